"""How a text is set, as far as its width goes."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.metrics.faces import Face
from tutoslides.model.text import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureStyle:
    """How a text is set: Office family, size in points, weight, slope; `stretch` widens what is not known exactly."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    stretch: float = 1.0

    def face(self, marks: Mark) -> Face:
        """Return the face of a run: its bold and italic marks turn the style's weight and slope round."""
        return Face(self.family, self.bold != bool(marks & Mark.BOLD), self.italic != bool(marks & Mark.ITALIC))
