"""What stands in a slide's notes: what to say, then every figure with its formula, its inputs and their sources.

Only the first span is spoken; the slide's seconds count it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from tutoslides.budget.book.inputs import form_of
from tutoslides.budget.display import NO_BREAK
from tutoslides.budget.figures import names_in
from tutoslides.budget.inputs import INPUTS
from tutoslides.budget.slides.telling import Telling, words
from tutoslides.language import speaking_seconds
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Span

_FORMULA = Message(en="How it is computed:", fr=f"Calcul{NO_BREAK}:")
_INPUTS = Message(en="From:", fr=f"Données{NO_BREAK}:")
_NO_SOURCE = Message(en="no source: an assumption", fr=f"sans source{NO_BREAK}: hypothèse")


def notes_of(telling: Telling, said: Message, names: Iterable[str] = ()) -> tuple[Span, ...]:
    """Return the notes of a slide that says a sentence and shows figures."""
    listed = tuple(names)
    lines = [telling.say(said)]
    formulas = [_formula(telling, name) for name in listed]
    if formulas:
        lines += [telling.say(_FORMULA), *formulas]
    inputs = list(_inputs(telling, listed))
    if inputs:
        lines += [telling.say(_INPUTS), *inputs]
    return tuple(words(line) for line in lines)


def seconds_of(telling: Telling, said: Message) -> int:
    """Return how long a slide's sentence takes to say."""
    return speaking_seconds(len(telling.say(said).split()), telling.language)


def _formula(telling: Telling, name: str) -> str:
    figure = telling.spoken.figures[name]
    return f"{telling.spoken.term(name)} = {telling.explainer.in_words(figure)} = {telling.spoken.shown(name)}."


def _inputs(telling: Telling, names: tuple[str, ...]) -> Iterator[str]:
    """Give the inputs that stand in the figures' own formulas, or in those of the figures in them."""
    figures = telling.spoken.figures
    direct = [name for figure in names for name in names_in(figures[figure].formula)]
    below = [name for figure in direct if figure in figures for name in names_in(figures[figure].formula)]
    for name in dict.fromkeys([*direct, *below]):
        line = _input(telling, name)
        if line:
            yield line


def _input(telling: Telling, name: str) -> str | None:
    origin = telling.origins.get(name)
    key = next((key for key in INPUTS if key.replace(".", "_") == name), None)
    if origin is None or key is None:
        return None
    estimate = telling.budget.estimates[key]
    values: list[Decimal] = [estimate.value]
    if estimate.low is not None and estimate.high is not None:
        values += [estimate.low, estimate.high]
    shown = [getattr(telling.look, form_of(key))(value) for value in values]
    range_ = f" [{shown[1]} – {shown[2]}]" if len(shown) > 1 else ""
    term = telling.say(INPUTS[key].term)
    return f"{term[:1].upper()}{term[1:]} = {shown[0]}{range_} ({origin.source or telling.say(_NO_SOURCE)})."
