"""What the speaker says, as the speaker view shows it: paragraphs and emphasis, and nothing that could run.

The view puts notes into its window as HTML; so they are cleaned once more after they were escaped.
"""

from __future__ import annotations

import nh3

from tutoslides.html.texts import inline
from tutoslides.model.text import Runs

ALLOWED = {"p", "strong", "em", "code", "br", "span", "a"}
ATTRIBUTES = {"span": {"lang"}, "a": {"href", "target"}}
ADDRESSES = {"http", "https", "mailto"}


def notes(paragraphs: tuple[Runs, ...]) -> str:
    """Return the notes of a slide, nothing where it has none."""
    words = "".join(f"<p>{inline(runs)}</p>" for runs in paragraphs)
    if not words:
        return ""
    clean = nh3.clean(words, tags=ALLOWED, attributes=ATTRIBUTES, url_schemes=ADDRESSES, link_rel="noopener noreferrer")
    return f'<aside class="notes">{clean}</aside>'
