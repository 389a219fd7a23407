"""Where a line may break: a text as chunks that stay whole.

Renderers agree on most places. On some they do not: `sees_more` chunks end there too. A plan is safe only where both
ways of seeing give the same lines.
Source: LibreOffice 7.4 tried on a hundred pairs of marks; Unicode Standard Annex 14 for what others may do.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TypeAlias

IDEOGRAPH = "\u2e80-\u2fdf\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
"""Characters of scripts that write without blanks."""

HANGUL = "\uac00-\ud7af"
"""Korean syllables: LibreOffice breaks between any two, PowerPoint at blanks unless told otherwise."""

EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"

NO_LINE_BEGINS = (
    "、。，．・：；！？）」』】〉》〕〗〙］｝～ー゛゜ヽヾゝゞ々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
"""Ideographic marks that no line begins with (kinsoku). Source: JIS X 4051, the common subset."""

NO_LINE_ENDS = "（「『【〈《〔〖〘［｛"
"""Ideographic marks that no line ends with."""

BLANKS = r" \t\u2000-\u2006\u2008-\u200b\u205f\u3000"

IN_WORDS = r"(?<=\w[-\u2010])(?=[^\W\d_])|(?<=[–—])(?=\w)|(?<=\u00ad)(?=\S)"
"""Behind a hyphen before a letter, behind a dash before a letter or figure, behind a soft hyphen."""

BESIDE_IDEOGRAPHS = rf"(?<=[{IDEOGRAPH}])(?=[\w{IDEOGRAPH}])|(?<=[^\W_])(?=[{IDEOGRAPH}])"

DOUBTFUL = (
    r"(?<=[^\s—])(?=—)|(?<=\S[\u2012…!?|\\/}])(?=[^\W_])|(?<=[-\u2010])(?=\d)"
    r"|(?<=[-\u2010])(?<!\w[-\u2010])(?=[^\W\d_])"
    rf"|(?<=[{EMOJI}])(?=\w)|(?<=\w)(?=[{EMOJI}])|(?<=[{HANGUL}])(?=[{HANGUL}])"
)
"""Places where some renderers break and others do not: before a dash between words, in 12-34, behind … or /."""

WESTERN_BREAK = re.compile(rf"[{BLANKS}\n\-\u2010–—\u00ad](?:((?<=[{BLANKS}])[{BLANKS}]*\n?|(?<=\n))|{IN_WORDS})")
"""What `BREAK` finds in a text without ideographs, written so that it is found three times as fast."""

BREAK = rf"([{BLANKS}]*\n|[{BLANKS}]+)|{IN_WORDS}|{BESIDE_IDEOGRAPHS}"
DOUBT = re.compile(
    rf"[-\u2010\u2012…!?|\\/}}{EMOJI}{HANGUL}](?:(?<=[-\u2010])(?=\d)|(?<=[-\u2010])(?<!\w[-\u2010])(?=[^\W\d_])"
    rf"|(?<=\S[^-\u2010])(?=[^\W_])|(?<=[{EMOJI}{HANGUL}])(?=\w)|(?<=\w[{EMOJI}]))|—(?<=[^\s—]—)"
)
"""Finds some place of `DOUBTFUL`, or one that is nearly so: only whether there are any is asked, and that fast."""
FIRST_IDEOGRAPH = IDEOGRAPH[0]
"""No character below it is an ideograph."""

Chunk: TypeAlias = tuple[int, int, int]
"""Where a chunk begins, where it ends without blanks, and with the blanks after it."""


def chunks(text: str, *, sees_more: bool = False) -> list[Chunk]:
    """Return the chunks of `text` in order.

    A forced break (U+000A) is among the blanks after its chunk; one at the text's end is followed by an empty chunk.
    Blanks at the text's beginning are an empty chunk's. `sees_more` also breaks where renderers disagree.
    """
    pattern = _anywhere(sees_more) if sees_more or _has_ideographs(text) else WESTERN_BREAK
    breaks = [match.span() if match.lastindex else (match.end(), match.end()) for match in pattern.finditer(text)]
    if pattern is not WESTERN_BREAK:
        breaks = [(at, end) for at, end in breaks if at < end or not _is_forbidden(text, at)]
    starts = [0, *(end for _, end in breaks)]
    if starts[-1] < len(text) or text.endswith("\n"):
        breaks.append((len(text), len(text)))
    return [(start, at, end) for start, (at, end) in zip(starts, breaks, strict=False)]


def is_doubtful(text: str) -> bool:
    """Tell whether renderers disagree on where `text` may break."""
    return DOUBT.search(text) is not None


def _has_ideographs(text: str) -> bool:
    """Tell whether there are ideographs: most texts have no character that is nearly one."""
    return max(text, default="") >= FIRST_IDEOGRAPH and _ideograph().search(text) is not None


@cache
def _ideograph() -> re.Pattern[str]:
    return re.compile(f"[{IDEOGRAPH}]")


@cache
def _anywhere(sees_more: bool) -> re.Pattern[str]:
    """Return the pattern for every script, or also for doubtful places: made late, since few texts need it."""
    return re.compile(f"{BREAK}|{DOUBTFUL}" if sees_more else BREAK)


def _is_forbidden(text: str, at: int) -> bool:
    return at == 0 or text[at : at + 1] in NO_LINE_BEGINS or text[at - 1] in NO_LINE_ENDS
