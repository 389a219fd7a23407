"""What a stage has to tell: a place in the source, a message in both languages, findings, a value with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Message(NamedTuple):
    """One clear sentence in English and in French. Both stand where the finding is made, so neither is forgotten."""

    en: str
    fr: str

    def speak(self, language: str) -> str:
        """Return the French sentence for `fr…`, the English one for anything else."""
        return self.fr if language.lower().startswith("fr") else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something stands: the source's name, its line (from 1; 0 is "somewhere in it") and the words there."""

    source: str
    line: int
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.source}:{self.line}" if self.line else self.source


class Severity(StrEnum):
    """How much a finding matters: NOTE tells what was decided, WARNING what the user should look at."""

    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """The program went on, with a loss or a decision that the user should know. `code` never changes its meaning."""

    code: str
    message: Message
    severity: Severity = Severity.WARNING
    place: Place | None = None
    hint: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported(Generic[T_co]):
    """A stage's value and what it found on the way."""

    value: T_co
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(slots=True)
class Findings:
    """The list that a stage fills while it works; it never leaves the stage."""

    found: list[Diagnostic] = field(default_factory=list)

    def add(self, diagnostic: Diagnostic) -> None:
        """Note one finding."""
        self.found.append(diagnostic)

    def take(self, reported: Reported[T]) -> T:
        """Keep the findings of `reported` and return its value."""
        self.found.extend(reported.diagnostics)
        return reported.value

    def report(self, value: T) -> Reported[T]:
        """Return `value` with everything found so far."""
        return Reported(value=value, diagnostics=tuple(self.found))


def codes_of(diagnostics: Iterable[Diagnostic]) -> tuple[str, ...]:
    """Return the codes in order, for tests and programs that only ask what happened."""
    return tuple(diagnostic.code for diagnostic in diagnostics)
