"""A command line that cannot be read becomes one sentence in the user's language, with the nearest word.

In: the exception that Typer raises, the command and the words that were typed. Out: our own error. Typer's classes are
told apart by their names: their module is Click in some of its versions and a private copy of it in others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutoslides.cli.articles import is_article
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError

_UNEXPECTED = re.compile(r".*argument(?:s|\(s\))? \((.*)\)\.?", re.DOTALL)
"""How Typer says that there are words too many, in one bracket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """The command that was called, how (`tutoslides theme list`), and the first word after it that is no option."""

    command: Any
    path: str
    next_word: str

    @property
    def subcommands(self) -> list[str]:
        """The words that may follow it."""
        return list(getattr(self.command, "commands", {}))


def usage_error(error: Exception, command: Any, words: Sequence[str]) -> UsageError | None:
    """Return what is wrong with the command line, None where the exception says something else."""
    for kind in type(error).__mro__:
        if kind.__name__ in _KINDS:
            return _KINDS[kind.__name__](error, _called(command, words))
    return None


def _called(command: Any, words: Sequence[str]) -> Called:
    path = "tutoslides"
    after = ""
    for word in words:
        subcommand = getattr(command, "commands", {}).get(word)
        if subcommand is not None:
            command, path, after = subcommand, f"{path} {word}", ""
        elif not word.startswith("-"):
            after = after or word
    return Called(command=command, path=path, next_word=after)


def nearest_hint(word: str, known: list[str], command: str) -> Message:
    """Return “Did you mean …?”, or where help is found."""
    import difflib  # late: for a slip of the pen only

    close = difflib.get_close_matches(word, known, n=1)
    if close:
        return Message(en=f"Did you mean “{close[0]}”?", fr=f"Vouliez-vous dire «\u00a0{close[0]}\u00a0»\u00a0?")
    return _see_help(command)


def _no_such_option(error: Any, called: Called) -> UsageError:
    known = [option for one in called.command.params for option in one.opts if option.startswith("--")]
    name = error.option_name
    return UsageError(
        Message(en=f"There is no option “{name}”.", fr=f"Il n'y a pas d'option «\u00a0{name}\u00a0»."),
        hint=nearest_hint(name, [*known, "--help"], called.path),
    )


def _bad_option(error: Any, called: Called) -> UsageError:
    name = error.option_name
    needless = Message(
        en=f"The option “{name}” takes no value.", fr=f"L'option «\u00a0{name}\u00a0» ne prend pas de valeur."
    )
    lacking = Message(
        en=f"The option “{name}” needs a value.", fr=f"Il manque une valeur à l'option «\u00a0{name}\u00a0»."
    )
    return UsageError(needless if "not take a value" in error.message else lacking, hint=_see_help(called.path))


def _missing(error: Any, called: Called) -> UsageError:
    name = error.param.metavar or error.param.name.upper()
    return UsageError(Message(en=f"{name} is missing.", fr=f"Il manque {name}."), hint=_see_help(called.path))


def _bad_value(error: Any, called: Called) -> UsageError:
    name = max(error.param.opts, key=len) if error.param else "?"
    return UsageError(
        Message(en=f"The value of “{name}” means nothing.", fr=f"La valeur de «\u00a0{name}\u00a0» n'a pas de sens."),
        hint=_see_help(called.path),
    )


def _unexpected(error: Any, called: Called) -> UsageError:
    """Tell a word too many, or a command that does not exist; Typer says both in a sentence of its own only."""
    if called.subcommands:
        return _no_such_command(called.next_word, called)
    match = _UNEXPECTED.fullmatch(error.message)
    words = match[1] if match else error.message
    return UsageError(
        Message(
            en=f"There is a word too many in this command: {words}.",
            fr=f"Il y a un mot de trop dans cette commande\u00a0: {words}.",
        ),
        hint=Message(
            en='Put words that belong together between quotes: --for "My company".',
            fr='Mettez entre guillemets les mots qui vont ensemble\u00a0: --for "Mon entreprise".',
        ),
    )


def _no_such_command(name: str, called: Called) -> UsageError:
    if name:
        line = f'tutoslides build "{name}"' if " " in name else f"tutoslides build {name}"
        return UsageError(
            Message(en=f"There is no command “{name}”.", fr=f"Il n'y a pas de commande «\u00a0{name}\u00a0»."),
            hint=Message(en=f"Did you mean: {line}", fr=f"Vouliez-vous dire\u00a0: {line}")
            if is_article(Path(name))
            else nearest_hint(name, called.subcommands, called.path),
        )
    listed = ", ".join(called.subcommands)
    return UsageError(
        Message(en=f"“{called.path}” needs one word more.", fr=f"Il manque un mot après «\u00a0{called.path}\u00a0»."),
        hint=Message(en=f"There are: {listed}.", fr=f"Il y a\u00a0: {listed}."),
    )


def _see_help(command: str) -> Message:
    return Message(en=f"See: {command} --help", fr=f"Voyez\u00a0: {command} --help")


_KINDS: dict[str, Callable[[Any, Called], UsageError]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "UsageError": _unexpected,
}
