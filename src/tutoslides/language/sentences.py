"""Sentence ends: from a paragraph's text to the spans of its sentences.

In: plain text and its language. Out: spans (start, end) without blanks around them, which together cover every
character that is not blank. Time grows linearly with the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from tutoslides.language.abbreviations import is_abbreviation
from tutoslides.language.closing_marks import behind_closing_marks
from tutoslides.language.known import language_of
from tutoslides.language.pairs import Pairs, find_pairs
from tutoslides.language.vocabulary import Language

LONGEST_WHOLE_PAIR = 400
"""Characters (about 60 words, one callout) up to which a quotation or parenthesis is never cut in two."""

_STOP = re.compile(
    r"\.(?:[ \u00a0\u202f]\.)+"  # an ellipsis whose dots stand apart
    r"|[.!?…‽。！？]+(?:[ \u00a0\u202f]?[!?…]+)*"
    r"|\n[ \t]*\n"
)
_BEGINNING = re.compile(r"[»”“\"'’)\]*_›«„(\[\s—–-]*")
_FORGOTTEN_BLANK = re.compile(r"[a-zà-öø-ÿ]{4}[.!?…][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]*(?=[\s'’,])")
"""A stop between two plain words ("se dégrade.Évolution de"): the blank was lost; names of sites have small letters."""
_TO_NEXT_WORD = re.compile(r"[\s«“„\"'’‘(\[*_—–\-•¿¡›‹»…]{0,60}")
_OPENING_QUOTATION = re.compile(r"[«“„»\"]")
_CLOSING_QUOTATION = re.compile(r"[»”“«\"]")
_LIST_MARK = re.compile(r"[^\W\d_]\)\s|[ivx]{2,4}\)\s|(?P<dotted>[^\W\d_]\.\s)")
_SOURCE = re.compile(r"\([A-ZÀ-ÖØ-Þ][^().!?]{1,90}, (?:19|20)\d\d[a-z]?(?:[,;:] ?[^()]{1,24})?\)\.?")
"""Authors and year behind a sentence: "… (Morel & Petit, 2009)" belongs to what it tells the source of."""
_SPEAKER = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’\-]*)\.? (?:[A-ZÀ-ÖØ-Þ][\w'’\-]*\.? ){0,2}(?P<verb>[a-zß-ÿ]+)\b")
"""One to three words of a name, and what may be a verb of speech."""
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")


def split_sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return the spans (start, end) of the sentences of `text`, whose BCP 47 tag is `language`.

    A quotation or parenthesis of up to `LONGEST_WHOLE_PAIR` characters stays in one sentence; an empty line
    always ends one, a single line break does not. Blank text has no sentences.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _ends_of(text, language_of(language)):
        _append_stripped(spans, text, (start, end))
        start = end
    _append_stripped(spans, text, (start, len(text)))
    return tuple(spans)


def _append_stripped(spans: list[tuple[int, int]], text: str, span: tuple[int, int]) -> None:
    piece = text[span[0] : span[1]]
    if piece.strip():
        start = span[0] + len(piece) - len(piece.lstrip())
        end = start + len(piece.strip())
        if spans and _SOURCE.fullmatch(piece.strip()):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))


def _ends_of(text: str, language: Language) -> Iterator[int]:
    pairs = find_pairs(text)
    whole = _whole_spans(pairs)
    starts = [span[0] for span in whole]
    start = 0
    for stop in _STOP.finditer(text):
        if stop.start() < start:
            continue
        if stop.group()[0] == "\n":
            start = stop.end()
            yield start
            continue
        end = behind_closing_marks(text, stop.end(), pairs.closers)
        if _lies_inside(end, whole, starts) or not _ends_here(text, stop, end, start, language):
            continue
        yield end
        start = end


def _whole_spans(pairs: Pairs) -> list[tuple[int, int]]:
    """Return the outermost pairs that are short enough to stay whole, in order, without overlap."""
    whole: list[tuple[int, int]] = []
    for start, end in pairs.spans:
        if end - start <= LONGEST_WHOLE_PAIR and (not whole or start >= whole[-1][1]):
            whole.append((start, end))
    return whole


def _lies_inside(place: int, spans: list[tuple[int, int]], starts: list[int]) -> bool:
    index = bisect_right(starts, place) - 1
    return index >= 0 and spans[index][0] < place < spans[index][1]


def _ends_here(text: str, stop: re.Match[str], end: int, start: int, language: Language) -> bool:
    if end >= len(text):
        return True
    if not text[end].isspace() and text[end] not in "«“„¿¡":
        return bool(_FORGOTTEN_BLANK.match(text, max(0, stop.start() - 4)))
    beginning = _BEGINNING.match(text, start, stop.start())
    if beginning and beginning.end() == stop.start():
        return False
    gap = _TO_NEXT_WORD.match(text, end)
    place = gap.end() if gap else end
    if place >= len(text):
        return True
    if _continues(text, place, start) or _is_told_by(text, (start, stop.end(), end), place, language):
        return False
    return stop.group() != "." or not is_abbreviation(text, (start, stop.start()), place, language)


def _continues(text: str, place: int, start: int) -> bool:
    """Tell whether the word at `place` goes on with the sentence: small letters, but for names like iPhone."""
    if text[place] in ",;:?!":
        return True
    if not text[place].islower() or _is_list_mark(text, place, start):
        return False
    word = _WORD.match(text, place)
    return word is None or not any(letter.isupper() for letter in word.group()[1:3])


def _is_list_mark(text: str, place: int, start: int) -> bool:
    """Tell whether "b) …" begins at `place`, or "b. …" after a sentence that such a mark began."""
    mark = _LIST_MARK.match(text, place)
    return mark is not None and (mark["dotted"] is None or _LIST_MARK.match(text, start) is not None)


def _is_told_by(text: str, quotation: tuple[int, int, int], place: int, language: Language) -> bool:
    """Tell whether the speaker follows a quoted question or exclamation: "Is it on?" Anna asked.

    `quotation` is where the sentence starts, where the stop ends, and where the closing mark does.
    """
    start, stop, end = quotation
    if text[stop - 1] not in "!?" or not _CLOSING_QUOTATION.search(text, stop, end):
        return False
    opening = _TO_NEXT_WORD.match(text, start)
    speaker = _SPEAKER.match(text, place)
    if opening is None or not _OPENING_QUOTATION.search(opening.group()):
        return False
    if speaker is None or speaker["name"].lower() in language.stop_words:
        return False
    return speaker["verb"] in language.speech_verbs
