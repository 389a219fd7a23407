"""The pages that a stage serves, each whole in memory: templates filled with words, scripts, styles, the deck itself.

Templates hold `{{key}}` for a word of `words.py`, `{{lang}}` for the language, and `{{words}}` for all words as JSON.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tutoslides.model.diagnostics import Message
from tutoslides.stage.words import words_in

OWN_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; "
    "connect-src 'self' {sockets}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Our pages load what this server has and nothing else; `{sockets}` are the addresses of its WebSocket."""

DECK_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; "
    "media-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""A deck holds all that it needs; whatever else may be in a file, it asks for nothing elsewhere."""

_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
}

_MARK = re.compile(r"\{\{([a-z-]+)\}\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is sent for one address: its media type, its bytes, its Content-Security-Policy."""

    kind: str
    content: bytes
    policy: str = ""


Maker = Callable[[], Page]


def local_pages(deck: Callable[[], bytes], language: Callable[[], str]) -> Mapping[str, Maker]:
    """Return what this machine's own windows may ask for, by the word behind the secret."""
    return {
        "": lambda: _filled("audience.html", language()),
        "speaker": lambda: _filled("speaker.html", language()),
        "deck": lambda: Page(kind=_KINDS[".html"], content=deck(), policy=DECK_POLICY),
        **_parts(
            "audience.js", "speaker.js", "deck-window.js", "keys.js", "follow.js", "clock.js", "page.js", "awake.js"
        ),
        **_parts("audience.css", "speaker.css", "colours.css"),
    }


def remote_pages(language: Callable[[], str]) -> Mapping[str, Maker]:
    """Return what a phone may ask for: its own page, never the deck."""
    return {
        "": lambda: _filled("phone.html", language()),
        **_parts("phone.js", "follow.js", "clock.js", "page.js", "phone.css", "colours.css"),
    }


def _parts(*names: str) -> Mapping[str, Maker]:
    return {name: _part(name) for name in names}


def _part(name: str) -> Maker:
    suffix = f".{name.rpartition('.')[2]}"
    return lambda: Page(kind=_KINDS[suffix], content=_text_of(name).encode())


def _filled(name: str, language: str) -> Page:
    words = words_in(language)
    inserted = {key: html.escape(word) for key, word in words.items()}
    inserted["lang"] = Message(en="en", fr="fr").speak(language)
    inserted["words"] = json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
    text = _MARK.sub(lambda mark: inserted[mark[1]], _text_of(name))
    return Page(kind=_KINDS[".html"], content=text.encode(), policy=OWN_POLICY)


@cache
def _text_of(name: str) -> str:
    return (files("tutoslides.stage") / "windows" / name).read_text(encoding="utf-8")
