"""Measuring a text once: the places of its chunks on one endless line."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import add, sub
from typing import NamedTuple

from tutoslides.metrics.opportunities import Chunk, chunks, is_doubtful
from tutoslides.metrics.ruler import Ruler
from tutoslides.metrics.style import MeasureStyle
from tutoslides.metrics.widths import SOFT_HYPHEN
from tutoslides.model.text import Runs, plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredText:
    """A text and, for each of its chunks, where it lies: in the text, and in points on one endless line.

    Chunk i is `text[starts[i]:ends[i]]` from `lefts[i]` to `rights[i]`; a line may break behind it, and must where
    `forced` holds i. `widest` is the width of the widest chunk. `other` is the same text as a renderer sets it that
    joins letters and breaks at more places; None where that makes no difference.
    """

    text: str
    runs: Runs
    style: MeasureStyle
    starts: array[int]
    ends: array[int]
    lefts: array[float]
    rights: array[float]
    forced: tuple[int, ...]
    widest: float
    other: MeasuredText | None = None


@lru_cache(maxsize=8_192)
def measure(runs: Runs, style: MeasureStyle) -> MeasuredText:
    """Return the places of the chunks of `runs`. Bold and italic marks turn the style's weight and slope round."""
    text = plain_text(runs)
    ruler = Ruler.of(runs, style)
    places = _placed(ruler, chunks(text))
    other = _placed(ruler, chunks(text, sees_more=True)) if is_doubtful(text) else places
    differs = other is not places or any(other.extras)
    joined = _measured(runs, ruler, style, other, _shifted(other)) if differs else None
    return _measured(runs, ruler, style, places, (places.lefts, places.rights), joined)


class _Places(NamedTuple):
    """Chunks on the endless line, in ems; `extras` is by how much each becomes wider where letters are joined."""

    spans: list[Chunk]
    lefts: list[float]
    rights: list[float]
    extras: list[float]


def _placed(ruler: Ruler, spans: list[Chunk]) -> _Places:
    text, word = ruler.text, ruler.word
    places = _Places(spans, [], [], [])
    add_left, add_right, add_extra = places.lefts.append, places.rights.append, places.extras.append
    x, is_spaced = 0.0, False
    for start, end, after in spans:
        lead, width, joined, blank = word(start, end)
        left = x + (lead if is_spaced else ruler.kern(start))
        x = left + width
        add_left(left)
        add_right(x)
        add_extra(joined - width)
        is_spaced = after - end == 1 and text[end] == " "
        x += blank if is_spaced else ruler.gap(end, after)
    return places


def _shifted(places: _Places) -> tuple[list[float], list[float]]:
    """Return the left and right edges of chunks whose letters are joined."""
    shifts = list(accumulate(places.extras, initial=0.0))
    return list(map(add, places.lefts, shifts)), list(map(add, places.rights, shifts[1:]))


def _measured(
    runs: Runs,
    ruler: Ruler,
    style: MeasureStyle,
    places: _Places,
    edges: tuple[list[float], list[float]],
    other: MeasuredText | None = None,
) -> MeasuredText:
    scale, text = ruler.scale, ruler.text
    lefts, rights = ([edge * scale for edge in side] for side in edges)
    if SOFT_HYPHEN in text:
        _show_hyphens(ruler, places.spans, rights)
    return MeasuredText(
        text=text,
        runs=runs,
        style=style,
        starts=array("l", [start for start, _, _ in places.spans]),
        ends=array("l", [end for _, end, _ in places.spans]),
        lefts=array("d", lefts),
        rights=array("d", rights),
        forced=_forced(text, places.spans) if "\n" in text else (),
        widest=max(map(sub, rights, lefts), default=0.0),
        other=other,
    )


def _forced(text: str, spans: list[Chunk]) -> tuple[int, ...]:
    return tuple(index for index, (_, end, after) in enumerate(spans) if "\n" in text[end:after])


def _show_hyphens(ruler: Ruler, spans: list[Chunk], rights: list[float]) -> None:
    """Make room for the hyphen of a soft one at a chunk's end; right edges never go back, since they are searched."""
    furthest = 0.0
    for index, (_, end, _) in enumerate(spans):
        if ruler.text[end - 1 : end] == SOFT_HYPHEN:
            rights[index] += ruler.width_of("-", end - 1) * ruler.scale
        furthest = rights[index] = max(furthest, rights[index])
