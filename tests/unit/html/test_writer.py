"""The whole file: one, self-contained, the same each time, in the deck's language."""

from __future__ import annotations

import datetime
import importlib.util
import re
from dataclasses import replace
from importlib.machinery import ModuleSpec

import pytest

from tutoslides.html import was_edited, write_html
from tutoslides.html.reveal import NOTES, inside_script, script
from tutoslides.html.styles import font_stack
from tutoslides.html.words import FRENCH
from tutoslides.looks import preview
from tutoslides.model.errors import OutputError
from tutoslides.model.theme import Fonts
from unit.html.pages import deck_of, said, slides_of, tree_of

ARTICLE = """---
title: Investir dans le tutorat
author: Anne Roux
date: 2025-07-20
---

Le tutorat coûte moins qu'il ne rapporte.

## Le budget

Former quatre tuteurs coûte 11 700 € la première année.

## Décision

Nous demandons au conseil de voter le budget du tutorat.
"""


def test_same_deck_gives_the_same_bytes() -> None:
    assert write_html(deck_of(ARTICLE)) == write_html(deck_of(ARTICLE))


def test_file_asks_for_nothing_from_elsewhere() -> None:
    tree = tree_of(deck_of(ARTICLE))
    addresses = [*tree.xpath("//@src"), *tree.xpath("//link/@href")]
    assert [address for address in addresses if not address.startswith("data:")] == []
    assert not re.search(r"@import|url\((?!#|.?data:)", "".join(tree.xpath("//style/text()")))
    (policy,) = tree.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    assert policy.startswith("default-src 'none'")


def test_licence_of_reveal_stays_in_the_file() -> None:
    content = write_html(deck_of(ARTICLE)).decode()
    assert "MIT licensed" in content
    assert "Hakim El Hattab" in content


def test_head_says_what_the_deck_is() -> None:
    tree = tree_of(deck_of(ARTICLE))
    assert tree.get("lang") == "fr"
    assert tree.xpath("//title/text()") == ["Investir dans le tutorat"]
    assert tree.xpath('//meta[@name="author"]/@content') == ["Anne Roux"]
    assert tree.xpath('//meta[@name="dcterms.created"]/@content') == ["2025-07-20T00:00:00+00:00"]


def test_deck_without_an_author_names_none_and_a_given_time_is_told() -> None:
    deck = deck_of(ARTICLE.replace("author: Anne Roux\n", ""))
    moment = datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC)
    content = write_html(deck, created=moment).decode()
    assert 'name="author"' not in content
    assert 'content="2026-01-02T03:04:00+00:00"' in content


def test_every_page_is_a_section_of_one_row_with_what_a_stage_needs() -> None:
    deck = deck_of(ARTICLE)
    sections = slides_of(deck)
    assert [section.get("id") for section in sections] == [page.key for page in deck.pages]
    assert [section.get("data-kind") for section in sections] == [page.layout.kind for page in deck.pages]
    assert [section.get("data-seconds") for section in sections] == [str(page.seconds) for page in deck.pages]
    assert [section.get("data-timing") for section in sections] == [
        str(page.seconds or "") or None for page in deck.pages
    ]
    assert not any(section.xpath(".//section") for section in sections)
    assert sections[-1].get("data-section") == deck.sections[-1].name


def test_body_ends_once_so_that_a_server_finds_the_place_for_its_script() -> None:
    content = write_html(deck_of(ARTICLE))
    assert content.count(b"</body>") == 1
    assert content.endswith(b"</body>\n</html>\n")


def test_first_title_is_the_heading_of_the_deck_and_others_those_of_their_slides() -> None:
    sections = slides_of(deck_of(ARTICLE))
    assert [said(heading) for heading in sections[0].xpath(".//h1")] == ["Investir dans le tutorat"]
    assert all(len(section.xpath(".//h2")) == 1 for section in sections[1:])


def test_notes_stand_beside_their_slide() -> None:
    deck = deck_of(ARTICLE)
    for page, section in zip(deck.pages, slides_of(deck), strict=True):
        assert len(section.xpath('./aside[@class="notes"]/p')) == len(page.notes)


def test_theme_is_told_as_variables() -> None:
    deck = deck_of(ARTICLE)
    style = "".join(tree_of(deck).xpath("//style[2]/text()"))
    assert f"--accent:#{deck.theme.palette.accent}" in style
    assert f"--chart-4:#{deck.theme.palette.charts[3]}" in style
    assert '--heading:"Cambria","Caladea",serif' in style
    assert '--body:"Calibri","Carlito",sans-serif' in style


def test_family_without_a_table_of_widths_is_stood_in_for_by_the_one_it_was_measured_with() -> None:
    deck = deck_of(ARTICLE)
    foreign = replace(deck, theme=replace(deck.theme, fonts=Fonts(heading="Maison Serif", body="Maison Sans")))
    style = "".join(tree_of(foreign).xpath("//style[2]/text()"))
    assert '--heading:"Maison Serif","Book Antiqua","TeX Gyre Pagella",serif' in style
    assert '--body:"Maison Sans","Arial","Liberation Sans",sans-serif' in style


def test_name_of_a_family_cannot_end_its_string() -> None:
    assert font_stack('Sans"}</style>') == '"Sansstyle","Arial","Liberation Sans",sans-serif'


@pytest.mark.parametrize("lacking", ["pyreveal", "nh3"])
def test_missing_package_is_told_with_the_line_that_installs_it(lacking: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def find_others(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == lacking else find(name, package)

    monkeypatch.setattr("tutoslides.html.reveal.find_spec", find_others)
    with pytest.raises(OutputError) as caught:
        write_html(deck_of(ARTICLE))
    assert caught.value.exit_code == 3
    for language in ("fr", "en"):
        assert lacking in caught.value.speak(language)
        assert 'pip install "tutoslides[screen]"' in caught.value.speak(language)


def test_speaker_view_speaks_french_in_a_french_deck_and_english_in_any_other() -> None:
    theirs = script(NOTES)
    assert [words for words in FRENCH.speaker if inside_script(words) not in theirs] == []
    french, english = (write_html(preview("atelier", language=language).deck).decode() for language in ("fr", "en"))
    assert "Mode présentateur" in french
    assert "Upcoming" not in french
    assert ">Upcoming<" in english


def test_scripts_inside_the_file_cannot_end_or_mislead_their_element() -> None:
    tree = tree_of(deck_of(ARTICLE))
    scripts = tree.xpath("//script/text()")
    assert len(scripts) == 3
    assert all("<!--" not in code and "<script" not in code for code in scripts)


def test_file_that_nobody_touched_is_known_and_one_that_somebody_changed_is_too() -> None:
    content = write_html(deck_of(ARTICLE))
    assert was_edited(content) is False
    assert was_edited(content.replace(b"tutorat", b"mentorat", 1)) is True
    assert was_edited(b"<!DOCTYPE html><title>Une autre page</title>") is None
