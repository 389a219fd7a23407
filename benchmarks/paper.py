"""How fast decks go on paper: seconds for the PDF, the pictures and a handout of the sample and of a hundred slides.

    python benchmarks/paper.py

The first PDF of a process also looks for the machine's fonts; it is told apart. The goal is a second for a hundred
slides.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import tutoslides
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck
from tutoslides.pdf import write_handout, write_pdf, write_pictures

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"
SECTIONS = 24
"""Sections of three slides or four, whole sentences in each."""


def main() -> None:
    """Print the figures."""
    sample = tutoslides.build(SAMPLE).deck
    print(f"{'first PDF of a process':24} {_time(lambda: write_pdf(sample)):6.3f} s")
    for name, deck in (("sample", sample), ("long", _long_deck())):
        for what, work in _works(deck):
            print(f"{name:6} {len(deck.pages):3} slides, {what:8} {_time(work):6.3f} s")


def _works(deck: Deck) -> tuple[tuple[str, Callable[[], object]], ...]:
    return (
        ("PDF", lambda: write_pdf(deck)),
        ("PNG", lambda: write_pictures(deck)),
        ("handout", lambda: write_handout(deck, 3)),
    )


def _long_deck() -> Deck:
    paragraph = (
        "Le tutorat accompagne {n} apprenants pendant une année. Sa conception demande du temps, qui a un prix. "
        "« On ne réussit pas seul le module {n} », dit Anne Roux, directrice. Il faut donc {n} tuteurs formés.\n\n"
    )
    parts = (f"## Partie {n}\n\n{paragraph.format(n=n) * 4}" for n in range(1, SECTIONS + 1))
    article = "# Un long article\n\n" + "\n".join(parts)
    return tutoslides.build(Source(data=article.encode(), name="long.md", folder=None), minutes=480).deck


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
