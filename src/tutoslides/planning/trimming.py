"""The edges of a sentence on a slide: no connective before it, a capital first, no full stop behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import Mark, Runs, map_text, plain_text, slice_runs

FINAL_STOP = re.compile(r"[\s.;:,]+$")

_JOINTS = {
    "fr": re.compile(
        r"(?:Et|Car) (?=\w)(?!(?:si|non|pas|pourtant|alors|après|puis|quand|ce|encore|même|voilà)\b|s['’])"
    ),
    "en": re.compile(r"And (?=\w)(?!(?:if|not|yet|then|so|when|that|this|even|still)\b)"),
    "de": re.compile(r"(?:Und|Denn) (?=\w)(?!(?:wenn|nicht|doch|dann|so|das|auch)\b)"),
}
"""What only joins a sentence to the one before; behind it the sentence stands by itself."""

_SOURCE = re.compile(
    r"(?:sources?|crédits?|photos?|image|illustration|graphique|références?|credits?|quelle|bildnachweis|fuente|fonte)"
    r"\s?:\s",
    re.IGNORECASE,
)


def is_source(text: str) -> bool:
    """Tell whether a line only says where what stands above it comes from (« Source : enquête … »)."""
    return _SOURCE.match(text.lstrip()) is not None


def connective_end(text: str, language: str) -> int:
    """Return where a sentence begins behind a connective that it can do without (« Ainsi, », « Et »), 0 if none."""
    joint = _JOINTS[code].match(text) if (code := language_of(language).code) in _JOINTS else None
    if joint:
        return joint.end()
    head, comma, _ = text.partition(", ")
    folded = head.lower().replace("’", "'")
    return len(head) + len(comma) if comma and folded in language_of(language).connectives else 0


def without_final_stop(runs: Runs) -> Runs:
    """Return `runs` without a full stop, comma or colon at the end; question and exclamation marks and « … » stay."""
    text = plain_text(runs)
    if text.endswith(("...", "…")):
        return runs
    return slice_runs(runs, 0, len(FINAL_STOP.sub("", text)))


def evened(runs: Runs) -> Runs:
    """Return `runs` without bold type where all of them are bold: among other points it would weigh too much."""
    is_bold = all(Mark.BOLD in run.marks for run in runs if run.text.strip())
    return tuple(replace(run, marks=run.marks & ~Mark.BOLD) for run in runs) if is_bold else runs


def capitalised(runs: Runs) -> Runs:
    """Begin with a capital: words from within a sentence had none. Names like iPhone keep theirs."""
    text = plain_text(runs)
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    first = text[:1].upper()
    has_capital = any(letter.isupper() for letter in word)
    return runs if has_capital or len(first) != 1 else map_text(runs, first + text[1:])


def plain(sentence: Span) -> Span:
    """Return a whole sentence as a slide shows it: a capital first, no full stop at the end."""
    return replace(sentence, runs=capitalised(without_final_stop(evened(sentence.runs))))
