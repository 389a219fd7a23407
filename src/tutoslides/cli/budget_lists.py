"""The questions about a budget's lists: interventions, engineering, tools; Enter leaves an entry out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tutoslides.budget import INPUTS, Budget, Engineering, LineModel, Tool, read_estimate
from tutoslides.cli.asking import Question, Step
from tutoslides.cli.budget_asking import needed, only_if, positive, total_so_far
from tutoslides.cli.speech import spoken
from tutoslides.model.diagnostics import Message

_MINUTES, _TIMES, _GROUP = (
    INPUTS["tutoring.reactive_minutes"],
    INPUTS["tutoring.time_factor"],
    INPUTS["training.tutors"],
)
"""Inputs whose rules of reading the figures of lists share: minutes, any number, whole numbers."""


def intervention_steps(model: LineModel, language: str) -> tuple[Step[Budget], ...]:
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
            value = positive(read_estimate(reply, _MINUTES).value)
            return replace(known, interventions=(*known.interventions, model.line(name, value, Decimal(1))))

        return Question(words=words, choices=(spoken(model.hint), *total_so_far(known)), take=take)

    def times(known: Budget) -> Question[Budget]:
        whom = Message(en="group", fr="groupe") if model.is_group else Message(en="learner", fr="apprenant")
        return Question(
            words=Message(
                en=f"{model.name.en}: how many times in a session, for each {whom.en}?",
                fr=f"{model.name.fr}\u00a0: combien de fois par session, pour chaque {whom.fr}\u00a0?",
            ),
            default="1",
            take=lambda reply: _changed(known, occurrences=positive(_number(reply))),
        )

    def group(known: Budget) -> Question[Budget]:
        return Question(
            words=Message(
                en=f"{model.name.en}: learners in the largest group?",
                fr=f"{model.name.fr}\u00a0: apprenants dans le plus grand groupe\u00a0?",
            ),
            take=lambda reply: _changed(known, group_size=int(positive(read_estimate(needed(reply), _GROUP).value))),
        )

    def is_planned(known: Budget) -> bool:
        return bool(known.interventions) and known.interventions[-1].name == name

    more = (times, group) if model.is_group else (times,)
    return minutes, *(only_if(is_planned, step) for step in more)


def _changed(known: Budget, **figures: Decimal | int) -> Budget:
    """Return the budget with other figures in its last intervention."""
    *others, last = known.interventions
    return replace(known, interventions=(*others, replace(last, **figures)))  # type: ignore[arg-type]


def _number(reply: str) -> Decimal:
    return read_estimate(needed(reply), replace(_TIMES, most=None)).value


def engineering_step(name: str) -> Step[Budget]:
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
            choices=total_so_far(known),
            take=take,
        )

    return step


def day_rate_question(known: Budget) -> Question[Budget] | None:
    if not known.engineering:
        return None

    def take(reply: str) -> Budget:
        rate = read_estimate(needed(reply), INPUTS["training.fee"]).value
        return replace(known, engineering=tuple(replace(line, day_rate=rate) for line in known.engineering))

    return Question(
        words=Message(en="Engineering: cost of a day?", fr="Ingénierie\u00a0: coût d'un jour\u00a0?"), take=take
    )


def tool_step(words: Message, when: str, language: str) -> Step[Budget]:
    name = {
        "once": Message(en="Tools, once", fr="Outils, une fois"),
        "yearly": Message(en="Tools, a year", fr="Outils, par an"),
    }[when].speak(language)

    def step(known: Budget) -> Question[Budget]:
        def take(reply: str) -> Budget:
            amount = read_estimate(reply, INPUTS["training.fee"]).value
            tool = Tool(name=name, amount=amount, when="once" if when == "once" else "yearly")
            return replace(known, tools=(*known.tools, tool)) if amount else known

        return Question(words=words, default="0", choices=total_so_far(known), take=take)

    return step
