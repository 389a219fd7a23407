"""What a command shows of the decks that it made: a line, an explanation for people, a document for programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tutoslides.cli.speech import locale_language, say
from tutoslides.model.diagnostics import Message
from tutoslides.model.paper import PICTURES

if TYPE_CHECKING:
    from tutoslides.pipeline import Built


def show_done(written: Path, slides: int, *, to_people: bool) -> None:
    """Say where a deck was written; on the error stream where the output is for programs.

    Of pictures, `written` is the first.
    """
    where = f"{written}…" if written.suffix.lower() == PICTURES else f"{written}"
    done = Message(en=f"{where}: {slides} slides.", fr=f"{where}\u00a0: {slides} diapositives.")
    say(done.speak(locale_language()), is_output=to_people)


def show_explanation(built: Built) -> None:
    """Tell why each slide is what it is, and leave a line empty after it."""
    from tutoslides.explain import explain

    say(f"{explain(built.storyboard, built.deck, locale_language())}\n")


def show_document(made: Sequence[tuple[Built, Path]], *, is_list: bool) -> None:
    """Print one JSON document in UTF-8, whatever the locale: the only deck, or a list of them under `decks`.

    What UTF-8 cannot hold, such as the bytes of a file's name in another encoding, is escaped as JSON does it.
    """
    import json

    from tutoslides.explain import FORMAT, describe

    decks = [
        describe(built.storyboard, built.deck, built.diagnostics, path=written, language=locale_language())
        for built, written in made
    ]
    document = {"format": FORMAT, **({"decks": decks} if is_list else decks[0])}
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if sys.stdout is not None:
        typer.echo(text.encode("utf-8", errors="backslashreplace"), nl=False)
