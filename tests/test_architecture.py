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
    "readers": BASE | {"theming"},
    "planning": BASE | {"theming"},
    "layout": BASE | {"theming"},
    "powerpoint": BASE | {"theming"},
    "resources": {"model"},
    "files": {"model", "resources"},
    "facts": {"model"},
    "pipeline": BASE | {"theming", "readers", "planning", "layout", "powerpoint", "files", "facts"},
    "cli": {"model", "pipeline", "files", ""},
    "": {"model", "pipeline"},
}
"""By room (or single module; "" is the package's face): what it may import beside itself."""

MUTABLE = {
    "Findings": "the list that a stage fills while it works",
    "Titles": "the titles given so far; it never leaves the planner",
    "Faults": "the list of a theme file's faults while it is read",
    "BlockReader": "where the reading of one Markdown text has come to",
    "ListLayout": "where the reading of one list has come to",
}
"""Dataclasses that change, by name, with the reason; private ones (working state inside one module) may."""

LONGEST_PIPELINE = 110
"""Lines that fit on one screen with its docstrings."""


def rooms_imported(code: str) -> Iterator[str]:
    """Give the room of every import of our own package in `code`, those for type checking included."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (_room(alias.name) for alias in node.names if alias.name.split(".")[0] == "tutoslides")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "tutoslides":
            names = [node.module or ""]
            if node.module == "tutoslides":
                names = [f"tutoslides.{alias.name}" for alias in node.names if (PACKAGE / alias.name).exists()] or names
            yield from map(_room, names)


def forbidden_imports(room: str, code: str) -> list[str]:
    """Return the rooms that `code` imports although its own may not."""
    return sorted({other for other in rooms_imported(code) if other != room and other not in MAY_IMPORT[room]})


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    assert not forbidden_imports(_room_of(path), path.read_text(encoding="utf-8"))


def test_a_planted_violation_is_seen() -> None:
    assert forbidden_imports("readers", "from tutoslides.planning import plan") == ["planning"]
    assert forbidden_imports("model", "import tutoslides.language.words") == ["language"]
    assert forbidden_imports("planning", "if TYPE_CHECKING:\n    from tutoslides.layout import lay_out") == ["layout"]


def test_only_powerpoint_imports_python_pptx() -> None:
    users = {_room_of(path) for path in PACKAGE.rglob("*.py") if "pptx" in _foreign_imports(path)}
    assert users == {"powerpoint"}


def test_pipeline_fits_on_one_screen() -> None:
    assert len((PACKAGE / "pipeline.py").read_text(encoding="utf-8").splitlines()) <= LONGEST_PIPELINE


def test_values_are_frozen() -> None:
    loose = {name for path in PACKAGE.rglob("*.py") for name in _loose_dataclasses(path)}
    assert loose == set(MUTABLE)


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
