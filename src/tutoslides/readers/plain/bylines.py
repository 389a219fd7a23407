"""Who wrote it: the author line of a page.

In: one line near the title. Out: the names on it.
"""

from __future__ import annotations

import re

from tutoslides.language import is_date_line, locate_date
from tutoslides.language.vocabulary import word_set
from tutoslides.readers.plain.site_lines import is_generated_note

_BY = re.compile(
    r"(?:(?:article|texte|billet|post|text|propos recueillis|entretien)\s+)?"
    r"(?:(?:écrit|rédigé|publié|posté|proposé|written|posted|published|geschrieben|veröffentlicht|publicado|escrito|scritto|"
    r"pubblicato)e?\s+)?"
    r"(?:par|by|von|por|di|da|de)\s*:?\s+|(?:aut(?:eur|rice)e?s?|authors?|autor(?:in|es|a)?|autore)\s*:\s*",
    re.IGNORECASE,
)
_DIVIDER = re.compile(r"\s*[|·•∙]\s*|\s+[–—]\s+")
_NUMBERED = re.compile(r"(?:[IVX]+|[A-H])[.)]\s")
"""A chapter's number; an author's initial is rarer at the head of a line without "by"."""
_LONGEST = 300
"""Characters of a byline; no list of authors is longer."""
_JOINER = re.compile(r"\s+(?:et|and|und|y|e)\s+|\s*&\s*")
_PARTICLES = word_set("de du des d la le les von van der den di da del della dos y e zu al el ben bin of the")
_NAME_WORD = re.compile(r"(?:[^\W\d_][\w.]*['’\-]?)+")
_MOST_NAME_WORDS = 5
_AROUND_DATE = " \t\u00a0\u202f,;:·•|–—-"


def names_after_by(line: str) -> tuple[str, ...]:
    """Return the names of a line such as "par X et Y" or "Published on March 9, 2016 by X", none without a "by"."""
    if is_generated_note(line) or len(line) > _LONGEST:
        return ()
    parts = byline_parts(line)
    if len(parts) > 1:
        return next((names for part in parts if (names := names_after_by(part))), ())
    rest = _without_date(line)
    match = _BY.match(rest)
    words = rest[match.end() :] if match else _behind_by(line)
    words = _PUBLISHED.sub("", words).strip(_AROUND_DATE)
    return split_names(words) if words else ()


def byline_parts(line: str) -> tuple[str, ...]:
    """Return what bars and dashes part on a byline ("By X | March 3, 2023 | 4 min")."""
    return tuple(part for part in _DIVIDER.split(line) if part)


def names_alone(line: str) -> tuple[str, ...]:
    """Return the names of a line that is nothing but names and roles ("Laurie Doe, IGN et Sophie Roe, équipe IGN")."""
    if len(line) > _LONGEST or line[-1] in ".!?:;,…" or line.isupper() or _NUMBERED.match(line):
        return ()
    names = split_names(line)
    first = names[0].split(",")[0] if names else ""
    return names if len(first.split()) >= 2 and all(_is_name(name.split(",")[0]) for name in names) else ()


def split_names(line: str) -> tuple[str, ...]:
    """Return the persons of `line`, each with the role that follows the name; none where the words are no names."""
    line = line.strip(_AROUND_DATE + ".")
    people: list[str] = []
    for part in _JOINER.split(line):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        if not pieces or not _is_name(pieces[0]):
            return ()
        if all(_is_person(piece) for piece in pieces) or _are_all_names(pieces, line):
            people += pieces
        else:
            people.append(", ".join(pieces))
    return tuple(people)


def _are_all_names(pieces: list[str], line: str) -> bool:
    """Tell a list of persons, one of them by a single name, from a person and an organisation."""
    return len(pieces) > 2 and not _JOINER.search(line) and all(_is_name(piece) for piece in pieces)


def _is_name(words: str) -> bool:
    parts = words.split("(")[0].split()
    if not 1 <= len(parts) <= _MOST_NAME_WORDS:
        return False
    return (
        all(
            _NAME_WORD.fullmatch(part.rstrip(".")) and (part[0].isupper() or part.lower().rstrip("'’") in _PARTICLES)
            for part in parts
        )
        and parts[0][0].isupper()
    )


def _is_person(words: str) -> bool:
    parts = words.split()
    return _is_name(words) and len(parts) >= 2 and not all(part.isupper() and len(part) > 1 for part in parts)


def _without_date(line: str) -> str:
    found = locate_date(line)
    if not found or not is_date_line(line):
        return line
    return line[found.end :].strip(_AROUND_DATE) or line[: found.start].strip(_AROUND_DATE)


_BEHIND_BY = re.compile(r"\b(?:par|by|von|por)\s+(\S.*)", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:le|on|am|el|il|à|at)\Z", re.IGNORECASE)


def _behind_by(line: str) -> str:
    """Return what follows "by" in a date line, up to the date ("Publié par X le 3 mars 2020 à 10:30")."""
    if not is_date_line(line):
        return ""
    found = locate_date(line)
    match = _BEHIND_BY.search(line)
    if not found or not match:
        return ""
    end = found.start if found.start > match.start() else len(line)
    return _PUBLISHED.sub("", line[match.start(1) : end].strip(_AROUND_DATE)).strip(_AROUND_DATE)
