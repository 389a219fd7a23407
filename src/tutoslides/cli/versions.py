"""The versions that matter when something looks different elsewhere."""

from __future__ import annotations

import platform

from tutoslides import __version__

PACKAGES = ("python-pptx", "Markdown", "lxml", "typer", "rich", "Babel", "PyYAML", "pyphen", "snowballstemmer")


def versions() -> tuple[str, ...]:
    """Return our version, Python's and those of the packages, in three lines."""
    found = ", ".join(f"{name} {_version_of(name)}" for name in PACKAGES)
    return f"tutoslides {__version__}", f"Python {platform.python_version()} ({platform.system()})", found


def _version_of(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # costs more than the rest of the start

    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
