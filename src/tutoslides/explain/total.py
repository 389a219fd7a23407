"""The sum at the end of an explanation: how many slides there are, and how long the main part takes to say."""

from __future__ import annotations

from collections.abc import Iterable

from tutoslides.explain.labels import MINUTE, counted, duration
from tutoslides.explain.rows import sentence
from tutoslides.explain.slides import NumberedSlide, numbered_slides
from tutoslides.language import speaking_seconds
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Storyboard
from tutoslides.planning.pacing import DEFAULT_MINUTES, SPOKEN_SHARE

SLIDE, SLIDES = Message(en="slide", fr="diapositive"), Message(en="slides", fr="diapositives")


def sum_up(storyboard: Storyboard, deck: Deck, language: str) -> str:
    """Return how many slides a deck has and how long its main part takes to say, in two lines or three."""
    return total(numbered_slides(storyboard, deck), storyboard, language)


def total(slides: tuple[NumberedSlide, ...], storyboard: Storyboard, language: str) -> str:
    """Return the sum of a deck: its slides, the main part's time beside what the slot allows, the appendix."""
    main = _pages(numbered for numbered in slides if not numbered.is_appendix)
    appendix = _pages(numbered for numbered in slides if numbered.is_appendix)
    split = Message(
        en=f", {main} of them in the main part and {appendix} in the appendix",
        fr=f", dont {main} en partie principale et {appendix} en annexe",
    )
    count = counted(main + appendix, SLIDE, SLIDES, language) + (split.speak(language) if appendix else "")
    return "\n".join([*sentence(f"{count}."), *sentence(_time(slides, storyboard).speak(language))])


def _time(slides: tuple[NumberedSlide, ...], storyboard: Storyboard) -> Message:
    """Say the time that planning keeps to: that of all words together, not the sum of what each slide rounds up."""
    words = sum(numbered.words for numbered in slides if not numbered.is_appendix)
    spoken = duration(speaking_seconds(words, storyboard.meta.language))
    slot = storyboard.meta.minutes or DEFAULT_MINUTES
    share = duration(round(slot * MINUTE * SPOKEN_SHARE))
    return Message(
        en=f"Main part: {spoken} to say; a slot of {slot}\u00a0min allows {share}.",
        fr=f"Partie principale\u00a0: {spoken} à dire\u00a0; un créneau de {slot}\u00a0min en permet {share}.",
    )


def _pages(slides: Iterable[NumberedSlide]) -> int:
    return sum(len(numbered.pages) for numbered in slides)
