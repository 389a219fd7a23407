"""Whether the colours of a theme's charts are seen on the paper, and told apart by everybody."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.theme import Palette
from tutoslides.theming.contrast import AA_LARGE_TEXT, contrast_ratio
from tutoslides.theming.vision import alike


def chart_findings(palette: Palette, file: str) -> Iterator[Diagnostic]:
    """Give a finding for every colour that is too faint and for every pair that somebody cannot tell apart."""
    place = Place(source=file, line=0, excerpt="palette.charts")
    for number, colour in enumerate(palette.charts, 1):
        contrast = contrast_ratio(colour, palette.paper)
        if contrast < AA_LARGE_TEXT:
            yield Diagnostic(code="theme-chart-faint", message=_faint(number, colour, contrast), place=place)
    for one, other in alike(palette.charts):
        message = _alike(f"#{palette.charts[one]}", f"#{palette.charts[other]}")
        yield Diagnostic(code="theme-charts-alike", message=message, place=place)


def _faint(number: int, colour: str, contrast: float) -> Message:
    return Message(
        en=f"Chart colour {number}, #{colour}, has contrast {contrast:.1f} on the paper; {AA_LARGE_TEXT:g} is seen.",
        fr=f"La couleur {number} des graphiques, #{colour}, a {contrast:.1f} de contraste sur le fond ; "
        f"il faut {AA_LARGE_TEXT:g}.",
    )


def _alike(one: str, other: str) -> Message:
    return Message(
        en=f"Colour-blind people cannot tell the chart colours {one} and {other} apart: make one lighter or darker.",
        fr=f"Les daltoniens ne distinguent pas les couleurs de graphique {one} et {other} : éclaircissez ou "
        "assombrissez l'une d'elles.",
    )
