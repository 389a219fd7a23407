"""English: how a sentence denies one thing and affirms another."""

from __future__ import annotations

import re

from tutoslides.planning.shapes.turns import TAIL, Opposition, families, turn

ENGLISH = Opposition(
    turns=(
        # It is not A, it is B
        turn(
            r"(?P<first>(?P<head>)(?P<copula>(?:it|this|that)(?:'s not| is not| isn't)|(?:they're|they are|these are) "
            r"not"
            r"|these aren't) (?P<only>just |merely |simply )?(?P<a>[^,;:—]+?))(?:,|;| ?—) "
            r"(?P<second>(?:it's|it is|that's|that is|this is|they're|they are) (?P<b>.+))",
            is_parallel=True,
        ),
        # … not A but B
        turn(
            r"(?P<first>(?P<head>.*?)(?:(?P<copula>\b(?:is|are|was|were|be|being|become) not|\w+'(?:s|re) not"
            r"|\b(?:is|are|was|were)n't)|\b(?:do|does|did|can|should|must|need|will|would)(?:n't| not)|\b(?:cannot|"
            r"can't)"
            r"|\bnot) (?P<only>so much |just |merely |simply )?(?P<a>(?!only\b|but\b)[^;:—]+?)),? "
            r"(?P<second>but (?:rather |instead )?(?P<b>.+))",
            is_parallel=True,
        ),
        # Far from replacing A, it B
        turn(r"(?P<first>far from (?:\w+ly )?\w+ing [^,;:—]+), (?P<second>.+)"),
        # Rather than A, B
        turn(r"(?P<first>rather than [^,;:—]+), (?P<second>(?!and |or ).+)"),
        # A rather than B
        turn(
            r"(?P<first>(?P<head>[^;:—]+?)),? (?P<second>rather than (?P<b>[^\s,;:—]+ " + TAIL + "+))",
            is_affirmed_first=True,
        ),
        # A, not B
        turn(
            r"(?P<first>[^;:—]+), (?P<second>(?:and )?not (?P<b>(?:an? (?!single\b|lot\b)|the (?!least\b)|its |their "
            r"|our |about |by |because |of |on |for |from |in (?!the least)|to (?!mention\b|say\b|speak\b))"
            + TAIL
            + "+))",
            is_affirmed_first=True,
        ),
        # … less about A than about B
        turn(
            r"(?P<first>(?P<head>[^,;:—]+?) less (?P<a>(?P<form>about|on|by|from|an?|to|in|for) [^,;:—]+?)) "
            r"(?P<second>than (?=(?P=form) |an? )(?P<b>" + TAIL + "+))"
        ),
    ),
    never=re.compile(
        r"\?|\bi(?:'\w+)?\b(?!\.)|\b(?:my|mine|myself|not only|if not|whether or not)\b|"
        r"\bwe (?:were|had|did|didn't|\w+ed)\b|\brather than (?:detail|describ|list|explain|present|go)ing\b"
    ),
    subordinate=re.compile(
        r"\b(?:that|which|who|whom|whose|where|if|when|whenever|while|because|since|although|though|unless|whether|how|"
        r"why|what|but|as|so|not|never|without|after|before|until|says?|said|thinks?|believes?|argues?|claims?)\b|n't\b"
    ),
    adds=re.compile(r"\b(?:also|too|as well|even|still|in addition)\b|\bbut\b.*\bbut\b"),
    refuses=re.compile(r"\b(?:not|no|never|cannot|nothing|none)\b|n't\b"),
    doubles=re.compile(r"\b(?:without|never|nothing|none|no|always|yet|necessarily|quite|everyone)\b|not.*\bnot\b"),
    verb=re.compile(r"\w{2,}ing"),
    clause=re.compile(
        r"\b(?:it|they|he|she|we|you|there|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|"
        r"might|must)\b|'s\b(?= (?:not|a|the|also))|^(?:in (?:fact|practice|reality|theory|general|many|most|some)|for "
        r"(?:now|most|many|some|example)|at (?:least|some)|of course|as (?:a|the|with)|to be|on the (?:whole|other))"
    ),
    relative=re.compile(r"\b(?:that|which|who|whom|whose|where|how|what|when|whether)\b"),
    prepositions=families(**{
        word: word
        for word in ("about", "to", "by", "on", "for", "from", "with", "because", "of", "at", "through", "in", "as")
    }),
    articles=families(one="a an", this="the those", own="its their our your"),
)  # fmt: skip
