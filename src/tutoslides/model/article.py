"""What the author wrote, never changed: front page, blocks in order, each with its place in the source."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from tutoslides.model.diagnostics import Place
from tutoslides.model.text import Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Bytes as they lie on the disk, the name that messages use, and the folder where pictures are looked up."""

    data: bytes
    name: str
    folder: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is the article's topmost below its title, whatever mark the source used."""

    level: int
    runs: Runs
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the author wants of one sentence: to see it on a slide (`keep`), or never (`drop`).

    It belongs to the sentence in which the character at `offset` of the paragraph's text stands, at the text's end to
    the last one.
    """

    name: Literal["keep", "drop"]
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text. A forced line break inside it is the character U+000A."""

    runs: Runs
    place: Place
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One entry of a list, with whatever stands in it."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletList:
    """A list, numbered from `start` where it is `ordered`."""

    items: tuple[ListItem, ...]
    place: Place
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A block quotation; `attribution` is its dash line or `<cite>`, as written."""

    blocks: tuple[Block, ...]
    place: Place
    attribution: Runs = ()


ColumnAlignment: TypeAlias = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: a header row (possibly empty) and rows, all with the same number of cells.

    `alignments` are the author's, one a column, None where nothing is said.
    """

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    place: Place
    alignments: tuple[ColumnAlignment | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture that stands alone: where it lies, what it shows in words, its caption."""

    target: str
    alt: str
    place: Place
    caption: Runs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Lines shown as they are."""

    text: str
    place: Place
    syntax: str = ""


WishedKind: TypeAlias = Literal[
    "callout",
    "cards",
    "contrast",
    "steps",
    "figure",
    "statement",
    "table",
    "chart",
    "chart: bar",
    "chart: line",
    "chart: doughnut",
    "chart: waterfall",
    "ask",
    "skip",
    "appendix",
    "divider",
]
"""What `<!-- slide: … -->` may ask for."""

WISHED_KINDS: tuple[WishedKind, ...] = get_args(WishedKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A wish of the author's for the slides: `<!-- name: value -->`; of `slide` the value is a `WishedKind`."""

    name: str
    value: str
    place: Place


Block: TypeAlias = Heading | Paragraph | BulletList | Quote | Table | Figure | Code | Directive


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """The front page, each entry only if the source or the user gives it.

    `title` is the whole title line; `subtitle` only where one was given apart. `language` is a BCP 47 tag.
    `minutes` is the meeting's whole slot. `lines` tells the source line of an entry by its front matter key.
    """

    title: Runs = ()
    subtitle: Runs = ()
    authors: tuple[str, ...] = ()
    presenter: str | None = None
    organisation: str | None = None
    date: datetime.date | None = None
    contact: str | None = None
    language: str = "fr"
    theme: str | None = None
    minutes: int | None = None
    size: str | None = None
    logo: str | None = None
    budget: str | None = None
    provenance: str | None = None
    lines: tuple[tuple[str, int], ...] = ()

    def line_of(self, key: str) -> int:
        """Return the source line of the entry `key`, 0 where it does not come from the source."""
        return dict(self.lines).get(key, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The article: its front page, its blocks, and the site's remains that are not part of it."""

    source: str
    meta: Meta
    blocks: tuple[Block, ...]
    remains: tuple[Paragraph, ...] = ()
