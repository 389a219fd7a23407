"""Numbers and letters that stand before a sentence and belong to it: "1. First", "II. The cure", "Fig. 2. The path".

In: the word before a dot, and what stands before that word. Out: whether the dot belongs to a numbering.
"""

from __future__ import annotations

import re

from tutoslides.language.vocabulary import word_set

_ROMAN = re.compile(r"[IVXLC]+\Z")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\Z")
_LETTER = re.compile(r"[^\W\d_]\Z")
_LABEL = re.compile(r"[«“\"(*_•\s]*(?P<name>[^\W\d_]+)\.?\s\Z")
_LABELS = word_set(
    "figure fig figura abbildung abb tableau table tabelle tabla tabella tab chapitre chapter kapitel capítulo "
    "capitolo chap kap cap étape step schritt paso passo fase phase partie part teil parte section sección sezione "
    "annexe appendix anhang anexo allegato exercice exercise règle rule"
)
"""What is numbered in five languages: "Étape 1. Écouter" is one sentence."""


def is_numbering(word: str, before: str, *, is_first: bool) -> bool:
    """Tell whether `word` numbers the sentence that follows its dot.

    `before` is what stands before the word; `is_first` says that nothing of the sentence does.
    """
    is_number = bool(_NUMBER.match(word))
    if is_first:
        return is_number or is_roman(word) or bool(_LETTER.match(word))
    if is_number and before.endswith("\n") and len(word) <= 2:
        return True
    label = _LABEL.match(before)
    return label is not None and label["name"].lower() in _LABELS and (is_number or is_roman(word))


def is_roman(word: str) -> bool:
    """Tell whether `word` may be a Roman number, in capitals."""
    return bool(_ROMAN.match(word))
