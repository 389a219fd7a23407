"""The sample without its budget: what tests of the article's own slides, and planted faults, begin with."""

from __future__ import annotations

from pathlib import Path

from tutoslides.model.article import Source

ARTICLE = Path(__file__).parent.parent.parent / "content" / "plaidoyer.md"
BUDGET = "budget: plaidoyer.budget.toml\n"


def article_alone() -> Source:
    """Return the sample's article without the line that names its budget."""
    text = ARTICLE.read_text(encoding="utf-8")
    assert BUDGET in text
    return Source(data=text.replace(BUDGET, "").encode(), name=ARTICLE.name, folder=ARTICLE.parent)
