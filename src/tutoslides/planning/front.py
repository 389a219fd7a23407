"""The front page: title, subtitle, and who speaks, for whom, when – each only if it is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from tutoslides.language import speak_date
from tutoslides.model.article import Article, Meta
from tutoslides.model.storyboard import Origin, Span, TitleSlide
from tutoslides.model.text import runs_of
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.titles import Titles, split_title, title_from


def front_slide(article: Article, parts: tuple[Part, ...], titles: Titles) -> TitleSlide:
    """Return the title slide. An article without a title is called by its first words, else by its file's name."""
    meta = article.meta
    title, subtitle = _title_and_subtitle(meta) or (_title_from_words(article, parts, titles), None)
    return TitleSlide(
        key="title", title=titles.claim(title), subtitle=subtitle, byline=tuple(_byline(meta)), why=REASONS["front"]
    )


def _title_and_subtitle(meta: Meta) -> tuple[Span, Span | None] | None:
    if not meta.title:
        return None
    title = Span(runs=meta.title, origin=Origin(line=meta.line_of("title")))
    if meta.subtitle:
        return title, Span(runs=meta.subtitle, origin=Origin(line=meta.line_of("subtitle")))
    return split_title(title)


def _title_from_words(article: Article, parts: tuple[Part, ...], titles: Titles) -> Span:
    sentences = [passage.span for part in parts for passage in part.passages]
    name = Span(runs=runs_of(PurePath(article.source).stem or article.source), origin=Origin(line=0))
    return title_from(sentences[:1], titles, article.meta.language) or name


def _byline(meta: Meta) -> Iterator[Span]:
    entries = [
        ("author", ", ".join(meta.authors)),
        ("presenter", meta.presenter if meta.presenter not in meta.authors else None),
        ("for", meta.organisation),
        ("date", speak_date(meta.date, meta.language) if meta.date else None),
    ]
    for key, words in entries:
        if words:
            yield Span(runs=runs_of(words), origin=Origin(line=meta.line_of(key)))
