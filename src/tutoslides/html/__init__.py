"""Decks as HTML files for a browser: a `Deck` comes in, the bytes of one self-contained file go out.

    write_html(deck, *, created=None) -> bytes
    was_edited(content) -> bool | None     whether somebody changed such a file since; None if it is no file of ours

reveal.js turns the slides; it comes from the package pyreveal, of the extra `screen`. Everything is decided before:
this room measures, splits and chooses nothing. Lengths are points of the page, which a browser scales as CSS pixels.
"""

from tutoslides.html.fingerprint import was_edited
from tutoslides.html.writer import write_html

__all__ = ["was_edited", "write_html"]
