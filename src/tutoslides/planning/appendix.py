"""The appendix: what did not fit the time and what the article set aside, linked with the slides that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutoslides.language import words_of
from tutoslides.model.storyboard import Slide, StorySection
from tutoslides.planning.drafts import Draft, finished
from tutoslides.planning.pacing import Chapter, Paced


def appendix_section(paced: Paced, set_aside: Sequence[Draft], language: str) -> tuple[StorySection, ...]:
    """Return the appendix in article order, none where nothing is left for it."""
    entries = [*_moved(paced), *((draft, None) for draft in set_aside)]
    entries.sort(key=lambda entry: _block(entry[0]))
    slides: list[Slide] = [replace(finished(draft, language), back=back) for draft, back in entries]
    return (StorySection(name=words_of(language).appendix, slides=tuple(slides), is_appendix=True),) if slides else ()


def linked(chapter: Chapter, moved: Sequence[Draft]) -> Chapter:
    """Return a section whose first slide leads to what went to the appendix."""
    if not moved or not chapter.drafts:
        return chapter
    first, *others = chapter.drafts
    slide = replace(first.slide, more=moved[0].slide.key)
    return replace(chapter, drafts=(replace(first, slide=slide), *others))


def _moved(paced: Paced) -> Iterator[tuple[Draft, str | None]]:
    for chapter, drafts in zip(paced.main, paced.appendix, strict=True):
        back = chapter.drafts[0].slide.key if chapter.drafts else None
        yield from ((draft, back) for draft in drafts)


def _block(draft: Draft) -> tuple[int, int]:
    """Return where a slide's notes begin in the article; those without notes go last."""
    origin = draft.passages[0].span.origin if draft.passages else None
    return (origin.block or 0, origin.sentence or 0) if origin else (1_000_000_000, 0)
