"""How fast articles are planned: seconds for a quarter, a half and a whole megabyte, and what doubling costs.

    python benchmarks/planning.py [name …]

Articles that no author writes, each all of one kind: headings, none, quotations, one list, one paragraph, one sentence,
marks without their second half. The goal is 5 seconds for a megabyte, and a time that doubles with the length.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice, pairwise

from tutoslides.model.article import Article, Source
from tutoslides.planning import plan
from tutoslides.readers import read

MEGABYTE = 1_000_000
SIZES = (MEGABYTE // 4, MEGABYTE // 2, MEGABYTE)
SEED = 7


def main() -> None:
    """Print the figures."""
    names = sys.argv[1:] or list(ARTICLES)
    for name in names:
        seconds = [_time(_article(ARTICLES[name](), size)) for size in SIZES]
        growth = " ".join(f"x{after / before:4.1f}" for before, after in pairwise(seconds))
        print(f"{name:14} {' '.join(f'{time:6.2f} s' for time in seconds)}   {growth}", flush=True)


def _article(pieces: Iterator[str], size: int) -> Article:
    average = sum(map(len, islice(pieces, 200))) / 200
    text = "# Un titre\n\n" + "".join(islice(pieces, int(size / average)))
    return read(Source(data=text.encode(), name="article.md")).value


def _time(article: Article) -> float:
    start = time.process_time()
    plan(article)
    return time.process_time() - start


def _sentences() -> Iterator[str]:
    """Give French sentences of five to thirty words, without end."""
    chance = random.Random(SEED)
    letters = "eeeeaaaiiiooussnnttrrllddccmmppvfgbh"
    nouns = ["".join(chance.choices(letters, k=chance.randint(3, 12))) for _ in range(4_000)]
    frames = (
        "Le {} retient les {}.",
        "Pourtant, le {} du {} manque encore de {}, qui ne compte pas.",
        "Ce n'est pas le {} qui compte, mais le {}.",
        "Nous avons vu {} % de {} pour le {} et ses {} ; il faut en tenir compte, car le {} dépend du {} et du {}.",
        "Le {}, le {}, le {} et le {} font un {}.",
        "D'abord le {} vient, ensuite le {} reste.",
    )
    while True:
        frame = chance.choice(frames)
        yield frame.format(*chance.choices(nouns, k=frame.count("{}")))


def _paragraphs() -> Iterator[str]:
    sentences = _sentences()
    while True:
        yield " ".join(islice(sentences, 5)) + "\n\n"


def _headed() -> Iterator[str]:
    paragraphs, sentences = _paragraphs(), _sentences()
    number = 0
    while True:
        number += 1
        heading = f"{'##' if number % 3 == 1 else '###'} {next(sentences).rstrip('.')}\n\n"
        yield heading + "".join(islice(paragraphs, 4))


def _quotations() -> Iterator[str]:
    sentences = _sentences()
    while True:
        yield f"« {next(sentences).rstrip('.')} et c'est ainsi que nous travaillons tous. »\n\n"


def _items() -> Iterator[str]:
    return (f"- {sentence}\n" for sentence in _sentences())


def _running() -> Iterator[str]:
    return (f"{sentence} " for sentence in _sentences())


def _clauses() -> Iterator[str]:
    return (f"{sentence.rstrip('.').lower()}, " for sentence in _sentences())


def _marks() -> Iterator[str]:
    return (f"{sentence.rstrip('.').lower()} « — (" for sentence in _sentences())


ARTICLES: dict[str, Callable[[], Iterator[str]]] = {
    "headings": _headed,
    "no headings": _paragraphs,
    "quotations": _quotations,
    "one list": _items,
    "one paragraph": _running,
    "one sentence": _clauses,
    "open marks": _marks,
}

if __name__ == "__main__":
    main()
