"""Elements become blocks: each kind of element has its rule, most of them in a file of their own.

In: the parsed tree. Out: blocks in order with their places, and what was left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from tutoslides.language.vocabulary import word_set
from tutoslides.model.article import Block, Directive, Paragraph
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.text import plain_text
from tutoslides.readers.manuscript import Manuscript, remain
from tutoslides.readers.markdown.block_rules import RULES
from tutoslides.readers.markdown.credits import credit_following
from tutoslides.readers.markdown.directive_places import settle_directives, tell_stray
from tutoslides.readers.markdown.directives import read_directive
from tutoslides.readers.markdown.figures import figures_of
from tutoslides.readers.markdown.inline import Inline, read_inline
from tutoslides.readers.markdown.lists import read_footnotes, read_list
from tutoslides.readers.markdown.quotations import is_quotation, read_quotation
from tutoslides.readers.markdown.raw_html import ROW, parse_html
from tutoslides.readers.markdown.tokens import Comment, Token, tokens_of, tokens_of_text, tokens_within
from tutoslides.readers.markdown.tree import LINE, RAW, ParsedTree, cannot_parse
from tutoslides.readers.markdown.wishes import around_paragraph

_CONTAINERS = word_set(
    "div section article main header footer center details aside body hgroup address fieldset li dd td th "
    "noscript picture figcaption caption html"
)
_TEXT_BLOCKS = frozenset({"p", "summary", "dt"})
_LISTS = frozenset({"ul", "ol", "menu"})
_BLOCKS = RULES.keys() | _CONTAINERS | _TEXT_BLOCKS | _LISTS | {"blockquote"}


@dataclass(slots=True)
class BlockReader:
    """Reads one article's tree; `left_out`, `diagnostics`, `faults`, `footnotes` and `cites` fill up on the way.

    `line` is the source line reached so far; `raw_start` the parsed line where the current raw HTML starts, or -1.
    `quotation_depth` counts the quotations around the current element.
    `cites` holds where in a paragraph's text its last `<cite>` stands.
    """

    manuscript: Manuscript
    tree: ParsedTree
    left_out: list[Paragraph] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)
    footnotes: list[Block] = field(default_factory=list)
    cites: dict[Block, tuple[int, int]] = field(default_factory=dict)
    line: int = 0
    raw_start: int = -1
    quotation_depth: int = 0

    def read(self) -> tuple[Block, ...]:
        """Return all blocks of the article, its footnotes last."""
        text = settle_directives(self.children(self.tree.root))
        footnotes = settle_directives(self.footnotes)
        self.diagnostics += [tell_stray(directive) for directive in (*text.strays, *footnotes.strays)]
        return tuple(credit_following([*text.blocks, *footnotes.blocks]))

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
        rule = RULES.get(tag)
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

    def directives(self, comments: Iterable[tuple[Comment, int]], text: str) -> list[tuple[Directive, int]]:
        """Return the directives of `comments` with their places in `text`; faults are kept for one error.

        The excerpt of each are the words that follow it, or else end the text.
        """
        found: list[tuple[Directive, int]] = []
        for comment, place in comments:
            words = text[place:].strip() or text[:place].strip()
            where = self.manuscript.place(comment.line or self.line, words)
            one = read_directive(comment.text, where, self._words_of)
            if isinstance(one, Directive):
                found.append((one, place))
            elif one is not None:
                self.faults.append(one)
        return found

    def directives_before(self, inline: Inline) -> list[Block]:
        """Return the directives in `inline`, for a block that they all stand before."""
        return [directive for directive, _ in self.directives(inline.comments, plain_text(inline.runs))]

    def _words_of(self, source: str) -> str:
        try:
            tokens = list(self.tree.tokens_of_words(source))
        except Exception as error:  # as in parsing: the library asserts and indexes its way out of broken input
            raise cannot_parse(self.manuscript) from error
        return plain_text(read_inline(tokens, self.manuscript.meta.language).runs).replace("\n", " ")

    def _paragraph(self, tokens: Iterable[Token]) -> list[Block]:
        inline = self.inline(tokens)
        text = plain_text(inline.runs)
        if not text:
            return [*self.directives_before(inline), *figures_of(self, inline.pictures)]
        found = self.directives(inline.comments, text)
        blocks = around_paragraph(Paragraph(runs=inline.runs, place=self.place(text)), found)
        if inline.cites:
            self.cites.update((one, inline.cites[-1]) for one in blocks if isinstance(one, Paragraph))
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


def _tell_struck(paragraph: Paragraph) -> Diagnostic:
    return Diagnostic(
        code="text-struck",
        severity=Severity.NOTE,
        place=paragraph.place,
        message=Message(en="Words that are struck out are left out.", fr="Les mots barrés sont laissés de côté."),
    )
