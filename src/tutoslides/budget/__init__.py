"""The tutoring budget: figures of an organisation in, what they come to out, and slides that say it.

    read_budget(text, file) -> Reported[Budget]      every fault at once, else warnings
    budget_text(budget, language) -> str             a file that reads as the same budget
    compute(budget) -> Results                       in Decimal, nothing rounded
    scenarios_of(budget), tornado_of(budget)         the same with other values
    report_of(budget, language)                      tables of words
    supplement_of(budget, language) -> Supplement    slides of the storyboard
    workbook_of(budget, language, created) -> bytes  live formulas
    empty_budget, read_estimate, costs_so_far, …     a budget while it is asked for

This room imports only `model` and `language`; who reads the file, plans the deck or draws it is not known here.
Nothing that needs pydantic is imported before a budget is read.
"""

from tutoslides.budget.cases import Scenario, Swing, scenarios_of, tornado_of
from tutoslides.budget.compute import compute
from tutoslides.budget.currencies import currency_code
from tutoslides.budget.display import Display
from tutoslides.budget.drafting import PUBLISHED_LINES, LineModel, costs_so_far, empty_budget
from tutoslides.budget.export import workbook_of
from tutoslides.budget.faults import BrokenBudgetError, BudgetError
from tutoslides.budget.inputs import INPUTS, Input, Key
from tutoslides.budget.reading import read_budget
from tutoslides.budget.replies import read_estimate
from tutoslides.budget.report import report_of
from tutoslides.budget.results import Results
from tutoslides.budget.slides import supplement_of
from tutoslides.budget.tables import WordTable
from tutoslides.budget.values import Budget, BudgetAsk, Engineering, Estimate, Intervention, Tool
from tutoslides.budget.writing import budget_text

__all__ = [
    "INPUTS",
    "PUBLISHED_LINES",
    "BrokenBudgetError",
    "Budget",
    "BudgetAsk",
    "BudgetError",
    "Display",
    "Engineering",
    "Estimate",
    "Input",
    "Intervention",
    "Key",
    "LineModel",
    "Results",
    "Scenario",
    "Swing",
    "Tool",
    "WordTable",
    "budget_text",
    "compute",
    "costs_so_far",
    "currency_code",
    "empty_budget",
    "read_budget",
    "read_estimate",
    "report_of",
    "scenarios_of",
    "supplement_of",
    "tornado_of",
    "workbook_of",
]
