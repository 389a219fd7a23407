"""The front page: title, author, date.

In: an understood article and its expectation. Out: for each whether it is right, and the misses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quality.cases import Expected
from quality.reading import Understood
from quality.tally import Miss
from quality.words import Words, place_in, words_in
from tutoslides.model.storyboard import TitleSlide

MOSTLY = 0.6
"""Share of an author line's words that must be shown: roles and teams in it may be left out, a name may not."""

_ROLE = re.compile(r",\s+[a-zà-öø-ÿ][^\s,]*\s[^,]*")
_JOINING = ("et", "and", "und", "y", "e", "by", "par")


def score_front(expected: Expected, understood: Understood) -> tuple[dict[str, bool], tuple[Miss, ...]]:
    """Return whether `title`, `author` and `date` are right; what is not known must not be there."""
    meta = understood.storyboard.meta
    date = meta.date.isoformat() if meta.date else None
    front = understood.storyboard.slides[0]
    author = ", ".join(meta.authors)
    scores = {
        "title": is_title(_title_texts(front) if isinstance(front, TitleSlide) else (), expected),
        "author": is_author(author, expected),
        "date": date == expected.date,
    }
    wanted = {
        "title": next(iter(expected.titles), ""),
        "author": author if not expected.author_is_known else expected.authors[0],
        "date": expected.date or f"shown: {date}",
    }
    return scores, tuple(Miss(kind=f"{name} wrong", text=wanted[name]) for name, right in scores.items() if not right)


def is_title(shown: Sequence[str], expected: Expected) -> bool:
    """Tell whether the title, alone or with its subtitle, is one of the right ones."""
    wanted = [words_in(title) for title in expected.titles]
    whole = [words_in(f"{title} {expected.subtitle or ''}") for title in expected.titles]
    return any(words_in(text) in (*wanted, *whole) for text in (shown[0], " ".join(shown))) if shown else False


def is_author(shown: str, expected: Expected) -> bool:
    """Tell whether the authors are those expected; where none is known, none shown is right, too."""
    names = _names(shown)
    if not names:
        return not expected.author_is_known
    return any(_is_most_of(names, _names(author)) for author in expected.authors)


def _is_most_of(names: Words, wanted: Words) -> bool:
    within = place_in(names, wanted) is not None and len(names) >= MOSTLY * len(wanted)
    return within or (place_in(wanted, names) is not None and len(wanted) >= MOSTLY * len(names))


def _names(text: str) -> Words:
    """Return the words of an author line without what joins names, and without roles (« X, chargée de cours »)."""
    return tuple(word for word in words_in(_ROLE.sub("", text)) if word not in _JOINING)


def _title_texts(front: TitleSlide) -> tuple[str, ...]:
    return (front.title.text, *((front.subtitle.text,) if front.subtitle else ()))
