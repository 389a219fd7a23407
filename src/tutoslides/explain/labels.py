"""The words of an explanation: what texts and kinds of slides are called, how counts and times are said."""

from __future__ import annotations

from collections.abc import Sequence

from tutoslides.explain.texts import SlideKind, TextRole
from tutoslides.language import words_of
from tutoslides.model.diagnostics import Message

LABELS: dict[TextRole, Message] = {
    "title": Message(en="Title", fr="Titre"),
    "kicker": Message(en="Kicker", fr="Surtitre"),
    "subtitle": Message(en="Subtitle", fr="Sous-titre"),
    "byline": Message(en="Byline", fr="Signature"),
    "entry": Message(en="Sections", fr="Rubriques"),
    "point": Message(en="Points", fr="Points"),
    "lead-in": Message(en="Lead-in", fr="Amorce"),
    "quotation": Message(en="Quotation", fr="Citation"),
    "speaker": Message(en="Speaker", fr="Voix"),
    "speaker-role": Message(en="Role", fr="Fonction"),
    "card": Message(en="Cards", fr="Cartes"),
    "step": Message(en="Steps", fr="Étapes"),
    "denied": Message(en="Denied", fr="Écarté"),
    "affirmed": Message(en="Affirmed", fr="Retenu"),
    "figure": Message(en="Figure", fr="Chiffre"),
    "row": Message(en="Rows", fr="Lignes"),
    "caption": Message(en="Caption", fr="Légende"),
    "demand": Message(en="Demands", fr="Demandes"),
    "reference": Message(en="Sources", fr="Sources"),
    "contact": Message(en="Contact", fr="Contact"),
}
"""Ten characters at most, so that they stand in one column."""

WHY = Message(en="Why", fr="Pourquoi")
NOTES = Message(en="Notes", fr="Notes")
CLICKS = Message(en="Clicks", fr="Clics")
APPENDIX = Message(en="Appendix", fr="Annexe")
BACK = Message(en="Back to", fr="Retour")

MINUTE = 60
"""Seconds."""


def kind_in_words(kind: SlideKind, language: str) -> str:
    """Return what the user's PowerPoint calls slides of a kind, in French for `fr…`, else in English."""
    words = words_of(Message(en="en", fr="fr").speak(language))
    return words.references if kind == "references" else words.layouts[kind]


def counted(count: int, singular: Message, plural: Message, language: str) -> str:
    """Return a number with its noun: « 1 mot », « 12 mots ». French takes its plural from two on."""
    is_one = count == 1 or (count == 0 and singular.speak(language) == singular.fr)
    return f"{count} {(singular if is_one else plural).speak(language)}"


def duration(seconds: int) -> str:
    """Return a time as both languages write it: « 1 min 20 s »."""
    minutes, rest = divmod(seconds, MINUTE)
    parts = [f"{minutes}\u00a0min"] if minutes else []
    parts += [f"{rest}\u00a0s"] if rest or not minutes else []
    return " ".join(parts)


def listed(parts: Sequence[str]) -> Message:
    """Return one or more parts as a list in words: « 1, 3 et 5 »."""
    *others, last = parts
    start = ", ".join(others)
    return Message(en=f"{start} and {last}", fr=f"{start} et {last}") if others else Message(en=last, fr=last)
