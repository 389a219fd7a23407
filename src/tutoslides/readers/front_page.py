"""From front matter entries to the article's front page, each value checked.

In: entries as written. Out: `Meta`, and what was not understood.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Mapping
from dataclasses import replace

from tutoslides.language import find_date
from tutoslides.model.article import Meta
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported, Severity
from tutoslides.model.errors import SourceError
from tutoslides.model.text import runs_of
from tutoslides.readers.front_matter import KEYS, Entry

_OTHER_NAMES = {
    "authors": "author",
    "auteur": "author",
    "auteurs": "author",
    "language": "lang",
    "langue": "lang",
    "titre": "title",
    "sous-titre": "subtitle",
    "description": "subtitle",
    "organisation": "for",
    "organization": "for",
}
"""What other tools and French authors call our entries; ours wins where both stand."""

_LONGEST_DESCRIPTION = 20
"""Words; a web page's longer `description` is a summary for search engines, no subtitle."""
_NEAREST = 0.8
"""Likeness (difflib) from which an unknown key is taken for a slip of the pen."""
_LONGEST_MEETING = 24 * 60
"""Minutes."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def read_front_page(entries: tuple[Entry, ...], name: str) -> Reported[Meta]:
    """Return the front page that `entries` describe; unknown keys are the diagnostic `front-matter-unknown`.

    Raises:
        SourceError: a value of ours means nothing (`minutes: abc`, `date: 2025-99-99`).
    """
    known: dict[str, Entry] = {}
    foreign: list[Entry] = []
    for entry in entries:
        key = _OTHER_NAMES.get(entry.key.lower(), entry.key.lower())
        if key not in KEYS or _is_summary(entry):
            foreign.append(entry)
        elif (entry.key.lower() == key or key not in known) and _texts(entry):
            known[key] = entry
    meta = _meta_of(known, name)
    return Reported(value=meta, diagnostics=_tell_foreign(foreign, name))


def _is_summary(entry: Entry) -> bool:
    return entry.key.lower() == "description" and len(_joined(entry).split()) > _LONGEST_DESCRIPTION


def _texts(entry: Entry) -> tuple[str, ...]:
    values = (entry.value,) if isinstance(entry.value, str) else entry.value
    cleaned = (" ".join(_printable(html.unescape(value)).split(None)) for value in values)
    return tuple(value for value in cleaned if value)


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable() or letter.isspace())


def _joined(entry: Entry) -> str:
    return ", ".join(_texts(entry))


def _meta_of(known: Mapping[str, Entry], name: str) -> Meta:
    words = {key: _joined(entry) for key, entry in known.items()}
    meta = Meta(
        title=runs_of(words.get("title", "")),
        subtitle=runs_of(words.get("subtitle", "")),
        authors=_texts(known["author"]) if "author" in known else (),
        presenter=words.get("presenter"),
        organisation=words.get("for"),
        contact=words.get("contact"),
        theme=words.get("theme"),
        size=words.get("size"),
        logo=words.get("logo"),
        budget=words.get("budget"),
        provenance=words.get("provenance"),
        lines=tuple((key, entry.line) for key, entry in known.items()),
    )
    if "date" in known:
        meta = replace(meta, date=_date_of(known["date"], name))
    if "minutes" in known:
        meta = replace(meta, minutes=_minutes_of(known["minutes"], name))
    if "lang" in known:
        meta = replace(meta, language=_language_of(known["lang"], name))
    return meta


def _date_of(entry: Entry, name: str) -> datetime.date:
    date = find_date(_joined(entry))
    if date is None:
        raise _wrong(entry, name, Message(en="a date such as 2025-07-20", fr="une date comme 2025-07-20"))
    return date


def _minutes_of(entry: Entry, name: str) -> int:
    match = re.fullmatch(r"(\d{1,4})\s*(?:min\.?|minutes?|mn|’|')?", _joined(entry))
    if match is None or not 1 <= int(match.group(1)) <= _LONGEST_MEETING:
        raise _wrong(entry, name, Message(en="a number of minutes such as 20", fr="un nombre de minutes comme 20"))
    return int(match.group(1))


def _language_of(entry: Entry, name: str) -> str:
    if not _LANGUAGE.fullmatch(_joined(entry)):
        raise _wrong(entry, name, Message(en="a language such as fr or en-GB", fr="une langue comme fr ou en-GB"))
    return _joined(entry).replace("_", "-")


def _wrong(entry: Entry, name: str, expected: Message) -> SourceError:
    found = _joined(entry)
    return SourceError(
        Message(
            en=f"“{entry.key}” in the front matter should be {expected.en}, not “{found}”.",
            fr=f"«\u00a0{entry.key}\u00a0» dans l’en-tête doit être {expected.fr}, et non «\u00a0{found}\u00a0».",
        ),
        place=Place(source=name, line=entry.line),
    )


def _tell_foreign(foreign: list[Entry], name: str) -> tuple[Diagnostic, ...]:
    """Return a warning for each slip of the pen, and one note for all keys of other tools."""
    import difflib  # late: for other keys than ours only

    found: list[Diagnostic] = []
    others: list[Entry] = []
    for entry in foreign:
        nearest = difflib.get_close_matches(entry.key.lower(), KEYS, 1, _NEAREST)
        if nearest and not _is_summary(entry):
            found.append(_tell_slip(entry, nearest[0], name))
        else:
            others.append(entry)
    if others:
        found.append(_tell_others(others, name))
    return tuple(found)


def _tell_slip(entry: Entry, nearest: str, name: str) -> Diagnostic:
    return Diagnostic(
        code="front-matter-unknown",
        place=Place(source=name, line=entry.line),
        message=Message(
            en=f"“{entry.key}” is unknown in the front matter.",
            fr=f"«\u00a0{entry.key}\u00a0» est inconnu dans l’en-tête.",
        ),
        hint=Message(en=f"Did you mean “{nearest}”?", fr=f"Vouliez-vous dire «\u00a0{nearest}\u00a0»\u00a0?"),
    )


def _tell_others(others: list[Entry], name: str) -> Diagnostic:
    keys = ", ".join(entry.key for entry in others)
    return Diagnostic(
        code="front-matter-unknown",
        severity=Severity.NOTE,
        place=Place(source=name, line=others[0].line),
        message=Message(
            en=f"Entries of the front matter that no slide uses: {keys}.",
            fr=f"Entrées de l’en-tête qu’aucune diapositive n’utilise\u00a0: {keys}.",
        ),
    )
