"""How well sentence ends are found, measured against hand-checked texts and beside pysbd.

    python tests/quality/sentences.py [--errors CODE]

In: `tests/cases/sentences/`. Out: precision, recall and F1 of the ends inside each text, by language, for the
hand-checked texts and for paragraphs joined from single sentences whose ends are therefore known. With `--errors fr`,
every text of that language that ours cuts otherwise.
"""

from __future__ import annotations

import itertools
import random
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tutoslides.language import split_sentences

FOLDER = Path(__file__).parent.parent / "cases" / "sentences"
NAMES = {"fr": "french", "en": "english", "de": "german", "es": "spanish", "it": "italian"}
JOINED = {"fr": 3_200, "en": 2_000, "de": 1_000, "es": 1_000, "it": 1_000}
"""Sentences in joined paragraphs, by language: as many as pysbd can read within the tests' time."""
SEED = 20
END = "‖"
_FINAL_STOP = re.compile(r"[.!?…]\s?[»”“\"'’)\]*_«]*\s?[»”“\"'’)*_]*(?:\[\d+\]|[¹²³])?\Z")
_FIRST_WORD = re.compile(r"(?!\W*\.\.)[^\w…]*(?P<word>\w[\w'’]*)")

Splitter = Callable[[str], Iterable[int]]
"""From a text to the places where its sentences end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One text and the number of characters, blanks apart, that stand before each sentence end inside it."""

    text: str
    ends: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Ends rightly found, wrongly found and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def main() -> None:
    """Print the table, or the errors of one language."""
    if sys.argv[1:2] == ["--errors"]:
        _print_errors(sys.argv[2])
        return
    print("language  texts             ours: F1  wrong missed   pysbd: F1  wrong missed")
    for code in NAMES:
        for name, golds in (("hand-checked", hand_checked(code)), ("joined", joined(code))):
            ours, theirs = score(golds, ours_in(code)), score(golds, pysbd_in(code))
            figures = "".join(f"{one.f1:13.4f} {one.wrong:6} {one.missed:6}" for one in (ours, theirs))
            print(f"{code:9} {len(golds):5} {name:12} {figures}")


def hand_checked(code: str) -> list[Gold]:
    """Return the hand-checked texts of the language `code`, in the order of the file."""
    return [_gold_of(line) for line in _marked_lines(code)]


def joined(code: str) -> list[Gold]:
    """Return paragraphs of three to seven single sentences each, chosen and joined by chance with a fixed seed.

    Half of the sentences come from the hand-checked texts, half from templates. A sentence that lacks a final stop or
    a clear beginning is left out: where it ends could not be known from the text.
    """
    chance = random.Random(SEED)
    checked, filled = _single_sentences(code), _filled_templates(code, chance)
    sentences = [chance.choice(pool) for pool in itertools.islice(itertools.cycle((checked, filled)), JOINED[code])]
    chance.shuffle(sentences)
    golds: list[Gold] = []
    while sentences:
        count = chance.randint(3, 7)
        golds.append(_gold_of(f"{END} ".join(sentences[:count])))
        del sentences[:count]
    return golds


def ours_in(code: str) -> Splitter:
    """Return our way to cut texts of the language `code`."""
    return lambda text: (end for _, end in split_sentences(text, code))


def pysbd_in(code: str) -> Splitter:
    """Return pysbd's way to cut texts of the language `code`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its patterns hold escapes that newer Pythons warn of
        import pysbd

    segmenter = pysbd.Segmenter(language=code, clean=False, char_span=True)
    return lambda text: (int(span.end) for span in segmenter.segment(text))


def score(golds: Iterable[Gold], splitter: Splitter) -> Score:
    """Return how many ends inside the texts `splitter` finds, invents and misses; the last end is given."""
    right = wrong = missed = 0
    for gold in golds:
        found = ends_found(gold.text, splitter)
        right += len(found & gold.ends)
        wrong += len(found - gold.ends)
        missed += len(gold.ends - found)
    return Score(right=right, wrong=wrong, missed=missed)


def ends_found(text: str, splitter: Splitter) -> frozenset[int]:
    """Return the ends inside `text` as numbers of characters, blanks apart, that stand before them."""
    counts = list(itertools.accumulate((not letter.isspace() for letter in text), initial=0))
    return frozenset(counts[end] for end in splitter(text)) - {0, counts[-1]}


def _gold_of(line: str) -> Gold:
    pieces = line.split(END)
    text = "".join(pieces)
    places = itertools.accumulate(map(len, pieces[:-1]))
    return Gold(text=text, ends=ends_found(text, lambda _: places))


def _marked_lines(code: str) -> list[str]:
    lines = (FOLDER / f"{NAMES[code]}.txt").read_text(encoding="utf-8").splitlines()
    marked = [line for line in lines if line and not line.startswith(("# ", "== "))]
    return [line.replace("⏎", "\n").replace("␣", "\u00a0") for line in marked]


def _single_sentences(code: str) -> list[str]:
    pieces = [piece.strip() for line in _marked_lines(code) for piece in line.split(END)]
    return [piece for piece in dict.fromkeys(pieces) if _is_clear(piece)]


def _is_clear(sentence: str) -> bool:
    first = _FIRST_WORD.match(sentence)
    if not first or "\n" in sentence or not _FINAL_STOP.search(sentence):
        return False
    return not first["word"].islower()


def _filled_templates(code: str, chance: random.Random) -> list[str]:
    lines = (FOLDER / f"{NAMES[code]}-templates.txt").read_text(encoding="utf-8").splitlines()
    slots = {name: fillers.split(" | ") for name, fillers in _slots_of(lines)}
    templates = [line for line in lines if line and not line.startswith("# ") and not _SLOT.match(line)]
    return [_fill(chance.choice(templates), slots, chance) for _ in range(JOINED[code])]


_SLOT = re.compile(r"(\w+) = (.+)")


def _slots_of(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if slot := _SLOT.match(line):
            yield slot[1], slot[2]


def _fill(template: str, slots: dict[str, list[str]], chance: random.Random) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: chance.choice(slots[found[1]]), template)


def _print_errors(code: str) -> None:
    for gold in [*hand_checked(code), *joined(code)]:
        found = ends_found(gold.text, ours_in(code))
        if found != gold.ends:
            print(_with_errors(gold, found))


def _with_errors(gold: Gold, found: frozenset[int]) -> str:
    """Return the text with `[+]` at ends that were invented and `[-]` at ends that were missed."""
    shown, count = "", 0
    for letter in gold.text:
        shown += letter.replace("\n", "⏎")
        count += not letter.isspace()
        if not letter.isspace() and count in found ^ gold.ends:
            shown += "[+]" if count in found else "[-]"
    return shown


if __name__ == "__main__":
    main()
