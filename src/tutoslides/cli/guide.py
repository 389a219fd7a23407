"""`tutoslides` alone, in a terminal: leads from an article to an open deck, question by question."""

from __future__ import annotations

import sys
from pathlib import Path

from tutoslides.cli.asking import INDENT, ask, interview
from tutoslides.cli.build import build_one
from tutoslides.cli.command_line import command_line
from tutoslides.cli.farewell import tell_deck
from tutoslides.cli.opening import can_open, open_deck
from tutoslides.cli.outputs import outputs_of
from tutoslides.cli.questions import MEETING, MeetingAnswers, article_question, theme_question
from tutoslides.cli.speech import say, spoken
from tutoslides.cli.unforeseen import reporting_beside
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message

_WELCOME = Message(
    en="tutoslides – an article becomes a PowerPoint pitch.\n"
    "Enter keeps the answer in brackets; < goes back one question; Ctrl-C leaves.",
    fr="tutoslides – un article devient une présentation PowerPoint.\n"
    "Entrée garde la réponse entre crochets\u00a0; < revient à la question précédente\u00a0; Ctrl-C arrête.",
)
_YES = ("", "y", "yes", "o", "oui")


def is_at_a_terminal() -> bool:
    """Tell whether somebody can read questions and answer them."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def guide() -> None:
    """Ask, build, tell what to verify, and offer to open the deck.

    Raises:
        EOFError: the input ended before the questions.
        TutoslidesError: the deck cannot be built or written.
    """
    edit_lines()
    say(spoken(_WELCOME))
    answers = interview((article_question, *MEETING, theme_question), MeetingAnswers())
    (place,) = outputs_of(answers.article, ())
    say("")
    with reporting_beside(place.parent):
        built, (written,) = build_one(
            answers.article, (place,), theme=answers.theme, language=None, facts=facts_of_answers(answers)
        )
    tell_deck(built, written, command_line(answers))
    _offer_to_open(written)


def edit_lines() -> None:
    """Let arrow keys and Tab work in answers where the system knows how: Windows does by itself."""
    try:
        import readline
    except ImportError:
        return
    is_libedit = "libedit" in (readline.__doc__ or "")  # macOS; it spells its bindings otherwise
    readline.set_completer_delims("")
    readline.parse_and_bind("bind ^I rl_complete" if is_libedit else "tab: complete")


def facts_of_answers(answers: MeetingAnswers) -> Facts:
    """Return the answers as facts; who wrote the article is not said a second time to present it."""
    presenter = answers.presenter if answers.presenter != ", ".join(answers.meta.authors) else ""
    return Facts(
        presenter=presenter or None,
        organisation=answers.organisation or None,
        date=answers.date,
        minutes=answers.minutes,
    )


def _offer_to_open(written: Path) -> None:
    if not can_open():
        return
    say("\n" + spoken(Message(en="Open it now? [Y/n]", fr="L'ouvrir maintenant\u00a0? [O/n]")))
    try:
        wants = ask("").lower() in _YES
    except EOFError:
        say("")
        return
    if wants and not open_deck(written):
        nothing = Message(en="No program for it was found.", fr="Aucun programme n'a été trouvé pour l'ouvrir.")
        say(INDENT + spoken(nothing))
