"""The budget's slides: what they say, that every number on them is explained, that assumptions are marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tutoslides.budget import Budget, compute, scenarios_of, supplement_of, tornado_of
from tutoslides.budget.catalogue import figures_of
from tutoslides.budget.display import Display
from tutoslides.budget.figures_years import figures_of_years
from tutoslides.budget.inputs import INPUTS
from tutoslides.budget.results import Results
from tutoslides.budget.slides.returns import curve_drops
from tutoslides.budget.slides.telling import Telling
from tutoslides.budget.tables import DIMENSIONING
from tutoslides.layout import lay_out
from tutoslides.model.storyboard import (
    CardsSlide,
    ChartSlide,
    FigureSlide,
    Slide,
    Supplement,
    TableSlide,
)
from tutoslides.planning import plan
from unit.budget.examples import ONE, SCENARIOS, TWO, budget_of
from unit.budget.strategies import budgets
from unit.builders import article_of
from unit.layout.test_tables import ATELIER
from unit.planning.test_supplements import ARTICLE

SAMPLE = Path(__file__).parent.parent.parent.parent / "content" / "plaidoyer.budget.toml"
NUMBER = re.compile(r"[+−]?(?:[€$]|CHF\u00a0)?\d[\d\u202f\u00a0,.]*(?:\u00a0?(?:€|%|\$CA|FCFA|CHF))?")
"""A number as slides write it, its sign and unit of money or per cent included."""

HURT = TWO.replace("with = { value = 0.26, low = 0.22, high = 0.32 }", "with = 0.37").replace(
    "price = { value = 2800, low = 2500, high = 3000 }", "price = 700"
)
BUDGETS: dict[str, Callable[[], Budget]] = {
    "sample": lambda: budget_of(SAMPLE.read_text(encoding="utf-8")),
    "one": lambda: budget_of(ONE),
    "derived": lambda: budget_of(TWO),
    "loss": lambda: budget_of(HURT),
    "francs": lambda: budget_of(TWO.replace('taxes = "HT"', 'currency = "CHF"') + SCENARIOS),
}


def slides_of(supplement: Supplement) -> tuple[Slide, ...]:
    return (supplement.opening, *(ranked.slide for ranked in supplement.slides))


def texts_of(slide: Slide) -> Iterator[str]:
    """Give every text that a slide shows."""
    yield slide.title.text
    if slide.kicker:
        yield slide.kicker.text
    match slide:
        case CardsSlide():
            yield from (card.text for card in slide.cards)
        case FigureSlide():
            yield slide.figure.text
        case TableSlide():
            yield from (cell.text for row in (slide.grid.header, *slide.grid.rows) for cell in row)
        case ChartSlide():
            yield from slide.chart.categories
            yield from (cell.shown for series in slide.chart.series for cell in series.cells)
            yield from (cell.text for row in (slide.grid.header, *slide.grid.rows) for cell in row)
        case _:
            raise AssertionError(f"{type(slide).__name__} is none of the budget's kinds")


def numbers_in(text: str) -> set[str]:
    """Return the numbers of a text, each with its sign and unit, without blanks at the end."""
    return {found.strip("\u202f\u00a0,.") for found in NUMBER.findall(text)}


def explained(budget: Budget, look: Display) -> set[str]:
    """Return every number that follows from a budget, in every way in which it may be shown."""
    known: set[str] = set()
    results = [compute(budget), *(one.results for one in scenarios_of(budget))]
    swings = tornado_of(budget)
    results += [end for swing in swings for end in (swing.low, swing.high)]
    for one in results:
        known |= _of_results(budget, one, look)
    for swing in swings:
        for end in (swing.low, swing.high):
            change = end.returns.npv - swing.central.returns.npv
            known |= numbers_in(look.amount(change)) | {f"+{look.amount(change)}"}
    for case in (budget, *(one.budget for one in scenarios_of(budget))):
        known |= _of_inputs(case, look)
    known |= _of_lists(budget, look) | _of_effects(budget, look)
    known |= numbers_in(look.say(DIMENSIONING))
    return known | {str(number) for number in range(int(budget.value("horizon.years")) + 1)}


def _of_results(budget: Budget, results: Results, look: Display) -> set[str]:
    known: set[str] = set()
    for figure in (*figures_of(budget), *figures_of_years()):
        value = figure.value(results)
        known |= numbers_in(getattr(look, figure.form)(value))
        if figure.form == "amount":
            known |= numbers_in(look.headline(value))
    costs = results.costs
    return known | {number for part in (costs.newcomers,) for number in numbers_in(look.amount(part))}


def _of_inputs(budget: Budget, look: Display) -> set[str]:
    forms = {"count": "number", "share": "rate", "years": "span"}
    known: set[str] = set()
    for key, estimate in budget.estimates.items():
        unit = INPUTS[key].unit
        for value in (estimate.value, estimate.low, estimate.high):
            known |= numbers_in(getattr(look, forms.get(unit, unit))(value))
        known |= numbers_in(estimate.origin.source)
    return known


def _of_lists(budget: Budget, look: Display) -> set[str]:
    known: set[str] = set()
    for act in budget.interventions:
        known |= {look.number(act.occurrences), look.number(act.minutes)}
        known |= numbers_in(act.name) | numbers_in(act.origin.source)
    for line in budget.engineering:
        known |= {look.number(line.days), look.amount(line.day_rate)} | numbers_in(line.name)
    for tool in budget.tools:
        known |= {look.amount(tool.amount)} | numbers_in(tool.name)
    asked = budget.ask.amount
    return known | (numbers_in(look.headline(asked)) if asked else set())


def _of_effects(budget: Budget, look: Display) -> set[str]:
    """Return the numbers that only a chart shows: learners who complete, steps over the horizon, the curve's points."""
    results, years = compute(budget), budget.value("horizon.years")
    learners = results.dimension.learners_per_year
    known: set[str] = set()
    value = budget.value
    for dropping, again in (
        (value("dropout.without"), value("reenrolment.without")),
        (value("dropout.with"), value("reenrolment.with")),
    ):
        completing = learners * (1 - dropping)
        known |= {look.number(count) for count in (learners - completing, completing, completing * again)}
    kept = budget.value("isolation.factor") * results.stakes.kept * years
    costs = (-results.costs.investment, -results.costs.yearly * years)
    for step in (*costs, kept, results.returns.benefits - kept, results.returns.net):
        known |= {look.amount(step), f"+{look.amount(step)}"}
    for drop in curve_drops(Telling.of(budget, look.language)):
        known |= numbers_in(look.points(drop))
        known |= {look.amount(results.threshold.slope * drop - results.threshold.numerator)}
    return known


