"""Quotations that go over several paragraphs: the opening mark repeated at each, or one pair around them all.

In: an article's blocks. Out: the stretches, by the number of their first paragraph. An opening mark that nothing
closes within a few paragraphs opens no stretch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tutoslides.language import find_pairs
from tutoslides.model.article import Block, Paragraph
from tutoslides.model.text import Run, Runs, join_runs, plain_text, slice_runs, strip_runs

MOST_REPEATED = 12
"""Paragraphs that may each repeat the opening mark."""

MOST_BETWEEN = 3
"""Paragraphs below the first that an opening mark may reach over where it is not repeated."""

_CLOSING = {"«": "»", "“": "”“", "„": "“”", '"': '"', "”": "”"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A quotation from the mark at `start` in its first paragraph to `end`, behind the mark, in its `count`-th one.

    `runs` are its words; the paragraphs are parted by a blank.
    """

    start: int
    end: int
    count: int
    runs: Runs


def stretch_at(blocks: Sequence[Block], index: int) -> Stretch | None:
    """Return the stretch that begins in the paragraph `index`, None where there is none."""
    first = blocks[index]
    if not isinstance(first, Paragraph):
        return None
    start = _open_mark(plain_text(first.runs))
    if start is None:
        return None
    mark = plain_text(first.runs)[start]
    following = takewhile(lambda block: isinstance(block, Paragraph), blocks[index + 1 : index + MOST_REPEATED])
    paragraphs = [block.runs for block in following if isinstance(block, Paragraph)]
    found = _end_repeated(paragraphs, mark) or _end_once(paragraphs, mark)
    if not found:
        return None
    number, end = found
    parts = [slice_runs(first.runs, start + 1, len(plain_text(first.runs))), *paragraphs[:number]]
    parts.append(slice_runs(paragraphs[number], 0, end - 1))
    return Stretch(start=start, end=end, count=number + 2, runs=_joined(parts, mark))


def _open_mark(text: str) -> int | None:
    """Return the place of the first quotation mark that is never closed and stands outside all pairs."""
    pairs = find_pairs(text)
    last = max((end for _, end in pairs.spans), default=0) if text[:1] not in _CLOSING else 0
    marks = [place for place in pairs.unclosed if text[place] in _CLOSING]
    return marks[0] if marks and (marks[0] == 0 or marks[0] >= last or text[marks[0]] == "«") else None


def _end_repeated(paragraphs: Sequence[Runs], mark: str) -> tuple[int, int] | None:
    """Return paragraph and place of the closing mark where each paragraph begins with an opening mark, or « » »."""
    for number, runs in enumerate(paragraphs):
        text = plain_text(runs)
        if text[:1] not in (mark, "»" if mark == "«" else mark):
            return None
        body = mark + text[1:]
        matched = [end for start, end in find_pairs(body).spans if start == 0]
        if matched:
            return number, matched[0]
    return None


def _end_once(paragraphs: Sequence[Runs], mark: str) -> tuple[int, int] | None:
    """Return paragraph and place of the closing mark where paragraphs follow that repeat no mark."""
    for number, runs in enumerate(paragraphs[:MOST_BETWEEN]):
        text = plain_text(runs)
        pairs = find_pairs(text)
        closed = {end - 1 for _, end in pairs.spans}
        lone = sorted(place for place in pairs.closers - closed if text[place] in _CLOSING[mark])
        if mark == '"':
            lone = lone or [place for place in pairs.unclosed if text[place] == '"']
        if lone:
            return number, lone[0] + 1
        if text[:1] in _CLOSING or any(text[start] == mark for start, _ in pairs.spans):
            return None
    return None


def _joined(parts: Sequence[Runs], mark: str) -> Runs:
    return join_runs(run for runs in _with_blanks(parts, mark) for run in runs)


def _with_blanks(parts: Sequence[Runs], mark: str) -> Iterator[Runs]:
    for number, runs in enumerate(parts):
        text = plain_text(runs)
        repeated = number > 0 and text[:1] in (mark, "»")
        if number:
            yield (Run(text=" "),)
        yield strip_runs(slice_runs(runs, 1 if repeated else 0, len(text)))
