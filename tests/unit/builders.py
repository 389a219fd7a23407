"""Small articles, slides and a theme with round numbers, for the tests of all rooms."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.model.article import Article, Block, Meta, Source
from tutoslides.model.diagnostics import Reported
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.storyboard import Span
from tutoslides.model.text import runs_of
from tutoslides.model.theme import (
    Feature,
    Fonts,
    Layout,
    LayoutKind,
    Master,
    Palette,
    Slot,
    SlotRole,
    TextStyle,
    Theme,
)
from tutoslides.readers import read
from tutoslides.theming import INDEXES, ITEMS, KINDS, UNDER_TEXT


def article_of(text: str, name: str = "article.md") -> Article:
    """Read an article from its text, as the program does."""
    reported: Reported[Article] = read(Source(data=text.encode(), name=name))
    return reported.value


def article_with(*blocks: Block, meta: Meta | None = None) -> Article:
    """Return an article of these blocks."""
    return Article(source="article.md", meta=meta or Meta(title=runs_of("Titre"), language="fr"), blocks=blocks)


def span(text: str) -> Span:
    """Return words without marks or origin."""
    return Span(runs=runs_of(text))


PALETTE = Palette(
    paper="FFFFFF",
    ink="111111",
    accent="AA3300",
    deep="003322",
    tint="EEEEDD",
    muted="555555",
    charts=("003322", "AA7700", "336699", "887766"),
)


def slot(role: SlotRole, size: float, rect: tuple[float, float, float, float], *, index: int = 13) -> Slot:
    """Return a slot of one level in Calibri's face."""
    x, y, width, height = rect
    style = TextStyle(font="body", size=size, colour="ink")
    return Slot(role=role, index=index, name=role, rect=Rect(x=x, y=y, width=width, height=height), levels=(style,))


def little_theme(*, footer: bool = True) -> Theme:
    """Return a theme of three steps a kind on a page of 400 x 300 points, every choice of optional slots included."""
    layouts = [
        _layout(kind, features, step, footer=footer)
        for kind, slots in KINDS.items()
        for features in slots.variants
        for step in (1, 2, 3)
    ]
    master = Master(background="paper", slots=(slot("title", 30, (20, 20, 360, 60), index=0), _body(20)))
    return Theme(
        name="little",
        language="fr",
        size=Size(width=400, height=300),
        palette=PALETTE,
        fonts=Fonts(heading="Cambria", body="Calibri"),
        master=master,
        layouts=tuple(layouts),
    )


PLACES: dict[SlotRole, tuple[float, float, float, float]] = {
    "kicker": (20, 4, 360, 14),
    "opening": (20, 4, 40, 14),
    "subtitle": (20, 90, 360, 30),
    "byline": (20, 130, 360, 30),
    "lead-in": (20, 84, 360, 16),
    "quotation": (20, 102, 360, 120),
    "body": (20, 90, 360, 160),
    "speaker": (20, 226, 360, 34),
    "contact": (20, 230, 360, 16),
    "figure": (20, 90, 150, 80),
    "table": (20, 90, 360, 160),
    "chart": (20, 90, 360, 160),
    "picture": (220, 90, 160, 160),
    "missing": (220, 90, 160, 160),
    "caption": (220, 254, 160, 16),
    "more": (300, 280, 80, 14),
    "footer": (60, 280, 200, 14),
    "number": (20, 280, 30, 14),
}


def _body(size: float) -> Slot:
    return slot("body", size, PLACES["body"], index=1)


SIZES: dict[SlotRole, tuple[float, float, float]] = {
    "title": (24, 20, 16),
    "body": (18, 15, 12),
    "quotation": (20, 17, 14),
    "figure": (60, 50, 40),
    "table": (16, 14, 12),
    "chart": (16, 14, 12),
    **dict.fromkeys(ITEMS, (18, 15, 12)),
}
"""Points of the main slots at the three steps; everything else is 11, the foot 10."""

ALL_TITLE: tuple[LayoutKind, ...] = ("statement", "divider", "closing")
"""Kinds of which the title is all or most of the text."""


def _layout(kind: LayoutKind, features: tuple[Feature, ...], step: int, *, footer: bool) -> Layout:
    foot: tuple[SlotRole, ...] = ("footer", "number") if footer and kind not in ("title", "closing") else ()
    main = tuple(role for role in KINDS[kind].always if role != "title")
    under = (UNDER_TEXT[kind],) if kind in UNDER_TEXT else ()
    roles = (*under, "title", *features, *(role for role in main if role not in under), *foot)
    slots = (_slot(role, kind, step) for role in roles)
    key = "+".join((kind if step == 1 else f"{kind}-{step}", *features))
    return Layout(key=key, name=key, kind=kind, step=step, features=features, slots=tuple(slots))


def _slot(role: SlotRole, kind: LayoutKind, step: int) -> Slot:
    small = 10 if role in ("footer", "number") else 11
    size = SIZES[role][step - 1] if role in SIZES else small
    made = slot(role, size, _place(role, kind), index=INDEXES[role])
    return replace(made, max_lines=1) if role == "figure" else made


def _place(role: SlotRole, kind: LayoutKind) -> tuple[float, float, float, float]:
    if role == "title":
        return (20, 20, 360, 200 if kind in ALL_TITLE else 60)
    if role == "picture" and kind == "picture-full":
        return (0, 0, 400, 300)
    if role == "body" and "picture" in KINDS[kind].always:
        return (20, 90, 190, 160)
    if role not in ITEMS:
        return PLACES[role]
    places = tuple(item for item in KINDS[kind].always if item in ITEMS)
    width = 360 / len(places)
    return (20 + width * places.index(role), 90, width - 10, 160)
