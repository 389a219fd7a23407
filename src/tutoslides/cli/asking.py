"""Questions one by one at a terminal: Enter keeps what stands in brackets, « < » goes back, each answer is checked.

In: steps, each of which makes its question from the answers so far. Out: all answers. Nothing here knows of decks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from tutoslides.cli.speech import printable, say, spoken
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TutoslidesError

Answers = TypeVar("Answers")

BACK = "<"
"""What goes back to the question before: a key that every keyboard has and that no answer begins and ends with."""

INDENT = "     "


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[Answers]):
    """A question; `take` returns the answers with this one in them, or raises what is wrong with it.

    `default` is what Enter says; `choices` are lines below the question.
    """

    words: Message
    take: Callable[[str], Answers]
    default: str = ""
    choices: tuple[str, ...] = ()


Step: TypeAlias = Callable[[Answers], Question[Answers] | None]
"""Makes a question from the answers so far, or none where they make it needless."""


def interview(steps: Sequence[Step[Answers]], start: Answers) -> Answers:
    """Ask every question and return the answers.

    Raises:
        EOFError: the input ended.
        KeyboardInterrupt: the user pressed Ctrl-C.
    """
    known = [start]
    asked: list[int] = []
    said: dict[int, str] = {}
    number = 1
    while number <= len(steps):
        question = steps[number - 1](known[-1])
        if question is None:
            number += 1
            continue
        say(f"\n{number}/{len(steps)}  {spoken(question.words)}")
        for line in question.choices:
            say(f"{INDENT}{line}")
        default = said.get(number, question.default)
        reply = ask(default)
        if reply == BACK:
            number = _go_back(known, asked) or number
            continue
        answers = _taken(question, reply or default)
        if answers is not None:
            said[number] = reply or default
            known.append(answers)
            asked.append(number)
            number += 1
    return known[-1]


def ask(default: str) -> str:
    """Return what the user types after a prompt that shows the default, without blanks around it."""
    import sys

    prompt = f"{INDENT}[{default}] > " if default else f"{INDENT}> "
    return input(printable(prompt, sys.stdout.encoding or "utf-8")).strip()


def plain_words(reply: str) -> str:
    """Return an answer as one line of printable characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in reply).split())


def _go_back(known: list[Answers], asked: list[int]) -> int | None:
    """Forget the last answer and return the number of its question, None where there is none before."""
    if not asked:
        say(INDENT + spoken(Message(en="This is the first question.", fr="C'est la première question.")))
        return None
    known.pop()
    return asked.pop()


def _taken(question: Question[Answers], reply: str) -> Answers | None:
    """Return the answers with this one, or say what is wrong with it."""
    try:
        return question.take(reply)
    except TutoslidesError as error:
        words = [spoken(error.message), spoken(error.hint) if error.hint else ""]
        say(f"{INDENT}! {' '.join(filter(None, words))}")
        return None
