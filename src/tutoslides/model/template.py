"""An organisation's own PowerPoint template, read and resolved: what each of its layouts shows, and where.

Everything that PowerPoint inherits over three levels stands here in plain values: places in points, sizes, families,
colours in six hexadecimal digits. `package` is the file itself, whose parts travel into every deck unchanged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutoslides.model.geometry import Insets, Rect, Size

PlaceKind: TypeAlias = Literal["title", "subtitle", "text", "content", "picture", "date", "footer", "number", "other"]
"""What a placeholder takes: `text` nothing but words, `content` words, a table, a chart or a picture."""

TextSide: TypeAlias = Literal["left", "center", "right"]
TextAnchor: TypeAlias = Literal["top", "middle", "bottom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeColour:
    """A colour as a template's scheme names it (`dk2`, `accent1`), its luminance multiplied and raised by shares.

    A template that draws in colours beside its scheme has names such as `#2C3E50` for them.
    """

    name: str
    multiplied: float = 1.0
    raised: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """A placeholder as the template's layout tells it from others: its `type` in OOXML ("" for content), its index."""

    type: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateText:
    """How the first list level of a placeholder is set, everything inherited.

    `size`, `space_before`, `space_after`, `margin`, `hang` and `spacing` (between letters) in points; `leading`
    multiplies the natural line pitch; `is_major` and `is_minor` say that the family is the theme's. What `is_stated`
    stands in the template's own words only: slides do not inherit it, so layouts that are added must say it.
    """

    family: str
    size: float
    colour: str
    is_major: bool = False
    is_minor: bool = False
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    spacing: float = 0.0
    leading: float = 1.0
    space_before: float = 0.0
    space_after: float = 0.0
    margin: float = 0.0
    hang: float = 0.0
    marker: str | None = None
    align: TextSide = "left"
    is_stated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A placeholder of a layout: its rectangle, insets and text; in one that `is_turned`, lines do not run across."""

    kind: PlaceKind
    placeholder: Placeholder
    name: str
    rect: Rect
    insets: Insets
    anchor: TextAnchor
    text: TemplateText
    is_turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Swatch:
    """The colours of a rectangle, in rows of cells from its upper left corner; None is seen through or unknown."""

    columns: int
    rows: int
    colours: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Something that a layout shows and no slide can change: a logo, a band, a line, a word.

    `kind` tells a picture, a filled shape, a line or mere outline, and letters. One that `covers` hides what lies under
    its whole rectangle; one that `is_traced` hides it under every cell of its swatch that has a colour, where any other
    may be drawn or not. Without a `swatch` its colours are not known.
    """

    kind: Literal["picture", "shape", "line", "text"]
    rect: Rect
    swatch: Swatch | None = None
    covers: bool = False
    is_traced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLayout:
    """A layout: its part's name, what the menu calls it, its number there (from 1), its placeholders and drawings.

    `drawings` are the master's, where it shows them, then its own, from the lowest up; `ground` lies under them over
    the whole page. `uses` counts the sample slides that are made with it.
    """

    part: str
    name: str
    type: str
    number: int
    places: tuple[Place, ...]
    drawings: tuple[Drawing, ...]
    ground: Swatch
    uses: int = 0

    def of_kind(self, *kinds: PlaceKind) -> tuple[Place, ...]:
        """Return the placeholders of these kinds, in the layout's order."""
        return tuple(place for place in self.places if place.kind in kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateMaster:
    """A master with its layouts. `scheme` has the colours of its theme by name, `mapping` what `tx1` or `bg1` mean.

    `families` are the major and the minor font of its theme.
    """

    part: str
    name: str
    scheme: Mapping[str, str]
    mapping: Mapping[str, str]
    families: tuple[str, str]
    layouts: tuple[TemplateLayout, ...]

    @property
    def uses(self) -> int:
        """How many sample slides are made with its layouts."""
        return sum(layout.uses for layout in self.layouts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template file: its name, its page in points, its masters, its bytes; `samples` counts its own slides.

    `table_style` is the GUID of the style that new tables get; PowerPoint's own where the file does not say.
    """

    name: str
    size: Size
    masters: tuple[TemplateMaster, ...]
    package: bytes
    table_style: str
    samples: int = 0
    has_macros: bool = False
    embeds_fonts: bool = False

    def master_of(self, part: str) -> TemplateMaster:
        """Return the master that the layout `part` belongs to.

        Raises:
            KeyError: the template has no such layout.
        """
        for master in self.masters:
            if any(layout.part == part for layout in master.layouts):
                return master
        raise KeyError(part)
