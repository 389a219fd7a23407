"""What the guide says at its end: where the deck is, how long it takes, what to verify, how to say it in one line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tutoslides.cli.speech import locale_language, say, spoken
from tutoslides.model.diagnostics import Diagnostic, Message, Severity

if TYPE_CHECKING:
    from tutoslides.pipeline import Built

_VERIFIED = "quote-unattributed"
_MOST_LINES = 12
"""Line numbers that are listed; more would hide that there are many."""


def tell_deck(built: Built, written: Path, command: str) -> None:
    """Say it all, one thing a paragraph."""
    from tutoslides.explain import sum_up

    say(spoken(Message(en=f"Your deck is ready: {written}", fr=f"Votre présentation est prête\u00a0: {written}")))
    say(sum_up(built.storyboard, built.deck, locale_language()))
    checks = list(things_to_verify(built.diagnostics))
    if checks:
        say("\n" + spoken(Message(en="Before the meeting:", fr="Avant la réunion\u00a0:")))
        for check in checks:
            say(f"– {spoken(check)}")
    again = Message(en="Next time, in one line:", fr="La prochaine fois, en une ligne\u00a0:")
    say(f"\n{spoken(again)}\n  {command}")


def things_to_verify(diagnostics: tuple[Diagnostic, ...]) -> Iterator[Message]:
    """Give what a person should look at: quotations that name nobody in one sentence, then every warning."""
    unnamed = [finding for finding in diagnostics if finding.code == _VERIFIED]
    if unnamed:
        lines = list(dict.fromkeys(str(finding.place.line) for finding in unnamed if finding.place))
        shown = ", ".join(lines[:_MOST_LINES]) + ("…" if len(lines) > _MOST_LINES else "")
        many = len(unnamed)
        yield (
            Message(
                en=f"Verify {many} quotations that name nobody (lines {shown}).",
                fr=f"Vérifiez {many} citations qui ne nomment personne (lignes {shown}).",
            )
            if many > 1
            else Message(
                en=f"Verify one quotation that names nobody (line {shown}).",
                fr=f"Vérifiez une citation qui ne nomme personne (ligne {shown}).",
            )
        )
    for finding in diagnostics:
        if finding.severity is Severity.WARNING and finding.code != _VERIFIED:
            yield _with_place(finding)


def _with_place(finding: Diagnostic) -> Message:
    line = finding.place.line if finding.place else 0
    return Message(
        en=(f"Line {line}: " if line else "") + finding.message.en,
        fr=(f"Ligne {line}\u00a0: " if line else "") + finding.message.fr,
    )
