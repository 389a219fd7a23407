"""Typst, imported late: the extra `paper` brings it, and a deck for PowerPoint needs none of it."""

from __future__ import annotations

from types import ModuleType

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError


def typst() -> ModuleType:
    """Return the module `typst`.

    Raises:
        OutputError: it is not installed; the hint is the line that installs it.
    """
    try:
        import typst as engine
    except ImportError:
        raise _not_installed() from None
    return engine


def _not_installed() -> OutputError:
    line = 'pip install "tutoslides[paper]"'
    return OutputError(
        Message(
            en="PDF files and pictures of slides need the package “typst”, which is not installed.",
            fr="Les PDF et les images de diapositives demandent le paquet «\u00a0typst\u00a0», qui n'est pas installé.",
        ),
        hint=Message(en=f"This installs it: {line}", fr=f"Cette ligne l'installe\u00a0: {line}"),
    )
