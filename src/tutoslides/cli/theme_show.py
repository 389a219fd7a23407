"""`tutoslides theme show`: what a theme is made of, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from tutoslides.answers import DEFAULT_THEME
from tutoslides.cli.help_pages import both
from tutoslides.cli.options import Debug
from tutoslides.cli.speech import language_of_user, say, spoken
from tutoslides.model.diagnostics import Message

if TYPE_CHECKING:
    from tutoslides.model.theme import LayoutKind, SlotRole, Theme
    from tutoslides.theme_files import FoundTheme

HELP = both(
    en="Show what a theme is made of: colours, fonts, sizes, and where it lies.",
    fr="Montre de quoi un thème est fait\u00a0: couleurs, polices, tailles, et où il se trouve.",
)
EXAMPLES = "tutoslides theme show atelier"

ShownTheme = Annotated[
    str,
    typer.Argument(
        metavar=both(en="NAME", fr="NOM"),
        help=both(en="The theme (atelier, where none is named).", fr="Le thème (atelier, si aucun n'est indiqué)."),
        autocompletion=lambda: _names(),
    ),
]

WIDTH = 12
"""Columns of what a line is about."""

SIZES: tuple[tuple[Message, LayoutKind, SlotRole], ...] = (
    (Message(en="titles", fr="titres"), "points", "title"),
    (Message(en="points", fr="points"), "points", "body"),
    (Message(en="quotations", fr="citations"), "callout", "quotation"),
)
"""The ladders that tell most of a look."""


def show_command(name: ShownTheme = DEFAULT_THEME, debug: Debug = False) -> None:
    """Show a theme."""
    from tutoslides.looks import look_of
    from tutoslides.theme_files import find_theme, open_theme

    found = find_theme(name)
    look, theme = look_of(found), open_theme(found, language=language_of_user()).value
    description = spoken(look.description)
    say(f"{found.name} – {description}" if description else found.name)
    for about, words in _rows(found, theme):
        say(f"  {spoken(about).ljust(WIDTH)}  {words}")


def _rows(found: FoundTheme, theme: Theme) -> Iterator[tuple[Message, str]]:
    from tutoslides.theming import COLOURS

    yield Message(en="folder", fr="dossier"), str(found.folder)
    if found.file.base:
        yield Message(en="extends", fr="étend"), found.file.base.name
    colours = "  ".join(f"{role} #{theme.palette.hexadecimal(role)}" for role in COLOURS)
    yield Message(en="colours", fr="couleurs"), colours
    yield Message(en="charts", fr="graphiques"), "  ".join(f"#{colour}" for colour in theme.palette.charts)
    yield Message(en="contrast", fr="contraste"), f"WCAG {theme.level}"
    yield Message(en="fonts", fr="polices"), f"{theme.fonts.heading}, {theme.fonts.body}"
    for about, kind, role in SIZES:
        sizes = [slot.levels[0].size for layout in theme.ladder(kind) if (slot := layout.slot(role))]
        yield about, f"{max(sizes):g} → {min(sizes):g} pt"
    if theme.logo_file:
        yield Message(en="logo", fr="logo"), theme.logo_file


def _names() -> list[str]:
    from tutoslides.theme_files import theme_names

    return list(theme_names())
