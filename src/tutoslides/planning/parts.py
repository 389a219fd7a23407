"""The slides of one part of the article: its outline made slides, each with a title of the article's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tutoslides.model.storyboard import DividerSlide, PictureSlide, PointsSlide, Slide, Span, StatementSlide
from tutoslides.planning.callouts import Voice, callout_of, led_in, untitled
from tutoslides.planning.clicks import pauses_of
from tutoslides.planning.drafts import Draft, Need, added_by
from tutoslides.planning.idea import Idea
from tutoslides.planning.ideas import find_ideas
from tutoslides.planning.outline import Entry, Outline, is_its_own_title
from tutoslides.planning.pictures import MOST_BESIDE, Picture, picture_slide, title_of_picture
from tutoslides.planning.points import MOST, Candidate, candidates_of, choose_points
from tutoslides.planning.prose import Prose
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.reasons import REASONS
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.statement import Statement
from tutoslides.planning.shaping import own_title, shape_slide, words_on
from tutoslides.planning.situation import situation_title, with_turning_sentence
from tutoslides.planning.tables import Tabled, announces_table
from tutoslides.planning.titles import Titles, title_from
from tutoslides.planning.trimming import plain

WALL = 70
"""Words of a slide that nobody reads: its kicker goes rather. Source: the story guide."""

LONGEST_STATEMENT = 24
"""Words of a lone point that stands as a statement."""


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


def plan_part(plan: PartPlan, titles: Titles) -> tuple[Draft, ...]:
    """Return the slides of a part in order; its passages are in their notes, each once."""
    passages = plan.part.passages
    ideas = find_ideas(passages, plan.language)
    if not plan.part.heading:
        ideas = with_turning_sentence(passages, ideas, plan.language)
    outline = Outline(
        prose=Prose.of(passages, plan.language),
        voices_before=plan.voices_before,
        mostly_quoted=plan.mostly_quoted,
    )
    entries = outline.entries(ideas, "opens-section" if plan.part.heading else "situation")
    divider = tuple(_divider(plan))
    if divider and not passages and len(plan.below) < FEWEST_BELOW:
        return divider
    if divider:
        plan = replace(plan, title=titles.continued(divider[0].slide.title, plan.language))
    return (*divider, *_Part.of(plan, titles, entries).drafts())


def _divider(plan: PartPlan) -> Iterator[Draft]:
    """Give the heading a page of its own where the author asks for one."""
    asks = plan.part.asks
    if asks and asks.kind == "divider" and plan.title:
        slide = DividerSlide(key=f"{plan.key}-divider", title=plan.title, why=REASONS["wished"])
        need = Need.OPENS if plan.opens_section else Need.OPENS_BELOW
        yield Draft(slide=slide, passages=(), need=need, added=asks.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
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
    def of(cls, plan: PartPlan, titles: Titles, entries: tuple[Entry, ...]) -> _Part:
        """Look through the entries once for what their slides must know of each other."""
        ideas = [entry.idea for entry in entries if entry.idea]
        taken = frozenset(place for idea in ideas for place in range(idea.first, idea.last + 1))
        voices = tuple(number for number, entry in enumerate(entries) if entry.idea and entry.idea.is_voice)
        return cls(plan=plan, titles=titles, entries=entries, taken=taken, voices=voices)

    def drafts(self) -> Iterator[Draft]:
        passages = self.plan.part.passages
        starts = list(_later([entry.start for entry in self.entries]))
        ends = [*starts[1:], len(passages)]
        for number, (entry, start, end) in enumerate(zip(self.entries, starts, ends, strict=True)):
            reach = (starts[number - 1] if number else 0, end)
            slide, places = self._slide(number, entry, (start, end), reach)
            self.spent.update(places)
            shown = tuple(passages[place] for place in places)
            is_kept = any(passage.wish == "keep" for passage in shown)
            yield Draft(
                slide=slide,
                passages=passages[start:end],
                shown=shown,
                need=Need.OPENS if is_kept else self._need(number, entry),
                added=self._added(number, (start, end)),
            )

    def _added(self, number: int, stretch: tuple[int, int]) -> tuple[Span, ...]:
        """Return what the author adds to the notes of a slide, before its section or before one of its blocks."""
        passages = self.plan.part.passages[slice(*stretch)]
        own = self.plan.notes if number == 0 else ()
        return (*own, *(span for passage in passages for span in added_by(passage)))

    def _need(self, number: int, entry: Entry) -> Need:
        if entry.surplus:
            return Need.APPENDIX
        if number == 0:
            return Need.OPENS if self.plan.opens_section else Need.OPENS_BELOW
        if entry.why == "wished":
            return Need.OPENS
        is_voice = entry.idea is not None and entry.idea.is_voice
        if number in self.voices[:1] and self.plan.opens_section:
            return Need.VOICE
        return Need.MORE_VOICES if is_voice else Need.EXTRA

    def _slide(
        self, number: int, entry: Entry, stretch: tuple[int, int], reach: tuple[int, int]
    ) -> tuple[Slide, tuple[int, ...]]:
        """Return an entry's slide and the places of the passages that it shows."""
        if entry.idea is None:
            slide, shown = self._points(number, entry, stretch)
        else:
            slide, shown = self._idea(number, entry.idea, reach), tuple(range(entry.idea.first, entry.idea.last + 1))
        if isinstance(slide, PictureSlide):
            slide, shown = self._beside(slide, stretch, shown)
        kicker = self._kicker(number, entry, slide.title)
        slide = replace(slide, kicker=kicker, why=slide.why or REASONS[_why(entry)])
        is_said = kicker is not None and slide.title.text.startswith(f"{kicker.text} (")  # « … (suite) »
        return replace(slide, kicker=None) if is_said or words_on(slide) > WALL else slide, shown

    def _kicker(self, number: int, entry: Entry, title: Span) -> Span | None:
        """Return the heading to show above the title: the part's own, where its first slide bears another title."""
        heading = self.plan.part.heading
        if number == 0 and heading and entry.idea and _needs_own_title(entry.idea) and title.text != heading.text:
            return heading
        return None if number == 0 and self.plan.opens_section else self.plan.section

    # ── points ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _points(self, number: int, entry: Entry, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
        chosen = self._chosen(stretch)
        key = f"{self.plan.key}-points-{number + 1}"
        wished = self._wished_at(stretch[0])
        if number == 0 and not self.plan.title and not wished:
            return self._situation(key, chosen, stretch)
        if number and not wished and len(chosen) == 1 and count_words(chosen[0].span.text) <= LONGEST_STATEMENT:
            return StatementSlide(key=key, title=self.titles.claim(chosen[0].span)), (chosen[0].position,)
        if not chosen:
            return self._without_points(key, number, stretch)
        points = tuple(candidate.span for candidate in chosen)
        pauses = pauses_of(points, self.plan.part.passages[slice(*stretch)])
        title = self.titles.claim(wished) if wished else self._heading(number)
        slide = PointsSlide(key=key, title=title, points=points, pauses=pauses)
        return slide, tuple(candidate.position for candidate in chosen)

    def _chosen(self, stretch: tuple[int, int], most: int = MOST) -> tuple[Candidate, ...]:
        passages = self.plan.part.passages
        free = [place for place in range(*stretch) if place not in self.taken and place not in self.spent]
        return choose_points(candidates_of(passages, free, self.plan.part.heading, self.plan.rarity), most)

    def _without_points(self, key: str, number: int, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
        """Say one whole sentence where none could be cut; else the headings below, else the heading alone."""
        passages = self.plan.part.passages
        whole = [place for place in range(*stretch) if _can_stand_whole(passages[place])]
        wished = self._wished_at(stretch[0])
        title = self.titles.claim(wished) if wished else None
        if not whole and number == 0 and len(self.plan.below) >= FEWEST_BELOW:
            below = tuple(plain(heading) for heading in self.plan.below)
            return PointsSlide(key=key, title=title or self._heading(number), points=below), ()
        if not whole:
            return StatementSlide(key=key, title=title or self._heading(number), why=REASONS["heading-only"]), ()
        shortest = min(whole, key=lambda place: count_words(passages[place].span.text))
        if number == 0 or title:
            point = plain(passages[shortest].span)
            return PointsSlide(key=key, title=title or self._heading(number), points=(point,)), (shortest,)
        return StatementSlide(key=key, title=self.titles.claim(plain(passages[shortest].span))), (shortest,)

    def _situation(
        self, key: str, chosen: tuple[Candidate, ...], stretch: tuple[int, int]
    ) -> tuple[Slide, tuple[int, ...]]:
        """Title what stands before the first heading by the sentence where it turns, else by its shortest claim."""
        if not chosen:
            return self._without_heading(key, stretch)
        title = situation_title(chosen, self.titles, self.plan.language)
        rest = tuple(candidate for candidate in chosen if title is None or candidate.span.origin != title.origin)
        shown = tuple(candidate.position for candidate in chosen)
        if title is None and len(rest) == 1:
            return StatementSlide(key=key, title=self.titles.claim(rest[0].span)), shown
        if title is None:
            title = self.titles.continued(self.plan.fallback, self.plan.language)
        else:
            title = self.titles.claim(title)
        if not rest:
            return StatementSlide(key=key, title=title), shown
        return PointsSlide(key=key, title=title, points=tuple(candidate.span for candidate in rest)), shown

    def _without_heading(self, key: str, stretch: tuple[int, int]) -> tuple[Slide, tuple[int, ...]]:
        passages = self.plan.part.passages
        whole = [place for place in range(*stretch) if _can_stand_whole(passages[place])]
        if not whole:
            return StatementSlide(key=key, title=self.titles.continued(self.plan.fallback, self.plan.language)), ()
        shortest = min(whole, key=lambda place: count_words(passages[place].span.text))
        return StatementSlide(key=key, title=self.titles.claim(plain(passages[shortest].span))), (shortest,)

    # ── ideas ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _idea(self, number: int, idea: Idea, reach: tuple[int, int]) -> Slide:
        key = f"{self.plan.key}-{_kind(idea)}-{number + 1}"
        if isinstance(idea.thought, Voice):
            return self._callout(number, idea, idea.thought, key, reach)
        if isinstance(idea.thought, Picture):
            return picture_slide(idea.thought, key, self._picture_title(number, idea, idea.thought, reach))
        wished = self._wished_title(idea)
        if wished and isinstance(idea.thought, Statement):
            return PointsSlide(key=key, title=wished, points=(idea.thought.sentence,))
        passages = self.plan.part.passages[idea.first : idea.last + 1]
        bears_heading = number == 0 and self.plan.title is not None and not _needs_own_title(idea)
        sentences = [passage.span for passage in passages]
        own = None if bears_heading else own_title(idea.thought, sentences, self.titles, self.plan.language)
        title = wished or (self.titles.claim(own) if own else self._near_title(number, idea, reach))
        return shape_slide(idea.thought, key, title, passages)

    def _callout(self, number: int, idea: Idea, voice: Voice, key: str, reach: tuple[int, int]) -> Slide:
        """Title a voice by the thought that it supports; a definition by its term, else its lead-in or the heading."""
        callout = callout_of(voice, key, self.plan.language)
        wished = self._wished_title(idea)
        if wished or (number == 0 and self.plan.title):
            return untitled(callout, wished or self._heading(0))
        if callout.is_definition and self.titles.is_free(callout.title):
            return replace(callout, title=self.titles.claim(callout.title))
        free = self._free_title(number, idea, reach)
        if free:
            return untitled(callout, self.titles.claim(free))
        if not self.plan.title and (led := led_in(callout, self.titles)):
            return replace(led, title=self.titles.claim(led.title))
        return untitled(callout, self._fallback())

    def _picture_title(self, number: int, idea: Idea, picture: Picture, reach: tuple[int, int]) -> Span:
        """Title a picture as other ideas, by its own words before the heading is said again."""
        wished = self._wished_title(idea)
        if wished or (number == 0 and self.plan.title):
            return wished or self._heading(0)
        free = self._free_title(number, idea, reach) or title_of_picture(picture, self.titles, self.plan.language)
        return self.titles.claim(free) if free else self._fallback()

    def _beside(
        self, slide: PictureSlide, stretch: tuple[int, int], shown: tuple[int, ...]
    ) -> tuple[PictureSlide, tuple[int, ...]]:
        """Put points of the sentences around a picture beside it."""
        chosen = self._chosen(stretch, MOST_BESIDE)
        points = tuple(candidate.span for candidate in chosen)
        pauses = pauses_of(points, self.plan.part.passages[slice(*stretch)])
        places = tuple(sorted((*shown, *(candidate.position for candidate in chosen))))
        return replace(slide, points=points, pauses=pauses), places

    def _near_title(self, number: int, idea: Idea, reach: tuple[int, int]) -> Span:
        bears_heading = number == 0 and self.plan.title is not None and not _needs_own_title(idea)
        free = None if bears_heading else self._free_title(number, idea, reach)
        return self.titles.claim(free) if free else self._heading(number)

    def _free_title(self, number: int, idea: Idea, reach: tuple[int, int]) -> Span | None:
        """Return a title from the unquoted sentence nearest to an idea, before it first, that no slide shows."""
        passages = self.plan.part.passages
        before = range(idea.first - 1, reach[0] - 1, -1)
        # what stands before a quotation is left for its callout
        after = range(idea.last + 1, reach[1]) if idea.is_voice or not self._voice_follows(number) else ()
        for place in (*before, *after):
            if place in self.taken or place in self.spent or not _is_free(passages[place]):
                continue
            if isinstance(idea.thought, Tabled) and announces_table(passages[place].span.text):
                continue
            if title := title_from((passages[place].span,), self.titles, self.plan.language):
                self.spent.add(place)
                return title
        return None

    def _voice_follows(self, number: int) -> bool:
        following = self.entries[number + 1].idea if number + 1 < len(self.entries) else None
        return following is not None and following.is_voice

    def _wished_title(self, idea: Idea) -> Span | None:
        wished = self._wished_at(idea.first)
        return self.titles.claim(wished) if wished else None

    def _wished_at(self, place: int) -> Span | None:
        """Return the title that the author wants for the slide of the block at `place`."""
        passages = self.plan.part.passages
        asks = passages[place].asks if place < len(passages) else None
        return asks.title if asks else None

    def _heading(self, number: int) -> Span:
        if number == 0 and self.plan.title:
            return self.plan.title
        return self._fallback()

    def _fallback(self) -> Span:
        return self.titles.continued(self.plan.title or self.plan.fallback, self.plan.language)


def _later(starts: Sequence[int]) -> Iterator[int]:
    """Move slides that begin at one sentence behind each other.

    A sentence with several quotations stands in the notes of the first; the other callouts go on behind it.
    """
    before = -1
    for start in starts:
        yield start + (1 if start == before else 0)
        before = start


def _why(entry: Entry) -> str:
    return "too-many-voices" if entry.surplus else entry.why


def _needs_own_title(idea: Idea) -> bool:
    """Tell whether a slide would lose its sentence under another title, and the author asked for it.

    A table or chart is titled by what is to be seen in it, if a sentence says so.
    """
    return isinstance(idea.thought, Tabled) or (idea.is_wished and is_its_own_title(idea))


def _kind(idea: Idea) -> str:
    return type(idea.thought).__name__.lower()


def _can_stand_whole(passage: Passage) -> bool:
    text = passage.span.text
    return passage.is_prose and not passage.quotations and passage.wish != "drop" and bool(text.strip(" .:;,"))


def _is_free(passage: Passage) -> bool:
    return passage.is_prose and not passage.quotations and passage.wish != "drop"
