"""Help that teaches by example, in the user's language: what a command is for, examples, then its options.

Words stand beside the option that they explain, as `both(en, fr)`; `in_language` leaves one of the two in a command.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.core import TyperCommand, TyperGroup

from tutoslides.model.diagnostics import Message

WIDTH = 80
"""Columns: what every console has."""

_BAR = "\N{INFORMATION SEPARATOR ONE}"

_OWN = {
    "help": Message(en="Show this page.", fr="Affiche cette page."),
    "install_completion": Message(
        en="Let the Tab key complete commands in this shell.", fr="Fait compléter les commandes par la touche Tab."
    ),
    "show_completion": Message(
        en="Show what --install-completion would add.", fr="Montre ce qu'ajouterait --install-completion."
    ),
}
"""What Typer's own options are for."""


def both(*, en: str, fr: str) -> str:
    """Return the two texts of a help as the one that Typer takes."""
    return f"{en}{_BAR}{fr}"


def in_language(command: Any, language: str) -> None:
    """Leave the texts of one language in a command and all of its subcommands."""
    command.help, command.epilog = _choose(command.help, language), _choose(command.epilog, language)
    for parameter in command.params:
        own = _OWN.get(parameter.name)
        words = own.speak(language) if own else _choose(getattr(parameter, "help", None), language)
        parameter.help = words
        parameter.metavar = _choose(parameter.metavar, language)
    for subcommand in getattr(command, "commands", {}).values():
        in_language(subcommand, language)


def page_of(command: Any, path: str, language: str) -> str:
    """Return the whole help of a command that speaks one language; `path` is how it is called."""
    import textwrap  # late: for who asks for help

    purpose = "\n\n".join(textwrap.fill(part, WIDTH) for part in (command.help or "").split("\n\n"))
    parts = [_usage(command, path, language), purpose, _examples(command, language)]
    parts += [_table(title, rows) for title, rows in _tables(command, language) if rows]
    return "\n\n".join(part for part in parts if part)


class Command(TyperCommand):
    """A command whose help is `page_of`."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the page instead of Typer's."""
        formatter.write(_page_in(ctx))


class Group(TyperGroup):
    """A command with subcommands whose help is `page_of`."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the page instead of Typer's."""
        formatter.write(_page_in(ctx))


def _page_in(context: Any) -> str:
    from tutoslides.cli.speech import locale_language

    return page_of(context.command, context.command_path, locale_language()) + "\n"


def _choose(text: str | None, language: str) -> str | None:
    if text is None or _BAR not in text:
        return text
    english, _, french = text.partition(_BAR)
    return Message(en=english, fr=french).speak(language)


def _usage(command: Any, path: str, language: str) -> str:
    words = Message(en="Usage:", fr="Utilisation\u00a0:").speak(language)
    arguments = [f"[{_metavar(one)}]" if not one.required else _metavar(one) for one in _arguments(command)]
    if getattr(command, "commands", None):
        arguments.append(Message(en="COMMAND", fr="COMMANDE").speak(language))
    return " ".join([words, path, *arguments, "[OPTIONS]"])


def _examples(command: Any, language: str) -> str:
    if not command.epilog:
        return ""
    title = Message(en="Examples", fr="Exemples").speak(language)
    return "\n".join([title, *(f"  {line}" for line in command.epilog.splitlines())])


def _tables(command: Any, language: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    commands = getattr(command, "commands", {})
    yield (
        Message(en="Commands", fr="Commandes").speak(language),
        [(name, _first_sentence(sub.help)) for name, sub in commands.items() if not sub.hidden],
    )
    yield (
        "Argument",
        [(_metavar(one), one.help or "") for one in _arguments(command)],
    )
    options = [one for one in command.params if one.param_type_name == "option" and not one.hidden]
    rows = [(_option(one), one.help or "") for one in options]
    yield "Options", [*rows, ("--help", _OWN["help"].speak(language))]


def _arguments(command: Any) -> list[Any]:
    return [one for one in command.params if one.param_type_name == "argument"]


def _metavar(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name.upper())


def _option(parameter: Any) -> str:
    names = ", ".join(sorted(parameter.opts, key=len))
    return names if parameter.is_flag else f"{names} {_metavar(parameter)}"


def _first_sentence(text: str | None) -> str:
    return (text or "").partition("\n")[0]


_COLUMN = 28
"""Columns of the left side of a table."""


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    import textwrap

    lines = [title]
    for name, words in rows:
        wrapped = textwrap.wrap(words, WIDTH - _COLUMN) or [""]
        first = f"  {name}".ljust(_COLUMN)
        if len(first) > _COLUMN:
            lines.append(first)
            first = " " * _COLUMN
        lines.append((first + wrapped[0]).rstrip())
        lines += [" " * _COLUMN + line for line in wrapped[1:]]
    return "\n".join(lines)
