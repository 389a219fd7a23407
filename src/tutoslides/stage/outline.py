"""What the stage must know of a deck: its slides in order, read from the HTML file that an audience sees.

In: the bytes of a deck that `html/` wrote. Out: an `Outline`. Both a file that lies there and one that was just built
come in by this door, so the stage never asks where a deck is from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import html

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError

NOBODY = -1
"""The place of a slide that is not there."""

_LAST_KIND = "closing"
"""The kind of the slide that ends the talk; what comes after it is the appendix."""


_LAYOUT = re.compile(r"[ \t\r\n\f]+")
"""What HTML shows as one blank. Source: HTML standard, ASCII whitespace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One slide on the way through a deck.

    `key` is its id in the file, `notes` are paragraphs, `seconds` what they take to read aloud, `steps` the clicks that
    bring in what is not there from the beginning.
    """

    key: str
    title: str
    section: str = ""
    notes: tuple[str, ...] = ()
    seconds: int = 0
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A deck's slides in order, at least one; `ask` and `last` are the places of the ask (`NOBODY` where there is
    none) and of the slide that ends the talk. `language` is a BCP 47 tag.
    """

    title: str
    language: str
    stops: tuple[Stop, ...]
    ask: int
    last: int

    def place_of(self, key: str) -> int:
        """Return where the slide with this key is, `NOBODY` where there is none."""
        return next((place for place, stop in enumerate(self.stops) if stop.key == key), NOBODY)


def read_outline(deck: bytes, name: str) -> Outline:
    """Return the outline of a deck's HTML; `name` is the file's in what users are told.

    Raises:
        SourceError: it is no deck of ours.
    """
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        document = html.document_fromstring(deck, parser=parser)
    except (html.etree.ParserError, html.etree.XMLSyntaxError) as error:
        raise _no_deck(name) from error
    sections = _found(document, "//body[@data-deck]//div[contains(concat(' ', @class, ' '), ' slides ')]/section")
    if not sections:
        raise _no_deck(name)
    kinds = [section.get("data-kind", "") for section in sections]
    return Outline(
        title=_text(document.find(".//title")),
        language=document.get("lang") or "en",
        stops=tuple(_stop(section, number) for number, section in enumerate(sections, 1)),
        ask=kinds.index("ask") if "ask" in kinds else NOBODY,
        last=kinds.index(_LAST_KIND) if _LAST_KIND in kinds else len(kinds) - 1,
    )


def _stop(section: html.HtmlElement, number: int) -> Stop:
    headings = _found(section, ".//h1 | .//h2")
    seconds = section.get("data-seconds", "")
    return Stop(
        key=section.get("id") or f"/{number}",
        title=_text(headings[0]) if headings else str(number),
        section=section.get("data-section", ""),
        notes=tuple(_text(paragraph) for paragraph in _found(section, ".//aside[@class='notes']/p")),
        seconds=int(seconds) if seconds.isdecimal() else 0,
        steps=_steps(section),
    )


def _steps(section: html.HtmlElement) -> int:
    """Return how many clicks a slide takes: one an index, one for each fragment that has none.

    Source: reveal.js, Fragments: those of one index appear together.
    """
    fragments = _found(section, ".//*[contains(concat(' ', @class, ' '), ' fragment ')]")
    indexes = [fragment.get("data-fragment-index") for fragment in fragments]
    return len({index for index in indexes if index is not None}) + indexes.count(None)


def _found(element: html.HtmlElement, path: str) -> list[html.HtmlElement]:
    found = element.xpath(path)
    return [one for one in found if isinstance(one, html.HtmlElement)] if isinstance(found, list) else []


def _text(element: html.HtmlElement | None) -> str:
    """Return an element's words, blanks of the file's layout as one; no-break spaces are the author's and stay."""
    return _LAYOUT.sub(" ", element.text_content()).strip(" ") if element is not None else ""


def _no_deck(name: str) -> SourceError:
    return SourceError(
        Message(
            en=f"“{name}” is no deck that tutoslides wrote.",
            fr=f"«\u00a0{name}\u00a0» n'est pas une présentation faite par tutoslides.",
        ),
        hint=Message(
            en="Name the article, or a deck written with: tutoslides build my-article.md -o deck.html",
            fr="Indiquez l'article, ou une présentation faite avec\u00a0: "
            "tutoslides build mon-article.md -o presentation.html",
        ),
    )
