"""Two programs, one deck: the PowerPoint file in LibreOffice and the PDF have their lines in the same places.

`python -m pytest tests/rendering/test_twins.py -s` prints the figures of docs/paper.md. Lines of tables, charts and
code have their own proofs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from gates.rendering import render, without_autofit
from rendering.comparison import Box, Row, compare
from rendering.decks import (
    IN_EVERY_THEME,
    KINDS_IN_EVERY_THEME,
    OPPOSITES,
    SAMPLE,
    SHORTER,
    SIZES,
    UNSURE,
    build_shown,
    fonts_of_the_tests,
    name_of,
)
from tutoslides.looks import preview
from tutoslides.model.diagnostics import codes_of
from tutoslides.pdf import write_pdf
from tutoslides.pipeline import Built
from tutoslides.powerpoint import write_deck

ARTICLES = tuple(
    shown
    for shown in IN_EVERY_THEME
    if (shown[1] in SHORTER and shown[2] == SIZES[0]) or shown[1] == SAMPLE  # every theme, and the sample on both pages
)
KINDS = tuple(kinds for kinds in KINDS_IN_EVERY_THEME if kinds[1:] in OPPOSITES)

LARGEST_BASELINE_ERROR = 2.0
"""Points between a line's baseline in LibreOffice and the planned one."""

LARGEST_END_ERROR = 0.01
"""Share of the slide's width by which a line may end elsewhere."""

HALF_A_BLANK = 4.0
"""Points by which LibreOffice draws a narrow no-break blank narrower at most, where the font lacks it.

It is planned, and drawn in a PDF and on screen, as wide as a blank. Source: HarfBuzz's fallback, half a blank.
"""

LEAST_SHARE = 0.995
"""Of the boxes, whose every line breaks as planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """A deck with its boxes in LibreOffice and in the PDF."""

    built: Built
    office: list[Box]
    paper: list[Box]


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Twins]:
    """Articles and every kind of slide in every theme, in one call of LibreOffice; none with signs of unknown width."""
    folder = tmp_path_factory.mktemp("twins")
    decks = {name_of(shown): build_shown(shown) for shown in ARTICLES}
    decks |= {f"{name} {size}": preview(name, language=language, size=size) for name, language, size in KINDS}
    sure = {name: built for name, built in decks.items() if not UNSURE & set(codes_of(built.diagnostics))}
    files, papers = [], []
    for number, built in enumerate(sure.values()):
        files.append(folder / f"office-{number}.pptx")
        files[-1].write_bytes(without_autofit(write_deck(built.deck)))
        papers.append(folder / f"paper-{number}.pdf")
        with fonts_of_the_tests():
            papers[-1].write_bytes(write_pdf(built.deck).value)
    return {
        name: Twins(built=built, office=compare(built.deck, office), paper=_letters_alike(built, paper))
        for (name, built), office, paper in zip(sure.items(), render(files, folder), papers, strict=True)
    }


def _letters_alike(built: Built, paper: Path) -> list[Box]:
    return compare(built.deck, paper, smaller_than=math.inf)


def test_powerpoint_breaks_lines_as_planned(twins: dict[str, Twins]) -> None:
    boxes = [box for one in twins.values() for box in one.office if not _is_ornament_like(box)]
    wrong = [(box.planned, box.drawn) for box in boxes if not box.breaks_as_planned]
    print(f"\n{len(boxes)} boxes: {1 - len(wrong) / len(boxes):.2%} break as planned in LibreOffice")
    assert len(boxes) > 600
    assert len(wrong) <= (1 - LEAST_SHARE) * len(boxes), wrong


def test_powerpoint_has_baselines_and_ends_where_they_are_planned(twins: dict[str, Twins]) -> None:
    worst_baseline, worst_end = 0.0, 0.0
    for one in twins.values():
        width = one.built.deck.theme.size.width
        boxes = [box for box in one.office if box.breaks_as_planned]
        worst_baseline = max(worst_baseline, *(box.baseline_error for box in boxes))
        rows = (pair for box in boxes for pair in zip(box.planned, box.drawn, strict=True))
        worst_end = max(worst_end, *(_end_error(planned, drawn) / width for planned, drawn in rows))
    print(f"\nin LibreOffice baselines within {worst_baseline:.2f} pt, ends within {worst_end:.2%} of the slide")
    assert worst_baseline <= LARGEST_BASELINE_ERROR
    assert worst_end <= LARGEST_END_ERROR


def test_breaks_that_do_not_hold_were_told(twins: dict[str, Twins]) -> None:
    for name, one in twins.items():
        wrong = [box for box in one.office if not box.breaks_as_planned and not _is_ornament_like(box)]
        assert len(wrong) <= codes_of(one.built.diagnostics).count("break-unsafe"), (name, wrong)


def test_paper_and_powerpoint_have_the_same_lines_in_the_same_places(twins: dict[str, Twins]) -> None:
    for name, one in twins.items():
        limit = LARGEST_END_ERROR * one.built.deck.theme.size.width
        pairs = zip(one.office, one.paper, strict=True)
        for office, paper in ((office, paper) for office, paper in pairs if office.breaks_as_planned):
            for planned, left, right in zip(office.planned, office.drawn, paper.drawn, strict=True):
                assert abs(left.baseline - right.baseline) <= LARGEST_BASELINE_ERROR, (name, left, right)
                assert _end_error(replace(planned, right=right.right), left) <= limit, (name, left, right)


def _end_error(planned: Row, drawn: Row) -> float:
    """Return how far a line ends from its plan in LibreOffice, half a blank for each narrow one apart."""
    narrower = planned.right - drawn.right
    allowed = HALF_A_BLANK * planned.text.count("\u202f")
    return max(-narrower, narrower - allowed, 0.0)


def _is_ornament_like(box: Box) -> bool:
    """Tell whether a box holds letters that the rendering proof takes for ornaments: a figure of a hundred points."""
    return box.slot.role == "figure"
