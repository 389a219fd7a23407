"""Decks of the sample and of the specimen in a template, for the tests of this room and of the writer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from tutoslides.adopting import NONE, Adoption, Corrections, adopt
from tutoslides.layout import lay_out
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import Storyboard
from tutoslides.pipeline import read_article
from tutoslides.planning import plan
from tutoslides.powerpoint.templates import read_template
from tutoslides.specimen import specimen

SAMPLE = Path(__file__).parents[3] / "content" / "plaidoyer.md"


def adopted(template: bytes, corrections: Corrections = NONE, language: str = "fr") -> Adoption:
    """Return a template as the program takes it."""
    return adopt(read_template(template, "charte.potx"), language, corrections).value


def findings_of(template: bytes) -> tuple[Diagnostic, ...]:
    """Return what is told about a template."""
    return adopt(read_template(template, "charte.potx"), "fr").diagnostics


def sample_deck(template: bytes) -> Deck:
    """Return the sample article's deck in a template."""
    return lay_out(_sample(), adopted(template).theme).value


def specimen_deck(template: bytes) -> Deck:
    """Return the specimen's deck in a template: every kind of slide, with short, usual and long texts."""
    return lay_out(specimen("fr"), adopted(template).theme).value


@lru_cache(maxsize=1)
def _sample() -> Storyboard:
    return plan(read_article(SAMPLE).value).value


def line_places(deck: Deck) -> Iterator[Rect]:
    """Give the place of every line of a deck's pages."""
    for page in deck.pages:
        for filled in page.slots:
            for paragraph in filled.paragraphs:
                size = filled.slot.style(paragraph.level).size
                for line in paragraph.lines:
                    yield Rect(x=line.x, y=line.baseline - size, width=line.width, height=1.2 * size)
