"""Which slides a part gets, and where in its passages each begins.

In: the passages of a part and the ideas in them. Out: entries in article order, the first at 0: an idea, or points of
the stretch from there to the next entry. A slide's notes are that stretch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tutoslides.planning.drafts import MOST_NOTES
from tutoslides.planning.idea import Idea
from tutoslides.planning.lists import List
from tutoslides.planning.pictures import SHORT_STRETCH
from tutoslides.planning.points import MOST
from tutoslides.planning.prose import Prose
from tutoslides.planning.shapes.figure import Figure
from tutoslides.planning.shapes.statement import Statement

ENOUGH_SENTENCES = 3
"""Sentences behind an idea that deserve points of their own."""

ENOUGH_WORDS = 80
"""Words that they have together."""

SENTENCES_BESIDE_VOICE = 2
"""Sentences behind the only quotation of a section that otherwise has no thought of its own on a slide."""

WORDS_BESIDE_VOICE = 20
"""Words that they have together."""

MOST_VOICES = 2
"""Callouts in a row. Source: the story guide."""

WORDS_A_SHAPE = 45
"""Words of a part for each shape of thought that it may show: more would be a slide a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A slide to be: an idea, or (None) points of the passages from `start` on. `surplus` goes to the appendix."""

    start: int
    idea: Idea | None
    why: str
    surplus: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What an outline must know: the prose, the callouts that stand right before, and whether the article is mostly
    quotations, so that more than two may follow each other.
    """

    prose: Prose
    voices_before: int = 0
    mostly_quoted: bool = False

    def entries(self, ideas: Sequence[Idea], opening: str) -> tuple[Entry, ...]:
        """Return the entries; `opening` is why the first slide is there, a code of `REASONS`."""
        kept = self._worth_showing(ideas)
        entries = [*self._opening(kept, opening), *(Entry(start=idea.first, idea=idea, why=idea.why) for idea in kept)]
        entries = list(self._with_stretches(entries))
        entries = sorted([*entries, *self._wished(entries)], key=lambda entry: entry.start)
        entries = list(self._with_breathers(entries))
        first, *others = self._short_enough(entries)
        return (replace(first, why=opening) if first.idea is None else first, *others)

    def _worth_showing(self, ideas: Sequence[Idea]) -> list[Idea]:
        """Leave out shapes beyond what the part's length bears, the thinnest first, and those that cannot open.

        Voices, lists and wishes are the author's own doing: they always stay.
        """
        shapes = sorted((idea for idea in ideas if _is_found(idea)), key=_thinness)
        most = max(1, self.prose.totals[-1] // WORDS_A_SHAPE)
        left_out = {id(idea) for idea in shapes[most:]}
        kept = list(_varied(idea for idea in ideas if id(idea) not in left_out))
        opens_badly = bool(kept) and is_its_own_title(kept[0]) and not kept[0].is_wished
        if opens_badly and not self.prose.points(0, kept[0].first):
            kept = kept[1:]  # their title is their sentence, but a section's first slide bears the heading
        return kept

    def _opening(self, ideas: Sequence[Idea], why: str) -> Iterator[Entry]:
        """Give points to open with, unless the first idea opens: few sentences stand before it."""
        first = ideas[0] if ideas else None
        if first is None:
            yield Entry(start=0, idea=None, why=why)
            return
        points = self.prose.points(0, first.first)
        needed = 1 if first.is_voice or is_its_own_title(first) else ENOUGH_SENTENCES
        if why == "situation" and first.is_voice:
            needed = 2  # without a heading a lone sentence is the voice's title, or its notes
        breathes = first.is_voice and not first.is_wished and self.voices_before >= MOST_VOICES
        if points >= needed or (breathes and not self.mostly_quoted):
            yield Entry(start=0, idea=None, why=why)

    def _with_stretches(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Put points between two ideas where enough unshown prose stands."""
        ends = [*(entry.start for entry in entries[1:]), len(self.prose.passages)]
        is_only_voice = len(entries) == 1 and entries[0].idea is not None and entries[0].idea.is_voice
        for entry, end in zip(entries, ends, strict=True):
            yield entry
            if entry.idea is None:
                continue
            start, enough = entry.idea.last + 1, SHORT_STRETCH if entry.idea.is_picture else ENOUGH_WORDS
            sentences, words = self.prose.points(start, end), self.prose.words(start, end)
            is_beside_voice = is_only_voice and sentences >= SENTENCES_BESIDE_VOICE and words >= WORDS_BESIDE_VOICE
            if is_beside_voice or (sentences >= ENOUGH_SENTENCES and words >= enough):
                yield Entry(start=start, idea=None, why="long-stretch")

    def _wished(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Give points to blocks that the author titled, and to sentences to keep that no slide would show."""
        ends = [*(entry.start for entry in entries[1:]), len(self.prose.passages)]
        used = {place for entry in entries if entry.idea for place in range(entry.idea.first, entry.idea.last + 1)}
        starts = {entry.start for entry in entries}
        pointed = {
            place
            for entry, end in zip(entries, ends, strict=True)
            if not entry.idea
            for place in range(entry.start, end)
        }
        for place, passage in enumerate(self.prose.passages):
            is_titled = passage.asks is not None and passage.asks.title is not None and place not in starts
            is_kept = passage.wish == "keep" and place not in pointed
            if place not in used and (is_titled or is_kept):
                yield Entry(start=place, idea=None, why="wished")

    def _with_breathers(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Put a thought between the second and third callout in a row; where there is none, the third is surplus."""
        run = self.voices_before
        for number, entry in enumerate(entries):
            is_voice = entry.idea is not None and entry.idea.is_voice
            run = run + 1 if is_voice else 0
            if entry.idea and is_voice and not entry.idea.is_wished and run > MOST_VOICES:
                before = entries[number - 1].idea if number else None
                start = before.last + 1 if before else 0
                if self.prose.points(start, entry.start):
                    yield Entry(start=start, idea=None, why="between-voices")
                    run = 1
                elif not self.mostly_quoted:
                    yield replace(entry, surplus=True)
                    run -= 1
                    continue
            yield entry

    def _short_enough(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Put points where the notes of a slide would not fit a printed page."""
        starts = [0, *(entry.start for entry in entries[1:]), len(self.prose.passages)]
        for entry, start, end in zip(entries, starts, starts[1:], strict=False):
            if entry.idea and self.prose.words(start, entry.idea.last + 1) > MOST_NOTES and entry.idea.first > start:
                yield from self._pages(Entry(start=start, idea=None, why="long-stretch"), entry.idea.first)
                yield from self._pages(entry, end)
            else:
                yield from self._pages(replace(entry, start=start), end)

    def _pages(self, entry: Entry, end: int) -> Iterator[Entry]:
        """Give an entry and, behind what it must hold, one for each further page of notes up to `end`."""
        yield entry
        reach = entry.idea.last + 1 if entry.idea else min(entry.start + 1, end)
        words, taken = self.prose.words(entry.start, end), self.prose.words(entry.start, reach)
        share = words / max(1, -(-words // MOST_NOTES))
        kept = self._kept(entry.start)
        for place in range(reach, end):
            count = self.prose.words(place, place + 1)
            is_full = kept == MOST and self._kept(place)
            if is_full or (taken and (taken + count > MOST_NOTES or taken >= share)):
                yield Entry(start=place, idea=None, why="wished" if is_full else "long-stretch")
                taken, kept = 0, 0
            taken += count
            kept += self._kept(place)

    def _kept(self, place: int) -> int:
        """Return 1 for a sentence that the author wants to see, else 0."""
        passages = self.prose.passages
        return int(place < len(passages) and passages[place].wish == "keep")


def _varied(ideas: Iterable[Idea]) -> Iterator[Idea]:
    """Give the ideas without a second figure or statement in a row: the eye rests on one number at a time."""
    before: type | None = None
    for idea in ideas:
        kind = type(idea.thought)
        if kind is before and is_its_own_title(idea) and not idea.is_wished:
            continue
        before = kind
        yield idea


def _is_found(idea: Idea) -> bool:
    """Tell whether it is a shape that was seen in a sentence."""
    return not idea.is_voice and not idea.is_wished and not isinstance(idea.thought, List)


def is_its_own_title(idea: Idea) -> bool:
    """Tell whether the slide of an idea shows its sentence as its title."""
    return isinstance(idea.thought, Figure | Statement)


def _thinness(idea: Idea) -> int:
    """Return how thin a shape is: what merely looks good goes first."""
    if isinstance(idea.thought, Statement):
        return 2
    return 1 if isinstance(idea.thought, Figure) else 0
