"""The figures of what is at stake in a year (formulas 7 and 8)."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.budget.figures import Figure
from tutoslides.budget.values import Budget
from tutoslides.model.diagnostics import Message


def figures(budget: Budget) -> Iterator[Figure]:
    """Give the figures of learners kept, and of re-enrolments."""
    is_given = budget.optional("funding.lost_share") is not None
    yield Figure(
        name="lost_share",
        term=Message(en="share of the price lost with a drop-out", fr="part du prix perdue sur un abandon"),
        form="rate",
        formula="{funding_lost_share}"
        if is_given
        else "{funding_pro_rata}*(1-{dropout_moment})+{funding_on_completion}",
        value=lambda results: results.stakes.lost_share,
    )
    yield Figure(
        name="stake_per_learner",
        term=Message(en="contribution at stake, for each learner", fr="contribution en jeu par apprenant"),
        form="amount",
        formula="{course_price}*{lost_share}-{completion_extra_cost}",
        value=lambda results: results.stakes.per_learner,
    )
    yield Figure(
        name="learners_kept",
        term=Message(en="learners kept, a year", fr="apprenants maintenus par an"),
        form="learners",
        formula="{learners_per_year}*({dropout_without}-{dropout_with})",
        value=lambda results: results.stakes.learners_kept,
    )
    yield Figure(
        name="contribution_kept",
        term=Message(en="contribution kept, a year", fr="contribution maintenue par an"),
        form="amount",
        formula="{learners_kept}*{stake_per_learner}",
        value=lambda results: results.stakes.kept,
    )
    yield from _reenrolments()


def _reenrolments() -> Iterator[Figure]:
    yield Figure(
        name="reenrolments_volume",
        term=Message(en="re-enrolments of more completers", fr="réinscriptions par l'effet du nombre"),
        form="number",
        formula="{learners_kept}*{reenrolment_without}",
        value=lambda results: results.stakes.reenrolments_volume,
    )
    yield Figure(
        name="reenrolments_rate",
        term=Message(en="re-enrolments of the better rate", fr="réinscriptions par l'effet du taux"),
        form="number",
        formula="{learners_per_year}*(1-{dropout_with})*({reenrolment_with}-{reenrolment_without})",
        value=lambda results: results.stakes.reenrolments_rate,
    )
    yield Figure(
        name="reenrolments",
        term=Message(en="further re-enrolments, a year", fr="réinscriptions supplémentaires par an"),
        form="number",
        formula="{reenrolments_volume}+{reenrolments_rate}",
        value=lambda results: results.stakes.reenrolments,
    )
    yield Figure(
        name="reenrolment_margin",
        term=Message(
            en="margin of further re-enrolments, a year", fr="marge des réinscriptions supplémentaires par an"
        ),
        form="amount",
        formula="{reenrolment_contribution}*{reenrolments}",
        value=lambda results: results.stakes.reenrolment_margin,
    )
