"""French: months, abbreviations, function words, connectives, speech verbs, and the deck's words."""

from __future__ import annotations

from tutoslides.language.vocabulary import DeckWords, Language, phrases, word_set

_WORDS = DeckWords(
    agenda="Sommaire",
    ask="Décision attendue",
    continued="suite",
    appendix="Annexe",
    closing="Conclusion",
    references="Références",
    thanks="Merci",
    reading="Lecture\u00a0:",
    layouts={
        "title": "Titre",
        "agenda": "Sommaire",
        "large-points": "Grands points",
        "points": "Points",
        "statement": "Affirmation",
        "callout": "Citation",
        "callout-deep": "Citation – pleine page",
        "definition": "Citation – définition",
        "cards": "Cartes",
        "contrast": "Contraste",
        "contrast-reversed": "Contraste inversé",
        "figure": "Chiffre",
        "steps": "Étapes",
        "picture": "Image",
        "picture-left": "Image à gauche",
        "picture-right": "Image à droite",
        "picture-tall-left": "Image haute à gauche",
        "picture-tall-right": "Image haute à droite",
        "picture-full": "Image pleine page",
        "missing": "Image manquante",
        "missing-beside": "Image manquante près du texte",
        "table": "Tableau",
        "chart": "Graphique",
        "ask": "Décision",
        "divider": "Intertitre",
        "closing": "Clôture",
        "appendix": "Annexe",
        "blank": "Vide",
    },
    placeholders={
        "title": "Titre",
        "subtitle": "Sous-titre",
        "body": "Texte",
        "quotation": "Citation",
        "opening": "Numéro de partie",
        "lead-in": "Amorce",
        "speaker": "Auteur de la citation",
        "kicker": "Surtitre",
        "byline": "Signature",
        "contact": "Contact",
        "footer": "Pied de page",
        "date": "Date",
        "number": "Numéro de diapositive",
        "picture": "Image",
        "table": "Tableau",
        "chart": "Graphique",
        "notes": "Notes",
        "card": "Carte",
        "step": "Étape",
        "figure": "Chiffre",
        "denied": "Écarté",
        "affirmed": "Retenu",
        "caption": "Légende",
        "missing": "Image manquante",
        "more": "Lien vers l'annexe",
    },
    drawings={
        "table": "Tableau",
        "bar": "Diagramme en barres",
        "line": "Courbe",
        "doughnut": "Anneau",
        "waterfall": "Cascade",
        "tornado": "Diagramme tornade",
    },
)

_STOP_WORDS = word_set(
    "a à afin ai aie ainsi alors après as au aucun aucune auquel aura aurait aussi autre autres aux auxquels "
    "avaient avait avant avec avez avoir avons ayant c car ce ceci cela celle celles celui ces cet cette ceux "
    "chacun chacune chaque chez ci comme comment d dans de depuis des desquels deux dont donc du elle elles en "
    "encore entre es est et étaient était étant été être eux fait font furent fut ici il ils j je jusqu jusque "
    "l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lorsqu lui m ma mais me même "
    "mêmes mes moi mon n ne ni nos notre nous on ont or ou où par parce pas pendant peu peut peuvent plus pour "
    "pourquoi pu puis puisque qu quand que quel quelle quelles quels quelque quelques qui quoi s sa sans se "
    "selon sera serait seront ses si sien soi soit sommes son sont sous sur t ta te tel telle telles tels tes "
    "toi ton tous tout toute toutes très tu un une vers voici voilà vos votre vous vu y"
)

_NEGATIONS = word_set(
    "ne n pas jamais rien aucun aucune aucunement nul nulle nullement personne guère ni non sans point plus "
    "souvent parfois rarement généralement habituellement principalement surtout notamment seulement uniquement "
    "exclusivement essentiellement presque quasi quasiment environ plutôt peut-être probablement "
    "vraisemblablement sans-doute apparemment éventuellement partiellement relativement sauf excepté hormis "
    "moins tant certains certaines quelques plusieurs pourrait pourraient devrait devraient semble semblent "
    "paraît paraissent peut peuvent hors malgré si"
)

