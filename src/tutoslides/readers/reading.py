"""Read an article: bytes to text, front matter, format, language.

In: a `Source`. Out: an `Article`, and what was found on the way.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath

from tutoslides.language import detect_language
from tutoslides.model.article import Article, Source
from tutoslides.model.diagnostics import Findings, Message, Place, Reported
from tutoslides.model.errors import SourceError
from tutoslides.readers.decoding import decode
from tutoslides.readers.front_matter import cut_front_matter
from tutoslides.readers.front_page import read_front_page
from tutoslides.readers.manuscript import Manuscript, Reader
from tutoslides.readers.markdown import read_markdown
from tutoslides.readers.signature import with_signers


def _read_plain(manuscript: Manuscript) -> Reported[Article]:
    from tutoslides.readers.plain.reading import read_plain  # late: its tables are large, and Markdown does without

    return read_plain(manuscript)


READERS: dict[str, Reader] = {"markdown": read_markdown, "plain": _read_plain}
"""The formats that can be read, by name."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"})
_MARKDOWN_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)
_HTML = re.compile(r"\s*(?:<!doctype html|<html)\b", re.IGNORECASE)
_LEAST_HEADINGS = 2
"""Lines that start with # from which a text without a Markdown suffix is Markdown nevertheless."""


def read(source: Source, *, language: str | None = None) -> Reported[Article]:
    """Read `source`, whatever its format; `language` (BCP 47) wins over the front matter and the text itself.

    Raises:
        SourceError: empty, binary, too large, broken front matter, a format that is not read.
    """
    findings = Findings()
    text = findings.take(decode(source))
    cut = findings.take(cut_front_matter(text, source.name))
    meta = findings.take(read_front_page(cut.entries, source.name))
    if language or not meta.line_of("lang"):
        meta = replace(meta, language=language or detect_language(cut.text))
    manuscript = Manuscript(text=cut.text, name=source.name, meta=meta, offset=cut.offset)
    article = findings.take(READERS[_format_of(source.name, cut.text)](manuscript))
    return findings.report(with_signers(article))


def detect(source: Source) -> str:
    """Return the format of `source`, a key of `READERS`: by its suffix, else by its Markdown headings.

    Raises:
        SourceError: as for `read`.
    """
    return _format_of(source.name, decode(source).value)


def _format_of(name: str, text: str) -> str:
    if PurePath(name).suffix.lower() in _MARKDOWN_SUFFIXES:
        return "markdown"
    if _HTML.match(text[:1000]):
        raise _not_read_yet(name)
    headings = len(_MARKDOWN_HEADING.findall(text))
    return "markdown" if headings >= _LEAST_HEADINGS else "plain"


def _not_read_yet(name: str) -> SourceError:
    return SourceError(
        Message(en="Web pages (HTML) are not read yet.", fr="Les pages web (HTML) ne sont pas encore lues."),
        place=Place(source=name, line=1),
        hint=Message(
            en="Select all in the browser, copy the text into a .txt file and try again.",
            fr="Sélectionnez tout dans le navigateur, copiez le texte dans un fichier .txt, puis recommencez.",
        ),
    )
