"""Looks before they are used: the themes that there are, and a specimen deck of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import ThemeError
from tutoslides.theme_files import FoundTheme, Shelf, find_theme, theme_names
from tutoslides.theming import description_of

if TYPE_CHECKING:
    from tutoslides.pipeline import Built


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A theme by its name, with the sentence of its file that describes it, the theme it extends, and whose it is."""

    name: str
    description: Message
    extends: str | None = None
    shelf: Shelf = "built-in"


def looks() -> tuple[Look, ...]:
    """Return the themes that there are, in the order of their names; one that is broken says so, and hides no other."""
    return tuple(map(_look, theme_names()))


def _look(name: str) -> Look:
    try:
        return look_of(find_theme(name))
    except ThemeError:
        broken = Message(
            en=f"Its file has faults: tutoslides theme check {name}",
            fr=f"Son fichier a des défauts : tutoslides theme check {name}",
        )
        return Look(name=name, description=broken, shelf="project")


def look_of(found: FoundTheme) -> Look:
    """Return what the list tells of a theme's file.

    Raises:
        ThemeError: the file is broken.
    """
    file = found.file
    return Look(
        name=found.name,
        description=description_of(file.text, file=file.file),
        extends=file.base.name if file.base else None,
        shelf=found.shelf,
    )


def theme_of(name: str) -> str:
    """Return the theme's name as its folder spells it.

    Raises:
        ThemeError: there is none of that name; the nearest is told.
    """
    return find_theme(name).name


def preview(name: str, *, language: str, size: str | None = None) -> Built:
    """Return a deck of specimen slides of every kind in the theme `name`, in the language of a BCP 47 tag.

    Raises:
        ThemeError: there is no such theme, or its file is broken.
        UsageError: there is no page of this size.
    """
    from tutoslides.pipeline import build_pitch
    from tutoslides.specimen import specimen

    storyboard = specimen(language)
    return build_pitch(replace(storyboard, meta=replace(storyboard.meta, size=size)), theme=theme_of(name))
