"""How long words take when they are spoken."""

from __future__ import annotations

PACES = {"fr": 130, "en": 140, "de": 115, "es": 140, "it": 135}
"""Words a minute before an audience. French: the story guide; the others in proportion to their words' length."""

OTHER_PACE = 130


def words_a_minute(tag: str) -> int:
    """Return the words that a speaker of the language `tag` says in a minute before an audience."""
    return PACES.get(tag.lower().replace("_", "-").split("-")[0], OTHER_PACE)


def speaking_seconds(words: int, tag: str) -> int:
    """Return the seconds that `words` take, rounded up to five."""
    return -(-words * 60 // (words_a_minute(tag) * 5)) * 5
