"""The words of `tutoslides build`: what it is for, its examples, and the options that no other command has."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.cli.help_pages import both

HELP = both(
    en="Build a deck from an article.\n\nSentences are selected, never rephrased; the whole article stands in the "
    "speaker's notes. Without an article, every article of the folder content/ is built.",
    fr="Fait une présentation d'un article.\n\nLes phrases sont choisies, jamais reformulées\u00a0; l'article entier "
    "est dans les notes. Sans article, tous ceux du dossier content/ sont traités.",
)
EXAMPLES = both(
    en='tutoslides build plea.md\ntutoslides build plea.md --for "My company" --date 2026-03-31 -o pitch.pptx\n'
    "tutoslides build plea.md --minutes 10 --size 4:3\ntutoslides build plea.md --explain",
    fr='tutoslides build plaidoyer.md\ntutoslides build plaidoyer.md --for "AFPA" --date "31 mars 2026" -o pitch.pptx\n'
    "tutoslides build plaidoyer.md --minutes 10 --size 4:3\ntutoslides build plaidoyer.md --explain",
)
Source = Annotated[
    Path | None,
    typer.Argument(
        metavar="ARTICLE", help=both(en="The article (.md or .txt).", fr="L'article (.md ou .txt)."), show_default=False
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help=both(en="Leave with exit code 1 if there are warnings.", fr="Rend le code 1 s'il y a des avertissements."),
    ),
]
Force = Annotated[
    bool,
    typer.Option(
        "--force",
        help=both(
            en="Overwrite a deck that somebody edited, or that a program holds open.",
            fr="Écrase une présentation que quelqu'un a modifiée, ou qu'un programme tient ouverte.",
        ),
    ),
]
Handout = Annotated[
    str | None,
    typer.Option(
        "--handout",
        metavar="N",
        help=both(
            en="Make the PDF a handout: 1, 2 or 3 slides a page, with their notes.",
            fr="Fait du PDF un document à distribuer\u00a0: 1, 2 ou 3 diapositives par page, avec leurs notes.",
        ),
    ),
]
Width = Annotated[
    str | None,
    typer.Option(
        "--width",
        metavar=both(en="PIXELS", fr="PIXELS"),
        help=both(en="How wide the pictures (PNG) are (1920).", fr="La largeur des images (PNG) (1920)."),
    ),
]
Explain = Annotated[
    bool,
    typer.Option(
        "--explain",
        help=both(
            en="Tell why each slide is so and where its words come from.",
            fr="Dit pourquoi chaque diapositive est ainsi et d'où viennent ses mots.",
        ),
    ),
]
Json = Annotated[
    bool,
    typer.Option(
        "--json",
        help=both(
            en="Print one JSON document about what was built, for programs.",
            fr="Écrit un document JSON sur ce qui a été fait, pour les programmes.",
        ),
    ),
]
