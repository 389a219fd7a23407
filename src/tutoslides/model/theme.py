"""A look, resolved: palette, fonts, and every layout with its slots in points. Plain values, no file, no PowerPoint.

A theme is resolved for one page size and one language (its layouts and placeholders bear names that the user
reads), so nobody after `theming` asks for either again. It stands in `model` because a `Deck` holds one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tutoslides.model.geometry import Insets, Rect, Size
from tutoslides.model.template import Placeholder, SchemeColour, Template, TemplateText

ColourRole: TypeAlias = Literal["paper", "ink", "accent", "deep", "tint", "muted"]
"""What a colour is for: ground, text, "look here", full-bleed moments, panels, what is secondary."""

FontRole: TypeAlias = Literal["heading", "body"]

SlotRole: TypeAlias = Literal[
    "title",
    "subtitle",
    "byline",
    "kicker",
    "opening",
    "body",
    "quotation",
    "lead-in",
    "speaker",
    "contact",
    "card-1",
    "card-2",
    "card-3",
    "card-4",
    "step-1",
    "step-2",
    "step-3",
    "step-4",
    "step-5",
    "denied",
    "affirmed",
    "figure",
    "table",
    "chart",
    "picture",
    "caption",
    "missing",
    "more",
    "footer",
    "number",
]
"""What a placeholder holds. `body` is what flows on: points, entries of an agenda, demands, references.

`denied` and `affirmed` are the two sides of a contrast; `missing` says what a picture shows that is not there;
`opening` is the number of the section that the slide opens, `more` the small link to the appendix. `table` and `chart`
hold a frame: their list levels are cells, headers and totals; labels and numbers.
"""

LayoutKind: TypeAlias = Literal[
    "title",
    "agenda",
    "large-points",
    "points",
    "statement",
    "callout",
    "callout-deep",
    "definition",
    "cards-2",
    "cards-3",
    "cards-4",
    "steps-3",
    "steps-4",
    "steps-5",
    "contrast",
    "contrast-reversed",
    "figure",
    "table",
    "chart",
    "picture",
    "picture-left",
    "picture-right",
    "picture-tall-left",
    "picture-tall-right",
    "picture-full",
    "missing",
    "missing-beside",
    "ask",
    "divider",
    "appendix",
    "closing",
]
"""A composition. `large-points` are one or two points, which a ladder of larger type keeps from looking lost;
`callout-deep` is a callout on a full page of colour."""

Feature: TypeAlias = Literal[
    "subtitle", "byline", "kicker", "opening", "lead-in", "speaker", "contact", "caption", "more"
]
"""An optional slot. A slide that lacks one takes the layout without it: placeholders are never deleted."""

OPTIONAL_ROLES: tuple[Feature, ...] = (
    "subtitle", "byline", "kicker", "opening", "lead-in", "speaker", "contact", "caption", "more",
)  # fmt: skip
"""All features, in the order that keys and names of layouts use."""

Level: TypeAlias = Literal["AA", "AAA"]
"""A level of conformance of WCAG, for the contrast of texts."""

Anchor: TypeAlias = Literal["top", "middle", "bottom"]

Alignment: TypeAlias = Literal["left", "center", "right"]

NO_INSETS = Insets()


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The theme's colours, six hexadecimal digits each; `charts` is safe for colour-blind readers."""

    paper: str
    ink: str
    accent: str
    deep: str
    tint: str
    muted: str
    charts: tuple[str, str, str, str]

    def hexadecimal(self, role: ColourRole) -> str:
        """Return the colour of `role`, six digits without a mark."""
        colours: dict[ColourRole, str] = {
            "paper": self.paper,
            "ink": self.ink,
            "accent": self.accent,
            "deep": self.deep,
            "tint": self.tint,
            "muted": self.muted,
        }
        return colours[role]

    @property
    def is_dark(self) -> bool:
        """Tell whether the theme is one of light text on dark paper."""
        return _lightness(self.paper) < _lightness(self.ink)

    def is_turned(self, ground: ColourRole) -> bool:
        """Tell whether text on a ground has the paper's colour, since it is read better there than the ink's."""
        behind = _lightness(self.hexadecimal(ground))
        return abs(_lightness(self.ink) - behind) < abs(_lightness(self.paper) - behind)


