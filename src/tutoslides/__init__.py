"""tutoslides turns an article into a native, fully editable PowerPoint pitch.

    >>> import tutoslides
    >>> built = tutoslides.build("content/plaidoyer.md", organisation="AFPA")
    >>> [page.title for page in built.deck.pages][1]
    'Sommaire'
    >>> path = built.write("output/plaidoyer.pptx")

`build` raises a `TutoslidesError` when it cannot go on; what it found while it went on is in `built.diagnostics`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Built", "Source", "TutoslidesError", "__version__", "build"]

if TYPE_CHECKING:
    from tutoslides.model.article import Source
    from tutoslides.model.errors import TutoslidesError
    from tutoslides.pipeline import Built, build

_HOMES = {
    "Built": "tutoslides.pipeline",
    "Source": "tutoslides.model.article",
    "TutoslidesError": "tutoslides.model.errors",
    "build": "tutoslides.pipeline",
}


def __getattr__(name: str) -> Any:
    """Import the face only when it is used, so that `tutoslides --version` stays quick."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
