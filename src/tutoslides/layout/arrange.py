"""What a slide puts where: from a slide of the pitch to the slots it fills, in reading order."""

from __future__ import annotations

from tutoslides.language import words_of
from tutoslides.layout.content import Arrangement, Content, Filling
from tutoslides.layout.notes import notes_of
from tutoslides.layout.parts import contents_of, kind_flow_parts
from tutoslides.model.storyboard import PictureSlide, Slide
from tutoslides.model.text import runs_of
from tutoslides.model.theme import OPTIONAL_ROLES, LayoutKind, SlotRole, Theme

MORE_SIGN = "→"
"""Stands after the word that leads to the appendix."""


def arrange(slide: Slide, theme: Theme) -> Arrangement:
    """Return the slots that a slide fills in a theme, whose language is that of the deck's own words.

    Empty optional texts fill none, and a small text that the theme's layouts of the kind have no slot for (a kicker on
    the agenda) is left out: it says again what stands elsewhere.
    """
    language = theme.language
    kind, flow, parts = kind_flow_parts(slide)
    texts: tuple[tuple[SlotRole, tuple[Content, ...]], ...] = (
        ("title", contents_of(slide.title)),
        ("kicker", contents_of(slide.kicker)),
        ("opening", contents_of(slide.opening)),
        *parts,
        ("more", _more(slide.more, language)),
    )
    fillings = (
        Filling(role=role, contents=contents) for role, contents in texts if contents and _stands(role, kind, theme)
    )
    return Arrangement(
        key=slide.key,
        kind=kind,
        flow=flow,
        fillings=tuple(fillings),
        notes=notes_of(slide, language),
        seconds=slide.seconds,
        otherwise="points" if kind == "large-points" else None,
        continues_as="points" if isinstance(slide, PictureSlide) and slide.points else None,
        picture=slide if isinstance(slide, PictureSlide) else None,
    )


def _stands(role: SlotRole, kind: LayoutKind, theme: Theme) -> bool:
    return role not in OPTIONAL_ROLES or theme.offers(kind, role)


def _more(key: str | None, language: str) -> tuple[Content, ...]:
    """Return the link to what is in the appendix, in the deck's own words."""
    if key is None:
        return ()
    return (Content(runs=runs_of(f"{words_of(language).appendix}\u00a0{MORE_SIGN}"), target=key),)
