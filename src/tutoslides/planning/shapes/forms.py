"""The grammatical form of a few words: what makes terms parallel, told by closed classes and endings alone.

In: words and the grammar of their language. Out: the form's name, equal for parallel terms, or None where it cannot
be told: then nothing is parallel.
"""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.language.vocabulary import word_set
from tutoslides.planning.shapes.grammar import Grammar
from tutoslides.planning.shapes.reading import Word

DETERMINED = "determined"
"""A noun with its article or another determiner."""

BARE = "bare"
"""A noun or an adjective without one."""

INFINITIVE = "infinitive"
GERUND = "gerund"

SHORTEST_VERB = 4
"""Letters from which an ending tells a verb: « mer » is none."""

_INFINITIVE_ENDINGS = ("er", "ir", "re", "oir")
_NOUNS_LIKE_INFINITIVES = word_set(
    "cadre nombre ordre titre offre chiffre centre maître lettre mesure culture structure ouverture nature lecture "
    "écriture facture rupture voiture procédure heure matière manière carrière lumière frontière première dernière "
    "histoire mémoire territoire laboratoire salaire partenaire commentaire formulaire affaire sphère atmosphère "
    "caractère critère papier métier atelier dossier quartier chantier calendrier courrier cahier financier "
    "premier dernier particulier entier régulier singulier loisir plaisir avenir désir souvenir espoir devoir pouvoir "
    "savoir entre contre notre votre autre quatre propre membre novembre décembre septembre octobre libre arbre ombre "
    "chambre clair pair soir noir hier fier cher léger amer hiver enfer danger étranger mineure majeure meilleure "
    "supérieure intérieure extérieure rare sincère claire scolaire solidaire nécessaire volontaire contraire "
    "utilitaire sanitaire budgétaire prioritaire complémentaire exemplaire encore guère maire"
)
_ENGLISH_VERBS = word_set(
    "accept act adapt add address adjust adopt agree aim allow analyse analyze answer apply approach arrange ask "
    "assess attract avoid award balance become begin believe bind bring broaden build buy calculate call care carry "
    "celebrate challenge change check choose clarify clean clear close coach collect combine come communicate "
    "compare complete connect consider contribute control cook coordinate cover create cultivate cut deal decide "
    "deepen define deliver describe design detect develop discover discuss draft draw drive earn ease educate embed "
    "empower enable encourage engage enhance ensure enter establish evaluate examine exchange expand explain "
    "explore extend face facilitate feed feel fight fill find finish fit fix follow foster free fund gain gather "
    "get give go grow guide handle have hear heat help hire hold identify implement improve increase inform inspect "
    "inspire install integrate introduce invest invite involve join keep know launch lead learn leave let lift "
    "limit link listen live look lower maintain make manage map match measure meet mend mentor monitor motivate "
    "move negotiate nurture offer open organise organize overcome own pay plan plant play practise practice prepare "
    "present preserve prevent prioritise prioritize produce promote protect prove provide publish pursue put raise "
    "reach read receive recognise recognize record recruit recycle reduce reflect reinforce remove renew rent "
    "repair repeat replace report rest restore retain rethink reuse review reward rotate run save schedule secure "
    "see select sell send serve set shape share shift shorten show simplify slow solve sow speak speed spend spot "
    "spread stabilise stabilize start stay stop streamline strengthen study support sustain take talk target teach "
    "tell test thank think tie track train transfer transform translate travel treat trust try turn understand "
    "update upgrade use value visit wait walk warn wash watch water welcome win work write"
)
_MARKS = {"d'": "de"}
_NO_GERUNDS = word_set("thing nothing something everything anything during morning evening string spring king")
_ADJECTIVE_ENDINGS = (
    *("ique", "aire", "able", "ible", "iste", "ale", "elle", "ive", "euse", "aine", "ienne", "ente", "ante", "ère"),
    *("ure", "ple", "gue", "ste", "bre", "pre"),
)
_PLURALS = ("s", "x", "z")
_NOUN_AND_ADVERB_ENDINGS = ("ment", "ments")
_NOUNS_AND_ADJECTIVES_IN_ENT = word_set(
    "absent accent accident adolescent agent ardent argent client cohérent compétent concurrent content continent "
    "convergent décent différent diligent divergent efficient équivalent évident excellent exigent fréquent imminent "
    "imprudent incident indulgent influent innocent insuffisant insolent intelligent lent occident opulent orient "
    "parent patient permanent pertinent présent président précédent prudent puissant récent référent régent résident "
    "sergent souvent strident talent torrent transparent turbulent urgent vent violent cent comment"
)


