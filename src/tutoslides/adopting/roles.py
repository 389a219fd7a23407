"""Which layout of a template is good for what: judged by types, placeholders, geometry and use, by names never.

A template comes in; the master that slides are made with, its layouts for content, title and section go out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tutoslides.adopting.corrections import Corrections
from tutoslides.adopting.grounds import in_the_way
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TemplateError
from tutoslides.model.geometry import Size
from tutoslides.model.template import Place, Template, TemplateLayout, TemplateMaster

CONTENT_SHARE = 0.25
"""Share of the page from which a place for text is one for content. Source: tried on eighty templates."""

MOST_USES = 5
"""Sample slides beyond which more of them say nothing new about a layout."""

LARGER = 1.25
"""By how much a title must be larger than those of content slides to open a deck or a section."""

FOOT = ("date", "footer", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The layouts of one master by what they are for; None where it has none.

    `content` has a title and one large place for words, `headed` at least a title: what is composed stands on it.
    """

    master: TemplateMaster
    headed: TemplateLayout
    content: TemplateLayout | None
    title: TemplateLayout | None
    section: TemplateLayout | None


def find_roles(template: Template, corrections: Corrections) -> Roles:
    """Return the layouts of the master that most sample slides show content with, of the roomiest one without samples.

    What somebody has corrected is taken as it is.

    Raises:
        TemplateError: the corrections name a master or a layout that is not there.
    """
    found = _found(template, _master(template, corrections))
    wished = {use: _named(number, found.master) for use, number in corrections.layouts.items()}
    content = wished.get("content", found.content)
    return replace(
        found,
        headed=content or found.headed,
        content=content,
        title=wished.get("title", found.title),
        section=wished.get("section", found.section),
    )


def _master(template: Template, corrections: Corrections) -> TemplateMaster:
    if corrections.master is not None:
        if corrections.master > len(template.masters):
            raise _without("master", "masque", corrections.master, len(template.masters))
        return template.masters[corrections.master - 1]
    return max(template.masters, key=lambda master: _master_rank(master, template.size))


def _master_rank(master: TemplateMaster, size: Size) -> tuple[bool, int, float]:
    """Return what speaks for a master: layouts, its sample slides (those with content count thrice), its room."""
    shown = sum(layout.uses for layout in master.layouts if _content_score(layout, size) is not None)
    return bool(master.layouts), master.uses + 2 * shown, _room(master, size)


def _found(template: Template, master: TemplateMaster) -> Roles:
    content = _best(master.layouts, lambda layout: _content_score(layout, template.size))
    title = _best(master.layouts, lambda layout: _title_score(layout, content, template.size))
    section = _best(
        (layout for layout in master.layouts if layout is not title),
        lambda layout: _section_score(layout, content, template.size),
    )
    headed = content or _best(master.layouts, lambda layout: _headed_score(layout, template.size))
    return Roles(
        master=master, headed=headed or master.layouts[0], content=content, title=title, section=section or title
    )


def _named(number: int | None, master: TemplateMaster) -> TemplateLayout | None:
    if number is None:
        return None
    if number > len(master.layouts):
        raise _without("layout", "disposition", number, len(master.layouts))
    return master.layouts[number - 1]


def _without(english: str, french: str, number: int, most: int) -> TemplateError:
    return TemplateError(
        Message(
            en=f"The template has no {english} {number}: they are numbered from 1 to {most}.",
            fr=f"Le modèle n'a pas de {french} {number}\u00a0: la numérotation va de 1 à {most}.",
        ),
        hint=Message(
            en="Correct the number in its .theme.toml.", fr="Corrigez ce numéro dans son fichier .theme.toml."
        ),
    )


def _room(master: TemplateMaster, size: Size) -> float:
    """Return the largest share of the page that one of a master's layouts has for content under a title."""
    places = (body_place(layout, size) for layout in master.layouts if title_place(layout))
    return round(max((_share(place, size) for place in places if place), default=0.0), 2)


def title_place(layout: TemplateLayout) -> Place | None:
    """Return the place for a layout's title, None where it has none, or one that is turned."""
    return next((place for place in layout.of_kind("title") if not place.is_turned), None)


