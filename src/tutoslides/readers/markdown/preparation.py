"""What other tools accept as Markdown becomes what Python-Markdown reads, line by line.

In: the text after its front matter. Out: prepared lines, each with the line of the source where it stood, and the
site's remains: template tags that are no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tutoslides.readers.markdown.comments import MARKS, closing_lines, join_comment, mark_comments
from tutoslides.readers.markdown.directives import name_of
from tutoslides.readers.markdown.list_layout import ListLayout, words_of_item


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedLine:
    """A line for the parser and the source line (from 1) that it comes from."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The lines to parse; comments, for which marks stand in them, and template tags, with their source lines."""

    lines: tuple[PreparedLine, ...]
    comments: tuple[tuple[int, str], ...] = ()
    template_tags: tuple[tuple[int, str], ...] = ()


_FENCE = re.compile(r"[ \t]*(?P<fence>`{3,}(?!.*`)|~{3,})")
_TEMPLATE = re.compile(
    r"\{%-?.*?-?%\}|\{\{[<%].*?[>%]\}\}|\{\{(?!\{).*?\}\}|^\s*\[\[?toc\]?\]\s*$|^\s*\{:\s*toc\b.*\}\s*$", re.IGNORECASE
)
_OPENS_TEMPLATE = re.compile(r"\{%|\{\{[<%]")
_CLOSES_TEMPLATE = re.compile(r"%\}|[>%]\}\}")
_LONGEST_TEMPLATE = 12
"""Lines that one template tag may run over."""
_CONTAINER = re.compile(r"\s*:{3,}\s*(?:\{[^}]*\}|(?P<kind>[\w\-]+))?\s*(?P<title>.*?)\s*:*")
_ALERT = re.compile(r"(?P<marks>(?: {0,3}>)?[ \t]*)\[!\w+\][+\-]?[ \t]*(?P<title>[^(\[].*)?")
_ATTRIBUTES = re.compile(r"\s*\{:[^}]*\}\s*")
_BULLET_OF_EDITORS = re.compile(r"^(\s*)[•‣◦▪●]\s+")
_OPENS_CONTAINER = re.compile(
    r"(?P<tag> {0,3}<(?:div|details|section|article|aside|center|main))"
    r"(?P<rest>(?:\s[^>]*)?>\s*(?:<summary>.*</summary>\s*)?)",
    re.IGNORECASE,
)
_AMID_ITEMS = frozenset({"pause", "keep", "drop", "notes"})
"""Directives that part no list: alone between two items, they belong to the second."""
_BEHIND_ROW = re.compile(rf"\|((?:[ \t]*{MARKS.pattern})+)[ \t]*\Z")
"""Comments behind a table's row: left there they would make one more cell."""
_CODE_INDENT = 4
"""Columns from which a line outside lists is code."""
_MARKDOWN_COMMENT = re.compile(r"^\s{0,3}\[//\]:\s*#.*$|^\s{0,3}\[comment\]:\s*(?:#|<>).*$", re.IGNORECASE)


def prepare(text: str) -> Prepared:
    """Take template tags and container marks out of `text` and set its lists as the parser expects them."""
    work = _Preparation()
    source = _join_templates(text.split("\n"))
    closing = closing_lines(source)
    index = 0
    while index < len(source):
        raw, length, number = source[index], 1, index + 1
        opened = _FENCE.match(raw)
        if work.fence or opened:
            work.take_code(number, raw, opened)
        else:
            if not work.is_code(raw):
                raw, length = join_comment(source, index, closing)
            opens_block = not "".join(source[index + length : index + length + 1]).strip()
            work.take(number, _read_inside(raw) if opens_block else raw)
        index += length
    work.release(len(source))
    if work.fence:
        work.add(len(source), work.fence)
    return Prepared(lines=tuple(work.lines), template_tags=tuple(work.tags), comments=tuple(work.comments))


