"""The house rules that a machine can check: who may import whom, what is frozen, how long the pipeline may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "tutoslides"

BASE = {"model", "language", "metrics"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "language": {"model"},
    "metrics": {"model"},
    "theming": BASE,
    "adopting": BASE | {"theming"},
    "readers": BASE | {"theming"},
    "planning": BASE | {"theming"},
    "layout": BASE | {"theming"},
    "drawing": {"model"},
    "html": BASE | {"drawing"},
    "powerpoint": BASE | {"theming"},
    "pictures": {"model"},
    "budget": {"model", "language"},
    "resources": {"model"},
    "files": {"model", "resources"},
    "saving": {"model", "files"},
    "answers": {"model", "language"},
    "facts": {"model", "answers"},
    "pdf": BASE | {"theming", "drawing"},
    "writers": {"model", "powerpoint", "html", "pdf", "saving"},
    "budgets": {"model", "files", "budget"},
    "specimen_words": set(),
    "specimen": {"model", "specimen_words"},
    "theme_files": {"model", "theming", "files", "resources"},
    "logos": {"model", "pictures"},
    "theme_making": {"model", "theming", "theme_files"},
    "theme_check": {"model", "theming", "theme_files", "answers", "layout", "specimen"},
    "chosen_look": {"model", "answers", "files", "theme_files", "logos", "adopting", "powerpoint"},
    "looks": {"model", "theming", "theme_files", "specimen", "pipeline"},
    "pipeline": BASE
    | {"theming", "readers", "planning", "layout", "writers", "pictures", "files", "facts"}
    | {"budgets", "chosen_look"},
    "explain": {"model", "language", "planning"},
    "stage": {"model"},
    "cli": {"model", "budget", "pipeline", "explain", "stage", "files", "facts", "answers", "looks", "writers", ""}
    | {"theming", "theme_files", "theme_making", "theme_check", "chosen_look", "adopting"},
    "__main__": {"cli"},
    "": {"model", "pipeline"},
}
"""By room (or single module; "" is the package's face): what it may import beside itself."""

MUTABLE = {
    "Findings": "the list that a stage fills while it works",
    "Titles": "the titles given so far; it never leaves the planner",
    "Pending": "the wishes that wait for the block after them; it never leaves the planner",
    "Faults": "the list of a theme file's faults while it is read",
    "BudgetFaults": "the list of a budget file's faults while it is read",
    "BlockReader": "where the reading of one Markdown text has come to",
    "PartLinks": "the relationships of a part, numbered while it is written",
    "ListLayout": "where the reading of one list has come to",
}
"""Dataclasses that change, by name, with the reason; private ones (working state inside one module) may."""

LONGEST_PIPELINE = 100
"""Lines that fit on one screen with its docstrings."""


def rooms_imported(code: str, module: str = "") -> Iterator[str]:
    """Give the room of every import of our own package in `code`, those for type checking included.

    `module` is the dotted name of the package that `code` stands in, for imports that begin with dots.
    """
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (_room(alias.name) for alias in node.names if alias.name.split(".")[0] == "tutoslides")
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(node, module)
            if origin == "tutoslides":
                yield from (alias.name if _is_room(alias.name) else "" for alias in node.names)
            elif origin.startswith("tutoslides."):
                yield _room(origin)


def forbidden_imports(room: str, code: str, module: str = "") -> list[str]:
    """Return the rooms that `code` imports although its own may not."""
    return sorted({other for other in rooms_imported(code, module) if other != room and other not in MAY_IMPORT[room]})


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    module = ".".join(["tutoslides", *path.relative_to(PACKAGE).parts[:-1]])
    assert not forbidden_imports(_room_of(path), path.read_text(encoding="utf-8"), module)


def test_a_planted_violation_is_seen() -> None:
    assert forbidden_imports("readers", "from tutoslides.planning import plan") == ["planning"]
    assert forbidden_imports("model", "import tutoslides.language.words") == ["language"]
    assert forbidden_imports("planning", "if TYPE_CHECKING:\n    from tutoslides.layout import lay_out") == ["layout"]
    assert forbidden_imports("cli", "from tutoslides import layout, resources") == ["layout", "resources"]
    assert forbidden_imports("language", "def late():\n    from tutoslides.metrics import x") == ["metrics"]


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("tutoslides", "from .layout import lay_out"),
        ("tutoslides.readers", "from ..layout import lay_out"),
        ("tutoslides.readers.plain", "from ...layout.pages import lay_out"),
        ("tutoslides.readers", "from .. import layout"),
    ],
)
def test_a_violation_by_dots_is_seen(module: str, code: str) -> None:
    assert forbidden_imports("readers", code, module) == ["layout"]


def test_imports_inside_a_room_are_free() -> None:
    code = "from . import decoding\nfrom .plain import body\nimport tutoslides.readers.plain"
    assert forbidden_imports("readers", code, "tutoslides.readers") == []


def test_a_new_room_must_say_what_it_may_import() -> None:
    with pytest.raises(AssertionError, match="studio is a new room"):
        _room_of(PACKAGE / "studio" / "page.py")


def test_only_powerpoint_imports_python_pptx() -> None:
    users = {_room_of(path) for path in PACKAGE.rglob("*.py") if "pptx" in _foreign_imports(path)}
    assert users <= {"powerpoint"}


def test_pipeline_fits_on_one_screen() -> None:
    assert len((PACKAGE / "pipeline.py").read_text(encoding="utf-8").splitlines()) <= LONGEST_PIPELINE


def test_values_are_frozen() -> None:
    loose = {name for path in PACKAGE.rglob("*.py") for name in _loose_dataclasses(path)}
    assert loose == set(MUTABLE)


def test_a_loose_value_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "loose.py"
    path.write_text("@dataclass(frozen=True)\nclass Loose:\n    x: int\n", encoding="utf-8")
    assert list(_loose_dataclasses(path)) == ["Loose"]


def _origin(node: ast.ImportFrom, module: str) -> str:
    """Return the dotted name that names are imported from."""
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    return ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])


def _is_room(name: str) -> bool:
    return (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    room = "" if first == "__init__.py" else first.removesuffix(".py")
    assert room in MAY_IMPORT, f"{room} is a new room: say in MAY_IMPORT what it may import"
    return room


def _foreign_imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    others = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in plain | others}


def _loose_dataclasses(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            marks = [ast.unparse(mark) for mark in node.decorator_list if "dataclass" in ast.unparse(mark)]
            if marks and not ("frozen=True" in marks[0] and "slots=True" in marks[0]):
                yield node.name
