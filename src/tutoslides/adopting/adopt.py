"""A template becomes a theme: its own layouts where they serve, composed ones where they do not, all in its look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tutoslides.adopting.composing import Look, compose
from tutoslides.adopting.corrections import Corrections
from tutoslides.adopting.findings import template_findings
from tutoslides.adopting.frame import Frame, find_frame
from tutoslides.adopting.own import FRAMED, LISTS, Drafting, framed_layouts, front_layouts, list_layouts
from tutoslides.adopting.palette import find_palette, is_colourful
from tutoslides.adopting.roles import Roles, body_place, find_roles
from tutoslides.model.diagnostics import Reported
from tutoslides.model.template import Place, Template, TemplateLayout
from tutoslides.model.theme import FontRole, Layout, LayoutKind, Master, Slot, SlotRole, Theme
from tutoslides.theming import KINDS

ADDED = "tutoslides – "
"""How the names of added layouts begin, so that the organisation sees which are its own."""

NONE = Corrections()

MOST_DRAWN = 6
"""Colours beside its scheme that a template's palette takes: as many as the scheme has accents."""

FIRST_INDEX = 100
"""Placeholders of ours are numbered from here, or from the next hundred above the template's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A template as a theme: the layouts that were found, where composed ones stand, the kinds that are its `own`."""

    theme: Theme
    roles: Roles
    frame: Frame
    own: frozenset[LayoutKind]


def adopt(template: Template, language: str, corrections: Corrections = NONE) -> Reported[Adoption]:
    """Return a template as a theme for a deck in `language`, with findings about what the template lacks.

    Raises:
        TemplateError: the corrections name a master or a layout that the template does not have.
    """
    roles = find_roles(template, corrections)
    frame = find_frame(roles.headed, template.size, corrections.content)
    master = roles.master
    text = body_place(roles.headed, template.size) or frame.title
    found = find_palette(
        master.scheme,
        frame.grounds,
        text.text.colour if text else "000000",
        _drawn_colours(frame, text),
        corrections.colours,
    )
    faces = _faces(frame, body_place(roles.headed, template.size))
    named = dict(faces)
    families = (named.get("heading", master.families[0]), named.get("body", master.families[1]))
    look = Look(palette=found.palette, families=families, language=language)
    made = _layouts(roles, frame, look, _first_index(template))
    theme = Theme(
        name=template.name,
        language=language,
        size=template.size,
        palette=found.palette,
        fonts=look.fonts,
        master=Master(background="paper", slots=()),
        layouts=made.layouts,
        template=template,
        references=found.references,
        faces=faces,
    )
    adoption = Adoption(theme=theme, roles=roles, frame=frame, own=made.own)
    return Reported(value=adoption, diagnostics=tuple(template_findings(template, roles, frame, theme)))


def _drawn_colours(frame: Frame, text: Place | None) -> tuple[str, ...]:
    """Return the strong colours that a template shows, the largest first, where it leaves its scheme unused."""
    if text is None or not text.text.is_stated:
        return ()
    areas: dict[str, float] = defaultdict(float)
    for drawing in frame.layout.drawings:
        seen = [colour for colour in drawing.swatch.colours if colour] if drawing.swatch else []
        if drawing.kind == "shape":
            for colour in dict.fromkeys((*seen[:1], *seen[-1:])):  # a gradient's ends; what lies between is a mixture
                areas[colour] += drawing.rect.width * drawing.rect.height
    shown = [*sorted(areas, key=lambda colour: -areas[colour]), *(place.text.colour for place in frame.layout.places)]
    return tuple(colour for colour in dict.fromkeys(shown) if is_colourful(colour))[:MOST_DRAWN]


def _faces(frame: Frame, body: Place | None) -> tuple[tuple[FontRole, str], ...]:
    """Return the families that a template's title and text name beside its theme's fonts: the ones that one sees."""
    pairs: tuple[tuple[FontRole, Place | None], ...] = (("heading", frame.title), ("body", body))
    return tuple(
        (role, place.text.family) for role, place in pairs if place and not place.text.is_major | place.text.is_minor
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """All layouts, and the kinds of those that the template has itself."""

    layouts: tuple[Layout, ...]
    own: frozenset[LayoutKind]


def _layouts(roles: Roles, frame: Frame, look: Look, first_index: int) -> _Made:
    composed = _by_kind(compose(frame, look, frozenset(KINDS), first_index))
    drafting = Drafting(size=frame.size, look=look, scale=frame.scale, models=_models(composed))
    own = _by_kind(_own_layouts(roles, composed, drafting))
    layouts = (layout for kind in KINDS for layout in own.get(kind) or composed[kind])
    named = (replace(layout, name=f"{ADDED}{layout.name}") if layout.added else layout for layout in layouts)
    return _Made(layouts=tuple(named), own=frozenset(own))


def _own_layouts(
    roles: Roles, composed: Mapping[LayoutKind, tuple[Layout, ...]], drafting: Drafting
) -> Iterator[Layout]:
    fronts: tuple[tuple[LayoutKind, TemplateLayout | None], ...] = (
        ("title", roles.title),
        ("divider", roles.section),
        ("closing", roles.title),
    )
    for kind, layout in fronts:
        yield from _whole(front_layouts(layout, kind, drafting), kind) if layout else ()
    if roles.content:
        yield from list_layouts(roles.content, LISTS, drafting)
        yield from framed_layouts(roles.content, {kind: composed[kind] for kind in FRAMED}, drafting)


def _whole(layouts: Iterator[Layout], kind: LayoutKind) -> Sequence[Layout]:
    """Return the layouts of a kind where every choice of optional slots has its own, else none."""
    made = tuple(layouts)
    wanted = {features for features in KINDS[kind].variants if "opening" not in features}
    return made if {layout.features for layout in made} == wanted else ()


def _by_kind(layouts: Iterator[Layout]) -> dict[LayoutKind, tuple[Layout, ...]]:
    found: dict[LayoutKind, list[Layout]] = defaultdict(list)
    for layout in layouts:
        found[layout.kind].append(layout)
    return {kind: tuple(made) for kind, made in found.items()}


def _models(composed: Mapping[LayoutKind, tuple[Layout, ...]]) -> dict[SlotRole, Slot]:
    """Return one composed slot of each role: places of ours beside a template's own look like it."""
    return {slot.role: slot for layouts in composed.values() for layout in layouts for slot in layout.slots}


def _first_index(template: Template) -> int:
    indexes = [
        place.placeholder.index
        for master in template.masters
        for layout in master.layouts
        for place in layout.places
        if place.placeholder.index < 10_000  # date and number have 4294967295 where they have none
    ]
    return FIRST_INDEX * (1 + max(indexes, default=0) // FIRST_INDEX)
