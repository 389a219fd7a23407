"""The files of reveal.js that a deck needs, out of the package pyreveal, ready to stand inside an HTML file.

Core, its style sheet and the speaker view. Their licence notes stay. Source: reveal.js 6, MIT licence.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError

PACKAGES = ("pyreveal", "nh3")
"""What the extra `screen` installs."""

INSTALL = 'pip install "tutoslides[screen]"'

SCRIPT, NOTES, STYLES = "reveal.js", "plugin/notes.js", "reveal.css"

UNSEEN = {"<!--": r"<\!--", "</script": r"<\/script", "<script": r"<\script", "</body": r"<\/body"}
"""What must not stand in a script's element, and how a string says it all the same."""


def require_screen() -> None:
    """Make sure that what HTML files are made with is there.

    Raises:
        OutputError: it is not; the sentence says how to install it.
    """
    missing = [package for package in PACKAGES if find_spec(package) is None]
    if missing:
        raise OutputError(
            Message(
                en=f"HTML decks need the package “{missing[0]}”, which is not installed.",
                fr=f"Les présentations HTML demandent le paquet «\u00a0{missing[0]}\u00a0», qui n'est pas installé.",
            ),
            hint=Message(en=f"This installs it: {INSTALL}", fr=f"Cette ligne l'installe\u00a0: {INSTALL}"),
        )


def script(name: str, words: Mapping[str, str] | None = None) -> str:
    """Return a script of reveal.js as the content of a `script` element, its words exchanged for others."""
    code = _read(name)
    for theirs, ours in (words or {}).items():
        code = code.replace(theirs, ours)
    return inside_script(code)


def inside_script(code: str) -> str:
    r"""Return code whose strings cannot end or mislead the element around it: `\/` is `/` in them.

    Nor do they hold the end of a body, so that a server finds the file's own.
    Source: HTML standard, 4.12.1.3, restrictions for contents of script elements.
    """
    for theirs, ours in UNSEEN.items():
        code = code.replace(theirs, ours)
    return code


def styles() -> str:
    """Return the style sheet of reveal.js."""
    return _read(STYLES)


def _read(name: str) -> str:
    package = find_spec("pyreveal")
    if package is None or package.origin is None:
        raise FileNotFoundError(name)
    return Path(package.origin).with_name("revealjs").joinpath("dist", name).read_text(encoding="utf-8")
