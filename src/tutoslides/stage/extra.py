"""Whether the packages of a stage are there, asked before anything is built."""

from __future__ import annotations

from importlib.util import find_spec

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError

PACKAGES = ("websockets", "watchfiles", "segno")
"""What the extra `screen` brings for the stage."""


def require_screen() -> None:
    """Do nothing where the extra `screen` is installed.

    Raises:
        OutputError: one of its packages is missing; the hint is the line that installs it.
    """
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if not missing:
        return
    names = ", ".join(missing)
    raise OutputError(
        Message(
            en=f"Presenting needs packages that are not installed ({names}).",
            fr=f"Il manque de quoi présenter ({names}).",
        ),
        hint=Message(
            en='Install them with: python -m pip install "tutoslides[screen]"',
            fr='Installez-les avec\u00a0: python -m pip install "tutoslides[screen]"',
        ),
    )
