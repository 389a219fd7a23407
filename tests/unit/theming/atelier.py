"""The built-in themes as text, and ways to break one: what the tests of this room share."""

from __future__ import annotations

import pytest

from tutoslides.resources import resource_folder
from tutoslides.theming import BrokenThemeError, load_theme

THEMES = {path.parent.name: path.read_text(encoding="utf-8") for path in resource_folder("themes").glob("*/theme.toml")}
ATELIER = THEMES["atelier"]


def changed(old: str, new: str) -> str:
    """Return atelier with one piece of its text changed."""
    assert ATELIER.count(old) >= 1, old
    return ATELIER.replace(old, new, 1)


def line_of(text: str, piece: str) -> int:
    """Return the line on which `piece` first stands."""
    return text[: text.index(piece)].count("\n") + 1


def faults_of(text: str) -> list[tuple[int, str]]:
    """Return line and sentence of every fault of a theme file."""
    with pytest.raises(BrokenThemeError) as caught:
        load_theme(text, "broken", language="fr")
    return [(fault.place.line, fault.message.en) for fault in caught.value.faults if fault.place]
