"""Measures all articles and writes the page: `python -m quality [--articles FOLDER] PAGE`.

In: the committed articles, and those of a folder with an `expected.json` where there is one. Out: the page.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from quality.card import measure
from quality.cases import committed_cases, outside_cases
from quality.page import Group, page_of


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(prog="quality", description=__doc__)
    parser.add_argument("--articles", type=Path, help="a folder of further articles with an expected.json")
    parser.add_argument("page", type=Path, help="where the page is written")
    options = parser.parse_args()
    committed = tuple(measure(case) for case in committed_cases())
    cases, left_out = outside_cases(options.articles) if options.articles else ((), ())
    groups = [Group(name="written for this", cards=committed)]
    if cases:
        groups.append(Group(name="found elsewhere", cards=tuple(measure(case) for case in cases)))
    options.page.write_text(page_of(groups, left_out), encoding="utf-8")


if __name__ == "__main__":
    main()
