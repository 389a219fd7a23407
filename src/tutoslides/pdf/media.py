"""A deck's pictures as Typst shows them: names of files come out, and what is in them."""

from __future__ import annotations

import re

from tutoslides.model.pictures import Media

_WORDS = re.compile(rb"<(?:\w+:)?text[\s>]")
"""The beginning of words in a drawing. Source: SVG 2, 11.2."""


def file_name(media: Media) -> str:
    """Return the name that the Typst programs know a picture by."""
    return f"{media.key}.{'png' if _as_pixels(media) else media.kind}"


def file_content(media: Media) -> bytes:
    """Return the picture's bytes; of a drawing with words, those in pixels.

    Typst leaves out words in a drawing whose font it does not find, without a warning, and knows no other family
    for one that is missing: not even Liberation Sans for Arial.
    """
    return _as_pixels(media) or media.content


def _as_pixels(media: Media) -> bytes | None:
    return media.fallback if media.kind == "svg" and _WORDS.search(media.content) else None
