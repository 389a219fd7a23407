"""A quotation that says what a term means: *X recouvre « … »*.

In: a sentence and the place of a quotation in it. Out: the term and the words that lead from it to the quotation, or
None where the quotation is somebody's statement about a thing rather than what the thing is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.planning.folding import MOST_CHARACTERS, fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.reading import cut_span, with_capital
from tutoslides.planning.trimming import connective_end

LONGEST_TERM = 6
"""Words of a term that is a title, not a sentence."""

_HEDGE = {
    "fr": r"(?: (?:ici|généralement|souvent|parfois|alors|donc|ainsi|aussi|également|classiquement|communément))?",
    "en": r"(?: (?:here|generally|often|sometimes|usually|commonly|thus|also))?",
}
_VERB = {
    "fr": (
        r"recouvr(?:e|ent)|désign(?:e|ent)|signifi(?:e|ent)|renvoi(?:e|ent)[ADV] à|(?:se|s')[ ]?(?:définit|définissent|"
        r"entend|entendent|comprend|comprennent)[ADV] comme|(?:est|sont|peut être|peuvent être)[ADV] (?:défini|entendu|"
        r"compris)e?s?(?: par [^,;:«»]{2,40}?)? comme|correspond(?:ent)?[ADV] à"
    ),
    "en": (
        r"(?:is|are|can be|may be)[ADV] (?:defined|understood)(?: by [^,;:]{2,40}?| in [^,;:]{2,40}?)? as|means?|"
        r"refers? to|"
        r"denotes?"
    ),
}
_TO_BE = {"fr": r"est|sont", "en": r"is|are"}
_SAYS_WHAT = {
    "fr": re.compile(
        r"(?:une? |des )[^,;.]*?(?:(?<!\w)(?:qui|que|dont|où|par lequel|par laquelle)(?!\w)|qu'|"
        r"(?:permett|vis|consist|serv|tend)ant (?:à|de|d')|destinée?s? à|capable de|de \w+[ei]r(?!\w))|l'ensemble d|"
        r"(?:le |la |l')\w+ par l(?:equel|aquelle)|le fait d|la capacité|l'art d|l'action d|le processus|l'aptitude|"
        r"la manière d|tout(?:e|es|s)? (?!à)"
    ),
    "en": re.compile(
        r"(?:an? )[^,;.]*?\b(?:that|which|who|whose|where|used to|designed to|able to|of \w+ing)\b|"
        r"the (?:process|ability|capacity|art|practice|act|set|study|state) (?:of|to|by)|any "
    ),
}
"""How a quotation begins that says behind « est » of what kind a thing is, and what sets it apart."""
_FRAMES = {
    "fr": r"objectif|but|enjeu|idée|problème|question|réponse|résultat|conclusion|message|mot|devise|titre|slogan|défi|"
    r"constat|raison|priorité|mission|vœu|souhait|rêve|ambition|promesse|principe|conseil",
    "en": r"goal|aim|idea|problem|question|answer|result|conclusion|message|word|motto|title|slogan|challenge|reason|"
    r"priority|mission|wish|dream|ambition|promise|principle|advice|key|point",
}
"""Words whose content a sentence gives with « est » without saying what they are."""

_NO_TERM = {
    "fr": re.compile(
        r"(?<!\w)(?:il|elle|on|ils|elles|je|tu|nous|vous|ce|cet|cette|ces|cela|ceci|ça|celui|celle|qui|que|dont|où|ne|"
        r"pas|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|tout|chacun|personne|est|sont|a|ont|si|mais|"
        r"lui)(?!\w)|"
        r"(?<!\w)(?:c|n|j|qu)'|[,;:()«»]"
    ),
    "en": re.compile(
        r"\b(?:it|he|she|they|we|you|i|this|that|these|those|which|who|whom|what|not|never|his|her|their|its|my|our|"
        r"your|"
        r"one|everyone|nobody|is|are|was|were|has|have|if|but|there)\b|n't|[,;:()]"
    ),
}
_ARTICLE = {
    "fr": re.compile(r"(?:le |la |les |l'|une? |des )"),
    "en": re.compile(r"(?:the |an? )"),
}
_MARKS = "«“„”»\" \u00a0\u202f'‘"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What is defined, and the article's words between it and the quotation that defines it."""

    term: Span
    lead_in: Span


def find_definition(sentence: Span, start: int, end: int, language: str) -> Definition | None:
    """Return the term that the quotation at `start` to `end` (marks included) of the sentence defines, or None.

    A personal interpolation before the quotation (« je le rappelle ») is left out of the lead-in.
    """
    code, text = language_of(language).code, sentence.text
    opening = connective_end(text, language)
    if code not in _VERB or start > MOST_CHARACTERS or _is_statement(text[start:end]):
        return None
    words = text[opening:start]
    found = _pattern(code).fullmatch(fold(words).rstrip())
    if found is None or not _is_term(words[: found.end("term")], found, code):
        return None
    if found["be"] and not _says_what(found["term"], fold(text[start:end]), code):
        return None
    term = cut_span(sentence, opening, opening + found.end("term"))
    lead_in = cut_span(sentence, opening + found.start("verb"), opening + found.end("verb"))
    return Definition(term=with_capital(term), lead_in=lead_in)


def _pattern(code: str) -> re.Pattern[str]:
    verb = _VERB[code].replace("[ADV]", _HEDGE[code])
    interpolation = r"(?:, [^,;:.]{3,50},)?(?: ?:)?"
    return re.compile(rf"(?P<term>.+?) (?P<verb>(?:(?P<be>{_TO_BE[code]})|{verb}){_HEDGE[code]}){interpolation}")


def _is_statement(quotation: str) -> bool:
    """Tell whether a quotation begins with a capital: then it is a sentence that somebody says."""
    return quotation.lstrip(_MARKS)[:1].isupper()


def _is_term(term: str, found: re.Match[str], code: str) -> bool:
    """Tell whether a subject is a thing that can be defined: no pronoun, no name, nothing pointed at, no clause."""
    if count_words(term) > LONGEST_TERM or _NO_TERM[code].search(found["term"]):
        return False
    article = _ARTICLE[code].match(found["term"])
    rest = term[article.end() :] if article else term[:1].lower() + term[1:]
    has_name = any(word[:1].isupper() and not word.isupper() for word in rest.split())
    return not has_name and (article is not None or not found["be"] or (code == "en" and rest.endswith("ing")))


def _says_what(term: str, quotation: str, code: str) -> bool:
    """Tell whether the words behind « est » say what the term is: a kind with what sets it apart."""
    is_frame = re.search(rf"(?<!\w)(?:{_FRAMES[code]})s?(?!\w)", term)
    return is_frame is None and _SAYS_WHAT[code].match(quotation.lstrip(_MARKS)) is not None
