"""German, Spanish and Italian: how an article asks its readers to act. A sentence that asks is shown as it stands."""

from __future__ import annotations

import re

from tutoslides.planning.call_forms import Forms, Strength, calls_of

_NOWHERE = re.compile(r"(?!)")
_CLICK = re.compile(r"[?]|@|www\.|http|newsletter|\w\.(?:com|org|de|es|it|net)\b", re.IGNORECASE)
"""What asks nothing, or only for a click."""

_Row = tuple[Strength, str, str, bool]


def _forms(never: str, concludes: str, *rows: _Row) -> Forms:
    return Forms(
        calls=calls_of("", "", *rows),
        never=re.compile(rf"{_CLICK.pattern}|{never}", re.IGNORECASE),
        verb=r"(?!)",
        empty=_NOWHERE,
        concludes=re.compile(concludes),
        filler=_NOWHERE,
        said=_NOWHERE,
        appositions=frozenset(),
        marks={"": r"(?!)"},
    )


def _row(strength: Strength, lead: str, empty: str) -> _Row:
    return strength, rf"{lead}\b(?!{empty})", "", False


_TALK_DE = r".{0,60}\b(?:sagen|wissen|feststellen|zugeben|erwähnen|gestehen)[.!]"
GERMAN = _forms(
    r"\b(?:klicken|abonnier|herunterladen|kommentar|schreiben sie uns)",
    r"\b(?:deshalb|daher|darum|also)\b",
    _row(
        Strength.CALL, r"(?:deshalb |daher |darum )?(?:wir|ich) (?:fordere?n?|bitten?|appelliere?n?|rufe?n?)", _TALK_DE
    ),
    _row(
        Strength.DUTY,
        r"(?:deshalb |daher |darum )?(?:wir müssen|müssen wir|es ist (?:höchste |an der )?zeit|es gilt)",
        _TALK_DE,
    ),
    _row(Strength.NEED, r"(?:wir sollten|wir brauchen|es braucht|lassen sie uns|lasst uns)", _TALK_DE),
)
_TALK_ES = r" (?:decir|reconocer|recordar|señalar|admitir|saber|tener en cuenta)\b"
SPANISH = _forms(
    r"\b(?:haz clic|suscríb|descarga|comentarios?|contáct)",
    r"\b(?:por eso|por ello|por tanto|en conclusión)\b",
    _row(Strength.CALL, r"(?:por eso |por ello )?(?:pedimos|exigimos|instamos|invitamos|os pido|les pido)", _TALK_ES),
    _row(
        Strength.DUTY,
        r"(?:por eso |por ello )?(?:debemos|tenemos que|es (?:hora|urgente|imprescindible)|corresponde a)",
        _TALK_ES,
    ),
    _row(Strength.NEED, r"(?:hay que|es necesario|hace falta|necesitamos)", _TALK_ES),
)
_TALK_IT = r" (?:dire|riconoscere|ricordare|sottolineare|ammettere|sapere)\b"
ITALIAN = _forms(
    r"\b(?:clicca|iscriviti|scarica|commenti|contattaci)",
    r"\b(?:per questo|perciò|dunque|in conclusione)\b",
    _row(Strength.CALL, r"(?:per questo |perciò )?(?:chiediamo|invitiamo|vi chiedo|spetta a|tocca a)", _TALK_IT),
    _row(Strength.DUTY, r"(?:per questo |perciò )?(?:dobbiamo|è (?:ora|tempo|urgente|indispensabile))", _TALK_IT),
    _row(Strength.NEED, r"(?:bisogna|occorre|serve|è necessario|abbiamo bisogno)", _TALK_IT),
)
