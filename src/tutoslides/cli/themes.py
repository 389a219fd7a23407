"""`tutoslides theme`: which looks there are, and a deck that shows every kind of slide in one of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tutoslides.answers import DEFAULT_THEME
from tutoslides.cli import adopt, theme_check, theme_new, theme_show
from tutoslides.cli.help_pages import Command, Group, both
from tutoslides.cli.options import Debug, Outputs, PageSize, facts_of, tag_of
from tutoslides.cli.outputs import outputs_of
from tutoslides.cli.progress import working
from tutoslides.cli.results import show_done
from tutoslides.cli.speech import language_of_user, say, show_findings, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.model.diagnostics import Message

if TYPE_CHECKING:
    from tutoslides.looks import Look

HELP = both(
    en="Show, make and check the themes that a deck can have.",
    fr="Montre, fait et vérifie les thèmes qu'une présentation peut avoir.",
)
LIST_HELP = both(
    en="List the themes, each with a sentence about it.", fr="Donne la liste des thèmes, chacun avec une phrase."
)
PREVIEW_HELP = both(
    en="Build a deck of specimen slides: every kind of slide in one theme.",
    fr="Fait une présentation d'essai\u00a0: chaque genre de diapositive dans un thème.",
)
PREVIEW_EXAMPLES = both(
    en="tutoslides theme preview\ntutoslides theme preview atelier -o look.pptx --size 4:3",
    fr="tutoslides theme preview\ntutoslides theme preview atelier -o essai.pptx --size 4:3",
)
_EXAMPLES = both(
    en="tutoslides theme list\ntutoslides theme new our-house --colour '#0b5d4e'\ntutoslides theme preview our-house",
    fr="tutoslides theme list\ntutoslides theme new maison --colour '#0b5d4e'\ntutoslides theme preview maison",
)

SHELVES = {
    "project": Message(en="(this project's)", fr="(de ce projet)"),
    "user": Message(en="(yours)", fr="(à vous)"),
    "built-in": Message(en="", fr=""),
}
"""Whose a theme is, as the list tells it."""

application = typer.Typer(cls=Group, help=HELP, epilog=_EXAMPLES, rich_markup_mode=None)

ThemeName = Annotated[
    str,
    typer.Argument(
        metavar=both(en="NAME", fr="NOM"),
        help=both(en="The theme (atelier, where none is named).", fr="Le thème (atelier, si aucun n'est indiqué)."),
        autocompletion=lambda: _names(),
    ),
]
PreviewLanguage = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="CODE",
        help=both(en="The specimen's language: fr, en.", fr="La langue de l'essai\u00a0: fr, en."),
    ),
]


@application.command("list", cls=Command, help=LIST_HELP, epilog="tutoslides theme list")
def list_command(debug: Debug = False) -> None:
    """List the themes."""
    from tutoslides.looks import looks

    there = looks()
    width = max(len(look.name) for look in there)
    for look in there:
        say(f"{look.name.ljust(width)}  {spoken(_sentence(look))}".rstrip())


@application.command("preview", cls=Command, help=PREVIEW_HELP, epilog=PREVIEW_EXAMPLES)
def preview_command(
    name: ThemeName = DEFAULT_THEME,
    output: Outputs = None,
    size: PageSize = None,
    language: PreviewLanguage = None,
    debug: Debug = False,
) -> None:
    """Build a deck of specimen slides."""
    from tutoslides.looks import preview, theme_of

    tag = tag_of(language) or language_of_user()
    page = facts_of(size=size).get("size")
    outputs = outputs_of(Path(f"specimen-{theme_of(name)}.md"), tuple(output or ()))
    with reporting_beside(outputs[0].parent):
        with working(spoken(Message(en="Building the specimen …", fr="Préparation de l'essai…"))):
            built = preview(name, language=tag, size=page)
            written = tuple(built.write(place) for place in outputs)
        show_findings(built.diagnostics)
        for place in written:
            show_done(place, len(built.deck.pages), to_people=True)


application.command("adopt", cls=Command, help=adopt.HELP, epilog=adopt.EXAMPLES)(adopt.adopt_command)
application.command("show", cls=Command, help=theme_show.HELP, epilog=theme_show.EXAMPLES)(theme_show.show_command)
application.command("new", cls=Command, help=theme_new.HELP, epilog=theme_new.EXAMPLES)(theme_new.new_theme_command)
application.command("check", cls=Command, help=theme_check.HELP, epilog=theme_check.EXAMPLES)(theme_check.check_command)


def _sentence(look: Look) -> Message:
    """Return what the list says of a theme: its own sentence, else which one it is like; whose it is, if not ours."""
    like = Message(en=f"Like {look.extends}.", fr=f"Comme {look.extends}.") if look.extends else look.description
    said = look.description if look.description.en else like
    return Message(*(f"{words} {whose}".strip() for words, whose in zip(said, SHELVES[look.shelf], strict=True)))


def _names() -> list[str]:
    from tutoslides.theme_files import theme_names

    return list(theme_names())
