"""The race against Marp CLI: how long the sample takes to become a PDF, pictures and HTML, ours beside Marp's.

    npm install --prefix build/marp @marp-team/marp-cli@4.5.1
    python benchmarks/marp.py        # CHROME_PATH=… where Chromium is elsewhere than at /usr/bin/chromium

Marp gets the words of our deck, page for page, in its own Markdown, so that both draw as many pages with as many words;
ours gets the article, and has still to find those words. Both draw pictures 1280 pixels wide. The two sides take turns,
and the quickest turn counts: other work on the machine only ever adds. All times are those of the clock on the wall.

“Warm” is a file more: ours in a process that has made it before; Marp's in one run over several files with one browser
for all, less the run over one file.

Prints one table; the exit code is 1 where a limit is missed.
"""

from __future__ import annotations

import compileall
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import tutoslides
from tutoslides.html import write_html
from tutoslides.model.deck import Deck, Page
from tutoslides.pdf import write_pdf, write_pictures

REPOSITORY = Path(__file__).parent.parent
SAMPLE = REPOSITORY / "content" / "plaidoyer.md"
MARP = REPOSITORY / "build" / "marp" / "node_modules" / ".bin" / "marp"
CHROMIUM = "/usr/bin/chromium"

TURNS = 5
"""How often each side runs, after a turn that only warms up the disk."""

MORE = 4
"""How many files more Marp turns in one run, to tell what a file more takes."""

FASTER = 20.0
"""How many times faster than Marp's our PDF must be."""

SECONDS = 1.0
"""What the PDF of the long deck may take at most."""

SECTIONS = 28
"""Sections of the long deck's article: they make a hundred slides and a few."""

WIDTH = 1_280
"""Pixels of a picture: what Marp draws."""

NO_BODY = ("title", "footer", "number")
"""Roles of slots whose words Marp's pages have elsewhere or not at all."""

COMMAND = "from tutoslides.cli import main; main()"


class Output(NamedTuple):
    """One thing to be made: Marp's options and suffix for it, the end of our command, and our writer."""

    options: tuple[str, ...]
    suffix: str
    command: tuple[str, ...]
    write: Callable[[Deck], object]


OUTPUTS = {
    "PDF": Output(("--pdf",), ".pdf", ("-o", "ours.pdf"), write_pdf),
    "PNG": Output(
        ("--images", "png"),
        ".png",
        ("-o", "ours-png/", "--width", str(WIDTH)),
        lambda deck: write_pictures(deck, width=WIDTH),
    ),
    "HTML": Output((), ".html", ("-o", "ours.html"), write_html),
}


class Entrant(NamedTuple):
    """What both sides start from: the article for ours, Marp's pages with the same words; and a folder for both."""

    article: Path
    pages: Path
    slides: int
    folder: Path


class Race(NamedTuple):
    """One row: what is made, the seconds of both sides, and how many times faster ours must be (None: only told)."""

    name: str
    theirs: float
    ours: float
    faster: float | None = None

    @property
    def is_missed(self) -> bool:
        """Tell whether ours is not as much faster as it must be."""
        return self.faster is not None and self.theirs / self.ours < self.faster


def main() -> None:
    """Print the table and leave with 1 where a limit is missed."""
    if not MARP.exists():
        sys.exit(f"Marp CLI is missing; run: npm install --prefix {MARP.parents[2]} @marp-team/marp-cli@4.5.1")
    os.environ.setdefault("CHROME_PATH", CHROMIUM)
    compileall.compile_dir(Path(tutoslides.__file__).parent, quiet=1)  # as pip does when a package is installed
    print(_machine())
    print(f"{'':44} {'Marp CLI':>10} {'ours':>10} {'faster':>9} {'at least':>9}")
    with tempfile.TemporaryDirectory() as folder:
        sample = _entrant(SAMPLE, Path(folder))
        long = _entrant(_long_article(Path(folder)), Path(folder))
        missed = [_told(race) for race in chain(_races(sample, OUTPUTS, FASTER), _races(long, ["PDF"]))]
        missed += [_told_alone(entrant) for entrant in (sample, long)]
    sys.exit(1 if any(missed) else 0)


