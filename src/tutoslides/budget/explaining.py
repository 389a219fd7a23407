"""Formulas in words: the names in them replaced by their terms, or by the figures themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import NO_BREAK, Display
from tutoslides.budget.figures import NAME, Figure
from tutoslides.budget.figures_years import figures_of_years
from tutoslides.budget.inputs import INPUTS
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message

_SIGNS = {"*": f"{NO_BREAK}× ", "/": f"{NO_BREAK}÷ ", "+": f"{NO_BREAK}+ ", "-": f"{NO_BREAK}− "}
"""How a sheet's operators are written for people; the sign stays on the line of what stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explainer:
    """What the names in a budget's formulas are called, in the deck's language."""

    look: Display
    terms: Mapping[str, Message]

    @classmethod
    def of(cls, budget: Budget, look: Display) -> Explainer:
        """Return the explainer of a budget."""
        figures = {figure.name: figure.term for figure in (*figures_of(budget), *figures_of_years())}
        inputs = {key.replace(".", "_"): INPUTS[key].term for key in INPUTS}
        return cls(look=look, terms={**_list_terms(budget), **inputs, **figures})

    def in_words(self, figure: Figure) -> str:
        """Return how a figure is computed: « inscrits par session × sessions par an »."""
        if figure.words:
            return self.look.say(figure.words)
        formula = figure.formula
        pieces: list[str] = []
        place = 0
        for match in NAME.finditer(formula):
            pieces += [_signs(formula[place : match.start()]), self.look.say(self.terms[match[1]])]
            place = match.end()
        return "".join([*pieces, _signs(formula[place:])])


def _signs(text: str) -> str:
    return "".join(_SIGNS.get(letter, letter) for letter in text)


def _list_terms(budget: Budget) -> dict[str, Message]:
    """Return what the entries of the lists are called."""
    terms: dict[str, Message] = {}
    for number, line in enumerate(budget.engineering, 1):
        terms[f"engineering_{number}_days"] = Message(
            en=f"days of “{line.name}”", fr=f"jours de «\u00a0{line.name}\u00a0»"
        )
        terms[f"engineering_{number}_day_rate"] = Message(en="rate a day", fr="coût du jour")
    for number, tool in enumerate(budget.tools, 1):
        terms[f"tools_{number}_amount"] = Message(en=f"“{tool.name}”", fr=f"«\u00a0{tool.name}\u00a0»")
    for number, act in enumerate(budget.interventions, 1):
        name = f"interventions_{number}"
        terms[f"{name}_minutes"] = Message(en=f"minutes of “{act.name}”", fr=f"minutes de «\u00a0{act.name}\u00a0»")
        terms[f"{name}_occurrences"] = Message(en="times a session", fr="fois par session")
        terms[f"{name}_group_size"] = Message(en="largest group", fr="taille d'un groupe")
    return terms
