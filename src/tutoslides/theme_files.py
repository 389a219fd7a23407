"""Where themes lie: the project's `themes/`, then the user's own folder, then the built-in ones.

A name comes in, the theme's file goes out, with those that it extends. Spelling is forgiven, a slip is answered.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tutoslides.files import unknown_theme
from tutoslides.model.diagnostics import Message, Place, Reported
from tutoslides.model.errors import ThemeError
from tutoslides.model.geometry import Size
from tutoslides.model.theme import Theme
from tutoslides.resources import resource_folder
from tutoslides.theming import WIDE, ThemeFile, extended_name, load_theme

FILE = "theme.toml"

Shelf = Literal["project", "user", "built-in"]
"""Whose theme it is: that decides which one is meant where several have one name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTheme:
    """A theme's file, the folder that it lies in with its pictures, and whose it is."""

    file: ThemeFile
    folder: Path
    shelf: Shelf

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.file.name


def find_theme(name: str, folder: Path | None = None) -> FoundTheme:
    """Return the theme `name` for an article in `folder`, in the spelling of its own folder.

    Raises:
        ThemeError: there is none, or its file cannot be read; the nearest name is told.
    """
    for place, shelf in _places(folder):
        if _spelled(place.name) == _spelled(name):
            return FoundTheme(file=_read(place, folder, ()), folder=place, shelf=shelf)
    raise unknown_theme(name, theme_names(folder))


def theme_names(folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of all themes for an article in `folder`, sorted, each once."""
    return tuple(sorted({_spelled(place.name): place.name for place, _ in reversed([*_places(folder)])}.values()))


def open_theme(found: FoundTheme, *, language: str, size: Size = WIDE) -> Reported[Theme]:
    """Return the look of a theme's file, for a language and a page, as `load_theme` does.

    Raises:
        ThemeError: the file is broken.
    """
    file = found.file
    return load_theme(file.text, file.name, language=language, size=size, file=file.file, base=file.base)


def user_folder() -> Path:
    """Return the folder in which a user keeps themes for all projects.

    Source: the places for settings of the XDG base directory specification, Apple's File System Programming Guide,
    and Windows' FOLDERID_RoamingAppData.
    """
    home = Path.home()
    if sys.platform == "win32":
        settings = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        settings = home / "Library" / "Application Support"
    else:
        settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return settings / "tutoslides" / "themes"


def _places(folder: Path | None) -> Iterator[tuple[Path, Shelf]]:
    """Give the folder of every theme, nearest first; a project's `themes/` lies beside the article or above it."""
    built_in = resource_folder("themes").resolve()
    beside = (folder, folder.resolve().parent) if folder else ()
    seen: set[Path] = {built_in}
    for parent in (*beside, Path.cwd()):
        shelf = (parent / "themes").resolve()
        if shelf not in seen:
            seen.add(shelf)
            yield from _on(shelf, "project")
    yield from _on(user_folder(), "user")
    yield from _on(built_in, "built-in")


def _on(shelf: Path, owner: Shelf) -> Iterator[tuple[Path, Shelf]]:
    yield from ((file.parent, owner) for file in sorted(shelf.glob(f"*/{FILE}")))


def _read(place: Path, folder: Path | None, chain: tuple[Path, ...]) -> ThemeFile:
    """Return the file of the theme in `place` with those that it extends; `chain` are the places that led to it."""
    path = place / FILE
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ThemeError(
            Message(en=f"The theme file “{path}” cannot be read.", fr=f"Le fichier de thème « {path} » est illisible."),
            hint=Message(
                en="Save it as plain text in UTF-8, and check its rights.",
                fr="Enregistrez-le comme texte brut en UTF-8, et vérifiez ses droits.",
            ),
        ) from error
    shown = str(path) if chain or not path.is_relative_to(Path.cwd()) else str(path.relative_to(Path.cwd()))
    base = extended_name(text, file=shown)
    extended = _extended(base, shown, folder, (*chain, place)) if base is not None else None
    return ThemeFile(name=place.name, text=text, file=shown, base=extended)


def _extended(name: str, file: str, folder: Path | None, chain: tuple[Path, ...]) -> ThemeFile:
    """Return the theme that is extended: another one of the name, so that a project may refine a built-in one."""
    named = [place for place, _ in _places(folder) if _spelled(place.name) == _spelled(name)]
    place = next((place for place in named if place not in chain), None)
    if place is not None:
        return _read(place, folder, chain)
    if named:
        raise ThemeError(
            Message(
                en=f"{file}: this theme extends itself through “{name}”.",
                fr=f"{file} : ce thème s'étend lui-même par « {name} ».",
            ),
            hint=Message(en="Name another theme there.", fr="Indiquez-y un autre thème."),
        )
    unknown = unknown_theme(name, theme_names(folder))
    raise ThemeError(
        Message(
            en=f"The theme that “extends” names is not there: “{name}”.",
            fr=f"Le thème que nomme « extends » n'existe pas : « {name} ».",
        ),
        place=Place(source=file, line=1),
        hint=unknown.hint,
    )


def _spelled(name: str) -> str:
    return name.strip().casefold()
