"""The figures of what comes of it, and of what would have to be true (formulas 10 to 13)."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.figures import Figure
from tutoslides.budget.figures_years import LONGEST, row_of, year_name
from tutoslides.model.diagnostics import Message


def figures() -> Iterator[Figure]:
    """Give the figures of the whole horizon."""
    yield Figure(
        name="total_benefit",
        term=Message(en="benefits over the horizon", fr="bénéfices sur l'horizon"),
        form="amount",
        formula=f"SUM({row_of('benefit')})",
        value=lambda results: results.returns.benefits,
        words=Message(en="sum of the benefits of all years", fr="somme des bénéfices de toutes les années"),
    )
    yield Figure(
        name="net_benefit",
        term=Message(en="net benefit over the horizon", fr="bénéfice net sur l'horizon"),
        form="amount",
        formula="{total_benefit}-{total_cost}",
        value=lambda results: results.returns.net,
    )
    yield Figure(
        name="benefit_cost_ratio",
        term=Message(en="benefit-cost ratio (BCR)", fr="rapport bénéfices-coûts (BCR)"),
        form="ratio",
        formula="{total_benefit}/{total_cost}",
        value=lambda results: results.returns.ratio,
    )
    yield Figure(
        name="return_on_investment",
        term=Message(en="return on investment (ROI)", fr="retour sur investissement (ROI)"),
        form="per_cent",
        formula="({total_benefit}-{total_cost})/{total_cost}*100",
        value=lambda results: results.returns.roi,
    )
    yield Figure(
        name="net_present_value",
        term=Message(en="net present value (NPV)", fr="valeur actuelle nette (VAN)"),
        form="amount",
        formula=f"SUM({row_of('present')})",
        value=lambda results: results.returns.npv,
        words=Message(
            en="sum of the present values of all years", fr="somme des valeurs actuelles de toutes les années"
        ),
    )
    yield _payback()
    yield from _threshold()


def _payback() -> Figure:
    last = f"MAX({row_of('last_below')})"
    years = range(LONGEST + 1)
    reached = ",".join(f"{{{year_name(number, 'cumulative')}}}" for number in years)
    flows = ",".join(f"{{{year_name(number, 'flow')}}}" for number in years)
    months = f"12*({last}-CHOOSE({last}+1,{reached})/CHOOSE({last}+2,{flows}))"
    return Figure(
        name="payback",
        term=Message(en="payback", fr="délai de récupération"),
        form="payback",
        formula=f'IF({last}<0,0,IF({last}={{horizon_years}},"",{months}))',
        value=lambda results: results.returns.payback,
        words=Message(
            en="12 × (last year whose cumulative flow is below zero − that flow ÷ the next year's flow)",
            fr="12 × (dernière année au flux cumulé négatif − ce flux ÷ le flux de l'année suivante)",
        ),
    )


def _threshold() -> Iterator[Figure]:
    yield Figure(
        name="discounted_years",
        term=Message(en="years, discounted", fr="années actualisées"),
        form="factor",
        formula=f"SUM({row_of('discount', 1)})",
        value=lambda results: results.threshold.discounted_years,
    )
    yield Figure(
        name="discounted_years_after_lag",
        term=Message(en="years with re-enrolments, discounted", fr="années avec réinscriptions, actualisées"),
        form="factor",
        formula=f"SUM({row_of('late_discount', 1)})",
        value=lambda results: results.threshold.discounted_years_after_lag,
    )
    yield Figure(
        name="to_be_covered",
        term=Message(en="costs to be covered, discounted", fr="coûts à couvrir, actualisés"),
        form="amount",
        formula="{investment}+{discounted_years}*{yearly_cost}-{isolation_factor}*{learners_per_year}"
        "*{reenrolment_contribution}*(1-{dropout_without})*({reenrolment_with}-{reenrolment_without})"
        "*{discounted_years_after_lag}",
        value=lambda results: results.threshold.numerator,
    )
    yield Figure(
        name="benefit_of_one",
        term=Message(
            en="benefit if nobody dropped out any more, discounted",
            fr="bénéfice si tous les abandons étaient évités, actualisé",
        ),
        form="amount",
        formula="{isolation_factor}*{learners_per_year}*({stake_per_learner}*{discounted_years}"
        "+{reenrolment_contribution}*{reenrolment_with}*{discounted_years_after_lag})",
        value=lambda results: results.threshold.slope,
    )
    tolerance = "1E-9*MAX(1,{total_cost})"
    drop = "{to_be_covered}/{benefit_of_one}"
    yield Figure(
        name="threshold",
        term=Message(en="drop of the drop-out rate that pays for it", fr="baisse du taux d'abandon qui rembourse"),
        form="points",
        formula=f'IF({{to_be_covered}}<={tolerance},0,IF({{benefit_of_one}}<={tolerance},"",'
        f'IF({drop}<={{dropout_without}}+1E-9,{drop},"")))',
        value=lambda results: results.threshold.drop,
        words=Message(
            en="costs to be covered ÷ benefit of the whole rate, both discounted",
            fr="coûts à couvrir ÷ bénéfice du taux entier, actualisés",
        ),
    )
    yield Figure(
        name="threshold_learners",
        term=Message(en="the same in learners of a session", fr="soit, en apprenants par session"),
        form="learners_needed",
        formula='IF({threshold}="","",{threshold}*{course_learners_per_session})',
        value=lambda results: results.threshold.learners,
        words=Message(
            en="drop that pays × learners enrolled in a session", fr="baisse qui rembourse × inscrits par session"
        ),
    )
