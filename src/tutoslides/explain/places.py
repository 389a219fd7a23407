"""Where words stand in the article, in words for people: « ligne 12, phrase 3 »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from tutoslides.explain.labels import listed
from tutoslides.explain.texts import texts_of
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Origin, Span, Storyboard

OWN_WORDS = Message(en="the deck's own words", fr="mots du diaporama")

OUTSIDE = Message(en="not in the article", fr="hors de l'article")
"""Said with the command, or the name of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Puts origins in words. A person counts the sentences of the paragraph or list item that begins on a line; an
    `Origin` those of the whole block, so `first` holds, by block and line, the number of the first one there."""

    first: Mapping[tuple[int | None, int], int]
    language: str

    @classmethod
    def of(cls, storyboard: Storyboard, language: str) -> Places:
        """Return the places of a pitch: every sentence of the article stands in its notes."""
        first: dict[tuple[int | None, int], int] = {}
        for origin in _origins(storyboard):
            if origin.sentence is not None:
                spot = (origin.block, origin.line)
                first[spot] = min(first.get(spot, origin.sentence), origin.sentence)
        return cls(first=first, language=language)

    def say(self, spans: Iterable[Span]) -> str:
        """Return where `spans` stand, neighbours together: « ligne 12, phrases 1 à 3 ; ligne 15, phrase 1 »."""
        groups = groupby((span.origin for span in spans), key=_spot)
        said = [self._say_spot([origin for origin in origins if origin]) for _, origins in groups]
        return Message(en="; ", fr="\u00a0; ").speak(self.language).join(said)

    def _say_spot(self, origins: list[Origin]) -> str:
        if not origins:
            return OWN_WORDS.speak(self.language)
        line, block = origins[0].line, origins[0].block
        if line == 0:
            return OUTSIDE.speak(self.language)
        first = self.first.get((block, line), 0)
        numbers = [origin.sentence - first + 1 for origin in origins if origin.sentence is not None]
        words = [Message(en=f"line {line}", fr=f"ligne {line}"), *([_sentences(numbers)] if numbers else [])]
        return ", ".join(message.speak(self.language) for message in words)


def _sentences(numbers: list[int]) -> Message:
    if len(set(numbers)) == 1:
        return Message(en=f"sentence {numbers[0]}", fr=f"phrase {numbers[0]}")
    english, french = listed(_stretches(numbers, "–")), listed(_stretches(numbers, " à "))
    return Message(en=f"sentences {english.en}", fr=f"phrases {french.fr}")


def _stretches(numbers: list[int], dash: str) -> list[str]:
    """Return the runs of three numbers and more that follow one another as « 1 à 3 », the others one by one."""
    stretches = list[str]()
    for low, high in _ranges(numbers):
        stretches += [f"{low}{dash}{high}"] if high > low + 1 else [str(number) for number in range(low, high + 1)]
    return stretches


def _ranges(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Give the runs of numbers that follow one another, as lowest and highest."""
    low = high = numbers[0]
    for number in numbers[1:]:
        if number not in (high, high + 1):
            yield low, high
            low = number
        high = number
    yield low, high


def _spot(origin: Origin | None) -> tuple[int | None, int] | None:
    return (origin.block, origin.line) if origin else None


def _origins(storyboard: Storyboard) -> Iterator[Origin]:
    for slide in storyboard.slides:
        spans = (*(text.span for text in texts_of(slide)), *slide.notes)
        yield from (span.origin for span in spans if span.origin)
