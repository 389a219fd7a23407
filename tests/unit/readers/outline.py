"""An article as a few lines that people can compare: one line a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutoslides.language import split_sentences
from tutoslides.model.article import (
    Article,
    Block,
    BulletList,
    Code,
    Directive,
    Figure,
    Heading,
    Paragraph,
    Quote,
    Source,
    Table,
    Wish,
)
from tutoslides.model.text import Runs, plain_text
from tutoslides.readers import read

LONGEST_WORDS = 8


def read_text(text: str, name: str = "article.txt") -> Article:
    """Read `text` as a file of that name."""
    return read(Source(data=text.encode(), name=name)).value


def outline_of(article: Article) -> str:
    """Return the front page, the blocks and the remains of `article`, a line each."""
    return "\n".join([*_front_page(article), *_lines(article.blocks), *_remains(article)])


def _front_page(article: Article) -> Iterator[str]:
    meta = article.meta
    entries = {
        "title": plain_text(meta.title),
        "subtitle": plain_text(meta.subtitle),
        "author": "; ".join(meta.authors),
        "date": meta.date.isoformat() if meta.date else "",
        "provenance": meta.provenance or "",
    }
    yield from (f"{key}: {value}" for key, value in entries.items() if value)


def _lines(blocks: Iterable[Block], indent: str = "") -> Iterator[str]:
    for block in blocks:
        yield from (indent + line for line in _block(block))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {plain_text(block.runs)}"
        case Paragraph():
            yield f"P {_short(block.runs)}"
            yield from (f"  {wish.name}: {_sentence(block, wish)}" for wish in block.wishes)
        case BulletList():
            yield from _items(block)
        case Quote():
            credit = f"> -- {plain_text(block.attribution)}"
            yield from [*("> " + line for line in _lines(block.blocks)), *([credit] if block.attribution else [])]
        case Table():
            yield from ("| " + " | ".join(plain_text(cell) for cell in row) for row in (block.header, *block.rows))
        case Figure():
            yield f"picture {block.target} ({block.alt}) {plain_text(block.caption)}".rstrip()
        case Code():
            yield f"code {block.syntax}: {' / '.join(block.text.splitlines())}"
        case Directive():
            yield f"<{block.name}: {block.value}> {block.place.excerpt}".rstrip()


def _sentence(paragraph: Paragraph, wish: Wish) -> str:
    """Return the sentence that `wish` means."""
    text = plain_text(paragraph.runs)
    return next(text[start:end] for start, end in split_sentences(text, "fr") if start <= wish.offset < end)


def _items(bullets: BulletList) -> Iterator[str]:
    for number, item in enumerate(bullets.items, start=bullets.start):
        first, *below = _lines(item.blocks)
        yield (f"{number}. " if bullets.ordered else "- ") + first.removeprefix("P ")
        yield from ("    " + line for line in below)


def _short(runs: Runs) -> str:
    words = plain_text(runs).replace("\n", " / ").split(" ")
    return " ".join(words) if len(words) <= LONGEST_WORDS else " ".join(words[:LONGEST_WORDS]) + " …"


def _remains(article: Article) -> Iterator[str]:
    yield from (f"~ {_short(paragraph.runs)}" for paragraph in article.remains)
