"""The deck's own words: from a language tag to the closed list in that language."""

from __future__ import annotations

from tutoslides.language.known import language_of
from tutoslides.language.vocabulary import DeckWords


def words_of(tag: str) -> DeckWords:
    """Return the deck's words in the language of `tag`; English ones where the language is not known."""
    return language_of(tag).words
