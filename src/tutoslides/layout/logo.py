"""The logo on the layouts: large on title and closing, small at the foot; never stretched, never lost on its ground.

It stands in a corner that all layouts of a kind leave free, and at the right end of the footer's line, where quiet
texts make room. Where its edges would vanish on the ground, a plate lies under it. Only a theme changes, no slide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt

from tutoslides.model.diagnostics import Diagnostic, Message, Reported, Severity
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.pictures import LogoWish, Media, MissingPicture, Outline
from tutoslides.model.theme import ColourRole, Layout, LayoutKind, Logo, Ornament, Panel, Slot, SlotRole, Theme
from tutoslides.theming import colours_behind, contrast_ratio, place_of

LARGE_KINDS: tuple[LayoutKind, ...] = ("title", "closing")

LARGE, MOST_WIDE, MOST_HIGH = 6_400.0, 210.0, 48.0
"""Square points of a large logo, so that wide and tall ones weigh the same, and the most of its width and height."""

SMALL, SMALL_WIDE, SMALL_HIGH = 1_050.0, 88.0, 22.0
"""The same at the foot."""

SCALES = (1.0, 0.85, 0.7)
"""Sizes that are tried where a corner is narrow."""

EDGE = 30.0
"""Points between a large logo and the upper or lower edge of the page."""

GAP = 14.0
"""Points between a small logo and the texts beside it."""

LEAST_TEXT = 90.0
"""Points of width that a quiet text keeps; where it would have less, the foot shows no logo."""

PAD = 0.16
"""Part of a logo's height by which its plate is larger on each side."""

VANISHING = 2.0
"""Contrast below which the edge of a logo is lost on its ground: yellow on white, navy on black."""

MOST_LOST = 0.15
"""Part of its edge that may be lost: an ornament of a logo, but none of its letters."""

PLATES: tuple[ColourRole, ...] = ("paper", "deep", "tint", "ink", "accent", "muted")
"""Colours of a plate, those that look best first."""

QUIET: tuple[SlotRole, ...] = ("more", "footer")
"""Texts at the foot that make room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A logo that is there: the key of its bytes, its width by its height, the colours at its edge."""

    key: str
    ratio: float
    outline: Outline


def with_logo(theme: Theme, wish: LogoWish) -> Reported[tuple[Theme, Media | None]]:
    """Return the theme with the logo on its layouts, and the logo's bytes; where it cannot be shown, a finding."""
    picture = wish.album.look(wish.target)
    if isinstance(picture, MissingPicture):
        return Reported(value=(theme, None), diagnostics=(_missing(wish, picture.reason),))
    media = wish.album.develop(wish.target, *_size(picture.ratio, LARGE, MOST_WIDE, MOST_HIGH))
    mark = _Mark(key=media.key, ratio=picture.ratio, outline=wish.album.outline(wish.target))
    corners = {kind: _corner(kind, mark, theme) for kind in LARGE_KINDS}
    layouts = tuple(_stamped(layout, corners.get(layout.kind), mark, theme) for layout in theme.layouts)
    crowded = [kind for kind, corner in corners.items() if corner is None]
    findings = (_no_room(wish, crowded),) if crowded else ()
    return Reported(value=(replace(theme, layouts=layouts), media), diagnostics=findings)


def _stamped(layout: Layout, corner: Rect | None, mark: _Mark, theme: Theme) -> Layout:
    if corner is not None:
        return _with(layout, corner, mark, theme)
    footer = layout.slot("footer")
    return _with_small(layout, footer, mark, theme) if footer else layout


def _corner(kind: LayoutKind, mark: _Mark, theme: Theme) -> Rect | None:
    """Return the first corner that all layouts of a kind leave free for the logo and its plate."""
    layouts = [layout for layout in theme.layouts if layout.kind == kind]
    margin = min((slot.rect.x for layout in layouts for slot in layout.slots), default=EDGE)
    width, height = _size(mark.ratio, LARGE, MOST_WIDE, MOST_HIGH)
    for scale in SCALES:
        size = Size(width=width * scale, height=height * scale)
        for place in _corners(size, margin, theme.size):
            plate = _plate_of(place)
            if all(_is_free(plate, layout, theme) for layout in layouts):
                return place
    return None


def _corners(size: Size, margin: float, page: Size) -> Iterator[Rect]:
    left, right = margin, page.width - margin - size.width
    top, bottom = EDGE, page.height - EDGE - size.height
    for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)):
        yield Rect(x=x, y=y, width=size.width, height=size.height)


