"""A deck goes to the disk and over nobody's work: a path and bytes come in, the path that was written goes out.

A deck that is a file a slide goes there as one: all of its files take their places together, and only they do.

An old file makes way only where nothing is lost with it. Where something would be, the deck goes beside it under the
next name, « plaidoyer (2).pptx », and a diagnostic says why and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Literal, TypeAlias, assert_never

from tutoslides.files import TakenError, write_all_whole
from tutoslides.model.diagnostics import Diagnostic, Message, Reported

WasEdited: TypeAlias = Callable[[bytes], bool | None]
"""Tells whether somebody changed a file of ours since it was written; None where it is none of ours."""

Obstacle: TypeAlias = Literal["deck-edited", "deck-foreign", "deck-open", "deck-protected"]
"""Why an old file stays: the code of the diagnostic that says so."""

LOCKS = ("~${name}", ".~lock.{name}#")
"""The files that PowerPoint and LibreOffice put beside a deck while they hold it open."""

ANYBODYS = 0o222
"""The rights to write of owner, group and others: a file without any of them is meant to stay."""

FORCE = Message(
    en="Keep what you need of the old one; --force overwrites it.",
    fr="Gardez ce qu'il vous faut de l'ancien ; --force l'écrase.",
)


def save(path: Path, content: bytes, *, was_edited: WasEdited, force: bool = False) -> Reported[Path]:
    """Write `content` to `path`, or beside it where an old file there has to stay; return where it is.

    `force` overwrites whatever is there. Findings: `deck-edited`, `deck-foreign`, `deck-open`, `deck-protected`.

    Raises:
        OutputError: the folder cannot be made or written, or the disk is full; an old file is as it was.
    """
    return _save(path, lambda place: {place: content}, was_edited, force=force)


def save_pages(path: Path, pages: Sequence[bytes], *, was_edited: WasEdited, force: bool = False) -> Reported[Path]:
    """Write a file a page, « x-01.png », « x-02.png » … for a `path` of « x.png »; return where the first is.

    Where one of them has to stay, all go beside them, as « x (2)-01.png » … Pages of an earlier, longer deck go where
    nobody changed them; no other file is touched. Raises and finds what `save` does.
    """

    def numbered(place: Path) -> Mapping[Path, bytes]:
        digits = max(2, len(str(len(pages))))
        return {
            place.with_name(f"{place.stem}-{number:0{digits}}{place.suffix}"): page
            for number, page in enumerate(pages, 1)
        }

    saved = _save(path, numbered, was_edited, force=force)
    _remove_earlier(saved.value, len(pages), was_edited)
    return saved


def _save(
    path: Path, files_at: Callable[[Path], Mapping[Path, bytes]], was_edited: WasEdited, *, force: bool
) -> Reported[Path]:
    """Write the files of the first place where all of them may stand; return the first of them."""
    places = _places(path)
    stays: tuple[Obstacle, Path] | None = None
    while True:
        files = files_at(next(places))
        found = None if force else _first_obstacle(files, was_edited)
        if found is None:
            try:
                write_all_whole(files)
            except TakenError as error:  # Windows refuses while a program holds a file open, whatever we know of it
                found = "deck-open", error.path
            else:
                written = next(iter(files))
                return Reported(value=written, diagnostics=(_finding(*stays, written),) if stays else ())
        stays = stays or found


def _first_obstacle(files: Iterable[Path], was_edited: WasEdited) -> tuple[Obstacle, Path] | None:
    found = ((obstacle, path) for path in files if (obstacle := _obstacle(path, was_edited)))
    return next(found, None)


def _remove_earlier(first: Path, count: int, was_edited: WasEdited) -> None:
    """Remove the pages of an earlier deck in the place of `first` that are beyond `count` or numbered otherwise."""
    stem, _, digits = first.stem.rpartition("-")
    page = re.compile(rf"{re.escape(stem)}-(\d+){re.escape(first.suffix)}")
    for path in sorted(first.parent.iterdir()):
        match = page.fullmatch(path.name)
        is_new = match and len(match[1]) == len(digits) and 1 <= int(match[1]) <= count
        if match and not is_new and _is_ours(path, was_edited):
            path.unlink()


def _is_ours(path: Path, was_edited: WasEdited) -> bool:
    """Tell for sure whether a file was written by us and changed by nobody."""
    if not path.is_file() or path.is_symlink() or not path.stat().st_mode & ANYBODYS:
        return False
    try:
        return was_edited(path.read_bytes()) is False
    except OSError:
        return False


def _places(path: Path) -> Iterator[Path]:
    """Give the path itself, then those beside it: « x.pptx », « x (2).pptx », « x (3).pptx » …"""
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")


def _obstacle(path: Path, was_edited: WasEdited) -> Obstacle | None:
    """Return why what is at `path` has to stay, None where nothing is or nothing would be lost."""
    if any(path.with_name(lock.format(name=path.name)).exists() for lock in LOCKS):
        return "deck-open"
    if not path.is_file():
        return None  # a folder of that name is told when writing fails
    if not path.stat().st_mode & ANYBODYS:
        return "deck-protected"
    try:
        old = path.read_bytes()
    except PermissionError:
        return "deck-open"
    if not old:
        return None
    edited = was_edited(old)
    return "deck-foreign" if edited is None else "deck-edited" if edited else None


def _finding(obstacle: Obstacle, wanted: Path, written: Path) -> Diagnostic:
    """Return what the user is told: the old file stays, the new one is beside it, and what to do."""
    old, new = wanted.name, written.name
    match obstacle:
        case "deck-edited":
            said = _stays(old, new, "somebody changed it since it was built", "il a été modifié depuis sa création")
            return Diagnostic(code="deck-edited", message=said, hint=FORCE)
        case "deck-foreign":
            said = _stays(old, new, "tutoslides did not make it", "il ne vient pas de tutoslides")
            return Diagnostic(code="deck-foreign", message=said, hint=FORCE)
        case "deck-open":
            said = _stays(old, new, "another program has it open", "un autre programme l'a ouvert")
            return Diagnostic(code="deck-open", message=said, hint=_close(old))
        case "deck-protected":
            said = _stays(old, new, "it is write-protected", "il est protégé en écriture")
            return Diagnostic(code="deck-protected", message=said, hint=FORCE)
        case _:
            assert_never(obstacle)


def _stays(old: str, new: str, why: str, pourquoi: str) -> Message:
    return Message(
        en=f"“{old}” was left as it is, since {why}; the new deck is “{new}”.",
        fr=f"« {old} » est resté tel quel : {pourquoi} ; le nouveau diaporama est « {new} ».",
    )


def _close(name: str) -> Message:
    """Return what to do about an open deck; a lock stays behind where a program was cut short."""
    locks = [lock.format(name=name) for lock in LOCKS]
    english, french = "” or “".join(locks), " » ou « ".join(locks)
    return Message(
        en=f"Close it and build again; if nobody has it open, delete “{english}” beside it.",
        fr=f"Fermez-le et recommencez ; si personne ne l'a ouvert, supprimez à côté « {french} ».",
    )