def body_place(layout: TemplateLayout, size: Size) -> Place | None:
    """Return the one large place for words of a layout, None where it has none or several."""
    places = [place for place in layout.of_kind("content", "text") if _share(place, size) >= CONTENT_SHARE / 4]
    if not places or any(place.is_turned for place in places):
        return None
    largest = max(places, key=lambda place: _share(place, size))
    others = [place for place in places if place is not largest and _share(place, size) >= _share(largest, size) / 3]
    return largest if _share(largest, size) >= CONTENT_SHARE and not others else None


def second_text(layout: TemplateLayout) -> Place | None:
    """Return the place under a title slide's title: the subtitle's, else the first for text."""
    places = [*layout.of_kind("subtitle"), *layout.of_kind("text", "content")]
    return next((place for place in places if not place.is_turned), None)


def _best(layouts: Iterable[TemplateLayout], score: Callable[[TemplateLayout], float | None]) -> TemplateLayout | None:
    scored = [(found, -layout.number, layout) for layout in layouts if (found := score(layout)) is not None]
    return max(scored, key=lambda row: row[:2])[2] if scored else None


def _content_score(layout: TemplateLayout, size: Size) -> float | None:
    title, body = title_place(layout), body_place(layout, size)
    if title is None or body is None or layout.type in ("title", "secHead"):
        return None
    if _opens(layout) or _stands_upright(title):
        return None
    extra = sum(1 for place in layout.places if place.kind not in FOOT) - 2
    score = 3.0 * (layout.type in ("obj", "tx")) + 1.0 * (body.kind == "content") + _usage(layout)
    return score + 2 * _share(body, size) - 2.0 * extra - 0.5 * len(list(in_the_way(body.rect, layout, size)))


def _title_score(layout: TemplateLayout, content: TemplateLayout | None, size: Size) -> float | None:
    title = title_place(layout)
    if title is None or layout is content or layout.type == "secHead":
        return None
    looks_like_one = layout.type == "title" or _opens(layout)
    if not looks_like_one and not _is_larger(title, content):
        return None
    if not looks_like_one and (second_text(layout) is None or body_place(layout, size)):
        return None
    extra = [place for place in layout.places if place.kind not in (*FOOT, "title", "subtitle")]
    score = 4.0 * (layout.type == "title") + 3.0 * _opens(layout) + 0.5 * _usage(layout)
    return score - 1.5 * sum(1 + _share(place, size) for place in extra)


def _section_score(layout: TemplateLayout, content: TemplateLayout | None, size: Size) -> float | None:
    title = title_place(layout)
    if title is None or layout is content or _stands_upright(title):
        return None
    if layout.type == "secHead":
        return 10.0 + _usage(layout)
    if layout.type or body_place(layout, size) or not _is_larger(title, content):
        return None
    extra = [place for place in layout.places if place.kind not in (*FOOT, "title")]
    return _usage(layout) - 1.5 * sum(1 + _share(place, size) for place in extra)


def _headed_score(layout: TemplateLayout, size: Size) -> float | None:
    title = title_place(layout)
    if title is None or _opens(layout) or layout.type in ("title", "secHead"):
        return None
    extra = sum(_share(place, size) for place in layout.places if place.kind not in (*FOOT, "title"))
    return 2.0 * (layout.type == "titleOnly") + _usage(layout) - 4 * extra - 4 * _share(title, size)


def _usage(layout: TemplateLayout) -> float:
    return min(layout.uses, MOST_USES) / MOST_USES * 2


def _opens(layout: TemplateLayout) -> bool:
    """Tell whether a layout has the centred title that PowerPoint gives to title slides."""
    return any(place.placeholder.type == "ctrTitle" for place in layout.places)


def _stands_upright(title: Place) -> bool:
    return title.rect.height > 1.2 * title.rect.width


def _is_larger(title: Place, content: TemplateLayout | None) -> bool:
    usual = title_place(content) if content else None
    return usual is not None and title.text.size >= LARGER * usual.text.size


def _share(place: Place, size: Size) -> float:
    return place.rect.width * place.rect.height / (size.width * size.height)
