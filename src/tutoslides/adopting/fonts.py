"""Fonts of a template: which table of widths measures each, and by how much more room it is given.

A family without a table is measured by one that has, wider than most of its kind: what is planned then fits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tutoslides.metrics import Face, families, nearest_family, text_width
from tutoslides.model.template import TemplateText

SAME_WIDTHS = {
    "carlito": "Calibri",
    "caladea": "Cambria",
    "cambria math": "Cambria",
    "helvetica": "Arial",
    "liberation sans": "Arial",
    "arimo": "Arial",
    "nimbus sans": "Arial",
    "liberation sans narrow": "Arial Narrow",
    "helvetica narrow": "Arial Narrow",
    "gelasio": "Georgia",
    "liberation serif": "Times New Roman",
    "tinos": "Times New Roman",
    "times": "Times New Roman",
    "palatino linotype": "Book Antiqua",
    "palatino": "Book Antiqua",
    "tex gyre pagella": "Book Antiqua",
    "tex gyre schola": "Century Schoolbook",
    "tex gyre bonum": "Bookman Old Style",
    "tex gyre adventor": "Century Gothic",
}
"""Families that were drawn to the widths of one that has a table, by their names in lower case."""

UNKNOWN = 1.18
"""By how much text in an unknown font counts as wider than in its stand-in.

Source: of the fonts that programs fall back to, DejaVu Sans is 14.5 % wider than Arial on the sample article, DejaVu
Serif 16.4 % wider than Book Antiqua; Verdana is as wide as the first.
"""

HEAVY = 1.3
"""The same for faces that are black or extended by their names."""

HEAVY_HINTS = ("black", "heavy", "ultra", "extra", "wide", "extended", "expanded", "poster", "impact")

SAMPLE = (
    "Le tutorat humain réduit l'abandon : chaque apprenant est suivi, relancé, encouragé par une personne qui connaît "
    "son parcours, et les organismes qui le financent voient leurs formations s'achever."
)
"""Ordinary French prose, by which capitals of a family are compared with its small letters."""

CAPITALS_RESERVE = 1.05
"""How much wider than the sample's a single title's capitals may be."""

LETTER = 0.5
"""Mean width of a letter in units of the type size, by which space between letters widens text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How a family is measured: by the table of `family`, `stretch` times as wide; `is_known` if that is no guess."""

    family: str
    stretch: float
    is_known: bool


def measure_of(family: str) -> Measure:
    """Return how a family is measured."""
    known = {name.casefold(): name for name in families()}
    folded = family.strip().casefold()
    same = known.get(folded) or SAME_WIDTHS.get(folded)
    if same:
        return Measure(family=same, stretch=1.0, is_known=True)
    is_heavy = any(hint in folded for hint in HEAVY_HINTS)
    return Measure(family=nearest_family(family), stretch=HEAVY if is_heavy else UNKNOWN, is_known=False)


def stretch_of(text: TemplateText) -> float:
    """Return by how much a placeholder's text is wider than its family's table says."""
    measure = measure_of(text.family)
    capitals = _capitals(measure.family, bold=text.bold) if text.capitals else 1.0
    return measure.stretch * capitals * (1 + max(0.0, text.spacing) / (LETTER * text.size))


@cache
def _capitals(family: str, *, bold: bool) -> float:
    """Return by how much a family's capitals are wider than its small letters."""
    face = Face(family, bold)
    return CAPITALS_RESERVE * text_width(SAMPLE.upper(), face, 1) / text_width(SAMPLE, face, 1)
