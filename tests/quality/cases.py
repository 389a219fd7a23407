"""The articles and what a careful reader expects of them.

In: a folder of articles and its `expected.json`. Out: cases. The format is explained in `docs/quality.md`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutoslides.model.article import Source

FOLDER = Path(__file__).parent
COMMITTED = FOLDER / "articles"
READ_TODAY = (".md", ".txt")
"""Formats that the program reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedVoice:
    """A quotation; `names` are the right attributions (none: nobody is named), `must_be_named` unless all are optional.

    `fragments` are the pieces of a quotation that « she said » parts.
    """

    text: str
    names: tuple[str, ...] = ()
    must_be_named: bool = False
    fragments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorsPoints:
    """The spans that an editor took from the section under `heading`."""

    heading: str
    spans: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What one article's deck should show. Several titles or authors are equally right; no author: none is known."""

    titles: tuple[str, ...]
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    author_is_known: bool = False
    date: str | None = None
    headings: tuple[tuple[int, str], ...] = ()
    optional_headings: tuple[tuple[int, str], ...] = ()
    voices: tuple[ExpectedVoice, ...] = ()
    optional_voices: tuple[ExpectedVoice, ...] = ()
    not_voices: tuple[str, ...] = ()
    remains: tuple[str, ...] = ()
    ask: str | None = None
    closing: str | None = None
    points: tuple[EditorsPoints, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An article, where it lies, what is expected of it, and the file that says so."""

    path: Path
    expected: Expected
    expectations: Path

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def source(self) -> Source:
        """The file as the program takes it."""
        return Source(data=self.path.read_bytes(), name=self.path.name, folder=self.path.parent)


def committed_cases() -> tuple[Case, ...]:
    """Return the articles that were written for this measurement, by name."""
    expectations = FOLDER / "expected.json"
    entries = _json(expectations)
    return tuple(
        Case(path=COMMITTED / name, expected=expected_of(entry), expectations=expectations)
        for name, entry in sorted(entries.items())
    )


def outside_cases(folder: Path) -> tuple[tuple[Case, ...], tuple[str, ...]]:
    """Return the articles of a folder with an `expected.json`, and the names of those in formats not read today."""
    expectations = folder / "expected.json"
    if not expectations.exists():
        return (), ()
    entries, more = _json(expectations), _json(FOLDER / "points.json")
    names = sorted(entries)
    read = [name for name in names if Path(name).suffix in READ_TODAY]
    cases = tuple(
        Case(path=folder / name, expected=expected_of(entries[name], more.get(name)), expectations=expectations)
        for name in read
    )
    return cases, tuple(name for name in names if name not in read)


def expected_of(entry: dict[str, Any], more_points: list[dict[str, Any]] | None = None) -> Expected:
    """Read one article's entry; `more_points` are editor's points that stand elsewhere."""
    return Expected(
        titles=_known(entry.get("title"), entry.get("title_alt")),
        subtitle=entry.get("subtitle"),
        authors=_known(entry.get("author"), entry.get("author_alt")),
        author_is_known=bool(entry.get("author")),
        date=entry.get("date"),
        headings=tuple((one["level"], one["text"]) for one in entry["sections"]),
        optional_headings=tuple((one["level"], one["text"]) for one in entry.get("optional_sections", [])),
        voices=tuple(_voice(one) for one in entry["quotations"]),
        optional_voices=tuple(_voice(one) for one in entry.get("optional_quotations", [])),
        not_voices=tuple(entry.get("not_quotations", [])),
        remains=tuple(entry.get("boilerplate", [])),
        ask=entry.get("ask"),
        closing=entry.get("closing"),
        points=tuple(
            EditorsPoints(heading=one["section"], spans=tuple(one["spans"]))
            for one in (*entry.get("points", []), *(more_points or []))
        ),
    )


def _voice(entry: dict[str, Any]) -> ExpectedVoice:
    return ExpectedVoice(
        text=entry["text"],
        names=_known(entry.get("attribution"), entry.get("attribution_alt")),
        must_be_named=bool(entry.get("attribution")),
        fragments=tuple(entry.get("fragments", [])),
    )


def _known(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _json(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded
