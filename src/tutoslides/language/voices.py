"""What the program knows of voices: how a language credits somebody's words, and how it marks words that nobody said.

In: a BCP 47 tag. Out: frozen tables; a language that has none gets tables that match nothing.
"""

from __future__ import annotations

from tutoslides.language.voice_tables import NO_VOICES, Voices
from tutoslides.language.voices_english import ENGLISH_VOICES
from tutoslides.language.voices_french import FRENCH_VOICES

_GERMAN = Voices(
    according=r"(?:[Nn]ach|[Ll]aut|[Zz]ufolge|[Gg]emäß)",
    inverted=r" (?:er|sie)\b",
    subjects=r"(?:er|sie)",
    auxiliary=r"(?:hat|hatte|haben)",
    as_says=r"[Ww]ie(?: es)?",
    adverbs=r"(?:dazu|weiter|auch|einmal)",
    articles=r"(?:[Dd]er\s|[Dd]ie\s|[Dd]as\s|[Ee]ine?\s|[Dd]em\s)",
    joiners=r"(?:und|&)",
    prepositions=r"(?:von|mit|an|für|bei|zu|der|die|das|dem|den|im|in)",
    role_head=r"(?:(?:die |der |eine? )?\w+(?:er|erin|in|ist|istin|leiter|chef|chefin)\b)",
    no_role=r"(?:der|die|das|dem|den|wer|wo|in|im|am|an|auf|nach|und|aber|als|wenn|während|dass|weil|mit|bei)\b|"
    r"\d{4}\b",
    thus=r"(?:so|folgendermaßen|wie folgt)",
    example=r"(?:wie etwa|so etwas wie|statt)",
    invented=r"(?:\b(?:man|viele|manche|jemand|jeder) (?:\w+ )?(?:sagt|sagen|fragt|fragen|hört|denkt|denken)\b)",
    supposing=r"(?:\b[Ss]tellen Sie sich vor\b|\b[Aa]ngenommen\b|"
    r"\b[Ww]enn (?:da |dann |hier )?(?:jemand|eine?r?|man)\b|"
    r"\bwürden? (?:\w+ )?sagen\b|\bsagen würden?\b|"
    r"\b[Zz]um Beispiel\b|\bz\. ?B\.|\b[Bb]eispielsweise\b)",
    greeting=r"(?:[Gg]uten (?:Tag|Morgen|Abend)|[Hh]allo|[Ss]ehr geehrte\w*|[Ll]iebe[r]?|[Ww]illkommen)\b",
    question_before=r"(?:[Ff]ragen?)",
)
_SPANISH = Voices(
    according=r"(?:[Ss]egún)",
    subjects=r"(?:él|ella)",
    inverted=r" (?:él|ella)\b",
    auxiliary=r"(?:ha|había|han)",
    clitics=r"(?:(?:se|nos|me|le|lo) )",
    as_says=r"[Cc]omo",
    adverbs=r"(?:también|además|siempre)",
    articles=r"(?:[Ee]l\s|[Ll]as?\s|[Ll]os\s|[Uu]na?\s)",
    joiners=r"(?:y|e|&)",
    prepositions=r"(?:por|de|a|con|para|en|del|al|que)",
    role_head=r"(?:(?:la |el |una? )?\w+(?:ora?|ista|enta?|era?|ante|iva?|óloga|ólogo)\b)",
    no_role=r"(?:que|quien|donde|cuando|en|al|después|antes|y|pero|con|para|por|durante|de|se|no)\b|\d{4}\b",
    thus=r"(?:así|de esta manera|en estas palabras)",
    example=r"(?:tales? como|algo como|en lugar de|en vez de)",
    invented=r"(?:\b(?:uno|muchos|algunos|alguien|la gente) (?:\w+ )?(?:dice|dicen|piensa|piensan|pregunta)\b)",
    supposing=r"(?:\b[Ii]magin(?:a|e|en|emos)\b|\b[Ss]upongamos\b|\b[Pp]or ejemplo\b|\b[Ss]i (?:alguien|una?|usted)\b)",
    greeting=r"(?:[Hh]ola|[Bb]uen[oa]s (?:días|tardes|noches)|[Ee]stimad[oa]s?|[Gg]racias por (?:llamar|contactar|"
    r"su))\b",
    question_before=r"(?:preguntas?)",
)
_ITALIAN = Voices(
    according=r"(?:[Ss]econdo|[Pp]er)",
    subjects=r"(?:lui|lei)",
    inverted=r" (?:lui|lei)\b",
    auxiliary=r"(?:ha|aveva|hanno)",
    clitics=r"(?:(?:si|ci|mi|gli|lo) )",
    as_says=r"[Cc]ome",
    adverbs=r"(?:ancora|anche|poi|spesso)",
    articles=r"(?:[Ii]l\s|[Ll]a\s|[Ll]o\s|[Ll]'|[Uu]na?\s|[Gg]li\s|[Ii]\s)",
    joiners=r"(?:e|ed|&)",
    prepositions=r"(?:da|di|a|con|per|in|del|della|al|alla|che)",
    role_head=r"(?:(?:la |il |una? )?\w+(?:ore|rice|ista|ente|ante|iere|iera|ologa|ologo|aria|ario|essa)\b)",
    no_role=r"(?:che|chi|dove|quando|in|dopo|prima|e|ma|con|per|durante|di|si|non|al|nel)\b|\d{4}\b",
    thus=r"(?:così|in questo modo|con queste parole)",
    example=r"(?:tipo|come ad esempio|qualcosa come|invece di)",
    invented=r"(?:\b(?:si|molti|alcuni|qualcuno|la gente) (?:\w+ )?(?:dice|dicono|pensa|pensano|chiede)\b)",
    supposing=r"(?:\b[Ii]mmagin(?:a|ate|iamo|i)\b|\b[Ss]upponiamo\b|\b(?:[Pp]er|[Aa]d) esempio\b|"
    r"\b[Ss]e (?:qualcuno|una?)\b)",
    greeting=r"(?:[Bb]uongiorno|[Bb]uonasera|[Gg]entile|[Cc]iao|[Bb]envenuti|[Gg]razie per)\b",
    question_before=r"(?:domand[ae])",
)

VOICES: dict[str, Voices] = {
    "fr": FRENCH_VOICES,
    "en": ENGLISH_VOICES,
    "de": _GERMAN,
    "es": _SPANISH,
    "it": _ITALIAN,
}
"""By their two letters."""


def voices_of(tag: str) -> Voices:
    """Return what is known of voices in the language `tag`, else tables that match nothing."""
    return VOICES.get(tag.lower().replace("_", "-").split("-")[0], NO_VOICES)