def form_of(words: Sequence[Word], grammar: Grammar) -> str | None:
    """Return the form of words by the way they begin."""
    if not words:
        return None
    first = words[0].folded
    if is_determiner(words, 0, grammar):
        return DETERMINED
    if first in grammar.infinitive_marks and is_infinitive(words, 1, grammar):
        return f"{_MARKS.get(first, first)} {INFINITIVE}"
    if is_gerund(words, 0, grammar):
        return GERUND
    if first in grammar.repeated and is_determiner(words, 1, grammar):
        return first
    if first in grammar.repeated and is_gerund(words, 1, grammar):
        return f"{first} {GERUND}"
    if is_infinitive(words, 0, grammar):
        return INFINITIVE
    known = grammar.functions | grammar.clauses | grammar.prepositions
    return BARE if first not in known and len(words) > 1 else None


def is_determiner(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether the word at `at` begins a noun phrase: an article, or a quantity (« plus de »)."""
    if at + 1 >= len(words):
        return False
    folded, following = words[at].folded, words[at + 1].folded
    if folded == "les" and not following.endswith(_PLURALS) and is_infinitive(words, at + 1, grammar):
        return False  # « les déplacer »: a pronoun
    return folded in grammar.determiners or (folded in grammar.quantities and following in grammar.partitives)


def is_infinitive(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether an infinitive begins at `at`, perhaps behind a reflexive pronoun or a negation."""
    while at < len(words) and words[at].folded in grammar.infinitive_fillers:
        at += 1
    if at >= len(words):
        return False
    verb = words[at].folded
    if grammar.code == "en":
        takes_object = words[at - 1].folded in grammar.infinitive_marks and is_determiner(words, at + 1, grammar)
        return verb in _ENGLISH_VERBS or (at > 0 and takes_object)
    return len(verb) >= SHORTEST_VERB and verb.endswith(_INFINITIVE_ENDINGS) and verb not in _NOUNS_LIKE_INFINITIVES


def is_gerund(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether « en formant » or "training" begins at `at`."""
    if at >= len(words):
        return False
    folded = words[at].folded
    if grammar.code == "en":
        return folded.endswith("ing") and len(folded) > SHORTEST_VERB and folded not in _NO_GERUNDS
    return folded == "en" and at + 1 < len(words) and words[at + 1].folded.endswith("ant")


def governing_verb(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether the determiner at `at` begins the object of a verb: what stands before it is no preposition.

    In a noun phrase, every determiner but the first stands behind a preposition or a conjunction.
    """
    if at == 0 or not is_determiner(words, at, grammar):
        return False
    before = words[at - 1].folded
    joins = grammar.prepositions | grammar.conjunctions | grammar.relatives | grammar.determiners
    if before in joins or before.isdigit() or before in ("ou", "or", "que", "qu'", "that", "ni", "nor"):
        return False
    return words[at + 1].folded not in grammar.times


def may_be_clause(words: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether three words may be a subject and its verb (« le formateur évalue », "the roads freeze")."""
    if len(words) != len(("the", "roads", "freeze")):
        return False
    noun, last = words[1].folded, words[2].folded
    if grammar.code == "fr":
        return last.endswith("e") and not last.endswith(_ADJECTIVE_ENDINGS)
    return noun.endswith("s") and not noun.endswith("ss") and not last.endswith("s")


def has_plural_verb(words: Sequence[Word]) -> bool:
    """Tell whether a French word can only be a verb in the plural (« travaillent »)."""
    return any(
        word.folded.endswith("ent")
        and len(word.folded) > SHORTEST_VERB
        and not word.folded.endswith(_NOUN_AND_ADVERB_ENDINGS)
        and word.folded not in _NOUNS_AND_ADJECTIVES_IN_ENT
        for word in words
    )
