"""What web pages print around an article: share links, counters, comments, teasers, copyright, prompts.

In: one line. Out: what kind of site line it is, if any. Whole lines only: words inside a sentence never match.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache


class SiteLine(Enum):
    """What a line of a site's frame does: FINAL ends the article for good, ENDING where little prose follows."""

    FINAL = "final"
    ENDING = "ending"
    BESIDE = "beside"


_LONGEST = 260
"""Characters; a site's own lines are short, and longer ones need not be matched."""

_COMMENT = r"(?:commentaires?|comments?|réponses?|reply|replies|kommentare?|comentarios?|commenti?)"
_NETWORK = r"(?:facebook|twitter|x|linkedin|whatsapp|pinterest|telegram|mastodon|bluesky|reddit|e-?mail|courriel)"
_PIECE = r"(?:article|billet|message|note|lettre|post|page|entry|entries|beitrag)s?"
_NEIGHBOUR = (
    r"(?:plus (?:récent|ancien)e?s?|précédente?s?|suivante?s?|previous|next|older|newer|vorheriger|nächster|"
    r"anterior|siguiente|precedente|successivo)"
)

_FINAL = (
    # a count of comments, or an invitation to write one
    rf"(?:aucun|pas de|pas encore de|no|\d+|one|un|une|keine?|ningún|sin|nessun) {_COMMENT}\b[^.]{{0,40}}",
    r"(?:laisser|laissez|ajouter|ajoutez|écrire|poster|publier|enregistrer|leave|post|add|write) "
    rf"(?:un|une|a|votre|your) {_COMMENT}\b[^.]{{0,40}}",
    r"(?:rédigez|écrivez|write|leave|schreibe|escribe|scrivi) (?:une? |a |your |eine? )?"
    r"(?:réponse|reply|response|comment|commentaire|antwort|respuesta|commento)\b.{0,20}",
    rf"{_COMMENT}(?: ?[(:]? ?\d*\)?)?",
    r"(?:\d+|une?|one|eine?) (?:réflexions?|pensées?|avis|thoughts?|responses?|gedanken?|pensamientos?|pensieri?) "
    r"(?:sur|on|to|zu|sobre|su)\b.{0,140}",
    # rights
    r".{0,60}(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|"
    r"tutti i diritti riservati).{0,60}",
)
_ENDING = (
    # teasers of other articles
    r"(?:à )?(?:lire|voir|découvrir) (?:aussi|également)\s*:?",
    r"(?:dans la même (?:rubrique|catégorie)|sur le même (?:sujet|thème)|"
    r"articles? (?:similaires?|liés?|connexes?|récents?|associés?|recommandés?)|das könnte sie auch interessieren|"
    r"plus d.articles|related(?: (?:posts?|articles?|stories|content|reading))?|you (?:may|might) also like|"
    r"more (?:from|like)|recommended(?: for you| reading)?|recent posts|ähnliche (?:artikel|beiträge)|"
    r"mehr zum thema|artículos relacionados|articoli correlati|leggi anche|también te puede interesar)\b"
    r"\s*:?(?:\s.{0,120})?",
    # the way to the neighbours, and back to the top
    rf"(?:[←→‹›«»<>]\s*)?(?:{_PIECE} )?{_NEIGHBOUR}(?: (?:{_PIECE}|accueil|home|{_NEIGHBOUR}))*"
    r"(?:\s*[←→‹›«»<>:].{0,120})?",
    r"(?:←|→)\s.{1,140}|.{1,140}\s(?:←|→)",
    r"(?:retour(?:ner)? (?:en )?haut(?: de (?:la )?page)?|haut de page|(?:return|back) to (?:the )?top|nach oben|"
    r"volver arriba|torna su)",
    # thanks and subscriptions
    r"(?:merci d.avoir lu|thanks? (?:you )?for reading)\b.{0,160}",
    r"(?:abonnez-vous|inscrivez-vous|s.abonner|s.inscrire|subscribe|sign up|abonnieren|suscríbete|iscriviti)\b"
    r"(?:.{0,60}(?:newsletter|lettre|liste|letter|list|updates|e-?mails?|recevoir|boletín).{0,100}|[^.]{0,30})",
    r"(?:inscription|s.abonner) à\s*:.{0,80}",
    # the author's portrait, the site's engine, the discussion
    r"(?:écrit|rédigé|publié|posté|written|posted|published) (?:par|by)\b.{1,80}",
    r"(?:à propos de l.aut(?:eur|rice)e?|about the author|über (?:den|die) autor(?:in)?|sobre el autor)\b.{0,40}",
    r"(?:fourni|propulsé|powered) (?:par|by)\b.{1,60}",
    r"discussion (?:à propos|autour|about|on)\b.{0,60}|réactions|reactions",
    # whose the page is, and since when; without a year it is a photograph's
    r"(?:©|\(c\)|copyright\b|copyleft\b)(?=.{0,160}\b(?:19|20)\d\d\b).{0,160}",
    # where the text was printed
    r"(?:a version of this (?:article|essay|letter|story|piece)|this (?:article|essay|story|piece|post)) "
    r"(?:(?:was )?(?:originally|first) )?(?:appeared|ran|published)\b.{0,200}",
    r"(?:cet article|ce texte|cette tribune|cette version|article|texte|tribune) (?:est |a été )?"
    r"(?:(?:initialement|d'abord) )?(?:parue?|publiée?) (?:initialement |d'abord )?(?:dans|sur|par|le)\b.{0,200}",
)
_OF_PICTURE = (
    r"(?:©|\(c\)|copyright\b|copyleft\b).{0,80}",
    r"[^.!?]{0,160}(?:\s[–—-]\s|\||\()\s?(?:crédits? (?:photos?|images?|illustrations?)|photos? (?:credits?|by|par)|"
    r"image credits?|bildnachweis)\b.{0,60}",
)
"""Whose a photograph is, behind its caption or alone."""
_BESIDE = (
    # sharing, printing, saving
    r"(?:partage[rz]|share|tweete[rz]|tweet|teilen|compartir|condividi)"
    rf"(?:\s*:|\s+(?:cet|cette|ce|this|l.)\s?(?:{_PIECE}|publication|story)\b.{{0,40}}"
    rf"|(?:\s+(?:sur|on|via|par|with|auf|en))?\s+{_NETWORK}.{{0,60}})?",
    rf"{_NETWORK}(?:[\s,|·]+{_NETWORK})*",
    r"(?:imprimer|envoyer|télécharger|print|send|email|e-mail|download)"
    r"(?: (?:cet?|cette|this|l.)\s?(?:article|page|billet|post|pdf).{0,40}|par e-?mail.{0,20})?",
    r"envoyer (?:par e-?mail|à une? amie?).{0,20}|blogthis!?|enregistrer|save(?: to [\w ]{1,30})?|bookmark",
    *_OF_PICTURE,
    # what kind of text the site calls it
    r"(?:[\w&'’]+ ){0,3}letters? to the editor|opinions?|op-?eds?|tribune(?: libre)?|"
    r"point de vue|chronique|courrier des lecteurs",
    r"(?:j.aime|like|wird geladen|me gusta|mi piace)(?: (?:ça|this|chargement|loading).{0,20})?",
    # a teaser amid the text
    r"(?:(?:à )?(?:lire|voir|découvrir) (?:aussi|également)|see also|read also|lesen sie auch|leggi anche)\s*:.{1,160}",
    # filing
    r"(?:libellés?|étiquettes?|étiqueté|tagged|verschlagwortet|mots?-clés?|tags?|labels?|catégories?|categories|category|schlagwörter|etiquetas?|"
    r"classé dans|publié dans|posté dans|posted in|filed under|rubriques?)\s*:?\s.{1,140}",
    r"(?:lettre|numéro|newsletter|issue|épisode|episode|vol(?:ume)?)\s*\.?\s*(?:n°|#|no\.?|nr\.?)?\s*\d{1,4}",
    # counters and reading times
    r"\d[\d\s.,k]*\s?(?:applaudissements?|claps?|j.aime|likes?|partages?|shares?|vues?|views?|abonnés?|"
    r"followers?|lectures?|réactions?)\b.{0,60}",
    r"(?:temps de lecture|reading time|lesezeit|tiempo de lectura)\b.{0,40}",
    r"(?:[^.!?]{0,60}\s)?(?:\d+|une?|one)\s*(?:mn|min\.?|minutes?|minuten|minutos)\s*"
    r"(?:de lecture|read|reading|lesezeit|de lectura)\b.{0,60}",
    # the rest of the frame
    r"publicité|advertisement|anzeige|publicidad|pubblicità",
    r"(?:lire la suite|read more|en savoir plus|learn more)",
)


