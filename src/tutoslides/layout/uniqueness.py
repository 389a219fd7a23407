"""Titles of pages that go on: « (suite 2) » where the pitch itself has a slide called « (suite) » already.

In: the drafts of all pages in order. Out: the same, no continued page with a title that another page bears.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from tutoslides.language import words_of
from tutoslides.layout.content import Content
from tutoslides.layout.fit import attempt
from tutoslides.layout.paginate import Draft
from tutoslides.layout.titles import with_continued_title
from tutoslides.model.text import plain_text, slice_runs
from tutoslides.model.theme import Theme


def with_unique_titles(drafts: Sequence[Draft], theme: Theme) -> Iterator[Draft]:
    """Give the drafts; a continued page whose title is taken gets the next number that is free."""
    taken = {_title(draft) for draft in drafts if not _is_continued(draft)}
    for draft in drafts:
        if _is_continued(draft) and _title(draft) in taken:
            draft = _renumbered(draft, taken, theme)
        taken.add(_title(draft))
        yield draft


def _renumbered(draft: Draft, taken: set[str], theme: Theme) -> Draft:
    bare = _without_mark(draft, theme.language)
    renamed = (replace(draft, arrangement=with_continued_title(bare.arrangement, number, theme)) for number in count(2))
    free = next(one for one in renamed if _title(one) not in taken)
    return replace(free, attempt=attempt(free.arrangement, draft.attempt.layout, theme))


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
    return draft.arrangement.continues is not None and draft.arrangement.flow != "title"


def _title(draft: Draft) -> str:
    return " ".join(plain_text(run for content in draft.arrangement.contents("title") for run in content.runs).split())
