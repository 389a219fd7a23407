"""Quotation marks and brackets: which of them open, which close, and which belong together.

In: a text. Out: places of closing marks, and spans that one pair of marks encloses. Linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[«»“”„\"()\[\]‹›]")
_NO_BREAK = "\u00a0\u202f"
_ALWAYS_OPEN = "„(["
_ALWAYS_CLOSE = ")]"
_PARTNERS = {"«": "»", "»": "«", "“": "”", "„": "“”", "”": "”", '"': '"', "(": ")", "[": "]", "‹": "›", "›": "‹"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """`closers` are the places of closing marks, matched or not; `spans` the matched pairs, marks included.

    `unclosed` are the places of opening marks without partner, in order.
    """

    closers: frozenset[int]
    spans: tuple[tuple[int, int], ...]
    unclosed: tuple[int, ...] = ()


def find_pairs(text: str) -> Pairs:
    """Match the quotation marks and brackets of `text`; a mark without its partner encloses nothing."""
    closers: set[int] = set()
    spans: list[tuple[int, int]] = []
    waiting: list[int] = []
    unclosed: list[int] = []
    for match in _MARK.finditer(text):
        at = match.start()
        if _opens(text, at, waiting):
            waiting.append(at)
            continue
        closers.add(at)
        depth = _depth_of_partner(text, at, waiting)
        if depth is not None:
            spans.append((waiting[depth], at + 1))
            unclosed += waiting[depth + 1 :]
            del waiting[depth:]
    return Pairs(closers=frozenset(closers), spans=tuple(sorted(spans)), unclosed=tuple(sorted(unclosed + waiting)))


def _opens(text: str, at: int, waiting: list[int]) -> bool:
    mark = text[at]
    if mark in _ALWAYS_OPEN or mark in _ALWAYS_CLOSE:
        return mark in _ALWAYS_OPEN
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark == "»" and (before in _NO_BREAK or after in _NO_BREAK):
        return False  # « mot » ; with no-break blanks inside the marks, or before the semicolon alone
    if mark == "«" and after in _NO_BREAK:
        return True
    if before.isspace() == after.isspace():
        return _opens_by_habit(mark, text, waiting)
    if before.isspace() and after in ".,;:!?…":
        return False  # « mot », with an ordinary blank before the closing mark
    return before.isspace()


def _opens_by_habit(mark: str, text: str, waiting: list[int]) -> bool:
    """Decide where blanks say nothing: between blanks, or inside a word or next to punctuation."""
    if mark == "“" and waiting and text[waiting[-1]] == "„":
        return False
    if mark in "«“‹":
        return mark != "«" or not waiting or text[waiting[-1]] != "»"
    if mark == '"':
        return '"' not in (text[at] for at in waiting[-_REACH:])
    return False


_REACH = 4
"""Nested marks that are looked at for a partner; deeper nesting does not occur in prose, and keeps time linear."""


def _depth_of_partner(text: str, at: int, waiting: list[int]) -> int | None:
    for depth in range(len(waiting) - 1, max(-1, len(waiting) - 1 - _REACH), -1):
        if text[at] in _PARTNERS.get(text[waiting[depth]], ""):
            return depth
    return None
