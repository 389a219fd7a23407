"""A theme file becomes a theme: TOML text in, resolved layouts for one page size and one language out."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache

from tutoslides.language import words_of
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.errors import ThemeError
from tutoslides.model.geometry import Size
from tutoslides.model.theme import Master, Theme
from tutoslides.theming.checks import check_plans
from tutoslides.theming.description import read_description
from tutoslides.theming.faults import BrokenThemeError, Faults
from tutoslides.theming.grid import read_grid
from tutoslides.theming.kinds import MASTER_ROLES
from tutoslides.theming.layouts import LayoutPlan, read_layouts
from tutoslides.theming.legibility import contrast_findings
from tutoslides.theming.ornaments import read_ornaments
from tutoslides.theming.palette import COLOURS, read_fonts, read_palette
from tutoslides.theming.reading import Table, open_table
from tutoslides.theming.slots import Stationery, read_slot
from tutoslides.theming.styles import read_styles
from tutoslides.theming.values import number
from tutoslides.theming.variants import unfold

FORMAT = 1
"""The format of theme files that this version reads."""

WIDE = Size(width=960, height=540)
"""PowerPoint's 16:9 page, in points."""


@lru_cache(maxsize=16)
def load_theme(text: str, name: str, *, language: str, size: Size = WIDE, file: str = "theme.toml") -> Reported[Theme]:
    """Return the theme that a file describes.

    `language` is a BCP 47 tag: it names layouts and placeholders and chooses ornamental quotation marks. `size` is the
    page, `file` the name that messages use. Findings: `contrast-low`. The same question has the same answer, kept.

    Raises:
        BrokenThemeError: the file has faults; all of them are told at once.
        ThemeError: it is written for a newer version.
    """
    values = _parse(text, file)
    faults = Faults(file, text)
    table = open_table(values, (), faults)
    _check_format(table)
    read_description(table)
    has_colour_keys = table.flag("colour-keys", True)
    palette, fonts = read_palette(table.table("palette")), read_fonts(table.table("fonts"))
    words = words_of(language)
    stationery = Stationery(
        grid=read_grid(table.table("grid"), size),
        styles=read_styles(table.table("styles")),
        placeholder_names=words.placeholders,
        language=language,
    )
    shared = table.table("slots")
    plans = read_layouts(table.table("layouts"), shared, table.tables("ornaments"), stationery)
    master = _read_master(table.table("master"), shared, stationery)
    table.finish()
    _check(plans, size, faults)
    layouts = tuple(layout for plan in plans for layout in unfold(plan, words, language))
    theme = Theme(
        name=name,
        language=language,
        size=size,
        palette=palette,
        fonts=fonts,
        master=master,
        layouts=layouts,
        has_colour_keys=has_colour_keys,
    )
    return Reported(value=theme, diagnostics=tuple(contrast_findings(theme, faults)))


def description_of(text: str, *, file: str = "theme.toml") -> Message:
    """Return the sentence by which a theme file describes its look, empty where it says nothing.

    Raises:
        BrokenThemeError: the file is no TOML, or the description is no text in English and French.
        ThemeError: it is written for a newer version.
    """
    faults = Faults(file, text)
    table = open_table(_parse(text, file), (), faults)
    _check_format(table)
    description = read_description(table)
    faults.stop_if_any()
    return description


def _parse(text: str, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        place = Place(source=file, line=int(found[1]) if found else text.count("\n") + 1)
        message = Message(
            en="This line cannot be read: look for a missing quote, bracket or equals sign, or a name given twice.",
            fr="Cette ligne est illisible : cherchez un guillemet, un crochet ou un signe égal qui manque, "
            "ou un nom donné deux fois.",
        )
        raise BrokenThemeError((Diagnostic(code="theme-fault", message=message, place=place),), file) from error


def _check_format(table: Table) -> None:
    found = table.take("format", number(1))
    if found <= FORMAT:
        return
    raise ThemeError(
        Message(
            en=f"This theme is written in format {found:g}, and this version of tutoslides reads up to {FORMAT}.",
            fr=f"Ce thème est écrit au format {found:g} ; cette version de tutoslides lit jusqu'au {FORMAT}.",
        ),
        place=Place(source=table.faults.file, line=table.faults.lines.get(("format",), 1)),
        hint=Message(en="Install a newer tutoslides.", fr="Installez un tutoslides plus récent."),
    )


def _read_master(table: Table, shared: Table, stationery: Stationery) -> Master:
    """Return the slide master: its ground, its ornaments, and the shared slots that layouts inherit from."""
    slots = tuple(
        read_slot(role, shared.table(role).without("with", "without"), stationery).at_step(1) for role in MASTER_ROLES
    )
    ornaments = read_ornaments(table.tables("ornaments"), stationery)
    master = Master(
        background=table.choice("background", COLOURS, "paper"),
        slots=slots,
        ornaments=tuple(shape for plan in ornaments for shape in plan.at_step(1)),
    )
    table.finish()
    return master


def _check(plans: tuple[LayoutPlan, ...], size: Size, faults: Faults) -> None:
    faults.stop_if_any()
    check_plans(plans, size, faults)
    faults.stop_if_any()
