"""The guide's worked examples, to the last digit that it writes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from tutoslides.budget import Budget, Results, Scenario, compute, scenarios_of, tornado_of
from tutoslides.budget.display import Display
from unit.budget.examples import TWO, budget_of, example_one, example_two, near

FIGURES: dict[str, tuple[Callable[[Results], Decimal | None], str, str]] = {
    "N": (lambda r: r.dimension.learners_per_year, "20", "120"),
    "minutes": (lambda r: r.dimension.minutes_per_session, "2180", "4440"),
    "h_pro": (lambda r: r.dimension.hours_proactive, "29.666667", "61.5"),
    "h_rea": (lambda r: r.dimension.hours_reactive, "6.666667", "12.5"),
    "h": (lambda r: r.dimension.hours_per_session, "36.333333", "74"),
    "c": (lambda r: r.costs.hourly, "36", "40.6"),
    "τ": (lambda r: r.dimension.rate, "0.025952381", "0.024666667"),
    "E": (lambda r: r.costs.engineering, "2250", "6000"),
    "F": (lambda r: r.costs.training, "452", "1736.8"),
    "O": (lambda r: r.costs.tools, "150", "800"),
    "C₀": (lambda r: r.costs.investment, "2852", "8536.8"),
    "V": (lambda r: r.costs.tutoring, "1308", "12017.6"),
    "K": (lambda r: r.costs.coordination, "280", "1980"),
    "y": (lambda r: r.costs.newcomers, "0", "300"),
    "E′": (lambda r: r.costs.engineering_yearly, "0", "500"),
    "O′": (lambda r: r.costs.tools_yearly, "180", "840"),
    "C_t": (lambda r: r.costs.yearly, "1768", "15637.6"),
    "ΣC": (lambda r: r.costs.total, "4620", "55449.6"),
    "per learner": (lambda r: r.costs.per_learner, "231", "154.026667"),
    "per completer": (lambda r: r.costs.per_completer, "288.75", "208.144144"),
    "λ": (lambda r: r.stakes.lost_share, "0.7", "0.75"),
    "S": (lambda r: r.stakes.per_learner, "1600", "2040"),
    "M": (lambda r: r.stakes.learners_kept, "4", "14.4"),
    "I": (lambda r: r.stakes.kept, "6400", "29376"),
    "R_vol": (lambda r: r.stakes.reenrolments_volume, "0.4", "1.728"),
    "R_rate": (lambda r: r.stakes.reenrolments_rate, "0.8", "3.552"),
    "R": (lambda r: r.stakes.reenrolments, "1.2", "5.28"),
    "G·R": (lambda r: r.stakes.reenrolment_margin, "600", "2112"),
    "ΣB": (lambda r: r.returns.benefits, "7000", "64646.4"),
    "W": (lambda r: r.returns.net, "2380", "9196.8"),
    "BCR": (lambda r: r.returns.ratio, "1.5151515", "1.1658587"),
    "ROI": (lambda r: r.returns.roi, "51.5151515", "16.5858726"),
    "NPV": (lambda r: r.returns.npv, "2380", "7494.8803801"),
    "payback": (lambda r: r.returns.payback, "6.5412844", "18.7667708"),
    "D": (lambda r: r.threshold.discounted_years, "1", "2.723248"),
    "D_L": (lambda r: r.threshold.discounted_years_after_lag, "1", "1.7708671"),
    "num": (lambda r: r.threshold.numerator, "4320", "49646.2352662"),
    "slope": (lambda r: r.threshold.slope, "33500", "476175.9637188"),
    "Δ*": (lambda r: r.threshold.drop, "0.128955224", "0.104260272"),
    "Δ*·n": (lambda r: r.threshold.learners, "2.579104478", "3.127808145"),
}
"""By the guide's symbol: how it is found in the results, and what the guide writes for either example."""

FLOWS = """
0 8536.8 0 -8536.8 -8536.8 1 -8536.8
1 15637.6 20563.2 4925.6 -3611.2 0.952381 4691.047619
2 15637.6 22041.6 6404 2792.8 0.907029 5808.61678
3 15637.6 22041.6 6404 9196.8 0.863838 5532.015981
"""

SCENARIO_FIGURES: dict[str, tuple[Callable[[Results], Decimal | None], tuple[str | None, str, str]]] = {
    "C_t": (lambda r: r.costs.yearly, ("16839.36", "15637.6", "18972")),
    "ΣC": (lambda r: r.costs.total, ("59054.88", "55449.6", "65452.8")),
    "ΣB": (lambda r: r.returns.benefits, ("37416.96", "64646.4", "107347.2")),
    "W": (lambda r: r.returns.net, ("-21637.92", "9196.8", "41894.4")),
    "NPV": (lambda r: r.returns.npv, ("-20477.663751", "7494.88038", "37140.971299")),
    "ROI": (lambda r: r.returns.roi, ("-36.640359", "16.585873", "64.00704")),
    "payback": (lambda r: r.returns.payback, (None, "18.766771", "6.695529")),
    "Δ*": (lambda r: r.threshold.drop, ("0.130172", "0.10426", "0.085401")),
}

