"""Planning twice as much takes about twice the work: counted in calls, not in seconds."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from tutoslides.model.article import Article
from tutoslides.planning import plan
from unit.builders import article_of

VOICE = "« Une voix qui parle ici, la numéro {}, pendant plus de huit mots. »\n\n"
KINDS = {
    "sections": "## Rubrique {}\n\nLe tutorat retient les apprenants. Pourtant, le budget manque encore ici.\n\n",
    "deeper sections": "### Rubrique {}\n\nLe tutorat retient les apprenants du groupe {}.\n\n",
    "skipped sections": "<!-- slide: skip -->\n## Rubrique {}\n\nLe tutorat retient les apprenants.\n\n",
    "paragraphs": "Le village numéro {} garde son pain pour les mois froids de l'année, qui sont longs.\n\n",
    "one paragraph": "Le village numéro {} garde son pain pour les mois froids de l'année, qui sont longs. ",
    "quotations": VOICE,
    "one list": "- Le village numéro {} garde son pain pour les mois froids.\n",
    "titled paragraphs": "<!-- title: Le village -->\nLe village numéro {} garde son pain pour les mois froids.\n\n",
    "one sentence": "le village numéro {} garde son pain, ",
}
ENOUGH, MOST_GROWTH = 150, 2.4


@pytest.mark.parametrize("kind", KINDS)
def test_work_grows_with_the_length(kind: str) -> None:
    small, large = (_article(kind, count) for count in (ENOUGH, 2 * ENOUGH))
    plan(large)  # whatever is remembered from one text to the next is remembered now
    assert _calls(large) <= MOST_GROWTH * _calls(small)


def _article(kind: str, count: int) -> Article:
    return article_of("# Titre\n\n" + "".join(KINDS[kind].replace("{}", str(number)) for number in range(count)))


def _calls(article: Article) -> int:
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        plan(article)
    finally:
        sys.setprofile(before)
    return calls
