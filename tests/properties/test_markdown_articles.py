"""Any article in Markdown becomes a sound deck; no word of it is lost, and it becomes the same deck again."""

from __future__ import annotations

import io

from hypothesis import HealthCheck, given, settings
from pptx import Presentation

import tutoslides
from gates.package_rules import package_faults
from properties.made_articles import MadeArticle
from properties.soundness import geometry_faults, lost_from_notes, lost_from_slides
from properties.strategies import markdown_articles
from tutoslides.html import write_html
from tutoslides.model.text import printable
from tutoslides.powerpoint import write_deck
from unit.html.pages import slides_of

articles = given(markdown_articles())
enough = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@enough
@articles
def test_every_line_stands_in_its_slot_and_every_slot_on_its_page(article: MadeArticle) -> None:
    assert list(geometry_faults(tutoslides.build(article.source).deck)) == []


@enough
@articles
def test_notes_hold_every_word_in_order(article: MadeArticle) -> None:
    assert lost_from_notes(article.body, tutoslides.build(article.source)) == []


@enough
@articles
def test_slides_hold_every_heading(article: MadeArticle) -> None:
    assert not lost_from_slides(article.headings, tutoslides.build(article.source).deck)


@enough
@articles
def test_file_breaks_no_package_rule_and_opens_again(article: MadeArticle) -> None:
    deck = tutoslides.build(article.source).deck
    written = write_deck(deck)
    assert package_faults(written) == []
    assert len(Presentation(io.BytesIO(written)).slides) == len(deck.pages)


@settings(enough, max_examples=50)
@articles
def test_screen_shows_the_lines_of_every_page(article: MadeArticle) -> None:
    deck = tutoslides.build(article.source).deck
    for page, section in zip(deck.pages, slides_of(deck), strict=True):
        shown = ["".join(line.text_content().split()) for line in section.xpath('.//*[contains(@class, "t s")]')]
        for paragraph in (paragraph for filled in page.slots for paragraph in filled.paragraphs if paragraph.lines):
            words = "".join("".join(line.text.split()) for line in paragraph.lines)
            assert printable(words).replace("\u00ad", "").replace(" ", "") in shown


@settings(enough, max_examples=30)
@articles
def test_same_article_gives_the_same_bytes_and_findings(article: MadeArticle) -> None:
    first, second = tutoslides.build(article.source), tutoslides.build(article.source)
    assert write_deck(first.deck) == write_deck(second.deck)
    assert write_html(first.deck) == write_html(second.deck)
    assert first.diagnostics == second.diagnostics
