"""The four stages in a row: the only module that knows them all.

Source ─read→ Article ─plan→ Storyboard ─lay_out→ Deck ─write→ .pptx
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, Unpack

from tutoslides.facts import Facts, with_facts
from tutoslides.files import load_source, load_theme_text, source_date
from tutoslides.layout import lay_out
from tutoslides.model.article import Source
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Findings, Message, Reported
from tutoslides.model.errors import UsageError
from tutoslides.model.storyboard import Storyboard
from tutoslides.planning import plan
from tutoslides.powerpoint import was_edited, write_deck
from tutoslides.readers import read
from tutoslides.saving import save
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

    def write(self, path: str | Path, *, force: bool = False) -> Path:
        """Write the deck as `save` does; return the path that was written."""
        return self.save(path, force=force).value

    def save(self, path: str | Path, *, force: bool = False) -> Reported[Path]:
        """Write the deck in the format of the suffix; return where it is.

        That is beside `path`, and a finding says so, where what is there was edited, is open or is none of ours.

        Raises:
            UsageError: no writer knows the suffix.
            OutputError: the file cannot be written.
        """
        target = Path(path)
        if (writer := WRITERS.get(target.suffix.lower())) is None:
            raise _unknown_format(target)
        return save(target, writer(self.deck, created=source_date()), was_edited=was_edited, force=force)


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
    deck = findings.take(lay_out(storyboard, look))
    return Built(deck=deck, storyboard=storyboard, diagnostics=tuple(findings.found))


def _unknown_format(target: Path) -> UsageError:
    name, known = target.name, ", ".join(WRITERS)
    english = f"“{name}” ends on no format that can be written: {known}."
    return UsageError(Message(en=english, fr=f"« {name} » ne se termine par aucun format connu : {known}."))
