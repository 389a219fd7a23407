"""French: how a sentence denies one thing and affirms another."""

from __future__ import annotations

import re

from tutoslides.planning.shapes.turns import TAIL, Opposition, families, turn

FRENCH = Opposition(
    turns=(
        # Ce n'est pas A, c'est B
        turn(
            r"(?P<first>(?P<head>(?:[^,;:—]{2,60}, )?)(?P<copula>ce n'est|il ne s'agit) (?:pas|plus) "
            r"(?P<only>seulement |uniquement )?"
            r"(?P<a>[^,;:—]+))(?:,| ;| :| —) (?P<second>(?:c'est|il s'agit) (?P<b>.+))",
            is_parallel=True,
        ),
        # … non pas A, mais B
        turn(
            r"(?P<first>(?P<head>)(?P<copula>.*?)(?<!\w)non (?:pas |point |(?=(?:comme|par|pour|à|de|sur|dans|en) ))"
            r"(?P<only>seulement |uniquement )?(?P<a>[^,;:—]+)),? (?P<second>mais (?P<b>" + TAIL + "+))",
            is_parallel=True,
        ),
        # … n'est pas A, mais B
        turn(
            r"(?P<first>(?P<head>.*?)(?<!\w)n(?:e |')(?:(?P<copula>est|sont|était|étaient|sera|seront|serait|soit|"
            r"constitue(?:nt)?|représente(?:nt)?|devient)|[\w'-]+(?: [\w'-]+){0,2}?) (?:pas|plus) (?P<be>être )?"
            r"(?P<only>seulement |uniquement |simplement |juste |exclusivement |d'abord |tant )?"
            r"(?P<a>(?!qu|mal )[^;:—]+?)),? (?P<second>mais (?:bien |plutôt |surtout |d'abord |avant tout )?(?P<b>.+))",
            is_parallel=True,
        ),
        # Loin d'alourdir les charges, il s'agit de B
        turn(
            r"(?P<first>loin d(?:e |')(?:ne pas |se |s'|y |en )?(?:\w+[ei]r|\w+(?:[td]re|ire|ivre)|être|voir|avoir)\b"
            r"(?: [^,;:—]+)), (?P<second>(?:le |la |les |l'|ce |cet |cette |ces |c'|il |elle |ils |elles |on |nous |un "
            r"|une |son |sa |ses |leurs? |notre |nos |cela |ça ).+)"
        ),
        # Plutôt que de punir, on accompagne
        turn(
            r"(?P<first>plutôt qu(?:e |')[^,;:—]+), (?P<second>(?:le |la |les |l'|ce |cette |ces |il |elle |ils |elles "
            r"|on |nous |un |une |mieux vaut |\w+ez |\w+ons ).+)"
        ),
        # A plutôt que B
        turn(
            r"(?P<first>(?P<head>[^;:—]+?)),? (?P<second>plutôt qu(?:e |')(?P<b>[^\s,;:—]+ " + TAIL + "+))",
            is_affirmed_first=True,
        ),
        # A, et non B
        turn(
            r"(?P<first>[^;:—]+?),? (?P<second>et non (?!plus\b|des moindres|seulement\b|sans\b)"
            r"(?:pas )?(?P<b>" + TAIL + "+))",
            is_affirmed_first=True,
        ),
        # A, pas une B
        turn(
            r"(?P<first>[^;:—]+), (?P<second>(?:pas|non) (?P<b>(?:une? (?!seule?\b)|les? |la |l'|des |du )"
            + TAIL
            + "+))",
            is_affirmed_first=True,
        ),
        # … moins par A que par B
        turn(
            r"(?P<first>(?P<head>[^,;:—]+?)(?<!au)(?<!à)(?<!du)(?<!de)(?<!ou)(?<!en) moins "
            r"(?P<a>(?P<form>à|aux?|par|dans|sur|pour|une?|comme) [^,;:—]+?)) (?P<second>qu(?:e |')(?=(?P=form) |"
            r"(?:aux?|à) )(?P<b>" + TAIL + "+))"
        ),
    ),
    never=re.compile(
        r"\?|(?<!\w)(?:je |j'|m'|(?:me|mon|ma|mes|moi|non seulement|pas que) |nous (?:n')?(?:avons|sommes|étions|"
        r"avions) "
        r"(?:pas )?\w+(?:é|és|ée|ées|is|us?) |qu'on le veuille)|"
        r"plutôt que de (?:détailler|décrire|lister|énumérer|présenter|expliquer)"
    ),
    subordinate=re.compile(
        r"(?<!\w)(?:qu'|lorsqu'|puisqu'|s'ils? |d'où )|(?<!\w)(?:qui|que|dont|où|si|quand|lorsque|comme|parce|puisque|"
        r"tandis|alors que|car|quoique|afin|pourquoi|comment|sans|mais|ne|pas)(?!\w)|(?<!\w)n'"
    ),
    adds=re.compile(r"(?<!\w)(?:aussi|également|encore|en plus|de surcroît|de plus|même)(?!\w)|\bmais\b.*\bmais\b"),
    refuses=re.compile(r"(?<!\w)(?:n'|(?:ne|pas|jamais|aucune?|rien)(?!\w))"),
    doubles=re.compile(r"(?<!\w)(?:sans|rien|jamais|personne|aucune?|guère|toujours|encore)(?!\w)|n'.*(?<!\w)n[e'](?!\w)"),
    verb=re.compile(r"(?:se |s')?(?:\w+[ei]r|\w+oir|\w+[td]re|\w+ire|\w+ivre|être)"),
    clause=re.compile(
        r"(?<!\w)(?:il|elle|on|ils|elles|nous|vous|cela|ça|ce sont|est|sont|était|étaient|sera|seront|a|ont|avait|peut|"
        r"peuvent|doit|doivent|va|vont|reste|restent|permet|permettent|faut|font)(?!\w)|(?<!\w)c'est|(?<!le )(?<!du )"
        r"(?<!au )(?<!tout à )(?<!en )(?<!\w)fait(?!\w)|^de (?:nombreu|plus en|fait|même|telle?s)|^d'(?:autres|"
        r"ailleurs)|"
        r"^(?:en (?:fait|réalité|pratique|général|attendant)|à (?:terme|condition|ce stade)|par (?:contre|exemple)|"
        r"dans (?:les faits|la pratique)|pour (?:cela|autant|l'instant|le moment)|du (?:coup|moins)|avec le temps)"
    ),
    relative=re.compile(r"(?<!\w)(?:qui|que|dont|où|qu'|lesquel\w+|laquelle|lequel)(?!\w)|qu'"),
    prepositions=families(
        de="de d' du", à="à au aux", par="par", pour="pour afin", dans="dans en", sur="sur", avec="avec",
        comme="comme", parce="parce", vers="vers", entre="entre", grâce="grâce", chez="chez", sous="sous",
    ),
    articles=families(
        one="un une des", this="le la les l' ce cet cette ces celui celle ceux celles",
        own="son sa ses leur leurs notre nos votre vos",
    ),
)  # fmt: skip