@dataclass(slots=True)
class _Preparation:
    """The lines so far; `fence` is the open fence of code, `indent` its columns, `alert` the marks of an open alert.

    `waiting` holds the marks of directives that stand alone between two items, until it is known what follows.
    """

    lines: list[PreparedLine] = field(default_factory=list)
    tags: list[tuple[int, str]] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    layout: ListLayout = field(default_factory=ListLayout)
    fence: str = ""
    indent: int = 0
    alert: str = ""
    waiting: str = ""

    def add(self, number: int, text: str) -> None:
        self.lines.append(PreparedLine(text=text, line=number))

    def take_code(self, number: int, raw: str, opened: re.Match[str] | None) -> None:
        """Take a line of fenced code; Python-Markdown knows fences at the margin only."""
        if opened and not self.fence:
            self.release(number)
            self.fence, self.indent = opened["fence"], opened.start("fence")
            for line in self.layout.open_code():
                self.add(number, line)
        elif opened and opened["fence"].startswith(self.fence) and not raw[opened.end() :].strip("`~ \t"):
            self.fence = ""
        margin = len(raw) - len(raw.lstrip(" \t"))
        self.add(number, raw[min(margin, self.indent) :])

    def take(self, number: int, raw: str) -> None:
        """Take a line of text."""
        found = [" ".join(tag.split()) for tag in _TEMPLATE.findall(raw) if tag.strip()]
        self.tags += [(number, tag) for tag in found]
        raw = _TEMPLATE.sub("", raw) if found else raw
        self.alert = _alert_marks(raw, self.alert)
        raw = raw.removeprefix(self.alert)
        raw = _BEHIND_ROW.sub(r"\1 |", mark_comments(raw, number, self.comments))
        if raw.strip() and not MARKS.sub("", raw).strip() and not self.is_code(raw):
            self._take_marks(number, raw)
            return
        for row in _without_marks(raw):
            self._set(number, self._take_waiting(number, row) if self.waiting and row.strip() else row)

    def is_code(self, raw: str) -> bool:
        """Tell whether the line is code by its indentation."""
        row = raw.expandtabs(_CODE_INDENT)
        return not self.layout.levels and len(row) - len(row.lstrip()) >= _CODE_INDENT

    def release(self, number: int, indent: str = "") -> None:
        """Set the marks that wait as a paragraph of their own."""
        marks, self.waiting = self.waiting, ""
        if marks:
            self._set(number, "", indent + marks, "")

    def _set(self, number: int, *rows: str) -> None:
        for row in rows:
            for line in self.layout.set(row):
                self.add(number, line)

    def _take_marks(self, number: int, raw: str) -> None:
        """Take a line that holds nothing but comments."""
        names = [name_of(self.comments[int(mark)][1]) for mark in MARKS.findall(raw)]
        self.waiting += raw.strip()
        stands_in_list = bool(self.layout.levels) and not self.layout.prefix
        if not stands_in_list or any(name not in _AMID_ITEMS for name in names):
            self.release(number, raw[: len(raw) - len(raw.lstrip())])

    def _take_waiting(self, number: int, row: str) -> str:
        """Return the item `row` with the marks that wait before its words; set them alone before any other row."""
        row = row.expandtabs(_CODE_INDENT)
        words = words_of_item(row)
        if not words:
            self.release(number, row[: len(row) - len(row.lstrip())])
            return row
        marks, self.waiting = self.waiting, ""
        return row[:words] + marks + row[words:]


def _read_inside(raw: str) -> str:
    """Return the tag that opens a container so that Markdown is read in it, as GitHub does behind an empty line."""
    opened = _OPENS_CONTAINER.fullmatch(raw)
    return f'{opened["tag"]} markdown="1"{opened["rest"]}' if opened and "markdown=" not in raw else raw


def _join_templates(lines: list[str]) -> list[str]:
    """Put a template tag that runs over lines on its first one; the others stay, empty."""
    joined = list(lines)
    index = 0
    while index < len(joined):
        opened = [match.start() for match in _OPENS_TEMPLATE.finditer(joined[index])]
        if opened and not _CLOSES_TEMPLATE.search(joined[index], opened[-1]):
            _pull_up(joined, index)
        index += 1
    return joined


def _pull_up(lines: list[str], start: int) -> None:
    for end in range(start + 1, min(len(lines), start + _LONGEST_TEMPLATE)):
        if _CLOSES_TEMPLATE.search(lines[end]):
            lines[start : end + 1] = [" ".join(lines[start : end + 1]), *[""] * (end - start)]
            return


def _alert_marks(raw: str, open_marks: str) -> str:
    """Return the quote marks to take off the line: an alert ("> [!NOTE]") is no quotation, nor are its lines."""
    opened = _ALERT.fullmatch(raw)
    if opened and ">" in opened["marks"]:
        return opened["marks"][: opened["marks"].index(">") + 1]
    return open_marks if open_marks and raw.startswith(open_marks) else ""


def _without_marks(raw: str) -> tuple[str, ...]:
    """Return the line without marks that Python-Markdown would take for text: containers, alerts, comments."""
    alert = _ALERT.fullmatch(raw)
    if alert:
        return ("", f"**{alert['title']}**", "") if alert["title"] else ("",)
    if raw.lstrip().startswith(":::"):
        container = _CONTAINER.fullmatch(raw)
        title = container["title"] if container else ""
        return ("", f"**{title}**", "") if title else ("",)
    if _MARKDOWN_COMMENT.match(raw) or _ATTRIBUTES.fullmatch(raw):
        return ("",)
    if "\n" in raw:
        return tuple(raw.split("\n"))
    row = _BULLET_OF_EDITORS.sub(r"\1- ", raw)
    return (row[:-1] + "  " if row.endswith("\\") and not row.endswith("\\\\") else row,)
