"""What the command says: in French or English by the locale, findings on the error stream, on any console."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable

import typer

from tutoslides.model.diagnostics import Diagnostic, Message, Severity
from tutoslides.model.errors import TutoslidesError

_PRIMARY_LANGUAGE = 0x3FF
"""The bits of a Windows language identifier that name the language. Source: Microsoft, Language Identifiers."""

_WINDOWS_FRENCH = 0x0C

_PLAIN = {
    **dict.fromkeys("“”«»", '"'), **dict.fromkeys("’‘", "'"), **dict.fromkeys("–—−", "-"), "…": "...", "→": "->",
}  # fmt: skip
"""What stands in for marks that old consoles lack."""


def locale_language() -> str:
    """Return the language that the user's environment asks for, else Windows', `en` where nothing says one."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].partition("_")[0].partition(".")[0].lower()
    return "fr" if _windows_language() & _PRIMARY_LANGUAGE == _WINDOWS_FRENCH else "en"


def language_of_user() -> str:
    """Return `fr` or `en`: the language that the program speaks to this user."""
    return Message(en="en", fr="fr").speak(locale_language())


def spoken(message: Message) -> str:
    """Return the message in the user's language."""
    return message.speak(locale_language())


def say(text: str, *, is_output: bool = True) -> None:
    """Print text on the output, or on the error stream; what the console lacks becomes plainer, else « ? »."""
    stream = sys.stdout if is_output else sys.stderr
    if stream is not None:  # a program without a console has none, and a shell may close it
        typer.echo(printable(text, stream.encoding or "utf-8"), err=not is_output)


def printable(text: str, encoding: str) -> str:
    """Return the text in the characters that `encoding` has."""
    return "".join(letter if _has(encoding, letter) else _plainer(letter, encoding) for letter in text)


def complain(error: TutoslidesError) -> None:
    """Say on the error stream what stops the program."""
    say(f"tutoslides: {error.speak(locale_language())}", is_output=False)


def show_findings(diagnostics: Iterable[Diagnostic]) -> None:
    """List warnings, then notes, one a line: place, sentence, what to do, code."""
    ordered = sorted(diagnostics, key=lambda finding: finding.severity is Severity.NOTE)
    for finding in ordered:
        say(sentence_of(finding, locale_language()), is_output=False)


def sentence_of(finding: Diagnostic, language: str) -> str:
    """Return a finding as one line."""
    words = [f"{finding.place}:" if finding.place else "", finding.message.speak(language)]
    words += [finding.hint.speak(language)] if finding.hint else []
    return " ".join([*filter(None, words), f"[{finding.code}]"])


def _windows_language() -> int:
    """Return the language identifier of Windows' own texts, 0 anywhere else."""
    import ctypes

    library = getattr(ctypes, "windll", None)
    try:
        return int(library.kernel32.GetUserDefaultUILanguage()) if library else 0
    except (AttributeError, OSError):
        return 0


def _has(encoding: str, letter: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _plainer(letter: str, encoding: str) -> str:
    """Return what comes nearest: « é » without its accent where there is none, « ? » where nothing is near."""
    near = _PLAIN.get(letter) or unicodedata.normalize("NFKD", letter)
    return near.encode(encoding, errors="ignore").decode(encoding) or "?"
