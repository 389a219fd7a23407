"""`tutoslides budget`: asks in a real terminal, shows, checks, exports; every fault is one clear sentence."""

from __future__ import annotations

import io
import os
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from tutoslides.budget import read_budget
from unit.budget.examples import ONE, SCENARIOS, TWO
from unit.cli.running import Run
from unit.cli.terminal import Terminal

FRENCH = {"LANG": "fr_FR.UTF-8"}
needs_terminal = pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")


@pytest.fixture
def plan(folder: Path) -> Path:
    path = folder / "plan.budget.toml"
    path.write_text(TWO + SCENARIOS, encoding="utf-8")
    return path


@needs_terminal
def test_questions_lead_to_a_budget_corrections_included(folder: Path) -> None:
    window = Terminal("budget", "new", folder=folder, environment=FRENCH)
    window.expect("Entrée garde la réponse entre crochets\u00a0; < revient à la question précédente")
    window.answer("Le nom de ce budget", "Tutorat 2026")
    window.answer("Quelle monnaie", "ZZZ")
    window.expect("! Une monnaie comme EUR, CHF, CAD ou XAF.")
    window.answer("Quelle monnaie", "EUR")
    window.answer("Inscrits par session", "vingt")
    window.expect("! «\u00a0vingt\u00a0» n'est pas un nombre.")
    window.answer("Inscrits par session", "30 [24 ; 34] # tableau de bord 2025")
    window.answer("Sessions par an", "3")
    window.answer("Temps du parcours", "<")
    window.expect("Sessions par an")
    window.expect("[3] > ")
    window.type("4")
    window.answer("Temps du parcours", "100 h")
    window.answer("Prix, par inscrit", "2 800 €")
    window.answer("Part du prix payée au prorata", "80 %")
    window.answer("Part du prix payée seulement à l'achèvement, en %", "30")
    window.expect("! Avec la part payée au prorata, cela dépasse 100 %.")
    window.answer("Part du prix payée seulement à l'achèvement, en %", "15")
    window.answer("Moment moyen d'abandon", "25")
    window.answer("Coût pour mener un apprenant de plus au bout", "60")
    window.answer("Taux d'abandon sans tutorat, en %", "380")
    window.expect("! Une valeur entre 0 et 100\u00a0% est attendue.")
    window.answer("Taux d'abandon sans tutorat, en %", "38 % [34 ; 42]")
    window.answer("Taux d'abandon avec tutorat, en %", "0,26")
    window.answer("Marge d'une réinscription", "400")
    window.answer("Taux de réinscription sans tutorat, en %", "12")
    window.answer("Taux de réinscription avec tutorat, en %", "16")
    window.answer("Délai entre l'achèvement", "")
    window.answer("Brut horaire d'un tuteur", "28")
    window.answer("Charges patronales", "45 %")
    window.answer("Premier contact individuel", "")
    window.expect("Repère publié\u00a0: réunion de 1 à 3 h")
    window.answer("", "120")
    window.answer("combien de fois par session, pour chaque groupe", "")
    window.answer("apprenants dans le plus grand groupe", "20")
    window.answer("Message proactif\u00a0: minutes", "5")
    window.answer("combien de fois par session, pour chaque apprenant", "6")
    window.answer("Forum, une semaine\u00a0: minutes", "")
    window.answer("Classe virtuelle\u00a0: minutes", "")
    window.answer("Rétroaction sur un travail\u00a0: minutes", "20")
    window.answer("combien de fois par session", "2")
    window.expect("Forfait réactif")
    assert "Jusqu'ici\u00a0: 0\u00a0€ d'investissement, 6\u202f334\u00a0€ par an." in window.expect("> ")
    window.type("25")
    window.answer("Ingénierie, système tutoral", "5")
    window.answer("Ingénierie, scénario tutoral", "7")
    window.answer("Ingénierie, plan de diffusion", "")
    window.answer("coût d'un jour", "500")
    window.answer("Tuteurs à former", "4")
    window.answer("Heures de formation par tuteur", "7")
    window.answer("Coût du formateur par tuteur", "150")
    window.answer("Formation des nouveaux tuteurs", "300")
    window.answer("Outils, une fois", "800")
    window.answer("Outils, par an", "600")
    window.answer("Coordination par session", "6")
    window.answer("Coordination par an", "20")
    window.answer("Coût horaire de la coordination", "45")
    window.answer("Horizon", "3")
    window.answer("Taux d'actualisation", "5 %")
    window.answer("Part de l'amélioration attribuée au tutorat", "70 %")
    window.answer("Que faut-il décider", "Financer le tutorat")
    window.expect("Votre budget\u00a0: tutorat.budget.toml")
    window.expect("Ce que cela coûte")
    window.expect("budget: tutorat.budget.toml")
    assert window.finish() == 0
    budget = read_budget((folder / "tutorat.budget.toml").read_text(encoding="utf-8"), "tutorat.budget.toml").value
    learners = budget.estimates["course.learners_per_session"]
    assert (learners.value, learners.low, learners.high) == (Decimal(30), Decimal(24), Decimal(34))
    assert learners.origin.source == "tableau de bord 2025"
    assert budget.value("course.sessions_per_year") == 4
    assert budget.value("dropout.with") == Decimal("0.26")
    acts = [f"{line.minutes} {line.occurrences} {line.group_size}" for line in budget.interventions]
    assert acts == ["120 1 20", "5 6 None", "20 2 None"]
    assert [f"{line.days} {line.day_rate}" for line in budget.engineering] == ["5 500", "7 500"]
    assert budget.ask.decision == ("Financer le tutorat",)


