"""Names in running text: people, accounts, organisations, laws; what somebody is; and the verbs of saying.

In: a language. Out: sources of regular expressions for text that went through `plain_marks`, and what tells a name from
a word with a capital.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tutoslides.language import language_of
from tutoslides.language.vocabulary import word_set
from tutoslides.language.voices import voices_of

_WORD = r"(?:[A-ZÀ-ÖØ-ÞŒŠŽ](?:\.|[\w'\-]*\w)(?:-[A-ZÀ-Ö]\.)?)"
_PARTICLE = r"(?:(?:de|du|des|la|le|van|von|der|den|di|da|del|el|al|ben|bin) |d')"
_ARTICLE = r"(?:Les?|La|Une?|Des|The|An?|El|Los|Las|Der|Die|Das|Il|Lo|Gli|L')(?: |(?<='))"
_TITLE = r"(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Prof\.?|Maître|Me|Sr\.?|Sra\.?|Frau|Herr|Dott\.?)"
_OFFICE = (
    r"(?:CEO|CTO|CFO|COO|CIO|VP|PDG|DG|DRH|DSI|[Pp]resident|Président|Présidente|Chairman|Director|Directeur|Directrice|"
    r"Professor|Professeure?|Senator|Judge|Mayor|Minister|Ministre|Secretary|Doctor|Docteure?|Coach|Chef) "
)
_FULL = rf"(?!{_ARTICLE})(?!{_OFFICE}){_WORD}(?: (?:(?<!\. ){_PARTICLE})*(?!The ){_WORD}){{1,4}}"
_TITLED = rf"{_TITLE} {_WORD}(?: {_PARTICLE}*{_WORD}){{0,3}}"
_ACCOUNT = r"@\w[\w.\-]*\w"

PERSON = rf"(?:{_TITLED}|{_FULL}|{_ACCOUNT})"
"""A name that tells one person from others: title and name, first name and surname or initial, an account."""

SINGLE = r"(?:[A-ZÀ-ÖØ-ÞŒŠŽ][\w\-']*\w)"
"""A name of one word, which only its neighbourhood tells from any word with a capital."""

_ANY_WORD = re.compile(r"\w+")
_MARKS = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\n": " "})
_OFFICE_OF = re.compile(
    r"\b(?:Secretary|Minister|Director|Head|Chief|Dean|Professor|President|Commissioner|Chair|Superintendent) "
    r"of (?:the )?\Z"
)
"""An office whose field has a capital, as the name behind it: *Secretary of Education Ann Lee*."""
_NAME_SEARCH = re.compile(rf"(?<![\w@])(?<!The )(?<!the )(?<!Les )(?<!La )(?<!Le ){PERSON}")


def plain_marks(text: str) -> str:
    """Return `text` with straight apostrophes and plain blanks, as long as it was."""
    return text.translate(_MARKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name in a text, and where it stands."""

    name: str
    start: int
    end: int


def people_in(text: str, language: str) -> tuple[Person, ...]:
    """Return the names of people in `text`, which went through `plain_marks`, without a function word before them."""
    people: list[Person] = []
    found = _NAME_SEARCH.search(text)
    while found:
        following = found.end()
        if is_name(found.group(), language):
            name, start = found.group().removesuffix("'s"), found.start()
            if len(name.split()) > 2 and _OFFICE_OF.search(text[:start]):
                name = " ".join(name.split()[-2:])
                start = found.start() + found.group().rindex(name)
            people.append(Person(name=name, start=start, end=start + len(name)))
        else:
            following = found.start() + len(found.group().split()[0])
        found = _NAME_SEARCH.search(text, following)
    return tuple(people)


def is_name(name: str, language: str) -> bool:
    """Tell whether `name` begins with no function word that has a capital, and holds no month or weekday."""
    words = name.replace("-", " ").split()
    return not _is_common(words[0], language) and not any(word.lower() in _dates_of(language) for word in words)


