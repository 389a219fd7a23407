"""What the article asks its readers to decide: the sentence of its last section that calls to act, as demands.

In: the last section's sentences. Out: one to four demands in the article's own words with the words that lead to them,
or None where the section only advises, tells or invites to click.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutoslides.language import language_of
from tutoslides.model.storyboard import Span
from tutoslides.model.text import join_runs, slice_runs
from tutoslides.planning.call_forms import Call, Forms, Strength
from tutoslides.planning.calls import forms_of
from tutoslides.planning.folding import MOST_CHARACTERS, fold
from tutoslides.planning.quotations import count_words
from tutoslides.planning.shapes.reading import cut_span, with_capital, words_in
from tutoslides.planning.trimming import connective_end

MOST = 4
"""Demands of one ask. Source: the story guide."""

LONGEST = 24
"""Words of a demand that the back row still reads. Source: the story guide."""

SHORTEST = 2
"""Words of a demand that asks for something."""

LONGEST_SENTENCE = 60
"""Words of a sentence that is looked at: longer ones ask for too many things to be one decision."""

NEAR_END = 3
"""Sentences from the end in which a need (« il faut ») is what the article comes to, not its matter."""

LAST_WORD = 2
"""Sentences from the end in which an appeal to the readers is what the article comes to."""

CONCLUSION = 6
"""Sentences from the end in which advice that concludes (« prenez donc »), or an appeal that names several acts, is the
article's: thanks may follow it, or a word on the author."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """The demands, the words that lead to them, and which of the sentences it is, counted from 0."""

    lead_in: Span | None
    demands: tuple[Span, ...]
    position: int


def find_ask(
    sentences: tuple[Span, ...], language: str, *, is_last_section: bool, least: Strength = Strength.NEED
) -> Ask | None:
    """Return the plainest call of the last section, of equal ones the last, or None where nobody is asked to act.

    A sentence that cannot be cut cleanly is one demand as it stands. What asks less plainly than `least` is left.
    """
    forms = forms_of(language_of(language).code)
    if forms is None or not is_last_section:
        return None
    best: tuple[Strength, int, _Found] | None = None
    for position, sentence in enumerate(sentences):
        found = _find_call(sentence, forms, language)
        if found is None or not _is_meant(found, forms, language, position - len(sentences)):
            continue
        if found.call.strength >= (best[0] if best else least):
            best = (found.call.strength, position, found)
    return _ask(best[2], forms, best[1], language) if best else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A call in a sentence: where the sentence opens, and the match in its folded words."""

    sentence: Span
    opening: int
    call: Call
    match: re.Match[str]


def _find_call(sentence: Span, forms: Forms, language: str) -> _Found | None:
    text = fold(sentence.text)
    if len(text) > MOST_CHARACTERS or count_words(text) > LONGEST_SENTENCE or forms.never.search(text):
        return None
    opening = connective_end(sentence.text, language)
    for call in forms.calls:
        match = call.match(text[opening:])
        if match and (not call.has_verb or _names_an_act(text[opening + match.end() :], forms)):
            return _Found(sentence=sentence, opening=opening, call=call, match=match)
    return None


def _names_an_act(rest: str, forms: Forms) -> bool:
    return re.match(forms.verb, rest) is not None and not forms.empty.match(rest)


def _is_meant(found: _Found, forms: Forms, language: str, from_end: int) -> bool:
    """Tell whether a form asks here: weak ones only do where they conclude, or at the section's end."""
    concludes = forms.concludes.search(fold(found.sentence.text)) is not None
    match found.call.strength:
        case Strength.ADVICE:
            return concludes and from_end >= -CONCLUSION
        case Strength.NEED:
            return concludes or from_end >= -NEAR_END
        case Strength.APPEAL:
            lists_acts = len(tuple(_demands(found, forms, language))) > 1 if found.call.has_verb else False
            return from_end >= -(CONCLUSION if lists_acts else LAST_WORD)
        case _:
            return True


def _ask(found: _Found, forms: Forms, position: int, language: str) -> Ask:
    demands = tuple(_demands(found, forms, language)) if found.call.has_verb else ()
    if demands and len(demands) <= MOST and all(SHORTEST <= count_words(one.text) <= LONGEST for one in demands):
        return Ask(lead_in=_lead_in(found, forms), demands=demands, position=position)
    whole = cut_span(found.sentence, found.opening, len(found.sentence.text))
    return Ask(lead_in=None, demands=(with_capital(whole),), position=position)


def _lead_in(found: _Found, forms: Forms) -> Span:
    """Return the words that lead to the demands, without their « donc »."""
    first, last = found.opening + found.match.start(), found.opening + found.match.end("lead")
    filler = forms.filler.search(found.match[0][: found.match.end("lead")])
    runs = slice_runs(found.sentence.runs, first, last)
    if filler:
        runs = join_runs((*slice_runs(runs, 0, filler.start()), *slice_runs(runs, filler.end(), last)))
    lead = replace(found.sentence, runs=runs)
    return with_capital(cut_span(lead, 0, len(lead.text)))


def _demands(found: _Found, forms: Forms, language: str) -> Iterator[Span]:
    """Give the acts that the call names, each up to the next one."""
    text = found.sentence.text
    start, end = found.opening + found.match.end(), len(text)
    said = forms.said.search(fold(text))
    end = said.start() if said else end
    for first, last in _acts(fold(text)[:end], start, found.match["mark"], forms):
        yield with_capital(cut_span(found.sentence, first, _clean_end(text, first, last, (forms, language))))


def _acts(text: str, start: int, mark: str, forms: Forms) -> Iterator[tuple[int, int]]:
    joint = rf"(?:, et |, and |, | et | and ){forms.marks[mark]}(?={forms.verb})"
    for match in re.compile(joint).finditer(text, start):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _clean_end(text: str, start: int, end: int, knowledge: tuple[Forms, str]) -> int:
    """Return where a demand that is too long ends before an apposition, or `end` where nothing can go.

    What goes holds no negation, limit or hedge.
    """
    if count_words(text[start:end]) <= LONGEST:
        return end
    for comma in re.finditer(r",\s", text[start:end]):
        place = start + comma.start()
        if count_words(text[start:place]) <= LONGEST and _can_go(text, start + comma.end(), end, knowledge):
            return place
    return end


def _can_go(text: str, start: int, end: int, knowledge: tuple[Forms, str]) -> bool:
    forms, language = knowledge
    words = tuple(word.folded for word in words_in(text, start, end))
    known = language_of(language)
    opens = bool(words) and (words[0] not in known.stop_words or words[0] in forms.appositions)
    return opens and not known.negations.intersection(words) and re.match(forms.verb, words[0]) is None
