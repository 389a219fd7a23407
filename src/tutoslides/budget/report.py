"""Everything that a budget comes to, as tables of words in the order in which one reads them."""

from __future__ import annotations

from tutoslides.budget.cases import scenarios_of, tornado_of
from tutoslides.budget.compute import compute
from tutoslides.budget.display import Display
from tutoslides.budget.tables import (
    Spoken,
    WordTable,
    costs_table,
    flows_table,
    key_table,
    scenarios_table,
    swings_table,
)
from tutoslides.budget.values import Budget


def report_of(budget: Budget, language: str) -> tuple[WordTable, ...]:
    """Return the tables: costs, key figures, flows, and where something varies, scenarios and sensitivity."""
    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    spoken = Spoken.of(budget, compute(budget), look)
    tables = [costs_table(spoken), key_table(spoken), flows_table(spoken)]
    if budget.scenarios or budget.ranged:
        tables.append(scenarios_table(spoken, scenarios_of(budget)))
    swings = tornado_of(budget)
    return (*tables, *([swings_table(spoken, swings)] if swings else []))
