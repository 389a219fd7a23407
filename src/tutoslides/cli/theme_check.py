"""`tutoslides theme check`: whether everything in a theme can be read, seen, told apart, and finds its place."""

from __future__ import annotations

from typing import Annotated

import typer

from tutoslides.cli.help_pages import both
from tutoslides.cli.options import Debug
from tutoslides.cli.progress import working
from tutoslides.cli.speech import locale_language, say, sentence_of, spoken
from tutoslides.model.diagnostics import Message

HELP = both(
    en="Check a theme: contrast, sizes, fonts, charts, and whether long texts fit.\n\nIt says one sentence for each "
    "fault, and the exit code is then 1.",
    fr="Vérifie un thème\u00a0: contrastes, tailles, polices, graphiques, et place des longs textes.\n\nUne phrase dit "
    "chaque défaut, et le code de sortie est alors 1.",
)
EXAMPLES = both(en="tutoslides theme check our-house", fr="tutoslides theme check maison")

CheckedTheme = Annotated[
    str,
    typer.Argument(
        metavar=both(en="NAME", fr="NOM"), help=both(en="The theme.", fr="Le thème."), show_default=False,
        autocompletion=lambda: _names(),
    ),
]  # fmt: skip


def check_command(name: CheckedTheme, debug: Debug = False) -> None:
    """Check a theme."""
    from tutoslides.theme_check import check_theme
    from tutoslides.theme_files import find_theme

    found = find_theme(name)
    with working(spoken(Message(en=f"Checking {found.name} …", fr=f"Vérification de {found.name}…"))):
        findings = check_theme(found)
    for finding in findings:
        say(sentence_of(finding, locale_language()))
    if findings:
        raise typer.Exit(1)
    sound = Message(
        en=f"{found.name}: everything can be read, is told apart and finds its place.",
        fr=f"{found.name}\u00a0: tout se lit, se distingue et trouve sa place.",
    )
    say(spoken(sound))


def _names() -> list[str]:
    from tutoslides.theme_files import theme_names

    return list(theme_names())
