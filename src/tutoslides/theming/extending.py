"""A theme that extends another: what its file says is laid over what the other says, table by table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutoslides.model.diagnostics import Message
from tutoslides.model.toml_lines import Path

EXTENDS = "extends"
"""The entry that names the other theme."""

OWN_ONLY = (EXTENDS, "description")
"""What a theme does not inherit: its place in the chain, and the sentence about its own look."""

WHOLE = ("at", "marker")
"""Tables that mean something only as a whole: a place of two measures, a mark that is a sign or a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFile:
    """The text of a theme, the theme's name, the name that messages use for the file, the theme that it extends."""

    name: str
    text: str
    file: str = "theme.toml"
    base: ThemeFile | None = None


def lay_over(own: Mapping[str, object], base: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a file over those of the one that it extends: all but what it says is inherited."""
    inherited = {key: value for key, value in base.items() if key not in OWN_ONLY}
    return _over(own, inherited)


def holds(values: Mapping[str, object], path: Path) -> bool:
    """Tell whether a file says itself what stands at `path`."""
    found: object = values
    for word in path:
        try:
            found = found[word]  # type: ignore[index]  # a table or a list, else there is no such thing in it
        except (TypeError, LookupError):
            return False
    return True


def inherited(message: Message, path: Path, base: str) -> Message:
    """Return what is said of an entry that stands in the theme that is extended: it is mended by saying it anew."""
    entry = ".".join(map(str, path))
    return Message(
        en=f"Inherited from “{base}”, {entry}: {message.en}",
        fr=f"Repris de « {base} », {entry} : {message.fr}",
    )


def _over(own: Mapping[str, object], base: Mapping[str, object]) -> dict[str, object]:
    laid = dict(base)
    for key, value in own.items():
        under = base.get(key)
        both_are_tables = isinstance(value, Mapping) and isinstance(under, Mapping)
        laid[key] = _over(value, under) if both_are_tables and key not in WHOLE else value  # type: ignore[arg-type]
    return laid
