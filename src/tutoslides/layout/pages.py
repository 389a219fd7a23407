"""The deck: every slide's pages in their sections, each with the footer that leads back to the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from tutoslides.layout.arrange import Filling, arrange
from tutoslides.layout.footer import footer_filling, number_slot
from tutoslides.layout.paginate import Draft, paginate
from tutoslides.layout.report import report_drafts
from tutoslides.layout.shorten import shorten_asides
from tutoslides.layout.titles import with_fitting_title
from tutoslides.model.deck import Deck, DeckSection, Page
from tutoslides.model.diagnostics import Reported
from tutoslides.model.storyboard import Slide, Storyboard
from tutoslides.model.theme import Theme


def lay_out(storyboard: Storyboard, theme: Theme) -> Reported[Deck]:
    """Return the deck of a pitch in a look: every text in its slot, every line in its place, nothing lost."""
    numbers, footer = count(1), footer_filling(storyboard, theme)
    sections, everything = [], []
    for section in storyboard.sections:
        drafts = [draft for slide in section.slides for draft in _drafts(slide, footer, theme)]
        pages = tuple(_page(draft, next(numbers), theme) for draft in drafts)
        sections.append(DeckSection(name=section.name, pages=pages))
        everything += drafts
    title = storyboard.slides[0].title.text
    deck = Deck(meta=storyboard.meta, title=title, theme=theme, sections=tuple(sections))
    return Reported(value=deck, diagnostics=tuple(report_drafts(everything, storyboard.source)))


def _drafts(slide: Slide, footer: tuple[Filling, ...], theme: Theme) -> Iterator[Draft]:
    for part in with_fitting_title(slide, theme):
        arrangement = arrange(part)
        arrangement = replace(arrangement, fillings=(*arrangement.fillings, *footer))
        yield from paginate(shorten_asides(arrangement, theme), theme)


def _page(draft: Draft, number: int, theme: Theme) -> Page:
    layout, arrangement = draft.attempt.layout, draft.arrangement
    filled = {slot.slot.role: slot for slot in (*draft.attempt.slots, *number_slot(layout, number, theme))}
    return Page(
        key=arrangement.key,
        layout=layout,
        slots=tuple(filled[slot.role] for slot in layout.slots if slot.role in filled),
        notes=arrangement.notes,
        continues=arrangement.continues,
    )
