"""What the program knows of languages: sentence ends, dates, function words, and the deck's own words.

    split_sentences(text, language) -> tuple[tuple[int, int], ...]   spans that cover every non-blank character
    words_of(tag) -> DeckWords            agenda, ask, continued, …, `layouts` and `placeholders` by key
    clauses_of(tag) -> Clauses            what makes a clause, what may be cut off one
    content_stems(text, language) -> …    the stems of the words that carry meaning
    names_references(heading) -> bool     "Bibliographie"
    language_of(tag) -> Language          connectives, oppositions, speech_verbs, negations, stop_words, …
    find_date(line) -> date | None        is_date_line(line) -> bool        locate_date(line) -> FoundDate | None
    speaking_seconds(words, tag) -> int   words_a_minute(tag) -> int
    speak_date(date, language) -> str     "20 juillet 2025"
    detect_language(text) -> str          fr, en, de, es, it, else und
    parse_number(text, language) -> Number | None      number_format(number) -> str        is_total(label) -> bool
    find_pairs(text) -> Pairs             closing marks, and the spans of quotation marks and brackets

Tables hold small letters and straight apostrophes (U+0027): fold a text before looking up its words.
This room imports only `model`. Languages that are not in `LANGUAGES` get neutral rules and English deck words.
"""

from tutoslides.language.clauses import clauses_of
from tutoslides.language.dates import FoundDate, find_date, is_date_line, locate_date, speak_date
from tutoslides.language.detection import detect_language
from tutoslides.language.known import LANGUAGES, language_of
from tutoslides.language.numbers import Number, number_format, parse_number
from tutoslides.language.pairs import Pairs, find_pairs
from tutoslides.language.references import names_references
from tutoslides.language.sentences import split_sentences
from tutoslides.language.speech import speaking_seconds, words_a_minute
from tutoslides.language.stems import content_stems
from tutoslides.language.totals import is_total
from tutoslides.language.vocabulary import DeckWords, Language
from tutoslides.language.words import words_of

__all__ = [
    "LANGUAGES",
    "DeckWords",
    "FoundDate",
    "Language",
    "Number",
    "Pairs",
    "clauses_of",
    "content_stems",
    "detect_language",
    "find_date",
    "find_pairs",
    "is_date_line",
    "is_total",
    "language_of",
    "locate_date",
    "names_references",
    "number_format",
    "parse_number",
    "speak_date",
    "speaking_seconds",
    "split_sentences",
    "words_a_minute",
    "words_of",
]
