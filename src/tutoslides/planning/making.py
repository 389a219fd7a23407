"""A part while its slides are made: what is planned, and what is shown already."""

from __future__ import annotations

from dataclasses import dataclass, field

from tutoslides.model.storyboard import Span
from tutoslides.planning.idea import Idea
from tutoslides.planning.outline import Entry
from tutoslides.planning.points import MOST, MOST_WORDS, Candidate, candidates_of, choose_points
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.tables import Tabled, announces_table
from tutoslides.planning.titles import LONGEST, Titles, title_from

FEWEST_BELOW = 2
"""Headings below one without words of its own that make an overview of the section."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPlan:
    """What the slides of a part need to know beside its words.

    `title` is the part's own, already unique, None for the situation; `section` the topmost heading above it, which
    the part may itself be (`opens_section`); `fallback` a title where the part offers none; `voices_before` the
    callouts that stand right before it; `mostly_quoted` tells an article of voices; `below` are the headings of the
    parts that belong to it.
    """

    part: Part
    key: str
    title: Span | None
    section: Span | None
    opens_section: bool
    fallback: Span
    rarity: Rarity
    voices_before: int = 0
    mostly_quoted: bool = False
    below: tuple[Span, ...] = ()

    @property
    def language(self) -> str:
        """The article's."""
        return self.rarity.language

    @property
    def notes(self) -> tuple[Span, ...]:
        """What the author adds to the notes of the section's first slide; none where a divider has them."""
        asks = self.part.asks
        return asks.notes if asks and asks.kind != "divider" else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """A part while its slides are made."""

    plan: PartPlan
    titles: Titles
    entries: tuple[Entry, ...]
    taken: frozenset[int]
    """Places of sentences that an idea shows."""
    voices: tuple[int, ...]
    """Numbers of the entries that are quotations."""
    spent: set[int] = field(default_factory=set)
    """Places of sentences that a slide shows already, as a point or as a title."""

    @classmethod
    def of(cls, plan: PartPlan, titles: Titles, entries: tuple[Entry, ...]) -> Making:
        """Look through the entries once for what their slides must know of each other."""
        ideas = [entry.idea for entry in entries if entry.idea]
        taken = frozenset(place for idea in ideas for place in range(idea.first, idea.last + 1))
        voices = tuple(number for number, entry in enumerate(entries) if entry.idea and entry.idea.is_voice)
        return cls(plan=plan, titles=titles, entries=entries, taken=taken, voices=voices)

    def chosen(self, stretch: tuple[int, int], most: int = MOST) -> tuple[Candidate, ...]:
        """Return the points of a stretch that no other slide shows."""
        passages = self.plan.part.passages
        free = [place for place in range(*stretch) if place not in self.taken and place not in self.spent]
        heading = self.plan.part.heading
        excess = max(0, count_words(heading.text) - LONGEST) if heading else 0
        return choose_points(candidates_of(passages, free, heading, self.plan.rarity), most, MOST_WORDS - excess)

    def free_title(self, number: int, idea: Idea, reach: tuple[int, int]) -> Span | None:
        """Return a title from the unquoted sentence nearest to an idea, before it first, that no slide shows."""
        passages = self.plan.part.passages
        before = range(idea.first - 1, reach[0] - 1, -1)
        # what stands before a quotation is left for its callout
        after = range(idea.last + 1, reach[1]) if idea.is_voice or not self.voice_follows(number) else ()
        for place in (*before, *after):
            if place in self.taken or place in self.spent or not _is_free(passages[place]):
                continue
            if isinstance(idea.thought, Tabled) and announces_table(passages[place].span.text):
                continue
            if title := title_from((passages[place].span,), self.titles, self.plan.language):
                self.spent.add(place)
                return title
        return None

    def voice_follows(self, number: int) -> bool:
        """Tell whether the next slide is a callout."""
        following = self.entries[number + 1].idea if number + 1 < len(self.entries) else None
        return following is not None and following.is_voice

    def wished_title(self, idea: Idea) -> Span | None:
        """Return the title that the author wants for an idea, taken."""
        wished = self.wished_at(idea.first)
        return self.titles.claim(wished) if wished else None

    def wished_at(self, place: int) -> Span | None:
        """Return the title that the author wants for the slide of the block at `place`."""
        passages = self.plan.part.passages
        asks = passages[place].asks if place < len(passages) else None
        return asks.title if asks else None

    def heading(self, number: int) -> Span:
        """Return the title of the `number`-th slide: the heading, then « … (suite) »."""
        if number == 0 and self.plan.title:
            return self.plan.title
        return self.fallback()

    def fallback(self) -> Span:
        """Return the next title that goes on with the heading, or with the deck."""
        return self.titles.continued(self.plan.title or self.plan.fallback, self.plan.language)


def _is_free(passage: Passage) -> bool:
    return passage.is_prose and not passage.quotations and passage.wish != "drop"
