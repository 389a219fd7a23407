"""Words as the Typst programs draw them: each line where the deck has it, as one text for search and screen readers.

Blanks that must not break are plain ones here, as wide as they were measured: no line breaks by itself, and readers
find a plain blank when they search. (Typst would also mark each as a text of its own, at which poppler 22.12 loses the
rest of a paragraph.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from tutoslides.metrics import NO_BREAK, Face, has_family, nearest_family, no_break_of_its_own, with_stand_ins
from tutoslides.model.addresses import address_of
from tutoslides.model.deck import FilledSlot, Line, PlacedParagraph
from tutoslides.model.text import Mark, Run, printable
from tutoslides.model.theme import ColourRole, FontRole, Fonts, Marker, Palette, TextStyle
from tutoslides.pdf.values import Value, colour, language_of
from tutoslides.theming.contrast import AA_TEXT, contrast_ratio

_AT_NO_BREAK = re.compile(f"({NO_BREAK})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """What turns words into drawn ones: the theme's fonts and colours, the pages (key → number from 1) of links.

    `ground` is what lies behind the words.
    """

    fonts: Fonts
    palette: Palette
    pages: Mapping[str, int]
    ground: ColourRole = "paper"

    def paragraph(self, paragraph: PlacedParagraph, style: TextStyle) -> Value:
        """Return a paragraph: the place of its first letter, its lines, the page that a click on it leads to."""
        lines = paragraph.lines
        left = min(line.x for line in lines)
        return {
            "x": left,
            "y": lines[0].baseline,
            "pitch": lines[1].baseline - lines[0].baseline if len(lines) > 1 else 0.0,
            "lines": [
                {"indent": line.x - left, "runs": self._runs(line, gap, style)}
                for line, gap in zip(lines, _gaps(paragraph), strict=True)
            ],
            "page": self.pages.get(paragraph.target or ""),
        }

    def marker(self, paragraph: PlacedParagraph, style: TextStyle, marker: Marker) -> Value:
        """Return the marker that hangs before a paragraph."""
        run = self.run(Run(text=marker.character or f"{paragraph.number}"), style, font=marker.font, scale=marker.scale)
        run["colour"] = colour(self.palette, marker.colour)
        return {"x": paragraph.lines[0].x - style.hang, "y": paragraph.lines[0].baseline, "run": run}

    def run(self, run: Run, style: TextStyle, *, font: FontRole | None = None, scale: float = 1.0) -> Value:
        """Return characters of one look; marks turn the style's weight and slope round."""
        role, address = font or style.font, address_of(run)
        face = self._face(run, style, role)
        return {
            "text": with_stand_ins(printable(run.text), face).replace(NO_BREAK, " "),
            "blank": no_break_of_its_own(face) if run.text == NO_BREAK else None,
            "font": role,
            "size": style.size * scale,
            "bold": face.bold,
            "italic": face.italic,
            "colour": colour(self.palette, self._link_colour(style) if address else style.colour),
            "language": language_of(run.language) if run.language else None,
            "address": address,
        }

    def _face(self, run: Run, style: TextStyle, role: FontRole) -> Face:
        """Return the face that the run was measured in."""
        family = self.fonts.family(role)
        bold, italic = style.bold != bool(run.marks & Mark.BOLD), style.italic != bool(run.marks & Mark.ITALIC)
        return Face(family if has_family(family) else nearest_family(family), bold, italic)

    def _pieces(self, run: Run, style: TextStyle) -> Iterator[Run]:
        """Give a run whole, or parted at blanks that must not break where its face sets these in their own way."""
        if NO_BREAK in run.text and no_break_of_its_own(self._face(run, style, style.font)) is not None:
            yield from (replace(run, text=text) for text in _AT_NO_BREAK.split(run.text) if text)
        else:
            yield run

    def _link_colour(self, style: TextStyle) -> ColourRole:
        """Return the accent, as Office shows links, or the text's own colour where it could not be read."""
        accent, ground = self.palette.accent, self.palette.hexadecimal(self.ground)
        return "accent" if contrast_ratio(accent, ground) >= AA_TEXT else style.colour

    def _runs(self, line: Line, gap: str, style: TextStyle) -> list[Value]:
        """Return a line's runs, the blank behind it with the last: it is not seen, but parts words when copied."""
        runs = [self.run(piece, style) for run in line.runs for piece in self._pieces(run, style)]
        return [*runs[:-1], {**runs[-1], "text": f"{runs[-1]['text']}{gap}"}] if runs else []


def drawn_paragraphs(filled: FilledSlot) -> Iterator[tuple[PlacedParagraph, TextStyle]]:
    """Give the paragraphs of a slot that have lines, each with its style."""
    for paragraph in filled.paragraphs:
        if paragraph.lines:
            yield paragraph, filled.slot.style(paragraph.level)


def _gaps(paragraph: PlacedParagraph) -> Iterator[str]:
    """Give for each line the blank behind it: none where a word goes on, none behind the last."""
    text, end = paragraph.text, 0
    starts = []
    for line in paragraph.lines:
        start = text.find(line.text, end)
        starts.append((start, start + len(line.text)))
        end = start + len(line.text)
    for (_, end), (start, _) in pairwise(starts):
        yield " " if start > end else ""
    yield ""
