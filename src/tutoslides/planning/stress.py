"""Words in bold type: where an author stresses a sentence, or lets a paragraph begin with its thought.

In: runs. Out: how far a bold beginning goes, and whether most of a sentence is bold.
"""

from __future__ import annotations

from tutoslides.model.text import Mark, Runs, plain_text
from tutoslides.planning.quotations import count_words

SHORTEST = 2
"""Words of a bold beginning; one alone is a term."""

LONGEST = 14
"""Words of a bold beginning that still names what its paragraph says."""

MOSTLY = 0.6
"""Share of a sentence's letters that make it stressed, not only a word of it."""


def bold_lead(runs: Runs) -> int:
    """Return where the bold beginning of a paragraph ends, 0 where it has none or where nothing follows it.

    It ends its clause: with a mark, or before a word with a capital.
    """
    end = 0
    for run in runs:
        if run.text.strip() and Mark.BOLD not in run.marks:
            break
        end += len(run.text)
    text = plain_text(runs)
    head, rest = text[:end].rstrip(), text[end:].lstrip()
    is_clause = head[-1:] in ".!:…" or rest[:1] in ",.:–—-" or rest[:1].isupper()
    return len(head) if rest and is_clause and SHORTEST <= count_words(head) <= LONGEST else 0


def is_stressed(runs: Runs) -> bool:
    """Tell whether most of a sentence is in bold type."""
    letters = sum(len(run.text.strip()) for run in runs)
    bold = sum(len(run.text.strip()) for run in runs if Mark.BOLD in run.marks)
    return bold >= MOSTLY * letters and bold > 0
