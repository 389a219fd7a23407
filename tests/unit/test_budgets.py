"""The budget that an article names: found beside it, told where it is missing or wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import tutoslides
from tutoslides.budget import BrokenBudgetError
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.errors import SourceError
from unit.budget.examples import ONE, SCENARIOS, TWO

SOURCES = Path(__file__).parent.parent.parent / "src"
ARTICLE = """---
lang: fr
budget: plan.budget.toml
---

# Un titre

## Une rubrique

Le tutorat retient les apprenants.

Il appartient à la direction de former les tuteurs.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_named_budget_is_in_the_deck(article: Path) -> None:
    (article.parent / "plan.budget.toml").write_text(TWO + SCENARIOS, encoding="utf-8")
    built = tutoslides.build(article)
    assert "L’essentiel" in [page.title for page in built.deck.pages]
    assert {"budget-costs", "budget-tornado", "ask"} <= {slide.key for slide in built.storyboard.slides}
    assert "front-matter-unused" not in codes_of(built.diagnostics)
    assert codes_of(built.diagnostics).count("budget-assumed") == 1
    assert "source-missing" not in codes_of(built.diagnostics)


def test_other_warnings_of_the_budget_are_told_one_by_one(article: Path) -> None:
    (article.parent / "plan.budget.toml").write_text(ONE.replace("with = 0.20", "with = 0.45"), encoding="utf-8")
    assert "no-effect" in codes_of(tutoslides.build(article).diagnostics)


def test_budget_with_sources_only_is_not_said_to_be_assumed(article: Path) -> None:
    import re

    text = re.sub(r"^(\w+) = ([\d.]+)$", r'\1 = { value = \2, source = "Comptes" }', ONE, flags=re.MULTILINE)
    head, lists = text.split("[[engineering]]", 1)
    lists = re.sub(r'\{ value = ([\d.]+), source = "Comptes" \}', r"\1", "[[engineering]]" + lists)
    lists = lists.replace("\nname =", '\nsource = "Comptes"\nname =')
    head = head.replace('format = { value = 1, source = "Comptes" }', "format = 1")
    (article.parent / "plan.budget.toml").write_text(head + lists, encoding="utf-8")
    assert "budget-assumed" not in codes_of(tutoslides.build(article).diagnostics)


def test_missing_budget_is_told_with_the_line_that_names_it(article: Path) -> None:
    with pytest.raises(SourceError) as missing:
        tutoslides.build(article)
    assert missing.value.speak("fr").startswith("article.md:3: Le fichier «\u00a0")


def test_broken_budget_stops_with_all_of_its_faults(article: Path) -> None:
    broken = ONE.replace("hours = 70", "hours = 0").replace("price = 2400", "price = true")
    (article.parent / "plan.budget.toml").write_text(broken, encoding="utf-8")
    with pytest.raises(BrokenBudgetError, match="has 2 faults"):
        tutoslides.build(article)


def test_article_without_a_budget_imports_nothing_of_it(article: Path) -> None:
    article.write_text(ARTICLE.replace("budget: plan.budget.toml\n", ""), encoding="utf-8")
    code = (
        "import sys, tutoslides\n"
        f"tutoslides.build({str(article)!r})\n"
        "heavy = ('pydantic', 'tutoslides.budget.', 'xlsxwriter')\n"
        "print(sorted(name for name in sys.modules if name.startswith(heavy)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(SOURCES)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