@cache
def _dates_of(language: str) -> frozenset[str]:
    """Return the names of months and weekdays, but for short ones, which are first names too (*Jan*, *Sam*)."""
    known = language_of(language)
    spellings = (*known.weekdays, *(spelling for month in known.months for spelling in month))
    return frozenset(spelling for spelling in spellings if len(spelling) > 4)


def _is_common(word: str, language: str) -> bool:
    small = word.lower().split("'")[0]
    known = language_of(language)
    is_function_word = small in known.stop_words or small in known.speech_verbs or small in _NEVER_NAMES
    return is_function_word or re.fullmatch(voices_of(language).according, word) is not None


_NEVER_NAMES = word_set(
    "cela ceci celui celle ceux celles certains certaines plusieurs chacun chacune beaucoup aucun personne quelqu tous "
    "toutes on il elle ils elles ce ça résultat conclusion bref enfin ainsi puis alors voici voilà comme quand si "
    "pourtant mais or donc car selon pour dans hier aujourd demain récemment parfois souvent surtout question "
    "journaliste this that these those they he she it we you i then later here there interviewer people someone "
    "everyone others many some most one another both however but and so as when while if"
)
"""Words that open a clause with a capital or stand for people, in the languages whose tables may lack them."""


@cache
def verbs_of(language: str) -> str:
    """Return the verbs of saying as one alternative, the longest first."""
    verbs = sorted(language_of(language).speech_verbs, key=lambda verb: (-len(verb), verb))
    return "(?:" + ("|".join(map(re.escape, verbs)) or r"(?!)") + ")"


def says(text: str, language: str) -> bool:
    """Tell whether a verb of saying stands in `text`.

    Without one no pattern with `verbs_of` is found there: ask this first, since such patterns are long to make.
    """
    return not _verb_words(language).isdisjoint(_ANY_WORD.findall(text))


@cache
def _verb_words(language: str) -> frozenset[str]:
    """Return the verbs of saying, without the pronoun of those that have one (*s'exclame*)."""
    return frozenset(_ANY_WORD.findall(verb)[-1] for verb in language_of(language).speech_verbs)


@cache
def body_of(language: str) -> str:
    """Return the source for an organisation, a work of reference or a law, without its article: « CNIL », « OECD ».

    It begins with a capital or with a word like *ministère*, and goes on with capitals and *de …*.
    """
    known = voices_of(language)
    link = r"(?:(?:de la|du|des|de l'|de|d'|of the|of|for|on|et|and|für|der|del|della|di) ?)"
    more = rf"(?: (?:{link})*(?:[A-ZÀ-Ö0-9][\w'\-]*|(?:du|de la|de l'|des|of the) ?\w+))"
    return rf"(?:[A-ZÀ-ÖØ-Þ][\w'&\-]*\w|{known.bodies}(?= )){more}{{0,7}}"


@cache
def role_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of how a role begins."""
    return re.compile(voices_of(language).role_head, re.IGNORECASE)


@cache
def no_role_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of how a clause begins that goes on instead of saying what somebody is."""
    return re.compile(voices_of(language).no_role, re.IGNORECASE)


def is_role(text: str, language: str, *, surely: bool = False) -> bool:
    """Tell whether `text` after a name may say what somebody is; `surely` asks for a word for a person or an age."""
    words = plain_marks(text).strip()
    says = words.partition(" ")[0].lower() in language_of(language).speech_verbs
    if not words or says or no_role_pattern(language).match(words) or _begins_with_gerund(words, language):
        return False
    if surely:
        return role_pattern(language).match(words) is not None
    return words[0].islower() or not people_in(words, language)


def _begins_with_gerund(words: str, language: str) -> bool:
    first, _, rest = words.partition(" ")
    if language.startswith("en"):
        return first.endswith("ing")
    return first.endswith("ant") and bool(re.match(r"(?:que|qu'|le|la|les|l'|une?|son|sa|ses|des|à|sur|en) ?", rest))
