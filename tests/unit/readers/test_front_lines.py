"""Who wrote and when, where a Markdown article says so below its title."""

from __future__ import annotations

import datetime

import pytest

from tutoslides.model.article import Article
from tutoslides.model.text import plain_text
from unit.builders import article_of

TEXT = "\n\nLe tutorat retient les apprenants pendant toute la formation.\n"


def _shown(article: Article) -> list[str]:
    return [plain_text(getattr(block, "runs", ())) for block in article.blocks]


@pytest.mark.parametrize(
    ("line", "authors", "date"),
    [
        ("*Par Maud Ferréol, consultante*", ("Maud Ferréol, consultante",), None),
        ("Propos recueillis par Gaëtan Lormel, le 14 novembre 2024", ("Gaëtan Lormel",), datetime.date(2024, 11, 14)),
        ("Publié le 3 mars 2020", (), datetime.date(2020, 3, 3)),
        ("By Ada Roy", ("Ada Roy",), None),
    ],
)
def test_byline_below_the_title_goes_to_the_front_page(
    line: str, authors: tuple[str, ...], date: datetime.date | None
) -> None:
    article = article_of(f"# Un titre\n\n{line}{TEXT}")
    assert (article.meta.authors, article.meta.date) == (authors, date)
    assert _shown(article) == [TEXT.strip()]


def test_front_matter_wins_over_the_byline() -> None:
    article = article_of(f"---\nauthor: Bo Li\n---\n\n# Un titre\n\nPar Ada Roy, le 3 mars 2020{TEXT}")
    assert article.meta.authors == ("Bo Li",)
    assert article.meta.date == datetime.date(2020, 3, 3)
    assert article.meta.line_of("author") == 2


@pytest.mark.parametrize(
    "line",
    [
        "Par exemple, Ada Roy a suivi cette formation.",
        "Le 3 mars 2020, Ada Roy a ouvert une école dans son village et rien ne fut plus pareil pour les enfants.",
        "## Par Ada Roy",
    ],
)
def test_other_lines_stay_in_the_article(line: str) -> None:
    article = article_of(f"# Un titre\n\n{line}{TEXT}")
    assert article.meta.authors == ()
    assert len(article.blocks) == 2
