"""Families that have a table of widths, by the names that Office uses."""

from __future__ import annotations

from dataclasses import dataclass

FAMILIES = {
    "Arial": "arial",
    "Arial Narrow": "arial-narrow",
    "Book Antiqua": "book-antiqua",
    "Bookman Old Style": "bookman-old-style",
    "Calibri": "calibri",
    "Cambria": "cambria",
    "Century Gothic": "century-gothic",
    "Century Schoolbook": "century-schoolbook",
    "Georgia": "georgia",
    "Times New Roman": "times-new-roman",
}
"""Office name to table name."""

TWINS = {
    "Arial": "Liberation Sans",
    "Arial Narrow": "Liberation Sans Narrow",
    "Book Antiqua": "TeX Gyre Pagella",
    "Bookman Old Style": "TeX Gyre Bonum",
    "Calibri": "Carlito",
    "Cambria": "Caladea",
    "Century Gothic": "TeX Gyre Adventor",
    "Century Schoolbook": "TeX Gyre Schola",
    "Georgia": "Gelasio",
    "Times New Roman": "Liberation Serif",
}
"""The free family that has the same widths, by Office family; the tables were made from these."""

SERIF_HINTS = (
    "serif",
    "times",
    "roman",
    "garamond",
    "georgia",
    "book",
    "didot",
    "bodoni",
    "caslon",
    "palatino",
    "slab",
)
SERIF_FAMILIES = {
    "Book Antiqua", "Bookman Old Style", "Cambria", "Century Schoolbook", "Georgia", "Times New Roman",
}  # fmt: skip

NARROW_HINTS = ("narrow", "condensed", "compressed")


@dataclass(frozen=True, slots=True)
class Face:
    """A family in one weight and slope."""

    family: str
    bold: bool = False
    italic: bool = False

    @property
    def style(self) -> str:
        """The name of the style in the tables: regular, bold, italic, bold-italic."""
        return "-".join(word for word, wanted in (("bold", self.bold), ("italic", self.italic)) if wanted) or "regular"


def families() -> tuple[str, ...]:
    """Return the families that have a table, by their Office names."""
    return tuple(FAMILIES)


def has_family(name: str) -> bool:
    """Tell whether the widths of an Office family are known."""
    return name in FAMILIES


def twin_of(name: str) -> str | None:
    """Return the free family that has the widths of an Office family, None where none is known."""
    return TWINS.get(name)


def nearest_family(name: str) -> str:
    """Return the family whose widths come nearest to an unknown one's, judged by its name."""
    if any(hint in name.casefold() for hint in NARROW_HINTS):
        return "Arial Narrow"
    return "Book Antiqua" if is_serif(name) else "Arial"


def is_serif(name: str) -> bool:
    """Tell whether a family's letters have serifs; one that is unknown is judged by its name."""
    folded = name.casefold()
    return name in SERIF_FAMILIES or ("sans" not in folded and any(hint in folded for hint in SERIF_HINTS))
