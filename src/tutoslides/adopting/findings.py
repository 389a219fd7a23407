"""What users should know about a template: fonts that are guessed, words that are hard to read, macros left out."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.adopting.fonts import measure_of
from tutoslides.adopting.frame import Frame
from tutoslides.adopting.grounds import in_the_way
from tutoslides.adopting.roles import Roles, body_place, grounds_of, title_place
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.template import Template, TemplateLayout
from tutoslides.model.theme import Theme
from tutoslides.theming import contrast_ratio, floor_of
from tutoslides.theming.contrast import least_contrast


def template_findings(template: Template, roles: Roles, frame: Frame, theme: Theme) -> Iterator[Diagnostic]:
    """Give the findings of a template, in the order in which they matter."""
    yield from _fonts(template, roles)
    yield from _contrasts(template, roles)
    yield from _small_type(template, roles, frame)
    yield from _covered(template, roles)
    if template.has_macros:
        yield _note(
            template,
            "template-macros",
            Message(
                en="The template's macros stay out of the deck.",
                fr="Les macros du modèle ne sont pas reprises dans la présentation.",
            ),
        )


def _fonts(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    layouts = (layout for layout in (roles.headed, roles.content, roles.title, roles.section) if layout)
    texts = (place.text.family for layout in layouts for place in layout.of_kind("title", "subtitle", "text", "content"))
    for family in dict.fromkeys((*roles.master.families, *texts)):
        measure = measure_of(family)
        if not measure.is_known:
            yield _note(
                template,
                "font-unknown",
                Message(
                    en=f"The widths of the font “{family}” are not known: its text is given {measure.stretch - 1:.0%} "
                    f"more room than {measure.family} needs.",
                    fr=f"La largeur de la police «\u00a0{family}\u00a0» n'est pas connue\u00a0: son texte a "
                    f"{100 * (measure.stretch - 1):.0f}\u00a0% de place de plus qu'il n'en faudrait en {measure.family}.",
                ),
            )


def _contrasts(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    """Give a warning for each place of the template's own whose text is hard to read on what lies behind it."""
    for layout in dict.fromkeys((roles.title, roles.content, roles.section)):
        for place in layout.places if layout else ():
            if layout is None or place.kind not in ("title", "subtitle", "text", "content"):
                continue
            ratios = sorted(contrast_ratio(place.text.colour, ground) for ground in grounds_of(place, layout, template.size))
            worst = ratios[len(ratios) // 10] if ratios else 21.0
            least = least_contrast(place.text.size, bold=place.text.bold)
            if worst < least:
                yield Diagnostic(
                    code="template-contrast",
                    place=_place(template, layout),
                    message=Message(
                        en=f"In the layout “{layout.name}”, “{place.name}” has contrast {worst:.1f}; {least:g} can be read.",
                        fr=f"Dans la disposition «\u00a0{layout.name}\u00a0», «\u00a0{place.name}\u00a0» a {worst:.1f} de "
                        f"contraste\u00a0; il faut {least:g}.".replace(".", ",", 0),
                    ),
                    hint=Message(
                        en="The template says so; its owner should know.",
                        fr="C'est le modèle qui le veut\u00a0; signalez-le à qui l'a fait.",
                    ),
                )


def _small_type(template: Template, roles: Roles, frame: Frame) -> Iterator[Diagnostic]:
    body = body_place(roles.content, template.size) if roles.content else None
    if roles.content and body and body.text.size < 0.8 * floor_of("points", "body") * frame.scale:
        yield _note(
            template,
            "template-small-type",
            Message(
                en=f"The text of the layout “{roles.content.name}” has {body.text.size:g} points, which no room can "
                "read: slides take larger type.",
                fr=f"Le texte de la disposition «\u00a0{roles.content.name}\u00a0» a {body.text.size:g} points, illisibles "
                "dans une salle\u00a0: les diapositives prennent des caractères plus grands.",
            ),
        )


def _covered(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    """Give a note where a logo or a word of the template's stands in its own place for text, which is made smaller."""
    for layout in dict.fromkeys((roles.content, roles.title)):
        if layout is None:
            continue
        places = [place for place in (title_place(layout), body_place(layout, template.size)) if place]
        for place in places:
            if any(drawing.kind in ("picture", "text") for drawing in in_the_way(place.rect, layout, template.size)):
                yield _note(
                    template,
                    "template-covered",
                    Message(
                        en=f"In the layout “{layout.name}” something is drawn over “{place.name}”: text keeps clear of it.",
                        fr=f"Dans la disposition «\u00a0{layout.name}\u00a0», un élément recouvre «\u00a0{place.name}\u00a0»"
                        "\u00a0: le texte l'évite.",
                    ),
                    layout,
                )


def _note(template: Template, code: str, message: Message, layout: TemplateLayout | None = None) -> Diagnostic:
    return Diagnostic(code=code, severity=Severity.NOTE, message=message, place=_place(template, layout))


def _place(template: Template, layout: TemplateLayout | None = None) -> Place:
    return Place(source=template.name, line=0, excerpt=layout.name if layout else "")
