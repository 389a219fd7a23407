"""The command and its subcommands, and how trouble becomes one sentence and an exit code."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tutoslides import __version__
from tutoslides.cli.build import build_command
from tutoslides.cli.speech import complain, locale_language
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, TutoslidesError

application = typer.Typer(
    name="tutoslides",
    help="Turns an article into a native, fully editable PowerPoint pitch.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
application.command("build")(build_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tutoslides {__version__}")
        raise typer.Exit


@application.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None:
    """Turns an article into a native, fully editable PowerPoint pitch."""


def run() -> None:
    """Run the command; no traceback ever reaches the user. Typer itself turns Ctrl-C into exit code 130."""
    try:
        application()
    except TutoslidesError as error:
        complain(error)
        sys.exit(error.exit_code)
    except Exception as error:  # the last door: a sentence instead of a traceback
        complain(_unforeseen(error))
        sys.exit(OutputError.exit_code)


def _unforeseen(error: Exception) -> OutputError:
    kind = type(error).__name__
    return OutputError(
        Message(
            en=f"Something unforeseen happened ({kind}); this deck was not written.",
            fr=f"Un incident imprévu s'est produit ({kind}) ; ce diaporama n'a pas été écrit.",
        )
    )


__all__ = ["application", "locale_language", "run"]
