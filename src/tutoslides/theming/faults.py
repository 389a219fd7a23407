"""What is wrong in a theme file: every fault with its line, gathered, then told at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.errors import ThemeError
from tutoslides.model.toml_lines import Path, line_of, locate_entries


class BrokenThemeError(ThemeError):
    """A theme file cannot be used; `faults` are all of its faults, in the order of their lines."""

    def __init__(self, faults: tuple[Diagnostic, ...], file: str) -> None:
        super().__init__(_sum_up(faults, file), place=faults[0].place if len(faults) == 1 else None)
        self.faults = faults


@dataclass(slots=True)
class Faults:
    """The list that reading a file fills; one fault is kept once, however often the entry is looked at."""

    file: str
    text: str
    found: dict[tuple[int, str], Diagnostic] = field(default_factory=dict)

    @property
    def lines(self) -> Mapping[Path, int]:
        """Where each entry stands: looked up when the first fault asks, since most files have none."""
        return locate_entries(self.text)

    def add(self, path: Path, message: Message) -> None:
        """Note that the entry at `path` is wrong."""
        line = line_of(path, self.lines)
        place = Place(source=self.file, line=line, excerpt=".".join(str(word) for word in path))
        self.found.setdefault((line, message.en), Diagnostic(code="theme-fault", message=message, place=place))

    def stop_if_any(self) -> None:
        """Raise what was found.

        Raises:
            BrokenThemeError: something was.
        """
        if self.found:
            raise BrokenThemeError(tuple(self.found[key] for key in sorted(self.found)), self.file)


def nearest(word: str, known: Iterable[str]) -> Message:
    """Return “ Did you mean …?” with the nearest of the known words, or all of them where none is near."""
    import difflib  # late: for a slip of the pen only

    listed = [*known]
    close = difflib.get_close_matches(word, listed, n=1)
    if close:
        return Message(en=f" Did you mean “{close[0]}”?", fr=f" Vouliez-vous dire « {close[0]} » ?")
    if not listed:
        return Message(en="", fr="")
    words = ", ".join(listed)
    return Message(en=f" There are: {words}.", fr=f" Il y a : {words}.")


def _sum_up(faults: tuple[Diagnostic, ...], file: str) -> Message:
    if len(faults) == 1:
        return faults[0].message
    return Message(
        en=f"{file} has {len(faults)} faults:" + "".join(f"\n  {fault.place}: {fault.message.en}" for fault in faults),
        fr=f"{file} a {len(faults)} défauts :" + "".join(f"\n  {fault.place} : {fault.message.fr}" for fault in faults),
    )
