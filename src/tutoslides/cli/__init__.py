"""The command line: parses or asks, calls the pipeline, shows what was found. It decides nothing about slides.

`entrance` is its door, `application` the table of commands, one module each: `build`, `new`, `themes`; `guide` asks.
"""

from __future__ import annotations


def main() -> None:
    """Run the `tutoslides` command and leave with its exit code."""
    from tutoslides.cli.entrance import run

    run()


__all__ = ["main"]
