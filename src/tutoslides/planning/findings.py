"""What the author should know of the plan: unnamed voices, a text that a machine wrote, a missing ask, time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutoslides.model.article import Article
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.storyboard import AskSlide, CalloutSlide, Span, Storyboard
from tutoslides.planning.asking import report_missing
from tutoslides.planning.callouts import report_unnamed
from tutoslides.planning.drafts import Draft, Need
from tutoslides.planning.pacing import DEFAULT_MINUTES, Paced
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.wished import wished_idea

HEARD_ELSEWHERE = ("skip", "appendix", "divider")
"""Wishes that are no shape of a block: other places follow them."""

HEARD_BEFORE_HEADINGS = ("skip", "appendix", "divider")
"""Wishes for a whole section."""


def findings_of(article: Article, parts: Sequence[Part], storyboard: Storyboard, paced: Paced) -> Iterator[Diagnostic]:
    """Give the findings of a finished plan."""
    callouts = [slide for slide in storyboard.slides if isinstance(slide, CalloutSlide)]
    unnamed = [finding for slide in callouts if (finding := report_unnamed(slide, article.source))]
    if article.meta.provenance:
        yield _generated(article, len(unnamed))
    yield from unnamed
    if not any(isinstance(slide, AskSlide) for slide in storyboard.slides):
        yield report_missing(article)
    yield from _time(article, paced)
    yield from _unheard(article, parts)


def _time(article: Article, paced: Paced) -> Iterator[Diagnostic]:
    moved = sum(_is_for_time(draft) for drafts in paced.appendix for draft in drafts)
    minutes = article.meta.minutes or DEFAULT_MINUTES
    if moved:
        yield Diagnostic(
            code="moved-to-appendix",
            severity=Severity.NOTE,
            place=Place(source=article.source, line=article.meta.line_of("minutes")),
            message=Message(
                en=f"{moved} slides went to the appendix so that the pitch fits {minutes} minutes with its questions.",
                fr=f"{moved} diapositives sont passées en annexe pour que l'exposé tienne en {minutes} minutes, "
                "questions comprises.",
            ),
            hint=Message(
                en="Give more time with --minutes, or minutes: in the front matter.",
                fr="Donnez plus de temps avec --minutes, ou minutes : dans l'en-tête.",
            ),
        )
    if paced.words > paced.limit:
        yield Diagnostic(
            code="over-time",
            place=Place(source=article.source, line=article.meta.line_of("minutes")),
            message=Message(
                en=f"Even so the main part holds {paced.words} words; {minutes} minutes bear {paced.limit}.",
                fr=f"La partie principale compte encore {paced.words} mots ; {minutes} minutes en permettent "
                f"{paced.limit}.",
            ),
            hint=Message(
                en="Send sections to the appendix: <!-- slide: appendix --> before their heading.",
                fr="Mettez des sections en annexe : <!-- slide: appendix --> avant leur intertitre.",
            ),
        )


def _is_for_time(draft: Draft) -> bool:
    """Tell whether a slide left the main part for lack of time: the author's own and surplus voices did not."""
    return draft.need is not Need.APPENDIX or draft.slide.why == REASONS["over-time"]


def _unheard(article: Article, parts: Sequence[Part]) -> Iterator[Diagnostic]:
    """Give the wishes that their block cannot fulfil."""
    for part in parts:
        if part.heading and part.asks and part.asks.kind and part.asks.kind not in HEARD_BEFORE_HEADINGS:
            yield _unfulfilled(article, part.asks.kind, part.heading, _BEFORE_HEADING)
        for position, passage in enumerate(part.passages):
            kind = passage.asks.kind if passage.asks else None
            if kind and kind not in HEARD_ELSEWHERE and not wished_idea(part.passages, position, article.meta.language):
                yield _unfulfilled(article, kind, passage.span, _HINTS[kind])


def _unfulfilled(article: Article, kind: str, block: Span, hint: Message) -> Diagnostic:
    return Diagnostic(
        code="wish-unfulfilled",
        place=Place(source=article.source, line=block.origin.line if block.origin else 0, excerpt=block.text),
        message=Message(
            en=f"No slide of the kind “{kind}” can be made of this block.",
            fr=f"On ne peut pas faire de ce bloc une diapositive «\u00a0{kind}\u00a0».",
        ),
        hint=hint,
    )


_BEFORE_HEADING = Message(
    en="Write it before the paragraph, list or quotation that it means; before a heading only skip, appendix and "
    "divider say something.",
    fr="Écrivez-la avant le paragraphe, la liste ou la citation qu'elle concerne\u00a0; avant un intertitre, "
    "seuls skip, appendix et divider disent quelque chose.",
)

_WORDLESS = Message(en="A picture needs words for that.", fr="Il faut pour cela que l'image ait des mots.")
_NO_CHART = Message(
    en="A chart needs a table: labels in the first column, then numbers, all of one unit, in every cell.",
    fr="Un graphique demande un tableau : des libellés dans la première colonne, puis des nombres, tous dans la même "
    "unité, dans chaque cellule.",
)
_HINTS = {
    "callout": _WORDLESS,
    "statement": _WORDLESS,
    "table": Message(en="Only a table becomes one.", fr="Seul un tableau en devient un."),
    "chart": _NO_CHART,
    "chart: bar": _NO_CHART,
    "chart: line": _NO_CHART,
    "chart: doughnut": Message(
        en="A doughnut needs two to five parts of a whole.", fr="Un anneau demande de deux à cinq parts d'un tout."
    ),
    "chart: waterfall": Message(
        en="A waterfall needs steps up and down, and totals that are their sum.",
        fr="Une cascade demande des hausses et des baisses, et des totaux qui soient leur somme.",
    ),
    "cards": Message(en="Cards need two to four items.", fr="Les cartes demandent de deux à quatre éléments."),
    "steps": Message(en="Steps need three to five items.", fr="Les étapes demandent de trois à cinq éléments."),
    "contrast": Message(
        en="A contrast needs two sentences or items.", fr="Un contraste demande deux phrases ou deux éléments."
    ),
    "figure": Message(en="A figure needs a number.", fr="Un chiffre demande un nombre."),
    "ask": Message(
        en="A deck asks once: bring what you ask for together in one list.",
        fr="Un diaporama ne demande qu'une fois\u00a0: réunissez vos demandes dans une seule liste.",
    ),
}


def _generated(article: Article, unnamed: int) -> Diagnostic:
    words = article.meta.provenance
    return Diagnostic(
        code="text-generated",
        place=Place(source=article.source, line=article.meta.line_of("provenance"), excerpt=words or ""),
        message=Message(
            en=f"The text says that it was generated (“{words}”); {unnamed} of its quotations name nobody.",
            fr=f"Le texte dit avoir été généré (« {words} ») ; {unnamed} de ses citations ne nomment personne.",
        ),
        hint=Message(
            en="Verify each of them before the meeting: the findings quote-unattributed list them.",
            fr="Vérifiez-les une à une avant la réunion : les constats quote-unattributed en donnent la liste.",
        ),
    )
