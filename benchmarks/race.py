"""The race: how long a deck takes, beside what pandoc takes to make plain slides of the same article.

    pip install '.[bench]'
    python benchmarks/race.py

Prints one table: the whole process on the sample beside pandoc's (the two take turns, so that the machine is the same
to both; the median counts), a deck more in a warm process, how the time grows with the article up to 3,000 slides, and
the memory that a thousand sections take. Every line has its limit; the exit code is 1 where one is missed.
"""

from __future__ import annotations

import compileall
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pypandoc

import tutoslides
from tutoslides.powerpoint import write_deck

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"

RUNS = 15
"""How often each side of the race runs, and how often the warm deck is made."""

SLOWER = 3.0
"""How many times pandoc's whole run ours may take."""

WARM = 40.0
"""Milliseconds of the processor that the sample may take once everything is loaded."""

TENFOLD = 12.0
"""How many times longer ten times the article may take."""

LENGTHS = (300, 1_000, 3_000)
"""Slides of a short, a long and a very long deck."""

SLIDES_A_SECTION = 4
"""What a section of the sample makes, nearly: 19 slides come of 4 sections and what stands around them."""

LINEAR = 1.3
"""How many times what a slide between the short and the long deck takes one between the two long ones may take."""

SECTIONS, MEGABYTES = 1_000, 500
"""What an article of so many sections may take at most."""

COMMAND = "from tutoslides.cli import main; main()"
LIBRARY = "import sys, tutoslides as t; b = t.build(sys.argv[1]); b.write(sys.argv[2]); print(len(b.deck.pages))"


class Line(NamedTuple):
    """One row of the table; `limit` is None where a figure is only told."""

    name: str
    measured: float
    unit: str
    limit: float | None = None

    @property
    def is_missed(self) -> bool:
        """Tell whether the figure is beyond its limit."""
        return self.limit is not None and self.measured > self.limit


class Run(NamedTuple):
    """What a process took, in seconds: by the clock on the wall, and of the processor; and what it said."""

    wall: float
    processor: float
    said: str = ""


def main() -> None:
    """Print the table and leave with 1 where a limit is missed."""
    compileall.compile_dir(Path(tutoslides.__file__).parent, quiet=1)  # as pip does when a package is installed
    print(_machine())
    print(f"{'':48} {'measured':>12} {'at most':>9}")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for line in _lines(Path(folder)):
            missed |= line.is_missed
            limit = f"{line.limit:g}" if line.limit is not None else ""
            verdict = "  missed" if line.is_missed else ""
            print(f"{line.name:48} {f'{line.measured:,.1f} {line.unit}':>12} {limit:>9}{verdict}", flush=True)
    sys.exit(1 if missed else 0)


def _machine() -> str:
    """Say what was measured on, and how busy it was: other work makes every figure worse, the ratio least."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} processors{load}; pandoc {pypandoc.get_pandoc_version()}"
    )


def _lines(folder: Path) -> Iterator[Line]:
    yield from _race(folder)
    once = _median(lambda: _make(SAMPLE), RUNS)
    yield Line("a sample deck more in a warm process", once * 1e3, "ms", WARM)
    tenfold = _article(folder, 10)
    yield Line("ten times the article, in times the article", _median(lambda: _make(tenfold), 5) / once, "×", TENFOLD)
    yield from _growth(folder)
    yield Line(f"memory for {SECTIONS:,} sections", _megabytes(folder), "MB", MEGABYTES)


def _race(folder: Path) -> Iterator[Line]:
    """Run both sides by turns, the first turn for warming up the disk only."""
    ours = [sys.executable, "-c", COMMAND, "build", str(SAMPLE), "-o", str(folder / "ours.pptx")]
    theirs = [pypandoc.get_pandoc_path(), str(SAMPLE), "-o", str(folder / "theirs.pptx")]
    turns = [(_run(ours), _run(theirs)) for _ in range(RUNS + 1)][1:]
    our, their = (_middle(side) for side in zip(*turns, strict=True))
    yield Line("pandoc, whole process", their.wall * 1e3, "ms")
    yield Line("tutoslides build, whole process", our.wall * 1e3, "ms")
    yield Line("tutoslides build, in times pandoc's", our.wall / their.wall, "×", SLOWER)
    yield Line("the same, processor time", our.processor / their.processor, "×")


def _middle(runs: tuple[Run, ...]) -> Run:
    return Run(median(run.wall for run in runs), median(run.processor for run in runs))


def _growth(folder: Path) -> Iterator[Line]:
    """Make decks of growing length, each in a process of its own, and compare what each slide more takes."""
    made: list[tuple[int, float]] = []
    for length in LENGTHS:
        run = _built(folder, sections=length // SLIDES_A_SECTION)
        made.append((int(run.said), run.processor))
        yield Line(f"{made[-1][0]:,} slides, processor time of the process", run.processor, "s")
    each = [(more - less) / (longer - shorter) for (shorter, less), (longer, more) in pairwise(made)]
    yield Line("a slide more, from the first to the second", each[0] * 1e3, "ms")
    yield Line("a slide more, from the second to the third", each[1] * 1e3, "ms")
    yield Line("the one in times the other", each[1] / each[0], "×", LINEAR)


def _built(folder: Path, *, sections: int) -> Run:
    """Build and write, in a process of its own, an article of so many sections; it says how many slides it has."""
    times = -(-sections // SAMPLE.read_text(encoding="utf-8").count("\n## "))
    return _run([sys.executable, "-c", LIBRARY, str(_article(folder, times)), str(folder / "long.pptx")])


def _run(command: list[str]) -> Run:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    said = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Run(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, said)


def _make(article: Path) -> int:
    """Build and write a deck in this process; return how many slides it has."""
    deck = tutoslides.build(article).deck
    write_deck(deck)
    return len(deck.pages)


def _median(work: Callable[[], object], times: int) -> float:
    """Return the middle one of several processor times in seconds, after one that counts for nothing."""
    work()
    return median(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work, which other programs' work makes little longer."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _article(folder: Path, times: int) -> Path:
    """Write the sample with its sections so many times over, each under a heading of its own; return its path."""
    head, *sections = SAMPLE.read_text(encoding="utf-8").split("\n## ")
    repeated = (f"{number + 1}. {section}" for number in range(times) for section in sections)
    path = folder / f"{times}.md"
    path.write_text("\n## ".join((head, *repeated)), encoding="utf-8")
    return path


def _megabytes(folder: Path) -> float:
    """Return the most memory that a process takes which builds an article of many sections, in megabytes."""
    _built(folder, sections=SECTIONS)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return most / (1_024 * 1_024 if sys.platform == "darwin" else 1_024)


if __name__ == "__main__":
    main()
