"""`tutoslides budget`: asks for a budget's figures, shows what they come to, checks them, writes a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tutoslides.cli.help_pages import Command, Group, both
from tutoslides.cli.options import Debug
from tutoslides.cli.speech import language_of_user, say, show_findings, spoken
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError

HELP = both(
    en="Build the budget that the deck argues for, from your own figures.",
    fr="Établit le budget que défend la présentation, avec vos propres chiffres.",
)
EXAMPLES = both(
    en="tutoslides budget new\ntutoslides budget show content/plaidoyer.budget.toml",
    fr="tutoslides budget new\ntutoslides budget show content/plaidoyer.budget.toml",
)
NEW_HELP = both(
    en="Ask for the figures one by one and write a budget file.\n\nWhat is published stands beside the question as a "
    "landmark; no figure is ever filled in for you but neutral values.",
    fr="Demande les chiffres un par un et écrit un fichier de budget.\n\nCe qui est publié est rappelé à côté de la "
    "question\u00a0; aucun chiffre n'est rempli à votre place, sauf des valeurs neutres.",
)
NEW_EXAMPLES = "tutoslides budget new\ntutoslides budget new content/plan.budget.toml"
SHOW_HELP = both(en="Show what a budget comes to, as tables.", fr="Affiche les résultats d'un budget, en tableaux.")
SHOW_EXAMPLES = "tutoslides budget show content/plaidoyer.budget.toml"
CHECK_HELP = both(
    en="Check a budget: faults with their lines, and what deserves a second look.",
    fr="Vérifie un budget\u00a0: défauts avec leurs lignes, et points à revoir.",
)
CHECK_EXAMPLES = "tutoslides budget check content/plaidoyer.budget.toml"
EXPORT_HELP = both(
    en="Write a budget as a workbook whose results are live formulas.",
    fr="Écrit un budget sous forme de classeur dont les résultats sont des formules vivantes.",
)
EXPORT_EXAMPLES = "tutoslides budget export content/plaidoyer.budget.toml -o budget.xlsx"

application = typer.Typer(cls=Group, help=HELP, epilog=EXAMPLES, rich_markup_mode=None)

BudgetFile = Annotated[
    Path | None,
    typer.Argument(
        metavar=both(en="BUDGET", fr="BUDGET"),
        help=both(
            en="The budget (.budget.toml); without it, the only one that lies here.",
            fr="Le budget (.budget.toml)\u00a0; sans lui, le seul qui se trouve ici.",
        ),
        show_default=False,
    ),
]
NewFile = Annotated[
    Path | None,
    typer.Argument(
        metavar=both(en="BUDGET", fr="BUDGET"),
        help=both(en="The file to write (.budget.toml).", fr="Le fichier à écrire (.budget.toml)."),
        show_default=False,
    ),
]
Workbook = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar=both(en="FILE", fr="FICHIER"),
        help=both(en="The workbook to write (.xlsx).", fr="Le classeur à écrire (.xlsx)."),
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help=both(en="Leave with exit code 1 if there are warnings.", fr="Rend le code 1 s'il y a des avertissements."),
    ),
]


@application.command("new", cls=Command, help=NEW_HELP, epilog=NEW_EXAMPLES)
def new_command(budget: NewFile = None, debug: Debug = False) -> None:
    """Ask for the figures and write a budget file."""
    from tutoslides.budget import budget_text
    from tutoslides.cli.budget_files import new_place
    from tutoslides.cli.budget_questions import asked_budget
    from tutoslides.cli.guide import edit_lines, is_at_a_terminal
    from tutoslides.files import write_whole

    path, language = new_place(budget, language_of_user()), language_of_user()
    if not is_at_a_terminal():
        raise _needs_terminal()
    edit_lines()
    drafted = asked_budget(path.name, language)
    write_whole(path, budget_text(drafted, language).encode())
    say("\n" + spoken(Message(en=f"Your budget: {path}", fr=f"Votre budget\u00a0: {path}")))
    _tell_new(path)


@application.command("show", cls=Command, help=SHOW_HELP, epilog=SHOW_EXAMPLES)
def show_command(budget: BudgetFile = None, debug: Debug = False) -> None:
    """Show what a budget comes to."""
    from tutoslides.budget import report_of
    from tutoslides.cli.budget_files import budget_of
    from tutoslides.cli.columns import aligned

    reported = budget_of(budget)
    for table in report_of(reported.value, language_of_user()):
        say(f"{table.title}\n{aligned(table)}\n")
    show_findings(reported.diagnostics)


@application.command("check", cls=Command, help=CHECK_HELP, epilog=CHECK_EXAMPLES)
def check_command(budget: BudgetFile = None, strict: Strict = False, debug: Debug = False) -> None:
    """Check a budget."""
    from tutoslides.cli.budget_files import budget_of

    found = budget_of(budget).diagnostics
    show_findings(found)
    count = len(found)
    say(
        spoken(
            Message(
                en=f"No faults; {count} to look at." if count else "No faults.",
                fr=f"Aucun défaut\u00a0; {count} à revoir." if count else "Aucun défaut.",
            )
        )
    )
    if strict and found:
        raise typer.Exit(1)


@application.command("export", cls=Command, help=EXPORT_HELP, epilog=EXPORT_EXAMPLES)
def export_command(budget: BudgetFile = None, output: Workbook = None, debug: Debug = False) -> None:
    """Write a budget as a workbook."""
    from tutoslides.budget import workbook_of
    from tutoslides.cli.budget_files import budget_of
    from tutoslides.files import source_date, write_whole

    if output is not None and output.suffix.lower() != ".xlsx":
        raise UsageError(
            Message(
                en=f"A workbook's name ends on .xlsx, not “{output.name}”.",
                fr=f"Le nom d'un classeur finit par .xlsx, et non «\u00a0{output.name}\u00a0».",
            )
        )
    read = budget_of(budget).value
    path = output or Path(read.file.removesuffix(".toml").removesuffix(".budget") + ".xlsx")
    write_whole(path, workbook_of(read, language_of_user(), source_date()))
    say(spoken(Message(en=f"{path}: written.", fr=f"{path}\u00a0: écrit.")))


def _tell_new(path: Path) -> None:
    """Show what the new budget comes to, or what is wrong with it, and what comes next."""
    from tutoslides.budget import report_of
    from tutoslides.cli.budget_files import budget_of
    from tutoslides.cli.columns import aligned

    reported = budget_of(path)
    for table in report_of(reported.value, language_of_user())[:2]:
        say(f"\n{table.title}\n{aligned(table)}")
    words = Message(
        en="\nName it at the head of your article, between the lines ---:",
        fr="\nNommez-le en tête de votre article, entre les lignes ---\u00a0:",
    )
    say(f"{spoken(words)}\n  budget: {path.name}")
    more = Message(
        en=f"More: tutoslides budget show {path} – check, export",
        fr=f"Suite\u00a0: tutoslides budget show {path} – check, export",
    )
    say(spoken(more))


def _needs_terminal() -> UsageError:
    return UsageError(
        Message(en="The questions need a terminal.", fr="Les questions demandent un terminal."),
        hint=Message(
            en="Copy content/plaidoyer.budget.toml and edit it instead.",
            fr="Sinon, copiez content/plaidoyer.budget.toml et modifiez-le.",
        ),
    )
