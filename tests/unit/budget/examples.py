"""The two worked examples of the budget guide as files: every figure is a hypothesis, made to test the arithmetic."""

from __future__ import annotations

from decimal import Decimal

from tutoslides.budget import Budget, read_budget

ONE = """format = 1

[meta]
title = "Exemple 1"
taxes = "HT"

[course]
learners_per_session = 20
sessions_per_year = 1
hours = 70
price = 2400
budget = 30000

[funding]
pro_rata = 1

[dropout]
moment = 0.30
without = 0.40
with = 0.20

[completion]
extra_cost = 80

[reenrolment]
without = 0.10
with = 0.15
contribution = 500
lag = 0

[tutor]
hourly_gross = 25
charges = 0.44

[tutoring]
reactive_minutes = 20

[training]
tutors = 1
hours = 7
fee = 200

[coordination]
hours_per_session = 3
hours_per_year = 4
hourly_cost = 40

[horizon]
years = 1

[[engineering]]
name = "Système tutoral"
days = 4
day_rate = 450
when = "once"

[[engineering]]
name = "Plan de diffusion"
days = 1
day_rate = 450
when = "once"

[[tools]]
name = "Paramétrage"
amount = 150
when = "once"

[[tools]]
name = "Abonnement"
amount = 120
when = "yearly"

[[tools]]
name = "Licence"
amount = 3
when = "per_learner"

[[interventions]]
name = "Premier contact"
mode = "proactive"
timing = "sync"
audience = "individual"
minutes = 30
occurrences = 1
kind = "first-contact"

[[interventions]]
name = "Message adapté"
mode = "proactive"
timing = "async"
audience = "individual"
minutes = 5
occurrences = 4
kind = "message"

[[interventions]]
name = "Classe virtuelle"
mode = "proactive"
timing = "sync"
audience = "group"
group_size = 12
minutes = 105
occurrences = 2
kind = "virtual-class"

[[interventions]]
name = "Forum"
mode = "proactive"
timing = "async"
audience = "group"
group_size = 30
minutes = 180
occurrences = 2
kind = "forum-week"
"""

TWO = """format = 1

[meta]
title = "Exemple 2"
taxes = "HT"

[course]
learners_per_session = { value = 30, low = 24, high = 34 }
sessions_per_year = { value = 4, low = 3, high = 5 }
hours = 100
price = { value = 2800, low = 2500, high = 3000 }

[funding]
pro_rata = 0.8
on_completion = 0.15

[dropout]
moment = { value = 0.25, low = 0.15, high = 0.40 }
without = { value = 0.38, low = 0.34, high = 0.42 }
with = { value = 0.26, low = 0.22, high = 0.32 }

[completion]
extra_cost = 60

[reenrolment]
without = 0.12
with = { value = 0.16, low = 0.12, high = 0.18 }
contribution = 400
lag = 1

[tutor]
hourly_gross = 28
charges = 0.45

[tutoring]
reactive_minutes = 25
time_factor = { value = 1, low = 0.8, high = 1.3 }

[investment]
factor = { value = 1, low = 0.9, high = 1.25 }

[training]
tutors = 4
hours = 7
fee = 150
yearly = 300

[coordination]
hours_per_session = 6
hours_per_year = 20
hourly_cost = 45

[horizon]
years = 3
discount_rate = { value = 0.05, low = 0.03, high = 0.08 }

[isolation]
factor = { value = 0.7, low = 0.5, high = 1 }

[[engineering]]
name = "Système tutoral"
days = 5
day_rate = 500
when = "once"

[[engineering]]
name = "Scénario tutoral"
days = 7
day_rate = 500
when = "once"

[[engineering]]
name = "Révision"
days = 1
day_rate = 500
when = "yearly"

[[tools]]
name = "Paramétrage"
amount = 800
when = "once"

[[tools]]
name = "Abonnement"
amount = 600
when = "yearly"

[[tools]]
name = "Licence"
amount = 2
when = "per_learner"

[[interventions]]
name = "Premier contact"
mode = "proactive"
timing = "sync"
audience = "group"
group_size = 20
minutes = 120
occurrences = 1
kind = "first-contact"

[[interventions]]
name = "Message adapté"
mode = "proactive"
timing = "async"
audience = "individual"
minutes = 5
occurrences = 6
kind = "message"

[[interventions]]
name = "Forum"
mode = "proactive"
timing = "async"
audience = "group"
group_size = 30
minutes = 180
occurrences = 3
kind = "forum-week"

[[interventions]]
name = "Classe virtuelle"
mode = "proactive"
timing = "sync"
audience = "group"
group_size = 16
minutes = 135
occurrences = 3
kind = "virtual-class"

[[interventions]]
name = "Rétroaction"
mode = "proactive"
timing = "async"
audience = "individual"
minutes = 20
occurrences = 2
kind = "feedback"

"""

SCENARIOS = """
[scenarios.prudent]
dropout.with = 0.30
tutoring.time_factor = 1.1
isolation.factor = 0.6

[scenarios.ambitious]
dropout.with = 0.24
course.sessions_per_year = 5
isolation.factor = 0.8
"""


def budget_of(text: str) -> Budget:
    """Read a budget's text as the program does."""
    return read_budget(text, "plan.budget.toml").value


def near(value: Decimal | None, written: str) -> bool:
    """Tell whether a value is what the guide writes, to the last digit that it writes."""
    expected = Decimal(written)
    return value is not None and value.quantize(expected) == expected


def example_one() -> Budget:
    """Return example 1: one session, one year."""
    return budget_of(ONE)


def example_two() -> Budget:
    """Return example 2 with its scenarios: 4 sessions a year, 3 years."""
    return budget_of(TWO + SCENARIOS)
