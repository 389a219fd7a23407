"""The command line: parses or asks, calls the pipeline, shows what was found. It decides nothing about slides.

`entrance` is its door, `application` the table of commands, one module each: `build`, `new`, `themes`; `guide` asks.
"""

from __future__ import annotations

OBJECTS_BETWEEN_SEARCHES = 100_000
"""New objects after which Python looks for rubbish in circles. At its usual 700 a short run looks two hundred times,
for a fourteenth of its time, and finds next to nothing. Searches still happen: long articles need no more memory."""


def main() -> None:
    """Run the `tutoslides` command and leave with its exit code."""
    import gc

    gc.set_threshold(OBJECTS_BETWEEN_SEARCHES)
    from tutoslides.cli.entrance import run

    run()


__all__ = ["main"]
