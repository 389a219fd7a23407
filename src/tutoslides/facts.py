"""What the user says of the meeting beside the article: it takes the place of what the front matter says."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TypedDict

from tutoslides.answers import whole_slot
from tutoslides.model.article import Article, Meta
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.text import runs_of


class Facts(TypedDict, total=False):
    """Facts by name; one that is missing or None leaves the article's own.

    `author` is one name, `organisation` for whom one speaks, `minutes` the meeting's whole slot, `size` the page
    (`16:9`, `4:3`).
    """

    title: str | None
    subtitle: str | None
    author: str | None
    presenter: str | None
    organisation: str | None
    date: datetime.date | None
    contact: str | None
    minutes: int | None
    size: str | None


def with_facts(meta: Meta, facts: Facts) -> Meta:
    """Return the front page with `facts` in it; what they replace no longer has a line in the source.

    Raises:
        UsageError: `minutes` are no slot of a meeting.
    """
    replaced = {key for key, value in facts.items() if value is not None}
    title, subtitle, author = facts.get("title"), facts.get("subtitle"), facts.get("author")
    minutes = facts.get("minutes")
    return replace(
        meta,
        title=runs_of(title) if title else meta.title,
        subtitle=runs_of(subtitle) if subtitle else meta.subtitle,
        authors=(author,) if author else meta.authors,
        presenter=facts.get("presenter") or meta.presenter,
        organisation=facts.get("organisation") or meta.organisation,
        date=facts.get("date") or meta.date,
        contact=facts.get("contact") or meta.contact,
        minutes=meta.minutes if minutes is None else whole_slot(minutes),
        size=facts.get("size") or meta.size,
        lines=tuple((key, line) for key, line in meta.lines if _fact_of(key) not in replaced),
    )


def _fact_of(front_matter_key: str) -> str:
    return "organisation" if front_matter_key == "for" else front_matter_key


def unused_facts(article: Article) -> tuple[Diagnostic, ...]:
    """Return a note for the entries of the front matter that are understood but that no slide shows yet."""
    meta = article.meta
    said = [key for key, value in (("logo", meta.logo),) if value]
    if not said:
        return ()
    keys = ", ".join(said)
    note = Diagnostic(
        code="front-matter-unused",
        severity=Severity.NOTE,
        place=Place(source=article.source, line=meta.line_of(said[0])),
        message=Message(
            en=f"Entries of the front matter that no slide shows yet: {keys}.",
            fr=f"Entrées de l'en-tête qu'aucune diapositive ne montre encore\u00a0: {keys}.",
        ),
    )
    return (note,)
