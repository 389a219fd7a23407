"""The command line: parses, calls the pipeline, shows what was found. It decides nothing about slides."""

from __future__ import annotations


def main() -> None:
    """Run the `tutoslides` command and leave with its exit code."""
    from tutoslides.cli.application import run

    run()


__all__ = ["main"]
