"""What the money is for: the investment line by line, and the key figures with what they mean."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget.rounding import rounded
from tutoslides.budget.slides.grids import grid_of
from tutoslides.budget.slides.notes import notes_of, seconds_of
from tutoslides.budget.slides.telling import WHY, Telling
from tutoslides.budget.tables import DIMENSIONING
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import TableSlide

COSTS = (
    "engineering", "training", "tools_once", "investment", "tutoring_cost", "coordination_cost", "engineering_yearly",
    "tools_yearly", "yearly_cost", "total_cost",
)  # fmt: skip
KEY_FIGURES = (
    "cost_per_learner", "tutoring_rate", "threshold", "payback", "return_on_investment", "benefit_cost_ratio",
)  # fmt: skip

ROUNDING = Message(en="differences due to rounding", fr="écarts de total dus aux arrondis")
_NONE = "–"


def spending_slide(telling: Telling) -> TableSlide:
    """Return the table of costs: what is paid once, what every year, fixed or variable."""
    rows, adds_up = _rows(telling)
    look, costs = telling.look, telling.results.costs
    total, once, yearly = (look.headline(value) for value in (costs.total, costs.investment, costs.yearly))
    span = look.span(Decimal(telling.years))
    said = Message(
        en=f"Over {span} the project costs {total}: {once} before the first learner, then {yearly} each year.",
        fr=f"Sur {span}, le projet coûte {total}\u00a0: {once} avant le premier apprenant, puis {yearly} chaque année.",
    )
    return TableSlide(
        key="budget-costs",
        title=telling.span(
            Message(
                en=f"{total} over {span}: {once} at the start, then {yearly} a year",
                fr=f"{total} sur {span}\u00a0: {once} au départ, puis {yearly} par an",
            )
        ),
        kicker=telling.kicker(COSTS, *(() if adds_up else (ROUNDING,))),
        grid=grid_of(
            [telling.say(one) for one in (_LINE, _NATURE, _ONCE, _YEARLY)], rows, "llrr", totals=(len(rows) - 1,)
        ),
        notes=notes_of(telling, said, COSTS),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


_LINE, _NATURE = Message(en="Line", fr="Poste"), Message(en="Nature", fr="Nature")
_ONCE, _YEARLY = Message(en="At the start", fr="Au départ"), Message(en="A year", fr="Par an")
_FIXED, _VARIABLE = Message(en="fixed", fr="fixe"), Message(en="variable", fr="variable")
_BOTH = Message(en="fixed and variable", fr="fixe et variable")


def _rows(telling: Telling) -> tuple[list[list[str]], bool]:
    """Return the rows of the table, and whether what they show adds up to the totals that they show."""
    budget, costs = telling.budget, telling.results.costs
    per_learner = any(tool.when == "per_learner" for tool in budget.tools)
    flat_tools = any(tool.when != "per_learner" for tool in budget.tools)
    tools = _BOTH if per_learner and flat_tools else _VARIABLE if per_learner else _FIXED
    by_session = budget.value("coordination.hours_per_session") > 0
    by_year = budget.value("coordination.hours_per_year") > 0
    coordination = _BOTH if by_session and by_year else _VARIABLE if by_session else _FIXED
    lines = (
        (
            Message(en="Tutoring engineering", fr="Ingénierie tutorale"),
            _FIXED,
            costs.engineering,
            costs.engineering_yearly,
        ),
        (Message(en="Training of tutors", fr="Formation des tuteurs"), _FIXED, costs.training, costs.newcomers),
        (Message(en="Tools", fr="Outils"), tools, costs.tools, costs.tools_yearly),
        (Message(en="Tutors' time", fr="Temps des tuteurs"), _VARIABLE, Decimal(0), costs.tutoring),
        (Message(en="Coordination", fr="Coordination"), coordination, Decimal(0), costs.coordination),
    )
    kept = [line for line in lines if line[2] or line[3]]
    rows = [
        [telling.say(name), telling.say(nature), _amount(telling, once), _amount(telling, yearly)]
        for name, nature, once, yearly in kept
    ]
    total = [
        telling.say(Message(en="Total", fr="Total")),
        "",
        *(_amount(telling, one) for one in (costs.investment, costs.yearly)),
    ]
    adds_up = all(
        sum((rounded(line[column]) for line in kept), Decimal(0)) == rounded(whole)  # type: ignore[arg-type]
        for column, whole in ((2, costs.investment), (3, costs.yearly))
    )
    return [*rows, total], adds_up


def _amount(telling: Telling, value: Decimal) -> str:
    return telling.look.amount(value) if value else _NONE


def key_slide(telling: Telling) -> TableSlide:
    """Return the key figures, each with its meaning."""
    span = telling.look.span(Decimal(telling.years))
    ratio = telling.shown("benefit_cost_ratio")
    rows = [
        [telling.term("cost_per_learner"), telling.shown("cost_per_learner"), telling.say(_per_learner(span))],
        [telling.term("tutoring_rate"), telling.shown("tutoring_rate"), telling.say(_RATE)],
        [telling.say(_THRESHOLD), telling.shown("threshold"), telling.say(_THRESHOLD_MEANS)],
        [telling.term("payback"), telling.shown("payback"), telling.say(_PAYBACK)],
        [
            telling.say(Message(en="ROI and BCR", fr="ROI et BCR")),
            f"{telling.shown('return_on_investment')}\u00a0· {ratio}",
            telling.say(_roi(span)),
        ],
    ]
    if "engineering_share" in telling.spoken.figures:
        rows.append([telling.say(_SHARE), telling.shown("engineering_share"), telling.say(DIMENSIONING)])
    said = Message(
        en=f"Each learner costs {telling.shown('cost_per_learner')}; a tutoring rate of "
        f"{telling.shown('tutoring_rate')} means so many hours of a tutor for a hundred hours followed by learners.",
        fr=f"Chaque inscrit coûte {telling.shown('cost_per_learner')}\u00a0; un taux tutoral de "
        f"{telling.shown('tutoring_rate')}, c'est autant d'heures de tuteur pour cent heures suivies par les "
        "apprenants.",
    )
    return TableSlide(
        key="budget-key-figures",
        title=telling.span(
            Message(
                en=f"Key figures: {telling.shown('cost_per_learner')} for each learner",
                fr=f"Chiffres clés\u00a0: {telling.shown('cost_per_learner')} par inscrit",
            )
        ),
        kicker=telling.kicker(KEY_FIGURES),
        grid=grid_of([telling.say(one) for one in (_FIGURE, _VALUE, _MEANING)], rows, "lrl"),
        notes=notes_of(telling, said, KEY_FIGURES),
        seconds=seconds_of(telling, said),
        why=WHY,
    )


_SHARE = Message(en="Dimensioning", fr="Part du dimensionnement")
_FIGURE, _VALUE = Message(en="Figure", fr="Repère"), Message(en="Value", fr="Valeur")
_MEANING = Message(en="What it means", fr="Ce que cela veut dire")
_RATE = Message(
    en="hours of tutors for the hours that learners follow",
    fr="heures de tuteur pour les heures suivies par les apprenants",
)
_THRESHOLD = Message(en="Break-even", fr="Seuil d'équilibre")
_THRESHOLD_MEANS = Message(en="drop of the drop-out rate that pays for it", fr="baisse du taux d'abandon qui rembourse")
_PAYBACK = Message(en="after the first opening", fr="après la première ouverture")


def _per_learner(span: str) -> Message:
    return Message(en=f"all costs over {span}", fr=f"tous les coûts sur {span}")


def _roi(span: str) -> Message:
    return Message(
        en=f"net benefit, and benefits, for the costs over {span}",
        fr=f"bénéfice net, et bénéfices, rapportés aux coûts sur {span}",
    )
