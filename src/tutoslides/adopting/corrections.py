"""The page of text that `theme adopt` writes beside a template, for people to correct: which layout is for what.

In: the text of such a file, or an adoption. Out: corrections that `adopt` follows, or the text of a new file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.geometry import Rect
from tutoslides.model.template import SchemeColour, TemplateLayout
from tutoslides.model.theme import ColourRole
from tutoslides.theming.faults import BrokenThemeError, Faults
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.reading import Entry, Table, open_table
from tutoslides.theming.values import TEXT, numbers, whole_number

FORMAT = 1
"""The format of these files that this version reads."""

Use: TypeAlias = Literal["title", "section", "content"]
USES: tuple[Use, ...] = ("title", "section", "content")

COMPOSED = "composed"
"""What stands for a layout that the template has none for."""

SOMEWHERE = (0.0, 0.0, 1.0, 1.0)
"""What stands in for a room that cannot be understood; the fault is noted, so nothing is ever composed there."""

MOST_LAYOUTS = 999

COLOUR = re.compile(r"(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink|#[0-9A-Fa-f]{6})(?: \* ([\d.]+))?(?: \+ ([\d.]+))?")
"""A colour of the scheme or a literal one, its luminance multiplied and raised: `accent1 * 0.2 + 0.8`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What somebody says of a template: numbers as PowerPoint's slide master view counts them, from 1.

    A use that is missing from `layouts` is found out, one that is None is composed. `content` is the room for what is
    composed, in points; `template` the template's file, as the page names it.
    """

    template: str = ""
    master: int | None = None
    layouts: Mapping[Use, int | None] = field(default_factory=dict)
    colours: Mapping[ColourRole, SchemeColour] = field(default_factory=dict)
    content: Rect | None = None


def read_corrections(text: str, file: str) -> Corrections:
    """Return what a page of corrections says.

    Raises:
        BrokenThemeError: it is no TOML, or some of its values mean nothing; all faults are told at once.
    """
    faults = Faults(file, text)
    table = open_table(_parse(text, file), (), faults)
    table.take("format", whole_number(FORMAT, FORMAT), FORMAT)
    layouts, colours = table.table("layouts"), table.table("colours")
    corrections = Corrections(
        template=table.take("template", TEXT, ""),
        master=layouts.take("master", whole_number(1, MOST_LAYOUTS)) if layouts.has("master") else None,
        layouts=dict(_layouts(layouts)),
        colours=dict(_colours(colours)),
        content=_content(table.table("room")),
    )
    for part in (layouts, colours, table):
        part.finish()
    faults.stop_if_any()
    return corrections


def _parse(text: str, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        place = Place(source=file, line=int(found[1]) if found else text.count("\n") + 1)
        message = Message(
            en="This line cannot be read: look for a missing quote, bracket or equals sign.",
            fr="Cette ligne est illisible\u00a0: cherchez un guillemet, un crochet ou un signe égal qui manque.",
        )
        raise BrokenThemeError((Diagnostic(code="theme-fault", message=message, place=place),), file) from error


def _layouts(table: Table) -> Iterator[tuple[Use, int | None]]:
    for use in USES:
        entry = table.entry(use)
        if entry is None:
            continue
        if entry.value == COMPOSED:
            yield use, None
        elif type(entry.value) is int and 1 <= entry.value <= MOST_LAYOUTS:
            yield use, entry.value
        else:
            expected = Message(en='a layout\'s number, or "composed"', fr='le numéro d\'une disposition, ou "composed"')
            table.refuse(entry, expected)


def _colours(table: Table) -> Iterator[tuple[ColourRole, SchemeColour]]:
    for role in COLOURS:
        entry = table.entry(role)
        if entry is not None:
            yield role, _colour(table, entry)


def _colour(table: Table, entry: Entry) -> SchemeColour:
    found = COLOUR.fullmatch(str(entry.value).strip())
    if found is None:
        expected = Message(
            en='a colour of the template such as "accent1", "accent1 * 0.5" or "#1F2A37"',
            fr='une couleur du modèle telle que "accent1", "accent1 * 0.5" ou "#1F2A37"',
        )
        table.refuse(entry, expected)
        return SchemeColour(name="dk1")
    name = found[1].upper() if found[1].startswith("#") else found[1]
    return SchemeColour(name=name, multiplied=float(found[2] or 1), raised=float(found[3] or 0))


def _content(table: Table) -> Rect | None:
    if not table.entries:
        return None
    x, y, width, height = table.take("content", numbers(4), SOMEWHERE)
    if not table.has("content"):
        table.finish()
        return None
    table.finish()
    if width <= 0 or height <= 0:
        table.faults.add(
            (*table.path, "content"),
            Message(
                en="“content” must be [x, y, width, height], in points, with a width and a height.",
                fr="« content » doit être [x, y, largeur, hauteur], en points, avec une largeur et une hauteur.",
            ),
        )
    return Rect(x=x, y=y, width=width, height=height)


def colour_text(colour: SchemeColour) -> str:
    """Return a colour as the page writes it."""
    multiplied = f" * {colour.multiplied:g}" if colour.multiplied != 1 else ""
    raised = f" + {colour.raised:g}" if colour.raised else ""
    return f"{colour.name}{multiplied}{raised}"


def layout_text(layout: TemplateLayout | None) -> str:
    """Return a layout as the page writes it, with its name for those who read along."""
    return f'"{COMPOSED}"' if layout is None else f"{layout.number}".ljust(12) + f"# {layout.name}"
