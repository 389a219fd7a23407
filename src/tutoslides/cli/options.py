"""The options that several commands share, each with its words in both languages, and what they say as facts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.answers import language_tag, meeting_day, page_size, whole_slot
from tutoslides.cli.help_pages import both
from tutoslides.facts import Facts

THEME_WORDS = both(
    en="The theme, which gives the look; see: tutoslides theme list",
    fr="Le thème, qui donne l'apparence\u00a0; voyez\u00a0: tutoslides theme list",
)
_NAME = both(en="NAME", fr="NOM")

Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar=both(en="FILE", fr="FICHIER"),
        help=both(
            en="What to write: deck.pptx, deck.html, deck.pdf, notes.txt, pictures/ (PNG), or a folder; "
            "may be repeated.",
            fr="Ce qui est à écrire\u00a0: deck.pptx, deck.html, deck.pdf, notes.txt, images/ (PNG), ou un "
            "dossier\u00a0; répétable.",
        ),
    ),
]
Theme = Annotated[
    str | None, typer.Option("--theme", "-t", metavar=_NAME, help=THEME_WORDS, autocompletion=lambda: _theme_names())
]
Template = Annotated[
    Path | None,
    typer.Option(
        "--template",
        metavar=both(en="FILE", fr="FICHIER"),
        help=both(
            en="Your organisation's own template (.potx, .potm, .pptx), in the place of a theme.",
            fr="Le modèle de votre organisme (.potx, .potm, .pptx), à la place d'un thème.",
        ),
    ),
]
PageSize = Annotated[
    str | None,
    typer.Option(
        "--size",
        metavar=both(en="SIZE", fr="FORMAT"),
        help=both(en="The page: 16:9 (usual) or 4:3.", fr="La page\u00a0: 16:9 (courant) ou 4:3."),
        autocompletion=lambda: ["16:9", "4:3"],
    ),
]
TextLanguage = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="CODE",
        help=both(
            en="The article's language: fr, en, …; without it, it is found out.",
            fr="La langue de l'article\u00a0: fr, en…\u00a0; sans elle, elle est reconnue.",
        ),
    ),
]
Author = Annotated[
    str | None,
    typer.Option("--author", metavar=_NAME, help=both(en="Who wrote the article.", fr="Qui a écrit l'article.")),
]
Presenter = Annotated[
    str | None, typer.Option("--presenter", metavar=_NAME, help=both(en="Who speaks.", fr="Qui parle."))
]
Organisation = Annotated[
    str | None,
    typer.Option("--for", metavar=_NAME, help=both(en="For whom you speak.", fr="Pour qui vous parlez.")),
]
Day = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar=both(en="DAY", fr="JOUR"),
        help=both(
            en="The day of the meeting: 2026-03-31 or “March 31, 2026”.",
            fr="Le jour de la réunion\u00a0: 31/03/2026 ou «\u00a031 mars 2026\u00a0».",
        ),
    ),
]
Contact = Annotated[
    str | None,
    typer.Option(
        "--contact",
        metavar=both(en="WORDS", fr="TEXTE"),
        help=both(en="How to reach you, for the last slide.", fr="Comment vous joindre, pour la dernière diapositive."),
    ),
]
Slot = Annotated[
    str | None,
    typer.Option(
        "--minutes",
        metavar="N",
        help=both(
            en="The meeting's whole slot, questions included (20).",
            fr="La durée de toute la réunion, questions comprises (20).",
        ),
    ),
]
Debug = Annotated[
    bool,
    typer.Option(
        "--debug",
        help=both(
            en="Show where a fault of the program happened.", fr="Montre où une erreur du programme s'est produite."
        ),
    ),
]


def facts_of(
    *,
    author: str | None = None,
    presenter: str | None = None,
    organisation: str | None = None,
    date: str | None = None,
    contact: str | None = None,
    minutes: str | None = None,
    size: str | None = None,
) -> Facts:
    """Return what the options say of the meeting, each checked.

    Raises:
        UsageError: a day, a slot or a page that means nothing.
    """
    if size is not None:
        page_size(size)
    return Facts(
        author=author,
        presenter=presenter,
        organisation=organisation,
        date=meeting_day(date) if date is not None else None,
        contact=contact,
        minutes=whole_slot(minutes) if minutes is not None else None,
        size=size.strip() if size is not None else None,
    )


def tag_of(language: str | None) -> str | None:
    """Return the language that `--lang` says, checked; None where it says nothing."""
    return language_tag(language) if language is not None else None


def _theme_names() -> list[str]:
    """Return what the Tab key offers after `-t`."""
    from tutoslides.theme_files import theme_names

    return list(theme_names())
