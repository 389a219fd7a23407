"""The versions that matter when something looks different elsewhere."""

from __future__ import annotations

from tutoslides import __version__

PACKAGES = ("python-pptx", "Markdown", "lxml", "typer", "rich", "Babel", "PyYAML", "pyphen", "PyStemmer")


def versions() -> tuple[str, ...]:
    """Return our version, Python's and those of the packages, in three lines."""
    import platform  # late: it costs as much as reading an article

    found = ", ".join(f"{name} {_version_of(name)}" for name in PACKAGES)
    return f"tutoslides {__version__}", f"Python {platform.python_version()} ({platform.system()})", found


def _version_of(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # costs more than the rest of the start

    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
