"""Rectangles, messages, errors, themes: small promises that everything hangs on."""

from __future__ import annotations

import pytest

from tutoslides.model.article import Meta
from tutoslides.model.deck import Page
from tutoslides.model.diagnostics import Diagnostic, Findings, Message, Place, Reported, codes_of
from tutoslides.model.errors import OutputError, SourceError
from tutoslides.model.geometry import Insets, Rect
from tutoslides.model.theme import Fonts
from tutoslides.model.units import points_to_emu
from unit.builders import PALETTE, little_theme, span

MESSAGE = Message(en="One thing.", fr="Une chose.")


def test_a_point_is_12700_emu() -> None:
    assert points_to_emu(1.5) == 19_050


def test_rectangles_know_what_they_hold() -> None:
    outer, inner = Rect(x=0, y=0, width=10, height=10), Rect(x=2, y=2, width=8, height=9)
    assert not outer.contains(inner)
    assert outer.contains(inner, tolerance=1)
    assert outer.inner(Insets(left=1, top=2, right=3, bottom=20)) == Rect(x=1, y=2, width=6, height=0)
    assert outer.overlaps(inner)
    assert not outer.overlaps(Rect(x=10, y=0, width=5, height=5))


def test_message_speaks_french_to_french_and_english_to_all_others() -> None:
    assert (MESSAGE.speak("fr-CA"), MESSAGE.speak("en"), MESSAGE.speak("de")) == (
        "Une chose.",
        "One thing.",
        "One thing.",
    )


def test_error_tells_place_sentence_and_what_to_do_on_one_line() -> None:
    error = SourceError(MESSAGE, place=Place(source="a.md", line=3), hint=Message(en="Do it.", fr="Faites-le."))
    assert error.speak("fr") == "a.md:3: Une chose. Faites-le."
    assert str(error) == "a.md:3: One thing. Do it."
    assert str(SourceError(MESSAGE, place=Place(source="a.md", line=0))) == "a.md: One thing."
    assert (SourceError(MESSAGE).exit_code, OutputError(MESSAGE).exit_code) == (2, 3)


def test_findings_are_kept_in_order() -> None:
    findings = Findings()
    first = Diagnostic(code="first", message=MESSAGE)
    assert findings.take(Reported(value=1, diagnostics=(first,))) == 1
    findings.add(Diagnostic(code="second", message=MESSAGE))
    reported = findings.report("value")
    assert (reported.value, codes_of(reported.diagnostics)) == ("value", ("first", "second"))


def test_front_page_knows_the_lines_of_its_entries() -> None:
    meta = Meta(lines=(("title", 2),))
    assert (meta.line_of("title"), meta.line_of("date")) == (2, 0)


def test_palette_and_fonts_answer_by_role() -> None:
    assert (PALETTE.hexadecimal("deep"), PALETTE.hexadecimal("muted")) == ("003322", "555555")
    fonts = Fonts(heading="Cambria", body="Calibri")
    assert (fonts.family("heading"), fonts.family("body")) == ("Cambria", "Calibri")


def test_theme_gives_a_ladder_and_single_layouts() -> None:
    theme = little_theme()
    assert theme.layout("points-2").step == 2
    with pytest.raises(KeyError):
        theme.layout("points-9")
    ladder = theme.ladder("callout", ("speaker", "lead-in"))
    assert [layout.step for layout in ladder] == [1, 2, 3]
    assert ladder[0].features == ("lead-in", "speaker")
    assert ladder[0].slot("speaker") is not None
    assert ladder[0].slot("contact") is None


def test_page_without_title_slot_has_an_empty_title() -> None:
    assert Page(key="x", layout=little_theme().layouts[0], slots=()).title == ""


def test_span_gives_its_words() -> None:
    assert span("deux mots").text == "deux mots"


@pytest.mark.parametrize(("level", "size"), [(0, 18.0), (3, 18.0)])
def test_deeper_levels_look_like_the_last_one(level: int, size: float) -> None:
    slot = little_theme().ladder("points")[0].slot("body")
    assert slot is not None
    assert slot.style(level).size == size
