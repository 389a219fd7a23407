"""Decks as PowerPoint files: a `Deck` comes in, the bytes of a .pptx go out.

    write_deck(deck, *, created=None) -> bytes

The theme becomes a slide master with layouts, theme colours and theme fonts; a slide's placeholders carry nothing but
their words. Everything is decided before: this room measures, splits and chooses nothing. It is the only one that
imports python-pptx, which keeps the package (parts, relationships, content types).
"""

from tutoslides.powerpoint.writer import write_deck

__all__ = ["write_deck"]
