"""A theme file for people to edit: a few sentences, the colours by their roles, the logo; all else is inherited."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tutoslides.model.diagnostics import Message
from tutoslides.model.theme import ColourRole, Palette
from tutoslides.theming.palette import COLOURS

ROLES: dict[ColourRole, Message] = {
    "paper": Message(en="the ground", fr="le fond"),
    "ink": Message(en="text", fr="le texte"),
    "accent": Message(en="“look here”: marks, figures", fr="« regardez ici » : marques, chiffres"),
    "deep": Message(en="full pages: first and last slide", fr="les pages pleines : première et dernière diapositive"),
    "tint": Message(en="quiet panels", fr="les panneaux discrets"),
    "muted": Message(en="what is secondary", fr="ce qui est secondaire"),
}


def written_theme(
    name: str, base: str, palette: Palette, *, schema: str, language: str, colour: str | None = None, logo: str | None
) -> str:
    """Return the text of a theme called `name` that extends `base`, its comments in French or English.

    `schema` is where editors find the schema, seen from the file; `colour` what the palette was made from, `logo` the
    name of the picture beside the file.
    """
    lines = [
        f"#:schema {schema}",
        *_comments(name, base, colour, language),
        "",
        "format = 1",
        f"extends = {json.dumps(base, ensure_ascii=False)}",
        "",
    ]
    lines += ["[palette]", *_colours(palette, language)]
    if logo:
        where = Message(
            en="on the first slide, the last, and small at the foot of the others",
            fr="sur la première diapositive, la dernière, et en petit au pied des autres",
        )
        lines += ["", f"[logo]  # {where.speak(language)}", f'file = "{logo}"']
    return "\n".join(lines) + "\n"


def _comments(name: str, base: str, colour: str | None, language: str) -> Iterator[str]:
    called = f'"{name}"' if " " in name else name
    made = Message(
        en=f"The theme “{name}”, its colours derived from {colour}." if colour else f"The theme “{name}”.",
        fr=f"Le thème « {name} », aux couleurs dérivées de {colour}." if colour else f"Le thème « {name} ».",
    )
    taken = Message(
        en=f"Fonts, sizes and compositions are those of {base}; what is said here takes their place.",
        fr=f"Polices, tailles et compositions sont celles de {base} ; ce qui est dit ici les remplace.",
    )
    proven = Message(
        en=f"After a change, tutoslides theme check {called} tells whether everything can be read.",
        fr=f"Après un changement, tutoslides theme check {called} dit si tout reste lisible.",
    )
    seen = Message(
        en=f"Look at it: tutoslides theme preview {called}. Use it: tutoslides build my-article.md -t {called}",
        fr=f"Voyez-le : tutoslides theme preview {called}. Utilisez-le : tutoslides build mon-article.md -t {called}",
    )
    for sentence in (made, taken, proven, seen):
        yield f"# {sentence.speak(language)}"


def _colours(palette: Palette, language: str) -> Iterator[str]:
    for role in COLOURS:
        yield f'{role} = "#{palette.hexadecimal(role)}"'.ljust(20) + f"  # {ROLES[role].speak(language)}"
    charts = ", ".join(f'"#{colour}"' for colour in palette.charts)
    words = Message(en="told apart by colour-blind people too", fr="distinguées aussi par les daltoniens")
    yield f"charts = [{charts}]  # {words.speak(language)}"
