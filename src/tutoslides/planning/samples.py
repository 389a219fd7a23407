"""Words between marks that nobody said: titles, examples, invented speech, greetings, forms, passing questions.

In: a quotation with its speaker, and the words around it. Out: whether it is such a sample. What a named speaker says
is none, but for words that a marker of examples (*such as*) leads to, and titles.
"""

from __future__ import annotations

import re
from functools import cache

from tutoslides.language import language_of
from tutoslides.language.voices import voices_of
from tutoslides.model.article import BulletList, Paragraph
from tutoslides.model.text import plain_text
from tutoslides.planning.clauses import has_main_verb
from tutoslides.planning.names import plain_marks
from tutoslides.planning.quotations import Quotation, is_wholly_marked

_REACH = 260
"""Characters before a quotation that may say what it is."""

_WORK = re.compile(
    r"\b(?:rapports?|livres?|ouvrages?|articles?|billets?|études?|guides?|films?|chapitres?|revues?|intitulée?s?|"
    r"conférences?|colloques?|ateliers?|tables?[ -]rondes?|manifestes?|tribunes?|dossiers?|webinaires?|podcasts?|"
    r"vidéos?|"
    r"thèses?|romans?|essais?|pièces?|séminaires?|thèmes?|titres?|projets?|programmes?|défis?|modules?|formations?|"
    r"cours|rubriques?|dispositifs?|campagnes?|séries?|reports?|books?|papers?|essays?|chapters?|journals?|entitled|"
    r"titled|called|named|talks?|workshops?|posts?|webinars?|videos?|plays?|novels?|themes?|topics?|projects?|courses?|"
    r"sessions?|panels?|surveys?|campaigns?|Buch|Aufsatz|Artikel|Bericht|Film|Titel|Thema|libros?|artículos?|informes?|"
    r"título|articolo|articoli|rapporto|rapporti|libri|titolo)(?P<colon>[\s(:,]*)\Z",
    re.IGNORECASE,
)
"""What somebody wrote or gave, named right before its title."""

_LABEL = re.compile(r"(?:\A|\s)[A-ZÀ-Ö][a-zà-ÿ]+(?: [a-zà-ÿ]+){0,2} ?: ")
"""A field of a form or of a mail's head: « Objet : »."""

_TO_FILL_IN = re.compile(
    r"\b[XYZ]\b[^.]*\b[XYZ]\b|_{3,}|\bXX+\b|<[A-Za-z][^<>]{1,60}>|\[(?i:nom|prénom|name|your|votre)\b"
)
"""Places left free: « X, qui fait Y », « [nom] », « ___ »."""

_ADVICE = re.compile(
    r"\W*(?:[\u2139\u2600-\u27bf\U0001f000-\U0001faff]|(?:Notes?|Remarques?|NB|N\.B\.|Attention|Astuces?|"
    r"Conseils?|À noter|"
    r"À retenir|À savoir|Important|Avertissement|Info|Rappel|TL;DR|Tips?|Warning|Caution|Disclaimer|Update|Mise à jour|"
    r"Edit|Hinweis|Achtung|Tipp|Nota|Atención|Consejo|Attenzione|Nota bene)\b ?[:.!–—-])"
)
"""How an aside begins that Markdown sets as a block quotation."""

_ASKER = re.compile(
    r"\A\W*(?:Q|Question|Interviewer|Intervieweu(?:r|se)|Journaliste|Frage|Pregunta|Domanda)\W*\d*\s*[.:]"
)
_MODEL = re.compile(
    r"\W*(?:do|don't|good|bad|better|worse|before|after|not this|instead|preferred|yes|no|à faire|à éviter|à dire|"
    r"à ne pas dire|bien|mal|bon|mauvais|mieux|avant|après|oui|non|préférez|plutôt|richtig|falsch|bueno|malo)\W*:\W*",
    re.IGNORECASE,
)
"""What stands before a sentence to follow, or to avoid."""

_ENUMERATED = re.compile(r"(?:[«“\"][^«»“”\"]*[»”\"][\s,;/]*(?:(?:or|and|ou|et|und|oder|o|y|e)\s+)?)+\Z")
"""Quotations in a row: what stands before the first of them holds for all."""

_LONGER_WORD = re.compile(r"[^\W\d_][\w'’\-]{3,}")
_LEAST_SHARE_OF_CAPITALS = 0.75
"""Share of the longer words with a capital, from which English words are a title."""


def is_sample(quotation: Quotation, before: str, language: str) -> bool:
    """Tell whether nobody said the quotation, by the words `before` it, in its sentence or announcing it."""
    words, lead = plain_text(quotation.runs), _ENUMERATED.sub("", plain_marks(before[-_REACH:]))
    if _is_title(words, lead, language) or _example(language).search(lead):
        return True
    if quotation.speaker:
        return False
    return (
        _invented(language).search(lead) is not None
        or _greeting(language).match(words.lstrip()) is not None
        or _is_form(words)
        or _ASKER.match(lead) is not None
        or _MODEL.fullmatch(lead) is not None
        or _ASKER.match(words) is not None
        or (words.rstrip().endswith("?") and _question(language).search(lead) is not None)
    )


def is_advice(text: str) -> bool:
    """Tell whether a block is the author's aside, not a quotation: it begins with a pictogram or with *Note :*."""
    return _ADVICE.match(plain_marks(text)) is not None


def are_samples(block: BulletList, before: str, language: str) -> bool:
    """Tell whether a list is all of quoted sentences that no words announce as somebody's: models to choose from."""
    texts = [
        plain_text(inner.runs) if isinstance(inner, Paragraph) else "" for item in block.items for inner in item.blocks
    ]
    if len(texts) < 2 or not all(is_wholly_marked(text.strip().rstrip(".,; ")) for text in texts):
        return False
    return re.search(rf"\b{voices_of(language).heard}\b", plain_marks(before[-_REACH:])) is None


def _is_title(words: str, lead: str, language: str) -> bool:
    first = next((character for character in words if character.isalnum()), "")
    work = _WORK.search(lead) if first.isupper() else None
    if work and not (":" in work["colon"] and _is_sentence(words, language)):
        return True
    long = [word for word in _LONGER_WORD.findall(words) if word.lower() not in language_of(language).stop_words]
    capitals = [word for word in long if word[0].isupper() and not word.isupper()]
    is_english = language.lower().startswith("en")
    return is_english and len(long) > 3 and len(capitals) >= _LEAST_SHARE_OF_CAPITALS * len(long)


def _is_sentence(words: str, language: str) -> bool:
    return words.rstrip()[-1:] in ".!?…" or has_main_verb(words, language)


def _is_form(words: str) -> bool:
    return len(_LABEL.findall(words)) > 1 or _TO_FILL_IN.search(words) is not None


@cache
def _example(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){voices_of(language).example}\s*[:,(…]*\s*\Z", re.IGNORECASE)


@cache
def _invented(language: str) -> re.Pattern[str]:
    known = voices_of(language)
    return re.compile(rf"{known.invented}[^.;!?«»“”]{{0,40}}\Z|{known.supposing}(?!.*{known.happened})", re.IGNORECASE)


@cache
def _greeting(language: str) -> re.Pattern[str]:
    return re.compile(voices_of(language).greeting)


@cache
def _question(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:{voices_of(language).question_before})\s*[:,]?\s*\Z")
