"""French: how an article asks its readers to act."""

from __future__ import annotations

import re

from tutoslides.language.vocabulary import word_set
from tutoslides.planning.call_forms import Forms, Strength, calls_of

_SOON = r"(?: (?:donc|désormais|aujourd'hui|maintenant|dès à présent|dès maintenant|enfin|alors|aussi|ensemble|tous))*"
_WHOM = r"(?: [^,;:.«]{2,70}?)??"
_NOUNS = (
    r"(?!(?:papier|métier|atelier|chantier|dossier|quartier|foyer|loyer|danger|cancer|hiver|courrier|cahier|désir|"
    r"avenir|plaisir|loisir|particulier|premier|dernier|ordre|hier|mer|fer|salaire|affaire|livre)\b)"
)
_VERB = (
    r"(?:ne pas |ne plus )?(?:se |s'|y |en |vous |nous |lui |leur |le |la |les |l'|mieux |enfin |pleinement |"
    r"réellement |collectivement )*"
    + _NOUNS
    + r"(?:\w+er|\w+ir|\w+(?:ndre|rdre|ttre|ître)|\w*(?:dire|faire|croire|boire|lire|rire|crire|duire|truire|suivre|"
    r"vivre|plaire|clure|rompre|vaincre)|être)(?!\w)"
)
_URGENT = r"(?:impératif|urgent|crucial|primordial|vital|capital|(?:grand )?temps)"
_USEFUL = r"(?:nécessaire|essentiel|indispensable)"
_TO = r"d(?:e |')"
_WRITING = r"(?:(?:et )?si (?:je|nous) vous écri[^,;:«]{1,60}, )?"
"""How a letter comes to its point."""
_NO_APPEAL = (
    r"(?!(?:vous|nous|soyez|continuez|imaginez|voyez|notez|sachez|rappelez|souvenez|gardez en|prenez l'exemple|"
    r"chez|assez|rez|nez)(?!\w))"
)
"""Words that no appeal begins with: encouragement, and words that only look like a command."""

