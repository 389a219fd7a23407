"""What is wrong in a budget file: every fault with its line and code, gathered, then told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.errors import TutoslidesError
from tutoslides.model.toml_lines import Path, line_of, locate_entries

_COLON = "\u00a0:"


class BudgetError(TutoslidesError):
    """A budget file cannot be read."""


class BrokenBudgetError(BudgetError):
    """A budget file cannot be used; `faults` are all of its faults, in the order of their lines."""

    def __init__(self, faults: tuple[Diagnostic, ...], file: str) -> None:
        super().__init__(_sum_up(faults, file))
        self.faults = faults


@dataclass(slots=True)
class BudgetFaults:
    """The list that reading a budget fills."""

    file: str
    text: str
    found: list[Diagnostic] = field(default_factory=list)

    @property
    def lines(self) -> Mapping[Path, int]:
        """Where each entry stands."""
        return locate_entries(self.text)

    def place(self, path: Path) -> Place:
        """Return where the entry at `path` stands, or what is around it."""
        return Place(source=self.file, line=line_of(path, self.lines), excerpt=name_of(path))

    def nowhere(self) -> Place:
        """Return the place of what is not in the file at all."""
        return Place(source=self.file, line=0)

    def stop_if_any(self) -> None:
        """Raise what was found.

        Raises:
            BrokenBudgetError: something was.
        """
        if self.found:
            ordered = sorted(self.found, key=lambda fault: fault.place.line if fault.place else 0)
            raise BrokenBudgetError(tuple(ordered), self.file)


def name_of(path: Path) -> str:
    """Return an entry's name as people write it: without numbers, and without the `value` that a bare number is."""
    words = [word for word in path if isinstance(word, str)]
    return ".".join(words[:-1] if words[-1:] == ["value"] else words)


def _sum_up(faults: tuple[Diagnostic, ...], file: str) -> Message:
    rows = [(fault.place.line if fault.place else 0, fault.message) for fault in faults]
    if len(faults) == 1:
        line, message = rows[0]
        return Message(
            en=f"{file}{f', line {line}' if line else ''}: {message.en}",
            fr=f"{file}{f', ligne {line}' if line else ''}\u00a0: {message.fr}",
        )
    english = (f"\n  {f'line {line}: ' if line else ''}{message.en}" for line, message in rows)
    french = (f"\n  {f'ligne {line}{_COLON} ' if line else ''}{message.fr}" for line, message in rows)
    return Message(
        en=f"{file} has {len(faults)} faults:{''.join(english)}",
        fr=f"{file} a {len(faults)} défauts\u00a0:{''.join(french)}",
    )
