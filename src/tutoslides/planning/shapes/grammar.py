"""Closed classes of words by which the shapes tell one form of words from another, for French and English.

In: a language tag. Out: a frozen table, or None for a language whose forms are not known. All words are in small
letters with straight apostrophes; an elided word keeps its apostrophe (`d'`, `l'`).
"""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.language.vocabulary import word_set


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What can be known of a language without a dictionary.

    `quantities` are determiners only before one of `partitives` (« plus de »). `repeated` prepositions make parallel
    terms when each of them bears one. `infinitive_marks` stand before an infinitive, `infinitive_fillers` between the
    two. `clauses` are words that only a clause of its own has: subjects, finite verbs, conjunctions; `finite` are sure
    signs of a main verb. `functions` say nothing alone. `times` are nouns that date what a verb says. `examples` make
    what follows mere examples, `sequence` words order terms in time, `refusals` turn round what follows, `owners`
    point back to several. `numbers` are two, three, four, five.
    """

    code: str
    determiners: frozenset[str]
    quantities: frozenset[str]
    partitives: frozenset[str]
    prepositions: frozenset[str]
    repeated: frozenset[str]
    infinitive_marks: frozenset[str]
    infinitive_fillers: frozenset[str]
    clauses: frozenset[str]
    relatives: frozenset[str]
    subordinators: frozenset[str]
    finite: frozenset[str]
    functions: frozenset[str]
    times: frozenset[str]
    examples: frozenset[str]
    owners: frozenset[str]
    sequence: frozenset[str]
    refusals: frozenset[str]
    conjunctions: frozenset[str]
    numbers: tuple[str, ...]


def grammar_of(tag: str) -> Grammar | None:
    """Return the word classes of the language of `tag`, None where they are not known."""
    return GRAMMARS.get(tag.lower().replace("_", "-").split("-")[0])


_FRENCH = Grammar(
    code="fr",
    determiners=word_set(
        "le la les l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
        "quelques plusieurs chaque deux trois quatre cinq six sept huit neuf dix tous toutes tout toute"
    ),
    quantities=word_set("plus moins davantage beaucoup peu assez autant trop"),
    partitives=word_set("de d'"),
    prepositions=word_set(
        "à au aux de d' du des en dans par pour sur sous avec sans chez vers entre dès depuis pendant durant selon "
        "contre malgré hors sauf outre après avant parmi devant derrière envers hormis moyennant voire comme via lors "
        "près auprès autour loin afin grâce jusque jusqu' concernant vu suivant y"
    ),
    repeated=word_set("par pour sur avec vers"),
    infinitive_marks=word_set("de d' à pour"),
    infinitive_fillers=word_set("se s' y en ne pas plus jamais mieux bien"),
    clauses=word_set(
        "je j' il elle on nous vous ils elles c' ça cela ce ceci est sont a ont était étaient avait avaient sera "
        "seront aura auront fut furent peut peuvent doit doivent va vont fait font faut vient viennent permet "
        "permettent reste restent devient deviennent n' ne qu' que mais or car donc lorsque lorsqu' quand puisque "
        "parce ainsi serait seraient pourrait pourraient devrait devraient faudrait ait aient soit soient suis sommes "
        "êtes avons avez"
    ),
    relatives=word_set("qui dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quoi"),
    subordinators=word_set(
        "si s' quand lorsque lorsqu' comme puisque bien tandis alors parce afin quoique sitôt tant même malgré"
    ),
    finite=word_set(
        "est sont a ont faut doit doivent peut peuvent fait font va vont vise visent permet permettent comprend "
        "comprennent regroupe regroupent suppose supposent demande demandent exige exigent propose proposent offre "
        "offrent agit reste restent concerne concernent touche touchent mêle mêlent réunit réunissent était étaient "
        "avait avaient sera seront aura auront devra devront je j' il elle on nous vous ils elles c' ça cela"
    ),
    functions=word_set(
        "et ou ni mais or car donc si que qu' très trop plus moins aussi non oui pas ne n' se s' me m' te t' lui y en "
        "même mêmes autre autres notamment surtout voire puis enfin ensuite etc tel telle tels telles celui celle ceux "
        "celles ceci cela ça qui dont où quoi quel quelle quels quelles bien mal ainsi déjà encore toujours souvent"
    ),
    times=word_set(
        "an ans année années jour jours mois semaine semaines matin soir fois heure heures siècle été automne hiver "
        "printemps trimestre semestre saison nuit moment temps-là époque"
    ),
    examples=word_set("notamment exemple comme tels telles tel telle dont surtout voire"),
    owners=word_set("leur leurs"),
    sequence=word_set("puis ensuite enfin abord premièrement deuxièmement troisièmement finalement"),
    refusals=word_set(
        "ne n' pas jamais aucun aucune sans ni non sauf hors guère rien hormis excepté nul nulle plutôt loin"
    ),
    conjunctions=word_set("et"),
    numbers=("deux", "trois", "quatre", "cinq"),
)

_ENGLISH = Grammar(
    code="en",
    determiners=word_set(
        "the a an this that these those my your his her its our their some any every each all both several many few "
        "more less fewer enough two three four five six seven eight nine ten no another"
    ),
    quantities=word_set("more less fewer"),
    partitives=frozenset(),
    prepositions=word_set(
        "of in on at by for with to from into onto over under about between among through across against towards "
        "toward within without during after before since until like as than per via upon around behind beyond near "
        "despite throughout along amid off out up down such what quite rather both all half including besides"
    ),
    repeated=word_set("by for with through on about"),
    infinitive_marks=word_set("to"),
    infinitive_fillers=word_set("not better also"),
    clauses=word_set(
        "i you he she it we they there is are was were am be been has have had do does did can could will would "
        "shall should may might must that if when because while although though unless but so yet whether isn' aren' "
        "don' doesn' didn' won' can' it's they're you're we're"
    ),
    relatives=word_set("which who whom whose where what why how"),
    subordinators=word_set("if when whenever because while although though unless since as after before until once"),
    finite=word_set(
        "is are was were am has have had do does did can could will would shall should may might must need needs "
        "means include includes require requires i you he she it we they there"
    ),
    functions=word_set(
        "and or nor but so yet not very too more most less also even just only than then that this it they we you he "
        "she i who which what when where why how if as such etc especially notably including well far much other others"
    ),
    times=word_set(
        "day days week weeks month months year years time times morning evening night hour hours moment season summer "
        "winter spring autumn fall century quarter today"
    ),
    examples=word_set("including like especially notably example instance such"),
    owners=word_set("their"),
    sequence=word_set("then finally first firstly second secondly third thirdly lastly next"),
    refusals=word_set(
        "not no never without nor neither none except hardly barely don' doesn' didn' won' can' isn' aren' wasn' "
        "weren' cannot couldn' shouldn' wouldn' rather nothing unlike"
    ),
    conjunctions=word_set("and"),
    numbers=("two", "three", "four", "five"),
)

GRAMMARS = {"fr": _FRENCH, "en": _ENGLISH}
