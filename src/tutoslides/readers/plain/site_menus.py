"""Menus and path lines of web pages.

In: one line. Out: whether it is a menu's entry or row, and the steps of a path ("Home > Blog > This article").
"""

from __future__ import annotations

import re

from tutoslides.language import find_date
from tutoslides.language.vocabulary import phrases
from tutoslides.readers.plain.site_lines import site_line

_LONGEST = 260
"""Characters; no menu is longer on one line."""
_LONGEST_ENTRY = 6
"""Words of one entry."""
_LONGEST_COUNT = 6
"""Digits of a line that is only a number: a counter beside a share link."""
_LONGEST_DATED_LINE = 12
"""Words; a longer line with a date in it speaks of that date."""

_WORDS = frozenset(
    phrases(
        """
        accueil|home|startseite|inicio|contact|contacts|contactez-nous|contact us|kontakt|contacto|blog|le blog|
        the blog|actualités|actualité|news|à propos|qui sommes-nous|about|about us|über uns|menu|rechercher|recherche|
        search|suche|buscar|cerca|connexion|se connecter|s'identifier|identification|log in|login|sign in|sign up|
        register|s'inscrire|inscription|s'abonner|subscribe|commencer|get started|mon compte|my account|aide|help|faq|
        statut|status|carrières|careers|jobs|presse|press|conditions|conditions générales|cgu|cgv|terms|terms of use|
        terms of service|confidentialité|politique de confidentialité|privacy|privacy policy|datenschutz|impressum|
        mentions légales|legal|legal notice|plan du site|sitemap|accessibilité|accessibility|accessibility statement|
        cookies|gestion des cookies|politique de cookies|newsletter|rss|guides|ressources|resources|services|produits|
        products|our work|work with us|équipe|team|documentation|docs|boutique|shop|panier|cart|agenda|événements|
        events|partenaires|partners|aller au contenu|aller au menu|aller à la recherche|aller au contenu principal|
        passer au contenu|skip to content|skip to main content|skip to navigation|zum inhalt springen|
        saltar al contenido|vai al contenuto|toggle navigation|synthèse vocale|suivre la vie du site|avis de collecte|
        fermer|close|ouvrir le menu|tous les articles|all posts|here's how you know|faire un don|donate|espace membre|
        espace adhérent|suivre|follow|écouter|listen|langues|languages|français|english|deutsch|español|italiano
        """
    )
)
_DIVIDER = re.compile(r"\s*[|·∙•›»>/]\s+|\s{2,}|\s[–—-]\s")
_STEP = re.compile(r"\s+[>›»/→]\s+")
_ACCOUNT = re.compile(
    r"(?:s.abonner|se connecter|s.identifier|s.inscrire|sign in|sign up|log in|login|subscribe|connexion)\b",
    re.IGNORECASE,
)
_LONGEST_ACCOUNT_LINE = 8
"""Words of a line that offers a subscription or a login beside the site's name."""


def is_menu(text: str) -> bool:
    """Tell whether `text` is an entry or a row of a site's menu, by its words or its dividers."""
    if len(text) > _LONGEST or _ends_with_stop(text):
        return False
    if text.isdigit():
        return len(text) <= _LONGEST_COUNT
    entries = [entry.strip() for entry in _DIVIDER.split(text) if entry.strip()]
    known = sum(_is_known(entry) for entry in entries)
    is_row = len(entries) > 1 and (known > 0 or (len(entries) > 2 and "|" in text))
    if is_row or (entries and known == len(entries)):
        return all(len(entry.split()) <= _LONGEST_ENTRY for entry in entries)
    return bool(_ACCOUNT.search(text)) and len(text.split()) <= _LONGEST_ACCOUNT_LINE


def path_steps(text: str) -> tuple[str, ...]:
    """Return the steps of a path line, none where `text` is no path."""
    if len(text) > _LONGEST or _ends_with_stop(text):
        return ()
    steps = tuple(step.strip() for step in _STEP.split(text) if step.strip())
    starts_at_home = bool(steps) and _is_known(steps[0])
    return steps if len(steps) >= 3 or (len(steps) == 2 and starts_at_home) else ()


def belongs_to_frame(text: str) -> bool:
    """Tell whether `text` is a site's line wherever the frame is: above or below the article."""
    if find_date(text) and len(text.split()) > _LONGEST_DATED_LINE:
        return False
    return bool(site_line(text) or is_menu(text) or path_steps(text))


def _is_known(entry: str) -> bool:
    return entry.lower().replace("’", "'").split(" : ")[0].strip(" .:…\u00a0☰×") in _WORDS


def _ends_with_stop(text: str) -> bool:
    return text.rstrip('»”" \u00a0\u202f').endswith((".", "…"))
