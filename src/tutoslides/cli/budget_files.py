"""Budget files on the disk: which one a command works on, its text, its budget."""

from __future__ import annotations

from pathlib import Path

from tutoslides.budget import Budget, BudgetError, read_budget
from tutoslides.files import load_budget_text
from tutoslides.model.diagnostics import Message, Reported

SUFFIX = ".budget.toml"
USUAL_NAME = Message(en=f"tutoring{SUFFIX}", fr=f"tutorat{SUFFIX}")


def budget_of(named: Path | None) -> Reported[Budget]:
    """Read the budget that is named, else the only one of `content/` or of the current folder.

    Raises:
        BudgetError: there is none or more than one, or it cannot be used.
    """
    path = named or _only_one()
    return read_budget(load_budget_text(path), path.name)


def new_place(named: Path | None, language: str) -> Path:
    """Return where a new budget goes; nothing stands there yet.

    Raises:
        BudgetError: there is a file of that name.
    """
    folder = Path("content") if Path("content").is_dir() else Path()
    path = named or folder / USUAL_NAME.speak(language)
    if not path.name.endswith(SUFFIX):
        path = path.with_name(path.name.removesuffix(".toml") + SUFFIX)
    if path.exists():
        raise BudgetError(
            Message(en=f"“{path}” is there already.", fr=f"«\u00a0{path}\u00a0» existe déjà."),
            hint=Message(
                en="Choose another name: tutoslides budget new NAME",
                fr="Choisissez un autre nom\u00a0: tutoslides budget new NOM",
            ),
        )
    return path


def _only_one() -> Path:
    found = [*sorted(Path("content").glob(f"*{SUFFIX}")), *sorted(Path().glob(f"*{SUFFIX}"))]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(str(path) for path in found)
        raise BudgetError(
            Message(en="There are several budgets: name one.", fr="Il y a plusieurs budgets\u00a0: indiquez lequel."),
            hint=Message(en=f"There are: {listed}.", fr=f"Il y a\u00a0: {listed}."),
        )
    raise BudgetError(
        Message(en="There is no budget here.", fr="Il n'y a pas de budget ici."),
        hint=Message(en="Begin one: tutoslides budget new", fr="Commencez-en un\u00a0: tutoslides budget new"),
    )
