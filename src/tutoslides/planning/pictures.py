"""The article's pictures: each gets a slide, with its caption, under a title as other ideas have it.

In: the passages of a part. Out: the idea of a picture and its slide. What a picture says in words (what it shows, its
caption) stays in the notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutoslides.model.article import Figure
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.storyboard import PictureSlide, Span, Storyboard
from tutoslides.model.text import plain_text
from tutoslides.planning.sections import Part
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles, title_from

MOST_BESIDE = 3
"""Points beside a picture: it takes the room of the others."""

SHORT_STRETCH = 160
"""Words behind a picture whose points stand beside it; more get a slide of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as the article names it, what it shows and its caption, where the article gives them."""

    figure: Figure
    alt: Span | None
    caption: Span | None


def find_picture(passages: Sequence[Passage], position: int) -> tuple[Picture, int] | None:
    """Return the picture whose words begin at `position`, and the place of the last of them; None for no picture."""
    figure = passages[position].figure
    if figure is None or passages[position].wish == "drop":
        return None
    has_alt, has_caption = bool(figure.alt.strip()), bool(plain_text(figure.caption).strip())
    last = position + (1 if has_alt and has_caption else 0)
    picture = Picture(
        figure=figure,
        alt=passages[position].span if has_alt else None,
        caption=passages[last].span if has_caption else None,
    )
    return picture, last


def picture_slide(picture: Picture, key: str, title: Span) -> PictureSlide:
    """Return the slide of a picture under `title`; a caption that is the title is not said twice."""
    caption = picture.caption
    is_title = caption is not None and title.text.rstrip(" .") == caption.text.rstrip(" .")
    return PictureSlide(
        key=key,
        title=title,
        target=picture.figure.target,
        alt=picture.figure.alt.strip(),
        line=picture.figure.place.line,
        caption=None if is_title else caption,
    )


def title_of_picture(picture: Picture, titles: Titles, language: str) -> Span | None:
    """Return the title that a picture's own words offer, where no sentence near it does."""
    return title_from((span for span in (picture.caption, picture.alt) if span), titles, language)


def pictures_left_out(parts: Sequence[Part], storyboard: Storyboard) -> Iterator[Diagnostic]:
    """Give a finding for every picture that no slide shows: inside a list, beside what is asked, at the very end."""
    shown = {(slide.line, slide.target) for slide in storyboard.slides if isinstance(slide, PictureSlide)}
    for passage in (passage for part in parts for passage in part.passages):
        figure = passage.figure
        if figure is None or passage.wish == "drop" or (figure.place.line, figure.target) in shown:
            continue
        yield Diagnostic(
            code="picture-left-out",
            severity=Severity.NOTE,
            place=Place(source=storyboard.source, line=figure.place.line, excerpt=figure.target),
            message=Message(
                en=f"No slide shows the picture “{figure.target}”: other words take its place there.",
                fr=f"Aucune diapositive ne montre l'image « {figure.target} » : d'autres mots prennent sa place.",
            ),
            hint=Message(
                en="Put it on a line of its own between two paragraphs.",
                fr="Mettez-la seule sur sa ligne, entre deux paragraphes.",
            ),
        )
