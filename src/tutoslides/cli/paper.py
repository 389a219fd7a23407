"""The options that only paper and pictures know: what they say, and that there is something they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tutoslides.answers import picture_width, slides_per_page
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError
from tutoslides.model.paper import PICTURES, USUAL_WIDTH, Paper, is_folder_name


def paper_of(handout: str | None, width: str | None, named: Sequence[str]) -> Paper:
    """Return what `--handout` and `--width` ask for.

    Raises:
        UsageError: a value means nothing, or `named` holds no file that the option speaks of.
    """
    suffixes = {Path(place).suffix.lower() for place in named}
    if handout is not None and ".pdf" not in suffixes:
        raise _speaks_of_nothing("--handout", "-o handout.pdf", Message(en="PDF files", fr="les PDF"))
    if width is not None and PICTURES not in suffixes and not any(map(is_folder_name, named)):
        raise _speaks_of_nothing("--width", "-o pictures/", Message(en="pictures", fr="les images"))
    return Paper(
        handout=slides_per_page(handout) if handout is not None else None,
        width=picture_width(width) if width is not None else USUAL_WIDTH,
    )


def _speaks_of_nothing(option: str, example: str, files: Message) -> UsageError:
    return UsageError(
        Message(
            en=f"{option} is for {files.en}, and none is asked for.",
            fr=f"{option} concerne {files.fr}, et aucun fichier de ce type n'est demandé.",
        ),
        hint=Message(en=f"Add, for example, {example}.", fr=f"Ajoutez par exemple {example}."),
    )
