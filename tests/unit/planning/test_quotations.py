"""Voices in the text: which words between marks are a quotation, and what leads to them."""

from __future__ import annotations

import pytest

from tutoslides.model.text import Mark, Run, plain_text, runs_of
from tutoslides.planning.quotations import count_words, find_quotations, quotation_of_block

EIGHT = "un deux trois quatre cinq six sept huit"


def _found(text: str, language: str = "und") -> list[str]:
    return [plain_text(quotation.runs) for quotation in find_quotations(runs_of(text), language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Il dit « {EIGHT} ».", [EIGHT]),
        (f"Il dit «\u00a0{EIGHT}.\u00a0»", [f"{EIGHT}."]),
        (f"He says “{EIGHT}”.", [EIGHT]),
        (f"Er sagt „{EIGHT}“.", [EIGHT]),
        (f'Il dit "{EIGHT}".', [EIGHT]),
        (f"« {EIGHT} » puis « {EIGHT} »", [EIGHT, EIGHT]),
        (f"« {EIGHT} et « un mot » dedans »", [f"{EIGHT} et « un mot » dedans"]),
    ],
    ids=["french", "no-break blanks", "english", "german", "straight", "two", "nested"],
)
def test_words_between_marks_are_a_quotation(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Un « terme » seul.",
        "Un mot (et une parenthèse de plus de huit mots comme ici) seul.",
        f"Ouvert « {EIGHT} sans fin.",
    ],
    ids=["term", "parenthesis", "unclosed"],
)
def test_terms_parentheses_and_unclosed_marks_are_none(text: str) -> None:
    assert _found(text) == []


def test_quotation_that_begins_small_carries_the_words_before_it() -> None:
    text = f"Loin d'être un luxe, le tutorat est « {EIGHT} »."
    (quotation,) = find_quotations(runs_of(text))
    assert plain_text(quotation.lead_by(runs_of(text), 0).lead_in) == "Loin d'être un luxe, le tutorat est"


def test_long_lead_in_is_its_last_clauses() -> None:
    text = f"Après bien des années passées à chercher et à comparer des dispositifs, le tutorat est enfin « {EIGHT} »."
    (quotation,) = find_quotations(runs_of(text))
    assert plain_text(quotation.lead_by(runs_of(text), 0).lead_in) == "le tutorat est enfin"


def test_long_lead_in_without_a_clause_is_left_out() -> None:
    text = f"{' '.join(['mot'] * 20)} « {EIGHT} »."
    (quotation,) = find_quotations(runs_of(text))
    assert quotation.lead_by(runs_of(text), 0).lead_in == ()


def test_quotation_that_begins_a_sentence_needs_no_lead_in() -> None:
    text = f"Il dit : « Un {EIGHT} »."
    (quotation,) = find_quotations(runs_of(text))
    assert quotation.lead_by(runs_of(text), 0) is quotation


def test_block_quotation_has_the_speaker_of_its_dash_line() -> None:
    quotation = quotation_of_block(runs_of("« Tout est dit. »"), runs_of("— Ada Roy, tutrice, Lyon"))
    assert plain_text(quotation.runs) == "Tout est dit."
    assert plain_text(quotation.speaker) == "Ada Roy"
    assert plain_text(quotation.role) == "tutrice, Lyon"


def test_block_quotation_without_dash_line_has_nobody() -> None:
    quotation = quotation_of_block(runs_of("Tout est dit."), ())
    assert (plain_text(quotation.runs), quotation.speaker, quotation.role) == ("Tout est dit.", (), ())


def test_speaker_without_role_stands_alone() -> None:
    quotation = quotation_of_block(runs_of("Tout est dit."), runs_of("Ada Roy"))
    assert (plain_text(quotation.speaker), quotation.role) == ("Ada Roy", ())


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("« Un titre de livre », Ada Roy, tutrice", "Ada Roy", "tutrice"),
        ("— Ada Roy 🚀 (@ada), le 7 septembre 2018", "Ada Roy", ""),
        ("@ada, dans un message", "@ada", "dans un message"),
    ],
)
def test_credit_is_read_for_a_name_and_a_role(line: str, name: str, role: str) -> None:
    quotation = quotation_of_block(runs_of("Tout est dit."), runs_of(line))
    assert (plain_text(quotation.speaker), plain_text(quotation.role)) == (name, role)


def test_pieces_around_a_credit_are_told() -> None:
    text = f"« {EIGHT} », dit Ada, « et la fin »"
    (quotation,) = find_quotations(runs_of(text), "fr")
    assert [text[start:end].strip() for start, end in quotation.pieces] == [EIGHT, "et la fin"]
    assert [text[start:end].strip() for start, end in quotation.breaks] == ["», dit Ada, «"]
    assert text[quotation.start : quotation.end] == text


def test_credit_at_the_end_inside_the_marks_is_no_piece() -> None:
    text = f"« {EIGHT}, dit Ada Roy. »"
    (quotation,) = find_quotations(runs_of(text), "fr")
    assert plain_text(quotation.runs) == EIGHT
    assert quotation.end == len(text)


def test_credit_alone_in_marks_interrupts_nothing() -> None:
    assert _found(f"« , dit-il, {EIGHT} »") == [f", dit-il, {EIGHT}"]


def test_moved_quotation_stands_elsewhere() -> None:
    (quotation,) = find_quotations(runs_of(f"Il dit « {EIGHT} »."))
    moved = quotation.moved(-7)
    assert (moved.start, moved.pieces[0][0]) == (0, 1)


def test_quotation_across_emphasis_and_links_keeps_its_marks() -> None:
    runs = (Run(text="Il dit « un deux "), Run(text="trois", marks=Mark.BOLD), Run(text=f" quatre {EIGHT} »."))
    (quotation,) = find_quotations(runs)
    assert [run.marks for run in quotation.runs] == [Mark.NONE, Mark.BOLD, Mark.NONE]


@pytest.mark.parametrize(
    "text", [f"«\u00a0{EIGHT} »\u00a0; et la suite", f"Er sagt »{EIGHT}«.", f"dit-il\u00a0«{EIGHT}»"]
)
def test_marks_of_other_habits_are_paired(text: str) -> None:
    assert _found(text) == [EIGHT]


def test_two_quotations_far_apart_are_two() -> None:
    far = " ".join(["mot"] * 80)
    assert _found(f"« {EIGHT} », dit-il, {far}, « {EIGHT} »", "fr") == [EIGHT, EIGHT]


def test_lone_marks_are_no_words() -> None:
    assert count_words("un – deux : trois") == 3
