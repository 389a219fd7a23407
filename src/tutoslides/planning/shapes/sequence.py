"""Words that order what is said in time: « d'abord … ensuite … enfin », "first … second … third", « étape 1 ».

In: one sentence as text and its language. Out: the markers in it, each with its rank and place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from tutoslides.planning.folding import fold
from tutoslides.planning.shapes.reading import without_asides

FEWEST, MOST = 3, 5
"""Steps of a sequence that a slide holds; two are a pair. Source: the story guide, and the layouts."""

Rank = Literal["first", "next", "last"]

_HEAD = r"(?P<head>(?:\A|[,;:.]\s+|\s)(?:et |and |but )?)"
_NO_NOUN = "".join(rf"(?<!{word} )" for word in ("the", "a", "its", "our", "their", "at"))
_RANKS: dict[str, tuple[tuple[Rank, str], ...]] = {
    "fr": (
        ("first", r"(?:tout )?d'abord|pour commencer"),
        ("next", r"ensuite|puis|par la suite|après quoi"),
        ("last", r"enfin|pour finir|pour terminer|en dernier lieu|(?:la )?dernière (?:étape|phase)"),
    ),
    "en": (
        (
            "first",
            r"first of all|(?<!the )(?<!a )(?<!their )(?<!our )(?<!its )(?<!at )first|to begin with|to start with",
        ),
        ("next", r"then|next(?=,)|after that|afterwards"),
        ("last", r"finally|lastly|(?:the )?(?:last|final) (?:step|stage|phase)"),
    ),
}
_ORDINALS = {
    "fr": (
        r"premièrement|en premier lieu|dans un premier temps|primo|(?:la )?première (?:étape|phase)",
        r"deuxièmement|secondement|en (?:deuxième|second) lieu|dans un (?:deuxième|second) temps|secundo|"
        r"(?:la )?(?:deuxième|seconde) (?:étape|phase)",
        r"troisièmement|en troisième lieu|dans un troisième temps|tertio|(?:la )?troisième (?:étape|phase)",
        r"quatrièmement|en quatrième lieu|dans un quatrième temps|(?:la )?quatrième (?:étape|phase)",
        r"cinquièmement|en cinquième lieu|(?:la )?cinquième (?:étape|phase)",
    ),
    "en": (
        r"firstly|(?:the )?first (?:step|stage|phase)",
        r"secondly|second(?=,)|(?:the )?second (?:step|stage|phase)",
        r"thirdly|third(?=,)|(?:the )?third (?:step|stage|phase)",
        r"fourthly|fourth(?=,)|(?:the )?fourth (?:step|stage|phase)",
        r"fifthly|fifth(?=,)|(?:the )?fifth (?:step|stage|phase)",
    ),
}
_STEP = re.compile(r"étape|phase|step|stage")
_NUMBERED = r"(?:étape|phase|temps|step|stage) {0}(?= ?[:.,])|\(?{0}[.)](?= )|{0}°(?= )"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A word that orders, at `start` to `end` of its sentence.

    `number` is what it counts to, 0 where it only says first, next or last (`rank`). `is_head` where a clause begins
    with it, `is_apart` where a comma or colon parts it from what follows, `names_step` where it is called a step.
    """

    start: int
    end: int
    rank: Rank
    number: int
    is_head: bool
    is_apart: bool
    names_step: bool


def find_markers(text: str, code: str) -> tuple[Marker, ...]:
    """Return the markers of a sentence in order; what stands in brackets, quotation marks or dashes has none."""
    plain = fold(without_asides(text))
    found = [
        _marker(match, plain, rank, number)
        for rank, number, pattern in _patterns(code)
        for match in re.finditer(_HEAD + rf"(?P<marker>{pattern})(?!\w)", plain)
    ]
    found = [marker for marker in found if marker.is_head or plain[marker.end - 1] not in ").°"]
    return tuple(_without_inner(sorted(found, key=lambda marker: (marker.start, -marker.end))))


def _without_inner(markers: Sequence[Marker]) -> Iterator[Marker]:
    """Leave out a marker that is part of a longer one (« first » of "the first step")."""
    reached = 0
    for marker in markers:
        if marker.start >= reached:
            reached = marker.end
            yield marker


def is_chain(markers: Sequence[Marker]) -> bool:
    """Tell whether markers lead from a first to a last step, without a gap."""
    if not FEWEST <= len(markers) <= MOST or markers[0].rank != "first":
        return False
    counts = [marker.number for marker in markers[1:]]
    if any(counts) and not all(
        number or marker.rank == "last" for number, marker in zip(counts, markers[1:], strict=True)
    ):
        return False
    return all(_follows(marker, at + 1, at + 1 == len(markers)) for at, marker in enumerate(markers) if at)


def _follows(marker: Marker, number: int, is_end: bool) -> bool:
    if marker.number:
        return marker.number == number
    return marker.rank == "next" or (marker.rank == "last" and is_end)


def _patterns(code: str) -> Iterator[tuple[Rank, int, str]]:
    for rank, pattern in _RANKS[code]:
        yield rank, 0, pattern
    for number, pattern in enumerate(_ORDINALS[code], 1):
        rank = "first" if number == 1 else "next"
        yield rank, number, f"{pattern}|{_NUMBERED.format(number)}"


def _marker(match: re.Match[str], plain: str, rank: Rank, number: int) -> Marker:
    start, end = match.span("marker")
    before = plain[:start].rstrip()
    follows = re.match(r"[ ]?[,:]\s+", plain[end:])
    is_numeral = plain[end - 1] in ").°"
    joined = re.search(r"(?:\A|[,;:.]|\s)\s*(?:et|and)\Z", before)
    return Marker(
        start=start,
        end=end + (follows.end() if follows else 0),
        rank=rank,
        number=number,
        is_head=not before or before[-1] in ",;:." or joined is not None,
        is_apart=follows is not None or is_numeral,
        names_step=_STEP.search(plain, start, end) is not None,
    )