def _machine() -> str:
    """Say what was measured on, and how busy it was."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    version = subprocess.run([MARP, "--version"], check=True, capture_output=True, text=True).stdout.partition(" (")[0]
    return f"Python {platform.python_version()}, {os.cpu_count()} processors{load}; {version}"


def _told(race: Race) -> bool:
    """Print a race; tell whether its limit is missed."""
    least = f"{race.faster:g} ×" if race.faster else ""
    figures = f"{race.theirs * 1e3:7,.0f} ms {race.ours * 1e3:7,.0f} ms {race.theirs / race.ours:7.1f} ×"
    print(f"{race.name:44} {figures} {least:>9}{'  missed' if race.is_missed else ''}", flush=True)
    return race.is_missed


def _told_alone(entrant: Entrant) -> bool:
    """Print what a PDF takes whose deck is there, without reading and planning; tell whether it is too much."""
    deck = tutoslides.build(entrant.article).deck
    seconds = _quickest(lambda: write_pdf(deck))
    verdict = "  missed" if seconds > SECONDS else ""
    print(f"{f'{entrant.slides} slides, PDF of a deck that is there':44} {'':10} {seconds * 1e3:7,.0f} ms{verdict}")
    return bool(verdict)


def _races(entrant: Entrant, kinds: Iterable[str], faster: float | None = None) -> Iterator[Race]:
    """Run whole processes, kind by kind and all together, then a file more in warm ones; PDF must be so much faster."""
    chosen = {kind: OUTPUTS[kind] for kind in kinds}
    name = f"{entrant.slides} slides"
    for kind, output in chosen.items():
        yield Race(f"{name}, {kind}, whole process", *_turns(entrant, [output]), faster if kind == "PDF" else None)
    if len(chosen) > 1:
        yield Race(f"{name}, all of them (Marp: {len(chosen)} runs)", *_turns(entrant, list(chosen.values())))
    for kind, output in chosen.items():
        theirs, ours = _marps_file_more(entrant, output), _our_file_more(entrant, output)
        yield Race(f"{name}, {kind}, warm", theirs, ours, faster if kind == "PDF" else None)


def _turns(entrant: Entrant, outputs: Sequence[Output]) -> tuple[float, float]:
    """Run both sides by turns; return the quickest turn of Marp and of ours, in seconds."""
    build = [sys.executable, "-c", COMMAND, "build", str(entrant.article)]
    ours = [*build, *(word for output in outputs for word in output.command)]
    turns = [
        (sum(_marp(entrant.pages, output) for output in outputs), _run(ours, entrant.folder)) for _ in range(TURNS + 1)
    ]
    theirs, our = zip(*turns[1:], strict=True)
    return min(theirs), min(our)


def _marp(pages: Path, output: Output) -> float:
    """Return the seconds that Marp takes for a file, or for all files of a folder in one run."""
    is_folder = pages.is_dir()
    source = ["--input-dir", str(pages)] if is_folder else [str(pages)]
    made = pages / "made" if is_folder else pages.with_suffix(output.suffix)
    return _run([str(MARP), *source, *output.options, "--output", str(made), "--no-parallel"])


def _marps_file_more(entrant: Entrant, output: Output) -> float:
    """Return what a file more takes Marp in a run that has its browser open."""
    one, many = (entrant.folder / f"{count}-of-{entrant.slides}" for count in (1, 1 + MORE))
    for folder, count in ((one, 1), (many, 1 + MORE)):
        folder.mkdir(exist_ok=True)
        for number in range(count):
            shutil.copy(entrant.pages, folder / f"{number}.md")
    turns = [(_marp(one, output), _marp(many, output)) for _ in range(TURNS)]
    short, long = (min(side) for side in zip(*turns, strict=True))
    return (long - short) / MORE


def _our_file_more(entrant: Entrant, output: Output) -> float:
    """Return what it takes to read the article and make its file in this process, not for the first time."""
    return _quickest(lambda: output.write(tutoslides.build(entrant.article).deck))


def _quickest(work: Callable[[], object]) -> float:
    work()
    return min(_seconds(work) for _ in range(TURNS))


def _run(command: list[str], folder: Path | None = None) -> float:
    return _seconds(lambda: subprocess.run(command, check=True, capture_output=True, cwd=folder))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _long_article(folder: Path) -> Path:
    """Write the sample with its sections over and over again, each under a heading of its own; return its path."""
    head, *sections = SAMPLE.read_text(encoding="utf-8").split("\n## ")
    repeated = (f"{number + 1}. {sections[number % len(sections)]}" for number in range(SECTIONS))
    path = folder / "long.md"
    path.write_text("\n## ".join((head, *repeated)), encoding="utf-8")
    return path


def _entrant(article: Path, folder: Path) -> Entrant:
    """Build an article's deck once and write its words as pages for Marp."""
    deck = tutoslides.build(article).deck
    pages = folder / f"{article.stem}-marp.md"
    pages.write_text("\n\n---\n\n".join(map(_marp_page, deck.pages)), encoding="utf-8")
    return Entrant(article=article, pages=pages, slides=len(deck.pages), folder=folder)


def _marp_page(page: Page) -> str:
    """Return the words of a slide in Marp's Markdown: its title as heading, all the rest as points."""
    body = (slot for slot in page.slots if slot.slot.role not in NO_BODY)
    points = (f"- {paragraph.text}" for slot in body for paragraph in slot.paragraphs)
    return "\n".join((f"# {page.title}", "", *points))


if __name__ == "__main__":
    main()