@cache
def _whole_line(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\W{0,3}(?:" + "|".join(patterns) + r")\W{0,3}", re.IGNORECASE)


_PROMPT = re.compile(r"\W{0,3}prompts?\s*(?:n°\s*)?\d*\s*:", re.IGNORECASE)


def site_line(text: str) -> SiteLine | None:
    """Return what kind of site line `text` is, None for a line of the article."""
    if is_generated_note(text) or _PROMPT.match(text):
        return SiteLine.FINAL
    if len(text) > _LONGEST:
        return None
    if _whole_line(_FINAL).fullmatch(text):
        return SiteLine.FINAL
    if _whole_line(_ENDING).fullmatch(text):
        return SiteLine.ENDING
    return SiteLine.BESIDE if _whole_line(_BESIDE).fullmatch(text) else None


_MACHINE = (
    r"(?:perplexity|chat ?gpt|gpt[\w.\-]*|claude|gemini|bard|copilot|mistral|le chat|llama|deepseek|grok|"
    r"une? (?:ia|i\.a\.)|l.(?:ia|intelligence artificielle)|(?:an )?ai\b|artificial intelligence|"
    r"(?:einer )?ki\b|(?:una )?ia\b)"
)
_KIND = (
    r"(?:texte|article|contenu|billet|post|text|content|document|artikel|beitrag|inhalt|texto|artículo|contenido|"
    r"testo|articolo|contenuto)s?"
)
_BEFORE_VERB = (
    rf"\W*(?:{_KIND} |(?:ce|cet|le|l.|this|the|dieser|der|este|el|questo|il) ?{_KIND} "
    r"(?:a été|est|was|is|has been|wurde|ist|fue|è stato) )?(?:\w+ement |\w+ly )?"
)
_GENERATED = re.compile(
    _BEFORE_VERB + r"(?:générée?s?|generated|generiert|erzeugt|generado|generato)\b.{0,30}?"
    r"\b(?:par|avec|à l.aide d.|grâce à|by|with|using|von|mit|durch|por|con|da|dall.)\s*\w",
    re.IGNORECASE,
)
_WRITTEN_BY_MACHINE = re.compile(
    _BEFORE_VERB + r"(?:rédigé|écrit|créé|produit|written|created|produced|geschrieben|escrito|scritto)e?s?\b.{0,30}?"
    rf"\b(?:par|avec|à l.aide de|by|with|von|mit|por|con|da)\s+{_MACHINE}",
    re.IGNORECASE,
)


_PICTURE = re.compile(r"\W{0,3}(?:" + "|".join(_OF_PICTURE) + r")\W{0,3}", re.IGNORECASE)


def is_picture_credit(text: str) -> bool:
    """Tell whether `text` says whose a photograph is, with or without its caption."""
    return len(text) <= _LONGEST and bool(_PICTURE.fullmatch(text))


def is_generated_note(text: str) -> bool:
    """Tell whether `text` says that a machine wrote the article ("Texte généré par …")."""
    return len(text) <= _LONGEST and bool(_GENERATED.match(text) or _WRITTEN_BY_MACHINE.match(text))
