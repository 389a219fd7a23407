"""What every slide of a budget knows: the budget, what it comes to, how it is said, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from tutoslides.budget.book import plan_book
from tutoslides.budget.book.cells import Book
from tutoslides.budget.book.inputs import name_of
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


@dataclass(frozen=True)  # no slots: the cached values have their place beside the fields
class Telling:
    """A budget that is told in a language; what it comes to is computed once."""

    budget: Budget
    language: str

    @cached_property
    def look(self) -> Display:
        """How numbers are shown."""
        return Display(language=self.language, currency=self.budget.currency, years=self.years)

    @property
    def years(self) -> int:
        """The horizon."""
        return int(self.budget.value("horizon.years"))

    @cached_property
    def results(self) -> Results:
        """What the budget comes to."""
        return compute(self.budget)

    @cached_property
    def spoken(self) -> Spoken:
        """The budget with its catalogue of figures."""
        return Spoken.of(self.budget, self.results, self.look)

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The three scenarios, none where nothing varies."""
        return scenarios_of(self.budget) if self.budget.scenarios or self.budget.ranged else ()

    @cached_property
    def swings(self) -> tuple[Swing, ...]:
        """What moves the present value, the widest first."""
        return tornado_of(self.budget)

    @cached_property
    def book(self) -> Book:
        """The workbook whose sheets lie behind the charts."""
        return plan_book(self.budget, self.language)

    @cached_property
    def explainer(self) -> Explainer:
        """Formulas in words."""
        return Explainer.of(self.budget, self.look)

    def say(self, message: Message) -> str:
        """Return a message in the deck's language."""
        return message.speak(self.language)

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
        origins = [self._origin(name) for name in self.inputs_behind(names)]
        if any(origin.is_placeholder for origin in origins):
            return [self.say(_TO_BE_REPLACED)]
        return [self.say(_ASSUMED)] if any(not origin.is_sourced for origin in origins) else []

    def inputs_behind(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the inputs that figures rest on, by their names in formulas, in the order of the workbook."""
        reached = set(self._closure(names))
        return tuple(name for name in self._origins if name in reached)

    def _closure(self, names: Iterable[str]) -> Iterator[str]:
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            yield name
            if name in self._formulas:
                waiting += _spread(self._formulas[name].formula)

    @cached_property
    def _formulas(self) -> dict[str, Figure]:
        return {**self.spoken.figures, **{figure.name: figure for figure in figures_of_years()}}

    @cached_property
    def _origins(self) -> dict[str, Origin]:
        """Return the origin of every input of the file, by its name in formulas; defaults are neutral and need none."""
        budget = self.budget
        origins = {name_of(key): one.origin for key, one in budget.estimates.items() if one.is_given}
        for number, line in enumerate(budget.engineering, 1):
            origins |= {f"engineering_{number}_{part}": line.origin for part in ("days", "day_rate")}
        origins |= {f"tools_{number}_amount": tool.origin for number, tool in enumerate(budget.tools, 1)}
        for number, act in enumerate(budget.interventions, 1):
            origins |= {f"interventions_{number}_{part}": act.origin for part in ("minutes", "occurrences")}
        return origins

    def _origin(self, name: str) -> Origin:
        return self._origins[name]

    def origin_of(self, name: str) -> Origin | None:
        """Return where an input comes from, None for what is no input of the file."""
        return self._origins.get(name)


def words(text: str) -> Span:
    """Return words of the deck's own."""
    return Span(runs=runs_of(text))


def input_shown(telling: Telling, key: Key) -> str:
    """Return an input's value in words."""
    return shown_as_input(telling, key, telling.budget)


def shown_as_input(telling: Telling, key: Key, budget: Budget) -> str:
    """Return an input's value in words, in a budget with other values perhaps."""
    from tutoslides.budget.book.inputs import form_of

    method = getattr(telling.look, form_of(key))
    return str(method(budget.estimates[key].value))


def term_of(telling: Telling, key: Key) -> str:
    """Return what an input is called."""
    return telling.say(INPUTS[key].term)


def _spread(formula: str) -> list[str]:
    """Return the names of a formula; of a row of years, its first and last, which rest on all between."""
    return list(names_in(formula))
