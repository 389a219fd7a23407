"""What editors check a theme file with: it is current, and it accepts and refuses what the reader does."""

from __future__ import annotations

import tomllib

import fastjsonschema
import pytest

from tutoslides.resources import resource_folder
from tutoslides.theming import BrokenThemeError, ThemeFile, load_theme
from tutoslides.theming.schema import NAME, schema_text, theme_schema

from .looks import PLAIN, THEMES, changed

accepts = fastjsonschema.compile(dict(theme_schema()))


def is_accepted(text: str) -> bool:
    try:
        accepts(tomllib.loads(text))
    except fastjsonschema.JsonSchemaException:
        return False
    return True


def is_read(text: str, base: ThemeFile | None = None) -> bool:
    try:
        load_theme(text, "sample", language="fr", base=base)
    except BrokenThemeError:
        return False
    return True


def test_the_file_that_editors_find_is_current() -> None:
    written = (resource_folder("themes") / NAME).read_text(encoding="utf-8")
    assert written == schema_text(), "python scripts/make_theme_schema.py"


@pytest.mark.parametrize("name", sorted(THEMES))
def test_every_built_in_theme_is_accepted(name: str) -> None:
    assert is_accepted(THEMES[name])


SOUND = [
    ("columns = 12", "columns = 12"),
    ("size = [44, 40, 36]", "size = 44"),
    ("max-lines = 2", "max-lines = [2, 3]"),
    ("margins = [54, 54]", "margins = [54.5, 54]"),
    ('without = "kicker"', 'without = ["kicker"]'),
]
BROKEN = [
    ('paper = "#FBF8F3"', 'paper = "cream"'),
    ('paper = "#FBF8F3"', ""),
    ('accent = "#B0401C"', 'accent = "#B0401C"\naccent-7 = "#000000"'),
    ("margins = [54, 54]", "margins = [54]"),
    ("columns = 12", 'columns = "twelve"'),
    ("columns = 12", "columns = 25"),
    ("size = [44, 40, 36]", "size = []"),
    ("size = [44, 40, 36]", "size = 0"),
    ('anchor = "bottom"', 'anchor = "botom"'),
    ('anchor = "bottom"', 'anchr = "bottom"'),
    ("opacity = 0.1", "opacity = 10"),
    ('without = "kicker"', 'without = "kiker"'),
    ("top = 322, height = 5", "top = 322"),
    ("top = 322, height = 5", "top = 322, height = 5, bottom = 327"),
    ("left = 54, width = 72", "left = 54"),
    ("max-lines = 2", "max-lines = 0"),
    ('character = "—"', 'character = "—", numbers = true'),
    ("[62, 50], [0, 8]", "62, [0, 8]"),
    ('charts = ["#174A43", ', "charts = ["),
    ('shape = "panel"', 'shape = "pannel"'),
    ("[master]\nbackground", "[mastr]\nbackground"),
    ("[layouts.agenda]\nsteps", "[layouts.agnda]\nsteps"),
    ("[slots.kicker]", "[slots.kiker]"),
    ("format = 1", 'format = 1\ncontrast = "AAAA"'),
    ("format = 1", 'format = 1\n[description]\nen = "A look"'),
    ("steps = 3", "steps = 11"),
    ("bold = true", 'bold = "true"'),
]
"""Pieces of the plain look with what takes their place: faults that a file shows by itself."""


@pytest.mark.parametrize(("old", "new"), SOUND)
def test_what_the_reader_takes_is_accepted(old: str, new: str) -> None:
    text = changed(old, new)
    assert is_read(text)
    assert is_accepted(text)


@pytest.mark.parametrize(("old", "new"), BROKEN)
def test_what_the_reader_refuses_is_refused(old: str, new: str) -> None:
    text = changed(old, new)
    assert not is_read(text)
    assert not is_accepted(text)


EXTENDING = 'format = 1\nextends = "plain"\n'


@pytest.mark.parametrize(
    ("piece", "is_sound"),
    [
        ("", True),
        ('[palette]\naccent = "#123456"\n', True),
        ("[styles.title]\nbold = true\n", True),
        ('[fonts]\nbody = "Arial"\n', True),
        ('[palette]\nacent = "#123456"\n', False),
        ("[styles.title]\nbald = true\n", False),
        ("[layouts.points]\nsteps = 0\n", False),
    ],
)
def test_a_theme_that_extends_another_says_only_what_it_changes(piece: str, is_sound: bool) -> None:
    text = EXTENDING + piece
    assert is_read(text, ThemeFile(name="plain", text=PLAIN)) == is_sound
    assert is_accepted(text) == is_sound
