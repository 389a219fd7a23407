"""The logo of a theme file: `[logo]` with `file`, a picture that lies beside it."""

from __future__ import annotations

from tutoslides.theming.reading import Table
from tutoslides.theming.values import TEXT, Key

FILE = Key("file", TEXT)
LOGO = (FILE,)


def read_logo(table: Table) -> str:
    """Return the picture's name, as seen from the theme's folder."""
    file = table.read(FILE)
    table.finish()
    return file
