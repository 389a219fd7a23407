"""What turns a deck into a file, by the file's suffix, and what tells whether somebody changed such a file since."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from tutoslides import html, pdf, powerpoint
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported, Severity
from tutoslides.model.errors import UsageError
from tutoslides.model.paper import PICTURES, PLAIN_PAPER, Paper, is_folder_name
from tutoslides.saving import WasEdited, save, save_pages

PlainWriter: TypeAlias = Callable[..., bytes]


class Writer(Protocol):
    """Turns a deck into the bytes of a file; `created` is the time in its properties, else the article's day."""

    def __call__(self, deck: Deck, paper: Paper, *, created: datetime.datetime | None = None) -> Reported[bytes]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """What writes a format, and what tells whether somebody changed such a file (None: it is none of ours)."""

    write: Writer
    was_edited: WasEdited


def _silent(write: PlainWriter) -> Writer:
    """Return a writer that finds nothing on its way and knows no paper."""

    def written(deck: Deck, paper: Paper, *, created: datetime.datetime | None = None) -> Reported[bytes]:
        return Reported(value=write(deck, created=created))

    return written


def _write_pdf(deck: Deck, paper: Paper, *, created: datetime.datetime | None = None) -> Reported[bytes]:
    if paper.handout:
        return pdf.write_handout(deck, paper.handout, created=created)
    return pdf.write_pdf(deck, created=created)


FORMATS: dict[str, Format] = {
    ".pptx": Format(write=_silent(powerpoint.write_deck), was_edited=powerpoint.was_edited),
    ".html": Format(write=_silent(html.write_html), was_edited=html.was_edited),
    ".pdf": Format(write=_write_pdf, was_edited=pdf.was_pdf_edited),
    ".txt": Format(write=_silent(pdf.write_script), was_edited=pdf.was_text_edited),
}
"""Formats of one file, by suffix."""

WITH_TEMPLATE = (".pptx", ".txt")
"""Suffixes of files that lack nothing of a template: the first holds it, in the other there is nothing to be seen."""


def target_of(place: str | Path, name: str) -> Path:
    """Return the file that `place` names; a folder, written with a slash at its end, holds pictures called `name`."""
    said = str(place)
    return Path(said) / f"{name}{PICTURES}" if is_folder_name(said) else Path(said)


def check_format(target: Path) -> None:
    """Refuse a file that nobody can write.

    Raises:
        UsageError: no writer knows its suffix.
    """
    if target.suffix.lower() not in (*FORMATS, PICTURES):
        known = ", ".join((*FORMATS, PICTURES))
        raise UsageError(
            Message(
                en=f"“{target.name}” ends on no format that can be written: {known}.",
                fr=f"«\u00a0{target.name}\u00a0» ne se termine par aucun format connu\u00a0: {known}.",
            )
        )


def write_deck(
    deck: Deck,
    target: Path,
    *,
    created: datetime.datetime | None = None,
    paper: Paper = PLAIN_PAPER,
    force: bool = False,
) -> Reported[Path]:
    """Write a deck in the format of the suffix of `target`; return where it is, of pictures the first one.

    That is beside `target`, and a finding says so, where what is there was edited, is open or is none of ours; with
    `force` it is overwritten.

    Raises:
        UsageError: no writer knows the suffix.
        OutputError: the file cannot be written, or something that writing needs is missing.
    """
    check_format(target)
    if target.suffix.lower() == PICTURES:
        pictures = pdf.write_pictures(deck, width=paper.width)
        saved = save_pages(target, pictures.value, was_edited=pdf.was_png_edited, force=force)
        return Reported(
            value=saved.value, diagnostics=(*_unlike_template(deck, target), *pictures.diagnostics, *saved.diagnostics)
        )
    chosen = FORMATS[target.suffix.lower()]
    made = chosen.write(deck, paper, created=created)
    saved = save(target, made.value, was_edited=chosen.was_edited, force=force)
    return Reported(
        value=saved.value, diagnostics=(*_unlike_template(deck, target), *made.diagnostics, *saved.diagnostics)
    )


def _unlike_template(deck: Deck, target: Path) -> Iterator[Diagnostic]:
    """Give a note where a file lacks what a template draws itself: only PowerPoint knows how to draw all of that."""
    template, suffix = deck.theme.template, target.suffix.lower()
    if template is None or suffix in WITH_TEMPLATE:
        return
    yield Diagnostic(
        code="template-drawings",
        severity=Severity.NOTE,
        place=Place(source=template.name, line=0),
        message=Message(
            en=f"{target.name} has the template's places, colours and fonts, but not its logos and pictures.",
            fr=f"{target.name} a les emplacements, les couleurs et les polices du modèle, mais ni ses logos ni ses "
            "images.",
        ),
        hint=Message(
            en="To have them, save the .pptx as PDF from PowerPoint.",
            fr="Pour les avoir, enregistrez le .pptx en PDF depuis PowerPoint.",
        ),
    )
