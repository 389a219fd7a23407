"""The words of `tutoslides present`: what it is for, its examples, and the options that no other command has."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.cli.help_pages import both

HELP = both(
    en="Present a deck from this computer.\n\nOpens the audience's window and the speaker's, with notes, clock and "
    "pace. When the article changes, all windows follow at the same slide. Ctrl-C ends it.",
    fr="Présente un diaporama depuis cet ordinateur.\n\nOuvre la fenêtre du public et celle de l'orateur, avec notes, "
    "chronomètre et rythme. Quand l'article change, les fenêtres suivent, à la même diapositive. Ctrl-C arrête.",
)
EXAMPLES = both(
    en="tutoslides present plea.md\ntutoslides present plea.md --minutes 15 --lan\n"
    "tutoslides present deck.html --no-browser",
    fr="tutoslides present plaidoyer.md\ntutoslides present plaidoyer.md --minutes 15 --lan\n"
    "tutoslides present presentation.html --no-browser",
)
Source = Annotated[
    Path,
    typer.Argument(
        metavar=both(en="SOURCE", fr="SOURCE"),
        help=both(
            en="The article (.md or .txt), or a deck that was built (.html).",
            fr="L'article (.md ou .txt), ou une présentation déjà faite (.html).",
        ),
        show_default=False,
    ),
]
Port = Annotated[
    int,
    typer.Option(
        "--port",
        min=0,
        max=65535,
        metavar="N",
        help=both(en="The port; without it, a free one.", fr="Le port\u00a0; sans elle, un port libre."),
    ),
]
NoBrowser = Annotated[
    bool,
    typer.Option(
        "--no-browser",
        help=both(
            en="Open no window; the addresses are shown.",
            fr="N'ouvre aucune fenêtre\u00a0; les adresses sont affichées.",
        ),
    ),
]
Lan = Annotated[
    bool,
    typer.Option(
        "--lan",
        help=both(
            en="Let a phone in the same network be the remote control.",
            fr="Laisse un téléphone du même réseau servir de télécommande.",
        ),
    ),
]
Address = Annotated[
    str | None,
    typer.Option(
        "--address",
        metavar="IP",
        help=both(
            en="With --lan: this computer's address, where it has several.",
            fr="Avec --lan\u00a0: l'adresse de cet ordinateur, s'il en a plusieurs.",
        ),
    ),
]
Yes = Annotated[
    bool,
    typer.Option("--yes", "-y", help=both(en="Agree to --lan beforehand.", fr="Accepte --lan d'avance.")),
]
