"""The order of the pitch: title, agenda, the situation, each headed section, the closing line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.language import words_of
from tutoslides.model.article import Article, Directive, Paragraph
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    CalloutSlide,
    ClosingSlide,
    Origin,
    Slide,
    Span,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.text import runs_of
from tutoslides.planning.callouts import report_unnamed
from tutoslides.planning.front import front_slide
from tutoslides.planning.parts import PartPlan, plan_part
from tutoslides.planning.quotations import count_words
from tutoslides.planning.sections import Part, cut_parts
from tutoslides.planning.sentences import Passage, is_appendix
from tutoslides.planning.titles import Titles, without_final_stop

FEWEST_SECTIONS = 3
"""Headed sections that make an agenda worth a slide. Source: the story guide."""

LONGEST_CLOSING = 20
"""Words of a last line that can stay up during questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """A topmost heading (None: the situation) and all slides below it."""

    heading: Span | None
    slides: tuple[Slide, ...]

    def as_story(self) -> StorySection:
        name = self.heading or self.slides[0].title
        return StorySection(name=name.text, slides=self.slides)


def plan(article: Article) -> Reported[Storyboard]:
    """Return the pitch of an article: its words on slides and, every sentence once and in order, in their notes."""
    titles = Titles()
    parts = cut_parts(article)
    front = front_slide(article, parts, titles)
    parts, last = _take_closing(article, parts)
    front, parts = _take_wordless(front, parts)
    sections = _plan_sections(article, parts, front.title, titles)
    agenda = _agenda(article, sections, titles)
    closing = _closing(article, last, titles)
    opening = StorySection(name=front.title.text, slides=(front, *agenda))
    story = (opening, *(section.as_story() for section in sections), *closing)
    storyboard = Storyboard(source=article.source, meta=article.meta, sections=story)
    return Reported(value=storyboard, diagnostics=tuple(_findings(article, storyboard)))


def _plan_sections(article: Article, parts: tuple[Part, ...], fallback: Span, titles: Titles) -> tuple[_Section, ...]:
    """Plan the parts; one that stands deeper than the topmost headings joins the section above it."""
    claimed = [titles.claim(part.heading) if part.heading else None for part in parts]
    sections: list[_Section] = []
    for number, (part, title) in enumerate(zip(parts, claimed, strict=True), 1):
        opens_section = part.level == 1 or not sections
        plan_of_part = PartPlan(
            part=part,
            key=f"part-{number}",
            title=title,
            section=part.heading if opens_section else sections[-1].heading,
            opens_section=opens_section,
            fallback=fallback,
            language=article.meta.language,
        )
        slides = plan_part(plan_of_part, titles)
        if opens_section:
            sections.append(_Section(heading=part.heading, slides=slides))
        else:
            sections[-1] = replace(sections[-1], slides=(*sections[-1].slides, *slides))
    return tuple(sections)


def _agenda(article: Article, sections: tuple[_Section, ...], titles: Titles) -> tuple[AgendaSlide, ...]:
    entries = tuple(
        AgendaEntry(text=section.heading, target=section.slides[0].key) for section in sections if section.heading
    )
    if len(entries) < FEWEST_SECTIONS:
        return ()
    title = titles.claim(Span(runs=runs_of(words_of(article.meta.language).agenda)))
    return (AgendaSlide(key="agenda", title=title, entries=entries),)


def _take_wordless(front: TitleSlide, parts: tuple[Part, ...]) -> tuple[TitleSlide, tuple[Part, ...]]:
    """Give a situation that no slide can show (a picture, a table, code) to the notes of the title slide."""
    if not parts or parts[0].heading or any(passage.is_prose for passage in parts[0].passages):
        return front, parts
    return replace(front, notes=tuple(passage.span for passage in parts[0].passages)), parts[1:]


def _take_closing(article: Article, parts: tuple[Part, ...]) -> tuple[tuple[Part, ...], Passage | None]:
    """Take the article's last line from its part, if it ends on a paragraph of one short, unquoted sentence."""
    if not parts or len(parts[-1].passages) < 2:
        return parts, None
    *rest, last = parts[-1].passages
    origin = last.span.origin
    is_paragraph = (
        origin is not None and origin.block is not None and isinstance(article.blocks[origin.block], Paragraph)
    )
    stands_alone = origin is not None and origin.sentence == 0
    if not (is_paragraph and stands_alone) or last.quotations or count_words(last.span.text) > LONGEST_CLOSING:
        return parts, None
    return (*parts[:-1], replace(parts[-1], passages=tuple(rest))), last


def _closing(article: Article, last: Passage | None, titles: Titles) -> tuple[StorySection, ...]:
    """Return the closing section: the last line, and how to reach the author where the article ends on none."""
    meta = article.meta
    if last is None:
        return ()
    line = Origin(line=meta.line_of("contact"))
    contact = Span(runs=runs_of(meta.contact), origin=line) if meta.contact else None
    title = titles.claim(replace(last.span, runs=without_final_stop(last.span.runs)))
    slide = ClosingSlide(key="closing", title=title, contact=contact, notes=(last.span,))
    return (StorySection(name=words_of(meta.language).closing, slides=(slide,)),)


def _findings(article: Article, storyboard: Storyboard) -> Iterator[Diagnostic]:
    callouts = [slide for slide in storyboard.slides if isinstance(slide, CalloutSlide)]
    unnamed = [finding for slide in callouts if (finding := report_unnamed(slide, article.source))]
    if article.meta.provenance:
        yield _generated(article, len(unnamed))
    yield from unnamed
    for block in article.blocks:
        if isinstance(block, Directive) and not is_appendix(block):
            yield _ignored(block)


def _generated(article: Article, unnamed: int) -> Diagnostic:
    words = article.meta.provenance
    return Diagnostic(
        code="text-generated",
        place=Place(source=article.source, line=article.meta.line_of("provenance"), excerpt=words or ""),
        message=Message(
            en=f"The text says that it was generated (“{words}”); {unnamed} of its quotations name nobody.",
            fr=f"Le texte dit avoir été généré (« {words} ») ; {unnamed} de ses citations ne nomment personne.",
        ),
        hint=Message(
            en="Verify each of them before the meeting: the findings quote-unattributed list them.",
            fr="Vérifiez-les une à une avant la réunion : les constats quote-unattributed en donnent la liste.",
        ),
    )


def _ignored(directive: Directive) -> Diagnostic:
    return Diagnostic(
        code="directive-ignored",
        place=directive.place,
        message=Message(
            en=f"The wish “{directive.name}” is not heard yet: slides are planned from the text alone.",
            fr=f"La consigne « {directive.name} » n'est pas encore suivie : les diapositives viennent du texte seul.",
        ),
    )
