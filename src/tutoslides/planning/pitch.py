"""The order of the pitch: title, agenda, situation, each headed section, ask, closing line, appendix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutoslides.language import words_of
from tutoslides.model.article import Article
from tutoslides.model.diagnostics import Reported
from tutoslides.model.storyboard import (
    CalloutSlide,
    Span,
    Storyboard,
    StorySection,
    Supplement,
    TitleSlide,
)
from tutoslides.model.text import plain_text
from tutoslides.planning.agenda import agenda_of
from tutoslides.planning.appendix import appendix_section, linked
from tutoslides.planning.aside import aside_drafts, take_asides
from tutoslides.planning.asking import take_ask
from tutoslides.planning.closing import take_closing
from tutoslides.planning.drafts import Draft, Need, added_by, finished, words_of_passages
from tutoslides.planning.findings import findings_of
from tutoslides.planning.front import front_slide
from tutoslides.planning.making import PartPlan
from tutoslides.planning.pacing import Chapter, pace
from tutoslides.planning.parts import plan_part
from tutoslides.planning.pictures import pictures_left_out
from tutoslides.planning.quotations import count_words
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.sections import Part, cut_parts, headings_below, without_skipped
from tutoslides.planning.sentences import Passage
from tutoslides.planning.supplements import place, spoken_words, with_appendix, with_demands
from tutoslides.planning.tables import find_table
from tutoslides.planning.titles import Titles

MOSTLY = 0.5
"""Share of an article's words in quotations from which on it is an article of voices."""


