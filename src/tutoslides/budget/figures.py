"""Every figure that follows from a budget: its name, its term, how it is computed, where it stands in the results.

One catalogue for all (`catalogue`): `show` prints it, workbooks compute it with the formulas, notes explain it, and a
test finds every number of a slide in it. A formula is written for a spreadsheet, with the names of inputs and figures
in braces; `{a..b}` are the cells from `a` to `b`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from tutoslides.budget.results import Results
from tutoslides.model.diagnostics import Message

Form: TypeAlias = Literal[
    "amount", "hourly", "ratio", "per_cent", "rate", "count", "number", "factor", "hours", "minutes", "learners",
    "span", "payback", "points", "learners_needed",
]  # fmt: skip
"""How a figure is shown: the method of `Display` of that name."""

Getter: TypeAlias = Callable[[Results], Decimal | None]

NAME = re.compile(r"\{([\w@]+)(?:\.\.([\w@]+))?\}")
"""A name in a formula, or the first and last name of a row of cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure with its formula.

    `words` say how it is computed where the formula itself does not read well.
    """

    name: str
    term: Message
    form: Form
    formula: str
    value: Getter
    words: Message | None = None


def names_in(formula: str) -> Iterator[str]:
    """Give the names that a formula speaks of."""
    for match in NAME.finditer(formula):
        yield match[1]
        if match[2]:
            yield match[2]


def summed(names: list[str]) -> str:
    """Return a formula's sum of names; nothing is zero."""
    return "+".join(f"{{{name}}}" for name in names) or "0"
