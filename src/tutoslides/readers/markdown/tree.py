"""Markdown text becomes a tree of elements, with source lines.

In: a manuscript. Out: the parsed tree, the stash of raw HTML that its text points into, and the lines.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError
from tutoslides.readers.manuscript import Manuscript
from tutoslides.readers.markdown.preparation import Prepared, prepare
from tutoslides.readers.markdown.tokens import Stash, Token, tokens_within

if TYPE_CHECKING:
    from markdown import Markdown
    from markdown.extensions import Extension


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedTree:
    """The tree; `stash` holds what its text points into; `prepared` the lines; `parser` reads words in comments."""

    root: Element
    stash: Stash
    prepared: Prepared
    parser: Markdown

    def line_at(self, index: int) -> int:
        """Return the source line of the parsed line `index` (from 0)."""
        lines = self.prepared.lines
        return lines[max(0, min(index, len(lines) - 1))].line if lines else 0

    def tokens_of_words(self, source: str) -> Iterator[Token]:
        """Yield the inline content of `source`, Markdown that stands outside the tree: a directive's value."""
        holder = Element("div")
        words = SubElement(holder, "p")
        words.text = source
        self.parser.htmlStash.reset()  # what it held stands in `stash`
        self.parser.treeprocessors["inline"].run(holder)
        yield from tokens_within(words, _stash_of(self.parser, self.prepared))

    def footnote_line(self, label: str) -> int:
        """Return the source line where the footnote `label` is defined, 0 where it is not."""
        mark = f"[^{label}]:"
        return next((line.line for line in self.prepared.lines if line.text.lstrip().startswith(mark)), 0)


_EXTENSIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("tables", "TableExtension", ("|",)),
    ("fenced_code", "FencedCodeExtension", ("```", "~~~")),
    ("footnotes", "FootnoteExtension", ("[^",)),
    ("def_list", "DefListExtension", (":",)),
    ("attr_list", "AttrListExtension", ("{",)),
    ("md_in_html", "MarkdownInHtmlExtension", ("<", "&")),
    ("sane_lists", "SaneListExtension", ("",)),
    ("admonition", "AdmonitionExtension", ("!!!",)),
    ("abbr", "AbbrExtension", ("*[",)),
)
"""Extensions by module and class, with the marks of which a text that they change has one."""


def parse_tree(manuscript: Manuscript) -> ParsedTree:
    """Parse the manuscript's Markdown.

    Raises:
        SourceError: nested so deeply, or so broken, that Python-Markdown gives up.
    """
    from markdown import Markdown  # late: plain texts do without
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    from tutoslides.readers.markdown.source_lines import SourceLines

    prepared = prepare(manuscript.text)
    keeper = SourceLines(LINE)
    text = "\n".join(line.text for line in prepared.lines)
    parser = Markdown(extensions=[*_extensions_for(text), keeper])
    parser.ESCAPED_CHARS = sorted({*parser.ESCAPED_CHARS, *string.punctuation})  # as CommonMark and GitHub do
    parser.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "del", 70)
    try:
        parser.convert(text)
    except Exception as error:  # the library asserts, recurses and indexes its way out of broken input
        raise cannot_parse(manuscript) from error
    root = keeper.root if keeper.root is not None else Element("div")
    return ParsedTree(root=root, stash=_stash_of(parser, prepared), prepared=prepared, parser=parser)


def _extensions_for(text: str) -> Iterator[Extension]:
    """Give the extensions that change something in `text`: the fenced code's alone imports a highlighter.

    They are made here, since for a mere name the library asks every package that is installed.
    """
    for module, name, marks in _EXTENSIONS:
        if any(mark in text for mark in marks):
            extension: Extension = getattr(import_module(f"markdown.extensions.{module}"), name)()
            yield extension


def _stash_of(parser: Markdown, prepared: Prepared) -> Stash:
    raw = tuple(block if isinstance(block, str) else _to_html(block) for block in parser.htmlStash.rawHtmlBlocks)
    return Stash(raw_html=tuple(_unnested(entry, raw) for entry in raw), comments=prepared.comments)


def _unnested(entry: str, entries: tuple[str, ...]) -> str:
    """Put the entries of the stash that an entry points to into it; deeper pointing than any page has ends."""
    for _ in range(DEEPEST_STASH):
        if not RAW.search(entry):
            break
        entry = RAW.sub(lambda mark: entries[int(mark[1])] if int(mark[1]) < len(entries) else "", entry)
    return RAW.sub("", entry)


def _to_html(element: Element) -> str:
    return tostring(element, encoding="unicode", method="html")


DEEPEST_STASH = 4
"""How often an entry of the stash may point to another one."""
LINE = "data-line"
"""The attribute that holds an element's index (from 0) among the lines that were parsed."""
RAW = re.compile("\x02wzxhzdk:(\\d+)\x03")
"""Stands in the tree's text for an entry of the stash."""


def cannot_parse(manuscript: Manuscript) -> SourceError:
    """Return the error for Markdown that cannot be parsed."""
    return SourceError(
        Message(
            en="The Markdown is nested too deeply or broken, and cannot be read.",
            fr="Le Markdown est trop imbriqué ou abîmé\u00a0: il est illisible.",
        ),
        place=manuscript.place(0),
        hint=Message(
            en="Save the article as plain text (.txt) and try again.",
            fr="Enregistrez l’article en texte brut (.txt), puis recommencez.",
        ),
    )
