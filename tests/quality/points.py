"""What is chosen from a section, beside what an editor chose.

In: an understood article and the editor's spans. Out: for each section and each way of choosing, how much of the
editor's content the chosen texts hold, how much of theirs is the editor's, and how long they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from quality.cases import EditorsPoints, Expected
from quality.reading import Understood, shown_on
from quality.words import stands_in, words_in
from tutoslides.language import content_stems
from tutoslides.model.article import Heading, Paragraph
from tutoslides.model.storyboard import ReferencesSlide, Slide
from tutoslides.model.text import plain_text
from tutoslides.planning.ranking import Rarity, centralities
from tutoslides.planning.sections import cut_parts
from tutoslides.planning.sentences import Passage

MOST = 4
"""Sentences that the two plain ways take: as many as a slide has points."""

CUT_AT = 24
"""Words at which the first sentences are cut off: as many as a point has at most."""

TOGETHER = 0.6
"""Share of a span's stems that must stand in one chosen text for a hit."""

WAYS = ("first sentences", "ranking alone", "ours", "ours with appendix")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """How near one way of choosing comes to the editor in one section."""

    f1: float
    hits: float
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoices:
    """The ways of choosing in one section, in the order of `WAYS`."""

    heading: str
    choices: tuple[Choice, ...]


def score_points(expected: Expected, understood: Understood) -> tuple[SectionChoices, ...]:
    """Return the scores of every section with editor's points; one that is not found scores nothing in any way."""
    return tuple(
        SectionChoices(
            heading=points.heading,
            choices=tuple(
                choice_of(chosen, points.spans, understood.language)
                for chosen in _texts_of_ways(points, expected, understood)
            ),
        )
        for points in expected.points
    )


def choice_of(chosen: Sequence[str], spans: Sequence[str], language: str) -> Choice:
    """Return how near the chosen texts come to the editor's spans."""
    ours = {stem for text in chosen for stem in content_stems(text, language)}
    editors = {stem for span in spans for stem in content_stems(span, language)}
    common = len(ours & editors)
    return Choice(
        f1=2 * common / max(1, len(ours) + len(editors)),
        hits=sum(is_hit(span, chosen, language) for span in spans) / len(spans),
        words=sum(len(text.split()) for text in chosen),
    )


def is_hit(span: str, chosen: Sequence[str], language: str) -> bool:
    """Tell whether most of a span's stems stand together in one of the chosen texts."""
    wanted = set(content_stems(span, language))
    return any(len(wanted & set(content_stems(text, language))) >= TOGETHER * len(wanted) for text in chosen)


def means(sections: Sequence[SectionChoices]) -> tuple[Choice, ...]:
    """Return the average of each way of choosing over sections, none for no sections."""
    if not sections:
        return ()
    by_way = zip(*(section.choices for section in sections), strict=True)
    return tuple(
        Choice(
            f1=fmean(choice.f1 for choice in choices),
            hits=fmean(choice.hits for choice in choices),
            words=round(fmean(choice.words for choice in choices)),
        )
        for choices in by_way
    )


def first_sentences(sentences: Sequence[str]) -> tuple[str, ...]:
    """Return the first sentences, cut off where they are long."""
    return tuple(" ".join(sentence.split()[:CUT_AT]) for sentence in sentences[:MOST])


def ranked_sentences(sentences: Sequence[str], rarity: Rarity) -> tuple[str, ...]:
    """Return the most central sentences, whole, in the text's order."""
    weights = centralities([rarity.vector(sentence) for sentence in sentences])
    best = sorted(range(len(sentences)), key=lambda place: (-weights[place], place))[:MOST]
    return tuple(sentences[place] for place in sorted(best))


def _texts_of_ways(points: EditorsPoints, expected: Expected, understood: Understood) -> tuple[tuple[str, ...], ...]:
    blocks = blocks_of_section(points.heading, expected, understood)
    passages = [passage for part in cut_parts(understood.article) for passage in part.passages]
    inside = [passage for passage in passages if _block(passage) in blocks]
    unquoted = [passage.span.text for passage in inside if passage.is_prose and not passage.quotations]
    rarity = Rarity.of((passage.span.text for passage in passages), understood.language)
    main = tuple(_shown_from(blocks, understood.main_slides))
    behind = tuple(_shown_from(blocks, understood.appendix_slides))
    return first_sentences(unquoted), ranked_sentences(unquoted, rarity), main, (*main, *behind)


def blocks_of_section(heading: str, expected: Expected, understood: Understood) -> tuple[int, ...]:
    """Return the numbers of the blocks under a heading, headings apart, down to the next that is expected.

    Optional ones end it where they stand as high: an interview's questions do not end the section that they stand in.
    A heading that was read as a paragraph serves, too; where it is not found at all there are no blocks.
    """
    levels = {words_in(text): level for level, text in (*expected.headings, *expected.optional_headings)}
    own = words_in(heading)
    ends = {words_in(text) for _, text in expected.headings}
    ends |= {words for words, level in levels.items() if level <= levels.get(own, level)}
    blocks = understood.article.blocks
    lines = [words_in(plain_text(one.runs)) if isinstance(one, Heading | Paragraph) else () for one in blocks]
    start = next((number for number, words in enumerate(lines) if words == own), len(blocks))
    end = next((number for number, words in enumerate(lines) if number > start and words in ends), len(blocks))
    return tuple(number for number in range(start + 1, end) if number not in understood.heading_blocks)


def _shown_from(blocks: tuple[int, ...], slides: Sequence[Slide]) -> Iterator[str]:
    """Give what slides show of these blocks, a text that stands within another of its slide left out."""
    for slide in slides:
        if isinstance(slide, ReferencesSlide):
            continue
        shown = [one.span for one in shown_on(slide) if one.role in ("title", "thought", "lead-in")]
        texts = [span.text for span in shown if span.origin and span.origin.block in blocks]
        texts = [text for text in texts if not any(_is_within(text, other) for other in texts if other is not text)]
        yield from texts


def _is_within(text: str, other: str) -> bool:
    return len(text) < len(other) and stands_in(words_in(text), words_in(other))


def _block(passage: Passage) -> int | None:
    return passage.span.origin.block if passage.span.origin else None