def _lightness(colour: str) -> float:
    """Return how light a colour looks, from 0 to 255. Source: ITU-R BT.601, luma of red, green and blue."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (0, 2, 4))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """The two Office families of a theme: display and text face."""

    heading: str
    body: str

    def family(self, role: FontRole) -> str:
        """Return the family of `role`."""
        return self.heading if role == "heading" else self.body


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """What hangs before a paragraph: a character of the theme's, or (without one) automatic numbers."""

    colour: ColourRole
    character: str | None = None
    font: FontRole = "body"
    scale: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How one list level of a slot is set.

    `size`, `space_before`, `margin` and `hang` in points; `leading` multiplies the natural line pitch, which is
    1.2 x size. The text starts at `margin` from the box's inner edge; its marker hangs `hang` to the left of that.
    Its lines are even on the side that `align` names, or centred. `family` is what a template's own style names beside
    the two fonts of its theme; `stretch` makes text count as wider than the family's table says: an unknown font,
    capitals, letters set apart.
    """

    font: FontRole
    size: float
    colour: ColourRole
    bold: bool = False
    italic: bool = False
    leading: float = 1.0
    space_before: float = 0.0
    margin: float = 0.0
    hang: float = 0.0
    marker: Marker | None = None
    align: Alignment = "left"
    family: str | None = None
    stretch: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A placeholder of a layout.

    `index` is its placeholder index, the same in all layouts that have the role. `levels` holds one style a list
    level. `balanced` text avoids a short last line; `max_lines` is a limit of taste below what the box could hold.
    `fill` makes the whole place a panel: it is the placeholder's own, so that it moves and appears with its text.
    `own` is the placeholder of a template that this is: its look is the template's, whatever `levels` say of it. Only
    what is `stated` of it is written, and its colour where it `recolours`: the template's could not be read there. The
    outer cells of a table that is `padded` keep their insets: its style fills them.
    """

    role: SlotRole
    index: int
    name: str
    rect: Rect
    levels: tuple[TextStyle, ...]
    insets: Insets = NO_INSETS
    anchor: Anchor = "top"
    balanced: bool = False
    max_lines: int | None = None
    fill: ColourRole | None = None
    own: Placeholder | None = None
    stated: TemplateText | None = None
    recolours: bool = False
    padded: bool = False

    def style(self, level: int) -> TextStyle:
        """Return the style of a list level from 0; deeper levels than the slot has look like its last."""
        return self.levels[min(level, len(self.levels) - 1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A filled rectangle that means something: a panel, a rule, a band. `radius` rounds its corners, in points."""

    rect: Rect
    fill: ColourRole
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ellipse:
    """A filled ellipse, or with `stroke` (points) a ring; `opacity` from 0 to 1. The page's edge may crop it."""

    rect: Rect
    fill: ColourRole
    stroke: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon:
    """A filled shape of straight edges through `points` (x, y), in points of the page; `opacity` from 0 to 1.

    The page's edge may crop it.
    """

    points: tuple[tuple[float, float], ...]
    fill: ColourRole
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A word or numeral that a layout always shows, such as the numbers of a row of steps; one line, at the top."""

    rect: Rect
    text: str
    style: TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The mark of an organisation, in the shape that it has; `media` is the key of the deck's picture."""

    rect: Rect
    media: str


Drawing: TypeAlias = Panel | Ellipse | Polygon | Label
"""What the theme's colours and fonts draw."""

Ornament: TypeAlias = Drawing | Logo


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One slide layout: a kind, a step of its ladder, the optional slots that it has.

    `key` is unique in the theme, `name` is what PowerPoint's menu shows.
    `slots` stand in reading order, the title first. In a template's theme `part` names the template's layout that this
    is, or that it is `added` beside: with the same ground, drawings and foot.
    """

    key: str
    name: str
    kind: LayoutKind
    slots: tuple[Slot, ...]
    step: int = 1
    features: tuple[Feature, ...] = ()
    background: ColourRole = "paper"
    ornaments: tuple[Ornament, ...] = ()
    shows_master: bool = True
    part: str | None = None
    added: bool = False

    def slot(self, role: SlotRole) -> Slot | None:
        """Return the slot of `role`, or None where the layout has none."""
        return next((slot for slot in self.slots if slot.role == role), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Master:
    """What all layouts share: ground, ornaments, the slots they inherit from (title, body, footer, number)."""

    background: ColourRole
    slots: tuple[Slot, ...]
    ornaments: tuple[Ornament, ...] = ()


Transition: TypeAlias = Literal["none", "fade", "push"]
TRANSITIONS: tuple[Transition, ...] = ("none", "fade", "push")
"""How one slide gives way to the next: at once, through one another, or pushed aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A look for one page size, in one language.

    `template` is the file whose look it is, `references` how that file's colour scheme names each role, then the
    chart colours, `faces` the families that its texts name in the place of its theme's fonts. `level` is the contrast
    of WCAG that it promises, `logo_file` the picture of its organisation, beside its own file. Without
    `has_colour_keys` no chart tells its parts apart by colour alone. `transition` is how slides change. `ladders` are
    its layouts by kind and optional slots, steps in order.
    """

    name: str
    language: str
    size: Size
    palette: Palette
    fonts: Fonts
    master: Master
    layouts: tuple[Layout, ...]
    template: Template | None = field(default=None, repr=False, compare=False)
    references: tuple[tuple[ColourRole | int, SchemeColour], ...] = ()
    faces: tuple[tuple[FontRole, str], ...] = ()
    level: Level = "AA"
    logo_file: str | None = None
    has_colour_keys: bool = True
    transition: Transition = "none"
    ladders: Mapping[tuple[LayoutKind, frozenset[Feature]], tuple[Layout, ...]] = field(
        init=False, repr=False, compare=False
    )
    offered: frozenset[tuple[LayoutKind, Feature]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the layouts once: they are hundreds, and fitting asks for ladders all the time."""
        ladders: dict[tuple[LayoutKind, frozenset[Feature]], tuple[Layout, ...]] = {}
        for layout in sorted(self.layouts, key=lambda layout: layout.step):
            key = layout.kind, frozenset(layout.features)
            ladders[key] = (*ladders.get(key, ()), layout)
        object.__setattr__(self, "ladders", ladders)
        offered = frozenset((kind, feature) for kind, features in ladders for feature in features)
        object.__setattr__(self, "offered", offered)

    def ladder(self, kind: LayoutKind, features: tuple[Feature, ...] = ()) -> tuple[Layout, ...]:
        """Return the layouts of a kind with just these optional slots, largest type first."""
        return self.ladders.get((kind, frozenset(features)), ())

    def offers(self, kind: LayoutKind, feature: Feature) -> bool:
        """Tell whether slides of a kind may have an optional slot: a template's own layouts lack most of them."""
        return (kind, feature) in self.offered

    def layout(self, key: str) -> Layout:
        """Return the layout of `key`.

        Raises:
            KeyError: there is none.
        """
        for layout in self.layouts:
            if layout.key == key:
                return layout
        raise KeyError(key)
