"""What every slide of a budget knows: the budget, what it comes to, how it is said, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tutoslides.budget.book import plan_book
from tutoslides.budget.book.cells import Book
from tutoslides.budget.book.inputs import form_of, name_of
from tutoslides.budget.cases import Scenario, Swing, scenarios_of, tornado_of
from tutoslides.budget.compute import compute
from tutoslides.budget.display import NO_BREAK, Display
from tutoslides.budget.explaining import Explainer
from tutoslides.budget.figures import Figure, names_in
from tutoslides.budget.figures_years import figures_of_years
from tutoslides.budget.inputs import INPUTS, Key
from tutoslides.budget.results import Results
from tutoslides.budget.tables import Spoken
from tutoslides.budget.values import Budget, Origin
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Reason, Span
from tutoslides.model.text import runs_of

WHY = Reason(
    code="budget",
    message=Message(en="the budget that the front matter names", fr="le budget que nomme l'en-tête de l'article"),
)
HEADING = Message(en="The budget", fr="Le budget")
_TO_BE_REPLACED = Message(en="assumptions to be replaced", fr="hypothèses à remplacer")
_ASSUMED = Message(en="assumptions", fr="hypothèses")


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A budget that is told in a language, with everything that its slides need, computed once.

    `scenarios` and `swings` are empty where nothing varies; `book` has the sheets that lie behind the charts;
    `formulas` are the figures by name, `origins` where each input of the file comes from (defaults are neutral and need
    none).
    """

    budget: Budget
    language: str
    look: Display
    results: Results
    spoken: Spoken
    scenarios: tuple[Scenario, ...]
    swings: tuple[Swing, ...]
    book: Book
    explainer: Explainer
    formulas: Mapping[str, Figure]
    origins: Mapping[str, Origin]

    @classmethod
    def of(cls, budget: Budget, language: str) -> Telling:
        """Return a budget ready to be told."""
        look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
        results = compute(budget)
        spoken = Spoken.of(budget, results, look)
        return cls(
            budget=budget,
            language=language,
            look=look,
            results=results,
            spoken=spoken,
            scenarios=scenarios_of(budget) if budget.scenarios or budget.ranged else (),
            swings=tornado_of(budget),
            book=plan_book(budget, language),
            explainer=Explainer.of(budget, look),
            formulas={**spoken.figures, **{figure.name: figure for figure in figures_of_years()}},
            origins=_origins(budget),
        )

    @property
    def years(self) -> int:
        """The horizon."""
        return self.look.years

    def say(self, message: Message) -> str:
        """Return a message in the deck's language, as a book would print it."""
        return printed(message.speak(self.language))

    def term(self, name: str) -> str:
        """Return what a figure is called."""
        return printed(self.spoken.term(name))

    def shown(self, name: str, results: Results | None = None) -> str:
        """Return a figure in words, of another case where one is given."""
        return printed(self.spoken.shown(name, results))

    def span(self, message: Message) -> Span:
        """Return a message as words of a slide."""
        return words(self.say(message))

    @property
    def heading(self) -> Span:
        """What the budget's section is called."""
        return self.span(HEADING)

    def kicker(self, names: Iterable[str], *notes: Message) -> Span:
        """Return the line above a title: the section, and whether what the slide shows rests on assumptions."""
        said = [self.say(note) for note in notes]
        return words(f"{NO_BREAK}· ".join([self.say(HEADING), *self.marks(names), *said]))

    def marks(self, names: Iterable[str]) -> list[str]:
        """Return what must be said of figures whose inputs have no source."""
        origins = [self.origins[name] for name in self.inputs_behind(names)]
        if any(origin.is_placeholder for origin in origins):
            return [self.say(_TO_BE_REPLACED)]
        return [self.say(_ASSUMED)] if any(not origin.is_sourced for origin in origins) else []

    def inputs_behind(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the inputs that figures rest on, by their names in formulas, in the order of the workbook."""
        reached = set(self._closure(names))
        return tuple(name for name in self.origins if name in reached)

    def _closure(self, names: Iterable[str]) -> Iterator[str]:
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            yield name
            if name in self.formulas:
                waiting += names_in(self.formulas[name].formula)


def _origins(budget: Budget) -> dict[str, Origin]:
    """Return where every input of the file comes from, by its name in formulas."""
    origins = {name_of(key): one.origin for key, one in budget.estimates.items() if one.is_given}
    for number, line in enumerate(budget.engineering, 1):
        origins |= {f"engineering_{number}_{part}": line.origin for part in ("days", "day_rate")}
    origins |= {f"tools_{number}_amount": tool.origin for number, tool in enumerate(budget.tools, 1)}
    for number, act in enumerate(budget.interventions, 1):
        origins |= {f"interventions_{number}_{part}": act.origin for part in ("minutes", "occurrences")}
    return origins


def printed(text: str) -> str:
    """Return words of the deck's own with typographic apostrophes; the author's words never come here."""
    return text.replace("'", "\u2019")


def kept_words(telling: Telling) -> Message:
    """Return how many learners more complete each year; a loss keeps its sign and is not called “more”."""
    kept = telling.look.learners(telling.results.stakes.learners_kept)
    if telling.results.stakes.learners_kept < 0:
        return Message(en=kept, fr=kept)
    return Message(en=f"{kept} more", fr=f"{kept} de plus")


def words(text: str) -> Span:
    """Return words of the deck's own."""
    return Span(runs=runs_of(text))


def input_shown(telling: Telling, key: Key) -> str:
    """Return an input's value in words."""
    return shown_as_input(telling, key, telling.budget)


def shown_as_input(telling: Telling, key: Key, budget: Budget) -> str:
    """Return an input's value in words, in a budget with other values perhaps."""
    method = getattr(telling.look, form_of(key))
    return str(method(budget.estimates[key].value))


def term_of(telling: Telling, key: Key) -> str:
    """Return what an input is called."""
    return telling.say(INPUTS[key].term)
