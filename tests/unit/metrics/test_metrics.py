"""Widths, blanks that must not break, lines, and breaks that are safe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.metrics import (
    Face,
    LineSpan,
    MeasuredText,
    MeasureStyle,
    bind_spaces,
    break_lines,
    families,
    has_family,
    measure,
    nearest_family,
    no_break_of_its_own,
    safe_breaks,
    syllable_ends,
    text_width,
    twin_of,
    unmeasured,
    wide_words,
    with_stand_ins,
)
from tutoslides.model.text import Mark, Run, runs_of

STYLE = MeasureStyle(family="Calibri", size=20)
SENTENCE = "Le tutorat retient les apprenants, et coûte moins cher que leur départ."


def _lines(text: str, width: float, style: MeasureStyle = STYLE) -> list[str]:
    return [text[line.start : line.end] for line in break_lines(measure(runs_of(text), style), width)]


def _measured(text: str) -> MeasuredText:
    return measure(runs_of(text), STYLE)


def test_ten_office_families_have_all_four_styles() -> None:
    assert len(families()) == 10
    for family in families():
        widths = [
            text_width("Habile", Face(family, bold, italic), 10) for bold in (False, True) for italic in (False, True)
        ]
        assert all(20 < width < 50 for width in widths)


def test_unknown_family_is_measured_with_the_nearest() -> None:
    assert not has_family("Comic Sans MS")
    assert nearest_family("Comic Sans MS") == "Arial"
    assert nearest_family("EB Garamond") == "Book Antiqua"
    assert nearest_family("Roboto Condensed") == "Arial Narrow"


def test_width_is_that_of_the_font_s_own_table() -> None:
    # Liberation Sans: A 1366, V 1366, of 2048 units an em; the pair AV is kerned by -152.
    assert text_width("A", Face("Arial"), 20.48) == pytest.approx(13.66)
    assert text_width("AV", Face("Arial"), 20.48) == pytest.approx(27.32 - 1.52)


def test_width_grows_with_size_weight_and_stretch() -> None:
    assert text_width("mot", Face("Calibri"), 20) == pytest.approx(2 * text_width("mot", Face("Calibri"), 10))
    assert text_width("mot", Face("Calibri", bold=True), 20) > text_width("mot", Face("Calibri"), 20)
    wide = measure(runs_of("mot"), MeasureStyle(family="Calibri", size=20, stretch=1.08))
    assert wide.rights[0] == pytest.approx(1.08 * _measured("mot").rights[0])


@pytest.mark.parametrize("family", families())
def test_latin_letters_punctuation_and_currencies_are_known(family: str) -> None:
    assert unmeasured("éàçœŒßÿŁñøåž–—…«»„“”’•€£¥", Face(family)) == ()


@pytest.mark.parametrize("family", ["Calibri", "Arial", "Times New Roman"])
def test_greek_and_cyrillic_are_known_where_the_twin_has_them(family: str) -> None:
    assert unmeasured("ΑΩαωάςЖПщё→", Face(family)) == ()


def test_what_a_table_lacks_is_measured_generously_and_told() -> None:
    face = Face("Calibri")
    assert text_width("中", face, 10) == 10
    assert text_width("🎉", face, 10) == 10
    assert text_width("م", face, 10) == pytest.approx(7.2)
    assert text_width("\u0301\u200d", face, 10) == pytest.approx(0, abs=5)
    assert unmeasured("a中b中🎉\u200d", face) == ("中", "🎉")


@pytest.mark.parametrize(("blank", "ems"), [("\u2003", 1.0), ("\u2009", 0.2), ("\u3000", 1.0), ("\u1680", 0.25)])
def test_blanks_that_a_font_lacks_are_as_wide_as_the_standard_says(blank: str, ems: float) -> None:
    face = Face("Times New Roman")
    assert text_width(blank, face, 10) == pytest.approx(10 * ems)
    assert unmeasured(blank, face) == ()


def test_narrow_no_break_space_that_a_font_lacks_is_as_wide_as_a_renderer_makes_it() -> None:
    measured = measure(runs_of("12\u202f€"), MeasureStyle(family="Arial", size=20))
    space = text_width(" ", Face("Arial"), 20)
    assert measured.rights[0] == pytest.approx(
        text_width("12", Face("Arial"), 20) + space + text_width("€", Face("Arial"), 20)
    )
    assert measured.other is not None
    assert measured.rights[0] - measured.other.rights[0] == pytest.approx(space / 2), "LibreOffice leaves half of it"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Vraiment ? Oui !", "Vraiment~? Oui~!"),
        ("Il dit : « un mot » ; fin", "Il dit~: «~un mot~»~; fin"),
        ("12 400 € et 38 %", "12~400~€ et 38~%"),
        ("en 2 024 jours", "en 2~024~jours"),
        ("M. Rodet et Mme Roy", "M.~Rodet et Mme~Roy"),
        ("voir p. 12 et n° 3", "voir p.~12 et n°~3"),
        ("le XXe siècle", "le XXe~siècle"),
        ("J. R. Martin", "J.~R.~Martin"),
        ("Mr Smith, Fig. 3", "Mr~Smith, Fig.~3"),
        ("un mot, deux mots", "un mot, deux mots"),
    ],
)
def test_blanks_at_which_no_line_may_break_are_bound(text: str, bound: str) -> None:
    assert bind_spaces(text, "fr") == bound.replace("~", "\u00a0")


@given(st.text(alphabet="aM.12 €%?!«»:;XVIe siècle", max_size=40))
def test_binding_keeps_the_length_and_is_done_once(text: str) -> None:
    bound = bind_spaces(text, "fr")
    assert len(bound) == len(text)
    assert bind_spaces(bound, "fr") == bound
    assert bound.replace("\u00a0", " ") == text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("un deux trois", ["un", "deux", "trois"]),
        ("porte-clés", ["porte-", "clés"]),
        ("2024-2025", ["2024-2025"]),
        ("fin—début", ["fin—", "début"]),
        ("un\u00a0deux", ["un\u00a0deux"]),
        ("mot\nmot", ["mot", "mot"]),
        ("un\n\ndeux", ["un", "", "deux"]),
        ("中文字符", ["中", "文", "字", "符"]),
        ("中。文", ["中。", "文"]),
        ("مرحبا بالعالم", ["مرحبا", "بالعالم"]),
    ],
)
def test_lines_break_where_renderers_break(text: str, lines: list[str]) -> None:
    narrow = max(text_width(line, Face("Calibri"), 20) for line in lines) + 0.01
    assert _lines(text, narrow if len(lines) > 1 else 1000) == lines


def test_empty_text_has_no_lines() -> None:
    assert break_lines(_measured(""), 100) == ()


def test_as_much_stands_on_a_line_as_fits() -> None:
    width = text_width("Le tutorat retient", Face("Calibri"), 20)
    assert _lines(SENTENCE, width + 0.01)[0] == "Le tutorat retient"
    assert _lines(SENTENCE, width - 0.01)[0] == "Le tutorat"


def test_word_wider_than_the_box_is_torn_by_letter() -> None:
    measured = _measured("a" * 500)
    lines = break_lines(measured, 100)
    assert sum(line.end - line.start for line in lines) == 500
    assert all(line.width <= 100 for line in lines)
    assert [line.is_torn for line in lines] == [True] * (len(lines) - 1) + [False]
    assert wide_words(measured, 100) == ((0, 500),)


def test_address_wider_than_the_box_is_torn_behind_its_slashes() -> None:
    address = "http://exemple.org/chemin/assez/long/encore"
    assert _lines(address, 180) == ["http://exemple.org/", "chemin/assez/long/", "encore"]


def test_letter_wider_than_the_box_stands_alone() -> None:
    assert [line.end - line.start for line in break_lines(_measured("WW"), 1)] == [1, 1]


def test_marked_characters_have_their_own_widths() -> None:
    plain = measure(runs_of("un mot gras"), STYLE)
    marked = measure((Run(text="un mot "), Run(text="gr", marks=Mark.BOLD), Run(text="as")), STYLE)
    assert list(marked.starts) == list(plain.starts)
    assert marked.rights[-1] > plain.rights[-1]
    turned = measure((Run(text="mot", marks=Mark.BOLD),), MeasureStyle(family="Calibri", size=20, bold=True))
    assert turned.rights[0] == measure(runs_of("mot"), STYLE).rights[0], "bold in bold is regular"


def test_run_without_characters_changes_no_width() -> None:
    parted = measure((Run(text="mo"), Run(text="", marks=Mark.BOLD), Run(text="ts", marks=Mark.ITALIC)), STYLE)
    whole = measure((Run(text="mo"), Run(text="ts", marks=Mark.ITALIC)), STYLE)
    assert list(parted.rights) == list(whole.rights)


def test_tab_is_measured_as_the_widest_it_can_be() -> None:
    assert _measured("a\tb").lefts[1] - _measured("a\tb").rights[0] == pytest.approx(72, abs=1)


def test_soft_hyphen_shows_at_a_line_s_end_only() -> None:
    whole, parted = _measured("anti\u00adconstitution"), _lines("anti\u00adconstitution", 110)
    assert parted == ["anti\u00ad", "constitution"]
    assert whole.rights[0] == pytest.approx(text_width("anti-", Face("Calibri"), 20), abs=0.5)


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [("constitution", "fr", "consti-tution"), ("constitution", "en", "con-sti-tu-tion"), ("slovo", "cs", "slovo")],
)
def test_words_are_parted_at_syllables(word: str, language: str, parts: str) -> None:
    ends = syllable_ends(word, language)
    shown = "".join(("-" if place in ends else "") + letter for place, letter in enumerate(word))
    assert shown.replace("-", "") == word
    assert bool(ends) == ("-" in parts)
    assert syllable_ends("a" * 500, language) == ()


def test_safe_breaks_stay_with_other_widths() -> None:
    measured = _measured(SENTENCE * 3)
    breaks = safe_breaks([measured], [300], most=18)
    assert breaks.is_safe
    assert 0 <= breaks.inset <= 18
    width = 300 - breaks.inset
    spans = [(line.start, line.end) for line in breaks.lines[0]]
    for other in (width / 0.99, width / 1.01):
        assert [(line.start, line.end) for line in break_lines(measured, other)] == spans


def test_no_inset_makes_a_torn_word_safe() -> None:
    breaks = safe_breaks([_measured("a" * 100)], [200], most=20)
    assert not breaks.is_safe
    assert breaks.inset == 0


def test_balanced_lines_are_more_even_and_no_more() -> None:
    text = _measured("Cette phrase remplit deux lignes presque entières et finit par un mot.")
    plain, balanced = safe_breaks([text], [300], most=18), safe_breaks([text], [300], most=90, balanced=True)
    assert len(balanced.lines[0]) == len(plain.lines[0])
    assert _shortest(balanced.lines[0]) >= _shortest(plain.lines[0])


def _shortest(lines: tuple[LineSpan, ...]) -> float:
    return min(line.width for line in lines)


@given(st.text(alphabet="abcdefg ,.-éè", min_size=1, max_size=200), st.floats(60, 400))
def test_no_character_is_lost_and_every_line_fits(text: str, width: float) -> None:
    measured = _measured(text)
    lines = break_lines(measured, width)
    assert "".join(text[line.start : line.end] for line in lines).replace(" ", "") == text.replace(" ", "")
    assert all(line.width <= width + 1e-9 for line in lines)
    assert [line.start for line in lines] == sorted(line.start for line in lines)


def test_letters_and_blanks_of_two_runs_are_not_kerned_where_they_meet() -> None:
    # Liberation Sans: A 1366, V 1366, blank 569; AV is kerned by -152, A and a blank by -113 either way.
    def width(*texts: str) -> float:
        text = measure(tuple(Run(text=text) for text in texts), MeasureStyle(family="Arial", size=2048))
        return text.rights[-1]

    assert (width("AV"), width("A", "V")) == pytest.approx((2732 - 152, 2732))
    assert width("A A") == pytest.approx(3301 - 226)
    assert (width("A", " A"), width("A ", "A")) == pytest.approx((3301 - 113, 3301 - 113))


def test_every_family_with_a_table_has_a_twin_and_no_other() -> None:
    assert all(twin_of(family) for family in families())
    assert twin_of("Comic Sans MS") is None


def test_no_break_blank_of_another_width_or_kerning_is_known() -> None:
    assert no_break_of_its_own(Face("Arial")) is None
    assert no_break_of_its_own(Face("Calibri")) is None  # it lacks one, so the plain blank stands in
    assert no_break_of_its_own(Face("Century Schoolbook")) == 0.333  # wider than the plain one
    assert no_break_of_its_own(Face("Cambria")) == 0.22  # as wide, but the plain one is kerned with a full stop


def test_blank_or_hyphen_stands_in_for_one_that_the_face_lacks_and_for_no_other() -> None:
    assert with_stand_ins("10\u202f000 non\u2011lieu", Face("Cambria")) == "10 000 non-lieu"
    assert with_stand_ins("10\u202f000 non\u2011lieu", Face("Book Antiqua")) == "10\u202f000 non\u2011lieu"