_SPEECH_VERBS = word_set(
    "dit disait dire déclare déclarait déclaré affirme affirmait affirmé souligne soulignait souligné rappelle "
    "rappelait rappelé explique expliquait expliqué écrit écrivait précise précisait précisé note notait noté "
    "observe observait observé constate constatait constaté estime estimait estimé ajoute ajoutait ajouté "
    "insiste insistait insisté résume résumait résumé raconte racontait raconté témoigne témoignait témoigné "
    "confie confiait confié indique indiquait indiqué remarque remarquait remarqué conclut concluait assure "
    "assurait assuré soutient soutenait soutenu avance avançait avancé définit définissait défini propose "
    "proposait proposé pense pensait répond répondait répondu demande demandait demandé atteste attestait "
    "attesté reconnaît reconnaissait reconnu admet admettait regrette regrettait regretté poursuit poursuivait "
    "lance lançait lancé martèle martelait martelé plaide plaidait plaidé suggère suggérait suggéré évoque "
    "évoquait évoqué décrit décrivait prévient prévenait nuance nuançait analyse analysait analysé considère "
    "considérait déplore déplorait signale signalait signalé confirme confirmait confirmé annonce annonçait "
    "annoncé commente commentait commenté complète complétait détaille détaillait reprend reprenait "
    "disent déclarent affirment soulignent rappellent expliquent écrivent précisent notent observent constatent "
    "estiment ajoutent insistent résument racontent témoignent confient indiquent remarquent concluent assurent "
    "soutiennent définissent répondent demandent regrettent poursuivent plaident suggèrent décrivent confirment "
    "dira dirait dirent répète répétait répété promet promettait promis avoue avouait avoué réplique répliquait "
    "rétorque rétorquait renchérit s'exclame exclame souffle glisse lâche juge jugeait jugé formule formulait formulé "
    "défend défendait dénonce dénonçait dénoncé alerte alertait alerté prône prônait tranche nomme dixit appelle "
    "recommande recommandait recommandé conseille conseillait conseillé énonce énonçait stipule stipulait dispose "
    "garantit interroge interrogeait enseigne enseignait relate relatait expose exposait argumente justifie justifiait "
    "souvient réjouit félicite inquiète étonne amuse enthousiasme"
)

FRENCH = Language(
    code="fr",
    words=_WORDS,
    months=(
        ("janvier", "janv"),
        ("février", "févr", "fév"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août",),
        ("septembre", "sept"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "déc"),
    ),
    weekdays=word_set("lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"),
    abbreviations=word_set(
        "m mm mr mrs mgr mgrs mme mmes mlle mlles me dr drs pr prof st ste sts stes lieut gén cdt sgt cf p.ex "
        "p.exemple env c.-à-d c.à.d adj dir coll vs e.g i.e n.b p.s p.-s ph th chr "
        "resp dép arr r.p"
    ),
    counted_abbreviations=word_set(
        "p pp n no nos n° art al alin chap fig vol t éd réf tél ex § par ann num h s sect tab trim sem cie "
        "av.j.-c apr.j.-c s.a s.a.r.l s.a.s"
    ),
    weak_abbreviations=word_set(
        "id ibid op.cit loc.cit ex av apr al fém masc bd bld boul pl bât imm éts fr univ minist dern adm assoc prof "
        "dépt rép sté suiv suppl prés"
    ),
    name_particles=word_set("le la les de du des d l"),
    stop_words=_STOP_WORDS,
    connectives=phrases(
        "en d'autres termes | en d'autres mots | autrement dit | c'est pourquoi | par conséquent | "
        "en conséquence | dans ce contexte | dans cette perspective | dans ces conditions | à cet égard | "
        "à ce titre | de ce fait | du coup | de plus | en outre | par ailleurs | en effet | en fait | "
        "en somme | en résumé | en bref | en définitive | en conclusion | pour conclure | pour résumer | "
        "au total | au fond | dès lors | d'ailleurs | de même | de la même façon | de la même manière | "
        "par exemple | d'abord | tout d'abord | bien sûr | bien entendu | concrètement | effectivement | "
        "finalement | ainsi | donc | aussi | alors | enfin | ensuite | puis | car | et | bref"
    ),
    oppositions=phrases(
        "pourtant | mais | or | cependant | toutefois | néanmoins | en revanche | au contraire | "
        "à l'inverse | à l'opposé | malgré tout | malgré cela | d'un autre côté | "
        "il n'en demeure pas moins | il n'en reste pas moins | inversement | certes"
    ),
    speech_verbs=_SPEECH_VERBS,
    negations=_NEGATIONS,
)
