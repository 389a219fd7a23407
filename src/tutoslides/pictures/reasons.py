"""Why a picture is missing, in words that follow its name."""

from __future__ import annotations

from tutoslides.model.diagnostics import Message

NOT_FOUND = Message(en="there is no such file beside the article", fr="il n'y a pas de tel fichier à côté de l'article")
ADDRESS = Message(
    en="it lies on the web, and nothing is fetched from there: save it beside the article",
    fr="elle est sur le web, et rien n'en est téléchargé : enregistrez-la à côté de l'article",
)
OUTSIDE = Message(
    en="it lies outside the article's folder, where nothing is read: put it beside the article",
    fr="elle est hors du dossier de l'article, où rien n'est lu : placez-la à côté de l'article",
)
UNREADABLE = Message(en="its file may not be read", fr="son fichier ne peut pas être lu")
BROKEN = Message(en="its file is broken", fr="son fichier est abîmé")
UNKNOWN = Message(
    en="it is no PNG, JPEG, WebP, GIF or SVG: save it as one of these",
    fr="ce n'est ni du PNG, ni du JPEG, du WebP, du GIF ou du SVG : enregistrez-la dans l'un de ces formats",
)
TOO_LARGE = Message(
    en="it would fill too much memory: make it smaller",
    fr="elle prendrait trop de mémoire : réduisez-la",
)
EMBEDDED = Message(
    en="it is written into the article itself: save it as a file beside the article",
    fr="elle est écrite dans l'article lui-même : enregistrez-la dans un fichier à côté de l'article",
)
EMPTY = Message(en="it names no file", fr="elle ne nomme aucun fichier")
NO_RENDERER = Message(
    en="drawings in SVG need resvg-py, which this installation lacks: save it as PNG",
    fr="les dessins en SVG demandent resvg-py, absent de cette installation : enregistrez-la en PNG",
)
