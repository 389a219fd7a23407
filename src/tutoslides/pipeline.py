"""The four stages in a row: the only module that knows them all.

Source ─read→ Article ─plan→ Storyboard ─lay_out→ Deck ─write→ .pptx
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, Unpack

from tutoslides.facts import Facts, with_facts
from tutoslides.files import load_source, load_theme_text, source_date, write_whole
from tutoslides.layout import lay_out
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Findings, Message
from tutoslides.model.errors import UsageError
from tutoslides.model.storyboard import Storyboard
from tutoslides.pictures import open_album
from tutoslides.planning import plan
from tutoslides.powerpoint import write_deck
from tutoslides.readers import read
from tutoslides.theming import load_theme

DEFAULT_THEME = "atelier"


class Writer(Protocol):
    """Turns a deck into the bytes of a file; `created` is the time in its properties, else the article's day."""

    def __call__(self, deck: Deck, *, created: datetime.datetime | None = None) -> bytes: ...


WRITERS: dict[str, Writer] = {".pptx": write_deck}
"""What turns a deck into a file, by the file's suffix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A finished deck, the pitch that it was laid out from, and what was found on the way."""

    deck: Deck
    storyboard: Storyboard
    diagnostics: tuple[Diagnostic, ...]

    def write(self, path: str | Path) -> Path:
        """Write the deck to `path`, in the format of its suffix, whole or not at all; return the path.

        Raises:
            UsageError: no writer knows the suffix.
            OutputError: the file cannot be written.
        """
        target = Path(path)
        writer = WRITERS.get(target.suffix.lower())
        if writer is None:
            raise _unknown_format(target)
        write_whole(target, writer(self.deck, created=source_date()))
        return target


def build(
    source: str | Path | Source,
    *,
    theme: str | None = None,
    language: str | None = None,
    **facts: Unpack[Facts],
) -> Built:
    """Turn an article into a deck.

    `source` is a path, or bytes with a name. `theme` is a theme's name (else the front matter's, else atelier),
    `language` a BCP 47 tag (else the front matter's, else what the text is written in). `facts` (author, presenter,
    organisation, date, contact, minutes, …) take the place of what the article says.

    Raises:
        TutoslidesError: the article or the theme cannot be read; it says what was expected and what to do.
    """
    findings = Findings()
    loaded = source if isinstance(source, Source) else load_source(Path(source))
    article = findings.take(read(loaded, language=language))
    article = replace(article, meta=with_facts(article.meta, facts))
    storyboard = findings.take(plan(article))
    name = theme or article.meta.theme or DEFAULT_THEME
    look = findings.take(load_theme(load_theme_text(name), name, language=article.meta.language))
    deck = findings.take(lay_out(storyboard, look, open_album(loaded.folder)))
    return Built(deck=deck, storyboard=storyboard, diagnostics=tuple(findings.found))


def _unknown_format(target: Path) -> UsageError:
    known = ", ".join(WRITERS)
    return UsageError(
        Message(
            en=f"“{target.name}” ends on no format that can be written: {known}.",
            fr=f"« {target.name} » ne se termine par aucun format connu : {known}.",
        )
    )
