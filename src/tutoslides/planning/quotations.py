"""Voices in the text: what stands between quotation marks and is long enough to be a slide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.language import find_date, find_pairs
from tutoslides.model.text import Runs, plain_text, slice_runs, strip_runs

SHORTEST = 8
"""Words that make a quotation rather than a term or a title. Source: the story guide."""

LONGEST_LEAD_IN = 14
"""Words before a quotation that still read as a lead-in, not as a text of their own."""

OPENING = '«“„”»"'
"""Marks that may open a quotation, in one language or another; `find_pairs` has told opening from closing ones."""

WORK = re.compile(
    r"\b(?:rapport|livre|ouvrage|article|billet|étude|guide|film|chapitre|revue|intitulée?s?|conférence|colloque|atelier|"
    r"table ronde|manifeste|report|book|paper|essay|guide|film|chapter|journal|entitled|titled|called|talk|workshop|"
    r"Buch|Aufsatz|Artikel|Bericht|libro|artículo|informe|articolo|rapporto)s?[\s(:,]*\Z",
    re.IGNORECASE,
)
"""What somebody wrote or gave, named right before its title."""

BEFORE_NAME = re.compile(r"\s*(?:[—–―-]+\s*)?(?:[«“\"][^»”\"]*[»”\"]\s*,?\s*)?")
"""A dash, and the title of a work that a credit may begin with."""

NAME_END = re.compile(r"\s*(?:,\s|\(|[\U00010000-\U0010ffff])")
"""Where a name ends: at a comma, a parenthesis (an account's handle) or an emoji."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Somebody's words: `runs` without their outer marks, standing at `start` to `end` (marks included) of the text.

    `lead_in` are the article's own words before them in the sentence, where they cannot be understood without;
    `speaker` and `role` who said them, as the article names them.
    """

    start: int
    end: int
    runs: Runs
    lead_in: Runs = ()
    speaker: Runs = ()
    role: Runs = ()

    def lead_by(self, runs: Runs, sentence: int) -> Quotation:
        """Return the quotation with its lead-in, for the paragraph `runs` whose sentence begins at `sentence`."""
        if not _needs_lead_in(plain_text(self.runs)):
            return self
        before = plain_text(runs)[sentence : self.start].rstrip()
        start = sentence + _lead_in_start(before)
        return replace(self, lead_in=slice_runs(runs, start, sentence + len(before)))


def find_quotations(runs: Runs) -> tuple[Quotation, ...]:
    """Return the quotations of a paragraph in order, outer marks only: what is nested stays in its quotation.

    An opening mark without a closing one opens nothing.
    """
    text = plain_text(runs)
    return tuple(
        Quotation(start=start, end=end, runs=strip_runs(slice_runs(runs, start + 1, end - 1)))
        for start, end in _marked(text)
        if count_words(text[start + 1 : end - 1]) >= SHORTEST and not _is_title_of_a_work(text, start)
    )


def quotation_of_block(runs: Runs, attribution: Runs) -> Quotation:
    """Return a block quotation: all its words, with the speaker of its dash line."""
    text = plain_text(runs)
    is_marked = (0, len(text)) in tuple(_marked(text))
    inner = strip_runs(slice_runs(runs, 1, len(text) - 1)) if is_marked else runs
    speaker, role = _name_and_role(attribution)
    return Quotation(start=0, end=len(text), runs=inner, speaker=speaker, role=role)


def count_words(text: str) -> int:
    """Return the number of words, counted by blanks; lone punctuation is none."""
    return sum(1 for word in text.split() if any(character.isalnum() for character in word))


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Give the outermost pairs of quotation marks."""
    reached = 0
    for start, end in find_pairs(text).spans:
        if start >= reached and text[start] in OPENING:
            yield start, end
            reached = end


def _is_title_of_a_work(text: str, start: int) -> bool:
    """Tell whether the words before a mark say that a title follows, which begins with a capital as titles do."""
    first = next((character for character in text[start + 1 :] if character.isalnum()), "")
    return first.isupper() and WORK.search(text[max(0, start - 60) : start]) is not None


def _needs_lead_in(quotation: str) -> bool:
    first = next((character for character in quotation if character.isalpha()), "")
    return first.islower()


def _lead_in_start(before: str) -> int:
    """Return where the lead-in begins in the words before the quotation: the sentence, or its last clause if long."""
    if count_words(before) <= LONGEST_LEAD_IN:
        return 0
    clauses = [match.end() for match in re.finditer(r"[,;:—–]\s+", before)]
    fitting = [start for start in clauses if 3 <= count_words(before[start:]) <= LONGEST_LEAD_IN]
    return fitting[0] if fitting else len(before)


def _name_and_role(attribution: Runs) -> tuple[Runs, Runs]:
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
