"""Any other language: no tables, only what holds everywhere; the deck's words are the English ones."""

from __future__ import annotations

from tutoslides.language.english import ENGLISH
from tutoslides.language.vocabulary import Language

NEUTRAL = Language(code="und", words=ENGLISH.words)
