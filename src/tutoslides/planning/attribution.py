"""Who said it: a speaker whom the text names beside the quotation, or nobody. Never a guess.

In: a quotation, the words it stands in, what came before. Out: the quotation with its speaker and role. Beside the
credits of its own sentence these count: a sentence that announces it (« X le résume ainsi. »), a pronoun in *dit-il*
whose name is the speaker of the sentence before, and the author who speaks of himself where there is one author.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from tutoslides.language.voices import voices_of
from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.announcements import Before, Words, announcing_credit, has_words, names_one, telling_credit
from tutoslides.planning.credits import Credit
from tutoslides.planning.credits_after import credit_after, says_pronoun
from tutoslides.planning.credits_before import credit_before
from tutoslides.planning.names import SINGLE, people_in, says, verbs_of
from tutoslides.planning.quotations import Quotation

_MARK = re.compile('[«»“”„"]')

_SINGLE_NAME = re.compile(SINGLE)

_HIMSELF = {
    "fr": r"\bje (?:le |vous le |l')?{verbs}(?: souvent| toujours| volontiers| déjà| ici)?\s*:?\s*$",
    "en": r"\bI (?:often |always )?{verbs}(?: often| before| elsewhere)?\s*[:,]?\s*$",
}
"""The author's own voice right before a quotation, by language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What attribution must know beside the words: their language, the article's authors, the people it names.

    `people` are full names, by which a surname alone is completed.
    """

    language: str
    authors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


def attribute(
    quotation: Quotation, words: Words, sentence: tuple[int, int], setting: Setting, before: Before | None = None
) -> Quotation:
    """Return the quotation with the speaker that its sentence (start, end), or the one before, names, if any."""
    if quotation.speaker:
        return quotation
    own = _credit_of(quotation, words.text, sentence, setting.language)
    if own:
        return _credited(quotation, words, own, setting)
    subject = _subject_before_colon(quotation, words.text, sentence, setting)
    if subject:
        return _credited(quotation, words, subject, setting)
    if _speaks_of_himself(words.text[sentence[0] : quotation.start], setting):
        return replace(quotation, speaker=runs_of(setting.authors[0]))
    return _by_sentence_before(quotation, words, sentence, setting, before) if before else quotation


def _credit_of(quotation: Quotation, text: str, sentence: tuple[int, int], language: str) -> Credit | None:
    for start, end in quotation.breaks:
        found = credit_after(text, (start, end), language, inside=not _MARK.search(text, start, end))
        if found:
            return found
    behind = (quotation.end, sentence[1])
    return credit_after(text, behind, language) or credit_before(text, (sentence[0], quotation.start), language)


def _credited(quotation: Quotation, words: Words, credit: Credit, setting: Setting) -> Quotation:
    credited = quotation.credited(words.runs, credit.name, credit.role)
    full = _full_name(plain_text(credited.speaker), setting.people) if credit.is_person else None
    return replace(credited, speaker=runs_of(full)) if full else credited


def _full_name(name: str, people: tuple[str, ...]) -> str | None:
    """Return the one full name that `name`, a single word, is the end or the beginning of."""
    if " " in name:
        return None
    found = [person for person in people if name in (person.split()[-1], person.split()[0])]
    return found[0] if len(found) == 1 else None


def _by_sentence_before(
    quotation: Quotation, words: Words, sentence: tuple[int, int], setting: Setting, before: Before
) -> Quotation:
    """Name the speaker whom the sentence before announces, goes on quoting, or tells of."""
    if _stands_alone(quotation, words.text, sentence):
        announced = announcing_credit(before, setting.language)
        if announced:
            return _credited(quotation, before.words, announced, setting)
        return _of_voice(quotation, before, setting) if before.adjoins else quotation
    if not before.adjoins or not _is_pronouns(quotation, words.text, sentence, setting.language):
        return quotation
    if before.voice:
        return _of_voice(quotation, before, setting)
    told = telling_credit(before, setting.language)
    return _credited(quotation, before.words, told, setting) if told else quotation


def _of_voice(quotation: Quotation, before: Before, setting: Setting) -> Quotation:
    """Return the quotation with the speaker of the one in the sentence before, where that names nobody else."""
    if not before.voice or not names_one(before, setting.language):
        return quotation
    return replace(quotation, speaker=before.voice.speaker, role=before.voice.role)


def _stands_alone(quotation: Quotation, text: str, sentence: tuple[int, int]) -> bool:
    """Tell whether its sentence has no words but the quotation's own."""
    around = ((sentence[0], quotation.start), *quotation.breaks, (quotation.end, sentence[1]))
    return not any(has_words(text[start:end]) for start, end in around)


def _is_pronouns(quotation: Quotation, text: str, sentence: tuple[int, int], language: str) -> bool:
    """Tell whether a pronoun says the quotation: *dit-il*, *she said*, *Elle ajoute :*."""
    places = (*quotation.breaks, (quotation.end, sentence[1]))
    if any(says_pronoun(text, place, language) for place in places):
        return True
    before = text[sentence[0] : quotation.start]
    return says(before, language) and _pronoun_before(language).match(before) is not None


def _subject_before_colon(
    quotation: Quotation, text: str, sentence: tuple[int, int], setting: Setting
) -> Credit | None:
    """Return the name that opens the sentence, where a colon and then *she said* show that it is she."""
    before = text[sentence[0] : quotation.start].rstrip()
    if not before.endswith(":") or not _is_pronouns(quotation, text, sentence, setting.language):
        return None
    names = people_in(before, setting.language)
    first = _SINGLE_NAME.match(before)
    if first and not names and _full_name(first.group(), setting.people):
        return Credit(name=(sentence[0], sentence[0] + first.end()))
    if len(names) != 1 or names[0].start:
        return None
    return Credit(name=(sentence[0], sentence[0] + names[0].end))


def _speaks_of_himself(before: str, setting: Setting) -> bool:
    source = _HIMSELF.get(setting.language.partition("-")[0].lower())
    if len(setting.authors) != 1 or source is None or not says(before, setting.language):
        return False
    return re.search(source.replace("{verbs}", verbs_of(setting.language)), before[-120:]) is not None


@cache
def _pronoun_before(language: str) -> re.Pattern[str]:
    known = voices_of(language)
    subjects = rf"(?i:{known.subjects})"
    return re.compile(
        rf"\W*(?:\w+,? )?{subjects} (?:{known.clitics})?(?:{known.auxiliary} )?{verbs_of(language)}\b[^«»“”.;!?]*\Z"
    )
