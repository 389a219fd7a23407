"""What it all rests on: every assumption with its value, its range and its source, in the appendix."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.book.inputs import CONFIDENCE, form_of
from tutoslides.budget.display import capital
from tutoslides.budget.inputs import Key
from tutoslides.budget.slides.grids import grid_of
from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling, term_of
from tutoslides.budget.values import Origin
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import TableSlide

_PARTS: tuple[tuple[str, Message, tuple[str, ...]], ...] = (
    (
        "course",
        Message(en="Assumptions: course and funding", fr="Hypothèses\u00a0: parcours et financement"),
        ("course", "funding", "completion"),
    ),
    (
        "effect",
        Message(en="Assumptions: drop-out and re-enrolment", fr="Hypothèses\u00a0: abandon et réinscription"),
        ("dropout", "reenrolment", "isolation", "horizon"),
    ),
    (
        "cost",
        Message(en="Assumptions: tutors and coordination", fr="Hypothèses\u00a0: tuteurs et coordination"),
        ("tutor", "tutoring", "investment", "training", "coordination"),
    ),
)
"""By the end of their key: the tables of inputs that stand on one slide."""

_LINES = Message(
    en="Assumptions: interventions, engineering, tools", fr="Hypothèses\u00a0: interventions, ingénierie, outils"
)
_SAID = Message(
    en="Every figure of the budget rests on these; replace them by your own and everything follows.",
    fr="Chaque chiffre du budget repose sur celles-ci\u00a0; remplacez-les par les vôtres, tout suit.",
)
_HEADS = (
    Message(en="Assumption", fr="Hypothèse"),
    Message(en="Value", fr="Valeur"),
    Message(en="Range", fr="Fourchette"),
    Message(en="Source", fr="Source"),
)
_SIDES = "lrll"
_RANGE = 2
"""The column of ranges; it is left out where no row has one."""

LONGEST_SOURCE = 150
"""Characters of a source on a slide; it stands whole in the workbook and in the file."""


def assumption_slides(telling: Telling) -> Iterator[TableSlide]:
    """Give the tables of assumptions, none without a row."""
    for name, title, tables in _PARTS:
        keys = [
            key for key, one in telling.budget.estimates.items() if key.partition(".")[0] in tables and one.is_given
        ]
        if keys:
            rows = [_row(telling, key) for key in keys]
            yield _slide(telling, name, title, rows, [key.replace(".", "_") for key in keys])
    rows = list(_line_rows(telling))
    if rows:
        names = [name for name in telling.inputs_behind(("total_cost",)) if name[-1:] and "_" in name]
        yield _slide(telling, "lines", _LINES, rows, [name for name in names if any(part.isdigit() for part in name)])


def _slide(telling: Telling, name: str, title: Message, rows: list[list[str]], names: list[str]) -> TableSlide:
    shown = [column for column in range(len(_HEADS)) if column != _RANGE or any(row[column] for row in rows)]
    return TableSlide(
        key=f"budget-assumptions-{name}",
        title=telling.span(title),
        kicker=telling.kicker(names),
        grid=grid_of(
            [telling.say(_HEADS[column]) for column in shown],
            [[row[column] for column in shown] for row in rows],
            "".join(_SIDES[column] for column in shown),
        ),
        notes=notes_of(telling, _SAID),
        seconds=seconds_of(telling, _SAID),
        why=WHY,
    )


def _row(telling: Telling, key: Key) -> list[str]:
    estimate, show = telling.budget.estimates[key], getattr(telling.look, form_of(key))
    is_ranged = estimate.low is not None and estimate.high is not None
    reach = f"{show(estimate.low)} \u2013 {show(estimate.high)}" if is_ranged else ""
    return [capital(term_of(telling, key)), show(estimate.value), reach, _source(telling, estimate.origin)]


def _line_rows(telling: Telling) -> Iterator[list[str]]:
    look, budget = telling.look, telling.budget
    for act in budget.interventions:
        value = f"{look.number(act.occurrences)}\u00a0× {look.minutes(act.minutes)}"
        yield [act.name, value, "", _source(telling, act.origin)]
    for line in budget.engineering:
        value = f"{look.days(line.days)} × {look.amount(line.day_rate)}"
        yield [line.name, value, "", _source(telling, line.origin)]
    for tool in budget.tools:
        yield [tool.name, look.amount(tool.amount), "", _source(telling, tool.origin)]


def _source(telling: Telling, origin: Origin) -> str:
    if not origin.source:
        return telling.say(Message(en="assumption", fr="hypothèse"))
    source = origin.source
    if len(source) > LONGEST_SOURCE:
        source = f"{source[:LONGEST_SOURCE].rsplit(' ', 1)[0]}…"
    is_sure = origin.confidence != "assumed"
    return f"{source} ({telling.say(CONFIDENCE[origin.confidence])})" if is_sure else source
