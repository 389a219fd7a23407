"""The sentence by which a theme file tells its look: `[description]` with `en` and `fr`."""

from __future__ import annotations

from tutoslides.model.diagnostics import Message
from tutoslides.theming.reading import Table
from tutoslides.theming.values import TEXT, Key

DESCRIPTION = Key("en", TEXT), Key("fr", TEXT)


def read_description(file: Table) -> Message:
    """Return the description of a theme file, empty where it has none; one language alone is a fault."""
    if not file.has("description"):
        return Message(en="", fr="")
    table = file.table("description")
    english, french = (table.read(key) for key in DESCRIPTION)
    description = Message(en=english, fr=french)
    table.finish()
    return description
