"""How wide text is, and where it breaks. No font is needed: the tables of widths travel with the program.

    has_family(name), families(), nearest_family(name)      Office families that have a table
    text_width(text, face, size)                            points, kerning included
    bind_spaces(text, language)                             same length; blanks that must not break become U+00A0
    leans_on_next(text, end, language)                      whether the word before `end` should not end a line
    measure(runs, style, language) -> MeasuredText          once a text
    break_lines(measured, width) -> tuple[LineSpan, …]      greedy, as PowerPoint and LibreOffice break
    with_stand_ins(text, face)                              what is drawn for blanks and hyphens that a face lacks
    syllable_ends(text, language)                           where a word that is too wide may be parted
    wide_words(measured, width)                             chunks that no line of that width holds
    safe_breaks(measured, width, …) -> SafeBreaks           the right inset at which every break is safe
    no_break_of_its_own(face)                               a width where it is set otherwise than a plain blank
    line_pitch(style), baseline(top, style)                 how far lines stand from one another
    twin_of(family), is_serif(family)                       the free family of the same widths; what stands in for both

A break is safe when it stays where it is with all widths 1 % smaller and 1 % larger. This room imports only `model`.
"""

from tutoslides.metrics.binding import NO_BREAK, bind_spaces, leans_on_next
from tutoslides.metrics.faces import Face, families, has_family, is_serif, nearest_family, twin_of
from tutoslides.metrics.leading import baseline, line_pitch
from tutoslides.metrics.lines import LineSpan, break_lines, wide_words
from tutoslides.metrics.measuring import MeasuredText, measure
from tutoslides.metrics.safety import SafeBreaks, safe_breaks
from tutoslides.metrics.style import MeasureStyle
from tutoslides.metrics.syllables import syllable_ends
from tutoslides.metrics.widths import SOFT_HYPHEN, no_break_of_its_own, text_width, unmeasured, with_stand_ins

__all__ = [
    "NO_BREAK",
    "SOFT_HYPHEN",
    "Face",
    "LineSpan",
    "MeasureStyle",
    "MeasuredText",
    "SafeBreaks",
    "baseline",
    "bind_spaces",
    "break_lines",
    "families",
    "has_family",
    "is_serif",
    "leans_on_next",
    "line_pitch",
    "measure",
    "nearest_family",
    "no_break_of_its_own",
    "safe_breaks",
    "syllable_ends",
    "text_width",
    "twin_of",
    "unmeasured",
    "wide_words",
    "with_stand_ins",
]
