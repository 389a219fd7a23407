"""The questions about a budget: one figure each, with what is published beside it and the total so far.

In: nothing but the terminal. Out: a budget whose lists and inputs are those that were answered. No published figure is
ever a default.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from tutoslides.budget import (
    INPUTS,
    PUBLISHED_LINES,
    Budget,
    BudgetAsk,
    BudgetError,
    Display,
    Engineering,
    Input,
    Key,
    LineModel,
    Tool,
    costs_so_far,
    currency_code,
    empty_budget,
    read_estimate,
)
from tutoslides.cli.asking import Question, Step, interview, plain_words
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
        *(step for model in PUBLISHED_LINES for step in _intervention(model, language)),
        *_inputs("tutoring.reactive_minutes"),
        *(_engineering(name.speak(language)) for name in ENGINEERING),
        _day_rate,
        *_inputs("training.tutors"),
        *(_only_if(_has_tutors, step) for step in _inputs("training.hours", "training.fee", "training.yearly")),
        _tool(Message(en="Tools, once: amount?", fr="Outils, une fois\u00a0: montant\u00a0?"), "once", language),
        _tool(Message(en="Tools, a year: amount?", fr="Outils, par an\u00a0: montant\u00a0?"), "yearly", language),
        *_inputs("coordination.hours_per_session", "coordination.hours_per_year"),
        _only_if(_has_coordination, *_inputs("coordination.hourly_cost")),
        *_inputs("horizon.years"),
        _only_if(_has_years, *_inputs("horizon.discount_rate")),
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
            choices=(*(spoken(hint).splitlines() if hint else ()), *_total(known)),
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
    estimate = read_estimate(_needed(reply), entry)
    paid = known.optional("funding.pro_rata")
    if entry.key == "funding.on_completion" and paid is not None and paid + estimate.value > 1:
        raise BudgetError(
            Message(
                en="Together with what is paid in proportion that is more than 100 %.",
                fr="Avec la part payée au prorata, cela dépasse 100 %.",
            )
        )
    return replace(known, estimates={**known.estimates, entry.key: estimate})


def _needed(reply: str) -> str:
    if not reply:
        raise BudgetError(Message(en="A figure is needed here.", fr="Il faut un chiffre ici."))
    return reply


def _reenrolment() -> tuple[Step[Budget], ...]:
    margin = INPUTS["reenrolment.contribution"]
    rates = _inputs("reenrolment.without", "reenrolment.with", "reenrolment.lag")
    return _input(margin), *(
        _only_if(lambda known: known.value("reenrolment.contribution") > 0, step) for step in rates
    )


def _only_if(condition: Callable[[Budget], bool], step: Step[Budget]) -> Step[Budget]:
    return lambda known: step(known) if condition(known) else None


def _has_tutors(known: Budget) -> bool:
    return known.value("training.tutors") > 0


def _has_coordination(known: Budget) -> bool:
    return any(known.value(key) > 0 for key in ("coordination.hours_per_session", "coordination.hours_per_year"))


def _has_years(known: Budget) -> bool:
    return known.value("horizon.years") > 1


_MINUTES, _TIMES, _GROUP = (
    INPUTS["tutoring.reactive_minutes"],
    INPUTS["tutoring.time_factor"],
    INPUTS["training.tutors"],
)
"""Inputs whose rules of reading the figures of lists share: minutes, any number, whole numbers."""


def _intervention(model: LineModel, language: str) -> tuple[Step[Budget], ...]:
    """Ask for an intervention: its minutes (Enter leaves it out), how often, for groups of how many."""
    name = model.name.speak(language)

    def minutes(known: Budget) -> Question[Budget]:
        words = Message(
            en=f"{model.name.en}: the tutor's minutes each time? (Enter: not planned)",
            fr=f"{model.name.fr}\u00a0: minutes du tuteur à chaque fois\u00a0? (Entrée\u00a0: pas prévu)",
        )

        def take(reply: str) -> Budget:
            if not reply:
                return known
            value = _positive(read_estimate(reply, _MINUTES).value)
            return replace(known, interventions=(*known.interventions, model.line(name, value, Decimal(1))))

        return Question(words=words, choices=(spoken(model.hint), *_total(known)), take=take)

    def times(known: Budget) -> Question[Budget]:
        whom = Message(en="group", fr="groupe") if model.is_group else Message(en="learner", fr="apprenant")
        return Question(
            words=Message(
                en=f"{model.name.en}: how many times in a session, for each {whom.en}?",
                fr=f"{model.name.fr}\u00a0: combien de fois par session, pour chaque {whom.fr}\u00a0?",
            ),
            default="1",
            take=lambda reply: _changed(known, occurrences=_positive(_number(reply))),
        )

    def group(known: Budget) -> Question[Budget]:
        return Question(
            words=Message(
                en=f"{model.name.en}: learners in the largest group?",
                fr=f"{model.name.fr}\u00a0: apprenants dans le plus grand groupe\u00a0?",
            ),
            take=lambda reply: _changed(known, group_size=int(_positive(read_estimate(_needed(reply), _GROUP).value))),
        )

    def is_planned(known: Budget) -> bool:
        return bool(known.interventions) and known.interventions[-1].name == name

    more = (times, group) if model.is_group else (times,)
    return minutes, *(_only_if(is_planned, step) for step in more)


def _changed(known: Budget, **figures: Decimal | int) -> Budget:
    """Return the budget with other figures in its last intervention."""
    *others, last = known.interventions
    return replace(known, interventions=(*others, replace(last, **figures)))  # type: ignore[arg-type]


def _number(reply: str) -> Decimal:
    return read_estimate(_needed(reply), replace(_TIMES, most=None)).value


def _positive(value: Decimal) -> Decimal:
    if value <= 0:
        raise BudgetError(Message(en="A figure above 0 is expected.", fr="Un chiffre supérieur à 0 est attendu."))
    return value


def _engineering(name: str) -> Step[Budget]:
    def step(known: Budget) -> Question[Budget]:
        def take(reply: str) -> Budget:
            days = read_estimate(reply or "0", INPUTS["training.hours"]).value
            line = Engineering(name=name, days=days, day_rate=Decimal(0), when="once")
            return replace(known, engineering=(*known.engineering, line)) if days else known

        return Question(
            words=Message(
                en=f"Engineering, {name.lower()}: days of work?",
                fr=f"Ingénierie, {name.lower()}\u00a0: jours de travail\u00a0?",
            ),
            default="0",
            choices=_total(known),
            take=take,
        )

    return step


def _day_rate(known: Budget) -> Question[Budget] | None:
    if not known.engineering:
        return None

    def take(reply: str) -> Budget:
        rate = read_estimate(_needed(reply), INPUTS["training.fee"]).value
        return replace(known, engineering=tuple(replace(line, day_rate=rate) for line in known.engineering))

    return Question(
        words=Message(en="Engineering: cost of a day?", fr="Ingénierie\u00a0: coût d'un jour\u00a0?"), take=take
    )


def _tool(words: Message, when: str, language: str) -> Step[Budget]:
    name = {
        "once": Message(en="Tools, once", fr="Outils, une fois"),
        "yearly": Message(en="Tools, a year", fr="Outils, par an"),
    }[when].speak(language)

    def step(known: Budget) -> Question[Budget]:
        def take(reply: str) -> Budget:
            amount = read_estimate(reply, INPUTS["training.fee"]).value
            tool = Tool(name=name, amount=amount, when="once" if when == "once" else "yearly")
            return replace(known, tools=(*known.tools, tool)) if amount else known

        return Question(words=words, default="0", choices=_total(known), take=take)

    return step


def _decision_question(known: Budget) -> Question[Budget]:
    return Question(
        words=Message(
            en="What should be decided, in one sentence? (Enter: nothing)",
            fr="Que faut-il décider, en une phrase\u00a0? (Entrée\u00a0: rien)",
        ),
        choices=_total(known),
        take=lambda reply: replace(known, ask=BudgetAsk(decision=(plain_words(reply),) if reply else ())),
    )


def _total(known: Budget) -> tuple[str, ...]:
    """Return what the answers so far cost, nothing before the first cost."""
    from tutoslides.cli.speech import language_of_user

    costs = costs_so_far(known)
    if costs is None:
        return ()
    look = Display(language=language_of_user(), currency=known.currency)
    once, yearly = look.amount(costs.investment), look.amount(costs.yearly)
    return (
        spoken(
            Message(
                en=f"So far: {once} of investment, {yearly} a year.",
                fr=f"Jusqu'ici\u00a0: {once} d'investissement, {yearly} par an.",
            )
        ),
    )
