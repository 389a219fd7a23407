"""Words to make articles of: short, long, accented, hyphenated, elided, in six languages, one of them unknown to us."""

from __future__ import annotations

VOCABULARY: dict[str, str] = {
    "fr": (
        "le la les des une dans avec pour sans l’apprenant d’abord tuteur tutorat formation parcours dispositif "
        "accompagnement peut-être rendez-vous constitutionnellement œuvre où déjà être reçoit élève modèle coûts "
        "réussite engagement soutient construit propose renforce chaque aujourd’hui"
    ),
    "en": (
        "the of and a learner tutor support course drop-out nevertheless internationalisation builds keeps offers "
        "answers every cost success well-being thought through question doesn’t always small wide"
    ),
    "de": (
        "der die das und mit ohne Lernende Betreuung Unterstützungsangebote Weiterbildungsmaßnahme größer über für "
        "Donaudampfschifffahrtsgesellschaft Erfolg stärkt jede Frage Kosten E-Learning"
    ),
    "es": (
        "el la los con sin para tutoría acompañamiento niñez aprendizaje éxito cada pregunta más allá costes refuerza "
        "internacionalización año según también"
    ),
    "it": (
        "il la gli con senza per l’allievo tutorato accompagnamento perché città successo ogni domanda più costi "
        "rafforza precipitevolissimevolmente così università"
    ),
    "pl": (
        "i w na z dla uczeń opiekun wsparcie źródło żółty łączność szkoła każdy pytanie koszt sukces "
        "najprawdopodobniej ćwiczenie dzięki więcej"
    ),
}
"""Words by language, blanks between them; none belongs to a web page's frame."""
