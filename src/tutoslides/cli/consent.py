"""Consent to what reaches beyond this computer: it is asked for, and never taken for granted."""

from __future__ import annotations

import typer

from tutoslides.cli.asking import ask
from tutoslides.cli.guide import is_at_a_terminal
from tutoslides.cli.speech import say, spoken
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError

_YES = ("y", "yes", "o", "oui")

_WHAT_IT_MEANS = Message(
    en="A phone in this network will be able to read your notes and to turn the slides.\n"
    "Only the code that is shown here lets it in, but what is sent is not encrypted: use a network that you trust,\n"
    "such as your phone's own hotspot.",
    fr="Un téléphone de ce réseau pourra lire vos notes et tourner les diapositives.\n"
    "Seul le code affiché ici l'y autorise, mais ce qui circule n'est pas chiffré\u00a0: prenez un réseau\n"
    "de confiance, par exemple le partage de connexion de votre téléphone.",
)
_QUESTION = Message(en="Do you agree? [y/N]", fr="Êtes-vous d'accord\u00a0? [o/N]")


def ask_for_consent() -> None:
    """Ask whether a phone may be the remote control.

    Raises:
        UsageError: nobody is there to be asked.
        typer.Exit: the answer is not yes; nothing was opened.
    """
    if not is_at_a_terminal():
        raise UsageError(
            Message(
                en="--lan lets a phone read your notes and turn the slides; nobody is here to agree.",
                fr="--lan laisse un téléphone lire vos notes et tourner les diapositives\u00a0; "
                "personne n'est là pour l'accepter.",
            ),
            hint=Message(en="Agree with --yes.", fr="Acceptez avec --yes."),
        )
    say(spoken(_WHAT_IT_MEANS))
    say(spoken(_QUESTION))
    if ask("").lower() not in _YES:
        say(spoken(Message(en="Nothing was opened.", fr="Rien n'a été ouvert.")))
        raise typer.Exit(2)
