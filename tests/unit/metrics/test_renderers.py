"""What PowerPoint and LibreOffice do not agree on: a break counts as safe only where both come to the same lines."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tutoslides.metrics import (
    Face,
    MeasuredText,
    MeasureStyle,
    bind_spaces,
    break_lines,
    families,
    measure,
    safe_breaks,
    text_width,
)
from tutoslides.metrics.opportunities import chunks, is_doubtful
from tutoslides.metrics.tables import table_of
from tutoslides.model.text import runs_of

STYLE = MeasureStyle(family="Century Gothic", size=20)
ANY_TEXT = st.text(alphabet="abfil 1-–—…!?/«»\u00a0\u00ad\u202f\n\t中。각😀", max_size=120)


def _measured(text: str, style: MeasureStyle = STYLE) -> MeasuredText:
    return measure(runs_of(text), style)


def _ends(measured: MeasuredText, width: float) -> list[int]:
    return [line.end for line in break_lines(measured, width)]


@pytest.mark.parametrize(
    ("text", "agreed", "all_places"),
    [
        ("not—even", ["not—", "even"], ["not", "—", "even"]),
        ("12-04", ["12-04"], ["12-", "04"]),
        ("mot…mot", ["mot…mot"], ["mot…", "mot"]),
        ("et/ou", ["et/ou"], ["et/", "ou"]),
        ("Quoi?Rien", ["Quoi?Rien"], ["Quoi?", "Rien"]),
        ("bon😀mot", ["bon😀mot"], ["bon", "😀", "mot"]),
        ("각각", ["각각"], ["각", "각"]),
    ],
)
def test_places_where_renderers_disagree_are_known(text: str, agreed: list[str], all_places: list[str]) -> None:
    assert [text[start:end] for start, end, _ in chunks(text)] == agreed
    assert [text[start:end] for start, end, _ in chunks(text, sees_more=True)] == all_places


@given(ANY_TEXT)
@example("a\u00ad")
def test_text_without_doubt_breaks_alike_for_all(text: str) -> None:
    assert is_doubtful(text) or chunks(text) == chunks(text, sees_more=True)


@given(ANY_TEXT)
def test_chunks_hold_every_character_once(text: str) -> None:
    found = chunks(text)
    assert "".join(text[start:after] for start, _, after in found) == text
    assert all(text[end:after].strip(" \n\t") == "" for _, end, after in found)


def test_letters_that_a_renderer_joins_have_a_second_width() -> None:
    # TeX Gyre Adventor, of 1000 units an em: f 351, i 200, the ligature fi 524.
    measured = _measured("fi")
    assert measured.rights[0] == pytest.approx(text_width("fi", Face("Century Gothic"), 20))
    assert measured.other is not None
    assert measured.other.rights[0] - measured.rights[0] == pytest.approx((524 - 351 - 200) / 1000 * 20)
    assert _measured("mot").other is None


@pytest.mark.parametrize("family", families())
def test_ligatures_change_a_width_by_less_than_a_letter(family: str) -> None:
    assert all(abs(wider) < 0.3 for wider in table_of(Face(family)).ligatures.values())


@pytest.mark.parametrize("family", families())
def test_no_break_space_is_as_wide_as_the_font_s_or_as_a_space(family: str) -> None:
    advances = table_of(Face(family)).advances
    expected = advances.get("\u00a0", advances[" "])
    assert text_width("\u00a0", Face(family), 1) == pytest.approx(expected)


@pytest.mark.parametrize("family", ["Calibri", "Cambria"])
def test_hyphen_that_a_font_lacks_is_drawn_as_its_ordinary_one(family: str) -> None:
    assert text_width("\u2011", Face(family), 20) == text_width("-", Face(family), 20)


@given(ANY_TEXT, st.floats(50, 500), st.booleans())
def test_safe_lines_are_those_of_every_renderer(text: str, width: float, balanced: bool) -> None:
    measured = _measured(text)
    breaks = safe_breaks([measured], [width], most=0.3 * width, balanced=balanced)
    assert 0 <= breaks.inset <= 0.3 * width
    if breaks.is_safe:
        planned = [line.end for line in breaks.lines[0]]
        for renderer in (measured, measured.other or measured):
            for scale in (0.99, 1.0, 1.01):
                assert _ends(renderer, (width - breaks.inset) / scale) == planned


@given(st.lists(ANY_TEXT, max_size=4), st.floats(100, 300))
def test_no_smaller_inset_is_safe(texts: list[str], width: float) -> None:
    measured = [_measured(text) for text in texts]
    breaks = safe_breaks(measured, [width] * len(texts), most=20)
    tried = (hundredths / 100 for hundredths in range(0, 2001, 7))
    for inset in (inset for inset in tried if not breaks.is_safe or inset < breaks.inset):
        assert not safe_breaks(measured, [width - inset] * len(texts), most=0).is_safe


def test_what_only_some_renderers_break_makes_a_line_unsafe() -> None:
    text = "Nothing—nothing"
    width = text_width("Nothing—", Face("Century Gothic"), 20) - 3
    breaks = safe_breaks([_measured(text)], [width], most=1)
    assert not breaks.is_safe


def test_blank_before_a_forced_break_makes_no_line_of_its_own() -> None:
    width = text_width("aaa", Face("Century Gothic"), 20) + 1
    assert [(line.start, line.end) for line in break_lines(_measured("aaa \naaa"), width)] == [(0, 3), (5, 8)]


def test_forced_break_at_the_end_is_followed_by_an_empty_line() -> None:
    assert [(line.start, line.end) for line in break_lines(_measured("a\n"), 100)] == [(0, 1), (2, 2)]


def test_letters_with_their_accents_and_joined_emoji_are_never_torn() -> None:
    family, accented = "👩\u200d👩\u200d👧", "e\u0301"
    for whole in (family, accented):
        lines = break_lines(_measured(whole * 3), 1)
        assert [(line.start, line.end) for line in lines] == [
            (number * len(whole), (number + 1) * len(whole)) for number in range(3)
        ]


def test_tearing_takes_time_in_proportion_to_the_word() -> None:
    measured = _measured("abcde" * 20_000)
    start = time.process_time()
    lines = break_lines(measured, 600)
    assert sum(line.end - line.start for line in lines) == 100_000
    assert time.process_time() - start < 3, "letter after letter, not each line from the word's beginning"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Oui  !", "Oui~~!"),
        ("«  mot »", "«~~mot~»"),
        ("IIe République", "IIe~République"),
        ("20 kWh, 3 Go, 5 km/h", "20~kWh, 3~Go, 5~km/h"),
        ("at 10 a.m. today", "at 10~a.m. today"),
        ("Mgr Dupont, Vol. 3", "Mgr~Dupont, Vol.~3"),
        ("for $ 12", "for $~12"),
    ],
)
def test_runs_of_blanks_units_and_titles_are_bound(text: str, bound: str) -> None:
    assert bind_spaces(text, "fr") == bound.replace("~", "\u00a0")
