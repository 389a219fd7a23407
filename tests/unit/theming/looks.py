"""The built-in themes as text, a plain one for the format, and ways to break it: what the tests of this room share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutoslides.resources import resource_folder
from tutoslides.theming import BrokenThemeError, load_theme

THEMES = {path.parent.name: path.read_text(encoding="utf-8") for path in resource_folder("themes").glob("*/theme.toml")}
PLAIN = (Path(__file__).parent / "plain.toml").read_text(encoding="utf-8")
"""A look that changes with the format only."""


def changed(old: str, new: str) -> str:
    """Return the plain look with one piece of its text changed."""
    assert PLAIN.count(old) >= 1, old
    return PLAIN.replace(old, new, 1)


def line_of(text: str, piece: str) -> int:
    """Return the line on which `piece` first stands."""
    return text[: text.index(piece)].count("\n") + 1


def faults_of(text: str) -> list[tuple[int, str]]:
    """Return line and sentence of every fault of a theme file."""
    with pytest.raises(BrokenThemeError) as caught:
        load_theme(text, "broken", language="fr")
    return [(fault.place.line, fault.message.en) for fault in caught.value.faults if fault.place]
