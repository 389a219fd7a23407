"""French clauses: finite forms of common verbs, what opens a subordinate clause, what may be cut."""

from __future__ import annotations

from tutoslides.language.clause_tables import Clauses
from tutoslides.language.vocabulary import phrases, word_set

_ON_E = word_set(
    "accompagne accorde accroche achève admire adopte aide ajoute améliore amène analyse anime apporte appuie "
    "assure attire augmente autorise avance bénéficie bloque bouleverse cache cause change cherche commence "
    "compare complète comporte compte concentre concerne confirme confronte consacre conserve considère consiste "
    "constate constitue contribue coûte crée débouche débute décide décourage dégage demande démarre demeure "
    "démontre dépasse désigne détermine développe diffère diminue dispose distingue donne dure échoue éclaire "
    "économise élabore élève empêche engage engendre enseigne entraîne envoie épuise espère estime évite évolue "
    "exige existe explique exprime facilite favorise figure finance fixe fonctionne forme fonde frappe gagne garde "
    "génère gère guide identifie ignore illustre implique importe impose incarne incite indique influence inquiète "
    "installe intègre intéresse introduit invite joue laisse limite livre manque marche marque menace mène mérite "
    "mesure mobilise montre nécessite occupe offre opère organise ose oublie partage participe passe paie permute "
    "place porte possède pousse pratique précise prépare présente privilégie profite progresse propose protège "
    "prouve provoque quitte rapporte rapproche rappelle réalise réclame recommande recouvre refuse regroupe relève "
    "remarque remplace rencontre renforce repose représente respecte ressemble reste résulte rêve révèle sauve "
    "semble signale signifie souhaite souligne stimule structure suppose sécurise témoigne touche tourne "
    "transforme travaille traverse trouve valorise varie vise s'avère s'appuie accélère accepte accumule adapte "
    "affecte affiche affirme amplifie annonce appelle applique articule aspire associe assume atténue capte "
    "capitalise caractérise collabore comble commande communique conditionne conjugue connecte consolide consomme "
    "continue contrôle corrige couvre croise cultive cumule déclenche décline dessine détache échange éloigne "
    "emploie encadre encourage entre équilibre évoque évalue excelle exclut expose fabrique fédère fragilise "
    "freine habite harmonise héberge imagine incombe infuse inspire interroge isole justifie légitime libère "
    "maîtrise manifeste milite minimise modifie motive multiplie nourrit nuance obéit oblige observe oriente parle "
    "pèse pilote plaide précède préserve prime priorise procure pérennise questionne rassemble rassure raconte "
    "recule recrute redonne reflète réserve résiste résonne réussit risque rythme satisfait sépare situe solidifie "
    "sollicite soulève stagne suscite tisse traite tranche utilise valide véhicule verse veille voyage"
)

_IRREGULAR = word_set(
    "est sont a ont était étaient fut furent sera seront serait seraient soit soient aura auront aurait auraient "
    "avait avaient eut peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait "
    "devaient devra devront devrait devraient faut fallait faudra faudrait fait font faisait faisaient fera feront "
    "ferait feraient va vont allait ira iront irait vaut valent veut veulent voulait sait savent savait voit "
    "voient voyait vient viennent venait tient tiennent tenait devient deviennent devenait revient reviennent "
    "provient proviennent intervient appartient appartiennent contient contiennent maintient maintiennent obtient "
    "obtiennent soutient soutiennent convient conviennent parvient parviennent permet permettent permettait met "
    "mettent mettait promet promettent remet admet transmet soumet prend prennent prenait apprend apprennent "
    "comprend comprennent entreprend rend rendent rendait dépend dépendent répond répondent perd perdent attend "
    "attendent entend entendent défend étend tend tendent vend produit produisent réduit réduisent conduit "
    "conduisent construit construisent traduit traduisent introduit introduisent séduit détruit dit disent disait "
    "lit écrit écrivent décrit inscrit inscrivent souscrit suffit suffisent suffisait agit agissent réagit "
    "garantit garantissent fournit fournissent réussissent répartit enrichit enrichissent grandit définit "
    "définissent finit finissent choisit choisissent investit investissent bâtit réunit réunissent établit "
    "applaudit élargit aboutit aboutissent ralentit sert servent servait sort sortent part partent sent sentent "
    "ment court courent meurt ouvre ouvrent couvrent souffre souffrent offrent connaît connaissent reconnaît "
    "reconnaissent apparaît apparaissent paraît paraissent naît disparaît croît accroît plaît doute croit croient "
    "vit vivent suit suivent poursuit poursuivent rejoint rejoignent craint contraint contraignent atteint "
    "atteignent joint bat débat convainc vainc rompt corrompt rit sourit tombe tombent acquiert requiert "
    "requièrent conclut inclut incluent exclut résout évolue paye paient coûtent sommes avons pouvons devons "
    "savons voulons faisons reçoit reçoivent perçoit perçoivent conçoit conçoivent aperçoit croissent naissent "
    "cuit nuit plaisent repart repartent ressort ressortent revoit reprend reprennent redevient refait allons "
    "voyons constatons proposons avez pouvez devez êtes suis ai peux dois"
)

