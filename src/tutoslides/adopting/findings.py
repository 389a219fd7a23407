"""What users should know about a template: fonts that are guessed, words that are hard to read, macros left out."""

from __future__ import annotations

from collections.abc import Iterator

from tutoslides.adopting.fonts import measure_of
from tutoslides.adopting.frame import Frame
from tutoslides.adopting.grounds import in_the_way, worst_contrast
from tutoslides.adopting.roles import Roles, body_place, title_place
from tutoslides.adopting.slots import is_small
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.template import PlaceKind, Template, TemplateLayout
from tutoslides.model.theme import Theme
from tutoslides.theming.contrast import least_contrast


def template_findings(template: Template, roles: Roles, frame: Frame, theme: Theme) -> Iterator[Diagnostic]:
    """Give the findings of a template, in the order in which they matter."""
    yield from _fonts(template, roles)
    yield from _contrasts(template, roles)
    yield from _small_type(template, roles, frame)
    yield from _covered(template, roles)
    if template.has_macros:
        yield Diagnostic(
            code="template-macros",
            severity=Severity.NOTE,
            place=_place(template),
            message=Message(
                en="The template's macros stay out of the deck.",
                fr="Les macros du modèle ne sont pas reprises dans la présentation.",
            ),
        )


def _fonts(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    layouts = (layout for layout in (roles.headed, roles.content, roles.title, roles.section) if layout)
    kinds: tuple[PlaceKind, ...] = ("title", "subtitle", "text", "content")
    texts = (place.text.family for layout in layouts for place in layout.of_kind(*kinds))
    for family in dict.fromkeys((*roles.master.families, *texts)):
        measure = measure_of(family)
        if measure.is_known:
            continue
        more = round(100 * (measure.stretch - 1))
        message = Message(
            en=f"The widths of the font “{family}” are not known: text in it has {more} % more room than in "
            f"{measure.family}.",
            fr=f"La largeur de la police «\u00a0{family}\u00a0» n'est pas connue\u00a0: son texte reçoit "
            f"{more}\u00a0% de place de plus qu'en {measure.family}.",
        )
        yield Diagnostic(code="font-unknown", severity=Severity.NOTE, message=message, place=_place(template))


def _contrasts(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    """Give a warning for each place of the template's own whose text is hard to read on what lies behind it."""
    for layout in dict.fromkeys(layout for layout in (roles.title, roles.content, roles.section) if layout):
        for place in layout.of_kind("title", "subtitle", "text", "content"):
            inner = place.rect.inner(place.insets)
            worst = worst_contrast(place.text.colour, inner, layout, template.size)
            least = least_contrast(place.text.size, bold=place.text.bold)
            if worst < least:
                yield _low_contrast(template, layout, place.name, (worst, least))


def _low_contrast(template: Template, layout: TemplateLayout, name: str, ratios: tuple[float, float]) -> Diagnostic:
    worst, least = ratios
    return Diagnostic(
        code="template-contrast",
        place=_place(template, layout),
        message=Message(
            en=f"Layout “{layout.name}”: “{name}” has contrast {worst:.1f}; {least:g} can be read.",
            fr=f"Disposition «\u00a0{layout.name}\u00a0»\u00a0: «\u00a0{name}\u00a0» a {worst:.1f} de contraste\u00a0; "
            f"il faut {least:g}.",
        ),
        hint=Message(
            en="The template says so; tell whoever looks after it.",
            fr="C'est le modèle qui le veut\u00a0; signalez-le à qui s'en occupe.",
        ),
    )


def _small_type(template: Template, roles: Roles, frame: Frame) -> Iterator[Diagnostic]:
    body = body_place(roles.content, template.size) if roles.content else None
    if roles.content is None or body is None or not is_small(body.text.size, "points", "body", frame.scale):
        return
    name, size = roles.content.name, body.text.size
    message = Message(
        en=f"The text of the layout “{name}” has {size:g} points, small for a room: slides take larger type.",
        fr=f"Le texte de la disposition «\u00a0{name}\u00a0» a {size:g} points, peu pour une salle\u00a0: les "
        "diapositives prennent des caractères plus grands.",
    )
    place = _place(template, roles.content)
    yield Diagnostic(code="template-small-type", severity=Severity.NOTE, message=message, place=place)


def _covered(template: Template, roles: Roles) -> Iterator[Diagnostic]:
    """Give a note where a logo or a word of the template's stands in its own place for text, which is made smaller."""
    for layout in dict.fromkeys(layout for layout in (roles.content, roles.title) if layout):
        places = (title_place(layout), body_place(layout, template.size))
        for place in (place for place in places if place):
            drawn = in_the_way(place.rect, layout, template.size)
            if any(drawing.kind in ("picture", "text") for drawing in drawn):
                message = Message(
                    en=f"Layout “{layout.name}”: something is drawn over “{place.name}”; text keeps clear of it.",
                    fr=f"Disposition «\u00a0{layout.name}\u00a0»\u00a0: un élément recouvre «\u00a0{place.name}\u00a0»"
                    "\u00a0; le texte l'évite.",
                )
                where = _place(template, layout)
                yield Diagnostic(code="template-covered", severity=Severity.NOTE, message=message, place=where)


def _place(template: Template, layout: TemplateLayout | None = None) -> Place:
    return Place(source=template.name, line=0, excerpt=layout.name if layout else "")
