"""The words of the slide language, and what authors write in their place.

In: a word as written. Out: the nearest word of the language, or nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from tutoslides.language.vocabulary import word_set
from tutoslides.model.article import WISHED_KINDS

NAMES = ("slide", "title", "notes", "pause", "keep", "drop")
"""What a comment may ask for."""
WITH_WORDS = frozenset({"title", "notes"})
"""Names whose value is text."""
BARE = frozenset({"pause", "keep", "drop"})
"""Names that have no value."""

_NEAREST_NAME = 0.75
"""Likeness (difflib) from which an unknown name is a slip of the pen: “silde”, “kepe”; most words are farther off."""
_NEAREST_KIND = 0.7
"""The same for kinds: behind `slide:` hardly anything else can be meant."""


def _table(rows: Mapping[str, str]) -> dict[str, str]:
    return {other: word for word, others in rows.items() for other in others.split()}


_OTHER_NAMES = _table(
    {
        "slide": "diapo diapositive diapositiva folie",
        "title": "titre titel titulo titolo",
        "notes": "notizen notas",
        "pause": "pausa",
        "keep": "garder conserver behalten mantener",
        "drop": "ecarter weglassen descartar",
    }
)
_OTHER_KINDS = _table(
    {
        "callout": "citation quote quotation encadre zitat cita citazione",
        "cards": "carte cartes fiches karte karten tarjetas schede",
        "contrast": "contraste opposition kontrast gegensatz contrasto",
        "steps": "etape etapes schritte pasos passi",
        "figure": "chiffre chiffres number zahl cifra numero",
        "table": "tableau tabelle tabla tabella",
        "chart": "graphique graph diagramme diagramm grafik grafico",
        "chart: bar": "bar bars barre barres histogramme balken barras colonne",
        "chart: line": "line courbe courbes ligne linie linea",
        "chart: doughnut": "doughnut donut anneau camembert pie secteurs ring kreis anillo anello torta",
        "chart: waterfall": "waterfall cascade wasserfall cascada cascata",
        "statement": "affirmation enonce phrase aussage afirmacion affermazione",
        "ask": "decision demande appel request bitte forderung peticion richiesta",
        "skip": "ignorer sauter passer ignore hide auslassen uberspringen omitir saltare",
        "appendix": "annexe annexes anhang anexo apendice appendice",
        "divider": "intertitre intercalaire separateur separator trenner zwischentitel separador separatore",
    }
)
_ORDINARY = word_set(
    "note node nodes vote votes side sides tile tiles subtitle subtitles crop crops prop props deep kept cause causes"
)
"""Words near a name that authors and other tools write in comments of their own."""


def nearest_name(name: str, *, has_value: bool) -> str | None:
    """Return the name that is plainly meant by `name`, None where the comment is nobody's business.

    Nearness counts only with the form of the name that is meant: `<!-- titre -->` may mark a place in a page,
    `<!-- titre: Agir -->` gives a title.
    """
    import difflib  # late: for a slip of the pen only

    word = fold(name)
    near = difflib.get_close_matches(word, NAMES, 1, _NEAREST_NAME)
    meant = _OTHER_NAMES.get(word) or (near[0] if near else None)
    if meant is None or word in _ORDINARY or has_value is (meant in BARE):
        return None
    return meant


def nearest_kind(value: str) -> str | None:
    """Return the kind of slide that `value` comes nearest to, in any of the deck's languages."""
    import difflib  # late: for a slip of the pen only

    word = fold(value)
    start, _, rest = word.partition(":")
    if rest.strip() and nearest_kind(start) == "chart":
        word = rest.strip()
    near = difflib.get_close_matches(word, [*WISHED_KINDS, *_OTHER_KINDS], 1, _NEAREST_KIND)
    return _OTHER_KINDS.get(near[0], near[0]) if near else None


def fold(word: str) -> str:
    """Return `word` in lower case without accents."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
