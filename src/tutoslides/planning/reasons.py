"""Why a slide is what it is, in words for the author (`build --explain`)."""

from __future__ import annotations

from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Reason

_SAID = {
    "front": Message(
        en="the article's title and what is known of the meeting",
        fr="le titre de l'article et ce que l'on sait de la réunion",
    ),
    "agenda": Message(
        en="the article has three sections or more",
        fr="l'article a au moins trois sections",
    ),
    "budget-asks": Message(
        en="the budget says what is to be decided",
        fr="le budget dit ce qui est à décider",
    ),
    "opens-section": Message(
        en="a section begins: its most telling sentences",
        fr="une section commence : ses phrases les plus parlantes",
    ),
    "situation": Message(
        en="what stands before the first heading",
        fr="ce qui précède le premier intertitre",
    ),
    "turning": Message(
        en="the sentence where the opening turns",
        fr="la phrase où l'ouverture bascule",
    ),
    "long-stretch": Message(
        en="the section goes on: its next telling sentences",
        fr="la section se poursuit : ses phrases parlantes suivantes",
    ),
    "between-voices": Message(
        en="a thought between two quotations",
        fr="une pensée entre deux citations",
    ),
    "heading-only": Message(
        en="a heading with nothing under it that a slide can show",
        fr="un intertitre sans rien qu'une diapositive puisse montrer",
    ),
    "quotation": Message(
        en="somebody's words, or a phrase that defines",
        fr="les mots de quelqu'un, ou une formule qui définit",
    ),
    "definition": Message(
        en="a term and the quotation that defines it",
        fr="un terme et la citation qui le définit",
    ),
    "parallel": Message(
        en="parallel terms: none stands before the others",
        fr="des termes parallèles : aucun ne passe avant les autres",
    ),
    "list": Message(
        en="a list of the article",
        fr="une liste de l'article",
    ),
    "bold-leads": Message(
        en="paragraphs that each begin with a thought in bold type",
        fr="des paragraphes qui commencent chacun par une pensée en gras",
    ),
    "sequence": Message(
        en="first, then, finally: an order in time",
        fr="d'abord, ensuite, enfin : un ordre dans le temps",
    ),
    "numbered-list": Message(
        en="a numbered list of the article",
        fr="une liste numérotée de l'article",
    ),
    "opposition": Message(
        en="the sentence sets one side against the other",
        fr="la phrase oppose un côté à l'autre",
    ),
    "table": Message(
        en="a table of the article",
        fr="un tableau de l'article",
    ),
    "chart": Message(
        en="a table with a number for each label: a chart",
        fr="un tableau d'un nombre par libellé : un graphique",
    ),
    "number": Message(
        en="a number with its unit carries the sentence",
        fr="un nombre et son unité portent la phrase",
    ),
    "strong-sentence": Message(
        en="one short sentence, a paragraph of its own",
        fr="une phrase brève, seule dans son paragraphe",
    ),
    "picture": Message(
        en="a picture of the article",
        fr="une image de l'article",
    ),
    "wished": Message(
        en="the author asked for it",
        fr="l'auteur l'a demandé",
    ),
    "call-to-act": Message(
        en="the last section says what is to be done",
        fr="la dernière section dit ce qu'il faut faire",
    ),
    "last-line": Message(
        en="the article ends on one short sentence",
        fr="l'article se termine par une phrase brève",
    ),
    "over-time": Message(
        en="it did not fit the time of the main part",
        fr="elle ne tenait pas dans le temps de la partie principale",
    ),
    "too-many-voices": Message(
        en="more than two quotations in a row",
        fr="plus de deux citations de suite",
    ),
    "references": Message(
        en="sources and footnotes",
        fr="sources et notes",
    ),
}

REASONS = {code: Reason(code=code, message=message) for code, message in _SAID.items()}
"""By code, which never changes its meaning."""
