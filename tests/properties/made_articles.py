"""Pieces of articles as Markdown, each with the words that a reader of the deck must find again.

Kind, size and a seed come in, so that hypothesis shrinks an article's shape while its words cost nothing to draw.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from properties.vocabulary import VOCABULARY
from tutoslides.model.article import Source

LONGEST_HEADING = 300
"""Characters."""

LONGEST_WORD = 500
"""Letters: far wider than any box."""

LONGEST_LIST = 60
"""Points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A block as Markdown, and its words: those that go to the notes, or to a slide's title."""

    markdown: str
    body: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeArticle:
    """An article, its words for the notes in order, and its titles."""

    markdown: str
    body: str
    headings: str

    @property
    def source(self) -> Source:
        """The article as a file."""
        return Source(data=self.markdown.encode(), name="made.md")


class Words:
    """Draws words of one language."""

    def __init__(self, language: str, seed: int) -> None:
        self.chance = random.Random(seed)
        self.words = VOCABULARY[language].split()

    def row(self, count: int) -> str:
        """Return `count` words."""
        return " ".join(self.chance.choices(self.words, k=count))

    def prose(self, count: int) -> str:
        """Return sentences of `count` words together."""
        sentences = []
        while count > 0:
            length = min(count, self.chance.randint(3, 30))
            row = self.row(length)
            sentences.append(row[0].upper() + row[1:] + self.chance.choice(".......?!"))
            count -= length
        return " ".join(sentences)


def paragraph(words: Words, size: int) -> Piece:
    """Return sentences of `size` words."""
    text = words.prose(size)
    return Piece(markdown=text, body=text)


def endless_sentence(words: Words, size: int) -> Piece:
    """Return `size` words without a stop."""
    text = words.row(size)
    return Piece(markdown=text, body=text)


def emphasised(words: Words, size: int) -> Piece:
    """Return a paragraph with bold, italic and a link."""
    first, second, third, fourth = (words.row(max(1, size // 4)) for _ in range(4))
    markdown = f"{first} **{second}** and *{third}* then [{fourth}](https://example.org/a?b=c&d=%C3%A9)."
    return Piece(markdown=markdown, body=f"{first} {second} and {third} then {fourth}")


def quoting(words: Words, size: int) -> Piece:
    """Return a sentence that quotes one of `size` words."""
    text = f"{words.row(4).capitalize()} : « {words.row(size)} »."
    return Piece(markdown=text, body=text)


def block_quotation(words: Words, size: int) -> Piece:
    """Return a block quotation with its speaker."""
    text = words.prose(size)
    return Piece(markdown=f"> {text}\n>\n> — Ada Lovelace, {words.row(2)}", body=text)


def bullets(words: Words, size: int) -> Piece:
    """Return a list of at most 60 points."""
    points = [words.prose(words.chance.randint(1, 25)) for _ in range(min(size, LONGEST_LIST))]
    return Piece(markdown="\n".join(f"- {point}" for point in points), body=" ".join(points))


def numbered(words: Words, size: int) -> Piece:
    """Return a numbered list, every third entry with points below it."""
    rows, texts = [], []
    for number in range(1, min(size, LONGEST_LIST) + 1):
        text = words.prose(words.chance.randint(1, 12))
        rows.append(f"{number}. {text}")
        texts.append(text)
        if number % 3 == 0:
            below = words.prose(6)
            rows.append(f"    - {below}")
            texts.append(below)
    return Piece(markdown="\n".join(rows), body=" ".join(texts))


def table(words: Words, size: int) -> Piece:
    """Return a table of three columns and at most twenty rows."""
    rows = [[words.row(words.chance.randint(1, 4)) for _ in range(3)] for _ in range(min(size, 20) + 1)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return Piece(
        markdown="\n".join([lines[0], "|---|---|---|", *lines[1:]]), body=" ".join(cell for row in rows for cell in row)
    )


def code(words: Words, size: int) -> Piece:
    """Return lines shown as they are."""
    lines = [words.row(words.chance.randint(1, 15)) for _ in range(min(size, 30))]
    return Piece(markdown="```\n" + "\n".join(lines) + "\n```", body=" ".join(lines))


def long_word(words: Words, size: int) -> Piece:
    """Return a sentence with a word of ten letters a unit of size, at most 500."""
    word = "".join(words.chance.choices("abcdefghijklmnopqrstuvwxyz", k=min(10 * size, LONGEST_WORD)))
    text = f"{words.row(3).capitalize()} {word} {words.row(3)}."
    return Piece(markdown=text, body=text)


def heading(words: Words, size: int) -> Piece:
    """Return a heading of `size` words, at most 300 characters."""
    text = words.row(size)[:LONGEST_HEADING].rpartition(" ")[0] if size > 1 else ""
    text = text or words.words[0]
    return Piece(markdown=f"{'#' * words.chance.choice([2, 2, 2, 3, 4])} {text}", heading=text)


PIECES: dict[str, Callable[[Words, int], Piece]] = {
    "heading": heading,
    "paragraph": paragraph,
    "endless": endless_sentence,
    "emphasised": emphasised,
    "quoting": quoting,
    "block quotation": block_quotation,
    "bullets": bullets,
    "numbered": numbered,
    "table": table,
    "code": code,
    "long word": long_word,
}
"""Every kind of piece by its name."""


def article_of(language: str, title_words: int, pieces: list[Piece], seed: int) -> MadeArticle:
    """Return the article of some pieces; with no words for a title it has none."""
    title = Words(language, seed).row(title_words)
    first = [f"# {title}"] if title else []
    return MadeArticle(
        markdown="\n\n".join([*first, *(piece.markdown for piece in pieces)]) + "\n",
        body=" ".join(piece.body for piece in pieces if piece.body),
        headings=" ".join([title, *(piece.heading for piece in pieces if piece.heading)]).strip(),
    )


def random_article(seed: int) -> MadeArticle:
    """Return one of a long row of articles: most of a few pages, some with everything too long."""
    chance = random.Random(seed)
    language = chance.choice(sorted(VOCABULARY))
    kinds = chance.choices(sorted(PIECES), k=chance.randint(1, 9))
    pieces = [PIECES[kind](Words(language, chance.randrange(2**32)), _size(chance)) for kind in kinds]
    return article_of(language, chance.choice([0, 3, 8, 40]), pieces, seed)


def _size(chance: random.Random) -> int:
    return chance.randint(*chance.choices([(1, 3), (4, 40), (41, 150), (300, 600)], [25, 50, 20, 5])[0])
