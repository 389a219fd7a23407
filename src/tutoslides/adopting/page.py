"""An adoption as people read it: the mapping with its reasons, and the page of text that they may correct."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.adopting.adopt import Adoption
from tutoslides.adopting.corrections import FORMAT, colour_text, layout_text
from tutoslides.language import words_of
from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import Layout, LayoutKind
from tutoslides.theming import KINDS
from tutoslides.theming.palette import COLOURS

HEAD = Message(
    en="How tutoslides uses this template. Whatever you change here is followed from the next build on.\n"
    "Layouts are numbered as in PowerPoint's slide master view; “composed” means: made from the template's\n"
    "colours, fonts and room, since it has no layout for that. Delete a line, and it is found out again.",
    fr="Comment tutoslides se sert de ce modèle. Ce que vous changez ici est suivi dès la prochaine présentation.\n"
    "Les dispositions sont numérotées comme dans le masque des diapositives de PowerPoint ; « composed » veut dire :\n"
    "composée avec les couleurs, les polices et la place du modèle, qui n'en a pas. Une ligne effacée est retrouvée.",
)

LAYOUTS = Message(
    en="front page, new part, agenda and points (tables and charts where its place takes them)",
    fr="page de titre, nouvelle partie, sommaire et points (tableaux et graphiques si sa place les accepte)",
)
COLOUR_WORDS = Message(
    en="names of the template's colour scheme; “* 0.5” makes one darker, “* 0.2 + 0.8” lighter",
    fr="noms du jeu de couleurs du modèle ; « * 0.5 » assombrit, « * 0.2 + 0.8 » éclaircit",
)
ROOM = Message(
    en="where content is composed: x, y, width, height in points",
    fr="où le contenu est composé : x, y, largeur, hauteur en points",
)


def mapping_rows(adoption: Adoption) -> Iterator[tuple[str, Message]]:
    """Give each kind of slide by its name in the deck's language, and what it is made with."""
    words = words_of(adoption.theme.language)
    for kind in KINDS:
        if kind.startswith("missing"):
            continue  # what takes the place of a picture that is not there
        layout = adoption.theme.ladder(kind)[0]
        base, _, number = kind.rpartition("-")
        name = f"{words.layouts[base]} {number}" if number.isdigit() else words.layouts[kind]
        yield name, _made_with(kind, layout, adoption)


def missing(adoption: Adoption) -> Iterator[Message]:
    """Give what was not found in the template, and why."""
    roles, own = adoption.roles, adoption.own
    if roles.content is None:
        yield Message(
            en="No layout has a title and one large place for text: agenda and points are composed.",
            fr="Aucune disposition n'a un titre et une grande zone de texte\u00a0: sommaire et points sont composés.",
        )
    elif "table" not in own:
        yield Message(
            en=f"The place for text of “{roles.content.name}” takes no tables and charts: these are composed.",
            fr=f"La zone de texte de «\u00a0{roles.content.name}\u00a0» n'accepte ni tableau ni graphique\u00a0: "
            "ils sont composés.",
        )
    if roles.title is None:
        yield Message(
            en="No layout looks like a front page (none has a centred title, none a larger one): it is composed.",
            fr="Aucune disposition ne ressemble à une page de titre (ni titre centré, ni titre plus grand)\u00a0: "
            "elle est composée.",
        )
    elif "title" not in own:
        yield Message(
            en=f"“{roles.title.name}” has no room for a title, a subtitle and an author: the front page is composed.",
            fr=f"«\u00a0{roles.title.name}\u00a0» n'a pas la place d'un titre, d'un sous-titre et d'un auteur\u00a0: "
            "la page de titre est composée.",
        )


def page_text(adoption: Adoption, language: str) -> str:
    """Return the page that says all this to the program, with comments for people."""
    roles, theme = adoption.roles, adoption.theme
    name = theme.name.replace("\\", "").replace('"', "")
    master = (
        next((number for number, one in enumerate(theme.template.masters, 1) if one.part == roles.master.part), 1)
        if theme.template
        else 1
    )
    references = dict(theme.references)
    colours = [f'{role.ljust(8)}= "{colour_text(references[role])}"' for role in COLOURS]
    room = adoption.frame.content
    lines = [
        *(f"# {line}" for line in HEAD.speak(language).splitlines()),
        "",
        f"format = {FORMAT}",
        f'template = "{name}"',
        "",
        f"[layouts]       # {LAYOUTS.speak(language)}",
        f"master  = {master}",
        f"title   = {layout_text(roles.title)}",
        f"section = {layout_text(roles.section)}",
        f"content = {layout_text(roles.content)}",
        "",
        f"[colours]       # {COLOUR_WORDS.speak(language)}",
        *colours,
        "",
        f"[room]          # {ROOM.speak(language)}",
        f"content = [{room.x:.1f}, {room.y:.1f}, {room.width:.1f}, {room.height:.1f}]",
    ]
    return "\n".join(lines) + "\n"


def _made_with(kind: LayoutKind, layout: Layout, adoption: Adoption) -> Message:
    name = _name_of(layout.part, adoption)
    if kind not in adoption.own:
        return Message(en=f"composed on “{name}”", fr=f"composée sur «\u00a0{name}\u00a0»")
    if layout.added:
        return Message(en=f"a copy of “{name}”, adjusted", fr=f"une copie ajustée de «\u00a0{name}\u00a0»")
    return Message(en=f"“{name}”", fr=f"«\u00a0{name}\u00a0»")


def _name_of(part: str | None, adoption: Adoption) -> str:
    named = (layout for layout in adoption.roles.master.layouts if layout.part == part)
    return next((layout.name or f"{layout.number}" for layout in named), "")
