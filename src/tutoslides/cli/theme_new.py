"""`tutoslides theme new`: a theme of one's own from a colour and a logo, as a page of text to edit."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.answers import DEFAULT_THEME
from tutoslides.cli.help_pages import both
from tutoslides.cli.options import Debug
from tutoslides.cli.speech import language_of_user, say, spoken
from tutoslides.model.diagnostics import Message

HELP = both(
    en="Make a theme of your own in themes/, from one colour and a logo.\n\nIts colours are derived from yours, so "
    "that everything can be read; the file has a few lines, each of which you may change.",
    fr="Fait un thème à vous dans themes/, à partir d'une couleur et d'un logo.\n\nSes couleurs sont dérivées de la "
    "vôtre, de sorte que tout se lise\u00a0; le fichier a quelques lignes, que vous pouvez toutes changer.",
)
EXAMPLES = both(
    en="tutoslides theme new our-house --colour '#0b5d4e'\n"
    "tutoslides theme new our-house --colour teal --logo logo.svg --from atelier",
    fr="tutoslides theme new maison --colour '#0b5d4e'\n"
    "tutoslides theme new maison --colour teal --logo logo.svg --from atelier",
)

NewName = Annotated[
    str,
    typer.Argument(
        metavar=both(en="NAME", fr="NOM"),
        help=both(en="The name of the new theme.", fr="Le nom du nouveau thème."),
        show_default=False,
    ),
]
Base = Annotated[
    str,
    typer.Option(
        "--from",
        metavar=both(en="THEME", fr="THÈME"),
        help=both(
            en="The theme whose fonts, sizes and compositions it takes (atelier).",
            fr="Le thème dont il prend les polices, les tailles et les compositions (atelier).",
        ),
        show_default=False,
    ),
]
Colour = Annotated[
    str | None,
    typer.Option(
        "--colour",
        "--color",
        metavar=both(en="COLOUR", fr="COULEUR"),
        help=both(en="Your brand's colour, such as '#0b5d4e'.", fr="La couleur de votre charte, comme '#0b5d4e'."),
    ),
]
LogoFile = Annotated[
    Path | None,
    typer.Option(
        "--logo",
        metavar=both(en="FILE", fr="FICHIER"),
        help=both(en="Your logo (SVG, PNG, JPEG).", fr="Votre logo (SVG, PNG, JPEG)."),
    ),
]


def new_theme_command(
    name: NewName, base: Base = DEFAULT_THEME, colour: Colour = None, logo: LogoFile = None, debug: Debug = False
) -> None:
    """Write a new theme into the project's folder of themes."""
    from tutoslides.cli.command_line import in_shell
    from tutoslides.files import write_all_whole
    from tutoslides.theme_files import find_theme
    from tutoslides.theme_making import refuse_taken, theme_contents

    shelf = Path("themes")
    contents = theme_contents(name, find_theme(base), colour=colour, logo=logo, language=language_of_user())
    refuse_taken(shelf / name)
    write_all_whole({shelf / path: content for path, content in contents.items()})
    file = shelf / name / "theme.toml"
    say(spoken(Message(en=f"{file} is ready. Look at it:", fr=f"{file} est prêt. Voyez-le\u00a0:")))
    say(f"  {in_shell(['tutoslides', 'theme', 'preview', name])}")