def unexplained(supplement: Supplement, budget: Budget, language: str) -> set[tuple[str, str]]:
    """Return the numbers on a budget's slides that do not follow from it, each with its slide."""
    look = Display(language=language, currency=budget.currency, years=int(budget.value("horizon.years")))
    known = explained(budget, look)
    return {
        (slide.key, number)
        for slide in slides_of(supplement)
        for text in texts_of(slide)
        for number in numbers_in(text) - known
    }


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", BUDGETS)
def test_every_number_on_a_slide_is_explained(name: str, language: str) -> None:
    budget = BUDGETS[name]()
    assert unexplained(supplement_of(budget, language), budget, language) == set()


def test_a_planted_wrong_number_is_caught() -> None:
    budget = BUDGETS["sample"]()
    supplement = supplement_of(budget, "fr")
    first = supplement.slides[0]
    title = replace(
        first.slide.title, runs=(replace(first.slide.title.runs[0], text="55\u202f500\u00a0€ sur 3\u00a0ans"),)
    )
    wrong = replace(
        supplement, slides=(replace(first, slide=replace(first.slide, title=title)), *supplement.slides[1:])
    )
    assert unexplained(wrong, budget, "fr") == {("budget-costs", "55\u202f500\u00a0€")}


def test_a_number_of_another_budget_is_caught() -> None:
    assert unexplained(supplement_of(BUDGETS["sample"](), "fr"), BUDGETS["one"](), "fr")


def test_every_slide_with_a_number_of_the_sample_says_that_it_is_to_be_replaced() -> None:
    supplement = supplement_of(BUDGETS["sample"](), "fr")
    for slide in slides_of(supplement):
        assert slide.kicker is not None
        assert "hypothèses à remplacer" in slide.kicker.text, slide.key
    assert supplement.lead_in is not None
    assert supplement.lead_in.text == "Hypothèses à remplacer"


def test_assumptions_without_source_are_marked_and_sourced_ones_are_not() -> None:
    kickers = [slide.kicker.text for slide in slides_of(supplement_of(budget_of(ONE), "fr")) if slide.kicker]
    assert set(kickers) == {"Le budget\u00a0· hypothèses"}
    budget = budget_of(ONE)
    origin = replace(budget.interventions[0].origin, source="Comptabilité", confidence="measured")
    sourced = replace(
        budget,
        estimates={key: replace(one, origin=origin) for key, one in budget.estimates.items()},
        engineering=tuple(replace(one, origin=origin) for one in budget.engineering),
        tools=tuple(replace(one, origin=origin) for one in budget.tools),
        interventions=tuple(replace(one, origin=origin) for one in budget.interventions),
    )
    kickers = [slide.kicker.text for slide in slides_of(supplement_of(sourced, "fr")) if slide.kicker]
    assert set(kickers) == {"Le budget"}


def test_notes_give_what_to_say_formulas_inputs_and_sources() -> None:
    supplement = supplement_of(BUDGETS["sample"](), "fr")
    notes = [span.text for span in supplement.slides[0].slide.notes]
    assert notes[0].startswith("Sur 3\u00a0ans, le projet coûte 55\u202f400\u00a0€")
    assert (
        "Investissement (année 0) = ingénierie tutorale\u00a0+ formation des tuteurs\u00a0+ outils, au départ = "
        "8\u202f537\u00a0€." in notes
    )
    assert any("(hypothèse à remplacer)" in line for line in notes)
    assert all(slide.seconds > 0 and slide.notes for slide in slides_of(supplement))


