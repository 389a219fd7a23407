"""A long quotation is cut where it can stand alone, with the deck's mark; the notes keep it whole."""

from __future__ import annotations

import pytest

from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.long_quotations import SHOWN, shortened
from tutoslides.planning.quotations import Quotation, count_words

SENTENCE = "Voici une phrase entière qui compte exactement dix mots bien ronds."
CLAUSE = "nous marchons chaque matin le long du vieux canal gelé"


def _shown(text: str, language: str = "fr") -> str:
    return plain_text(shortened(Quotation(start=0, end=len(text), runs=runs_of(text)), language).runs)


def test_short_quotation_stays_as_it_is() -> None:
    text = " ".join([SENTENCE] * 5)
    assert _shown(text) == text


def test_long_one_ends_with_its_last_sentence_that_fits() -> None:
    text = " ".join([SENTENCE] * 9)
    quotation = shortened(Quotation(start=0, end=len(text), runs=runs_of(text)), "fr")
    assert plain_text(quotation.runs) == f"{' '.join([SENTENCE] * 4)} […]"
    assert count_words(plain_text(quotation.runs)) <= SHOWN
    assert plain_text(quotation.whole) == text


def test_sentence_that_the_next_one_turns_round_is_not_the_last() -> None:
    text = " ".join([*[SENTENCE] * 4, f"Mais {SENTENCE.lower()}", *[SENTENCE] * 3])
    assert _shown(text) == f"{' '.join([SENTENCE] * 3)} […]"


def test_sentence_may_be_as_long_as_a_whole_quotation() -> None:
    long = f"{', '.join([CLAUSE] * 5)}."
    assert _shown(f"{long} {SENTENCE} {SENTENCE}") == f"{long} […]"


def test_turned_sentence_is_taken_where_there_is_no_other() -> None:
    text = f"{', '.join([CLAUSE] * 3)}. Mais {', '.join([CLAUSE] * 5)}."
    assert _shown(text) == f"{', '.join([CLAUSE] * 3)}. […]"


def test_endless_sentence_is_cut_at_a_clause() -> None:
    text = ", ".join([CLAUSE] * 9)
    assert _shown(text) == f"{', '.join([CLAUSE] * 4)} […]"


@pytest.mark.parametrize(
    "text",
    [
        f"{' '.join(['mot'] * 40)}, mais {' '.join(['mot'] * 40)}",
        f"Ce n'est pas {' '.join(['mot'] * 40)}, et non {' '.join(['mot'] * 40)}",
        f"Non seulement {' '.join(['mot'] * 40)}, il {' '.join(['mot'] * 40)}",
        f"{' '.join(['mot'] * 40)} et, {' '.join(['mot'] * 40)}",
        f"{' '.join(['mot'] * 30)} ({' '.join(['mot'] * 5)}, {' '.join(['mot'] * 40)})",
        f"{' '.join(['mot'] * 90)}",
        f"Quand {' '.join(['mot'] * 40)}, {' '.join(['mot'] * 40)}",
    ],
    ids=["opposition", "negation", "half", "connective", "parenthesis", "no end", "subordinate"],
)
def test_nothing_is_cut_that_would_say_half(text: str) -> None:
    assert _shown(text) == text
