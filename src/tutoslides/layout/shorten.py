"""Small texts beside the main one: where such a text is too long for its slot, its beginning stands there.

The kicker repeats a heading that stands in full on the slide before; what is not repeated elsewhere goes whole to the
notes, so no word is lost.
"""

from __future__ import annotations

from dataclasses import replace

from tutoslides.layout.content import Arrangement, Content
from tutoslides.layout.cut import ELLIPSIS, cut_content
from tutoslides.layout.fit import fits_alone
from tutoslides.model.text import Run
from tutoslides.model.theme import OPTIONAL_ROLES, SlotRole, Theme

ASIDES: tuple[SlotRole, ...] = (*OPTIONAL_ROLES, "missing", "footer")
"""Slots of small texts beside the main one."""

REPEATED: tuple[SlotRole, ...] = ("kicker", "opening", "caption", "missing", "more", "footer")
"""Slots whose words stand in full elsewhere (a picture's in its notes), or are the deck's own."""


def shorten_asides(arrangement: Arrangement, theme: Theme) -> Arrangement:
    """Return `arrangement` with every small text beside its main one short enough for its slot."""
    layout = theme.ladder(arrangement.kind, arrangement.features)[-1]
    fillings, notes, shortened = [], list(arrangement.notes), []
    for filling in arrangement.fillings:
        if filling.role not in ASIDES or fits_alone(filling.role, filling.contents, layout, theme):
            fillings.append(filling)
            continue
        fillings.append(replace(filling, contents=shorten(filling.role, filling.contents, arrangement, theme)))
        if filling.role not in REPEATED:
            notes.extend(content.runs for content in filling.contents)
            shortened.append(filling.role)
    return replace(arrangement, fillings=tuple(fillings), notes=tuple(notes), shortened=tuple(shortened))


def shorten(
    role: SlotRole, contents: tuple[Content, ...], arrangement: Arrangement, theme: Theme
) -> tuple[Content, ...]:
    """Return as much of `contents`, which do not all fit, as the slot of `role` holds at the smallest step.

    The last paragraph ends with an ellipsis.
    """
    layout = theme.ladder(arrangement.kind, arrangement.features)[-1]
    fitting = (count for count in range(len(contents) - 1, 0, -1) if fits_alone(role, contents[:count], layout, theme))
    kept = contents[: next(fitting, 0)]

    def fits(head: Content) -> bool:
        return fits_alone(role, (*kept, _with_ellipsis(head)), layout, theme)

    if kept and not fits(replace(contents[len(kept)], runs=())):
        return (*kept[:-1], _with_ellipsis(kept[-1]))
    return (*kept, _with_ellipsis(cut_content(contents[len(kept)], fits, theme.language).head))


def _with_ellipsis(content: Content) -> Content:
    return replace(content, runs=(*content.runs, Run(text=ELLIPSIS)))
