"""A pitch that shows a look: every kind of slide, its words short, of usual length and long.

A language tag comes in, a storyboard goes out; no article is needed. Sections bear the length of their words.
"""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.model.article import Meta
from tutoslides.model.chart import Cell, Chart, Series
from tutoslides.model.storyboard import (
    AgendaEntry,
    AgendaSlide,
    AskSlide,
    CalloutSlide,
    CardsSlide,
    ChartSlide,
    ClosingSlide,
    ContrastSlide,
    DividerSlide,
    FigureSlide,
    Grid,
    PictureSlide,
    PointsSlide,
    ReferencesSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    StepsSlide,
    Storyboard,
    StorySection,
    TableSlide,
    TitleSlide,
)
from tutoslides.model.text import runs_of
from tutoslides.specimen_words import ENGLISH, FRENCH, SpecimenWords

LENGTHS = ("short", "normal", "long")
"""How long the words of a slide are; its key begins with it."""


ROWS = (3, 5, 7)
"""Rows of a short, a usual and a long table."""

SHARES = (62, 74, 58, 69, 47, 81, 55)


def specimen(language: str) -> Storyboard:
    """Return the specimen in French where `language`, a BCP 47 tag, is French, else in English.

    Every kind stands there three times, keys such as `normal-cards-3`; the sides of a contrast also reversed.
    """
    words = FRENCH if language.partition("-")[0].lower() == "fr" else ENGLISH
    front = StorySection(name=words.title[1], slides=(*_fronts(words), _agenda(words)))
    sections = tuple(
        StorySection(name=f"{number + 1}", slides=tuple(_slides(words, number))) for number in range(len(LENGTHS))
    )
    meta = Meta(title=runs_of(words.title[1]), authors=words.byline[:1], language=language)
    return Storyboard(source="specimen", meta=meta, sections=(front, *sections))


def _fronts(words: SpecimenWords) -> Iterator[Slide]:
    for number in (1, 0, 2):  # the first one names the deck
        yield TitleSlide(
            key=f"{LENGTHS[number]}-title",
            title=_span(words.title[number]),
            subtitle=_span(words.subtitle[number]),
            byline=tuple(map(_span, words.byline)),
        )


def _agenda(words: SpecimenWords) -> Slide:
    targets = [f"{LENGTHS[min(number, 2)]}-divider" for number in range(len(words.headings))]
    entries = [
        AgendaEntry(text=_span(text), target=target) for text, target in zip(words.headings, targets, strict=True)
    ]
    ask = AgendaEntry(text=_span(words.ask), target="normal-ask", is_ask=True)
    return AgendaSlide(key="normal-agenda", title=_span(words.agenda), entries=(*entries[:3], ask))


def _slides(words: SpecimenWords, number: int) -> Iterator[Slide]:
    """Give one slide of each kind with the words of one length, the section's heading and kicker around them."""
    length, thought, kicker = LENGTHS[number], _span(words.thoughts[number]), _span(words.kicker)
    yield DividerSlide(key=f"{length}-divider", title=_span(words.headings[number]))
    points, lone = tuple(map(_span, words.points[number])), (_span(words.lone[number]),)
    for name, shown in (("points", points), ("few-points", points[:2]), ("lone-point", lone)):
        yield PointsSlide(key=f"{length}-{name}", title=thought, kicker=kicker, points=shown)
    yield StatementSlide(key=f"{length}-statement", title=_span(words.statements[number]), kicker=kicker)
    yield from _callouts(words, number)
    for count in (2, 3, 4):
        cards = tuple(map(_span, words.cards[number][:count]))
        yield CardsSlide(key=f"{length}-cards-{count}", title=thought, kicker=kicker, cards=cards)
    for count in (3, 4, 5):
        steps = tuple(map(_span, words.steps[number][:count]))
        yield StepsSlide(key=f"{length}-steps-{count}", title=thought, kicker=kicker, steps=steps)
    denied, affirmed = _span(words.denied[number]), _span(words.affirmed[number])
    for name, is_first in (("contrast", False), ("contrast-reversed", True)):
        yield ContrastSlide(
            key=f"{length}-{name}", title=thought, kicker=kicker, denied=denied, affirmed=affirmed,
            affirmed_first=is_first,
        )  # fmt: skip
    figure = _span(words.figures[number])
    sentence = _span(words.figure_sentences[number])
    yield FigureSlide(key=f"{length}-figure", title=sentence, kicker=kicker, figure=figure)
    yield from _drawn(words, number)
    yield from _ends(words, number)


def _drawn(words: SpecimenWords, number: int) -> Iterator[Slide]:
    """Give a table, a chart of the same numbers, and pictures that are missing: their files are the article's."""
    length, thought, kicker = LENGTHS[number], _span(words.thoughts[number]), _span(words.kicker)
    names = tuple(dict.fromkeys((*words.cards[0], *words.steps[0])))[: ROWS[number]]
    shares = SHARES[: len(names)]
    grid = Grid(
        header=tuple(map(_span, (words.kicker, "%"))),
        rows=tuple((_span(name), _span(f"{share}")) for name, share in zip(names, shares, strict=True)),
        alignments=("left", "right"),
    )
    cells = tuple(Cell(value=share, shown=f"{share}") for share in shares)
    chart = Chart(kind="bar", categories=names, series=(Series(name="%", cells=cells),))
    yield TableSlide(key=f"{length}-table", title=thought, kicker=kicker, grid=grid)
    yield ChartSlide(key=f"{length}-chart", title=thought, kicker=kicker, grid=grid, chart=chart)
    points = tuple(map(_span, words.points[number][:2]))
    for name, beside in (("picture", ()), ("picture-beside", points)):
        yield PictureSlide(
            key=f"{length}-{name}", title=thought, kicker=kicker, target="", alt=words.thoughts[number], points=beside
        )


def _callouts(words: SpecimenWords, number: int) -> Iterator[Slide]:
    """Give a callout alone, with all that may stand beside it, with its speaker only, and a definition."""
    length, thought, kicker = LENGTHS[number], _span(words.thoughts[number]), _span(words.kicker)
    quotation, lead_in = _span(words.quotations[number]), _span(words.lead_ins[number])
    name, role = words.speakers[number]
    speaker = Speaker(name=_span(name), role=_span(role))
    yield CalloutSlide(key=f"{length}-callout", title=thought, kicker=kicker, quotation=quotation)
    yield CalloutSlide(
        key=f"{length}-callout-whole", title=thought, kicker=kicker, quotation=quotation, lead_in=lead_in,
        speaker=speaker,
    )  # fmt: skip
    yield CalloutSlide(key=f"{length}-callout-said", title=thought, kicker=kicker, quotation=quotation, speaker=speaker)
    yield CalloutSlide(
        key=f"{length}-definition", title=_span(words.terms[number]), kicker=kicker, quotation=quotation,
        is_definition=True,
    )  # fmt: skip


def _ends(words: SpecimenWords, number: int) -> Iterator[Slide]:
    length = LENGTHS[number]
    demands = tuple(map(_span, words.demands[number]))
    yield AskSlide(key=f"{length}-ask", title=_span(words.ask), demands=demands, lead_in=_span(words.ask_lead_in))
    yield ClosingSlide(key=f"{length}-closing", title=_span(words.closings[number]), contact=_span(words.contact))
    entries = tuple(map(_span, words.sources * (number + 1)))
    yield ReferencesSlide(key=f"{length}-references", title=_span(words.thoughts[number]), entries=entries)


def _span(text: str) -> Span:
    return Span(runs=runs_of(text))
