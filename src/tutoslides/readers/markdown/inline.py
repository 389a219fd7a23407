"""Inline content becomes runs: emphasis, links, code, breaks.

In: tokens. Out: runs with settled white space, and what stood among them: pictures, comments, struck words, cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tutoslides.model.text import Mark, Run, Runs, join_runs, plain_text, strip_runs
from tutoslides.readers.markdown.tokens import Close, Comment, Open, Text, Token

_MARKS = {
    "strong": Mark.BOLD, "b": Mark.BOLD, "em": Mark.ITALIC, "i": Mark.ITALIC, "cite": Mark.ITALIC, "dfn": Mark.ITALIC,
    "var": Mark.ITALIC, "code": Mark.CODE, "kbd": Mark.CODE, "samp": Mark.CODE, "tt": Mark.CODE,
}  # fmt: skip
_QUOTE_MARKS = {"fr": ("«\u00a0", "\u00a0»"), "de": ("„", "“"), "it": ("«", "»"), "es": ("«", "»")}
_STRUCK = frozenset({"del", "s", "strike"})
_SILENT = frozenset({"script", "style", "template", "svg", "math", "iframe", "object", "video", "audio", "select"})
_VOID = frozenset({"br", "img", "hr", "input", "wbr", "source", "track", "embed", "col", "meta", "link"})
_SEPARATE = frozenset({"p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "summary"})
_LINE_BREAK = re.compile(r"[ \t]*\n\s*(?=[—–]\s)")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_KEPT = "\x1e"
"""Stands for a line break that is kept while white space is settled; no source holds it, decoding removes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture with a line of its own: its address, its words, its caption."""

    target: str
    alt: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """Runs without outer white space; comments and cites with their places in the runs' text.

    A comment that ends its line stands right behind the words of that line.
    """

    runs: Runs = ()
    pictures: tuple[Picture, ...] = ()
    comments: tuple[tuple[Comment, int], ...] = ()
    struck: tuple[str, ...] = ()
    cites: tuple[tuple[int, int], ...] = ()


def read_inline(tokens: Iterable[Token], language: str, *, pictures_speak: bool = True) -> Inline:
    """Return what `tokens` say; `language` decides which marks stand for `<q>`.

    A picture amid a line is replaced by its words, unless `pictures_speak` is off: then it is kept as a picture.
    """
    builder = _Builder(language=language, pictures_speak=pictures_speak)
    for token in tokens:
        builder.take(token)
    return builder.finish()


@dataclass(slots=True)
class _Builder:
    language: str
    pictures_speak: bool = True
    runs: list[Run] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    comments: list[tuple[Comment, int]] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    cites: list[tuple[int, int]] = field(default_factory=list)
    cite_start: int = 0
    stack: list[Open] = field(default_factory=list)
    length: int = 0
    last: str = "\n"
    opens_line: bool = True
    behind_words: int = 0
    pending: Picture | None = None

    def take(self, token: Token) -> None:
        match token:
            case Text():
                self._text(token.text)
            case Open():
                self._open(token)
            case Close():
                self._close(token.name)
            case Comment():
                self.comments.append((token, self.length))
                self.behind_words += not self.opens_line

    def finish(self) -> Inline:
        self._keep_picture()
        runs = join_runs(self.runs)
        start = len(plain_text(runs)) - len(plain_text(runs).lstrip())
        return Inline(
            runs=strip_runs(runs),
            pictures=tuple(self.pictures),
            comments=tuple((comment, max(0, place - start)) for comment, place in self.comments),
            cites=tuple((max(0, first - start), max(0, last - start)) for first, last in self.cites),
            struck=tuple(words for text in self.struck if (words := " ".join(text.split()))),
        )

    def _open(self, token: Open) -> None:
        if token.name in _VOID:
            if token.name == "br":
                self._end_line()
                self._append(_KEPT)
                self.opens_line = True
            elif token.name == "img":
                self._picture(token)
            return
        if token.name in _SEPARATE and self.last != "\n":
            self._append(_KEPT)
        self.stack.append(token)
        if token.name == "cite":
            self.cite_start = self.length
        if token.name == "q":
            self._append(_QUOTE_MARKS.get(self.language[:2].lower(), ("“", "”"))[0])

    def _close(self, name: str) -> None:
        if name == "q" and any(one.name == "q" for one in self.stack):
            self._append(_QUOTE_MARKS.get(self.language[:2].lower(), ("“", "”"))[1])
        if name == "cite":
            self.cites.append((self.cite_start, self.length))
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index].name == name:
                del self.stack[index]
                break
        if name in _SEPARATE and self.last != "\n":
            self._append(_KEPT)

    def _end_line(self) -> None:
        """Put the comments at the end of a line right behind its words, before the blank."""
        for index in range(len(self.comments) - self.behind_words, len(self.comments)):
            comment, place = self.comments[index]
            self.comments[index] = (comment, place - (place == self.length and self.last == " "))
        self.behind_words = 0

    def _text(self, text: str) -> None:
        if self.behind_words and text.lstrip(" \t").startswith("\n"):
            self._end_line()
        self.behind_words = self.behind_words if not text.strip(" \t") else 0
        if self.pending and text.strip(" \t"):
            starts_new_line = text.lstrip(" \t").startswith("\n") or not self.pictures_speak
            self._keep_picture() if starts_new_line else self._picture_to_words()
        names = {one.name for one in self.stack}
        if names & _STRUCK:
            self.struck.append(text)
        elif not names & _SILENT and not any(_is_note_reference(one) for one in self.stack):
            self._append(_LINE_BREAK.sub(_KEPT, text))
        line = text.rsplit("\n", 1)
        self.opens_line = not line[-1].strip() and (len(line) > 1 or self.opens_line)

    def _append(self, text: str) -> None:
        text = _BLANKS.sub(" ", text).replace(" " + _KEPT, _KEPT).replace(_KEPT + " ", _KEPT)
        if self.last in " \n" and text.startswith(" "):
            text = text[1:]
        if self.last == " " and text.startswith(_KEPT):
            self._drop_last_blank()
        text = text.replace(_KEPT, "\n")
        if not text:
            return
        self.runs.append(Run(text=text, marks=self._marks(), href=self._href(), language=self._language()))
        self.length += len(text)
        self.last = text[-1]

    def _drop_last_blank(self) -> None:
        self.runs[-1] = replace(self.runs[-1], text=self.runs[-1].text[:-1])
        self.length -= 1

    def _marks(self) -> Mark:
        marks = Mark.NONE
        for one in self.stack:
            marks |= _MARKS.get(one.name, Mark.NONE)
        return marks

    def _href(self) -> str | None:
        links = [one.attributes.get("href") for one in self.stack if one.name == "a"]
        return links[-1] or None if links else None

    def _language(self) -> str | None:
        languages = [one.attributes["lang"] for one in self.stack if one.attributes.get("lang")]
        return languages[-1] if languages and languages[-1] != self.language else None

    def _picture(self, token: Open) -> None:
        self._keep_picture()
        target = token.attributes.get("src", "")
        alt, title = (" ".join(token.attributes.get(name, "").split()) for name in ("alt", "title"))
        picture = Picture(target=target, alt=alt, title=title)
        self.pending = picture
        if not self.opens_line and self.pictures_speak:
            self._picture_to_words()

    def _keep_picture(self) -> None:
        if self.pending and self.pending.target:
            self.pictures.append(self.pending)
        self.pending = None

    def _picture_to_words(self) -> None:
        words = self.pending.alt if self.pending else ""
        self.pending = None
        if words:
            self._append(words)


def _is_note_reference(token: Open) -> bool:
    """Tell whether `token` holds a footnote's number or the arrow back from the note: no words of the article."""
    classes = token.attributes.get("class", "").split()
    if {"footnote-ref", "footnote-backref", "headerlink", "anchor"} & set(classes):
        return True
    return token.name == "sup" and token.attributes.get("id", "").startswith("fnref")
