"""The answers of the guide as the one command that says the same."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from tutoslides.answers import DEFAULT_THEME, USUAL_SLOT
from tutoslides.cli.questions import MeetingAnswers

_PLAIN_WORD = re.compile(r"[\w.,:/@%+=-]+")
_SAFE_BETWEEN_QUOTES = re.compile(r"[^\"$`\\!]*")


def command_line(answers: MeetingAnswers, *, is_windows: bool = os.name == "nt") -> str:
    """Return the command; what the article says itself is not said again."""
    meta = answers.meta
    options: list[tuple[str, str, str]] = [
        ("--presenter", answers.presenter, meta.presenter or ", ".join(meta.authors)),
        ("--for", answers.organisation, meta.organisation or ""),
        ("--date", answers.date.isoformat() if answers.date else "", meta.date.isoformat() if meta.date else ""),
        ("--minutes", str(answers.minutes), str(meta.minutes or USUAL_SLOT)),
        ("--theme", answers.theme, meta.theme or DEFAULT_THEME),
    ]
    words = ["tutoslides", "build", _as_argument(str(answers.article))]
    for option, said, own in options:
        if said and said != own:
            words += [option, said]
    return in_shell(words, is_windows=is_windows)


def in_shell(words: Sequence[str], *, is_windows: bool = os.name == "nt") -> str:
    """Return words as one line that the user's shell takes apart again."""
    if not is_windows:
        return " ".join(map(_quoted, words))
    import subprocess

    return subprocess.list2cmdline(words)


def _as_argument(path: str) -> str:
    """Return a path that no command takes for an option."""
    return f".{os.sep}{path}" if path.startswith("-") else path


def _quoted(word: str) -> str:
    """Return a word as a shell reads it, in double quotes where they will do: people know those."""
    if _PLAIN_WORD.fullmatch(word):
        return word
    import shlex

    return f'"{word}"' if _SAFE_BETWEEN_QUOTES.fullmatch(word) else shlex.quote(word)
