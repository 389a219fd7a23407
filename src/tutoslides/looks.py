"""Looks before they are used: the themes that there are, and a specimen deck of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tutoslides.files import load_theme_text, theme_names
from tutoslides.model.diagnostics import Message
from tutoslides.theming import description_of

if TYPE_CHECKING:
    from tutoslides.pipeline import Built


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A theme by its name, with the sentence of its file that describes it."""

    name: str
    description: Message


def looks() -> tuple[Look, ...]:
    """Return the themes that there are, in the order of their names.

    Raises:
        ThemeError: a theme's file is broken.
    """
    return tuple(Look(name=name, description=description_of(load_theme_text(name))) for name in theme_names())


def theme_of(name: str) -> str:
    """Return the theme's name as its folder spells it.

    Raises:
        ThemeError: there is none of that name; the nearest is told.
    """
    spelled = {known.lower(): known for known in theme_names()}
    found = spelled.get(name.strip().lower())
    if found is None:
        load_theme_text(name)
    return found or name


def preview(name: str, *, language: str, size: str | None = None) -> Built:
    """Return a deck of specimen slides of every kind in the theme `name`, in the language of a BCP 47 tag.

    Raises:
        ThemeError: there is no such theme, or its file is broken.
        UsageError: there is no page of this size.
    """
    from tutoslides.pipeline import build_pitch
    from tutoslides.specimen import specimen  # type: ignore[import-not-found, import-untyped, unused-ignore]

    storyboard = specimen(language)
    return build_pitch(replace(storyboard, meta=replace(storyboard.meta, size=size)), theme=theme_of(name))
