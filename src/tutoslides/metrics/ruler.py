"""Widths inside one text whose runs may have faces of their own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tutoslides.metrics.faces import Face
from tutoslides.metrics.style import MeasureStyle
from tutoslides.metrics.tables import table_of
from tutoslides.metrics.widths import WordWidths, measure_word, words_of
from tutoslides.model.text import Runs, plain_text

LONGEST_REMEMBERED = 64
"""Characters up to which a word recurs, and so is worth its memory."""

TAB = 72.0
"""Points that a tab is measured with at most: PowerPoint's default distance of tab stops."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures pieces of `text` in ems; `bounds` are the ends of its runs, `scale` turns ems into points.

    An empty text has nothing to measure: ask only for places inside it.
    """

    text: str
    bounds: tuple[int, ...]
    faces: tuple[Face, ...]
    words: tuple[Callable[[str], WordWidths], ...]
    scale: float

    @classmethod
    def of(cls, runs: Runs, style: MeasureStyle) -> Ruler:
        """Return the ruler of a text."""
        bounds, faces, end = [], [], 0
        for run in runs:
            end += len(run.text)
            bounds.append(end)
            faces.append(style.face(run.marks))
        words = tuple(words_of(face) for face in faces)
        return cls(plain_text(runs), tuple(bounds), tuple(faces), words, style.size * style.stretch)

    def word(self, start: int, end: int) -> WordWidths:
        """Return the widths of a chunk, the pieces of its faces added up; a blank in another run is not kerned."""
        bounds = self.bounds
        if len(bounds) == 1:
            return self._piece(0, start, end)
        index = self._index(start)
        parts = [self._piece(i, a, b) for i, a, b in self._pieces(index, start, end)]
        width, joined = sum(part.width for part in parts), sum(part.joined for part in parts)
        lead = 0.0 if index and start == bounds[index - 1] else parts[0].lead
        blank = self.width_of(" ", end) if end in bounds else parts[-1].blank
        return WordWidths(lead, width, joined, blank)

    def width_of(self, text: str, at: int) -> float:
        """Return the width of `text` in the face that stands at `at`."""
        return self.words[self._index(at)](text).width

    def gap(self, start: int, end: int) -> float:
        """Return the width of the blanks between two chunks."""
        return sum(TAB / self.scale if self.text[at] == "\t" else self._blank(at) for at in range(start, end))

    def kern(self, at: int) -> float:
        """Return by how much the character at `at` moves behind the one before it."""
        if not 0 < at < len(self.text):
            return 0.0
        return table_of(self.faces[self._index(at)]).kern(self.text[at - 1], self.text[at])

    def _piece(self, index: int, start: int, end: int) -> WordWidths:
        if end - start <= LONGEST_REMEMBERED:
            return self.words[index](self.text[start:end])
        return measure_word(self.text[start:end], table_of(self.faces[index]))

    def _blank(self, at: int) -> float:
        return 0.0 if self.text[at] == "\n" else self.width_of(self.text[at], at)

    def _index(self, at: int) -> int:
        return min(bisect_right(self.bounds, at), len(self.bounds) - 1)

    def _pieces(self, index: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        while start < end:
            bound = min(end, self.bounds[index])
            if start < bound:
                yield index, start, bound
            start, index = bound, index + 1
