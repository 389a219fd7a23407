"""Facts of the meeting take the place of what the article says, and of nothing else."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.facts import unused_facts, with_facts
from tutoslides.model.article import Article, Meta
from tutoslides.model.diagnostics import Severity
from tutoslides.model.errors import UsageError
from tutoslides.model.text import plain_text, runs_of

META = Meta(
    title=runs_of("Titre"), authors=("Ada Roy",), organisation="CNAM", lines=(("title", 2), ("author", 3), ("for", 4))
)


def test_nothing_said_changes_nothing() -> None:
    assert with_facts(META, {"author": None}) == META


def test_a_fact_takes_its_entry_s_place_and_its_line() -> None:
    meta = with_facts(
        META, {"organisation": "AFPA", "title": "Autre", "date": datetime.date(2026, 3, 1), "minutes": 15}
    )
    assert (plain_text(meta.title), meta.organisation, meta.minutes) == ("Autre", "AFPA", 15)
    assert meta.authors == ("Ada Roy",)
    assert meta.lines == (("author", 3),)


def test_minutes_of_the_user_take_the_place_of_the_front_matter_s() -> None:
    meta = Meta(minutes=60, lines=(("minutes", 2),))
    assert with_facts(meta, {"minutes": None}) == meta
    assert with_facts(meta, {"minutes": 15}) == Meta(minutes=15)
    with pytest.raises(UsageError):
        with_facts(meta, {"minutes": 0})


def test_page_of_the_user_takes_the_place_of_the_front_matter_s() -> None:
    meta = Meta(size="4:3", lines=(("size", 2),))
    assert with_facts(meta, {"size": "16:9"}) == Meta(size="16:9")
    assert with_facts(meta, {"size": None}) == meta


def test_what_no_slide_shows_yet_is_one_note() -> None:
    meta = Meta(logo="logo.png", budget="budget.toml", lines=(("logo", 3), ("budget", 4)))
    (note,) = unused_facts(Article(source="a.md", meta=meta, blocks=()))
    assert (note.code, note.severity, str(note.place)) == ("front-matter-unused", Severity.NOTE, "a.md:3")
    assert note.message.fr.endswith("\u00a0: logo.")
    assert unused_facts(Article(source="a.md", meta=META, blocks=())) == ()
