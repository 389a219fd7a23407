"""Labels of rows that sum up the others."""

from __future__ import annotations

import re

from tutoslides.language.vocabulary import word_set

_TOTALS = word_set(
    "total totaux ensemble somme cumul sum overall all gesamt insgesamt summe totale totales suma somma complessivo"
)
_WORD = re.compile(r"[^\W\d_]+")

_MOST_WORDS = 3
"""Words of such a label (« Total des coûts »); a longer one says something of its own."""


def is_total(label: str) -> bool:
    """Tell whether a row of this label sums up the others."""
    words = _WORD.findall(label.lower())
    return 0 < len(words) <= _MOST_WORDS and words[0] in _TOTALS
