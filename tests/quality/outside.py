"""The finished deck, measured from outside: how full its slides are, and words that are not the article's.

In: a case. Out: density and findings of `tests/tools/deck_audit.py`, None where no deck could be built.
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quality.cases import FOLDER, Case
from quality.tally import Miss
from tutoslides import build
from tutoslides.language import words_of
from tutoslides.model.deck import Deck, Page

AUDIT = FOLDER.parent / "tools" / "deck_audit.py"

WALL = 70
"""Words of a slide that is a wall of text. Source: the story guide."""

_ADDRESS = re.compile(r"\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])")
_MARKUP = re.compile(r"<[^<>]*>|\[\^[^\]\n]*\]|[*_`]+")
_UNCOUNTED_KINDS = ("agenda", "appendix")
_UNCOUNTED_ROLES = ("footer", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """How full a deck is: words of its slides, slides that are walls, slides of the pitch and behind it, its time.

    `callouts` are pages: a long quotation goes on on a second one. `quotations_missed` and `callouts_wrong` are the
    audit's own count. `unfaithful` are texts that are not the article's.
    """

    median_words: float
    most_words: int
    walls: tuple[str, ...]
    main_slides: int
    appendix_slides: int
    minutes: float
    callouts: int
    quotations_missed: int
    callouts_wrong: int
    unfaithful: tuple[str, ...]


def measure_deck(case: Case) -> Outside | None:
    """Build the deck of an article and measure it."""
    try:
        built = build(case.source)
    except Exception:  # a program that falls over is a score, too: the lowest
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = built.write(Path(folder) / "deck.pptx")
        article = Path(folder) / "article.txt"
        article.write_text(without_markup(case.path), encoding="utf-8")
        return _measured(built.deck, _audit(path, article, case))


def misses_of(outside: Outside | None) -> tuple[Miss, ...]:
    """Return what the page tells of a deck."""
    if outside is None:
        return (Miss(kind="no deck", text="building it failed"),)
    return (
        *(Miss(kind="slide that is a wall", text=text) for text in outside.walls),
        *(Miss(kind="words not the article's", text=text) for text in outside.unfaithful),
    )


def without_markup(path: Path) -> str:
    """Return an article's file without the marks that stand amid its words, by no more than a few patterns.

    The audit compares words with words: addresses, tags and emphasis would part a sentence. The program's own reading
    is not asked, so that what it invents is seen.
    """
    text = path.read_text(encoding="utf-8", errors="replace")
    return text if path.suffix == ".txt" else html.unescape(_MARKUP.sub(" ", _ADDRESS.sub("]", text)))


def _measured(deck: Deck, report: dict[str, Any]) -> Outside:
    appendix = words_of(deck.language).appendix
    behind = [page for section in deck.sections[-1:] for page in section.pages if section.name == appendix]
    main = [page for page in deck.pages if page not in behind]
    # the audit knows the French and English word; the heading alone is measured where it stands first
    goes_on = re.compile(rf" \({re.escape(words_of(deck.language).continued)}[^)]*\)$")
    walls = [page for page in deck.pages if page.layout.kind not in _UNCOUNTED_KINDS and _words(page) > WALL]
    return Outside(
        median_words=report["density"]["words_median"],
        most_words=report["density"]["words_max"],
        walls=tuple(page.title for page in walls),
        main_slides=len(main),
        appendix_slides=len(behind),
        minutes=sum(page.seconds for page in main) / 60,
        callouts=len(report["callouts"]),
        quotations_missed=len(report["quotes"]["missed"]),
        callouts_wrong=len(report["quotes"]["wrong"]),
        unfaithful=tuple(text for _, text in report["unfaithful"] if not goes_on.search(text)),
    )


def _words(page: Page) -> int:
    return sum(len(filled.text.split()) for filled in page.slots if filled.slot.role not in _UNCOUNTED_ROLES)


def _audit(deck: Path, article: Path, case: Case) -> dict[str, Any]:
    options = ["--article", str(article), "--expected", str(case.expectations), case.name]
    command = [sys.executable, "-W", "ignore", str(AUDIT), str(deck), *options]
    finished = subprocess.run(command, capture_output=True, text=True, check=True)
    report: dict[str, Any] = json.loads(finished.stdout)
    return report
