"""The author's wishes for the slides: HTML comments that name one.

In: a comment's text. Out: a directive, or nothing: other comments are nobody's business and reach no slide.
"""

from __future__ import annotations

import difflib
import re

from tutoslides.model.article import Directive
from tutoslides.model.diagnostics import Diagnostic, Message, Place

DIRECTIVES = ("slide", "title", "notes", "pause", "keep", "drop")
"""The names that are directives; what their values may be is the planner's to judge."""

_DIRECTIVE = re.compile(r"\s*(?P<name>[A-Za-z][A-Za-z\-]*)\s*(?:(?P<colon>:)\s*(?P<value>.*?))?\s*", re.DOTALL)
_NEAREST = 0.75


def read_directive(comment: str, place: Place) -> Directive | Diagnostic | None:
    """Return the directive in `comment`, a diagnostic for a misspelt one, None for any other comment."""
    match = _DIRECTIVE.fullmatch(comment)
    if not match:
        return None
    name, value = match["name"].lower(), " ".join((match["value"] or "").split())
    if name in DIRECTIVES:
        return Directive(name=name, value=value, place=place)
    nearest = difflib.get_close_matches(name, DIRECTIVES, 1, _NEAREST)
    return _tell_unknown(match["name"], nearest[0], place) if nearest else None


def _tell_unknown(name: str, nearest: str, place: Place) -> Diagnostic:
    return Diagnostic(
        code="directive-unknown",
        place=place,
        message=Message(
            en=f"“{name}” is no wish that the slides understand.",
            fr=f"«\u00a0{name}\u00a0» n’est pas une consigne connue pour les diapositives.",
        ),
        hint=Message(en=f"Did you mean “{nearest}”?", fr=f"Vouliez-vous dire «\u00a0{nearest}\u00a0»\u00a0?"),
    )
