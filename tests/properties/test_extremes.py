"""The largest that an article may hold, and the smallest."""

from __future__ import annotations

import pytest

import tutoslides
from properties.made_articles import PIECES, MadeArticle, Words, article_of, heading, paragraph
from properties.soundness import geometry_faults, lost_from_notes, lost_from_slides
from properties.vocabulary import VOCABULARY

LARGEST = {"heading": 150, "bullets": 60, "numbered": 60, "long word": 50, "endless": 600, "quoting": 300, "table": 20}
"""Sizes at which a piece is as large as its kind becomes."""


@pytest.mark.parametrize("language", sorted(VOCABULARY))
@pytest.mark.parametrize("kind", sorted(LARGEST))
def test_largest_piece_is_laid_out_whole(kind: str, language: str) -> None:
    words = Words(language, 1)
    pieces = [heading(words, 4), PIECES[kind](words, LARGEST[kind]), paragraph(words, 10)]
    _check(article_of(language, 5, pieces, 1))


@pytest.mark.parametrize("kind", sorted(PIECES))
def test_smallest_piece_alone_is_an_article(kind: str) -> None:
    _check(article_of("fr", 0, [PIECES[kind](Words("fr", 1), 1)], 1))


def test_paragraph_of_20_000_words_is_laid_out_whole() -> None:
    _check(article_of("fr", 5, [paragraph(Words("fr", 1), 20_000)], 1))


def _check(article: MadeArticle) -> None:
    built = tutoslides.build(article.source)
    deck = built.deck
    assert list(geometry_faults(deck)) == []
    assert lost_from_notes(article.body, built) == []
    assert not lost_from_slides(article.headings, deck)
