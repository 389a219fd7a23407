"""Names in formulas become names of the workbook, or cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from tutoslides.budget.book.cells import Book, Place
from tutoslides.budget.figures import NAME

PRIVATE = "@"
"""In a name that only a place tells: a figure in one case among many."""


def with_names(formula: str, book: Book) -> str:
    """Return a formula that calls cells by the workbook's names, for people."""
    return _resolved(formula, book, lambda name: address_of(book.places[name]) if PRIVATE in name else name)


def with_addresses(formula: str, book: Book) -> str:
    """Return a formula that calls cells by their places: a chart's workbook has no names."""
    return _resolved(formula, book, lambda name: address_of(book.places[name]))


def in_case(formula: str, case: str, names: Collection[str]) -> str:
    """Return a formula that takes every figure of `names` in one case."""
    return NAME.sub(
        lambda match: "{" + "..".join(_cased(name, case, names) for name in match.groups() if name) + "}", formula
    )


def _cased(name: str, case: str, names: Collection[str]) -> str:
    return f"{name}{PRIVATE}{case}" if name in names else name


def _resolved(formula: str, book: Book, call: Callable[[str], str]) -> str:
    def cells(match: re.Match[str]) -> str:
        first, last = match[1], match[2]
        if not last:
            return call(first)
        return f"{address_of(book.places[first])}:{address_of(book.places[last]).rpartition('!')[2]}"

    return "=" + NAME.sub(cells, formula)


def address_of(place: Place) -> str:
    """Return a cell's address, its sheet included."""
    sheet, row, column = place
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!${_letters(column)}${row + 1}"


def _letters(column: int) -> str:
    """Return a column's letters: A, …, Z, AA, …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
