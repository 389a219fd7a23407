"""What could become a slide of its own in a part, in article order: voices, shapes of thought, lists, wishes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutoslides.planning.bold_leads import find_bold_leads
from tutoslides.planning.callouts import Voice
from tutoslides.planning.condense import LONGEST_SENTENCE
from tutoslides.planning.idea import Idea
from tutoslides.planning.lists import find_list
from tutoslides.planning.pictures import find_picture
from tutoslides.planning.sentences import Passage
from tutoslides.planning.shapes.cards import find_cards
from tutoslides.planning.shapes.contrast import find_contrast
from tutoslides.planning.shapes.figure import find_figure
from tutoslides.planning.shapes.statement import find_statement
from tutoslides.planning.shapes.steps import Steps, find_steps
from tutoslides.planning.tables import find_table
from tutoslides.planning.trimming import is_source
from tutoslides.planning.wished import wished_idea


def find_ideas(passages: Sequence[Passage], language: str) -> tuple[Idea, ...]:
    """Return the ideas of a part in order; no passage belongs to two, but quotations share one where they do."""
    found: list[Idea] = []
    sequences = {steps.first: steps for steps in _sequences(passages, language)}
    position = 0
    while position < len(passages):
        ideas = tuple(_ideas_at(position, passages, sequences, language))
        found += ideas
        position = max((idea.last for idea in ideas), default=position) + 1
    return tuple(found)


def _ideas_at(position: int, passages: Sequence[Passage], sequences: dict[int, Steps], language: str) -> Iterator[Idea]:
    passage = passages[position]
    if passage.asks and passage.asks.kind and (wished := wished_idea(passages, position, language)):
        yield wished
        return
    if pictured := find_picture(passages, position):
        picture, last = pictured
        yield Idea(thought=picture, first=position, last=last, why="picture", is_wished=True)
        return
    if passage.quotations and passage.wish != "drop":
        for quotation in passage.quotations:
            voice = Voice(quotation=quotation, passage=passage, position=position)
            yield Idea(thought=voice, first=position, last=position, why="quotation")
        return
    listed = tuple(_listed(position, passages, language))
    if listed:
        yield from listed
        return
    if passage.wish != "drop" and (tabled := find_table(passages, position, language)):
        yield Idea(
            thought=tabled, first=position, last=tabled.last, why="chart" if tabled.chart else "table", is_wished=True
        )
        return
    if not passage.is_prose or passage.wish == "drop" or len(passage.span.text) > LONGEST_SENTENCE:
        return
    steps = sequences.get(position)
    if steps:
        yield Idea(thought=steps, first=steps.first, last=steps.last, why="sequence")
        return
    yield from _shapes(position, passages, language)


def _listed(position: int, passages: Sequence[Passage], language: str) -> Iterator[Idea]:
    """Give the list that begins at a passage, or the paragraphs that each begin with a thought in bold type."""
    if not passages[position].is_prose:
        return
    found = find_list(passages, position, language)
    for part in found:
        yield Idea(thought=part, first=part.first, last=part.last, why="numbered-list" if part.ordered else "list")
    for part in () if found else find_bold_leads(passages, position):
        yield Idea(thought=part, first=part.first, last=part.last, why="bold-leads")


def _shapes(position: int, passages: Sequence[Passage], language: str) -> Iterator[Idea]:
    passage, sentence = passages[position], passages[position].span
    has_title = passage.asks is not None and passage.asks.title is not None
    if passage.wish == "keep" or is_source(sentence.text):
        return  # the author wants to see the whole sentence: it becomes a point
    if contrast := find_contrast(sentence, language):
        yield Idea(thought=contrast, first=position, last=position, why="opposition")
    elif cards := find_cards(sentence, language):
        yield Idea(thought=cards, first=position, last=position, why="parallel")
    elif has_title:
        return  # what follows shows its sentence as its title
    elif figure := find_figure(sentence, language):
        yield Idea(thought=figure, first=position, last=position, why="number")
    elif _stands_alone(position, passages) and (strong := find_statement(sentence, language)):
        yield Idea(thought=strong, first=position, last=position, why="strong-sentence")


def _stands_alone(position: int, passages: Sequence[Passage]) -> bool:
    """Tell whether a sentence is a paragraph."""
    if passages[position].item:
        return False
    origin = passages[position].span.origin
    following = passages[position + 1].span.origin if position + 1 < len(passages) else None
    is_first = origin is not None and origin.sentence == 0
    return is_first and (following is None or origin is None or following.block != origin.block)


def _sequences(passages: Sequence[Passage], language: str) -> Iterator[Steps]:
    """Give the steps in the running prose; lists have their own order, and a block with a wish is on its own."""
    start = 0
    while start < len(passages):
        end = start
        while end < len(passages) and _is_running(passages[end]) and (end == start or not passages[end].asks):
            end += 1
        if end > start:
            steps = find_steps(tuple(passage.span for passage in passages[start:end]), language)
            if steps:
                yield Steps(lead=steps.lead, steps=steps.steps, first=start + steps.first, last=start + steps.last)
        start = max(end, start + 1)


def _is_running(passage: Passage) -> bool:
    is_short = len(passage.span.text) <= LONGEST_SENTENCE
    return is_short and passage.is_prose and not passage.quotations and passage.item is None and passage.wish is None
