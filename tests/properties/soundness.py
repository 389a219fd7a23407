"""What must hold for every deck, whatever the article: a check gives its faults as sentences, none for a good deck."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from tutoslides.model.deck import Deck, FilledSlot, Frame, Page, TableFrame
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import Span
from tutoslides.model.text import plain_text
from tutoslides.pipeline import Built

TOLERANCE = 0.6
"""Points: half a pixel of a full HD screen, and what rounding leaves."""

ASCENT, DESCENT = 0.75, 0.22
"""How far letters reach above and below their baseline, in units of the type size, without rare accents on capitals."""


def geometry_faults(deck: Deck) -> Iterator[str]:
    """Give every slot outside its page, every pair of texts that overlap, every line outside its slot."""
    sheet = Rect(x=0, y=0, width=deck.theme.size.width, height=deck.theme.size.height)
    for number, page in enumerate(deck.pages, 1):
        for filled in page.slots:
            if not sheet.contains(filled.slot.rect, TOLERANCE):
                yield f"page {number}: {filled.slot.role} leaves the page"
            yield from (f"page {number}: {filled.slot.role}: {fault}" for fault in line_faults(filled))
        yield from (f"page {number}: {fault}" for fault in overlaps(page))
        if page.frame:
            yield from (f"page {number}: {fault}" for fault in frame_faults(page, page.frame))


def frame_faults(page: Page, frame: Frame) -> Iterator[str]:
    """Give what is wrong with the place of a table or chart, and the texts that stand on it."""
    if not frame.slot.rect.contains(frame.rect, TOLERANCE):
        yield f"the {frame.slot.role} leaves its slot"
    for filled in page.slots:
        if filled.text.strip() and frame.rect.overlaps(text_box(filled), TOLERANCE):
            yield f"{filled.slot.role} stands on the {frame.slot.role}"
    if isinstance(frame, TableFrame):
        for cell in (cell for row in frame.rows for cell in row.cells if cell.paragraphs):
            yield from (f"cell: {fault}" for fault in line_faults(cell))


def line_faults(filled: FilledSlot) -> Iterator[str]:
    """Give the lines of a slot that leave it, and those that do not hold their paragraph's words."""
    inner = filled.slot.rect.inner(filled.slot.insets)
    for paragraph in filled.paragraphs:
        size = filled.slot.style(paragraph.level).size
        for line in paragraph.lines:
            box = Rect(x=line.x, y=line.baseline - ASCENT * size, width=line.width, height=(ASCENT + DESCENT) * size)
            if not inner.contains(box, TOLERANCE):
                yield f"“{line.text[:40]}” leaves its slot: {box} is not in {inner}"
        if letters(paragraph.text) != letters("".join(line.text for line in paragraph.lines)):
            yield f"“{paragraph.text[:40]}”: its lines hold other words"
        if not paragraph.text.strip():
            yield "an empty paragraph"


def overlaps(page: Page) -> Iterator[str]:
    """Give the pairs of slots whose texts stand on one another."""
    boxes = [(filled.slot.role, text_box(filled)) for filled in page.slots if filled.text.strip()]
    for (role, box), (other, its_box) in combinations(boxes, 2):
        if box.overlaps(its_box, TOLERANCE):
            yield f"{role} and {other} overlap"


def text_box(filled: FilledSlot) -> Rect:
    """Return the rectangle around a slot's lines."""
    lines = [
        (line, filled.slot.style(paragraph.level).size) for paragraph in filled.paragraphs for line in paragraph.lines
    ]
    left, right = min(line.x for line, _ in lines), max(line.x + line.width for line, _ in lines)
    top = min(line.baseline - ASCENT * size for line, size in lines)
    return Rect(
        x=left,
        y=top,
        width=right - left,
        height=max(line.baseline + DESCENT * size for line, size in lines) - top,
    )


def lost_from_notes(body: str, built: Built) -> list[str]:
    """Return the first ten words of `body` that the notes do not hold in this order; none if all are there.

    The notes of the main part stand in the article's order, those of the appendix again: sorted by provenance they are
    the article.
    """
    spoken = Counter(words_in("\n".join(plain_text(runs) for page in built.deck.pages for runs in page.notes)))
    notes = sorted((note for slide in built.storyboard.slides for note in slide.notes), key=place_of)
    return in_order(body, "\n".join(note.text for note in notes)) or sorted(
        (Counter(words_in("\n".join(note.text for note in notes))) - spoken).elements()
    )


def place_of(note: Span) -> tuple[int, int]:
    """Return where a sentence stands in the article."""
    return (note.origin.block or 0, note.origin.sentence or 0) if note.origin else (0, 0)


def in_order(body: str, text: str) -> list[str]:
    """Return the first ten words of `body` that `text` does not hold in this order."""
    notes = iter(words_in(text))
    wanted = words_in(body)
    found = 0
    while found < len(wanted) and wanted[found] in notes:
        found += 1
    return wanted[found : found + 10]


def lost_from_slides(text: str, deck: Deck) -> Counter[str]:
    """Return the words of `text` that slides hold less often than it."""
    shown = "\n".join(filled.text for page in deck.pages for filled in page.slots)
    return Counter(words_in(text)) - Counter(words_in(shown))


def lost_anywhere(text: str, deck: Deck, others: str = "") -> Counter[str]:
    """Return the words of `text` that neither slides nor notes nor `others` hold."""
    shown = [filled.text for page in deck.pages for filled in page.slots]
    notes = [plain_text(runs) for page in deck.pages for runs in page.notes]
    return Counter(words_in(text)) - Counter(words_in("\n".join([*shown, *notes, others])))


def words_in(text: str) -> list[str]:
    """Return the words of a text; hyphens are no part of them, since a wide word gets some."""
    return re.findall(r"\w+", text.replace("-", "").replace("\u00ad", ""))


def letters(text: str) -> str:
    """Return a text without blanks and without the hyphens that lines may end on."""
    return re.sub(r"[\s\u00ad-]+", "", text)
