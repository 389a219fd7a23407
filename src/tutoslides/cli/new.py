"""`tutoslides new`: lays out a folder with an article to edit."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.cli.help_pages import both
from tutoslides.cli.options import Author, Contact, Day, Debug, Organisation, Presenter, Slot, facts_of
from tutoslides.cli.speech import language_of_user, say, spoken
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message

HELP = both(
    en="Lay out a folder with an article to edit.\n\nThe article explains itself: replace its words by yours. In a "
    "terminal, the facts of the meeting are asked; Enter leaves one for later.",
    fr="Prépare un dossier avec un article à remplir.\n\nL'article s'explique lui-même\u00a0: remplacez ses mots par "
    "les vôtres. Dans un terminal, la commande demande de quelle réunion il s'agit\u00a0; Entrée passe une question.",
)
EXAMPLES = both(
    en='tutoslides new my-plea\ntutoslides new my-plea --author "Ada Roy" --for "My company" --minutes 15',
    fr='tutoslides new mon-plaidoyer\ntutoslides new mon-plaidoyer --author "Ada Roy" --for AFPA --minutes 15',
)
Folder = Annotated[
    Path,
    typer.Argument(
        metavar=both(en="FOLDER", fr="DOSSIER"),
        help=both(en="A new folder, or an empty one.", fr="Un nouveau dossier, ou un dossier vide."),
        show_default=False,
    ),
]


def new_command(
    folder: Folder,
    author: Author = None,
    presenter: Presenter = None,
    organisation: Organisation = None,
    date: Day = None,
    contact: Contact = None,
    minutes: Slot = None,
    debug: Debug = False,
) -> None:
    """Lay out a project with an article to edit."""
    from tutoslides.cli.command_line import in_shell
    from tutoslides.cli.starter import lay_out_project, refuse_full

    refuse_full(folder)
    facts = facts_of(
        author=author, presenter=presenter, organisation=organisation, date=date, contact=contact, minutes=minutes
    )
    article = lay_out_project(folder, facts if any(facts.values()) else _asked(), language_of_user())
    words = Message(
        en=f"{article} is ready to be edited. Then:",
        fr=f"{article} est prêt\u00a0: remplacez ses mots par les vôtres. Ensuite\u00a0:",
    )
    say(spoken(words))
    if folder.resolve() != Path.cwd():
        say(f"  {in_shell(['cd', str(folder)])}")
    say("  tutoslides build")


def _asked() -> Facts:
    """Return the facts that somebody at a terminal answers; none where nobody is there."""
    from tutoslides.cli.asking import interview
    from tutoslides.cli.guide import edit_lines, is_at_a_terminal
    from tutoslides.cli.questions import MEETING, MeetingAnswers

    if not is_at_a_terminal():
        return Facts()
    edit_lines()
    say(spoken(Message(en="Enter leaves a question; < goes back.", fr="Entrée passe une question\u00a0; < revient.")))
    answers = interview(MEETING, MeetingAnswers())
    say("")
    return Facts(
        author=answers.presenter or None,
        organisation=answers.organisation or None,
        date=answers.date,
        minutes=answers.minutes,
    )
