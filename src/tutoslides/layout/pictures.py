"""Pictures on pages: which composition each takes, where it stands in its slot, what of it is cut off.

A picture fills its slot where that costs at most a third of it and it is a photograph; else it is shown whole, smaller,
and the theme's mat shows around it. It is never distorted, and never blown up beyond what its pixels bear.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from tutoslides.language import words_of
from tutoslides.model.deck import PictureFrame
from tutoslides.model.diagnostics import Diagnostic, Findings, Message, Place, Reported
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import WHOLE, Album, Crop, Media, MissingPicture, Picture
from tutoslides.model.storyboard import PictureForm, PictureSlide, Slide, Storyboard
from tutoslides.model.theme import Layout

MOST_CROPPED = 1 / 3
"""Share of a photograph that may be cut off. Source: the look's issue."""

FEWEST_PIXELS = 0.6
"""Pixels a point below which a picture looks blurred: 43 an inch."""

MAT = 24.0
"""Points of the theme's mat that show around a picture that is shown whole."""

ABOVE = 0.4
"""Part of a crop's height that goes above: heads are nearer to the upper edge than feet to the lower."""

WIDE, WIDEST = 4 / 3, 2.0
"""Width by height from which, and up to which, a photograph may fill a whole page of either format."""

LARGE = 1_200
"""Pixels of width from which it may."""

TALL = 0.9
"""Width by height below which a picture stands in a frame that is higher than wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """A picture in its place, with its bytes and its address."""

    frame: PictureFrame
    media: Media
    target: str


def with_forms(storyboard: Storyboard, album: Album) -> Reported[Storyboard]:
    """Return the pitch with a composition for each of its pictures; those beside points stand right and left in turn.

    What is missing leaves its words in a frame, and a finding.
    """
    findings, sides = Findings(), cycle((False, True))
    sections = tuple(
        replace(
            section,
            slides=tuple(_seen(slide, storyboard, album, sides, findings) for slide in section.slides),
        )
        for section in storyboard.sections
    )
    return findings.report(replace(storyboard, sections=sections))


def frame_of(slide: PictureSlide, layout: Layout, album: Album) -> Framed | None:
    """Return the picture of a slide in the slot that `layout` has for it, None where it has none."""
    slot, picture = layout.slot("picture"), album.look(slide.target)
    if slot is None or isinstance(picture, MissingPicture):
        return None
    rect, crop = place_picture(picture, slot.rect)
    width, height = rect.width / (1 - crop.left - crop.right), rect.height / (1 - crop.top - crop.bottom)
    media = album.develop(slide.target, width, height)
    frame = PictureFrame(slot=slot, rect=rect, media=media.key, crop=crop, alt=slide.alt)
    return Framed(frame=frame, media=media, target=slide.target)


def place_picture(picture: Picture, place: Rect) -> tuple[Rect, Crop]:
    """Return where a picture stands in a place, and what is cut off it."""
    kept = picture.ratio * place.height / place.width
    kept = min(kept, 1 / kept)  # the share of its longer direction that the place shows
    fills = picture.may_be_cropped and 1 - kept <= MOST_CROPPED + 1e-9
    if fills and picture.width * kept >= FEWEST_PIXELS * place.width:
        return place, _crop(picture, place, 1 - kept)
    return _whole(picture, place), WHOLE


def _crop(picture: Picture, place: Rect, cut: float) -> Crop:
    if picture.ratio > place.width / place.height:
        return Crop(left=cut / 2, right=cut / 2)
    return Crop(top=cut * ABOVE, bottom=cut * (1 - ABOVE))


def _whole(picture: Picture, place: Rect) -> Rect:
    """Return the largest rectangle of the picture's shape in the middle of a place, a mat around it."""
    scale = min((place.width - 2 * MAT) / picture.width, (place.height - 2 * MAT) / picture.height)
    if not picture.is_vector:
        scale = min(scale, 1 / FEWEST_PIXELS)
    width, height = picture.width * scale, picture.height * scale
    return Rect(
        x=place.x + (place.width - width) / 2, y=place.y + (place.height - height) / 2, width=width, height=height
    )


def _seen(slide: Slide, storyboard: Storyboard, album: Album, sides: Iterator[bool], findings: Findings) -> Slide:
    if not isinstance(slide, PictureSlide):
        return slide
    picture = album.look(slide.target)
    if isinstance(picture, Picture):
        return replace(slide, form=_form(slide, picture, sides))
    findings.add(_missing(slide, picture.reason, storyboard.source))
    says_something = slide.alt or slide.caption
    alt = slide.alt if says_something else words_of(storyboard.meta.language).placeholders["missing"]
    return replace(slide, form="missing-beside" if slide.points else "missing", alt=alt)


def _form(slide: PictureSlide, picture: Picture, sides: Iterator[bool]) -> PictureForm:
    if slide.points:
        is_left, is_tall = next(sides), picture.ratio < TALL
        return ("tall-left" if is_left else "tall-right") if is_tall else ("left" if is_left else "right")
    is_photograph = picture.may_be_cropped and WIDE <= picture.ratio <= WIDEST and picture.width >= LARGE
    leads_nowhere = slide.more is None  # a whole page has no room for the link to the appendix
    return "full" if is_photograph and leads_nowhere else "alone"


def _missing(slide: PictureSlide, reason: Message, source: str) -> Diagnostic:
    name = slide.target if len(slide.target) <= 60 else f"{slide.target[:59]}…"
    return Diagnostic(
        code="image-missing",
        place=Place(source=source, line=slide.line, excerpt=name),
        message=Message(
            en=f"The picture “{name}” cannot be shown: {reason.en}.",
            fr=f"L'image « {name} » ne peut pas être montrée : {reason.fr}.",
        ),
        hint=Message(
            en="A frame in its place says what it shows, or that it is missing where the article does not say.",
            fr="Un cadre dit à sa place ce qu'elle montre, ou qu'elle manque si l'article ne le dit pas.",
        ),
    )
