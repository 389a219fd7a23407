"""What the frame around the slides says, in the deck's language: the speaker view, the search, the help.

reveal.js speaks English. Its words are exchanged in the texts that we take from it; in any other language than French
they stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenWords:
    """The words of our own controls; `shortcuts` explain keys by what reveal.js calls them, `speaker` its own words."""

    deck: str
    search: str
    nothing_found: str
    previous: str
    next: str
    resume: str
    jump: str
    end: str
    speaker_view: str
    help_title: str
    key: str
    action: str
    shortcuts: Mapping[str, str]
    speaker: Mapping[str, str]


ENGLISH = ScreenWords(
    deck="Slides",
    search="Search in the slides",
    nothing_found="Not found",
    previous="Previous slide",
    next="Next slide",
    resume="Back to the slide",
    jump="Slide number",
    end="The end",
    speaker_view="Speaker view",
    help_title="Keyboard shortcuts",
    key="Key",
    action="What it does",
    shortcuts={
        "N, →, ↓, SPACE": "Next",
        "P, ←, ↑": "Back",
        "HOME, END": "First slide, last slide",
        "ESC, O": "Overview",
        "G": "Go to a slide by its number",
        "/": "Search",
        "B, .": "Black screen",
        "F": "Full screen",
        "S": "Speaker view",
        "?": "This help",
    },
    speaker={},
)

FRENCH = ScreenWords(
    deck="Diapositives",
    search="Chercher dans les diapositives",
    nothing_found="Introuvable",
    previous="Diapositive précédente",
    next="Diapositive suivante",
    resume="Revenir à la diapositive",
    jump="Numéro de diapositive",
    end="Fin",
    speaker_view="Mode présentateur",
    help_title="Raccourcis clavier",
    key="Touche",
    action="Effet",
    shortcuts={
        "N, →, ↓, ESPACE": "Suite",
        "P, ←, ↑": "Retour",
        "ORIGINE, FIN": "Première, dernière diapositive",
        "ÉCHAP, O": "Vue d'ensemble",
        "G": "Aller à une diapositive par son numéro",
        "/": "Chercher",
        "B, .": "Écran noir",
        "F": "Plein écran",
        "S": "Mode présentateur",
        "?": "Cette aide",
    },
    speaker={
        '<html lang="en">': '<html lang="fr">',
        "reveal.js - Speaker View": "Mode présentateur",
        "Loading speaker view...": "Ouverture du mode présentateur…",
        ">Upcoming<": ">À suivre<",
        ">Time <": ">Temps <",
        "Click to Reset": "Remettre à zéro",
        "Pacing – Time to finish current slide": "Rythme – temps restant pour cette diapositive",
        "'Default'": "'Côte à côte'",
        "'Wide'": "'En large'",
        "'Tall'": "'En hauteur'",
        "'Notes only'": "'Notes seules'",
        "'Layout'": "'Disposition\u00a0'",
        "'en-US', { hour12: true,": "'fr-FR', { hour12: false,",
        "Cross origin error.<br>The speaker window can only be opened from the same origin.": (
            "Le mode présentateur ne peut être ouvert que depuis cette présentation."
        ),
        "Error connecting to main window.<br>Please try closing and reopening the speaker view.": (
            "Le lien avec la présentation est rompu.<br>Fermez cette fenêtre et ouvrez-la à nouveau."
        ),
        "Speaker view popup failed to open. Please make sure popups are allowed and reopen the speaker view.": (
            "Le navigateur a bloqué la fenêtre du présentateur. Autorisez les fenêtres et recommencez."
        ),
    },
)


def screen_words(language: str) -> ScreenWords:
    """Return the words for a deck in a language, a BCP 47 tag: French for `fr…`, else English."""
    return FRENCH if language.lower().partition("-")[0] == "fr" else ENGLISH
