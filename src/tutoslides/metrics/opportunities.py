"""Where a line may break: a text as chunks that stay whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

IDEOGRAPH = "\u2e80-\u2fdf\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
"""Characters of scripts that write without blanks."""

NO_LINE_BEGINS = "、。，．：；！？）」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
"""Ideographic marks that no line begins with (kinsoku). Source: JIS X 4051, the common subset."""

NO_LINE_ENDS = "（「『【〈《〔"
"""Ideographic marks that no line ends with."""

BREAK = re.compile(
    r"[ \t\u2000-\u2006\u2008-\u200b\u205f\u3000]+|\n"
    r"|(?<=\w[-\u2010])(?=[^\W\d_])|(?<=[–—])(?=\w)|(?<=\u00ad)"
    rf"|(?<=[{IDEOGRAPH}])(?=[{IDEOGRAPH}])"
)
"""Blanks, forced breaks, and the places behind hyphens, dashes, soft hyphens and ideographs."""


def chunks(text: str) -> Iterator[tuple[int, int, int]]:
    """Give the chunks of `text` as (start, end without blanks, end with the blanks after it), in order.

    A forced break (U+000A) is the blank after its chunk. Blanks at the text's beginning are an empty chunk's.
    """
    start = 0
    for match in BREAK.finditer(text):
        at, end = match.span()
        if at == end and _is_forbidden(text, at):
            continue
        yield start, at, end
        start = end
    if start < len(text):
        yield start, len(text), len(text)


def _is_forbidden(text: str, at: int) -> bool:
    return at == 0 or text[at] in NO_LINE_BEGINS or text[at - 1] in NO_LINE_ENDS