FRENCH_CLAUSES = Clauses(
    knows_verbs=True,
    finite_verbs=_ON_E | _IRREGULAR,
    plural_ending="ent",
    plural_exceptions=("ment",),
    verb_endings=("aient", "erait", "eraient", "eront", "irait", "iront", "issait", "ait", "era", "ira"),
    no_verb_endings=("er", "ir", "oir", "re", "ant", "é", "ée", "és", "ées", "ment"),
    command_endings=("ez", "ons", "er", "ir", "re", "oir"),
    plural_determiners=word_set(
        "les des ces ses leurs nos vos mes tes ils elles deux trois quatre cinq plusieurs certains certaines "
        "quelques nombreux nombreuses tous toutes aux"
    ),
    before_nouns=word_set(
        "le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre "
        "vos leur leurs à en par pour sans avec sur sous dans quel quelle quels quelles chaque aucun aucune tout "
        "toute plusieurs quelque quelques entre vers chez très plus moins si aussi d'une d'un"
    ),
    pronouns=word_set("je j tu il elle on nous vous ils elles ce c cela ça ceci"),
    clitics=word_set("ne n se s me m te t le la les l lui leur y en nous vous"),
    subordinators=word_set(
        "qui que qu dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quand lorsque "
        "lorsqu puisque puisqu parce comme si s'il s'ils tandis alors quoique quoi"
    ),
    tails=phrases(
        "qui | que | qu' | dont | où | lequel | laquelle | lesquels | lesquelles | auquel | auxquels | auxquelles "
        "| dans lequel | dans laquelle | dans lesquels | dans lesquelles | par lequel | sur lequel | avec lequel | "
        "ce qui | ce que | ce dont | grâce à | grâce aux | grâce au | afin de | afin que | afin d' | pour que | "
        "car | puisque | puisqu' | parce que | parce qu' | ainsi que | comme | tel que | telle que | tels que | "
        "telles que | notamment | y compris | c'est-à-dire | autrement dit | dans une | dans un | dans le cadre | "
        "dans la perspective | en particulier | par exemple | garant | garante | garants | fruit | preuve | signe "
        "| tandis que | alors que | d'où | voire | au bénéfice | au service | au profit | en vue | à travers | à "
        "l'image | à l'instar | pour ne | qu'il | qu'elle | qu'ils | qu'elles"
    ),
    tail_ending="ant",
    amid=phrases(
        "qui | dont | où | comme | selon | d'après | par exemple | notamment | en particulier | c'est-à-dire | "
        "ainsi que | y compris"
    ),
    joints=phrases(
        "de | d' | du | des | à | au | aux | en | et | sur | par | pour | avec | dans | sous | vers | entre"
    ),
    limits=phrases(
        "mais | or | pourtant | cependant | toutefois | néanmoins | sauf | excepté | hormis | sinon | à condition "
        "| à moins | si | s'il | s'ils | même si | bien que | quoique | tant que | pourvu | plutôt | et non | non "
        "| pas | ni | sans | seulement | uniquement | au lieu | loin de | contrairement | malgré | à défaut | dès "
        "lors que | lorsque | lorsqu' | quand | jusqu' | dans la mesure | quitte à | en l'absence | faute de | au "
        "moins | ou | ne serait-ce | quel que | quelle que | quels que | quelles que"
    ),
    heads=phrases(
        "grâce à | grâce aux | grâce au | face à | face aux | au-delà de | au-delà des | au-delà du | à travers | "
        "au fil de | au fil des | au fil du | comme on | dans ce cadre | dans cette optique | à ce stade | à mes "
        "yeux | à nos yeux | de mon point de vue | pour moi | pour nous | aujourd'hui | désormais | au quotidien | "
        "concrètement | très concrètement | plus largement | plus généralement | plus précisément | rappelons-le"
    ),
    interpolations=phrases(
        "donc | en effet | par ailleurs | d'ailleurs | bien sûr | bien entendu | je le rappelle | rappelons-le | "
        "on le sait | on le voit | nous le savons | on l'a vu | je le souligne | je le répète | me semble-t-il | "
        "par conséquent | de ce fait | en outre | en somme | dès lors | ainsi | dit-on | disons-le | en d'autres "
        "termes | comme chacun sait | comme on le sait | à mon sens | à mes yeux | selon moi"
    ),
    loose_interpolations=phrases("donc | par ailleurs | en effet | d'ailleurs | par conséquent | dès lors"),
    cues=phrases(
        "il faut | il est essentiel | il est nécessaire | il est indispensable | il est crucial | il s'agit | "
        "l'essentiel | essentiel | essentielle | essentiels | la clé | clé | clef | cruciale | crucial | "
        "indispensable | indispensables | déterminant | déterminante | majeur | majeure | enjeu | enjeux | "
        "objectif | permet | permettent | doit | doivent | devra | devront | repose sur | reposent sur | contribue "
        "| garantit | c'est pourquoi | autrement dit | en d'autres termes | en somme | au fond | en définitive | "
        "conclusion | résultat | résultats | important | importante | priorité | levier | condition | avantage | "
        "bénéfice | bénéfices | risque | coût | coûts | besoin | besoins | premier | première"
    ),
    asides=phrases(
        "© | par exemple | exemple | cliquez | ci-dessous | ci-dessus | ci-contre | voir | cf. | plus bas | plus haut "
        "| photo | image | vidéo | merci | bonjour | https | http | www | anecdote | par ailleurs | je me souviens "
        "| voici | voilà | à l'époque | pour l'anecdote | cet article | ce billet | dans cet article"
    ),
    pointers=phrases(
        "à lire | lire aussi | lire également | à voir | voir aussi | à écouter | pour en savoir plus | retrouvez "
        "| propos recueillis | cet article | ce texte | ce billet | cette tribune | article publié | merci à | "
        "photo | crédit"
    ),
    anaphors=phrases(
        "il | elle | ils | elles | cela | ça | ceci | celui-ci | celle-ci | ceux-ci | celles-ci | ce dernier | "
        "cette dernière | ces derniers | ces dernières | c'est | ce sont | en | y | lui | leur | leurs | son | sa "
        "| ses | cet | cette | ces | ce | tous | toutes | l'un | l'une | les uns | d'autres | le premier | la "
        "première | le second"
    ),
    impersonal=phrases(
        "il faut | il faudra | il pleut | il fait | il semble | il paraît | il arrive | il manque | il en va "
        "| il s'agit | il est | il y a | il appartient | il existe | il importe | il convient "
        "| il suffit | il nous faut | il vaut | il reste | il ne suffit | il ne s'agit | il n'est | il n'y a | il "
        "ne faut"
    ),
    persons=phrases(
        "il | elle | ils | elles | celui-ci | celle-ci | ceux-ci | celles-ci | ce dernier | cette dernière | "
        "ces derniers | ces dernières | tous deux | toutes deux | cela | ça | ceci"
    ),
)
