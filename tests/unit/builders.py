"""Small articles, slides and a theme with round numbers, for the tests of all rooms."""

from __future__ import annotations

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
    layouts = [_layout(kind, features, step, footer=footer) for kind, features in CHOICES for step in (1, 2, 3)]
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


CHOICES: tuple[tuple[LayoutKind, tuple[Feature, ...]], ...] = (
    ("title", ()),
    ("title", ("subtitle",)),
    ("title", ("byline",)),
    ("title", ("subtitle", "byline")),
    ("agenda", ()),
    ("points", ()),
    ("points", ("kicker",)),
    ("statement", ()),
    ("statement", ("kicker",)),
    ("callout", ()),
    ("callout", ("kicker",)),
    ("callout", ("lead-in",)),
    ("callout", ("speaker",)),
    ("callout", ("kicker", "lead-in")),
    ("callout", ("kicker", "speaker")),
    ("callout", ("lead-in", "speaker")),
    ("callout", ("kicker", "lead-in", "speaker")),
    ("closing", ()),
    ("closing", ("contact",)),
)

PLACES: dict[SlotRole, tuple[float, float, float, float]] = {
    "kicker": (20, 4, 360, 14),
    "subtitle": (20, 90, 360, 30),
    "byline": (20, 130, 360, 30),
    "lead-in": (20, 84, 360, 16),
    "quotation": (20, 102, 360, 120),
    "body": (20, 90, 360, 160),
    "speaker": (20, 226, 360, 34),
    "contact": (20, 230, 360, 16),
    "footer": (60, 280, 200, 14),
    "number": (20, 280, 30, 14),
}


def _body(size: float) -> Slot:
    return slot("body", size, PLACES["body"], index=1)


def _layout(kind: LayoutKind, features: tuple[Feature, ...], step: int, *, footer: bool) -> Layout:
    title_size = {1: 24.0, 2: 20.0, 3: 16.0}[step]
    main: list[Slot] = []
    if kind in ("points", "agenda"):
        main = [_body({1: 18.0, 2: 15.0, 3: 12.0}[step])]
    elif kind == "callout":
        main = [slot("quotation", {1: 20.0, 2: 17.0, 3: 14.0}[step], PLACES["quotation"])]
    tall = kind in ("statement", "closing")
    title = slot("title", title_size, (20, 20, 360, 200 if tall else 60), index=0)
    optional = [slot(feature, 11, PLACES[feature], index=20 + number) for number, feature in enumerate(features)]
    foot: list[Slot] = []
    if footer and kind not in ("title", "closing"):
        foot = [slot("footer", 10, PLACES["footer"], index=11), slot("number", 10, PLACES["number"], index=12)]
    key = "+".join((kind if step == 1 else f"{kind}-{step}", *features))
    return Layout(key=key, name=key, kind=kind, step=step, features=features, slots=(title, *optional, *main, *foot))
