"""French words around voices: who is credited, and what is only an example."""

from __future__ import annotations

from tutoslides.language.voice_tables import Voices

_PERSON = (
    r"(?:[\w-]+(?:eur|euse|rice|ier|ière|iste|logue|ien|ienne|éen|éenne|graphe|crate|mane)s?|chef\w*|cheff?e|maire|"
    r"membre|ministre|élève|professeure?|médecin|responsable|président|présidente|étudiante?s?|enseignante?s?|"
    r"dirigeante?|gérante?|assistante?|consultante?s?|apprenante?s?|fondatrice|député|députée|avocate?s?|sénat\w+|"
    r"juge|juriste|cadre|salariée?|déléguée?|chargée?s?|experte?s?|patron|patronne|mère|père|parent|artiste|bénévole|"
    r"infirmi\w+|prof|docteure?|doctorante?|philosophe|sociologue|psychologue|architecte|poète|secrétaire|stagiaire|"
    r"alternante?|retraitée?|capitaine|colonel|commandant|lieutenant|général|guide|comptable|athlète|champion\w*|"
    r"agente?|associée?|DG|DRH|DSI|PDG|CEO|CTO|directrice|co-?\w+)"
)

_INVENTING = (
    r"(?:dit|disent|dira|diront|dirait|entend|entendez|pense|pensent|croit|croient|répète|objecte|objectera|rétorque|"
    r"rétorquera|demande|répond|répondra)"
)