def test_a_loss_is_told_as_it_is() -> None:
    slides = {slide.key: slide for slide in slides_of(supplement_of(BUDGETS["loss"](), "fr"))}
    essential = slides["budget-essential"]
    assert isinstance(essential, CardsSlide)
    said = " ".join(card.text for card in essential.cards)
    assert "Scénario central\u00a0: remboursement non atteint en 3\u00a0ans" in said
    assert "équilibre hors d’atteinte" in said
    assert slides["budget-threshold"].title.text == "Aucune baisse du taux d’abandon n’équilibre à elle seule ce budget"
    assert "−" in slides["budget-waterfall"].title.text


def test_fewer_learners_are_not_called_more_and_no_fall_may_be_needed() -> None:
    worse = budget_of(ONE.replace("with = 0.20", "with = 0.45"))
    slides = {slide.key: slide for slide in slides_of(supplement_of(worse, "fr"))}
    assert slides["budget-effect"].title.text.endswith("−1\u00a0apprenant chaque année")
    paid = budget_of(ONE.replace("contribution = 500", "contribution = 100000"))
    figure = next(slide for slide in slides_of(supplement_of(paid, "fr")) if slide.key == "budget-threshold")
    assert isinstance(figure, FigureSlide)
    assert figure.figure.text == "0\u00a0point"
    assert "les réinscriptions équilibrent ce budget" in figure.title.text


def test_what_is_asked_is_shown_each_part_only_if_given() -> None:
    def demands(ask: str) -> list[str]:
        return [
            span.text.replace("\u202f", " ").replace("\u00a0", " ")
            for span in supplement_of(budget_of(f"{ONE}\n{ask}"), "fr").demands
        ]

    assert demands("") == []
    assert demands("[ask]\namount = 4620") == ["4 620 €"]
    assert demands('[ask]\namount = 4620\nby = 2026-03-31\ndecision = "Oui"') == [
        "4 620 € avant le 31 mars 2026",
        "Oui",
    ]
    assert demands('[ask]\nby = "la rentrée"') == ["Une décision avant la rentrée"]
    english = supplement_of(budget_of(f"{ONE}\n[ask]\nby = 2026-03-31"), "en").demands
    assert [span.text for span in english] == ["A decision by March 31, 2026"]
    assert supplement_of(budget_of(ONE), "fr").lead_in is None


def test_nothing_varies_without_ranges_or_scenarios() -> None:
    keys = {slide.key for slide in slides_of(supplement_of(budget_of(ONE), "fr"))}
    assert not {"budget-scenarios", "budget-tornado"} & keys


def test_derived_scenarios_say_what_they_vary() -> None:
    slides = {slide.key: slide for slide in slides_of(supplement_of(BUDGETS["derived"](), "fr"))}
    kicker = slides["budget-scenarios"].kicker
    assert kicker is not None
    assert kicker.text.endswith("toutes les hypothèses défavorables (favorables) à la fois")


@pytest.mark.parametrize(
    ("old", "new", "is_told"), [("fee = 200", "fee = 200", False), ("fee = 200", "fee = 200.5", True)]
)
def test_totals_that_do_not_add_up_are_told(old: str, new: str, is_told: bool) -> None:
    text = ONE.replace(old, new).replace("amount = 150", "amount = 150.5" if is_told else "amount = 150")
    slides = {slide.key: slide for slide in slides_of(supplement_of(budget_of(text), "fr"))}
    kicker = slides["budget-costs"].kicker
    assert kicker is not None
    assert ("écarts de total dus aux arrondis" in kicker.text) == is_told
    assert _adds_up(slides["budget-costs"]) == (not is_told)


def _adds_up(slide: Slide) -> bool:
    """Tell whether the amounts of a table's third column add up to its last row."""
    assert isinstance(slide, TableSlide)
    values = [Decimal(re.sub(r"[^\d]", "", row[2].text) or "0") for row in slide.grid.rows]
    return sum(values[:-1], Decimal(0)) == values[-1]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(budgets(), st.sampled_from(["fr", "en", "fr-CA", "de"]), st.booleans())
def test_any_budget_is_told_with_numbers_that_are_explained(budget: Budget, language: str, has_range: bool) -> None:
    if has_range:
        without = budget.value("dropout.without")
        range_ = replace(budget.estimates["dropout.without"], low=without / 2, high=(1 + without) / 2)
        budget = replace(budget, estimates={**budget.estimates, "dropout.without": range_})
    assert unexplained(supplement_of(budget, language), budget, language) == set()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(budgets())
def test_any_budget_is_laid_out(budget: Budget) -> None:
    storyboard = plan(article_of(ARTICLE), supplement_of(budget, "fr")).value
    pages = lay_out(storyboard, ATELIER).value.pages
    keys = [page.key for page in pages]
    assert {"budget-essential", "budget-costs", "budget-threshold"} <= set(keys)
