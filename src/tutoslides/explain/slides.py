"""The slides of the pitch with the pages of the deck that show them: a number for each, for people and links."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.explain.texts import SlideKind, SlideText, kind_of, texts_of
from tutoslides.model.deck import Deck, Page
from tutoslides.model.storyboard import Slide, Storyboard
from tutoslides.model.theme import LayoutKind
from tutoslides.planning.quotations import count_words

SHOWN_BY: dict[LayoutKind, SlideKind] = {
    "title": "title",
    "agenda": "agenda",
    "large-points": "points",
    "points": "points",
    "statement": "statement",
    "callout": "callout",
    "callout-deep": "callout",
    "definition": "callout",
    "cards-2": "cards",
    "cards-3": "cards",
    "cards-4": "cards",
    "steps-3": "steps",
    "steps-4": "steps",
    "steps-5": "steps",
    "contrast": "contrast",
    "contrast-reversed": "contrast",
    "figure": "figure",
    "table": "table",
    "chart": "chart",
    "picture": "picture",
    "picture-left": "picture",
    "picture-right": "picture",
    "picture-tall-left": "picture",
    "picture-tall-right": "picture",
    "picture-full": "picture",
    "missing": "picture",
    "missing-beside": "picture",
    "ask": "ask",
    "divider": "divider",
    "appendix": "references",
    "closing": "closing",
}
"""The kind of slide that a kind of layout is made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedSlide:
    """A slide of the pitch, the name of its section, and the pages of the deck that it fills, the first of which is
    page `number` (from 1)."""

    slide: Slide
    number: int
    pages: tuple[Page, ...]
    section: str
    is_appendix: bool

    @property
    def kind(self) -> SlideKind:
        """What the pitch asks for."""
        return kind_of(self.slide)

    @property
    def shown_as(self) -> SlideKind:
        """What the deck shows: a composition whose places do not hold its words becomes a plainer slide."""
        shown = [SHOWN_BY[page.layout.kind] for page in self.pages]
        return self.kind if self.kind in shown else shown[-1]

    @property
    def texts(self) -> tuple[SlideText, ...]:
        """Its words, without the notes."""
        return texts_of(self.slide)

    @property
    def words(self) -> int:
        """How many words its notes hold."""
        return sum(count_words(span.text) for span in self.slide.notes)


def numbered_slides(storyboard: Storyboard, deck: Deck) -> tuple[NumberedSlide, ...]:
    """Return the slides of a pitch in order, numbered by the pages of the deck that was laid out from it."""
    pages = _pages_by_slide(storyboard, deck)
    numbered: list[NumberedSlide] = []
    number = 1
    for section in storyboard.sections:
        for slide in section.slides:
            shown = tuple(pages[slide.key])
            numbered.append(
                NumberedSlide(
                    slide=slide,
                    number=number,
                    pages=shown,
                    section=section.name,
                    is_appendix=section.is_appendix,
                )
            )
            number += len(shown)
    return tuple(numbered)


def _pages_by_slide(storyboard: Storyboard, deck: Deck) -> dict[str, list[Page]]:
    """Give every page to its slide: the first bears the slide's key, those that go on follow it."""
    found: dict[str, list[Page]] = {slide.key: [] for slide in storyboard.slides}
    current = storyboard.slides[0].key
    for page in deck.pages:
        current = page.key if page.key in found else current
        found[current].append(page)
    return found
