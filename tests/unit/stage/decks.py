"""Small decks as HTML of the shape that `html/` writes, without its scripts."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tutoslides.stage.outline import Outline, read_outline
from tutoslides.stage.stage import Show


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide to write: `clicks` fragments, each on a click of its own."""

    key: str
    title: str = "Titre"
    kind: str = "points"
    notes: tuple[str, ...] = ()
    seconds: int = 0
    clicks: int = 0


PLEA = (
    Slide(key="title", title="Investir", kind="title"),
    Slide(key="part-1", title="Structurer", notes=("Lecture : 1 min", "Structurer l’offre."), seconds=60, clicks=2),
    Slide(key="part-2", title="Former", notes=("Lecture : 2 min", "Former les tuteurs."), seconds=120),
    Slide(key="ask", title="Décision attendue", kind="ask", notes=("Décidez.",), seconds=30),
    Slide(key="closing", title="Agir", kind="closing", seconds=30),
    Slide(key="more", title="Annexe", notes=("Des chiffres.",), seconds=300),
)
"""A talk of four minutes with an appendix."""


def deck_of(*slides: Slide, language: str = "fr", title: str = "Plaidoyer") -> bytes:
    """Return a deck's HTML."""
    sections = "".join(_section(slide) for slide in slides)
    head = f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
    body = f'<body data-deck="1"><div class="reveal"><div class="slides">{sections}</div></div></body></html>'
    return (head + body).encode()


def outline_of(*slides: Slide) -> Outline:
    """Return the outline of a deck of these slides."""
    return read_outline(deck_of(*slides), "deck.html")


def show_of(*slides: Slide, minutes: int = 10, language: str = "fr") -> Show:
    """Return what is presented of these slides, else of `PLEA`."""
    return Show(deck=deck_of(*(slides or PLEA), language=language), name="article.md", minutes=minutes)


def _section(slide: Slide) -> str:
    fragments = "".join(f'<p class="fragment" data-fragment-index="{number}">…</p>' for number in range(slide.clicks))
    notes = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in slide.notes)
    aside = f'<aside class="notes">{notes}</aside>' if slide.notes else ""
    marks = f'id="{slide.key}" data-kind="{slide.kind}" data-seconds="{slide.seconds}"'
    return f"<section {marks}><h2>{escape(slide.title)}</h2>{fragments}{aside}</section>"
