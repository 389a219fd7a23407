"""How fast decks are written: the sample's pages again and again, with their notes, links and every layout.

    python benchmarks/writing.py

Prints milliseconds of computing (best of several) and bytes for decks of several lengths, then what the first deck of a
process pays on top for importing python-pptx. The time a slide should not grow with the number of slides.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import tutoslides
from tutoslides.model.deck import Deck, DeckSection
from tutoslides.powerpoint import write_deck

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"
LENGTHS = (20, 200, 1_000, 3_000)
ATTEMPTS = {20: 20, 200: 5, 1_000: 2, 3_000: 1}
"""How often each length is written; the best counts, since the machine's other work only ever adds."""


def main() -> None:
    """Print the figures."""
    sample = tutoslides.build(SAMPLE).deck
    first, _ = _write(sample)
    again = min(_write(sample)[0] for _ in range(ATTEMPTS[20]))
    for length in LENGTHS:
        deck = _of_length(sample, length)
        tries = [_write(deck) for _ in range(ATTEMPTS[length])]
        seconds, size = min(tries)
        each = seconds / length
        print(f"{length:6} slides {seconds * 1e3:8.1f} ms  {each * 1e3:6.3f} ms a slide  {size:9} bytes")
    print(f"first deck of a process: {(first - again) * 1e3:.0f} ms more")


def _write(deck: Deck) -> tuple[float, int]:
    start = time.process_time()
    content = write_deck(deck)
    return time.process_time() - start, len(content)


def _of_length(deck: Deck, length: int) -> Deck:
    pages = deck.pages
    repeated = tuple(replace(pages[number % len(pages)], key=f"page-{number}") for number in range(length))
    return replace(deck, sections=(DeckSection(name="Pages", pages=repeated),))


if __name__ == "__main__":
    main()
