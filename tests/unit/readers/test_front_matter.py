"""Front matter: every key of ours, slips of the pen, keys of other tools, missing fences, faults with their line."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.model.article import Article, Source
from tutoslides.model.diagnostics import Reported, Severity, codes_of
from tutoslides.model.errors import SourceError
from tutoslides.model.text import plain_text
from tutoslides.readers import read

BODY = "Le tutorat est au centre des préoccupations des organismes de formation.\n"


def _read(front: str, name: str = "article.md") -> Reported[Article]:
    return read(Source(data=(front + BODY).encode(), name=name))


@pytest.mark.parametrize("name", ["article.md", "article.txt"])
def test_every_entry_is_read_from_every_text_format(name: str) -> None:
    front = (
        "---\ntitle: Le tutorat\nsubtitle: Un plaidoyer\nauthor: [Jeanne Martin, Paul Durand]\npresenter: Ann Lee\n"
        "for: L’institut\ndate: 2025-07-20\ncontact: a@b.fr\nlang: fr-FR\ntheme: atelier\nminutes: 15\nsize: 4:3\n"
        "logo: logo.png\nbudget: budget.toml\nprovenance: Texte généré par MachinTruc\n---\n"
    )
    reported = _read(front, name)
    meta = reported.value.meta
    assert plain_text(meta.title) == "Le tutorat"
    assert plain_text(meta.subtitle) == "Un plaidoyer"
    assert meta.authors == ("Jeanne Martin", "Paul Durand")
    assert (meta.presenter, meta.organisation, meta.contact) == ("Ann Lee", "L’institut", "a@b.fr")
    assert (meta.date, meta.language, meta.minutes) == (datetime.date(2025, 7, 20), "fr-FR", 15)
    assert (meta.theme, meta.size, meta.logo, meta.budget) == ("atelier", "4:3", "logo.png", "budget.toml")
    assert meta.provenance == "Texte généré par MachinTruc"
    assert (meta.line_of("title"), meta.line_of("minutes")) == (2, 11)
    assert reported.value.blocks[0].place.line == 17
    assert reported.diagnostics == ()


def test_a_slip_of_the_pen_gets_the_nearest_name_and_its_line() -> None:
    reported = _read("---\ntitle: X\nminute: 20\n---\n")
    (slip,) = reported.diagnostics
    assert slip.code == "front-matter-unknown"
    assert str(slip.place) == "article.md:3"
    assert slip.hint is not None
    assert "minutes" in slip.hint.fr


def test_keys_of_other_tools_are_one_note() -> None:
    reported = _read("---\nlayout: post\ntitle: X\ntags: [a, b]\npermalink: /x\nimage: a.png\n---\n")
    (note,) = reported.diagnostics
    assert note.severity is Severity.NOTE
    assert "layout, tags, permalink, image" in note.message.en


def test_entities_and_folded_lines_are_words() -> None:
    meta = _read('---\ntitle: "C&oacute;digo\nabierto"\nauthors:\n- ann\n- bob\n---\n').value.meta
    assert plain_text(meta.title) == "Código abierto"
    assert meta.authors == ("ann", "bob")


@pytest.mark.parametrize("value", ["20 juillet 2025", "2025-07-20T10:00:00Z", '"July 20, 2025"', "20/07/2025"])
def test_a_date_may_be_written_in_many_ways(value: str) -> None:
    assert _read(f"---\ndate: {value}\n---\n").value.meta.date == datetime.date(2025, 7, 20)


@pytest.mark.parametrize(
    "entry", ["minutes: abc", "minutes: 0", "minutes: -3", "date: 2025-99-99", "date: demain", "lang: 12"]
)
def test_a_value_that_means_nothing_is_one_sentence_with_its_line(entry: str) -> None:
    with pytest.raises(SourceError) as caught:
        _read(f"---\ntitle: X\n{entry}\n---\n")
    assert str(caught.value.place) == "article.md:3"
    assert entry.partition(": ")[2] in caught.value.speak("fr")


def test_front_matter_that_is_no_yaml_names_its_line() -> None:
    with pytest.raises(SourceError) as caught:
        _read("---\ntitle: X\nsubtitle: [Un, deux\n---\n")
    assert str(caught.value.place) == "article.md:3"


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: X\nauthor: Y\n\n",
        "title: X\nauthor: Y\n---\n",
        "title: X\nauthor: Y\n\n",
        "---\ntitle: X\nauthor: Y\n# H\n",
    ],
    ids=["closing", "opening", "both", "heading follows"],
)
def test_a_missing_fence_is_handled_kindly(front: str) -> None:
    reported = _read(front)
    assert plain_text(reported.value.meta.title) == "X"
    assert "front-matter-unclosed" in codes_of(reported.diagnostics)


@pytest.mark.parametrize("front", ["---\n\n", "Titre: sans en-tête\n\n", "***\n", "---\nUne ligne de texte.\n---\n"])
def test_what_is_no_front_matter_stays_text(front: str) -> None:
    reported = _read(front)
    assert reported.value.meta.line_of("title") == 0
    assert codes_of(reported.diagnostics) == ()


def test_a_rule_far_below_closes_nothing() -> None:
    reported = _read("---\ntitle: X\n\nUn paragraphe.\n\n---\n\n")
    assert plain_text(reported.value.meta.title) == "X"
    assert len(reported.value.blocks) == 2


def test_a_long_description_is_no_subtitle() -> None:
    assert plain_text(_read("---\ndescription: Un résumé court\n---\n").value.meta.subtitle) == "Un résumé court"
    assert _read("---\ndescription: " + "mot " * 40 + "\n---\n").value.meta.subtitle == ()


def test_the_caller_s_language_wins() -> None:
    source = Source(data=("---\nlang: en\n---\n" + BODY).encode(), name="a.md")
    assert read(source).value.meta.language == "en"
    assert read(source, language="de").value.meta.language == "de"


def test_a_list_of_lists_and_an_anchor_do_no_harm() -> None:
    meta = _read("---\nauthor: &a [Ann, [x, y], *a]\ntitle: ~\n---\n").value.meta
    assert meta.authors == ("Ann",)
    assert meta.title == ()


def test_title_with_a_colon_needs_no_quotes() -> None:
    article = _read("---\ntitle: L'essentiel : pourquoi payer ?\nauthor: X\n---\n\n").value
    assert plain_text(article.meta.title) == "L'essentiel : pourquoi payer ?"
    assert article.meta.authors == ("X",)
