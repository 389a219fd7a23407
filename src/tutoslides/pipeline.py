"""The four stages in a row: the only module that knows them all.

Source ─read→ Article ─plan→ Storyboard ─lay_out→ Deck ─write→ .pptx
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Unpack

from tutoslides.answers import DEFAULT_THEME, page_size
from tutoslides.budgets import supplement_for
from tutoslides.facts import Facts, unused_facts, with_facts
from tutoslides.files import load_source, load_theme_text, source_date
from tutoslides.layout import NO_ALBUM, lay_out
from tutoslides.model.article import Article, Source
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Findings, Place, Reported
from tutoslides.model.paper import PLAIN_PAPER, Paper
from tutoslides.model.pictures import Album
from tutoslides.model.storyboard import Storyboard
from tutoslides.pictures import open_album
from tutoslides.planning import plan
from tutoslides.readers import read
from tutoslides.theming import load_theme
from tutoslides.writers import target_of, write_deck


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A finished deck, the pitch that it was laid out from, and what was found on the way."""

    deck: Deck
    storyboard: Storyboard
    diagnostics: tuple[Diagnostic, ...]

    def write(self, path: str | Path, *, force: bool = False, paper: Paper = PLAIN_PAPER) -> Path:
        """Write the deck as `save` does; return the path that was written."""
        return self.save(path, force=force, paper=paper).value

    def save(self, path: str | Path, *, force: bool = False, paper: Paper = PLAIN_PAPER) -> Reported[Path]:
        """Write the deck in the format of the suffix, into a folder (a slash at its end) as a picture a slide.

        What it returns and raises is what `writers.write_deck` says.
        """
        target = target_of(path, Path(self.storyboard.source).stem)
        return write_deck(self.deck, target, created=source_date(), paper=paper, force=force)


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
    organisation, date, contact, minutes, size, …) take the place of what the article says.

    Raises:
        TutoslidesError: the article or the theme cannot be read; it says what was expected and what to do.
    """
    findings = Findings()
    loaded = source if isinstance(source, Source) else load_source(Path(source))
    article = findings.take(read_article(loaded, language=language))
    article = replace(article, meta=with_facts(article.meta, facts))
    findings.found.extend(unused_facts(article))
    supplement = findings.take(supplement_for(article, loaded.folder))
    storyboard = findings.take(plan(article, supplement))
    finished = build_pitch(storyboard, theme=theme, album=open_album(loaded.folder))
    return replace(finished, diagnostics=(*findings.found, *finished.diagnostics))


def read_article(source: str | Path | Source, *, language: str | None = None) -> Reported[Article]:
    """Read an article and no more: what its front page says, and whether it can be read at all."""
    return read(source if isinstance(source, Source) else load_source(Path(source)), language=language)


def build_pitch(storyboard: Storyboard, *, theme: str | None = None, album: Album = NO_ALBUM) -> Built:
    """Turn a finished pitch into a deck, on the page and in the language that its front page asks for."""
    findings, meta = Findings(), storyboard.meta
    name = theme or meta.theme or DEFAULT_THEME
    size = page_size(meta.size, Place(source=storyboard.source, line=meta.line_of("size")))
    look = findings.take(load_theme(load_theme_text(name), name, language=meta.language, size=size))
    deck = findings.take(lay_out(storyboard, look, album))
    return Built(deck=deck, storyboard=storyboard, diagnostics=tuple(findings.found))
