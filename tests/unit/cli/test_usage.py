"""A command line that cannot be read is one sentence in the user's language; help teaches by example in both."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from tutoslides.cli.application import application
from tutoslides.cli.help_pages import WIDTH, in_language, page_of
from tutoslides.cli.usage import usage_error
from unit.cli.running import Run

FRENCH = "fr_FR.UTF-8"


@pytest.mark.parametrize(
    ("options", "english", "french"),
    [
        (
            ("build", "article.md", "--minuts", "5"),
            "There is no option “--minuts”. Did you mean “--minutes”?",
            "Il n'y a pas d'option «\u00a0--minuts\u00a0». Vouliez-vous dire «\u00a0--minutes\u00a0»\u00a0?",
        ),
        (
            ("build", "-x"),
            "There is no option “-x”. See: tutoslides build --help",
            "Il n'y a pas d'option «\u00a0-x\u00a0». Voyez\u00a0: tutoslides build --help",
        ),
        (
            ("build", "article.md", "--for"),
            "The option “--for” needs a value. See: tutoslides build --help",
            "Il manque une valeur à l'option «\u00a0--for\u00a0». Voyez\u00a0: tutoslides build --help",
        ),
        (
            ("build", "--json=yes"),
            "The option “--json” takes no value. See: tutoslides build --help",
            "L'option «\u00a0--json\u00a0» ne prend pas de valeur. Voyez\u00a0: tutoslides build --help",
        ),
        (
            ("build", "article.md", "--for", "Le", "CNAM"),
            "There is a word too many in this command: CNAM. Put words that belong together between quotes: "
            '--for "My company".',
            "Il y a un mot de trop dans cette commande\u00a0: CNAM. Mettez entre guillemets les mots qui vont "
            'ensemble\u00a0: --for "Mon entreprise".',
        ),
        (
            ("biuld", "article.md"),
            "There is no command “biuld”. Did you mean “build”?",
            "Il n'y a pas de commande «\u00a0biuld\u00a0». Vouliez-vous dire «\u00a0build\u00a0»\u00a0?",
        ),
        (
            ("article.md",),
            "There is no command “article.md”. Did you mean: tutoslides build article.md",
            "Il n'y a pas de commande «\u00a0article.md\u00a0». Vouliez-vous dire\u00a0: tutoslides build article.md",
        ),
        (
            ("l'été",),
            "There is no command “l'été”. See: tutoslides --help",
            "Il n'y a pas de commande «\u00a0l'été\u00a0». Voyez\u00a0: tutoslides --help",
        ),
        (
            ("theme",),
            "“tutoslides theme” needs one word more. There are: list, preview, adopt, show, new, check.",
            "Il manque un mot après «\u00a0tutoslides theme\u00a0». "
            "Il y a\u00a0: list, preview, adopt, show, new, check.",
        ),
        (
            ("theme", "lst"),
            "There is no command “lst”. Did you mean “list”?",
            "Il n'y a pas de commande «\u00a0lst\u00a0». Vouliez-vous dire «\u00a0list\u00a0»\u00a0?",
        ),
        (
            ("new",),
            "FOLDER is missing. See: tutoslides new --help",
            "Il manque DOSSIER. Voyez\u00a0: tutoslides new --help",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_one_sentence_with_the_nearest_word(
    options: tuple[str, ...], english: str, french: str, folder: Path, run: Run
) -> None:
    for language, sentence in (("en_GB", english), (FRENCH, french)):
        finished = run(*options, LANG=language)
        assert (finished.code, finished.out, finished.err) == (2, "", f"tutoslides: {sentence}\n")
    assert os.listdir(folder) == ["article.md"]  # noqa: PTH208 - hidden files count


def test_help_goes_to_the_output_and_leaves_with_0(run: Run) -> None:
    finished = run("build", "--help", LANG=FRENCH)
    assert (finished.code, finished.err) == (0, "")
    assert finished.out.startswith("Utilisation\u00a0: tutoslides build [ARTICLE] [OPTIONS]\n\nFait une présentation")
    assert "\n  tutoslides build plaidoyer.md\n" in finished.out
    assert "  -o, --output FICHIER " in finished.out


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_teaches_by_example_and_fits_every_console(language: str) -> None:
    for path, command in _commands(language):
        page = page_of(command, path, language)
        assert ("Examples\n  tutoslides" if language == "en" else "Exemples\n  tutoslides") in page
        assert [line for line in page.splitlines() if len(line) > WIDTH and not line.startswith("  tuto")] == []
        assert "\x1f" not in page


def test_every_option_is_explained_in_two_languages() -> None:
    for (_, english), (_, french) in zip(_commands("en"), _commands("fr"), strict=True):
        assert english.help
        assert english.help != french.help
        for one, other in zip(english.params, french.params, strict=True):
            assert one.help, one.name
            assert one.help != other.help, one.name


def _commands(language: str) -> Iterator[tuple[str, Any]]:
    command: Any = get_command(application)
    in_language(command, language)
    yield from _with_subcommands("tutoslides", command)


def _with_subcommands(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, subcommand in getattr(command, "commands", {}).items():
        yield from _with_subcommands(f"{path} {name}", subcommand)


def test_value_that_no_command_can_read_is_one_sentence_too() -> None:
    program = typer.Typer()

    @program.command()
    def count(number: int = 1) -> None:
        """Take a number."""

    command: Any = get_command(program)
    with pytest.raises(Exception, match=r"valid int|number") as refused:
        command.main(["--number", "two"], standalone_mode=False)
    wrong = usage_error(refused.value, command, ["--number", "two"])
    assert str(wrong) == "The value of “--number” means nothing. See: tutoslides --help"


def test_other_exceptions_are_no_wrong_use() -> None:
    assert usage_error(RuntimeError("x"), None, []) is None
