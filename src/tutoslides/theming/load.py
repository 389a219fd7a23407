"""A theme file becomes a theme: TOML text in, resolved layouts for one page size and one language out."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache

from tutoslides.language import words_of
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.errors import ThemeError
from tutoslides.model.geometry import Size
from tutoslides.model.theme import TRANSITIONS, Level, Master, Theme, Transition
from tutoslides.theming.checks import check_plans
from tutoslides.theming.contrast import LEVELS
from tutoslides.theming.description import read_description
from tutoslides.theming.extending import EXTENDS, ThemeFile, lay_over
from tutoslides.theming.faults import BrokenThemeError, Faults
from tutoslides.theming.grid import read_grid
from tutoslides.theming.kinds import MASTER_ROLES
from tutoslides.theming.layouts import BACKGROUND, LayoutPlan, read_layouts
from tutoslides.theming.legibility import contrast_findings
from tutoslides.theming.logo import read_logo
from tutoslides.theming.ornaments import read_ornaments
from tutoslides.theming.palette import read_fonts, read_palette
from tutoslides.theming.reading import Table, open_table
from tutoslides.theming.slots import Stationery, read_slot
from tutoslides.theming.styles import read_styles
from tutoslides.theming.values import FLAG, Key, number, one_of
from tutoslides.theming.variants import unfold

FORMAT = 1
"""The format of theme files that this version reads."""

LEVEL: Key[Level] = Key("contrast", one_of(LEVELS), "AA")
"""The contrast that the theme promises its readers."""

COLOUR_KEYS = Key("colour-keys", FLAG, True)
"""Whether charts may tell their parts apart by colour alone."""

TRANSITION: Key[Transition] = Key("transition", one_of(TRANSITIONS), "none")
"""How slides give way to one another."""

WIDE = Size(width=960, height=540)
"""PowerPoint's 16:9 page, in points."""


@lru_cache(maxsize=16)
def load_theme(
    text: str,
    name: str,
    *,
    language: str,
    size: Size = WIDE,
    file: str = "theme.toml",
    base: ThemeFile | None = None,
) -> Reported[Theme]:
    """Return the theme that a file describes.

    `language` is a BCP 47 tag: it names layouts and placeholders and chooses ornamental quotation marks. `size` is the
    page, `file` the name that messages use, `base` the theme that the file extends. Findings: `contrast-low`. The same
    question has the same answer, kept.

    Raises:
        BrokenThemeError: the file has faults; all of them are told at once.
        ThemeError: it is written for a newer version.
    """
    own = _parse(text, file)
    faults = Faults(file, text, own, base.name if base else None)
    table = open_table(_with_base(own, base), (), faults)
    _check_format(table)
    read_description(table)
    _check_base(table, base)
    level, logo_file = table.read(LEVEL), read_logo(table.table("logo")) if table.has("logo") else None
    table.entry("logo")
    has_colour_keys, transition = table.read(COLOUR_KEYS), table.read(TRANSITION)
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
        level=level,
        logo_file=logo_file,
        has_colour_keys=has_colour_keys,
        transition=transition,
    )
    return Reported(value=theme, diagnostics=tuple(contrast_findings(theme, faults, level)))


def extended_name(text: str, *, file: str = "theme.toml") -> str | None:
    """Return the name of the theme that a file extends, None where it stands by itself.

    Raises:
        BrokenThemeError: the file is no TOML.
    """
    name = _parse(text, file).get(EXTENDS) if EXTENDS in text else None  # most files need no reading for that
    return name if isinstance(name, str) else None


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


def _with_base(own: dict[str, object], base: ThemeFile | None) -> dict[str, object]:
    """Return what a file says over what it inherits, the whole chain down."""
    return lay_over(own, _with_base(_parse(base.text, base.file), base.base)) if base else own


def _check_base(table: Table, base: ThemeFile | None) -> None:
    """Note a fault where the file extends something that is no theme's name, or a theme that nobody gave."""
    if not table.has(EXTENDS):
        return
    name = table.text(EXTENDS)
    if base is None and name:
        message = Message(
            en=f"The theme “{name}” that this one extends is not there.",
            fr=f"Le thème « {name} » que celui-ci étend n'est pas là.",
        )
        table.faults.add((EXTENDS,), message)


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
        background=table.read(BACKGROUND),
        slots=slots,
        ornaments=tuple(shape for plan in ornaments for shape in plan.at_step(1)),
    )
    table.finish()
    return master


def _check(plans: tuple[LayoutPlan, ...], size: Size, faults: Faults) -> None:
    faults.stop_if_any()
    check_plans(plans, size, faults)
    faults.stop_if_any()
