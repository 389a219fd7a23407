"""A page as a section: its ground and ornaments, then its slots in reading order, then the notes."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.html.charts import chart
from tutoslides.html.lists import appearing, flowing
from tutoslides.html.markup import attribute, place
from tutoslides.html.notes import notes
from tutoslides.html.ornaments import art
from tutoslides.html.pictures import picture, veil
from tutoslides.html.screen import Screen
from tutoslides.html.tables import table
from tutoslides.html.texts import paragraph_element
from tutoslides.model.deck import FilledSlot, Page, TableFrame


def slide(page: Page, screen: Screen, *, section: str, is_first: bool) -> str:
    """Return the section of a page; `section` is the name of the deck's part that it belongs to."""
    ground = page.layout.background
    classes = "deep" if screen.theme.palette.is_turned(ground) else "light"
    facts = f'data-kind="{page.layout.kind}" data-section="{attribute(section)}" data-seconds="{page.seconds}"'
    facts += f' data-timing="{page.seconds}"' if page.seconds else ""  # else reveal.js takes what deck.js says
    content = "".join(_parts(page, screen, heading="h1" if is_first else "h2"))
    return (
        f'<section id="{screen.pages[page.key]}" class="{classes}" {facts} style="background:var(--{ground})">'
        f"{art(page.layout, screen)}{content}{notes(page.notes)}</section>"
    )


def _parts(page: Page, screen: Screen, *, heading: str) -> Iterator[str]:
    """Give what fills the slots, in the order of the layout."""
    texts = {filled.slot.role: filled for filled in page.slots}
    pictures = {frame.slot.role: frame for frame in page.pictures}
    for slot in page.layout.slots:
        if slot.role in pictures:
            yield picture(pictures[slot.role], screen)
            if page.scrim:
                yield veil(page.scrim)
        elif page.frame and slot.role == page.frame.slot.role:
            yield table(page.frame, screen) if isinstance(page.frame, TableFrame) else chart(page.frame, screen)
        elif slot.role in texts:
            yield _slot(texts[slot.role], screen, heading=heading)


def _slot(filled: FilledSlot, screen: Screen, *, heading: str) -> str:
    """Return a slot: a body paragraph by paragraph; what stands in a place of its own appears whole, with its panel."""
    role = filled.slot.role
    if role == "body":
        content, look = flowing(filled, screen), appearing("slot", ())
    else:
        tag = heading if role == "title" else "p"
        paragraphs = [paragraph for paragraph in filled.paragraphs if paragraph.lines]
        content = "".join(paragraph_element(paragraph, filled, screen, tag=tag) for paragraph in paragraphs)
        look = appearing("slot", filled.paragraphs)
    panel = f'<div class="fill" style="{place(filled.slot.rect)};background:var(--{filled.slot.fill})"></div>'
    return f'<div{look} data-role="{role}">{panel if filled.slot.fill else ""}{content}</div>'