FRENCH_VOICES = Voices(
    according=r"(?:[Ss]elon|[Dd]'après|[Dd]ixit)",
    inverted=r"-(?:t-)?(?:il|elle|on|ils|elles)\b",
    subjects=r"(?:il|elle|ils|elles)",
    auxiliary=r"(?:a|ont|avait|avaient|aurait|vient de|tient à|conclut en)",
    clitics=r"(?:(?:me|nous|lui|leur|se|le|la) |m'|s'|l')",
    as_says=r"[Cc]omme(?: nous)?",
    adverbs=r"(?:encore|aussi|également|ainsi|souvent|volontiers|enfin|de son côté|pour sa part|quant à (?:lui|elle)|"
    r"en (?:souriant|riant)|très justement|si bien|justement|joliment)",
    to_add=r"(?:,? (?:de |d'|avant d'|avant de |et d'|et de |puis d')(?:dire|ajouter|conclure|préciser|expliquer|"
    r"résumer|"
    r"poursuivre|rappeler|souligner|insister|renchérir|compléter|confier|lâcher|lancer))",
    reacts=r"(?:s'\w+e|se \w+(?:e|it)|est (?:formel(?:le)?|catégorique|claire?|convaincue?)|en est (?:convaincue?|"
    r"sûre?|"
    r"persuadée?|certaine?))",
    words_of=r"(?:les mots|la formule|l'expression|les termes|le mot|la phrase|le propos|les propos|la définition|"
    r"la devise) "
    r"(?:de |d')",
    articles=r"(?:[Ll]es?\s|[Ll]a\s|[Ll]'|[Uu]ne?\s|[Dd]es\s)",
    bodies=r"(?:ministère|université|académie|rectorat|mairie|préfecture|commission|conseil|observatoire|défenseure?|"
    r"gouvernement|association|fondation|institut|article|loi|code|décret|règlement|charte|convention)",
    joiners=r"(?:et|&)",
    prepositions=r"(?:par|de|à|avec|chez|contre|sur|pour|sans|vers|entre|du|aux?|que|où|dont|à l'école|rue|lycée|"
    r"collège|"
    r"école|hôpital|fondation|prix|institut)",
    unlisted_verb=r"(?!(?:avec|entre|contre|comme|outre|notre|votre|autre|rue|place|titre|livre|article|cet|cette|"
    r"toute?|"
    r"même|presque|quoique|puisque|lorsque|parce|d'autre|mettre|sainte?|une|elle|de|que|le|je|ce|ne|se|et|est|fait)\s)"
    r"[a-zà-ÿ]{2,}(?:e|it|ut|ent|end|ond)",
    role_head=rf"(?:(?:l'|la |le |une? |notre |sa |son |ancien(?:ne)? |jeune |future? |vice-|co-?)*{_PERSON}\b|"
    rf"\d{{1,2}} ans)",
    no_role=r"(?:qui|que|qu'|dont|où|lors|en|dans|à|et|mais|avant|après|pour|sans|car|donc|puis|alors|comme|sur|sous|"
    r"devant|face|au|aux|selon|d'après|depuis|pendant|quand|lorsque|ce|c'|il|elle|on|je|j'|nous|vous|tout|très|plus|"
    r"citant|rappelant|ajoutant|précisant|soulignant|évoquant|expliquant|estimant|insistant|parlant|se|s'|ne|n'|"
    r"notamment|ainsi|non|pas|si|même|hier|aujourd'hui|les|des|ces|ses|mes)\b|\d{4}\b",
    thus=r"(?:ainsi|en ces termes|de la sorte|comme suit|à sa façon|à sa manière|d'une phrase|en une phrase|"
    r"en quelques "
    r"mots|avec ces mots|par ces mots|simplement|très bien)",
    heard=r"(?:témoign\w+|verbatims?|retours?|avis|participant\w*|répond\w*|propos|confi\w+|racont\w+|paroles|"
    r"citations?|"
    r"dis(?:ent|aient)|ont dit|entendus?|écri(?:t|vent))",
    example=r"(?:exemples?|(?:du|de) (?:type|genre|style)|genre|style|tels? que|telles? que|"
    r"(?:des|de|d'|quelque|certaine?s) ?[\w-]+(?: [\w-]+)? comme|truc comme|au lieu de(?: dire)?|plutôt que de dire|"
    r"à savoir|messages? d'erreur|messages? type|phrases? types?|réponses? types?|(?:intitulée?s?|libellée?s?|"
    r"la mention|le bouton|l'onglet|la rubrique|le menu|la case|l'option|la consigne|la requête|le prompt|"
    r"la commande))",
    invented=rf"(?:\b(?:on|certaine?s|beaucoup|d'aucuns|les gens|vous|tu|tout le monde|quelqu'un|n'importe qui|"
    rf"chacun)\b"
    rf"(?: (?:ne|me|te|vous|nous|lui|leur|y|en|se|peut|pourrait|pourraient|peuvent|va|vont)| [mtsnl]')*"
    rf" ?(?:{_INVENTING}|dire|entendre|répondre|objecter|penser|croire|rétorquer)\b|"
    rf"\b(?:une?|votre|leur|son|notre) [\w'-]+(?: [\w'-]+){{0,3}} (?:qui (?:vous |me |te |lui |nous |leur )?"
    rf"(?:dit|dirait|demande|pense|répond)|(?:pourrait|peut|pourra|va|devrait)(?: vous| nous| lui)? "
    rf"(?:dire|penser|demander|répondre|écrire))\b|"
    r"\bje (?:me |m')(?:suis )?(?:dis|disais|dit|demande|demandais|répétais|imagine)\b|\bje pensais\b|"
    r"\b(?:on|nous|vous|tu) (?:me |te |se |nous |vous )(?:dit|dis|disons|dites|disent|demande|demandez|"
    r"demandent)\b(?! (?:à|aux?) )|"
    r"\b(?:dites|faites)\b|\b(?!chez|assez|nez|rez|savez|connaissez|voyez|lisez|écoutez)\w{3,}ez(?:-(?:vous|leur|lui|moi|le|la))?\b|"
    r"\b(?:de|à|pour|d') ?(?:se )?(?:dire|répondre|écrire|finir|compléter|demander|entendre|répéter|penser)\b|"
    r"\b(?:finir|compléter|terminer|commencer) (?:la|cette|une|par) ?\w*)",
    supposing=r"(?:\b[Ii]magin(?:ez|ons|er|e)\b|\b[Ss]upposons\b|\b[Mm]ettons\b|\b[Aa]dmettons\b|"
    r"\b[Qq]uand (?:une?|on|vous|"
    r"votre|quelqu'un)\b|\b[Ll]orsqu'?e? ?(?:une?|on|vous|votre|quelqu'un)\b|\b[Ss]i (?:une?|vous|votre|quelqu'un|"
    r"on|tu|"
    r"l'on)\b|\b[Pp]ar exemple\b|\bp\. ?ex\.|\bex\. ?:|\bo[nu] (?:entend|dit) (?:souvent|parfois|partout|toujours|"
    r"trop)\b|"
    r"\b[Oo]n (?:pourrait|peut) (?:croire|penser|dire)\b)",
    happened=r"(?:\b(?:a|ont|avait|avaient)|\bs'(?:est|était|étaient)|\bse sont) "
    r"(?:\w+ment |alors |aussitôt )?(?:dit|répondu|écrit|\w{3,}é)e?s?\b",
    greeting=r"(?:[Bb]onjour|[Bb]onsoir|[Bb]ienvenue|[Ss]alut|[Mm]erci (?:de votre|d'avoir|pour votre)|Madame|Monsieur|"
    r"Mesdames|Chère?s?)\b",
    question_before=r"(?:questions?(?: [\w'-]+){0,6}|demande(?:r|z|nt|)(?:-vous)?|interroge(?:r|z|nt|))",
)
"""Folded: apostrophes are straight, no-break spaces plain."""
