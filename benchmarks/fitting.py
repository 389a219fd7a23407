"""How fast text is fitted: characters a second through measuring and safe breaks, nothing remembered beforehand.

    python benchmarks/fitting.py

Prints three figures: texts never seen before (words recur, as in any language), the same with emphasis, and texts that
were measured already (a further step of the ladder, a further build in one process).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from tutoslides.metrics import MeasureStyle, measure, safe_breaks
from tutoslides.model.text import Mark, Run, Runs, runs_of

PARAGRAPHS = 4_000
WORDS = 60
STYLE = MeasureStyle(family="Calibri", size=20)
WIDTH = 480.0
SEED = 7


def main() -> None:
    """Print the figures."""
    texts = _paragraphs()
    characters = sum(map(len, texts))
    _fit(runs_of("warm"))
    for name, prepare in (("new", runs_of), ("new, with emphasis", _emphasised), ("measured before", runs_of)):
        prepared = [prepare(text) for text in texts]
        seconds = _time(lambda prepared=prepared: [_fit(runs) for runs in prepared])
        print(f"{name:20} {characters / seconds / 1e6:6.2f} million characters a second")


def _fit(runs: Runs) -> None:
    safe_breaks([measure(runs, STYLE)], [WIDTH], most=0.06 * WIDTH)


def _time(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _paragraphs() -> list[str]:
    chance = random.Random(SEED)
    letters = "eeeeaaaiiiooussnnttrrllddccmmppvfgbh"
    words = ["".join(chance.choices(letters, k=chance.randint(1, 12))) for _ in range(8_000)]
    return [" ".join(chance.choices(words, k=WORDS)) for _ in range(PARAGRAPHS)]


def _emphasised(text: str) -> Runs:
    third = len(text) // 3
    return (Run(text=text[:third]), Run(text=text[third : 2 * third], marks=Mark.BOLD), Run(text=text[2 * third :]))


if __name__ == "__main__":
    main()
