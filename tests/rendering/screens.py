"""Looking at an HTML deck in a browser: a window shows it, what it drew comes back line by line."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page as Window

from tutoslides.html import write_html
from tutoslides.model.deck import Deck, FilledSlot, Line, Page, PlacedParagraph, TableFrame

PATIENCE = 20.0
"""Seconds after which something will not happen any more."""

DRAWN = Path(__file__).with_name("drawn_lines.js").read_text(encoding="utf-8")
"""Returns the rows of letters of every paragraph of the slide that is shown, as they are drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A drawn line in points of the page: its letters, its ends and its baseline."""

    text: str
    left: float
    right: float
    baseline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph with its planned lines and the rows that were drawn."""

    page: int
    planned: tuple[Line, ...]
    drawn: tuple[Row, ...]

    @property
    def breaks_as_planned(self) -> bool:
        """Tell whether the same letters stand on the same lines."""
        return [bare(line.text) for line in self.planned] == [bare(row.text) for row in self.drawn]

    @property
    def error(self) -> float:
        """Return the largest distance of a start, an end or a baseline from its plan, in points."""
        return max(
            max(
                abs(row.left - line.x),
                abs(row.right - line.x - line.width),
                abs(row.baseline - line.baseline),
            )
            for line, row in zip(self.planned, self.drawn, strict=True)
        )


def show(window: Window, deck: Deck, path: Path) -> None:
    """Write a deck to `path` and open it at its own size, so that a pixel is a point."""
    path.write_bytes(write_html(deck))
    size = deck.theme.size
    window.set_viewport_size({"width": round(size.width), "height": round(size.height)})
    window.goto(path.as_uri())
    wait_until_ready(window)


def wait_until_ready(window: Window) -> None:
    """Wait until reveal.js turns the slides."""
    wait_until(window, "window.Reveal && Reveal.isReady()")


def wait_until(window: Window, condition: str) -> None:
    """Wait until a condition holds; Playwright's own way evaluates it in the page, which the deck's policy forbids."""
    give_up = time.monotonic() + PATIENCE
    while not window.evaluate(condition):
        assert time.monotonic() < give_up, f"after {PATIENCE} seconds still not: {condition}"
        window.wait_for_timeout(20)


def go_to(window: Window, number: int) -> None:
    """Show a slide by its number from 0, all of it."""
    window.evaluate("number => Reveal.slide(number, 0, 99)", number)


def paragraphs(window: Window, deck: Deck) -> Iterator[Paragraph]:
    """Give every paragraph of a deck that is shown in `window`, planned and drawn; charts have none."""
    for number, page in enumerate(deck.pages):
        go_to(window, number)
        drawn: list[list[dict[str, Any]]] = window.evaluate(DRAWN)
        planned = list(planned_paragraphs(page))
        assert len(planned) == len(drawn), f"slide {number + 1} has {len(drawn)} paragraphs, not {len(planned)}"
        for paragraph, rows in zip(planned, drawn, strict=True):
            yield Paragraph(page=number + 1, planned=paragraph.lines, drawn=tuple(Row(**row) for row in rows))


def planned_paragraphs(page: Page) -> Iterator[PlacedParagraph]:
    """Give the paragraphs of a page that have lines, in the order of its layout."""
    texts = {filled.slot.role: filled for filled in page.slots}
    for slot in page.layout.slots:
        if isinstance(page.frame, TableFrame) and slot.role == "table":
            for row in page.frame.rows:
                for cell in row.cells:
                    yield from _with_lines(cell)
        elif slot.role in texts:
            yield from _with_lines(texts[slot.role])


def bare(text: str) -> str:
    """Return the letters alone: blanks at a line's ends are not drawn, and soft hyphens are no letters."""
    return "".join(text.split()).replace("\u00ad", "")


def _with_lines(filled: FilledSlot) -> Iterator[PlacedParagraph]:
    return (paragraph for paragraph in filled.paragraphs if paragraph.lines)
