"""Whether what is affirmed answers what is denied: both sides are phrases of one form, and neither is a clause.

In: a matched opposition. Out: a yes only where the form leaves no doubt.
"""

from __future__ import annotations

import re

from tutoslides.planning.shapes.turns import Opposition

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+")


def is_parallel(found: re.Match[str], opposition: Opposition) -> bool:
    """Tell whether the group `b` answers the group `a`: it opens with the same preposition, article or infinitive.

    An article may begin a clause of its own (« mais le code le recommande »): it counts only behind a form of to be,
    and after the same article or a cleft (« ce n'est pas A qui … »). Bare adjectives count only where « seulement »
    says that they answer.
    """
    groups = found.groupdict()
    denied, affirmed = _TOKEN.findall(groups["a"]), _TOKEN.findall(groups["b"])
    first, answer = next(iter(denied), ""), next(iter(affirmed), "")
    has_copula = bool(groups.get("copula") or groups.get("be"))
    if answer in opposition.prepositions:
        family = opposition.prepositions[answer]
        return any(opposition.prepositions.get(word) == family for word in denied)
    if answer in opposition.articles:
        is_cleft = first in opposition.articles and opposition.relative.search(groups["a"]) is not None
        return has_copula and (is_cleft or opposition.articles.get(first) == opposition.articles[answer])
    if opposition.verb.fullmatch(answer):
        return opposition.verb.fullmatch(first) is not None
    return has_copula and bool(groups.get("only")) and first not in opposition.articles


def is_clause(phrase: str, opposition: Opposition) -> bool:
    """Tell whether a phrase has a subject or a finite verb of its own, outside its relative clauses."""
    core = opposition.relative.split(phrase, maxsplit=1)[0]
    return opposition.clause.search(core) is not None
