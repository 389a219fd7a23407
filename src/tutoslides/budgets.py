"""The edge between an article and the budget that its front matter names: found beside it, read, made into slides.

Nothing of the budget's room is imported where an article names none.
"""

from __future__ import annotations

from pathlib import Path

from tutoslides.files import load_budget_text
from tutoslides.model.article import Article
from tutoslides.model.diagnostics import Diagnostic, Findings, Message, Place, Reported, Severity
from tutoslides.model.errors import SourceError
from tutoslides.model.storyboard import Supplement

UNSOURCED = "source-missing"


def supplement_for(article: Article, folder: Path | None) -> Reported[Supplement | None]:
    """Return the slides of the budget that an article names, None where it names none.

    Figures without a source are counted in one finding; `tutoslides budget check` lists them.

    Raises:
        SourceError: there is no such file.
        BudgetError: it cannot be used.
    """
    named = article.meta.budget
    if not named:
        return Reported(value=None)
    from tutoslides.budget import read_budget, supplement_of

    findings = Findings()
    reported = read_budget(_text_of(article, folder, named), Path(named).name)
    unsourced = [one for one in reported.diagnostics if one.code == UNSOURCED]
    findings.found += [one for one in reported.diagnostics if one.code != UNSOURCED]
    if unsourced:
        findings.add(_assumed(len(unsourced), Path(named).name))
    return findings.report(supplement_of(reported.value, article.meta.language))


def _text_of(article: Article, folder: Path | None, named: str) -> str:
    try:
        return load_budget_text((folder or Path()) / named)
    except SourceError as error:
        place = Place(source=article.source, line=article.meta.line_of("budget"))
        raise SourceError(error.message, place=place, hint=error.hint) from error


def _assumed(count: int, file: str) -> Diagnostic:
    return Diagnostic(
        code="budget-assumed",
        severity=Severity.NOTE,
        place=Place(source=file, line=0),
        message=Message(
            en=f"{count} figures of the budget have no source; their slides say so.",
            fr=f"{count} chiffres du budget n'ont pas de source\u00a0; leurs diapositives le disent.",
        ),
        hint=Message(en="tutoslides budget check lists them.", fr="tutoslides budget check en donne la liste."),
    )
