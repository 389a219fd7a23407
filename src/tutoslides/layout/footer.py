"""The quiet line at the foot: the deck's title, which leads back to the agenda, and the page's number."""

from __future__ import annotations

from dataclasses import replace

from tutoslides.layout.content import Content, Filling
from tutoslides.layout.cut import ELLIPSIS, cut_content
from tutoslides.layout.fit import fits_alone
from tutoslides.layout.setting import set_slot
from tutoslides.model.deck import FilledSlot
from tutoslides.model.storyboard import AgendaSlide, Storyboard
from tutoslides.model.text import plain_text, runs_of
from tutoslides.model.theme import Layout, Theme


def footer_filling(storyboard: Storyboard, theme: Theme) -> tuple[Filling, ...]:
    """Return the footer of every page: as much of the deck's title as one line holds; none where no layout has one."""
    layout = next((layout for layout in theme.layouts if layout.slot("footer")), None)
    if layout is None:
        return ()
    slides = storyboard.slides
    home = next((slide for slide in slides if isinstance(slide, AgendaSlide)), slides[0])
    words = plain_text(slides[0].title.runs)

    def content(text: str) -> Content:
        return Content(runs=runs_of(text), target=home.key)

    def fits(head: Content) -> bool:
        return fits_alone("footer", (content(plain_text(head.runs) + ELLIPSIS),), layout, theme)

    if not fits_alone("footer", (content(words),), layout, theme):
        words = plain_text(cut_content(content(words), fits, theme.language).head.runs) + ELLIPSIS
    return (Filling(role="footer", contents=(content(words),)),)


def leading_to(key: str, filling: Filling) -> Filling:
    """Return the footer with a click that leads to the page of `key`: from the appendix back to where one came from."""
    return replace(filling, contents=tuple(replace(content, target=key) for content in filling.contents))


def number_slot(layout: Layout, number: int, theme: Theme) -> tuple[FilledSlot, ...]:
    """Return the page number in its slot, nothing where the layout has none."""
    slot = layout.slot("number")
    return (set_slot(slot, (Content(runs=runs_of(str(number))),), theme).filled,) if slot else ()
