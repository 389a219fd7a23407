"""Every page's title only once: « (suite 2) » where the pitch itself has a slide called « (suite) » already.

In: the drafts of all pages in order. Out: the same, no page with a title that another one bears.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from tutoslides.language import words_of
from tutoslides.layout.content import Arrangement, Content
from tutoslides.layout.fit import attempt
from tutoslides.layout.paginate import Draft, at_one_step
from tutoslides.layout.titles import with_continued_title, with_marked_title
from tutoslides.model.text import plain_text, slice_runs
from tutoslides.model.theme import LayoutKind, Theme

SAYING: tuple[LayoutKind, ...] = ("title", "statement", "figure", "closing", "divider")
"""Kinds whose title is what they say: no number is put behind it."""


def with_unique_titles(drafts: Sequence[Draft], theme: Theme) -> Iterator[Draft]:
    """Give the drafts; a continued page whose title is taken gets the next number that is free.

    So does a page whose long title was cut to words that another page bears.
    """
    reserved = {_title(draft) for draft in drafts if not _is_continued(draft)}
    borne: set[str] = set()
    for draft in drafts:
        taken = reserved | borne if _is_continued(draft) else borne
        if _title(draft) in taken and draft.arrangement.kind not in SAYING:
            draft = _renumbered(draft, reserved | borne, theme)
        borne.add(_title(draft))
        yield draft


def _renumbered(draft: Draft, taken: set[str], theme: Theme) -> Draft:
    bare = _without_mark(draft, theme.language).arrangement
    renamed = (replace(draft, arrangement=_numbered(bare, number, theme)) for number in count(2))
    free = next(one for one in renamed if _title(one) not in taken)
    same_step = attempt(free.arrangement, draft.attempt.layout, theme)
    smaller = () if same_step.fits else at_one_step((free.arrangement,), theme)
    return replace(free, attempt=smaller[0].attempt if smaller else same_step)


def _numbered(page: Arrangement, number: int, theme: Theme) -> Arrangement:
    if page.continues is None:
        return with_marked_title(page, f" ({number})", theme)
    return with_continued_title(page, number, theme)


def _without_mark(draft: Draft, language: str) -> Draft:
    """Return the draft with its title as it was before « (suite) »."""
    mark = re.compile(rf"…?\s\({re.escape(words_of(language).continued)}(\s\d+)?\)$")
    fillings = tuple(
        replace(filling, contents=tuple(_cut(content, mark) for content in filling.contents))
        if filling.role == "title"
        else filling
        for filling in draft.arrangement.fillings
    )
    return replace(draft, arrangement=replace(draft.arrangement, fillings=fillings))


def _cut(content: Content, mark: re.Pattern[str]) -> Content:
    found = mark.search(plain_text(content.runs))
    return replace(content, runs=slice_runs(content.runs, 0, found.start())) if found else content


def _is_continued(draft: Draft) -> bool:
    return draft.arrangement.continues is not None and draft.arrangement.kind not in SAYING


def _title(draft: Draft) -> str:
    return " ".join(plain_text(run for content in draft.arrangement.contents("title") for run in content.runs).split())
