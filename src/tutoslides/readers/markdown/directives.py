"""The author's wishes for the slides: HTML comments that name one.

In: a comment's text. Out: a directive, a fault, or nothing: other comments are nobody's business and reach no slide.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tutoslides.model.article import WISHED_KINDS, Directive
from tutoslides.model.diagnostics import Diagnostic, Place
from tutoslides.readers.markdown.directive_faults import (
    missing_colon,
    missing_value,
    needless_value,
    unknown_kind,
    unknown_name,
)
from tutoslides.readers.markdown.directive_words import (
    BARE,
    NAMES,
    WITH_WORDS,
    nearest_kind,
    nearest_name,
)

_DIRECTIVE = re.compile(r"\s*(?P<name>[^\W\d_][\w\-]*)\s*(?P<colon>:(?P<value>.*))?", re.DOTALL)
_NO_COLON = re.compile(r"\s*slide\s+(?P<value>[^\W\d_]+)\s*", re.IGNORECASE)
_COLON = re.compile(r"\s*:\s*")
_LONGEST_ECHO = 40
"""Characters of a wrong value that a fault repeats."""


def read_directive(comment: str, place: Place, words_of: Callable[[str], str]) -> Directive | Diagnostic | None:
    """Return the directive in `comment`, its fault, None for any other comment.

    `words_of` returns the words that a reader sees of a Markdown text: what `title` and `notes` say.
    """
    comment = _without_dashes(comment)
    match = _DIRECTIVE.fullmatch(comment)
    if not match:
        return _read_without_colon(comment, place)
    name, value = name_of(comment), " ".join((match["value"] or "").split())
    if name in NAMES:
        return _read_known(name, value, place, words_of)
    meant = nearest_name(match["name"], has_value=bool(value))
    return unknown_name(match["name"], meant, place) if meant else None


def name_of(comment: str) -> str:
    """Return the word that a comment begins with, in lower case, where a directive could begin so."""
    match = _DIRECTIVE.fullmatch(_without_dashes(comment))
    return match["name"].lower() if match else ""


def _without_dashes(comment: str) -> str:
    """Return a comment that was written with three dashes, `<!--- keep --->`, without the third."""
    return comment.removeprefix("-").removesuffix("-")


def _read_without_colon(comment: str, place: Place) -> Diagnostic | None:
    """Return the fault of `<!-- slide cards -->`; other tools' `<!-- slide class="…" -->` is theirs."""
    match = _NO_COLON.fullmatch(comment)
    return missing_colon(match["value"], place) if match and nearest_kind(match["value"]) else None


def _read_known(name: str, value: str, place: Place, words_of: Callable[[str], str]) -> Directive | Diagnostic:
    said = words_of(value) if name in WITH_WORDS else _COLON.sub(": ", value.lower())
    if name in BARE:
        return needless_value(name, _echo(value), place) if value else Directive(name=name, value="", place=place)
    if not said:
        return missing_value(name, place)
    if name == "slide" and said not in WISHED_KINDS:
        return unknown_kind(_echo(value), place)
    return Directive(name=name, value=said, place=place)


def _echo(value: str) -> str:
    return value if len(value) <= _LONGEST_ECHO else value[: _LONGEST_ECHO - 1].rstrip() + "…"
