"""Measuring a text once: the places of its chunks on one endless line."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tutoslides.metrics.faces import Face
from tutoslides.metrics.opportunities import chunks
from tutoslides.metrics.tables import table_of
from tutoslides.metrics.widths import SOFT_HYPHEN, width_in_ems
from tutoslides.model.text import Mark, Runs, plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureStyle:
    """How a text is set: Office family, size in points, weight, slope; `stretch` widens what is not known exactly."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    stretch: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredText:
    """A text and, for each of its chunks, where it lies: in the text, and in points on one endless line.

    Chunk i is `text[starts[i]:ends[i]]` from `lefts[i]` to `rights[i]`; a line may break behind it, and must where
    `forced` holds i. `marks` are the places where the face changes, for widths inside a chunk.
    """

    text: str
    runs: Runs
    style: MeasureStyle
    starts: array[int]
    ends: array[int]
    lefts: array[float]
    rights: array[float]
    forced: tuple[int, ...]


@lru_cache(maxsize=8_192)
def measure(runs: Runs, style: MeasureStyle) -> MeasuredText:
    """Return the places of the chunks of `runs`. Bold and italic marks turn the style's weight and slope round."""
    text = plain_text(runs)
    ruler = _Ruler.of(runs, style)
    starts, ends, lefts, rights = array("l"), array("l"), array("d"), array("d")
    forced, x, before = [], 0.0, ""
    for start, end, after in chunks(text):
        left = x + ruler.kern(before, start)
        right = left + ruler.width(start, end)
        x = right + ruler.blank(end, after)
        before = text[after - 1]
        if "\n" in text[end:after]:
            forced.append(len(starts))
        starts.append(start)
        ends.append(end)
        lefts.append(left)
        rights.append(right + (ruler.width_of("-", end - 1) if text[end - 1 : end] == SOFT_HYPHEN else 0.0))
    return MeasuredText(
        text=text, runs=runs, style=style, starts=starts, ends=ends, lefts=lefts, rights=rights, forced=tuple(forced)
    )


def span_width(measured: MeasuredText, start: int, end: int) -> float:
    """Return the width in points of the characters `start` to `end` on one line."""
    return _Ruler.of(measured.runs, measured.style).width(start, end)


TAB = 72.0
"""Points that a tab is measured with at most: PowerPoint's default distance of tab stops."""


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Widths inside one text whose runs have faces of their own. `bounds` are the ends of its runs."""

    text: str
    bounds: tuple[int, ...]
    faces: tuple[Face, ...]
    scale: float

    @classmethod
    def of(cls, runs: Runs, style: MeasureStyle) -> _Ruler:
        bounds, faces, end = [], [], 0
        for run in runs:
            end += len(run.text)
            bounds.append(end)
            faces.append(_face(style, run.marks))
        return cls(plain_text(runs), tuple(bounds), tuple(faces), style.size * style.stretch)

    def width(self, start: int, end: int) -> float:
        if len(self.faces) == 1:
            return width_in_ems(self.text[start:end], self.faces[0]) * self.scale
        first = bisect_right(self.bounds, start)
        if first >= len(self.bounds):
            return 0.0
        if end <= self.bounds[first]:
            return width_in_ems(self.text[start:end], self.faces[first]) * self.scale
        return sum(width_in_ems(self.text[a:b], face) for a, b, face in self._pieces(start, end)) * self.scale

    def width_of(self, text: str, at: int) -> float:
        return width_in_ems(text, self._face_at(at)) * self.scale

    def blank(self, start: int, end: int) -> float:
        if start == end:
            return 0.0
        if self.text[start:end] == " ":
            return self.width_of(" ", start)
        return sum(TAB if self.text[at] == "\t" else self.width_of(self.text[at], at) for at in range(start, end))

    def kern(self, before: str, at: int) -> float:
        if not before or at >= len(self.text):
            return 0.0
        return table_of(self._face_at(at)).kern(before, self.text[at]) * self.scale

    def _face_at(self, at: int) -> Face:
        return self.faces[bisect_right(self.bounds, at)]

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, Face]]:
        first = 0
        for bound, face in zip(self.bounds, self.faces, strict=True):
            if max(first, start) < min(bound, end):
                yield max(first, start), min(bound, end), face
            first = bound


def _face(style: MeasureStyle, marks: Mark) -> Face:
    return Face(style.family, style.bold != bool(marks & Mark.BOLD), style.italic != bool(marks & Mark.ITALIC))
