"""The deck: every slide's pages in their sections, each with the footer that leads back to the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

from tutoslides.layout.arrange import arrange
from tutoslides.layout.clicks import with_clicks
from tutoslides.layout.content import Filling
from tutoslides.layout.footer import footer_filling, leading_to, number_slot
from tutoslides.layout.numbers import with_numbers
from tutoslides.layout.paginate import Draft, at_one_step, paginate
from tutoslides.layout.parts import Composition
from tutoslides.layout.pictures import frame_of, with_forms
from tutoslides.layout.plainer import has_places, plainer
from tutoslides.layout.report import report_drafts
from tutoslides.layout.rhythm import with_rhythm
from tutoslides.layout.scrim import scrim_of
from tutoslides.layout.shorten import shorten_asides
from tutoslides.layout.titles import with_fitting_title
from tutoslides.layout.uniqueness import with_unique_titles
from tutoslides.model.deck import Deck, DeckSection, Page
from tutoslides.model.diagnostics import Findings, Reported
from tutoslides.model.pictures import Album, EmptyAlbum, LogoWish, Media
from tutoslides.model.storyboard import ChartSlide, Slide, Storyboard, TableSlide
from tutoslides.model.theme import Theme

NO_ALBUM: Album = EmptyAlbum()


def lay_out(
    storyboard: Storyboard, theme: Theme, album: Album = NO_ALBUM, logo: LogoWish | None = None
) -> Reported[Deck]:
    """Return the deck of a pitch in a look: every text in its slot, every line in its place, nothing lost.

    `album` shows the article's pictures, `logo` stands on the layouts.
    """
    findings, media = Findings(), dict[str, Media]()
    if logo:
        theme = findings.take(_marked(theme, logo, media))
    storyboard = findings.take(with_forms(with_rhythm(storyboard), album))
    numbers, footer = count(1), footer_filling(storyboard, theme)
    drafts = [
        [draft for slide in section.slides for draft in _drafts(slide, footer, theme)]
        for section in storyboard.sections
    ]
    everything = tuple(with_unique_titles([draft for row in drafts for draft in row], theme))
    left, sections = iter(everything), []
    for section, row in zip(storyboard.sections, drafts, strict=True):
        pages = tuple(_page(draft, next(numbers), theme, album, media) for draft in islice(left, len(row)))
        sections.append(DeckSection(name=section.name, pages=pages))
    title = storyboard.slides[0].title.text
    deck = Deck(meta=storyboard.meta, title=title, theme=theme, sections=tuple(sections), media=tuple(media.values()))
    findings.found.extend(report_drafts(everything, storyboard.source))
    return findings.report(deck)


def _marked(theme: Theme, logo: LogoWish, media: dict[str, Media]) -> Reported[Theme]:
    """Return the theme with the logo on its layouts; the logo's bytes go to `media`."""
    from tutoslides.layout.logo import with_logo  # late: most decks show none

    marked = with_logo(theme, logo)
    look, shown = marked.value
    if shown:
        media[shown.key] = shown
    return Reported(value=look, diagnostics=marked.diagnostics)


def _drafts(slide: Slide, footer: tuple[Filling, ...], theme: Theme) -> Iterator[Draft]:
    """Give the pages of a slide; a composition whose places do not hold its words becomes the plain slide first."""
    if isinstance(slide, Composition) and not _stands_whole(slide, theme):
        yield from _drafts(plainer(slide), footer, theme)
        return
    foot = tuple(leading_to(slide.back, filling) for filling in footer) if slide.back else footer
    for part in with_fitting_title(slide, theme):
        arrangement = arrange(part, theme)
        arrangement = replace(arrangement, fillings=(*arrangement.fillings, *foot))
        arrangement = shorten_asides(arrangement, theme)
        if isinstance(part, TableSlide | ChartSlide):
            from tutoslides.layout.drawn import framed_drafts  # late: most decks are all text

            yield from framed_drafts(part, arrangement, theme)
        else:
            yield from paginate(arrangement, theme)


def _stands_whole(slide: Composition, theme: Theme) -> bool:
    """Tell whether each of the slide's thoughts has a place that holds it, without parting a word."""
    if not has_places(slide):
        return False
    content = with_fitting_title(slide, theme)[-1]
    drafts = at_one_step((shorten_asides(arrange(content, theme), theme),), theme)
    return bool(drafts) and not drafts[0].attempt.breaks_words


def _page(draft: Draft, number: int, theme: Theme, album: Album, media: dict[str, Media]) -> Page:
    """Return a finished page; its picture's bytes go to `media`."""
    layout, arrangement = draft.attempt.layout, draft.arrangement
    filled = {slot.slot.role: slot for slot in (*draft.attempt.slots, *number_slot(layout, number, theme))}
    slots = (filled[slot.role] for slot in layout.slots if slot.role in filled)
    texts = tuple(with_numbers(with_clicks(slots, arrangement), arrangement))
    framed = frame_of(arrangement.picture, layout, album) if arrangement.picture else None
    if framed:
        media.setdefault(framed.media.key, framed.media)
    return Page(
        key=arrangement.key,
        layout=layout,
        slots=texts,
        pictures=(framed.frame,) if framed else (),
        scrim=scrim_of(framed, layout, texts, theme, album) if framed else None,
        notes=arrangement.notes,
        seconds=arrangement.seconds,
        continues=arrangement.continues,
        frame=draft.frame,
    )
