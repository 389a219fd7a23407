"""Elements become blocks: each kind of element has its rule, most of them in a file of their own.

In: the parsed tree. Out: blocks in order with their places, and what was left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from tutoslides.language.vocabulary import word_set
from tutoslides.model.article import Block, Code, Directive, Heading, Paragraph
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.text import Runs, plain_text
from tutoslides.readers.manuscript import Manuscript, remain, tell_remains
from tutoslides.readers.markdown.credits import credit_following
from tutoslides.readers.markdown.directives import read_directive
from tutoslides.readers.markdown.emphasis import without_common_emphasis
from tutoslides.readers.markdown.figures import figures_of, read_figure
from tutoslides.readers.markdown.inline import Inline, read_inline
from tutoslides.readers.markdown.lists import read_definitions, read_footnotes, read_list
from tutoslides.readers.markdown.quotations import is_quotation, read_quotation
from tutoslides.readers.markdown.raw_html import COMMENT, ROW, parse_html
from tutoslides.readers.markdown.tables import read_table
from tutoslides.readers.markdown.tokens import Text, Token, tokens_of, tokens_of_text, tokens_within
from tutoslides.readers.markdown.tree import LINE, RAW, ParsedTree

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CONTAINERS = word_set(
    "div section article main header footer center details aside body hgroup address fieldset li dd td th "
    "noscript picture figcaption caption html"
)
_LEFT_OUT = word_set(
    "script style nav form button iframe video audio object embed svg canvas template select input textarea "
    "head map math link meta hr"
)
_EMBEDDED = frozenset({"iframe", "video", "audio", "embed"})
_TEXT_BLOCKS = frozenset({"p", "summary", "dt"})
_LISTS = frozenset({"ul", "ol", "menu"})
_OTHERS = frozenset({"dl", "blockquote", "pre", "table", "figure", COMMENT})
_BLOCKS = _HEADINGS.keys() | _CONTAINERS | _LEFT_OUT | _TEXT_BLOCKS | _LISTS | _OTHERS


@dataclass(slots=True)
class BlockReader:
    """Reads one article's tree; `left_out`, `diagnostics` and `cites` fill up on the way.

    `line` is the source line reached so far; `raw_start` the parsed line where the current raw HTML starts, or -1.
    `quotation_depth` counts the quotations around the current element.
    `cites` holds where in a paragraph's text its last `<cite>` stands.
    """

    manuscript: Manuscript
    tree: ParsedTree
    left_out: list[Paragraph] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    cites: dict[Block, tuple[int, int]] = field(default_factory=dict)
    line: int = 0
    raw_start: int = -1
    quotation_depth: int = 0

    def read(self) -> tuple[Block, ...]:
        """Return all blocks of the article."""
        return tuple(credit_following(self.children(self.tree.root)))

    def children(self, element: Element) -> list[Block]:
        """Return the blocks in `element`; inline content between them makes paragraphs of its own."""
        blocks: list[Block] = []
        waiting: list[Token] = list(tokens_of_text(element.text, self.tree.stash))
        for child in element:
            if child.tag in _BLOCKS or (child.tag == "a" and any(inner.tag in _BLOCKS for inner in child)):
                blocks += self._paragraph(waiting)
                self.go_to(child)
                blocks += self.block(child)
                waiting = []
            else:
                waiting += tokens_of(child, self.tree.stash)
            waiting += tokens_of_text(child.tail, self.tree.stash)
        return blocks + self._paragraph(waiting)

    def block(self, element: Element) -> list[Block]:
        """Return what the block element `element` holds."""
        tag = str(element.tag)
        if is_quotation(element):
            return read_quotation(self, element)
        if tag in _TEXT_BLOCKS:
            raw = self._raw_html(element)
            return (
                self._paragraph(tokens_within(element, self.tree.stash))
                if raw is None
                else self._read_raw(raw, element)
            )
        if tag in _LISTS:
            return read_list(self, element)
        if tag == "div" and "footnote" in element.get("class", "").split():
            return read_footnotes(self, element)
        rule = _RULES.get(tag)
        return rule(self, element) if rule else self.children(element)

    def inline(self, tokens: Iterable[Token]) -> Inline:
        """Return the runs of `tokens`; struck words are left out with a note."""
        inline = read_inline(tokens, self.manuscript.meta.language, pictures_speak=not self.quotation_depth)
        for words in inline.struck:
            paragraph = remain(words, self.place(words))
            self.left_out.append(paragraph)
            self.diagnostics.append(_tell_struck(paragraph))
        return inline

    def place(self, words: str = "") -> Place:
        """Return the place that reading has reached, with `words` as its excerpt."""
        return self.manuscript.place(self.line, words)

    def go_to(self, element: Element) -> None:
        """Move the current line to `element`, where it is known."""
        marked, row = element.get(LINE), element.get(ROW)
        if marked is not None:
            self.line = self.tree.line_at(int(marked))
        elif row is not None and self.raw_start >= 0:
            self.line = max(self.line, self.tree.line_at(self.raw_start + int(row)))

    def directives(self, comments: Iterable[tuple[str, int]], text: str) -> list[Block]:
        """Return the directives of `comments`, each with the words that follow it (or end the text) as excerpt."""
        found: list[Block] = []
        for comment, place in comments:
            words = text[place:].strip() or text[:place].strip()
            one = read_directive(comment, self.place(words))
            if isinstance(one, Directive):
                found.append(one)
            elif one is not None:
                self.diagnostics.append(one)
        return found

    def _paragraph(self, tokens: Iterable[Token]) -> list[Block]:
        inline = self.inline(tokens)
        text = plain_text(inline.runs)
        blocks = self.directives(inline.comments, text)
        if text:
            paragraph = Paragraph(runs=inline.runs, place=self.place(text))
            blocks.append(paragraph)
            self.cites.update({paragraph: inline.cites[-1]} if inline.cites else {})
        return blocks + figures_of(self, inline.pictures)

    def _raw_html(self, element: Element) -> str | None:
        """Return the raw HTML that a paragraph only points to, None for any other paragraph."""
        text = element.text or ""
        raw = [self.tree.stash.raw_html[int(number)] for number in RAW.findall(text)]
        is_text = all(one.lstrip().startswith("&") for one in raw)
        return None if len(element) or is_text or RAW.sub("", text).strip() else "\n".join(raw)

    def _read_raw(self, raw: str, element: Element) -> list[Block]:
        self.raw_start = int(element.get(LINE, "-1"))
        blocks = self.children(parse_html(raw))
        self.raw_start = -1
        return blocks


def _read_heading(reader: BlockReader, element: Element) -> list[Block]:
    inline = reader.inline(tokens_within(element, reader.tree.stash))
    text = plain_text(inline.runs)
    blocks = reader.directives(inline.comments, text)
    if text:
        runs = without_common_emphasis(inline.runs)
        blocks.append(Heading(level=_HEADINGS[str(element.tag)], runs=runs, place=reader.place(text)))
    return blocks + figures_of(reader, inline.pictures)


def _read_code(reader: BlockReader, element: Element) -> list[Block]:
    inner = element.find("code")
    holder = element if inner is None else inner
    text = "".join(token.text for token in tokens_within(holder, reader.tree.stash) if isinstance(token, Text))
    syntax = re.search(r"(?:^|\s)(?:language|lang)-([\w+#.\-]+)", holder.get("class", ""))
    if not text.strip():
        return []
    return [Code(text=text.strip("\n"), syntax=syntax.group(1) if syntax else "", place=reader.place(text))]


def _read_table(reader: BlockReader, element: Element) -> list[Block]:
    def read_cell(cell: Element) -> Runs:
        reader.go_to(cell)
        return reader.inline(tokens_within(cell, reader.tree.stash)).runs

    first = next((cell for row in element.iter("tr") for cell in row), element)
    reader.go_to(first)
    place = reader.place()
    table = read_table(element, place, read_cell)
    if table is None:
        return []
    words = " ".join(plain_text(cell) for cell in (table.header if any(table.header) else table.rows[0]))
    return [replace(table, place=replace(place, excerpt=reader.place(words).excerpt))]


def _read_comment(reader: BlockReader, element: Element) -> list[Block]:
    return reader.directives([(element.text or "", 0)], "")


def _leave_out(reader: BlockReader, element: Element) -> list[Block]:
    """Leave out what is no text: scripts in silence, embedded media and forms among the remains."""
    words = "" if element.tag in ("script", "style") else " ".join("".join(element.itertext()).split())
    if element.tag in _EMBEDDED:
        words = words or f"<{element.tag} {element.get('src', '')}>"
    if words:
        paragraph = remain(words, reader.place(words))
        reader.left_out.append(paragraph)
        reader.diagnostics.append(tell_remains(paragraph))
    return []


_RULES: dict[str, Callable[[BlockReader, Element], list[Block]]] = {
    **dict.fromkeys(_HEADINGS, _read_heading),
    **dict.fromkeys(_LEFT_OUT, _leave_out),
    "dl": read_definitions,
    "pre": _read_code,
    "table": _read_table,
    "figure": read_figure,
    COMMENT: _read_comment,
}


def _tell_struck(paragraph: Paragraph) -> Diagnostic:
    return Diagnostic(
        code="text-struck",
        severity=Severity.NOTE,
        place=paragraph.place,
        message=Message(en="Words that are struck out are left out.", fr="Les mots barrés sont laissés de côté."),
    )
