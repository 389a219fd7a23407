"""The edge to the disk: articles and themes come in whole, a deck's bytes go out whole or not at all."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from pathlib import Path

from tutoslides.model.article import Source
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, SourceError, ThemeError
from tutoslides.resources import resource_folder


def load_source(path: Path) -> Source:
    """Read an article from the disk.

    Raises:
        SourceError: there is no such file, it is a folder, or it may not be read.
    """
    try:
        return Source(data=path.read_bytes(), name=path.name, folder=path.parent)
    except FileNotFoundError:
        message = Message(en=f"There is no file “{path}”.", fr=f"Le fichier « {path} » n'existe pas.")
        hint = Message(en="Check its name and folder.", fr="Vérifiez son nom et son dossier.")
    except IsADirectoryError:
        message = Message(en=f"“{path}” is a folder, not an article.", fr=f"« {path} » est un dossier, pas un article.")
        hint = Message(en="Name a .md or .txt file in it.", fr="Indiquez un fichier .md ou .txt qu'il contient.")
    except OSError as error:
        message = Message(
            en=f"“{path}” cannot be read ({error.strerror}).", fr=f"« {path} » est illisible ({error.strerror})."
        )
        hint = Message(en="Close it elsewhere or check its rights.", fr="Fermez-le ailleurs ou vérifiez ses droits.")
    raise SourceError(message, hint=hint)


def load_budget_text(path: Path) -> str:
    """Read a budget file from the disk.

    Raises:
        SourceError: there is no such file, it may not be read, or it is no text in UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        message = Message(en=f"There is no file “{path}”.", fr=f"Le fichier «\u00a0{path}\u00a0» n'existe pas.")
        hint = Message(en="Check its name and folder.", fr="Vérifiez son nom et son dossier.")
    except UnicodeDecodeError:
        message = Message(en=f"“{path}” is not written in UTF-8.", fr=f"«\u00a0{path}\u00a0» n'est pas écrit en UTF-8.")
        hint = Message(en="Save it again in UTF-8.", fr="Enregistrez-le à nouveau en UTF-8.")
    except OSError as error:
        message = Message(
            en=f"“{path}” cannot be read ({error.strerror}).",
            fr=f"«\u00a0{path}\u00a0» est illisible ({error.strerror}).",
        )
        hint = Message(en="Close it elsewhere or check its rights.", fr="Fermez-le ailleurs ou vérifiez ses droits.")
    raise SourceError(message, hint=hint)


def source_date() -> datetime.datetime | None:
    """Return the time that `SOURCE_DATE_EPOCH` sets, None where it sets none.

    Source: the specification of SOURCE_DATE_EPOCH by the reproducible builds project.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC) if seconds.isdecimal() else None


def theme_names() -> tuple[str, ...]:
    """Return the names of the built-in themes, sorted."""
    return tuple(sorted(path.parent.name for path in resource_folder("themes").glob("*/theme.toml")))


def load_theme_text(name: str) -> str:
    """Return the text of the theme `name`.

    Raises:
        ThemeError: there is none of that name.
    """
    known = theme_names()
    if name in known:
        return (resource_folder("themes") / name / "theme.toml").read_text(encoding="utf-8")
    import difflib  # late: for a slip of the pen only

    nearest = difflib.get_close_matches(name, known, n=1)
    listed = ", ".join(known)
    raise ThemeError(
        Message(en=f"There is no theme “{name}”.", fr=f"Il n'y a pas de thème « {name} »."),
        hint=Message(en=f"Did you mean “{nearest[0]}”?", fr=f"Vouliez-vous dire « {nearest[0]} » ?")
        if nearest
        else Message(en=f"There are: {listed}.", fr=f"Il y a : {listed}."),
    )


ELSEWHERE = Message(en="Choose another place with -o.", fr="Choisissez un autre endroit avec -o.")


class TakenError(OutputError):
    """The place of a file, `path`, cannot be taken: the system lets nobody replace the file that is there."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(_unwritten(path, error), hint=ELSEWHERE)
        self.path = path


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` beside `path` and put it there in one step, so that an old file stays whole until then.

    Whatever comes between – a full disk, Ctrl-C – leaves no unfinished file. The new file has the old one's rights;
    where `path` is a link, the file that it leads to is replaced.

    Raises:
        TakenError: the folder can be written, but the file in it cannot be replaced (Windows: a program has it open).
        OutputError: the folder cannot be made or written, or the disk is full.
    """
    write_all_whole({path: content})


def write_all_whole(contents: Mapping[Path, bytes]) -> None:
    """Write several files as `write_whole` does: none takes its place before all of them lie finished beside theirs.

    Raises:
        TakenError, OutputError: as `write_whole` says.
    """
    targets = {path: Path(os.path.realpath(path)) for path in contents}
    # Named before they are there, so that they are removed whenever a Ctrl-C comes.
    unfinished = {path: _unfinished(target) for path, target in targets.items()}
    path = next(iter(contents), Path())
    try:
        try:
            for path, content in contents.items():
                targets[path].parent.mkdir(parents=True, exist_ok=True)
                with unfinished[path].open("xb") as file:
                    file.write(content)
            for path, target in targets.items():
                _take_place(unfinished[path], target)
        finally:
            for left in unfinished.values():
                left.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(_unwritten(path, error), hint=ELSEWHERE) from error


def _unfinished(target: Path) -> Path:
    return target.with_name(f".{target.stem[:40]}-{os.urandom(4).hex()}{target.suffix}")


def _take_place(unfinished: Path, target: Path) -> None:
    """Put a finished file where it belongs, with the rights of the one that it replaces."""
    if target.is_file():
        unfinished.chmod(target.stat().st_mode)
    try:
        unfinished.replace(target)
    except PermissionError as error:
        if target.is_file():
            raise TakenError(target, error) from error
        raise


def _unwritten(path: Path, error: OSError) -> Message:
    return Message(
        en=f"“{path}” cannot be written ({error.strerror}).",
        fr=f"« {path} » ne peut pas être écrit ({error.strerror}).",
    )
