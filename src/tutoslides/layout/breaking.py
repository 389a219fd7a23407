"""Breaking the texts of one slot into lines: at safe places, and where it costs no line, not behind a short word.

A slot and its paragraphs come in, prepared texts and their breaks go out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.layout.content import Content
from tutoslides.layout.prepare import Prepared, prepare, wide_places
from tutoslides.metrics import MeasureStyle, SafeBreaks, leans_on_next, safe_breaks
from tutoslides.model.theme import Fonts, Slot, TextStyle

MOST_INSET = 0.06
"""Share of a slot's width that the fitter may give up so that breaks are safe. Source: the fitting issue."""

MOST_BALANCING = 0.30
"""Share of a slot's width that a balanced text (title, quotation) may give up for even lines."""

MOST_RAGGEDNESS = 0.12
"""By how much a box's lines may become more uneven for it: one line a third shorter than the longest."""

MOST_TRIES = 12
"""Short words at lines' ends that are looked at in one slot: a few in a slide, thousands in a text cut later on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The texts of a slot as they will be set, and their lines."""

    prepared: tuple[Prepared, ...]
    breaks: SafeBreaks

    @property
    def count(self) -> int:
        """How many lines there are."""
        return sum(len(lines) for lines in self.breaks.lines)

    @property
    def parted(self) -> int:
        """How many words are parted because no line holds them whole."""
        return sum(len(text.broken_words) for text in self.prepared)


def without_weak_ends(slot: Slot, contents: tuple[Content, ...], fonts: Fonts, language: str) -> Broken:
    """Return the paragraphs of a slot broken into lines that end on no « à », « de » or « un » where that is free.

    Free is what needs no further line, parts no word and leaves the breaks as safe as they were.
    """
    bound: tuple[frozenset[int], ...] = (frozenset(),) * len(contents)
    best = first = _break(slot, contents, bound, (fonts, language))
    tried: set[tuple[int, int]] = set()
    while len(tried) < MOST_TRIES and (weak := next(_weak_ends(best, language, tried), None)):
        tried.add(weak)
        number, place = weak
        binding = (*bound[:number], bound[number] | {place}, *bound[number + 1 :])
        other = _break(slot, contents, binding, (fonts, language))
        if _is_as_good(other, first) and _gains(other, best, language):
            best, bound = other, binding
    return best


def holds_wide_words(slot: Slot, contents: tuple[Content, ...], fonts: Fonts, language: str) -> bool:
    """Tell whether a paragraph holds a word that no line of the slot holds whole."""
    return any(
        wide_places(content.runs, measure_style(style, fonts), width, language)
        for content, style, width in _columns(slot, contents)
    )


def _columns(slot: Slot, contents: tuple[Content, ...]) -> Iterator[tuple[Content, TextStyle, float]]:
    """Give each paragraph with its style and the width of its lines."""
    width = slot.rect.inner(slot.insets).width
    for content in contents:
        style = slot.style(content.level)
        yield content, style, width - style.margin


def _is_as_good(other: Broken, first: Broken) -> bool:
    if other.count > first.count or other.parted > first.parted or other.breaks.is_safe < first.breaks.is_safe:
        return False
    return other.breaks.raggedness <= first.breaks.raggedness + MOST_RAGGEDNESS


def _gains(other: Broken, best: Broken, language: str) -> bool:
    """Tell whether fewer lines end on a short word, or as many and the lines are about as even as before.

    Of « grâce à une » the weak end may only move from « une » to « à »: that is not worth a short line.
    """
    count, least = (len([*_weak_ends(broken, language, set())]) for broken in (other, best))
    return count < least or (count == least and other.breaks.raggedness <= best.breaks.raggedness + MOST_RAGGEDNESS / 2)


def _weak_ends(broken: Broken, language: str, tried: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give paragraph and place of the blanks behind lines that end on a short word, none where words are parted."""
    for number, (text, lines) in enumerate(zip(broken.prepared, broken.breaks.lines, strict=True)):
        if text.broken_words:
            continue
        ends = (line.end for line in lines[:-1] if leans_on_next(text.measured.text, line.end, language))
        yield from ((number, end) for end in ends if (number, end) not in tried)


def _break(
    slot: Slot, contents: tuple[Content, ...], bound: tuple[frozenset[int], ...], look: tuple[Fonts, str]
) -> Broken:
    fonts, language = look
    columns = tuple(_columns(slot, contents))
    widths = [width for _, _, width in columns]
    prepared = tuple(
        prepare(content.runs, measure_style(style, fonts), width, language, bound=places)
        for (content, style, width), places in zip(columns, bound, strict=True)
    )
    most = slot.rect.inner(slot.insets).width * (MOST_BALANCING if slot.balanced else MOST_INSET)
    breaks = safe_breaks([text.measured for text in prepared], widths, most=most, balanced=slot.balanced)
    return Broken(prepared=prepared, breaks=breaks)


def measure_style(style: TextStyle, fonts: Fonts) -> MeasureStyle:
    """Return how a text in `style` is measured."""
    return MeasureStyle(
        family=style.family or fonts.family(style.font),
        size=style.size,
        bold=style.bold,
        italic=style.italic,
        stretch=style.stretch,
    )
