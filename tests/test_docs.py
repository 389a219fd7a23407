"""The docs say what the program does: links lead somewhere, every code is told, examples run."""

from __future__ import annotations

import ast
import doctest
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main

import tutoslides
from tutoslides.cli.application import application
from tutoslides.readers.front_matter import KEYS

REPOSITORY = Path(__file__).parent.parent
DOCS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
EXAMPLE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
CODE_ROW = re.compile(r"^\| `([a-z-]+)` \| ([^|]+) \|", re.MULTILINE)
NAMED_FILE = re.compile(r"`((?:tests|scripts|docs|content|themes|src|benchmarks)/[^`<>*…\s]*)`")


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [target.partition("#")[0] for target in LINK.findall(page.read_text(encoding="utf-8"))]
    local = [target for target in targets if target and "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = NAMED_FILE.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if not (REPOSITORY / path).exists()] == []


def test_every_diagnostic_is_told_and_none_that_is_not() -> None:
    told = {code for code, _ in _told_diagnostics()}
    raised = {code for path in (REPOSITORY / "src").rglob("*.py") for code, _ in _codes(path.read_text("utf-8"))}
    assert told == raised


def test_what_is_only_a_note_is_told_as_one() -> None:
    found = [found for path in (REPOSITORY / "src").rglob("*.py") for found in _codes(path.read_text("utf-8"))]
    warnings = {code for code, level in found if level != "Severity.NOTE"}
    told = {code for code, when in _told_diagnostics() if not when.startswith("note: ")}
    assert told == warnings


def test_a_new_diagnostic_would_be_seen() -> None:
    code = 'Diagnostic(code="a", message=m)\nmodel.Diagnostic(code="b", severity=Severity.NOTE)\nLanguage(code="c")'
    assert list(_codes(code)) == [("a", "Severity.WARNING"), ("b", "Severity.NOTE")]


def test_a_diagnostic_whose_code_cannot_be_read_here_is_refused() -> None:
    with pytest.raises(AssertionError, match="literal"):
        list(_codes("Diagnostic(code=name, message=m)"))


def _told_diagnostics() -> list[tuple[str, str]]:
    return CODE_ROW.findall((REPOSITORY / "docs" / "diagnostics.md").read_text(encoding="utf-8"))


def _codes(source: str) -> Iterator[tuple[str, str]]:
    """Give the code and the level of every diagnostic that a source makes."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Diagnostic":
            said = {keyword.arg: keyword.value for keyword in node.keywords}
            code = said["code"]
            assert isinstance(code, ast.Constant), f"{ast.unparse(node)}: its code is no literal"
            yield str(code.value), ast.unparse(said["severity"]) if "severity" in said else "Severity.WARNING"


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


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_commands_have_the_options_that_are_shown(page: Path) -> None:
    commands = getattr(typer.main.get_command(application), "commands")  # noqa: B009 # its base has no such member
    for row in re.findall(r"^tutoslides ([a-z].*)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        words = row.partition(" #")[0].split()
        known = {option for parameter in commands[words[0]].params for option in parameter.opts}
        assert {word for word in words if re.match(r"--?[a-z]", word)} <= known


def test_front_matter_keys_of_the_readme_are_those_that_are_read() -> None:
    listed = re.search(r"The keys are `([a-z ]+)`", (REPOSITORY / "README.md").read_text(encoding="utf-8"))
    assert listed
    assert sorted(listed[1].split()) == sorted(KEYS)