def plan(article: Article, supplement: Supplement | None = None) -> Reported[Storyboard]:
    """Return the pitch of an article: its words on slides and, every sentence once and in order, in their notes.

    What the `supplement` holds stands among them: right after the agenda, before the ask, in the appendix.
    """
    titles, language = Titles(), article.meta.language
    written = without_skipped(cut_parts(article))
    parts, asides = take_asides(written)
    front = front_slide(article, parts, titles)
    parts, closing = take_closing(article, parts, titles)
    front, parts = _take_wordless(front, parts, language)
    parts, ask = take_ask(parts, language, titles)
    ask = with_demands(ask, supplement, titles, language)
    parts = tuple(part for part in parts if part.heading or part.passages)
    texts = (passage.span.text for part in parts for passage in part.passages)
    writer = _Writer(article=article, titles=titles, rarity=Rarity.of(texts, language), front=front)
    chapters = writer.chapters(parts)
    ending = (*((ask,) if ask else ()), *((closing,) if closing else ()))
    fixed = words_of_passages(passage for draft in ending for passage in draft.passages)
    placed = place(supplement, article.meta.minutes, titles)
    fixed += spoken_words(placed, language)
    paced = pace(chapters, article.meta.minutes, fixed, titles, writer.rarity)
    set_aside = [
        draft
        for number, aside in enumerate(asides, 1)
        for draft in aside_drafts(aside, writer.plan_of_aside(number), titles)
    ]
    appendix = with_appendix(appendix_section(paced, set_aside, language), placed, language)
    main = [linked(chapter, moved) for chapter, moved in zip(paced.main, paced.appendix, strict=True)]
    agenda = agenda_of(main, placed.section, ask, titles, language)
    situation = [finished(draft, language) for chapter in main if not chapter.heading for draft in chapter.drafts]
    sections = [_story(chapter, chapter.heading, language) for chapter in main if chapter.heading and chapter.drafts]
    storyboard = Storyboard(
        source=article.source,
        meta=article.meta,
        sections=(
            StorySection(name=front.title.text, slides=(front, *agenda, *placed.opening, *situation)),
            *sections,
            *placed.section,
            *_endings(ask, closing, language),
            *appendix,
        ),
    )
    findings = (*findings_of(article, parts, storyboard, paced), *pictures_left_out(written, storyboard))
    return Reported(value=storyboard, diagnostics=findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writer:
    """Plans one part after the other, with what they must know of each other."""

    article: Article
    titles: Titles
    rarity: Rarity
    front: TitleSlide

    def chapters(self, parts: tuple[Part, ...]) -> tuple[Chapter, ...]:
        """Return the parts' slides; a part that stands deeper than the topmost headings joins the one above it."""
        claimed = [self.titles.claim(title) if (title := _title_of(part)) else None for part in parts]
        mostly_quoted = _quoted_share(parts) >= MOSTLY
        chapters: list[Chapter] = []
        voices, appended = 0, None
        for number, (part, title) in enumerate(zip(parts, claimed, strict=True), 1):
            opens = part.level == 1 or not chapters
            plan_of_part = PartPlan(
                part=part,
                key=f"part-{number}",
                title=title,
                section=part.heading if opens else chapters[-1].heading,
                opens_section=opens,
                fallback=self.front.title,
                rarity=self.rarity,
                voices_before=voices,
                mostly_quoted=mostly_quoted,
                below=headings_below(parts, number - 1),
            )
            drafts = plan_part(plan_of_part, self.titles)
            appended = _appended_level(part, appended)
            if appended is not None:
                drafts = tuple(replace(draft, need=Need.APPENDIX) for draft in drafts)
            voices = _voices_at_the_end(drafts, voices)
            if opens:
                chapters.append(Chapter(heading=part.heading, drafts=drafts))
            else:
                chapters[-1] = replace(chapters[-1], drafts=(*chapters[-1].drafts, *drafts))
        return tuple(chapters)

    def plan_of_aside(self, number: int) -> PartPlan:
        """Return what the slides of something set aside need to know; voices may follow each other in an appendix."""
        return PartPlan(
            part=Part(heading=None, passages=()),
            key=f"aside-{number}",
            title=None,
            section=None,
            opens_section=False,
            fallback=self.front.title,
            rarity=self.rarity,
            mostly_quoted=True,
        )


def _title_of(part: Part) -> Span | None:
    """Return what a part's first slide is called: the author's title, else its heading."""
    return (part.asks.title if part.asks and part.heading else None) or part.heading


def _appended_level(part: Part, above: int | None) -> int | None:
    """Return the level of the heading whose sections, this part among them, go to the appendix, None if it stays."""
    if above is not None and part.level > above:
        return above
    return part.level if part.asks and part.asks.kind == "appendix" else None


def _voices_at_the_end(drafts: Sequence[Draft], before: int) -> int:
    """Return how many callouts in a row the audience has just seen, `before` included if nothing else came."""
    shown = [draft for draft in drafts if draft.need is not Need.APPENDIX]
    run = 0
    for draft in reversed(shown):
        if not isinstance(draft.slide, CalloutSlide):
            return run
        run += 1
    return before + run


def _quoted_share(parts: Sequence[Part]) -> float:
    passages = [passage for part in parts for passage in part.passages]
    quoted = sum(count_words(plain_text(quotation.runs)) for passage in passages for quotation in passage.quotations)
    return quoted / max(1, words_of_passages(passages))


def _story(chapter: Chapter, heading: Span, language: str) -> StorySection:
    return StorySection(name=heading.text, slides=tuple(finished(draft, language) for draft in chapter.drafts))


def _endings(ask: Draft | None, closing: Draft | None, language: str) -> list[StorySection]:
    named = ((ask.slide.title.text if ask else "", ask), (words_of(language).closing, closing))
    return [StorySection(name=name, slides=(finished(draft, language),)) for name, draft in named if draft]


def _take_wordless(front: TitleSlide, parts: tuple[Part, ...], language: str) -> tuple[TitleSlide, tuple[Part, ...]]:
    """Give a situation that no slide can show (code, dropped) to the notes of the title slide."""
    if not parts or parts[0].heading:
        return front, parts
    passages = parts[0].passages
    if any(_shows(passage) or _has_kind(passage) for passage in passages):
        return front, parts
    if any(find_table(passages, place, language) for place in range(len(passages))):
        return front, parts
    notes = (*(passage.span for passage in passages), *(span for passage in passages for span in added_by(passage)))
    return replace(front, notes=notes), parts[1:]


def _shows(passage: Passage) -> bool:
    return (passage.is_prose or passage.figure is not None) and passage.wish != "drop"


def _has_kind(passage: Passage) -> bool:
    return passage.asks is not None and passage.asks.kind not in (None, "skip")
