"""Texts on a slide: one element a paragraph, in it one span a line.

A line's span does not wrap, and its margin leaves no room for the next one: so every break is the planned one, a
browser's search finds a phrase across it, and copying gives a blank. Measured in Chromium; `<br>` and lines as
elements of their own lose the search.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.html.markup import attribute, number, text
from tutoslides.html.screen import Screen
from tutoslides.html.styles import above
from tutoslides.metrics import SOFT_HYPHEN, Face, has_family, nearest_family, with_stand_ins
from tutoslides.model.addresses import address_of
from tutoslides.model.deck import FilledSlot, Line, PlacedParagraph
from tutoslides.model.text import Mark, Run, Runs
from tutoslides.model.theme import TextStyle

NEARLY_NOTHING = 0.01
"""Points that nobody sees."""

APART = '<i class="k"></i>'
"""Stands between two runs: no office program kerns the letters where they meet, and a browser would."""

TAGS = ((Mark.CODE, "code"), (Mark.ITALIC, "em"), (Mark.BOLD, "strong"))
"""The element of each mark, the innermost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The corner that places are counted from, in points of the page."""

    x: float = 0.0
    y: float = 0.0


PAGE = Origin()


def paragraph_element(
    paragraph: PlacedParagraph, filled: FilledSlot, screen: Screen, *, tag: str = "p", origin: Origin = PAGE
) -> str:
    """Return a paragraph in its place, nothing where it has no lines; one that leads to a page is a link as a whole."""
    if not paragraph.lines:
        return ""
    style, box = filled.slot.style(paragraph.level), filled.slot.rect.inner(filled.slot.insets)
    left, top = box.x + style.margin, paragraph.lines[0].baseline - above(style)
    width = box.right - filled.right_inset - left
    place = f"left:{number(left - origin.x)}px;top:{number(top - origin.y)}px;width:{number(width)}px"
    lines = "".join(_lines(_as_drawn(paragraph, style, screen), left))
    page = screen.pages.get(paragraph.target) if paragraph.target else None
    words = f'<a class="go" href="#/{page}">{lines}</a>' if page else lines
    classes = f"t {screen.classes[style]}"
    return f'<{tag} class="{classes}" style="{place}">{_mark(paragraph, filled)}{words}</{tag}>'


def inline(runs: Runs) -> str:
    """Return runs as inline elements, their line breaks kept."""
    return APART.join(_run(run) for run in runs)


def _as_drawn(paragraph: PlacedParagraph, style: TextStyle, screen: Screen) -> PlacedParagraph:
    """Return a paragraph whose blanks and hyphens are those that it was measured with.

    Without, a browser takes what a font lacks from another one, in another width: Cambria has no narrow blank.
    """
    family = screen.theme.fonts.family(style.font)
    known = family if has_family(family) else nearest_family(family)

    def drawn(runs: Runs) -> Runs:
        return tuple(replace(run, text=with_stand_ins(run.text, _face(run, style, known))) for run in runs)

    lines = tuple(replace(line, runs=drawn(line.runs)) for line in paragraph.lines)
    return replace(paragraph, runs=drawn(paragraph.runs), lines=lines)


def _face(run: Run, style: TextStyle, family: str) -> Face:
    """Return the face that a run was measured in: marks turn the style's weight and slope round."""
    return Face(family, style.bold != bool(run.marks & Mark.BOLD), style.italic != bool(run.marks & Mark.ITALIC))


def _lines(paragraph: PlacedParagraph, left: float) -> Iterator[str]:
    """Give the lines, between them what stands between them in the paragraph: a blank, a forced break or nothing."""
    whole, reached = paragraph.text, 0
    for number_of_line, line in enumerate(paragraph.lines):
        start = whole.find(line.text, reached)
        if number_of_line:
            yield _between(whole[reached:start])
        yield _line(line, left)
        reached = start + len(line.text)


def _between(blanks: str) -> str:
    return "<br>" if "\n" in blanks else " " if blanks else "<wbr>"


def _line(line: Line, left: float) -> str:
    """Return a line; a word that is parted at a soft hyphen shows a hyphen, which is no part of its letters."""
    is_parted = line.text.endswith(SOFT_HYPHEN)
    shift = line.x - left
    margin = f' style="margin-left:{number(shift)}px"' if abs(shift) > NEARLY_NOTHING else ""
    classes = "l h" if is_parted else "l"
    return f'<span class="{classes}" data-w="{number(line.width)}"{margin}>{inline(line.runs)}</span>'


def _mark(paragraph: PlacedParagraph, filled: FilledSlot) -> str:
    """Return what hangs before a paragraph: a number, or a sign, which is not read aloud."""
    marker = filled.slot.style(paragraph.level).marker
    if marker is None:
        return ""
    if marker.character is None:
        return f'<i class="m" data-m="{paragraph.number or ""}"></i>'
    return f'<i class="m" data-m="{attribute(marker.character)}" aria-hidden="true"></i>'


def _run(run: Run) -> str:
    words = text(run.text.replace(SOFT_HYPHEN, "")).replace("\n", "<br>")
    for mark, tag in TAGS:
        if run.marks & mark:
            words = f"<{tag}>{words}</{tag}>"
    if run.language:
        words = f'<span lang="{attribute(run.language)}">{words}</span>'
    address = address_of(run)
    return f'<a href="{attribute(address)}"{_window(address)}>{words}</a>' if address else words


def _window(address: str) -> str:
    """Return what opens an address of the web beside the deck; a letter opens in a program of its own anyway."""
    return "" if address.lower().startswith("mailto:") else ' target="_blank" rel="noopener noreferrer"'
