"""A command line that cannot be read becomes one sentence in the user's language, with the nearest word.

In: the exception that Typer raises and the words that were typed. Out: our own error. Typer's classes are told apart by
their names: their module is Click in some of its versions and a private copy of it in others.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError


def usage_error(error: Exception) -> UsageError | None:
    """Return what is wrong with the command line, None where the exception says something else."""
    for kind in type(error).__mro__:
        if kind.__name__ in _KINDS:
            return _KINDS[kind.__name__](error)
    return None


def nearest_hint(word: str, known: list[str], command: str) -> Message:
    """Return “Did you mean …?”, or where help is found."""
    close = difflib.get_close_matches(word, known, n=1)
    if close:
        return Message(en=f"Did you mean “{close[0]}”?", fr=f"Vouliez-vous dire «\u00a0{close[0]}\u00a0»\u00a0?")
    return _see_help(command)


def _no_such_option(error: Any) -> UsageError:
    known = [option for parameter in _command(error).params for option in parameter.opts if option.startswith("--")]
    name = error.option_name
    return UsageError(
        Message(en=f"There is no option “{name}”.", fr=f"Il n'y a pas d'option «\u00a0{name}\u00a0»."),
        hint=nearest_hint(name, [*known, "--help"], _path(error)),
    )


def _bad_option(error: Any) -> UsageError:
    name = error.option_name
    if "not take a value" in error.message:
        message = Message(
            en=f"The option “{name}” takes no value.", fr=f"L'option «\u00a0{name}\u00a0» ne prend pas de valeur."
        )
    else:
        message = Message(
            en=f"The option “{name}” needs a value.", fr=f"Il manque une valeur à l'option «\u00a0{name}\u00a0»."
        )
    return UsageError(message, hint=_see_help(_path(error)))


def _missing(error: Any) -> UsageError:
    name = error.param.metavar or error.param.name.upper() if error.param else "?"
    return UsageError(
        Message(en=f"{name} is missing.", fr=f"Il manque {name}."),
        hint=_see_help(_path(error)),
    )


def _unexpected(error: Any) -> UsageError:
    """Tell a word too many, or a command that does not exist; Typer says both in a sentence of its own only."""
    context, command = error.ctx, _command(error)
    commands = list(getattr(command, "commands", {}))
    words = [*getattr(context, "args", ())] or [*getattr(context, "_protected_args", ())]
    if commands:
        return _no_such_command(_quoted(error.message) or " ".join(words), commands, _path(error))
    return UsageError(
        Message(
            en=f"There is a word too many in this command: {_after_bracket(error.message)}.",
            fr=f"Il y a un mot de trop dans cette commande\u00a0: {_after_bracket(error.message)}.",
        ),
        hint=Message(
            en='Put words that belong together between quotes: --for "My company".',
            fr='Mettez entre guillemets les mots qui vont ensemble\u00a0: --for "Mon entreprise".',
        ),
    )


def _no_such_command(name: str, commands: list[str], path: str) -> UsageError:
    if not name:
        return UsageError(
            Message(en=f"“{path}” needs one word more.", fr=f"Il manque un mot après «\u00a0{path}\u00a0»."),
            hint=Message(en=f"There are: {', '.join(commands)}.", fr=f"Il y a\u00a0: {', '.join(commands)}."),
        )
    return UsageError(
        Message(en=f"There is no command “{name}”.", fr=f"Il n'y a pas de commande «\u00a0{name}\u00a0»."),
        hint=nearest_hint(name, commands, path),
    )


def _see_help(command: str) -> Message:
    return Message(en=f"See: {command} --help", fr=f"Voyez\u00a0: {command} --help")


def _command(error: Any) -> Any:
    return error.ctx.command if error.ctx else error.cmd


def _path(error: Any) -> str:
    return str(error.ctx.command_path) if error.ctx else "tutoslides"


def _quoted(sentence: str) -> str:
    """Return what stands between the sentence's straight quotes."""
    parts = sentence.split("'")
    return parts[1] if len(parts) > 2 else ""


def _after_bracket(sentence: str) -> str:
    """Return the words in “Got unexpected extra argument (words)”."""
    return sentence.partition("(")[2].rpartition(")")[0] or sentence


_KINDS: dict[str, Callable[[Any], UsageError]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option,
    "MissingParameter": _missing,
    "UsageError": _unexpected,
}
