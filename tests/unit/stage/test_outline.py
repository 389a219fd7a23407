"""What the stage reads of a deck's HTML."""

from __future__ import annotations

import pytest

from tutoslides.model.errors import SourceError
from tutoslides.stage.outline import NOBODY, read_outline
from unit.stage.decks import PLEA, Slide, deck_of, outline_of


def test_slides_come_in_order_with_keys_titles_notes_and_times() -> None:
    outline = outline_of(*PLEA)
    assert [stop.key for stop in outline.stops] == ["title", "part-1", "part-2", "ask", "closing", "more"]
    first = outline.stops[1]
    assert (first.title, first.seconds, first.steps) == ("Structurer", 60, 2)
    assert first.notes == ("Lecture : 1 min", "Structurer l’offre.")
    assert (outline.title, outline.language) == ("Plaidoyer", "fr")


def test_the_talk_ends_with_the_closing_slide_not_with_the_appendix() -> None:
    outline = outline_of(*PLEA)
    assert (outline.ask, outline.last) == (3, 4)


def test_a_deck_without_ask_and_closing_ends_with_its_last_slide() -> None:
    outline = outline_of(Slide(key="a"), Slide(key="b"))
    assert (outline.ask, outline.last) == (NOBODY, 1)


def test_fragments_of_one_index_are_one_click() -> None:
    deck = deck_of(Slide(key="a", clicks=2)).replace(
        b"<h2>", b'<b class="big fragment" data-fragment-index="1"></b><b class="fragment"></b><h2>'
    )
    assert read_outline(deck, "x").stops[0].steps == 3


def test_a_slide_without_heading_is_called_by_its_number() -> None:
    deck = deck_of(Slide(key="a"), Slide(key="b")).replace(b"<h2>Titre</h2>", b"")
    assert [stop.title for stop in read_outline(deck, "x").stops] == ["1", "2"]


def test_marks_in_notes_are_read_as_their_words() -> None:
    deck = deck_of(Slide(key="a", notes=("x",))).replace(b"<p>x</p>", "<p>un <em>mot</em> é</p>".encode())
    assert read_outline(deck, "x").stops[0].notes == ("un mot é",)


def test_no_break_spaces_stay_and_the_files_line_ends_do_not() -> None:
    deck = deck_of(Slide(key="a", notes=("x",))).replace(
        b"<p>x</p>", "<p>\n «\u00a0Oui\u202f!\u00a0»\n  dit-il </p>".encode()
    )
    assert read_outline(deck, "x").stops[0].notes == ("«\u00a0Oui\u202f!\u00a0» dit-il",)


@pytest.mark.parametrize(
    "content",
    [b"", b"   ", b"PK\x03\x04\x00binary", b"<html><body><p>Bonjour</p></body></html>", b"\xff\xfe\x00", deck_of()],
    ids=["empty", "blank", "binary", "another page", "no text", "no slide"],
)
def test_what_is_no_deck_of_ours_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(SourceError, match="is no deck that tutoslides wrote"):
        read_outline(content, "page.html")


def test_a_deck_with_a_large_picture_is_read() -> None:
    picture = b'<img src="data:image/png;base64,' + b"A" * 12_000_000 + b'">'
    assert read_outline(deck_of(*PLEA).replace(b"<h2>", picture + b"<h2>", 1), "x").stops[-1].key == "more"
