"""What credits words to somebody: the place of a name and of a role, and the words around them.

In: a text that went through `plain_marks`. Out: places, and sources of regular expressions for the two sides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutoslides.planning.names import is_role

REACH = 320
"""Characters beside a quotation in which its credit is looked for: a long clause."""

CLOSING = r"[\s,»”\"“'–—\-]*"

ROLE = r"(?:(?:, | \(|,? [–—] )(?P<role>(?:\d{1,3} ans, )?[^,.;:!?«»“”\"()–—]{3,160}))?"

ROLE_BEHIND = re.compile(ROLE)

_RELATIVE = re.compile(r"\s(?:who|which|whose|that|qui|dont|où|lors|quien|che|der|die|das)\s")

_LONGEST_ROLE = 110
"""Characters: what is longer tells a story."""

_ACRONYM = re.compile(r"[A-ZÀ-Ö]{2,}\w*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Places in a text: of the name, and of the role where one is given. `is_person` is false for a body or a work."""

    name: tuple[int, int]
    role: tuple[int, int] | None = None
    is_person: bool = True


def role_place(found: re.Match[str], language: str, *, surely: bool = False) -> tuple[int, int] | None:
    """Return where the role of a match stands, up to a relative clause; none where it is something else."""
    role = found.groupdict().get("role")
    if not role or not is_role(role, language, surely=surely):
        return None
    relative = _RELATIVE.search(role)
    length = relative.start() if relative else len(role.rstrip())
    return (found.start("role"), found.start("role") + length) if length <= _LONGEST_ROLE else None


def is_common_noun(name: str, language: str, *, has_article: bool) -> bool:
    """Tell whether a capital says nothing: before *the Director*, and in German, which writes every noun with one."""
    if language.lower().startswith("de"):
        return not _ACRONYM.match(name)
    return has_article and is_role(name, language, surely=True)
