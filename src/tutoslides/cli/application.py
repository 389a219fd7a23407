"""The command and its subcommands."""

from __future__ import annotations

from typing import Annotated

import typer

from tutoslides.cli import budgets, build, build_options, new, present, present_options, themes
from tutoslides.cli.help_pages import Command, Group, both, page_of
from tutoslides.cli.options import Debug
from tutoslides.cli.speech import locale_language, say
from tutoslides.cli.versions import versions

HELP = both(
    en="Turn an article into a native, fully editable PowerPoint pitch.\n\n"
    "Alone, in a terminal, it asks what it needs to know and builds the deck.",
    fr="Transforme un article en présentation PowerPoint, entièrement modifiable.\n\n"
    "Seule, dans un terminal, la commande pose ses questions puis fait la présentation.",
)
EXAMPLES = both(
    en="tutoslides\ntutoslides build my-article.md\ntutoslides new my-plea\ntutoslides budget new\n"
    "tutoslides theme list",
    fr="tutoslides\ntutoslides build mon-article.md\ntutoslides new mon-plaidoyer\ntutoslides budget new\n"
    "tutoslides theme list",
)

application = typer.Typer(
    name="tutoslides",
    cls=Group,
    help=HELP,
    epilog=EXAMPLES,
    invoke_without_command=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
application.command("build", cls=Command, help=build_options.HELP, epilog=build_options.EXAMPLES)(build.build_command)
application.command("new", cls=Command, help=new.HELP, epilog=new.EXAMPLES)(new.new_command)
application.command("present", cls=Command, help=present_options.HELP, epilog=present_options.EXAMPLES)(
    present.present_command
)
application.add_typer(themes.application, name="theme")
application.add_typer(budgets.application, name="budget")


def _show_version(wanted: bool) -> None:
    if wanted:
        say("\n".join(versions()))
        raise typer.Exit


@application.callback()
def options(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help=both(
                en="Show the versions of the program and what it uses.",
                fr="Affiche les versions du programme et de ce qu'il utilise.",
            ),
        ),
    ] = False,
    debug: Debug = False,
) -> None:
    """Ask, where there is a terminal and nothing was said; else show the help and leave with 2."""
    if context.invoked_subcommand is not None:
        return
    from tutoslides.cli.guide import guide, is_at_a_terminal  # late: it asks nothing where a command was called

    if is_at_a_terminal():
        guide()
        return
    say(page_of(context.command, context.command_path, locale_language()), is_output=False)
    raise typer.Exit(2)
