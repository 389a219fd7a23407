"""Decks as PowerPoint files: a `Deck` comes in, the bytes of a .pptx go out.

    write_deck(deck, *, created=None) -> bytes
    was_edited(deck) -> bool | None     whether somebody changed such a file since; None if it is no deck of ours

The theme becomes a slide master with layouts, theme colours and theme fonts; a slide's placeholders carry nothing but
their words. Everything is decided before: this room measures, splits and chooses nothing. It is the only one that
may import python-pptx.
"""

from tutoslides.powerpoint.fingerprint import was_edited
from tutoslides.powerpoint.writer import write_deck

__all__ = ["was_edited", "write_deck"]