FRENCH = Forms(
    calls=calls_of(
        r"(?:(?:et )?c'est (?:pour (?:cela|ça|cette raison|ces raisons) qu(?:e |')|pourquoi ))?"
        r"(?:(?!si |s'il|lorsqu|quand |pour (?:que |(?:en |y |le |la |les |l'|se |s')*\w+(?:er|ir|re)\b)|afin |selon |"
        r"d'après |comme |parce |puisqu|avant |après |maintenant que |une fois |dans (?:tous les cas|ce cas))"
        r"[^,;:«]{2,60}, )?",
        _VERB,
        (Strength.CALL, rf"il (?:nous |vous |leur )?(?:appartient|revient|incombe){_SOON}{_WHOM} ", _TO, True),
        (
            Strength.CALL,
            rf"nous (?:vous )?(?:(?:demand|appel|invit|exhort|sollicit|encourage)ons|ne pouvons "
            rf"qu'(?:appeler|inviter|encourager|recommander)){_SOON}{_WHOM} ",
            rf"{_TO}|à ",
            True,
        ),
        (
            Strength.CALL,
            rf"nous (?:demandons|recommandons|préconisons|réclamons|exigeons){_SOON} "
            r"(?:que |qu'|une? |la |le |les |l'|des )",
            "",
            False,
        ),
        (
            Strength.CALL,
            rf"je vous (?:demande|appelle|invite|recommande|exhorte|propose|encourage){_SOON}{_WHOM} ",
            rf"{_TO}|à ",
            True,
        ),
        (
            Strength.CALL,
            rf"{_WRITING}c'est (?:donc )?pour vous (?:demander|inviter|appeler|exhorter) ",
            rf"{_TO}|à ",
            True,
        ),
        (
            Strength.CALL,
            rf"{_WRITING}c'est (?:donc )?pour vous (?:demander|réclamer) (?:que |qu'|une? |la |le |les |l'|des )",
            "",
            False,
        ),
        (
            Strength.CALL,
            rf"(?:je ne peux|nous ne pouvons) que vous (?:inviter|inciter|encourager|recommander){_SOON} ",
            rf"{_TO}|à ",
            True,
        ),
        (Strength.DUTY, rf"nous avons{_SOON} (?:le devoir|la responsabilité|l'obligation){_SOON} ", _TO, True),
        (Strength.DUTY, rf"il est{_SOON} de notre (?:devoir|responsabilité){_SOON} ", _TO, True),
        (
            Strength.DUTY,
            r"(?:la|notre) (?:ligne de conduite|marche à suivre|voie à suivre|feuille de route)[^;:.]{0,30}? "
            r"est(?: donc)? (?:simple|claire|connue|tracée)\s?: ",
            "",
            False,
        ),
        (Strength.CALL, rf"[àa] (?:vous|nous)(?: tous)?{_SOON} ", _TO, True),
        (Strength.DUTY, rf"nous (?:vous )?(?:recommand|préconis)ons{_SOON}{_WHOM} ", _TO, True),
        (Strength.DUTY, rf"c'est{_SOON} (?:à|au|aux){_WHOM} ", _TO, True),
        (Strength.DUTY, rf"il est{_SOON}(?: plus que jamais)?{_SOON} {_URGENT}{_SOON} ", _TO, True),
        (Strength.NEED, rf"il est{_SOON} {_USEFUL}{_SOON} ", _TO, True),
        (Strength.DUTY, rf"il est{_SOON} {_URGENT}{_SOON} (?:que |qu')", "", False),
        (Strength.NEED, rf"il (?:est{_SOON} {_USEFUL}|faut){_SOON} (?:que |qu')", "", False),
        (
            Strength.NEED,
            rf"pour [^;:«]{{2,90}}?, il (?:est{_SOON} {_USEFUL}|faut){_SOON} (?:que |qu')",
            "",
            False,
        ),
        (Strength.DUTY, rf"nous devons{_SOON} ", "", True),
        (Strength.NEED, rf"il (?:nous )?faut{_SOON} ", "", True),
        (Strength.DUTY, rf"nous (?:vous )?proposons{_SOON} ", _TO, True),
        (
            Strength.DUTY,
            r"la (?:première|prochaine) (?:action|étape|mesure|décision)[^;:.]{0,80}? est(?: donc)? ",
            _TO,
            True,
        ),
        (Strength.ADVICE, rf"(?:tu (?:devrais|dois)|vous (?:devriez|devez)){_SOON} ", "", True),
        (Strength.ADVICE, r"(?!nous |vous )\w+(?:ez|ons) donc\b", "", False),
        (Strength.APPEAL, rf"{_NO_APPEAL}\w{{2,}}ez [^;:?]{{3,200}}?,? et (?:ne )?\w{{2,}}ez(?!\w)[^;:?]*", "", False),
        (
            Strength.APPEAL,
            r"(?:les|nos|vos|ces|chaque|tout|toute|toutes les|tous les) [^,;:.?]{3,50}? (?:doit|doivent|devrait|"
            rf"devraient){_SOON} ",
            "",
            True,
        ),
    ),
    never=re.compile(
        r"[?]|(?<!\w)/\w+/|(?<!\w)(?:cliqu|abonn|inscrivez|inscrire|contact(?:ez|er)(?!\w)|télécharg|découvr(?:ez|ir)(?!\w)|"
        r"newsletter|www\.|http|rendez-vous (?:sur|ici)|suivez-nous|commentaires?(?!\w)|n'hésite|ci-dessous|site web|"
        r"consult(?:ez|er) (?:la|le|notre|nos|cette?) (?:page|site|article|documentation|guide))|@|"
        r"\w\.(?:fr|com|org|io|net)\b"
    ),
    verb=_VERB,
    empty=re.compile(
        r"(?:se |s'|bien )*(?:dire|savoir|noter|reconnaître|avouer|admettre|rappeler|ajouter|souligner|préciser|"
        r"constater|remarquer|compter|attendre|être|pouvoir|croire|voir|lire|remercier|jouer|souvenir|mentionner|"
        r"distinguer|signaler|conclure|revenir|passer)\b"
    ),
    concludes=re.compile(
        r"(?<!\w)(?:donc|pour (?:toutes )?ces raisons|c'est pourquoi|"
        r"c'est pour (?:cela|ça) que|dès lors|en conclusion|en définitive)(?!\w)"
    ),
    filler=re.compile(r" donc(?!\w)"),
    said=re.compile(r", (?:nous |leur |lui )?\w+-(?:t-)?(?:ils?|elles?|on)(?!\w)[^,]*$"),
    appositions=word_set("afin qui dont ce"),
    marks={"de ": _TO, "d'": _TO, "à ": "à ", "": ""},
)
