"""The site's remains on slides: menus, prompts and marks that are not the article's.

In: the texts of all slides and the remains. Out: those shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quality.cases import Expected
from quality.reading import Understood, shown_on
from quality.tally import Miss
from quality.words import folded, stands_in, words_in

ONLY_WHOLE = 2
"""Words of a remain up to which it is wrong only as a whole text: within one they may be the article's."""

_CODE = re.compile(r"[\[\]{}<>=%^`]")
"""Characters of markup: a remain that holds one is wrong wherever it stands."""


def score_remains(expected: Expected, understood: Understood) -> tuple[Miss, ...]:
    """Return the remains that stand on a slide, each once."""
    texts = [shown.span.text for slide in understood.storyboard.slides for shown in shown_on(slide)]
    return tuple(Miss(kind="site remain shown", text=one) for one in expected.remains if is_shown(one, texts))


def is_shown(remain: str, texts: Sequence[str]) -> bool:
    """Tell whether a remain stands on a slide."""
    words = words_in(remain)
    if not words or _CODE.search(remain):
        return any(folded(remain) in folded(text) for text in texts)
    if len(words) <= ONLY_WHOLE:
        return any(folded(remain) == folded(line) for text in texts for line in text.split("\n"))
    return any(stands_in(words, words_in(text)) for text in texts)
