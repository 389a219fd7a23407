"""Where a template leaves room: under its title, between its logos, above its foot. What is composed stands there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tutoslides.adopting.grounds import (
    TOLERANCE,
    clear_of_blots,
    colours_at,
    free_of,
    in_the_way,
    is_ground,
    page_of,
)
from tutoslides.adopting.roles import body_place, title_place
from tutoslides.model.geometry import Rect, Size
from tutoslides.model.template import Place, TemplateLayout
from tutoslides.theming import floor_of

USUAL = Size(width=720, height=540)
"""Points of the smallest page that our type sizes are made for: the narrower one of PowerPoint's two formats."""

MARGIN, FOOT_MARGIN, GAP = 42.0, 36.0, 12.0
"""Points at a usual page's sides and foot, and under a title, that stay free where the template does not say."""

LEAST_WIDTH, LEAST_HEIGHT = 0.5, 0.3
"""Shares of the page below which a room is too small for what is composed in it."""

NARROW = 0.6
"""Share of the content's width below which a place for a title is too narrow for headings that say something."""

LINE = 1.2
"""Height of a line in units of the type size."""

CLOSE = 6.0
"""Points of a usual page that a title which needs room keeps from the content and from the page's edge."""

ENOUGH_BELOW = 0.6
"""Share of the room above a title from which the room below it is taken: a title stands above what it heads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The room on a template's layout.

    `scale` turns our points into the page's; `content` is the place for content, `stage` that and the title's together,
    for what needs no title above it; `title` and `foot` are the layout's own places.
    """

    layout: TemplateLayout
    size: Size
    scale: float
    content: Rect
    stage: Rect
    title: Place | None
    foot: tuple[Place, ...]

    @property
    def page(self) -> Rect:
        """The whole page."""
        return page_of(self.size)

    @property
    def title_rect(self) -> Rect | None:
        """Where the title stands: the template's place for it, as far as no logo or word lies over it.

        One that is narrow, or too low for two lines of the smallest type, is made larger where nothing stands.
        """
        if self.title is None:
            return None
        rect = free_of(self.title.rect, self.layout, self.size)
        if rect.width < NARROW * self.content.width:
            rect = self._if_free(replace(rect, x=self.content.x, width=self.content.width), rect)
        insets = self.title.insets
        lacking = 2 * LINE * floor_of("points", "title") * self.scale + insets.top + insets.bottom - rect.height
        return self._if_free(self._higher(rect, lacking), rect) if lacking > 0 else rect

    def _higher(self, rect: Rect, lacking: float) -> Rect:
        """Return a title's place with so much of the gap between it and the content, then of what is beyond it."""
        is_above = rect.y < self.content.y
        gap = self.content.y - rect.bottom if is_above else rect.y - self.content.bottom
        near = min(lacking, max(0.0, gap - CLOSE * self.scale))
        above, below = (lacking - near, near) if is_above else (near, lacking - near)
        return replace(rect, y=rect.y - above, height=rect.height + above + below)

    def _if_free(self, larger: Rect, rect: Rect) -> Rect:
        """Return the larger place for a title if nothing stands there, else the one that it had."""
        others = [place.rect for place in self.layout.places if place is not self.title]
        blank = [other for other in (self.content, *others) if not other.overlaps(rect, TOLERANCE)]
        edge = CLOSE * self.scale
        page = Rect(x=edge, y=edge, width=self.size.width - 2 * edge, height=self.size.height - 2 * edge)
        is_free = page.contains(larger) and not any(other.overlaps(larger, TOLERANCE) for other in blank)
        return larger if is_free and free_of(larger, self.layout, self.size) == larger else rect

    @property
    def grounds(self) -> tuple[str, ...]:
        """The colours behind the content."""
        return colours_at(self.content, self.layout, self.size)


def scale_of(size: Size) -> float:
    """Return by how much a page is larger than the one that our type is made for."""
    return min(size.width / USUAL.width, size.height / USUAL.height)


def find_frame(layout: TemplateLayout, size: Size, wished: Rect | None = None) -> Frame:
    """Return the room on `layout`: what is `wished`, else the template's own place for content where it has one."""
    scale, title, body = scale_of(size), title_place(layout), body_place(layout, size)
    foot = feet_of(layout, size)
    content = wished or _content(layout, size, title, body, foot)
    return Frame(
        layout=layout,
        size=size,
        scale=scale,
        content=content,
        stage=_stage(content, title, layout, size),
        title=title,
        foot=foot,
    )


def feet_of(layout: TemplateLayout, size: Size) -> tuple[Place, ...]:
    """Return the places for the footer and the number of a layout that stand on its page and run across."""
    page = page_of(size)
    return tuple(
        place
        for place in layout.of_kind("footer", "number")
        if page.contains(place.rect, TOLERANCE) and not place.is_turned and place.rect.height < size.height / 5
    )


def _content(
    layout: TemplateLayout, size: Size, title: Place | None, body: Place | None, foot: tuple[Place, ...]
) -> Rect:
    """Return the room for content: the template's place for it, else what is left, as far as nothing is in the way."""
    below = _below(title, foot, size, scale_of(size))
    others = [place.rect for place in (*foot, *((title,) if title else ()))]
    free = (free_of(room, layout, size, others) for room in (*((_across(body),) if body else ()), below))
    room = next((room for room in free if _is_roomy(room, size)), below)
    written = body or title
    return clear_of_blots(room, written.text.colour, layout, size) if written else room


def _is_roomy(room: Rect, size: Size) -> bool:
    return room.width >= LEAST_WIDTH * size.width and room.height >= LEAST_HEIGHT * size.height


def _across(body: Place) -> Rect:
    """Return a place for text as wide as its text: what is composed stands on the edges of the template's own lines."""
    insets = body.insets
    return Rect(
        x=body.rect.x + insets.left,
        y=body.rect.y,
        width=max(1.0, body.rect.width - insets.left - insets.right),
        height=body.rect.height,
    )


def _below(title: Place | None, foot: tuple[Place, ...], size: Size, scale: float) -> Rect:
    """Return the room that a layout without a place for content leaves: below its title or above it, the larger one."""
    left = title.rect.x + title.insets.left if title else MARGIN * scale
    left = min(left, size.width / 6)
    top, bottom = MARGIN * scale, size.height - FOOT_MARGIN * scale
    lowest = [place.rect.y for place in foot if place.rect.y > size.height / 2]
    bottom = min([bottom, *(edge - GAP * scale / 2 for edge in lowest)])
    if title is None:
        top += 2 * MARGIN * scale  # a title of ours stands above
    elif bottom - title.rect.bottom >= ENOUGH_BELOW * (title.rect.y - top):
        top = max(top, title.rect.bottom + GAP * scale)
    else:
        bottom = min(bottom, title.rect.y - GAP * scale)
    return Rect(x=left, y=top, width=size.width - 2 * left, height=max(1.0, bottom - top))


def _stage(content: Rect, title: Place | None, layout: TemplateLayout, size: Size) -> Rect:
    """Return content and title together, where nothing is drawn for the title alone; else the content."""
    if title is None:
        return content
    top, bottom = min(content.y, title.rect.y), max(content.bottom, title.rect.bottom)
    both = Rect(x=content.x, y=top, width=content.width, height=bottom - top)
    bands = (
        drawing
        for drawing in layout.drawings
        if drawing.rect.overlaps(both, TOLERANCE) and not is_ground(drawing, both, size)
    )
    return content if any(bands) or any(in_the_way(both, layout, size)) else both
