"""The tutoring budget: figures of an organisation in, what they come to out, and slides that say it.

    read_budget(text, file) -> Reported[Budget]      every fault at once, else warnings
    compute(budget) -> Results                       in Decimal, nothing rounded
    scenarios_of(budget), tornado_of(budget)         the same with other values

This room imports only `model` and `language`; who reads the file, plans the deck or draws it is not known here.
Nothing that needs pydantic is imported before a budget is read.
"""

from tutoslides.budget.cases import Scenario, Swing, scenarios_of, tornado_of
from tutoslides.budget.compute import compute
from tutoslides.budget.faults import BrokenBudgetError, BudgetError
from tutoslides.budget.reading import read_budget
from tutoslides.budget.results import Results
from tutoslides.budget.values import Budget

__all__ = [
    "BrokenBudgetError",
    "Budget",
    "BudgetError",
    "Results",
    "Scenario",
    "Swing",
    "compute",
    "read_budget",
    "scenarios_of",
    "tornado_of",
]
