"""Lines above and below a quoted paragraph that say whose words it is: « — Nom, rôle », « Nom, rôle ».

In: an article's blocks. Out: for a paragraph that is all quotation, the name and role that stand on their own line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tutoslides.language import find_date
from tutoslides.model.article import Block, Paragraph, Quote
from tutoslides.model.text import Runs, plain_text, slice_runs, strip_runs
from tutoslides.planning.clauses import has_main_verb
from tutoslides.planning.names import PERSON, is_name, plain_marks
from tutoslides.planning.quotations import count_words, is_wholly_marked, name_and_role

LONGEST_LINE = 40
"""Words of a line that names somebody: a name, what he is, what he does."""

LONGEST_NAMING = 20
"""Words of such a line up to a stroke, behind which it may go on."""

_DASH = re.compile(r"\s*(?:[—–―]|-{1,3})\s*(?=[A-ZÀ-ÖØ-Þ@])")


@cache
def _naming() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?P<name>{PERSON}(?: (?:et|and|und|y|e|&) {PERSON})*)\s*"
        r"(?:(?:, | ?\(|,? [–—-] )(?P<role>[^/|:.!?\n)]{2,140}?))?\)?\s*(?:[/|](?P<more>.*))?:?\s*\Z"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Who a line names, and the number of the block that it is."""

    block: int
    speaker: Runs
    role: Runs = ()


def naming_of(blocks: Sequence[Block], index: int, language: str) -> Naming | None:
    """Return the line that names the speaker of the block `index`, if all of the block is a quotation."""
    if not _is_quoted(blocks[index]):
        return None
    return _below(blocks, index) or _above(blocks, index, language)


def naming_line(runs: Runs, language: str) -> tuple[Runs, Runs] | None:
    """Return name and role of a line that is nothing but a name and what somebody is, else None."""
    text = plain_marks(plain_text(runs))
    if "\n" in plain_text(runs).strip() or count_words(text) > LONGEST_LINE:
        return None
    found = _naming().match(text)
    if not found or not is_name(found["name"], language) or count_words(text[: found.end("name")]) > LONGEST_NAMING:
        return None
    naming = text[: found.start("more") if found["more"] else len(text)]
    if count_words(naming) > LONGEST_NAMING or has_main_verb(naming, language):
        return None
    role = strip_runs(slice_runs(runs, *found.span("role"))) if found["role"] else ()
    return slice_runs(runs, *found.span("name")), role


def _is_quoted(block: Block) -> bool:
    if isinstance(block, Quote):
        return not block.attribution
    return isinstance(block, Paragraph) and is_wholly_marked(plain_text(block.runs).strip())


def _below(blocks: Sequence[Block], index: int) -> Naming | None:
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if not isinstance(following, Paragraph):
        return None
    text = plain_text(following.runs)
    dash = _DASH.match(text)
    if not dash or count_words(text) > LONGEST_NAMING or text.rstrip().endswith((":", ";")):
        return None
    speaker, role = name_and_role(slice_runs(following.runs, dash.end(), len(text.rstrip(" ."))))
    return Naming(block=index + 1, speaker=speaker, role=role)


def _above(blocks: Sequence[Block], index: int, language: str) -> Naming | None:
    before = blocks[index - 1] if index else None
    if not isinstance(before, Paragraph) or find_date(plain_text(before.runs)):
        return None
    named = naming_line(before.runs, language)
    return Naming(block=index - 1, speaker=named[0], role=named[1]) if named else None
