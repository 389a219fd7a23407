"""Checked access to the tables of a theme file: a wrong entry is noted as a fault, and a harmless value goes on.

So one reading finds everything that is wrong. Whoever has read a table calls `finish`, which reports the entries that
nobody asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from tutoslides.model.diagnostics import Message
from tutoslides.model.toml_lines import Path
from tutoslides.theming.faults import Faults, nearest
from tutoslides.theming.values import FLAG, TEXT, ValueKind, show

Value = TypeVar("Value")
Word = TypeVar("Word", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value and where it stands."""

    value: object
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the file, or several laid over one another; every entry keeps its own place."""

    path: Path
    entries: Mapping[str, Entry]
    faults: Faults
    asked: dict[str, None] = field(default_factory=dict)

    def has(self, key: str) -> bool:
        """Tell whether the table has the entry, without counting it as read."""
        return key in self.entries

    def over(self, base: Table) -> Table:
        """Return this table laid over `base`: what this one lacks is taken from there."""
        return Table(path=self.path, entries={**base.entries, **self.entries}, faults=self.faults)

    def without(self, *keys: str) -> Table:
        """Return this table without some of its entries."""
        entries = {key: entry for key, entry in self.entries.items() if key not in keys}
        return Table(path=self.path, entries=entries, faults=self.faults)

    def entry(self, key: str, *, required: bool = False) -> Entry | None:
        """Return the entry `key`, whatever it is; a fault is noted where it is required and missing."""
        self.asked[key] = None
        entry = self.entries.get(key)
        if entry is None and required:
            self.faults.add(self.path, Message(en=f"“{key}” is missing here.", fr=f"Il manque ici « {key} »."))
        return entry

    def take(self, key: str, kind: ValueKind[Value], default: Value | None = None) -> Value:
        """Return the entry `key` as a value of the kind; without a default it is required."""
        entry = self.entry(key, required=default is None)
        if entry:
            value = kind.read(entry.value)
            if value is not None:
                return value
            self.refuse(entry, kind.expected)
        return kind.blank if default is None else default

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default it is required."""
        return self.take(key, TEXT, default)

    def flag(self, key: str, default: bool = False) -> bool:
        """Return true or false."""
        return self.take(key, FLAG, default)

    def choice(self, key: str, options: tuple[Word, ...], default: Word | None = None) -> Word:
        """Return one of the words of `options`; without a default it is required."""
        entry = self.entry(key, required=default is None)
        chosen = self._known(entry, options)[:1] if entry else ()
        return chosen[0] if chosen else default or options[0]

    def words(self, key: str, options: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return a word of `options` or a list of them, nothing where the entry is missing."""
        entry = self.entry(key)
        if entry is None:
            return ()
        listed = entry.value if isinstance(entry.value, list) else [entry.value]
        return tuple(word for item in listed for word in self._known(Entry(value=item, path=entry.path), options))

    def table(self, key: str) -> Table:
        """Return the table `key`, an empty one where there is none."""
        entry = self.entry(key)
        return self._opened(entry) if entry else open_table({}, (*self.path, key), self.faults)

    def tables(self, key: str) -> tuple[Table, ...]:
        """Return the list of tables `key`, none where there is none."""
        entry = self.entry(key)
        if entry is None:
            return ()
        if not isinstance(entry.value, list):
            self.refuse(entry, Message(en="a list of tables, each [[…]]", fr="une liste de tables, chacune [[…]]"))
            return ()
        items = (Entry(value=item, path=(*entry.path, number)) for number, item in enumerate(entry.value))
        return tuple(self._opened(item) for item in items)

    def named_tables(self) -> Iterator[tuple[str, Table]]:
        """Give every entry of this table as a table, with its name."""
        for name in self.entries:
            yield name, self.table(name)

    def finish(self) -> None:
        """Note a fault for every entry that nobody asked for, with the nearest word that means something here."""
        for key, entry in self.entries.items():
            if key not in self.asked:
                hint = nearest(key, self.asked)
                message = Message(
                    en=f"“{key}” means nothing here.{hint.en}", fr=f"« {key} » n'a pas de sens ici.{hint.fr}"
                )
                self.faults.add(entry.path, message)

    def refuse(self, entry: Entry, expected: Message) -> None:
        """Note that the entry's value is not what was expected."""
        key, found = _named(entry.path), show(entry.value)
        message = Message(
            en=f"“{key}” must be {expected.en}, not {found}.", fr=f"« {key} » doit être {expected.fr}, et non {found}."
        )
        self.faults.add(entry.path, message)

    def _known(self, entry: Entry, options: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return the word of `options` that the entry is; where it is none, a fault is noted."""
        chosen = tuple(option for option in options if option == entry.value)
        if not chosen:
            key, found, hint = _named(entry.path), show(entry.value), nearest(str(entry.value), options)
            message = Message(
                en=f"“{key}” cannot be {found}.{hint.en}", fr=f"« {key} » ne peut pas valoir {found}.{hint.fr}"
            )
            self.faults.add(entry.path, message)
        return chosen

    def _opened(self, entry: Entry) -> Table:
        if isinstance(entry.value, dict):
            return open_table(entry.value, entry.path, self.faults)
        self.refuse(entry, Message(en="a table: [name] or { … }", fr="une table : [nom] ou { … }"))
        return open_table({}, entry.path, self.faults)


def open_table(values: Mapping[str, object], path: Path, faults: Faults) -> Table:
    """Return the values that TOML gave for the table at `path`, ready for checked reading."""
    entries = {key: Entry(value=value, path=(*path, key)) for key, value in values.items()}
    return Table(path=path, entries=entries, faults=faults)


def _named(path: Path) -> str:
    """Return the name of the entry; what has only a number is named after its list."""
    return next((word for word in reversed(path) if isinstance(word, str)), "")