def _is_free(place: Rect, layout: Layout, theme: Theme) -> bool:
    """Tell whether nothing stands there but grounds that cover the whole place."""
    if any(slot.rect.overlaps(place) for slot in layout.slots):
        return False
    touching = (shape for shape in _drawn(layout, theme) if place_of(shape).overlaps(place))
    return all(isinstance(shape, Panel) and shape.rect.contains(place) for shape in touching)


def _with_small(layout: Layout, footer: Slot, mark: _Mark, theme: Theme) -> Layout:
    """Return a layout with the logo at the right end of its footer's line, where that leaves the texts enough room."""
    width, height = _size(mark.ratio, SMALL, SMALL_WIDE, SMALL_HIGH)
    line = [slot for slot in layout.slots if _is_on_line(slot, footer)]
    margin = min(slot.rect.x for slot in line)
    fixed = [slot.rect for slot in line if slot.role not in QUIET]
    right = min([theme.size.width - margin, *(rect.x - GAP for rect in fixed if rect.x > theme.size.width / 2)])
    place = Rect(x=right - width, y=footer.rect.y + (footer.rect.height - height) / 2, width=width, height=height)
    slots = tuple(_making_room(slot, place) if slot in line else slot for slot in layout.slots)
    roomy = replace(layout, slots=slots)
    keeps_words = all(slot.rect.width >= LEAST_TEXT for slot in slots if slot.role in QUIET)
    if not keeps_words or not _is_free(_plate_of(place), roomy, theme):
        return layout
    return _with(roomy, place, mark, theme)


def _is_on_line(slot: Slot, footer: Slot) -> bool:
    return slot.rect.y < footer.rect.bottom and slot.rect.bottom > footer.rect.y


def _making_room(slot: Slot, place: Rect) -> Slot:
    """Return a quiet slot that ends before the logo."""
    end = place.x - GAP
    if slot.role not in QUIET or slot.rect.right <= end or slot.rect.x >= end:
        return slot
    return replace(slot, rect=replace(slot.rect, width=end - slot.rect.x))


def _with(layout: Layout, place: Rect, mark: _Mark, theme: Theme) -> Layout:
    """Return a layout with the logo on top of its ornaments, a plate under it where its ground would swallow it."""
    grounds = colours_behind(place, layout.background, _drawn(layout, theme), theme.palette)
    plate = _plate(mark.outline, grounds, theme)
    under = (Panel(rect=_plate_of(place), fill=plate, radius=place.height * PAD),) if plate else ()
    return replace(layout, ornaments=(*layout.ornaments, *under, Logo(rect=place, media=mark.key)))


def _plate(outline: Outline, grounds: tuple[str, ...], theme: Theme) -> ColourRole | None:
    """Return the colour of the plate that shows most of the logo's edge, None where the ground shows enough of it."""
    lost = max(_lost(outline, ground) for ground in grounds)
    if lost <= MOST_LOST:
        return None
    best = min(PLATES, key=lambda role: _lost(outline, theme.palette.hexadecimal(role)))
    return best if _lost(outline, theme.palette.hexadecimal(best)) < lost else None


def _lost(outline: Outline, ground: str) -> float:
    """Return the part of a logo's edge, from 0 to 1, that is not seen on a ground."""
    return sum(share for colour, share in outline if contrast_ratio(colour, ground) < VANISHING)


def _drawn(layout: Layout, theme: Theme) -> tuple[Ornament, ...]:
    return (*(theme.master.ornaments if layout.shows_master else ()), *layout.ornaments)


def _plate_of(place: Rect) -> Rect:
    pad = place.height * PAD
    return Rect(x=place.x - pad, y=place.y - pad, width=place.width + 2 * pad, height=place.height + 2 * pad)


def _size(ratio: float, area: float, most_wide: float, most_high: float) -> tuple[float, float]:
    """Return width and height of a logo of a ratio: its area as asked, within the most of both."""
    width = min(sqrt(area * ratio), most_wide, most_high * ratio)
    return width, width / ratio


def _missing(wish: LogoWish, reason: Message) -> Diagnostic:
    return Diagnostic(
        code="logo-missing",
        place=wish.place,
        message=Message(
            en=f"The logo “{wish.target}” cannot be shown: {reason.en}.",
            fr=f"Le logo « {wish.target} » ne peut pas être montré : {reason.fr}.",
        ),
    )


def _no_room(wish: LogoWish, kinds: list[LayoutKind]) -> Diagnostic:
    listed = ", ".join(kinds)
    return Diagnostic(
        code="logo-left-out",
        severity=Severity.NOTE,
        place=wish.place,
        message=Message(
            en=f"The theme leaves no corner free for the logo on: {listed}.",
            fr=f"Le thème ne laisse au logo aucun coin libre sur : {listed}.",
        ),
    )
