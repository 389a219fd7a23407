"""What the windows and the phone say, in English and French; the deck's language chooses.

Words with a number in them hold `{time}` or `{count}`, which the page fills in.
"""

from __future__ import annotations

from tutoslides.model.diagnostics import Message

WORDS: dict[str, Message] = {
    "speaker": Message(en="Speaker", fr="Orateur"),
    "remote": Message(en="Remote", fr="Télécommande"),
    "elapsed": Message(en="Elapsed", fr="Écoulé"),
    "left": Message(en="Left", fr="Reste"),
    "over": Message(en="Over", fr="Dépassé"),
    "clock": Message(en="Time", fr="Heure"),
    "waiting": Message(en="The clock starts with your first step", fr="Le chronomètre part à votre premier pas"),
    "on-time": Message(en="On time", fr="À l’heure"),
    "behind": Message(en="{time} behind", fr="{time} de retard"),
    "ahead": Message(en="{time} ahead", fr="{time} d’avance"),
    "short": Message(en="Time is short: go to the decision", fr="Le temps presse\u00a0: passez à la décision"),
    "appendix": Message(en="Appendix", fr="Annexe"),
    "on-screen": Message(en="On screen", fr="À l’écran"),
    "then": Message(en="Next", fr="Ensuite"),
    "the-end": Message(en="The end", fr="Fin"),
    "notes": Message(en="Notes", fr="Notes"),
    "no-notes": Message(en="No notes for this slide.", fr="Pas de notes pour cette diapositive."),
    "next": Message(en="Next", fr="Suivant"),
    "back": Message(en="Back", fr="Retour"),
    "ask": Message(en="Decision", fr="Décision"),
    "black": Message(en="Black screen", fr="Écran noir"),
    "lift": Message(en="Show the slide", fr="Montrer la diapositive"),
    "is-black": Message(en="The screen is black", fr="L’écran est noir"),
    "restart": Message(en="Restart the clock", fr="Remettre à zéro"),
    "audience": Message(en="Audience window", fr="Fenêtre du public"),
    "larger": Message(en="Larger notes", fr="Notes plus grandes"),
    "smaller": Message(en="Smaller notes", fr="Notes plus petites"),
    "go-to": Message(en="Go to slide {count}", fr="Aller à la diapositive {count}"),
    "slides": Message(en="The talk’s plan", fr="Le plan de l’exposé"),
    "kept": Message(
        en="The last edit cannot be shown; the deck before it stays.",
        fr="La dernière modification n’est pas montrable\u00a0; la présentation précédente reste.",
    ),
    "lost": Message(en="Connection lost; trying again …", fr="Connexion perdue\u00a0; nouvel essai…"),
    "ended": Message(en="The presentation has ended.", fr="La présentation est terminée."),
    "keys": Message(
        en="→ next   ← back   B black   D decision   T clock to zero   + − notes   number, Enter: that slide",
        fr="→ suivant   ← retour   B noir   D décision   T chronomètre à zéro   + − notes   numéro, Entrée\u00a0: "
        "cette diapositive",
    ),
}


def words_in(language: str) -> dict[str, str]:
    """Return all words in one language, by their keys."""
    return {key: message.speak(language) for key, message in WORDS.items()}
