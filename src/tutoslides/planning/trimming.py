"""The edges of a sentence on a slide: no connective before it, a capital first, no full stop behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Runs, map_text, plain_text, slice_runs

FINAL_STOP = re.compile(r"[\s.;:,]+$")

_SOURCE = re.compile(
    r"(?:sources?|crédits?|photos?|image|illustration|graphique|références?|credits?|quelle|bildnachweis|fuente|fonte)"
    r"\s?:\s",
    re.IGNORECASE,
)


def is_source(text: str) -> bool:
    """Tell whether a line only says where what stands above it comes from (« Source : enquête … »)."""
    return _SOURCE.match(text.lstrip()) is not None


def connective_end(text: str, language: str) -> int:
    """Return where a sentence begins behind a connective that it can do without (« Ainsi, »), 0 if it has none."""
    head, comma, _ = text.partition(", ")
    folded = head.lower().replace("’", "'")
    return len(head) + len(comma) if comma and folded in language_of(language).connectives else 0


def without_final_stop(runs: Runs) -> Runs:
    """Return `runs` without a full stop, comma or colon at the end; question and exclamation marks and « … » stay."""
    text = plain_text(runs)
    if text.endswith(("...", "…")):
        return runs
    return slice_runs(runs, 0, len(FINAL_STOP.sub("", text)))


def capitalised(runs: Runs) -> Runs:
    """Begin with a capital: words from within a sentence had none. Names like iPhone keep theirs."""
    text = plain_text(runs)
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    first = text[:1].upper()
    has_capital = any(letter.isupper() for letter in word)
    return runs if has_capital or len(first) != 1 else map_text(runs, first + text[1:])


def plain(sentence: Span) -> Span:
    """Return a whole sentence as a slide shows it: a capital first, no full stop at the end."""
    return replace(sentence, runs=capitalised(without_final_stop(sentence.runs)))
