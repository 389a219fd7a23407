"""English: how an article asks its readers to act."""

from __future__ import annotations

import re

from tutoslides.language.vocabulary import word_set
from tutoslides.planning.call_forms import Forms, Strength, calls_of

_NOW = r"(?: (?:now|therefore|all|also|then|together|urgently))*"
_FOR_WHOM = r"(?: [^,;:.]{2,70}?)??"
_IT_IS = r"(?:it is|it's)(?: now| therefore| high| \w+ly)*"

_NO_SUBJECT = (
    r"(?!(?:i|we|you|he|she|it|they|this|that|these|those|there|one|who|which|what|nobody|nothing|if|when|in|on|at|for|"
    r"to|but|and|so|keep|remember|imagine|as|with|from|by|of)\b)"
)
_OBJECT = r"(?:the|an?|your|our|this|these|every|each|one|it|them|two|three)"
_BARE_ACT = (
    r"(?!(?:all|both|half|with|without|from|in|into|on|at|for|of|as|by|to|not|only|also|even|than|that|which|who|whose|"
    r"when|where|while|if|because|so|then|like|such|is|are|was|were|has|have|had|through|over|under|about|between|"
    rf"within|during|after|before|until|since|per|nor|or|but)\b)(?=\w{{2,}} {_OBJECT}\b)"
)
"""A further act without "to": a verb and its object ("send it back, write it into the grant"). A noun has none."""

ENGLISH = Forms(
    calls=calls_of(
        r"(?:(?!if |when|unless |once |to |in order |according |as |because |while |although |since |before |after |"
        r"now "
        r"|but |for (?:example|instance)|in any case)[^,;:\"“]{2,60}, )?",
        r"(?!not |be |have )\w{2,}",
        (Strength.CALL, rf"we{_NOW} (?:ask|urge|call on|call upon|invite|encourage|request){_FOR_WHOM} to ", "", True),
        (Strength.CALL, rf"we{_NOW} (?:recommend|propose|request|ask for|call for) (?:that|an?|the) ", "", False),
        (
            Strength.CALL,
            rf"{_IT_IS} (?:up to|the responsibility of|time(?= (?:for|to) )(?: for)?){_FOR_WHOM} to ",
            "",
            True,
        ),
        (Strength.CALL, rf"(?:it falls to|the time has come(?: for)?){_FOR_WHOM} to ", "", True),
        (Strength.DUTY, rf"{_IT_IS} (?:imperative|urgent)(?: for{_FOR_WHOM})? to ", "", True),
        (Strength.NEED, rf"{_IT_IS} (?:essential|vital|crucial|necessary|critical)(?: for{_FOR_WHOM})? to ", "", True),
        (Strength.DUTY, rf"{_IT_IS} (?:imperative|urgent|time) that ", "", False),
        (Strength.DUTY, rf"we{_NOW} must{_NOW} ", "", True),
        (Strength.NEED, rf"(?:we{_NOW} (?:need to|have to|should)|(?:let us|let's)(?! now)){_NOW} ", "", True),
        (Strength.APPEAL, rf"{_NO_SUBJECT}[a-z]+(?: [a-z]+){{0,3}} (?:should|must){_NOW} ", "", True),
        (
            Strength.APPEAL,
            rf"{_NO_SUBJECT}(?!\w+s )\w+ {_OBJECT}\b[^;:?]{{3,200}}?, and (?!\w+s )\w+ {_OBJECT}\b[^;:?]*",
            "",
            False,
        ),
        (Strength.ADVICE, rf"you{_NOW} (?:should|must){_NOW} ", "", True),
    ),
    never=re.compile(
        r"[?]|\b(?:click|subscrib|sign up|contact (?:us|me)\b|download|newsletter|www\.|http|follow us|comments?\b|"
        r"stay tuned|read more|learn more|website\b|our site\b|check out|get in touch|reach out|let us (?:know|say))|@|"
        r"(?<!\w)/\w+/|"
        r"\w\.(?:com|org|gov|io|net)\b"
    ),
    verb=r"(?!not )\w{2,}",
    empty=re.compile(
        r"(?:admit|note|remember|say|acknowledge|recogni[sz]e|understand|know|thank|see|expect|look at|consider|"
        r"mention|"
        r"add|take|go back|return|turn|start with|begin with|assume|imagine|suppose|hear|talk|describe|study|spend|"
        r"work "
        r"through|tackle|demonstrate|examine|first|tell|get|review|briefly|dive|explore|walk)\b"
    ),
    concludes=re.compile(r"\b(?:therefore|for (?:all )?these reasons|that is why|in conclusion)\b"),
    filler=re.compile(r" therefore(?!\w)"),
    said=re.compile(r"(?!)"),
    appositions=word_set("which who"),
    marks={"": rf"(?:to |{_BARE_ACT})"},
)
