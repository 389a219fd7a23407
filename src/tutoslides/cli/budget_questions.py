"""The questions about a budget: one figure each, with what is published beside it and the total so far.

In: nothing but the terminal. Out: a budget whose lists and inputs are those that were answered. No published figure is
ever a default.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from tutoslides.budget import (
    INPUTS,
    PUBLISHED_LINES,
    Budget,
    BudgetAsk,
    BudgetError,
    Input,
    Key,
    currency_code,
    empty_budget,
    read_estimate,
)
from tutoslides.cli.asking import Question, Step, interview, plain_words
from tutoslides.cli.budget_asking import needed, only_if, total_so_far
from tutoslides.cli.budget_lists import day_rate_question, engineering_step, intervention_steps, tool_step
from tutoslides.cli.speech import say, spoken
from tutoslides.model.diagnostics import Message

_WELCOME = Message(
    en="A budget for tutoring, figure by figure.\n"
    "Enter keeps what stands in brackets; < goes back one question; Ctrl-C leaves.\n"
    "A figure may have a range and a source: 38 % [34 ; 42] # accounts of 2025",
    fr="Un budget pour le tutorat, chiffre par chiffre.\n"
    "Entrée garde la réponse entre crochets\u00a0; < revient à la question précédente\u00a0; Ctrl-C arrête.\n"
    "Un chiffre peut avoir une fourchette et une source\u00a0: 38 % [34 ; 42] # comptes 2025",
)

_HINTS: dict[Key, Message] = {
    "course.learners_per_session": Message(
        en="All who are enrolled on the opening day.", fr="Tous les inscrits au jour de l'ouverture."
    ),
    "funding.pro_rata": Message(
        en="Paid in proportion to what was followed. 100 % where the funder pays what was done.",
        fr="Payé à proportion de ce qui a été suivi. 100 % si le financeur paie le réalisé.",
    ),
    "dropout.without": Message(
        en="As it is today: your own measure. No published rate is proposed.",
        fr="Tel qu'il est aujourd'hui\u00a0: votre propre mesure. Aucun taux publié n'est proposé.",
    ),
    "dropout.with": Message(
        en="What you expect if the budget is granted: a hypothesis, shown as such.",
        fr="Ce que vous attendez si le budget est accordé\u00a0: une hypothèse, montrée comme telle.",
    ),
    "dropout.moment": Message(
        en="30 %: those who leave have followed three tenths of the course, on average.",
        fr="30 %\u00a0: ceux qui partent ont suivi en moyenne trois dixièmes du parcours.",
    ),
    "tutor.charges": Message(en="0 where tutors send invoices.", fr="0 si les tuteurs facturent."),
    "tutoring.reactive_minutes": Message(
        en="Messages expected from a learner × minutes for each (published: 5 to 15 min a message).",
        fr="Messages attendus d'un apprenant × minutes par message (repère publié\u00a0: 5 à 15 min par message).",
    ),
    "isolation.factor": Message(
        en="100 % if nothing else explains the change; less is more careful.",
        fr="100 % si rien d'autre n'explique le changement\u00a0; moins est plus prudent.",
    ),
}
"""What helps to answer; published figures with their kind only where they are times."""

ENGINEERING = (
    Message(en="Tutoring system", fr="Système tutoral"),
    Message(en="Tutoring scenario", fr="Scénario tutoral"),
    Message(en="Roll-out plan", fr="Plan de diffusion"),
)
"""The three parts of tutoring engineering. Source: J. Rodet, Blog de t@d, 22 October 2010 and 6 May 2015."""


def asked_budget(file: str, language: str) -> Budget:
    """Ask every question and return the budget.

    Raises:
        EOFError: the input ended before the questions.
        KeyboardInterrupt: the user pressed Ctrl-C.
    """
    say(spoken(_WELCOME))
    return interview(_steps(language), empty_budget(file))


def _steps(language: str) -> Sequence[Step[Budget]]:
    return (
        _title_question,
        _currency_question,
        *_inputs("course.learners_per_session", "course.sessions_per_year", "course.hours", "course.price"),
        *_inputs("funding.pro_rata", "funding.on_completion", "dropout.moment", "completion.extra_cost"),
        *_inputs("dropout.without", "dropout.with"),
        *_reenrolment(),
        *_inputs("tutor.hourly_gross", "tutor.charges"),
        *(step for model in PUBLISHED_LINES for step in intervention_steps(model, language)),
        *_inputs("tutoring.reactive_minutes"),
        *(engineering_step(name.speak(language)) for name in ENGINEERING),
        day_rate_question,
        *_inputs("training.tutors"),
        *(only_if(_has_tutors, step) for step in _inputs("training.hours", "training.fee", "training.yearly")),
        tool_step(Message(en="Tools, once: amount?", fr="Outils, une fois\u00a0: montant\u00a0?"), "once", language),
        tool_step(Message(en="Tools, a year: amount?", fr="Outils, par an\u00a0: montant\u00a0?"), "yearly", language),
        *_inputs("coordination.hours_per_session", "coordination.hours_per_year"),
        only_if(_has_coordination, *_inputs("coordination.hourly_cost")),
        *_inputs("horizon.years"),
        only_if(_has_years, *_inputs("horizon.discount_rate")),
        *_inputs("isolation.factor"),
        _decision_question,
    )


def _title_question(known: Budget) -> Question[Budget]:
    return Question(
        words=Message(
            en="What is the budget called? (Enter: no name)", fr="Le nom de ce budget\u00a0? (Entrée\u00a0: aucun)"
        ),
        take=lambda reply: replace(known, title=plain_words(reply)),
    )


def _currency_question(known: Budget) -> Question[Budget]:
    def take(reply: str) -> Budget:
        code = currency_code(reply)
        if code is None:
            raise BudgetError(
                Message(en="A currency such as EUR, CHF, CAD or XAF.", fr="Une monnaie comme EUR, CHF, CAD ou XAF.")
            )
        return replace(known, currency=code)

    return Question(words=Message(en="Which currency?", fr="Quelle monnaie\u00a0?"), default=known.currency, take=take)


def _inputs(*keys: Key) -> tuple[Step[Budget], ...]:
    return tuple(_input(INPUTS[key]) for key in keys)


def _input(entry: Input) -> Step[Budget]:
    def step(known: Budget) -> Question[Budget]:
        hint = _HINTS.get(entry.key)
        return Question(
            words=_asked(entry),
            default="" if entry.default is None else _default(entry),
            choices=(*(spoken(hint).splitlines() if hint else ()), *total_so_far(known)),
            take=lambda reply: _with_input(known, entry, reply),
        )

    return step


def _asked(entry: Input) -> Message:
    unit = Message(en=", in per cent", fr=", en %") if entry.is_fraction else Message(en="", fr="")
    term = entry.term
    return Message(
        en=f"{term.en[:1].upper()}{term.en[1:]}{unit.en}?",
        fr=f"{term.fr[:1].upper()}{term.fr[1:]}{unit.fr}\u00a0?",
    )


def _default(entry: Input) -> str:
    default = entry.default or Decimal(0)
    return f"{default * 100:f} %" if entry.is_fraction else f"{default:f}"


def _with_input(known: Budget, entry: Input, reply: str) -> Budget:
    estimate = read_estimate(needed(reply), entry)
    paid = known.optional("funding.pro_rata")
    if entry.key == "funding.on_completion" and paid is not None and paid + estimate.value > 1:
        raise BudgetError(
            Message(
                en="Together with what is paid in proportion that is more than 100 %.",
                fr="Avec la part payée au prorata, cela dépasse 100 %.",
            )
        )
    return replace(known, estimates={**known.estimates, entry.key: estimate})


def _reenrolment() -> tuple[Step[Budget], ...]:
    margin = INPUTS["reenrolment.contribution"]
    rates = _inputs("reenrolment.without", "reenrolment.with", "reenrolment.lag")
    return _input(margin), *(only_if(lambda known: known.value("reenrolment.contribution") > 0, step) for step in rates)


def _has_tutors(known: Budget) -> bool:
    return known.value("training.tutors") > 0


def _has_coordination(known: Budget) -> bool:
    return any(known.value(key) > 0 for key in ("coordination.hours_per_session", "coordination.hours_per_year"))


def _has_years(known: Budget) -> bool:
    return known.value("horizon.years") > 1


def _decision_question(known: Budget) -> Question[Budget]:
    return Question(
        words=Message(
            en="What should be decided, in one sentence? (Enter: nothing)",
            fr="Que faut-il décider, en une phrase\u00a0? (Entrée\u00a0: rien)",
        ),
        choices=total_so_far(known),
        take=lambda reply: replace(known, ask=BudgetAsk(decision=(plain_words(reply),) if reply else ())),
    )
