"""What could become a slide of its own, in article order; the slides stand in `cases/planning/sections.txt`."""

from __future__ import annotations

import pytest

from tutoslides.planning.callouts import Voice
from tutoslides.planning.condense import LONGEST_SENTENCE
from tutoslides.planning.ideas import find_ideas
from tutoslides.planning.sections import cut_parts
from unit.builders import article_of

VOICE = "« Une voix qui parle ici pendant plus de huit mots bien comptés. »"


def _ideas(text: str) -> list[tuple[str, int, int]]:
    (part,) = cut_parts(article_of(f"# T\n\n{text}\n"))
    return [(idea.why, idea.first, idea.last) for idea in find_ideas(part.passages, "fr")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ce n'est pas le nombre de tuteurs qui compte, mais le temps dont ils disposent.", "opposition"),
        ("Le tuteur doit écouter les stagiaires, expliquer les consignes et encourager les équipes.", "parallel"),
        ("De ceux qui avaient un tuteur, 82 % ont fini leur parcours.", "number"),
        ("Osons le tutorat pour tous.", "strong-sentence"),
        ("- écouter\n- expliquer", "list"),
        ("1. écouter\n2. expliquer", "numbered-list"),
        (VOICE, "quotation"),
    ],
)
def test_shape_of_a_thought_is_seen(text: str, why: str) -> None:
    assert [idea[0] for idea in _ideas(text)] == [why]


def test_steps_go_over_several_sentences() -> None:
    text = "Voici comment. D'abord, on nomme un tuteur. Ensuite, on le forme. Enfin, on mesure ce qu'il apporte. Voilà."
    assert _ideas(text) == [("sequence", 1, 3)]


def test_quotation_parts_a_sequence() -> None:
    text = f"D'abord, on nomme un tuteur. Ensuite, on le forme. {VOICE} Enfin, on mesure ce qu'il apporte."
    assert [why for why, _, _ in _ideas(text)] == ["quotation"]


def test_quotations_of_one_sentence_share_it() -> None:
    text = f"Elles disent {VOICE} et aussi {VOICE.replace('Une', 'La')}."
    assert _ideas(text) == [("quotation", 0, 0), ("quotation", 0, 0)]


def test_strong_sentence_is_a_paragraph_and_no_item() -> None:
    assert _ideas("Osons le tutorat pour tous. Une autre phrase la suit.") == []
    assert _ideas("- Osons le tutorat pour tous.") == []


def test_sentence_without_stops_is_not_looked_into() -> None:
    endless = (
        "De ceux qui avaient un tuteur, 82 % ont fini, " + "et puis encore, " * (LONGEST_SENTENCE // 16) + "voilà."
    )
    assert _ideas(endless) == []


def test_dropped_sentences_and_code_are_no_ideas() -> None:
    assert _ideas(f"<!-- drop -->\n{VOICE}\n\n```\n82 % de code\n```") == []


def test_voice_knows_its_place() -> None:
    (part,) = cut_parts(article_of(f"# T\n\nUne phrase ici. {VOICE}\n"))
    (idea,) = find_ideas(part.passages, "fr")
    assert idea.is_voice
    assert isinstance(idea.thought, Voice)
    assert idea.thought.position == 1
