"""Headings under which sources stand: what follows is for the appendix."""

from __future__ import annotations

from tutoslides.language.vocabulary import phrases

_HEADINGS = frozenset(
    phrases(
        "références | référence | bibliographie | sources | source | notes | note | notes de bas de page | "
        "webographie | sitographie | pour aller plus loin | références bibliographiques | notes et références | "
        "sources et références | références et sources | references | bibliography | footnotes | endnotes | "
        "further reading | works cited | notes and references | literatur | literaturverzeichnis | quellen | "
        "quellenverzeichnis | anmerkungen | fußnoten | referencias | bibliografía | fuentes | notas | lecturas "
        "recomendadas | riferimenti | bibliografia | fonti | note a piè di pagina"
    )
)


def names_references(heading: str) -> bool:
    """Tell whether a heading announces sources, references or footnotes and nothing else."""
    return " ".join(heading.lower().split()).rstrip(" :.") in _HEADINGS
