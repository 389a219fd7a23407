"""A budget file is read whole: every fault at once with its line, warnings where a second look is due."""

from __future__ import annotations

import datetime
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from tutoslides.budget import BrokenBudgetError, read_budget
from tutoslides.model.diagnostics import codes_of
from unit.budget.examples import ONE, SCENARIOS, TWO, budget_of

SOURCES = Path(__file__).parent.parent.parent.parent / "src"


def faults_of(text: str) -> list[tuple[str, int, str]]:
    """Return code, line and French sentence of every fault, no-break spaces as plain ones."""
    with pytest.raises(BrokenBudgetError) as broken:
        read_budget(text, "budget.toml")
    return [
        (one.code, one.place.line if one.place else -1, one.message.fr.replace("\u00a0", " ").replace("\u202f", " "))
        for one in broken.value.faults
    ]


def line_of(text: str, words: str) -> int:
    """Return the line, from 1, that the words stand in."""
    return text[: text.index(words)].count("\n") + 1


def changed(old: str, new: str, text: str = ONE) -> str:
    """Return an example with some words replaced."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def test_inputs_lists_and_origins_are_read() -> None:
    budget = budget_of(
        changed("price = 2400", 'price = { value = 2400.50, source = "Catalogue", confidence = "measured" }')
    )
    assert budget.value("course.price") == Decimal("2400.50")
    assert budget.estimates["course.price"].origin.source == "Catalogue"
    assert budget.estimates["course.price"].origin.confidence == "measured"
    assert (budget.title, budget.currency, budget.taxes) == ("Exemple 1", "EUR", "HT")
    assert [line.group_size for line in budget.interventions] == [None, None, 12, 30]
    assert not budget.estimates["isolation.factor"].is_given
    assert budget.optional("funding.lost_share") is None


def test_scenarios_are_read() -> None:
    budget = budget_of(TWO + SCENARIOS)
    assert budget.scenarios["ambitious"] == {
        "course.sessions_per_year": 5,
        "dropout.with": Decimal("0.24"),
        "isolation.factor": Decimal("0.8"),
    }


def test_ask_is_read_each_part_only_if_given() -> None:
    asked = budget_of(f'{ONE}\n[ask]\namount = 4620\ndecision = ["Un", "Deux"]\nby = 2026-03-31\n').ask
    assert (asked.amount, asked.decision, asked.by) == (Decimal(4620), ("Un", "Deux"), datetime.date(2026, 3, 31))
    assert budget_of(f'{ONE}\n[ask]\ndecision = "Un"\n').ask.decision == ("Un",)
    assert budget_of(ONE).ask.decision == ()


@pytest.mark.parametrize(("words", "code"), [("€", "EUR"), ("chf", "CHF"), ("CAD", "CAD"), ("FCFA", "XAF")])
def test_currency_is_known_by_code_or_sign(words: str, code: str) -> None:
    assert budget_of(changed('taxes = "HT"', f'currency = "{words}"')).currency == code


def test_a_newer_format_is_refused_before_anything_else() -> None:
    assert faults_of("format = 2\nfuture = 3\n") == [
        ("budget-format", 0, "format = 2, cette version lit format = 1 : mettez tutoslides à jour.")
    ]


@pytest.mark.parametrize(("written", "shown"), [('"1"', '"1"'), ("true", "true"), ("1.5", "1.5")])
def test_format_is_the_number_one(written: str, shown: str) -> None:
    assert faults_of(f"format = {written}\n")[0][2].startswith(f"format = {shown}, cette version lit format = 1")


def test_format_must_be_there() -> None:
    assert faults_of(changed("format = 1\n", "")) == [("budget-missing", 0, "il manque format.")]


def test_unknown_key_is_told_with_the_nearest_one() -> None:
    text = changed("sessions_per_year = 1", "sesions_per_year = 1")
    assert faults_of(text) == [
        (
            "budget-missing",
            line_of(text, "[course]"),
            "il manque course.sessions_per_year (sessions par an, entre 1 et 1 000).",
        ),
        (
            "budget-key",
            line_of(text, "sesions"),
            "clé inconnue course.sesions_per_year ; vouliez-vous dire course.sessions_per_year ?",
        ),
    ]


def test_missing_input_is_named_with_its_term_and_bounds() -> None:
    assert faults_of(changed("with = 0.20\n", "")) == [
        (
            "budget-missing",
            line_of(ONE, "[dropout]"),
            "il manque dropout.with (taux d'abandon avec tutorat, entre 0 et 1).",
        )
    ]


def test_whole_numbers_are_whole() -> None:
    text = changed("learners_per_session = 20", "learners_per_session = 20.5")
    assert faults_of(text) == [
        (
            "budget-type",
            line_of(text, "20.5"),
            "course.learners_per_session = 20.5 ; un nombre entier est attendu.",
        )
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", "un nombre"), ('"12"', "un nombre"), ("nan", "un nombre"), ("[1]", "un nombre")],
)
def test_what_is_no_number_is_refused(value: str, expected: str) -> None:
    ((code, _, message),) = faults_of(changed("price = 2400", f"price = {value}"))
    assert (code, message.endswith(f"{expected} est attendu.")) == ("budget-type", True)


def test_per_cent_is_told_how_it_is_written() -> None:
    text = changed("without = 0.40", "without = 35")
    assert faults_of(text) == [
        (
            "budget-range",
            line_of(text, "without = 35"),
            "dropout.without = 35 ; un taux s'écrit entre 0 et 1 : 35 % s'écrit 0.35.",
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("learners_per_session = 20", "learners_per_session = 0", "entre 1 et 10 000"),
        ("learners_per_session = 20", "learners_per_session = -5", "entre 1 et 10 000"),
        ("hours = 70", "hours = 0", "au-dessus de 0 et jusqu'à 5 000"),
        ("price = 2400", "price = 2000000", "entre 0 et 1 000 000"),
        ("hours_per_year = 4", "hours_per_year = -1", "0 ou plus"),
        ("years = 1", "years = 11", "entre 1 et 10"),
        ("budget = 30000", "budget = 0", "au-dessus de 0"),
    ],
)
def test_absurd_values_are_refused_with_their_bounds(old: str, new: str, message: str) -> None:
    ((code, _, said),) = faults_of(changed(old, new))
    assert (code, message in said) == ("budget-range", True), said


def test_bounds_lie_around_the_value_and_are_both_there() -> None:
    low = changed("with = 0.20", "with = { value = 0.26, low = 0.30, high = 0.40 }")
    assert faults_of(low)[0][2] == "low = 0.30 dépasse value = 0.26 ; il faut low ≤ value ≤ high, et les deux bornes."
    high = changed("with = 0.20", "with = { value = 0.26, low = 0.2, high = 0.21 }")
    assert faults_of(high)[0][2].startswith("high = 0.21 est sous value = 0.26 ; ")
    alone = changed("with = 0.20", "with = { value = 0.26, low = 0.2 }")
    assert faults_of(alone)[0][2].startswith("dropout.with n'a que low ; ")
    fixed = changed("hours = 70", "hours = { value = 70, low = 60, high = 80 }")
    assert [fault[0] for fault in faults_of(fixed)] == ["budget-bounds", "budget-bounds"]


def test_funding_adds_up_or_is_replaced() -> None:
    text = changed("pro_rata = 1", "pro_rata = 0.8\non_completion = 0.4")
    assert faults_of(text) == [
        ("budget-funding", line_of(text, "[funding]"), "pro_rata + on_completion = 1.2 ; leur somme ne dépasse pas 1.")
    ]
    both = changed("pro_rata = 1", "lost_share = 0.7")
    assert faults_of(both)[0][2] == (
        "lost_share remplace pro_rata, on_completion et moment : gardez l'un ou les autres."
    )
    alone = both.replace("moment = 0.30\n", "")
    assert budget_of(alone).value("funding.lost_share") == Decimal("0.7")
    assert [fault[0] for fault in faults_of(changed("pro_rata = 1\n", ""))] == ["budget-missing"]


def test_range_or_scenario_that_breaks_the_funding_is_seen() -> None:
    range_ = changed("pro_rata = 1", "pro_rata = { value = 0.7, low = 0.6, high = 0.9 }\non_completion = 0.2")
    assert faults_of(range_)[0][0] == "budget-funding"
    scenario = changed("pro_rata = 1", "pro_rata = 0.7\non_completion = 0.2")
    assert faults_of(scenario + "\n[scenarios.prudent]\nfunding.pro_rata = 0.9\n")[0][0] == "budget-funding"


def test_reenrolment_rates_come_together_and_within_the_horizon() -> None:
    assert faults_of(changed("without = 0.10\n", ""))[0][2].startswith("il manque reenrolment.without")
    assert faults_of(changed("lag = 0", "lag = 2"))[0] == (
        "budget-lag",
        line_of(ONE, "lag = 0"),
        "reenrolment.lag = 2 dépasse l'horizon de 1 ans.",
    )


def test_groups_have_a_size_and_others_have_none() -> None:
    assert faults_of(changed("group_size = 30\n", ""))[0] == (
        "budget-group",
        line_of(ONE, 'name = "Forum"') - 1,
        "l'intervention « Forum » est de groupe : indiquez group_size.",
    )
    individual = changed('audience = "group"\ngroup_size = 30', 'audience = "individual"\ngroup_size = 30')
    assert faults_of(individual)[0][2] == "l'intervention « Forum » est individuelle : retirez group_size."


def test_budget_without_costs_is_refused() -> None:
    text = ONE[: ONE.index("[[engineering]]")]
    for old, new in (("reactive_minutes = 20", "reactive_minutes = 0"), ("tutors = 1", "tutors = 0"),
                     ("hourly_cost = 40", "hourly_cost = 0")):  # fmt: skip
        text = changed(old, new, text)
    assert faults_of(text) == [("budget-empty", 0, "aucun coût : il n'y a rien à défendre.")]


def test_decimal_comma_and_broken_lines_are_told_in_words() -> None:
    comma = changed("with = 0.20", "with = 0,20")
    assert faults_of(comma) == [
        ("budget-syntax", line_of(comma, "0,20"), "un nombre s'écrit avec un point : 0.35, et non 0,35.")
    ]
    assert faults_of(changed("with = 0.20", "with is 0.20"))[0][2].startswith("cette ligne n'est pas comprise")


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ("minutes = 180", "minuts = 180", "budget-key", "vouliez-vous dire interventions.minutes ?"),
        ("price = 2400", "price = { value = 2400, hihg = 3 }", "budget-key", "vouliez-vous dire course.price.high ?"),
        ('taxes = "HT"', 'taxe = "HT"', "budget-key", "vouliez-vous dire meta.taxes ?"),
        ('taxes = "HT"', "zzz = 1", "budget-key", "clé inconnue meta.zzz."),
        ("[tutoring]", "[meta.x]\n[tutoring]", "budget-key", "clé inconnue meta.x."),
        ("minutes = 180", "minutes = 0", "budget-range", "interventions.minutes = 0 ; plus de 0 est attendu."),
        ('kind = "forum-week"', "kind = 3", "budget-type", "first-contact ou forum-week"),
        ('name = "Forum"', 'name = ""', "budget-type", "un nom est attendu."),
        ('name = "Forum"', "name = 3", "budget-type", "un texte entre guillemets droits est attendu."),
        ('taxes = "HT"', 'currency = "ZZZ"', "budget-type", "une monnaie comme EUR, CHF, CAD ou XAF"),
        ("price = 2400", 'price = { value = 2400, date = "x" }', "budget-type", "un jour comme 2026-03-31"),
        ("format = 1", "format = 1\nask = 3", "budget-type", "ask = 3 ; un tableau est attendu."),
        ("format = 1", "format = 1\ndropout.x = 3", "budget-syntax", "ce nom ou cette table est déjà"),
        ("price = 2400", "price = 2400\nprice = 2", "budget-syntax", "ce nom ou cette table est déjà"),
        ("day_rate = 450\nwhen = \"once\"\n\n[[engineering]]\nname = \"Plan", "day_rate = -1\nwhen = \"once\"\n\n"
         "[[engineering]]\nname = \"Plan", "budget-range", "au moins 0 est attendu"),
    ],
)  # fmt: skip
def test_every_kind_of_fault_has_its_code_and_words(old: str, new: str, code: str, message: str) -> None:
    found = [(fault[0], fault[2]) for fault in faults_of(changed(old, new))]
    assert any(one[0] == code and message in one[1] for one in found), found


@pytest.mark.parametrize("wrong", ["interventions = 3", "interventions = [3]", "course = 3", "scenarios = 3"])
def test_what_is_no_table_is_refused_in_words(wrong: str) -> None:
    rest = "\n".join(row for row in ONE.splitlines() if not row.startswith("format"))
    cut = rest[: rest.index("[[interventions]]")] if "interventions" in wrong else rest
    cut = cut.replace("[course]", "[courses]") if "course" in wrong else cut
    assert ("budget-type") in [fault[0] for fault in faults_of(f"format = 1\n{wrong}\n{cut}")]


def test_all_faults_are_told_at_once_in_both_languages() -> None:
    text = changed("without = 0.40", "without = 35").replace("hours = 70", "hours = 0").replace("[tutor]", "[teacher]")
    with pytest.raises(BrokenBudgetError) as broken:
        read_budget(text, "plan.budget.toml")
    french, english = broken.value.speak("fr"), broken.value.speak("en")
    assert french.startswith("plan.budget.toml a 5 défauts\u00a0:\n  il manque tutor.hourly_gross")
    assert english.startswith("plan.budget.toml has 5 faults:\n  tutor.hourly_gross is missing")
    assert len(french.splitlines()) == len(english.splitlines()) == 6
    assert f"\n  line {line_of(text, 'without = 35')}: dropout.without = 35; a rate is written" in english


def test_one_fault_is_one_sentence() -> None:
    with pytest.raises(BrokenBudgetError) as broken:
        read_budget(changed("hours = 70", "hours = 0"), "plan.budget.toml")
    assert broken.value.speak("fr").startswith("plan.budget.toml, ligne 10\u00a0: course.hours = 0\u00a0; ")
    assert broken.value.speak("en").startswith("plan.budget.toml, line 10: course.hours = 0; ")


SOURCED = 'source = "Comptabilité", confidence = "measured" }'


def test_what_has_no_source_is_listed() -> None:
    found = read_budget(changed("price = 2400", f"price = {{ value = 2400, {SOURCED}"), "b.toml").diagnostics
    unsourced = [one.message.fr for one in found if one.code == "source-missing"]
    assert "course.hours n'a pas de source\u00a0: montré comme hypothèse." in unsourced
    assert not any("course.price" in message for message in unsourced)
    assert not any("isolation" in message for message in unsourced), "a default is not the file's"


WARNED = {
    "no-effect": ("with = 0.20", "with = 0.45"),
    "nothing-at-stake": ("price = 2400", "price = 80"),
    "reactive-twice": ('name = "Message adapté"\nmode = "proactive"', 'name = "Réponse"\nmode = "reactive"'),
    "outside-published": ("minutes = 180", "minutes = 250"),
    "not-discounted": ("years = 1", "years = 2"),
    "lag-beyond": ("lag = 0", "lag = 1"),
}


@pytest.mark.parametrize("code", WARNED)
def test_warning_comes_with_its_cause_and_only_then(code: str) -> None:
    assert code not in codes_of(read_budget(ONE, "b.toml").diagnostics)
    text = ONE
    old, new = WARNED[code]
    assert code in codes_of(read_budget(text.replace(old, new, 1), "b.toml").diagnostics)


def test_warnings_on_the_method() -> None:
    codes = codes_of(read_budget(ONE, "b.toml").diagnostics)
    assert {"not-isolated", "range-missing"} <= set(codes)
    codes = codes_of(read_budget(TWO, "b.toml").diagnostics)
    assert not {"not-isolated", "range-missing", "scenario-order", "not-discounted"} & set(codes)
    swapped = "\n[scenarios.prudent]\ndropout.with = 0.2\n"
    assert "scenario-order" in codes_of(read_budget(TWO + swapped, "b.toml").diagnostics)


def test_a_plain_build_does_not_import_pydantic() -> None:
    code = (
        "import sys, tutoslides.pipeline, tutoslides.budget\n"
        "print([name for name in ('pydantic', 'xlsxwriter', 'babel') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(SOURCES)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
