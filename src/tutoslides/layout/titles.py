"""Titles that stay in their box: a heading that is too long gets a statement slide; its first clause stays.

The article's title goes on as its subtitle, and from there as a statement.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tutoslides.language import words_of
from tutoslides.layout.arrange import arrange
from tutoslides.layout.content import Arrangement, Content, Filling
from tutoslides.layout.cut import ELLIPSIS, cut_content
from tutoslides.layout.fit import fits_alone
from tutoslides.model.storyboard import ClosingSlide, DividerSlide, FigureSlide, Slide, Span, StatementSlide, TitleSlide
from tutoslides.model.text import Run
from tutoslides.model.theme import SlotRole, Theme

CLAUSE_MARKS = ".,;:!?…»"
"""What a heading's beginning may end on; any other end was cut inside a clause, and says so with an ellipsis."""


def with_fitting_title(slide: Slide, theme: Theme) -> tuple[Slide, ...]:
    """Return `slide` with a title that its smallest layout holds, and the statements that say the rest."""
    match slide:
        case StatementSlide() | ClosingSlide() | DividerSlide() | FigureSlide():
            return (slide,)  # their title is their text: it flows on to further pages, a figure's as a statement
        case TitleSlide():
            return _front(slide, theme)
        case _:
            return _headed(slide, theme)


def with_continued_title(page: Arrangement, number: int, theme: Theme) -> Arrangement:
    """Return the page with « (suite) » after its title, the title shortened where both do not fit."""
    word = words_of(theme.language).continued
    return with_marked_title(page, f" ({word})" if number == 1 else f" ({word} {number})", theme)


def with_marked_title(page: Arrangement, mark: str, theme: Theme) -> Arrangement:
    """Return the page with `mark` after its title, the title shortened where both do not fit."""

    def fits(head: Content) -> bool:
        return _title_fits(page, _append(head, ELLIPSIS + mark), theme)

    (title,) = page.contents("title")
    if _title_fits(page, _append(title, mark), theme):
        return _replace_title(page, _append(title, mark))
    return _replace_title(page, _append(cut_content(title, fits, theme.language).head, ELLIPSIS + mark))


def _front(slide: TitleSlide, theme: Theme) -> tuple[Slide, ...]:
    title, rest = _cut("title", slide.title, slide, theme)
    front = replace(slide, title=title)
    if rest and not slide.subtitle:
        front, rest = replace(front, subtitle=rest), None
    rests = [rest]
    if front.subtitle:
        subtitle, left = _cut("subtitle", front.subtitle, front, theme)
        front = replace(front, subtitle=subtitle)
        rests.append(left)
    statements = (
        StatementSlide(key=f"{slide.key}-rest-{number}", title=text)
        for number, text in enumerate(filter(None, rests), 1)
    )
    return (front, *statements)


def _headed(slide: Slide, theme: Theme) -> tuple[Slide, ...]:
    title, rest = _cut("title", slide.title, slide, theme)
    if rest is None:
        return (slide,)
    mark = _continuation(slide, theme.language)
    if mark and slide.kicker:
        return (replace(slide, title=_with_mark(slide.kicker, ELLIPSIS + mark, slide, theme)),)
    if title.text[-1] not in CLAUSE_MARKS:
        title = _with_mark(slide.title, ELLIPSIS, slide, theme)
    whole = StatementSlide(key=slide.key, title=slide.title, kicker=slide.kicker, opening=slide.opening)
    return (whole, replace(slide, key=f"{slide.key}-content", title=title, opening=None))


def _continuation(slide: Slide, language: str) -> str:
    """Return the « (suite) » after a title that only says the section's heading again; nothing after any other."""
    heading = slide.kicker.text if slide.kicker else ""
    mark = slide.title.text.removeprefix(heading)
    return mark if re.fullmatch(rf"\s\({re.escape(words_of(language).continued)}(\s\d+)?\)", mark) else ""


def _with_mark(text: Span, mark: str, slide: Slide, theme: Theme) -> Span:
    """Return as much of a text as the title's slot holds together with `mark`, which ends it."""
    shorter, _ = _cut("title", text, slide, theme, mark)
    return replace(shorter, runs=(*shorter.runs, Run(text=mark)))


def _cut(role: SlotRole, text: Span, slide: Slide, theme: Theme, mark: str = "") -> tuple[Span, Span | None]:
    """Return as much of a text as its slot holds at the smallest step, with room for `mark`, and the rest."""
    arrangement = arrange(slide, theme)
    layout = theme.ladder(arrangement.kind, arrangement.features)[-1]

    def fits(head: Content) -> bool:
        return fits_alone(role, (_append(head, mark),), layout, theme)

    cut = cut_content(Content(runs=text.runs), fits, theme.language)
    if cut.tail is None:
        return text, None
    return replace(text, runs=cut.head.runs), replace(text, runs=cut.tail.runs)


def _title_fits(page: Arrangement, title: Content, theme: Theme) -> bool:
    return fits_alone("title", (title,), theme.ladder(page.kind, page.features)[-1], theme)


def _append(content: Content, text: str) -> Content:
    return replace(content, runs=(*content.runs, Run(text=text)))


def _replace_title(page: Arrangement, title: Content) -> Arrangement:
    fillings = (
        Filling(role="title", contents=(title,)) if filling.role == "title" else filling for filling in page.fillings
    )
    return replace(page, fillings=tuple(fillings))
