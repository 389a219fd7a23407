"""Text copied from a page, articles as values, any characters at all: a deck, or an error of ours."""

from __future__ import annotations

from contextlib import suppress
from functools import cache

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import tutoslides
from properties.soundness import geometry_faults, lost_anywhere
from properties.strategies import model_articles, plain_articles
from tutoslides.files import load_theme_text
from tutoslides.layout import lay_out
from tutoslides.model.article import Article, Block, BulletList, Figure, Heading, Paragraph, Quote, Source, Table
from tutoslides.model.errors import TutoslidesError
from tutoslides.model.text import plain_text
from tutoslides.model.theme import Theme
from tutoslides.planning import plan
from tutoslides.powerpoint import write_deck
from tutoslides.readers import read
from tutoslides.theming import load_theme

enough = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@enough
@given(plain_articles())
def test_no_word_of_a_page_is_lost(source: Source) -> None:
    deck = tutoslides.build(source).deck
    remains = " ".join(plain_text(block.runs) for block in read(source).value.remains)
    assert not lost_anywhere(source.data.decode(), deck, remains)
    assert list(geometry_faults(deck)) == []


@enough
@given(model_articles())
def test_no_word_of_an_article_is_lost_from_planning_on(article: Article) -> None:
    deck = lay_out(plan(article).value, _look(article.meta.language)).value
    words = [plain_text(article.meta.title), *(_words(block) for block in article.blocks)]
    assert not lost_anywhere("\n".join(words), deck)
    assert list(geometry_faults(deck)) == []


@settings(enough, max_examples=200)
@given(st.text(max_size=300), st.sampled_from(["a.md", "a.txt"]))
@example("\u202eمرحبا بالعالم", "a.txt")
@example("# 吾輩は猫である\n\n名前はまだ無い。" * 20, "a.md")
@example("👩‍👩‍👧‍👦 " * 80, "a.md")
@example("\ufffe\uffff\U0001ffff", "a.txt")
def test_any_characters_become_a_deck_or_an_error_of_ours(text: str, name: str) -> None:
    with suppress(TutoslidesError):
        deck = tutoslides.build(Source(data=text.encode(), name=name)).deck
        write_deck(deck)
        assert list(geometry_faults(deck)) == []


@cache
def _look(language: str) -> Theme:
    return load_theme(load_theme_text("atelier"), "atelier", language=language).value


def _words(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return plain_text(block.runs)
        case BulletList():
            return " ".join(_words(inner) for item in block.items for inner in item.blocks)
        case Quote():
            return " ".join([*map(_words, block.blocks), plain_text(block.attribution)])
        case Table():
            return " ".join(plain_text(cell) for row in (block.header, *block.rows) for cell in row)
        case Figure():
            return f"{block.alt} {plain_text(block.caption)}"
        case _:
            return getattr(block, "text", "")
