"""The docs say what the program does: links lead somewhere, every code is told, examples run."""

from __future__ import annotations

import ast
import doctest
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import typer.main

import tutoslides
from tutoslides.cli import main
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


SHELL = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^tutoslides .*$", re.MULTILINE)
COMMAND_PAGES = [REPOSITORY / "docs" / name for name in ("commands.md", "commands.fr.md")]
"""The pages that tell every command and option, one in each language."""


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_commands_have_the_options_that_are_shown(page: Path) -> None:
    for row in _shown_commands(page):
        command, words = _called(row)
        known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
        assert {word for word in words if re.match(r"--?[a-z]", word)} <= known, row


@pytest.mark.parametrize("page", COMMAND_PAGES, ids=lambda page: page.name)
def test_every_command_and_option_is_told(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for path, command in _commands("tutoslides", _program()):
        assert f"`{path}" in text
        assert [option for parameter in command.params for option in parameter.opts if option.startswith("-")
                if f"`{option}`" not in text and f"{path} {option}" not in text] == []  # fmt: skip


def test_both_pages_of_commands_show_the_same() -> None:
    english, french = (
        [(re.findall(r"(?<!\S)--?[a-z]+", row), row.split()[1]) for row in _shown_commands(page)]
        for page in COMMAND_PAGES
    )
    assert english == french


@pytest.mark.parametrize(
    "page", [*COMMAND_PAGES, REPOSITORY / "README.md", REPOSITORY / "README.fr.md"], ids=lambda page: page.name
)
def test_commands_that_are_shown_run(page: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(project / "content" / "plaidoyer.budget.toml", project)
    for name in ("my-article.md", "mon-article.md"):
        shutil.copy(project / "content" / "plaidoyer.md", project / name)
    rows = [row for row in _shown_commands(page) if "-completion" not in row and " budget new" not in row]
    assert rows
    for row in rows:
        if row.startswith("tutoslides theme preview") and find_spec("tutoslides.specimen") is None:
            continue
        if row.startswith("tutoslides present"):
            assert _presented(row, project) == 0, row
            continue
        monkeypatch.setattr(sys, "argv", shlex.split(row, comments=True))
        with pytest.raises(SystemExit) as left:
            main()
        assert left.value.code == (1 if "--strict" in row else 0), row


def _presented(row: str, folder: Path) -> int:
    """Present as a line says, on any free port and for this machine alone, until Ctrl-C; return the exit code."""
    alone = ["--no-browser", "--port", "0", *(["--yes", "--address", "127.0.0.1"] if "--lan" in row else [])]
    command = [sys.executable, "-m", *shlex.split(row, comments=True), *alone]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "src"), "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8"
    ) as running:
        assert running.stdout
        assert any("Ctrl-C" in line for line in running.stdout), row
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=30)
        return running.returncode


def _shown_commands(page: Path) -> list[str]:
    """Return every line of a page's shell examples that calls the program with something."""
    return [row for block in SHELL.findall(page.read_text(encoding="utf-8")) for row in COMMAND.findall(block)]


def _called(row: str) -> tuple[Any, list[str]]:
    """Return the command that a line calls, and the line's words."""
    command, words = _program(), shlex.split(row, comments=True)
    for word in words[1:]:
        command = getattr(command, "commands", {}).get(word, command)
    return command, words


def _commands(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, subcommand in getattr(command, "commands", {}).items():
        yield from _commands(f"{path} {name}", subcommand)


def _program() -> Any:
    return typer.main.get_command(application)


@pytest.mark.parametrize(("name", "words"), [("README.md", "The keys are"), ("README.fr.md", "Les clés sont")])
def test_front_matter_keys_of_the_readme_are_those_that_are_read(name: str, words: str) -> None:
    listed = re.search(rf"{words} `([a-z ]+)`", (REPOSITORY / name).read_text(encoding="utf-8"))
    assert listed
    assert sorted(listed[1].split()) == sorted(KEYS)
