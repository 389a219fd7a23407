"""Voices in the text: what stands between quotation marks and is long enough to be a slide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.language import find_date, find_pairs
from tutoslides.model.text import Run, Runs, join_runs, plain_text, slice_runs, strip_runs
from tutoslides.planning.split_quotations import split_quotations

SHORTEST = 8
"""Words that make a quotation rather than a term or a title. Source: the story guide."""

LONGEST_LEAD_IN = 14
"""Words before a quotation that still read as a lead-in, not as a text of their own."""

_REACH = 400
"""Characters before a quotation in which its lead-in is looked for: a long sentence."""

OPENING = '«“„”»"'
"""Marks that may open a quotation, in one language or another; `find_pairs` has told opening from closing ones."""

BEFORE_NAME = re.compile(r"\s*(?:[—–―-]+\s*)?(?:[«“\"][^»”\"]*[»”\"]\s*,?\s*)?")
"""A dash, and the title of a work that a credit may begin with."""

NAME_END = re.compile(r"\s*(?:,\s|\(|[\U00010000-\U0010ffff])")
"""Where a name ends: at a comma, a parenthesis (an account's handle) or an emoji."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Somebody's words: `runs` without their outer marks, standing at `start` to `end` (marks included) of the text.

    `pieces` are the spans that `runs` consist of, more than one where a credit splits the words (*dit-il*).
    `lead_in` are the article's own words before them in the sentence, where they cannot be understood without;
    `speaker` and `role` who said them, as the article names them. `whole` are all the words where `runs` is cut.
    """

    start: int
    end: int
    runs: Runs
    pieces: tuple[Span, ...] = ()
    lead_in: Runs = ()
    speaker: Runs = ()
    role: Runs = ()
    whole: Runs = ()

    @property
    def breaks(self) -> tuple[Span, ...]:
        """The spans between the pieces, and from the last one to the end: where credits interrupt the words."""
        starts = (*(start for start, _ in self.pieces[1:]), self.end)
        return tuple((end, start) for (_, end), start in zip(self.pieces, starts, strict=True) if start - end > 1)

    def moved(self, distance: int) -> Quotation:
        """Return the quotation as it stands in a text that begins `distance` characters earlier."""
        pieces = tuple((start + distance, end + distance) for start, end in self.pieces)
        return replace(self, start=self.start + distance, end=self.end + distance, pieces=pieces)

    def credited(self, runs: Runs, name: Span, role: Span | None) -> Quotation:
        """Return the quotation with the name and the role that stand at these places of `runs`."""
        return replace(self, speaker=slice_runs(runs, *name), role=slice_runs(runs, *role) if role else ())

    def lead_by(self, runs: Runs, sentence: int) -> Quotation:
        """Return the quotation with its lead-in, for the paragraph `runs` whose sentence begins at `sentence`."""
        if not _needs_lead_in(plain_text(self.runs)):
            return self
        head = min(max(sentence, self.start - _REACH), self.start)
        before = plain_text(slice_runs(runs, head, self.start)).rstrip()
        start = _lead_in_start(before, is_whole=head == sentence)
        return replace(self, lead_in=slice_runs(runs, head + start, head + len(before)))


def find_quotations(runs: Runs, language: str = "und") -> tuple[Quotation, ...]:
    """Return the quotations of a paragraph in order, outer marks only: what is nested stays in its quotation.

    Words parted by a credit in the `language` are one quotation. An opening mark without a closing one opens nothing.
    """
    text = plain_text(runs)
    groups = split_quotations(text, tuple(_marked(text)), language)
    quotations = (_quotation(runs, text, pieces) for pieces in groups if _is_long(text, pieces))
    return tuple(quotations)


def quotation_of_block(runs: Runs, attribution: Runs) -> Quotation:
    """Return a block quotation: all its words, with the speaker of its dash line."""
    text = plain_text(runs)
    inner = strip_runs(slice_runs(runs, 1, len(text) - 1)) if is_wholly_marked(text) else runs
    speaker, role = name_and_role(attribution)
    return Quotation(start=0, end=len(text), runs=inner, pieces=((0, len(text)),), speaker=speaker, role=role)


def is_wholly_marked(text: str) -> bool:
    """Tell whether one pair of quotation marks encloses all of `text`, but for a stop behind it."""
    spans = tuple(_marked(text))
    return bool(spans) and spans[0][0] == 0 and not text[spans[0][1] :].strip(" .\u00a0")


def count_words(text: str) -> int:
    """Return the number of words, counted by blanks; lone punctuation is none."""
    return sum(word[0].isalnum() or any(map(str.isalnum, word)) for word in text.split())


def name_and_role(attribution: Runs) -> tuple[Runs, Runs]:
    """Return name and role of a dash line: « — Name, role ». A work's title before the name and a date after it go."""
    text = plain_text(attribution)
    before = BEFORE_NAME.match(text)
    start = before.end() if before else 0
    name = NAME_END.search(text, start)
    end = name.start() if name else len(text)
    comma = text.find(", ", start)
    role = strip_runs(slice_runs(attribution, comma + 1, len(text))) if comma > 0 else ()
    is_role = bool(role) and find_date(plain_text(role)) is None
    return strip_runs(slice_runs(attribution, start, end)), role if is_role else ()


def _quotation(runs: Runs, text: str, pieces: tuple[Span, ...]) -> Quotation:
    """Return the quotation of these pieces; one that begins a sentence after another stands on a line of its own."""
    words: list[Run] = []
    for number, (start, end) in enumerate(pieces):
        piece = _without_blanks(text, start, end)
        is_new = number > 0 and text[piece[0] : piece[0] + 1].isupper() and "." in text[pieces[number - 1][1] : start]
        if number:
            words = [*_without_comma(words), Run(text="\n")] if is_new else [*words, Run(text=" ")]
        words += slice_runs(runs, *piece)
    end = _behind_mark(text, pieces[-1][1])
    return Quotation(start=pieces[0][0] - 1, end=end, runs=join_runs(_without_comma(words)), pieces=pieces)


def _without_blanks(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return first, max(first, start + len(piece.rstrip()))


def _without_comma(words: list[Run]) -> list[Run]:
    """Return the runs without the comma that English sets before *she said*."""
    last = words[-1:]
    return [*words[:-1], *(replace(run, text=run.text.removesuffix(",")) for run in last)]


def _behind_mark(text: str, end: int) -> int:
    """Return the place behind the closing mark that follows the last piece, whatever was cut off before the mark."""
    while end < len(text) and text[end] not in '»”“«"„':
        end += 1
    return min(end + 1, len(text))


def _is_long(text: str, pieces: tuple[Span, ...]) -> bool:
    return sum(count_words(text[start:end]) for start, end in pieces) >= SHORTEST


def _marked(text: str) -> Iterator[Span]:
    """Give the outermost pairs of quotation marks."""
    reached = 0
    for start, end in find_pairs(text).spans:
        if start >= reached and text[start] in OPENING:
            yield start, end
            reached = end


def _needs_lead_in(quotation: str) -> bool:
    first = next((character for character in quotation if character.isalpha()), "")
    return first.islower()


def _lead_in_start(before: str, *, is_whole: bool) -> int:
    """Return where the lead-in begins in the words before the quotation: the sentence, or its last clause if long."""
    if is_whole and count_words(before) <= LONGEST_LEAD_IN:
        return 0
    clauses = [match.end() for match in re.finditer(r"[,;:—–]\s+", before)]
    fitting = [start for start in clauses if 3 <= count_words(before[start:]) <= LONGEST_LEAD_IN]
    return fitting[0] if fitting else len(before)
