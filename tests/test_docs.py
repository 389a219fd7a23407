"""The docs say what the program does: links lead somewhere, every code is told, examples run."""

from __future__ import annotations

import ast
import doctest
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import tutoslides

REPOSITORY = Path(__file__).parent.parent
DOCS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
EXAMPLE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
CODE_ROW = re.compile(r"^\| `([a-z-]+)` \|", re.MULTILINE)


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [target.partition("#")[0] for target in LINK.findall(page.read_text(encoding="utf-8"))]
    local = [target for target in targets if target and "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_every_diagnostic_is_told_and_none_that_is_not() -> None:
    told = set(CODE_ROW.findall((REPOSITORY / "docs" / "diagnostics.md").read_text(encoding="utf-8")))
    raised = {code for path in (REPOSITORY / "src").rglob("*.py") for code in _codes(path)}
    assert told == raised


def _codes(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Diagnostic"):
            for keyword in node.keywords:
                if keyword.arg == "code" and isinstance(keyword.value, ast.Constant) and keyword.value.value:
                    yield str(keyword.value.value)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folders that examples speak of, as current folder."""
    shutil.copytree(REPOSITORY / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_examples_of_the_readme_run(project: Path) -> None:
    examples = EXAMPLE.findall((REPOSITORY / "README.md").read_text(encoding="utf-8"))
    assert examples
    for example in examples:
        exec(compile(example, "README.md", "exec"), {})
    assert (project / "output" / "plaidoyer.pptx").exists()


def test_example_of_the_library_runs(project: Path) -> None:
    assert project.exists()
    failed, tried = doctest.testmod(tutoslides)
    assert (failed, tried > 0) == (0, True)


def test_commands_of_the_readme_are_in_the_makefile() -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    for command in re.findall(r"^make (\w+)", (REPOSITORY / "README.md").read_text(encoding="utf-8"), re.MULTILINE):
        assert f"\n{command}:" in makefile
