"""Rules of tables and colours of drawings, as the native table style has them."""

from __future__ import annotations

from dataclasses import replace

import tutoslides
from tutoslides.drawing import hexadecimal, table_rules
from tutoslides.model.article import Source
from tutoslides.model.deck import TableFrame
from unit.builders import PALETTE

ARTICLE = "# Titre\n\nUn début.\n\n## Budget\n\nLe prix est juste.\n\n{table}\n\n## Fin\n\nVoilà, c'est tout.\n"
HEADED = "| Poste | Coût |\n|---|---|\n| Temps | beaucoup |\n| Argent | peu |\n| Envie | assez |\n"


def frame() -> TableFrame:
    deck = tutoslides.build(Source(data=ARTICLE.format(table=HEADED).encode(), name="a.md")).deck
    return next(page.frame for page in deck.pages if isinstance(page.frame, TableFrame))


def test_strong_rule_lies_under_the_header_and_light_ones_below_every_other_row() -> None:
    rules = table_rules(frame())
    assert [(rule.width, rule.colour) for rule in rules] == [(1.5, "deep"), *[(0.75, "faint")] * 3]
    assert [rule.points[0][1] for rule in rules][-1] == frame().rect.bottom
    assert {rule.points[0][0] for rule in rules} == {frame().rect.x}
    assert {rule.points[1][0] for rule in rules} == {frame().rect.right}


def test_strong_rule_lies_above_a_total_and_none_below_it() -> None:
    rows = frame().rows
    summed = replace(frame(), rows=(*rows[:-1], replace(rows[-1], is_total=True)))
    assert [rule.width for rule in table_rules(summed)] == [1.5, 0.75, 1.5]


def test_table_of_a_header_alone_ends_on_its_strong_rule() -> None:
    assert [rule.width for rule in table_rules(replace(frame(), rows=frame().rows[:1]))] == [1.5]


def test_faint_is_the_ink_darkened_where_the_paper_is_dark() -> None:
    assert hexadecimal("faint", replace(PALETTE, ink="FFFFFF", paper="101010")) == "404040"


def test_faint_is_the_ink_lightened_as_office_does() -> None:
    assert hexadecimal("faint", replace(PALETTE, ink="000000")) == "BFBFBF"
    assert hexadecimal("faint", replace(PALETTE, ink="1F2A37")) == "BBC9D9"
    assert (hexadecimal("accent", PALETTE), hexadecimal(1, PALETTE)) == ("AA3300", "AA7700")