@needs_terminal
def test_questions_in_english_skip_what_is_needless(folder: Path) -> None:
    window = Terminal("budget", "new", "small", folder=folder)
    for question, reply in (
        ("What is the budget called", ""), ("Which currency", "CHF"), ("Learners enrolled", "20"),
        ("Sessions a year", "1"),
        ("Length of the course", "70"), ("Price", "2400"), ("paid in proportion", "100"), ("only on completion", ""),
        ("Average moment", "30"),
        ("one more learner", ""), ("Drop-out rate without", "40"), ("Drop-out rate with t", "20"),
        ("Margin of one re-enrolment", ""), ("Gross hourly pay", "25"), ("Employer charges", "44"),
        ("First contact, individual", "30"), ("how many times", "0"), ("! A value above 0 is expected.", ""),
    ):  # fmt: skip
        window.answer(question, reply)
    for question in ("First contact, in groups", "Planned message", "Forum", "Virtual class", "Feedback"):
        window.answer(question, "")
    for question in ("Reactive allowance", "tutoring system", "tutoring scenario", "roll-out plan", "Tutors to be"):
        window.answer(question, "")
    for question in ("Tools, once", "Tools, a year", "Coordination for each", "Coordination a year"):
        window.answer(question, "")
    window.answer("Horizon", "1")
    window.answer("Share of the improvement", "")
    window.answer("What should be decided", "")
    window.expect("Your budget: small.budget.toml")
    assert window.finish() == 0
    text = (folder / "small.budget.toml").read_text(encoding="utf-8")
    assert 'currency = "CHF"' in text
    assert read_budget(text, "small.budget.toml").value.interventions[0].occurrences == 1


@needs_terminal
def test_ctrl_c_leaves_and_nothing_is_written(folder: Path) -> None:
    window = Terminal("budget", "new", folder=folder)
    window.answer("What is the budget called", "x")
    window.expect("> ")
    assert window.interrupt() == 130
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_questions_without_a_terminal_and_over_another_file_are_refused(folder: Path, plan: Path, run: Run) -> None:
    finished = run("budget", "new")
    assert (finished.code, finished.err.startswith("tutoslides: The questions need a terminal.")) == (2, True)
    finished = run("budget", "new", plan.name, LANG="fr")
    assert (finished.code, "«\u00a0plan.budget.toml\u00a0» existe déjà." in finished.err) == (2, True)
    assert plan.read_text(encoding="utf-8") == TWO + SCENARIOS


def test_show_prints_every_table(plan: Path, run: Run) -> None:
    finished = run("budget", "show", plan.name, LANG="fr")
    assert finished.code == 0
    for words in ("Ce que cela coûte", "Chiffres clés", "Flux", "Scénarios", "Sensibilité de la VAN"):
        assert words in finished.out
    for words in (
        "8\u202f537\u00a0€",
        "18,8\u00a0mois",
        "10,5\u00a0points",
        "non atteint en 3\u00a0ans",
        "47\u202f618\u00a0€",
    ):
        assert words in finished.out
    assert "[source-missing]" in finished.err


def test_the_only_budget_is_found(folder: Path, plan: Path, run: Run) -> None:
    assert run("budget", "show").out == run("budget", "show", plan.name).out
    (folder / "other.budget.toml").write_text(ONE, encoding="utf-8")
    finished = run("budget", "show")
    assert (finished.code, "There are several budgets: name one." in finished.err) == (2, True)


def test_no_budget_is_told_with_the_way_to_one(folder: Path, run: Run) -> None:
    finished = run("budget", "check", LANG="fr")
    assert finished.err == ("tutoslides: Il n'y a pas de budget ici. Commencez-en un\u00a0: tutoslides budget new\n")
    finished = run("budget", "check", "absent.budget.toml")
    assert (finished.code, "There is no file" in finished.err) == (2, True)
    (folder / "latin.budget.toml").write_bytes("é".encode("latin-1"))
    assert "is not written in UTF-8" in run("budget", "check", "latin.budget.toml").err
    assert run("budget", "check", ".").code == 2


def test_check_lists_what_is_to_be_looked_at_and_strict_makes_it_fatal(plan: Path, run: Run) -> None:
    finished = run("budget", "check", plan.name)
    assert (finished.code, "to look at." in finished.out) == (0, True)
    assert run("budget", "check", plan.name, "--strict").code == 1


def test_faults_are_told_all_at_once(plan: Path, run: Run) -> None:
    plan.write_text(TWO.replace("hours = 100", "hours = 0").replace("fee = 150", "fee = true"), encoding="utf-8")
    finished = run("budget", "check", plan.name, LANG="fr")
    assert finished.code == 2
    assert finished.err.startswith("tutoslides: plan.budget.toml a 2 défauts\u00a0:\n  ligne ")
    assert "Traceback" not in finished.err


def test_export_writes_a_workbook(folder: Path, plan: Path, run: Run) -> None:
    finished = run("budget", "export", plan.name, "-o", "budget.xlsx")
    assert (finished.code, finished.out) == (0, "budget.xlsx: written.\n")
    with zipfile.ZipFile(io.BytesIO((folder / "budget.xlsx").read_bytes())) as archive:
        assert "xl/workbook.xml" in archive.namelist()
    assert run("budget", "export", plan.name, LANG="fr").out == "plan.xlsx\u00a0: écrit.\n"
    refused = run("budget", "export", plan.name, "-o", "budget.ods")
    assert (refused.code, "ends on .xlsx" in refused.err) == (2, True)
