"""The front matter: found, cut off and parsed, with the source line of every entry.

In: the source's text. Out: the entries as written, the text after them, and how many lines were cut.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.errors import SourceError

KEYS = (
    "title", "subtitle", "author", "presenter", "for", "date", "contact", "lang", "theme", "minutes", "size", "logo",
    "budget", "provenance",
)  # fmt: skip
"""The entries of a front matter that this program reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: its key and value as written, a list where the source has one; `line` counts in the source."""

    key: str
    value: str | tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CutText:
    """The text after the front matter, and the number of lines that were cut before it."""

    text: str
    entries: tuple[Entry, ...] = ()
    offset: int = 0


_FENCE = re.compile(r"-{3,}[ \t]*")
_CLOSING_FENCE = re.compile(r"(?:-{3,}|\.{3})[ \t]*")
_KEY_LINE = re.compile(r"([A-Za-z_][\w.\-]*):(?:[ \t]|$)")
_CONTINUED = re.compile(r"[ \t]+\S|- |#|-$")
_FARTHEST_FENCE = 200
"""Lines after which a closing fence closes something else."""


def cut_front_matter(text: str, name: str) -> Reported[CutText]:
    """Cut the front matter off `text`; a missing fence is the diagnostic `front-matter-unclosed`.

    Raises:
        SourceError: between two fences stand entries that are not YAML.
    """
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.fullmatch(lines[first]):
        return _cut_unopened(text, lines, first, name)
    closing = _closing_fence(lines, first)
    if closing is None:
        return _cut_unclosed(text, lines, first, name)
    parsed = _parse(lines[first + 1 : closing], first + 1)
    if isinstance(parsed, tuple):
        return Reported(value=_cut(lines, closing + 1, parsed))
    if _entry_lines(lines, first + 1) < closing and _stands_apart(lines, first, closing):
        return _cut_unclosed(text, lines, first, name)
    if not _KEY_LINE.match(lines[first + 1]):
        return Reported(value=CutText(text=text))
    raise _not_yaml(name, parsed)


def _closing_fence(lines: list[str], first: int) -> int | None:
    for index in range(first + 1, min(len(lines), first + _FARTHEST_FENCE)):
        if _CLOSING_FENCE.fullmatch(lines[index]):
            return index
    return None


def _stands_apart(lines: list[str], first: int, closing: int) -> bool:
    """Tell whether an empty line or a heading ends the entries before the fence: it then belongs to the text."""
    end = _entry_lines(lines, first + 1)
    return end > first + 1 and end < closing and (not lines[end].strip() or lines[end].startswith("#"))


def _entry_lines(lines: list[str], start: int) -> int:
    """Return the index after the last line of the `key: value` lines that begin at `start`."""
    index = start
    while index < len(lines) and (_KEY_LINE.match(lines[index]) or (index > start and _CONTINUED.match(lines[index]))):
        if lines[index].startswith("# ") or lines[index].startswith("## "):
            break
        index += 1
    return index


def _cut_unclosed(text: str, lines: list[str], first: int, name: str) -> Reported[CutText]:
    end = _entry_lines(lines, first + 1)
    parsed = _parse(lines[first + 1 : end], first + 1) if end > first + 1 else None
    if not isinstance(parsed, tuple):
        return Reported(value=CutText(text=text))
    return Reported(value=_cut(lines, end, parsed), diagnostics=(_tell_missing_fence(name, end),))


def _cut_unopened(text: str, lines: list[str], first: int, name: str) -> Reported[CutText]:
    """Cut entries that no fence opens: two of our own keys at least, or one that a closing fence follows."""
    end = _entry_lines(lines, first)
    known = sum(_key_of(line) in KEYS for line in lines[first:end])
    closed = end < len(lines) and bool(_FENCE.fullmatch(lines[end]))
    if known < (1 if closed else 2):
        return Reported(value=CutText(text=text))
    parsed = _parse(lines[first:end], first)
    if not isinstance(parsed, tuple):
        return Reported(value=CutText(text=text))
    return Reported(value=_cut(lines, end + closed, parsed), diagnostics=(_tell_missing_fence(name, first + 1),))


def _key_of(line: str) -> str:
    match = _KEY_LINE.match(line)
    return match.group(1) if match else ""


def _cut(lines: list[str], offset: int, entries: tuple[Entry, ...]) -> CutText:
    return CutText(text="\n".join(lines[offset:]), entries=entries, offset=offset)


def _parse(lines: list[str], offset: int) -> tuple[Entry, ...] | int | None:
    """Return the entries; the source line of the fault where it is no YAML, None where it is no mapping."""
    import yaml  # late: most plain texts have no front matter

    try:
        node = yaml.compose("\n".join(map(_with_quotes, lines)), Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return offset + 1 + (mark.line if mark else 0)
    except (yaml.YAMLError, RecursionError):
        return offset + 1
    if node is None:
        return ()
    if not isinstance(node, yaml.MappingNode):
        return None
    return tuple(
        Entry(key=key.value, value=_value_of(value), line=offset + 1 + key.start_mark.line)
        for key, value in node.value
        if isinstance(key, yaml.ScalarNode)
    )


def _with_quotes(line: str) -> str:
    """Quote the value of one of our keys that holds « : », as titles do: its author meant text, not YAML."""
    key, _, value = line.partition(":")
    bare = value.strip()
    if key not in KEYS or ": " not in bare or bare[0] in "\"'[{|>&*!%@`#":
        return line
    escaped = bare.replace("'", "''")
    return f"{key}: '{escaped}'"


def _value_of(node: object) -> str | tuple[str, ...]:
    """Return a scalar's text or a list's texts; what is nested deeper is none of our entries."""
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return tuple(item.value for item in node.value if isinstance(item, yaml.ScalarNode))
    if isinstance(node, yaml.ScalarNode):
        return "" if node.value in ("~", "null") and node.style is None else str(node.value)
    return ""


def _not_yaml(name: str, line: int | None) -> SourceError:
    return SourceError(
        Message(
            en="The front matter (between the --- lines) cannot be read: expected “key: value”.",
            fr="L’en-tête (entre les lignes ---) est illisible\u00a0: il faut «\u00a0clé: valeur\u00a0».",
        ),
        place=Place(source=name, line=line or 1),
        hint=Message(
            en='Put a value that contains “: ” or starts with a sign between quotes: title: "One: two".',
            fr="Mettez entre guillemets droits une valeur qui contient «\u00a0: » ou commence par un signe\u00a0: "
            'title: "Un\u00a0: deux".',
        ),
    )


def _tell_missing_fence(name: str, line: int) -> Diagnostic:
    return Diagnostic(
        code="front-matter-unclosed",
        place=Place(source=name, line=line),
        message=Message(
            en="A --- line of the front matter is missing; the lines “key: value” were read as front matter.",
            fr="Il manque une ligne --- à l’en-tête\u00a0; les lignes «\u00a0clé: valeur\u00a0» ont été lues "
            "comme en-tête.",
        ),
    )
