"""`tutoslides theme adopt`: what the program makes of an organisation's template, and a page to correct it on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tutoslides.cli.help_pages import both
from tutoslides.cli.options import Debug, tag_of
from tutoslides.cli.progress import working
from tutoslides.cli.speech import language_of_user, say, show_findings, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.model.diagnostics import Message

if TYPE_CHECKING:
    from tutoslides.adopting import Adoption

HELP = both(
    en="Show how an organisation's template is used, and write that down to be corrected.\n\nBeside brand.potx stand "
    "then brand.theme.toml, which every build follows, and brand.theme.svg, a picture of it.",
    fr="Montre comment le modèle d'un organisme est utilisé, et l'écrit pour être corrigé.\n\nÀ côté de charte.potx se "
    "trouvent alors charte.theme.toml, que chaque présentation suit, et charte.theme.svg, son image.",
)
EXAMPLES = both(
    en="tutoslides theme adopt brand.potx\ntutoslides build plea.md --template brand.potx",
    fr="tutoslides theme adopt charte.potx\ntutoslides build plaidoyer.md --template charte.potx",
)

TemplateFile = Annotated[
    Path,
    typer.Argument(
        metavar=both(en="FILE", fr="FICHIER"),
        help=both(en="The template (.potx, .potm or .pptx).", fr="Le modèle (.potx, .potm ou .pptx)."),
        show_default=False,
    ),
]
NamesLanguage = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="CODE",
        help=both(en="The language of the kinds' names: fr, en.", fr="La langue des noms de genres\u00a0: fr, en."),
    ),
]

NAMES = 28
"""Columns of the kinds' names."""


def adopt_command(template: TemplateFile, language: NamesLanguage = None, debug: Debug = False) -> None:
    """Show the mapping of a template, and write its page and picture."""
    from tutoslides.chosen_look import adoption_of

    tag = tag_of(language) or language_of_user()
    with reporting_beside(template.parent):
        with working(spoken(Message(en=f"Reading {template.name} …", fr=f"Lecture de {template.name}…"))):
            adopted = adoption_of(template, tag)
        _show(adopted.value)
        show_findings(adopted.diagnostics)
        _write(template, adopted.value)


def _show(adoption: Adoption) -> None:
    from tutoslides.adopting import mapping_rows, missing

    for name, made_with in mapping_rows(adoption):
        say(f"{name.ljust(NAMES)}  {spoken(made_with)}")
    for reason in missing(adoption):
        say(spoken(reason), is_output=False)


def _write(template: Path, adoption: Adoption) -> None:
    """Write the picture, and the page unless somebody's own is there."""
    from tutoslides.adopting import page_text, picture_of
    from tutoslides.chosen_look import corrections_page
    from tutoslides.files import write_whole

    page, tongue = corrections_page(template), language_of_user()
    write_whole(page.with_suffix(".svg"), picture_of(adoption, tongue).encode())
    if page.exists():
        say(
            spoken(
                Message(
                    en=f"{page}: it is followed and stays as it is; delete it to have it found out anew.",
                    fr=f"{page}\u00a0: il est suivi et reste tel quel\u00a0; supprimez-le pour tout retrouver.",
                )
            ),
            is_output=False,
        )
        return
    write_whole(page, page_text(adoption, tongue).encode())
    say(spoken(Message(en=f"{page}: correct it as you like.", fr=f"{page}\u00a0: corrigez-le à votre gré.")))
