"""What the command says: in French or English by the locale, findings on the error stream."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

import typer

from tutoslides.model.diagnostics import Diagnostic, Severity
from tutoslides.model.errors import TutoslidesError


def locale_language() -> str:
    """Return the language that the user's environment asks for, `en` where it says nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].partition("_")[0].partition(".")[0].lower()
    return "en"


def say(text: str, *, is_output: bool = True) -> None:
    """Print text on the output, or on the error stream; what the terminal's encoding lacks becomes « ? »."""
    encoding = (sys.stdout if is_output else sys.stderr).encoding or "utf-8"
    typer.echo(text.encode(encoding, errors="replace").decode(encoding), err=not is_output)


def complain(error: TutoslidesError) -> None:
    """Say on the error stream what stops the program."""
    typer.echo(f"tutoslides: {error.speak(locale_language())}", err=True)


def show_findings(diagnostics: Iterable[Diagnostic]) -> None:
    """List warnings, then notes, one a line: place, sentence, what to do, code."""
    ordered = sorted(diagnostics, key=lambda finding: finding.severity is Severity.NOTE)
    for finding in ordered:
        typer.echo(sentence_of(finding, locale_language()), err=True)


def sentence_of(finding: Diagnostic, language: str) -> str:
    """Return a finding as one line."""
    words = [f"{finding.place}:" if finding.place else "", finding.message.speak(language)]
    words += [finding.hint.speak(language)] if finding.hint else []
    return " ".join([*filter(None, words), f"[{finding.code}]"])