TORNADO = """
dropout.with 26541.92 -21075.68 47617.6
isolation.factor -9252.76 32616.34 41869.1
dropout.without -11456.96 26446.72 37903.67
tutoring.time_factor 14040.26 -2323.19 16363.45
dropout.moment 13643.76 -1728.43 15372.19
course.sessions_per_year 1921.09 13068.67 11147.58
course.price 1318.55 11612.43 10293.88
course.learners_per_session 103.67 5456.83 7391.21
investment.factor 8348.56 5360.68 2987.88
reenrolment.with 5733.65 8375.5 2641.85
horizon.discount_rate 8142.29 6598.04 1544.25
"""

FR = Display(language="fr", years=3)


@pytest.mark.parametrize("symbol", FIGURES)
def test_example_1_to_the_last_digit(symbol: str) -> None:
    figure, written, _ = FIGURES[symbol]
    assert near(figure(compute(example_one())), written)


@pytest.mark.parametrize("symbol", FIGURES)
def test_example_2_to_the_last_digit(symbol: str) -> None:
    figure, _, written = FIGURES[symbol]
    assert near(figure(compute(example_two())), written)


def test_share_of_the_dimensioning_is_told_where_the_projects_budget_is_given() -> None:
    assert near(compute(example_one()).share, "0.075")
    assert compute(example_two()).share is None


@pytest.mark.parametrize("row", FLOWS.split("\n")[1:-1])
def test_flows_of_example_2(row: str) -> None:
    number, *written = row.split()
    year = compute(example_two()).years[int(number)]
    figures = (year.cost, year.benefit, year.flow, year.cumulative, year.discount, year.present)
    assert [near(figure, word) for figure, word in zip(figures, written, strict=True)] == [True] * 6


@pytest.mark.parametrize("symbol", SCENARIO_FIGURES)
def test_scenarios_of_example_2(symbol: str) -> None:
    figure, written = SCENARIO_FIGURES[symbol]
    for scenario, word in zip(scenarios_of(example_two()), written, strict=True):
        value = figure(scenario.results)
        assert value is None if word is None else near(value, word), scenario.name


def test_derived_scenarios_take_what_hurts_or_helps_alone() -> None:
    prudent, central, ambitious = scenarios_of(budget_of(TWO))
    assert near(prudent.results.returns.npv, "-42508.422865")
    assert near(ambitious.results.returns.npv, "161248.182292")
    assert prudent.changes["course.learners_per_session"] == 24
    assert "course.learners_per_session" not in ambitious.changes, "both ends of its range are worse"
    assert (prudent.is_derived, central.is_derived, ambitious.is_derived) == (True, False, True)


def test_tornado_of_example_2() -> None:
    rows = [row.split() for row in TORNADO.split("\n")[1:-1]]
    swings = tornado_of(budget_of(TWO))
    assert [swing.key for swing in swings] == [row[0] for row in rows]
    for swing, (_, low, high, width) in zip(swings, rows, strict=True):
        written = (Decimal(low), Decimal(high), Decimal(width))
        figures = (swing.low.returns.npv, swing.high.returns.npv, swing.width)
        assert all(abs(figure - word) <= Decimal("0.005") for figure, word in zip(figures, written, strict=True))


def test_what_example_1_shows() -> None:
    results, look = compute(example_one()), Display(language="fr", years=1)
    assert _shown(results, look, example_one()) == (
        "36,3 h · 36,00 € · 2,6 % · 7,5 % · 2 850 € · 1 770 € · 4 620 € · 231 € · 289 € · 4 apprenants · 7 000 € · "
        "2 380 € · 2 380 € · 1,52 · 52 % · 6,6 mois · 12,9 points · 2,6 apprenants"
    )


def test_what_example_2_shows() -> None:
    assert _shown(compute(example_two()), FR, example_two()) == (
        "296 h · 40,60 € · 2,5 % · sans objet · 8 540 € · 15 600 € · 55 400 € · 154 € · 208 € · 14,4 apprenants · "
        "64 600 € · 9 200 € · 7 490 € · 1,17 · 17 % · 18,8 mois · 10,5 points · 3,2 apprenants"
    )


def test_what_the_scenarios_show() -> None:
    assert [_shown_scenario(scenario) for scenario in scenarios_of(example_two())] == [
        "−21 600 € · non atteint en 3 ans · 13,1 points",
        "9 200 € · 18,8 mois · 10,5 points",
        "41 900 € · 6,7 mois · 8,6 points",
    ]


def _shown_scenario(scenario: Scenario) -> str:
    results = scenario.results
    words = (
        FR.headline(results.returns.net),
        FR.payback(results.returns.payback),
        FR.points(results.threshold.drop),
    )
    return _with_plain_blanks(" · ".join(words))


def _shown(results: Results, look: Display, budget: Budget) -> str:
    costs, returns, threshold = results.costs, results.returns, results.threshold
    words = (
        look.hours(results.dimension.hours_per_year),
        look.hourly(costs.hourly),
        look.rate(results.dimension.rate),
        look.rate(results.share),
        look.headline(costs.investment),
        look.headline(costs.yearly),
        look.headline(costs.total),
        look.amount(costs.per_learner),
        look.amount(costs.per_completer),
        look.learners(results.stakes.learners_kept),
        look.headline(returns.benefits),
        look.headline(returns.net),
        look.headline(returns.npv),
        look.ratio(returns.ratio),
        look.per_cent(returns.roi),
        look.payback(returns.payback),
        look.points(threshold.drop),
        look.learners_needed(threshold.learners),
    )
    assert budget.value("horizon.years") == look.years
    return _with_plain_blanks(" · ".join(words))


def _with_plain_blanks(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")
