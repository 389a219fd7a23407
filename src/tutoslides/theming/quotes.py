"""Quotation marks as ornaments: the pair of a language, and where such a mark stands over its baseline."""

from __future__ import annotations

QUOTATION_MARKS: dict[str, tuple[str, str]] = {
    "fr": ("«", "»"),
    "it": ("«", "»"),
    "es": ("«", "»"),
    "pt": ("«", "»"),
    "en": ("“", "”"),
    "de": ("„", "“"),
}

MARK_HEIGHTS: dict[str, float] = {"«": 0.25, "»": 0.25, "“": 0.56, "”": 0.56, "„": 0.0, "‹": 0.25, "›": 0.25}
"""How far the middle of a mark lies above the baseline, as a share of the size: rounded from the twins' outlines."""


def quotation_marks(language: str) -> tuple[str, str]:
    """Return the opening and the closing mark for a BCP 47 tag; the English ones where its language is not known."""
    return QUOTATION_MARKS.get(language.lower().replace("_", "-").split("-")[0], QUOTATION_MARKS["en"])


def is_quotation_mark(text: str) -> bool:
    """Tell whether a text is one of the marks whose place is known."""
    return text in MARK_HEIGHTS


def mark_height(mark: str) -> float:
    """Return how far the middle of a mark lies above the baseline, as a share of its size."""
    return MARK_HEIGHTS[mark]


def mark_shift(mark: str) -> float:
    """Return how much lower, as a share of its size, a mark must be set so that its middle is where « would have it."""
    return mark_height(mark) - MARK_HEIGHTS["«"]
