"""Slides for the proof: every kind, of every length, with emphasis, from sentences that no article holds."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from tutoslides.model.article import Meta
from tutoslides.model.storyboard import (
    CalloutSlide,
    PointsSlide,
    Slide,
    Span,
    Speaker,
    StatementSlide,
    Storyboard,
    StorySection,
    TitleSlide,
)
from tutoslides.model.text import Mark, Run, Runs, runs_of

SENTENCES = Path(__file__).with_name("sentences.txt")
SEED = 20250720


def proof_storyboard(language: str, slides: int, seed: int = SEED) -> Storyboard:
    """Return a pitch of `slides` slides with texts of many lengths in `language`."""
    writer = _Writer(random.Random(f"{seed}-{language}"), _sentences(language))
    return Storyboard(
        source="proof",
        meta=Meta(title=runs_of("Proof"), language=language),
        sections=(StorySection(name="Proof", slides=tuple(_slides(writer, slides))),),
    )


def _sentences(language: str) -> list[str]:
    rows = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [row.partition("|")[2] for row in rows if row.startswith(f"{language}|")]


class _Writer:
    """Draws texts: `words` of them, some bold or italic."""

    def __init__(self, chance: random.Random, sentences: list[str]) -> None:
        self.chance = chance
        self.sentences = sentences

    def text(self, words: int) -> str:
        drawn: list[str] = []
        while len(drawn) < words:
            drawn += self.chance.choice(self.sentences).split(" ")
        return " ".join(drawn[:words])

    def span(self, fewest: int, most: int) -> Span:
        return Span(runs=self.emphasised(self.text(self.chance.randint(fewest, most))))

    def emphasised(self, text: str) -> Runs:
        if self.chance.random() < 0.7 or " " not in text:
            return runs_of(text)
        first, second = sorted(self.chance.sample(range(len(text)), 2))
        mark = self.chance.choice([Mark.BOLD, Mark.ITALIC, Mark.BOLD | Mark.ITALIC])
        pieces = (Run(text=text[:first]), Run(text=text[first:second], marks=mark), Run(text=text[second:]))
        return tuple(run for run in pieces if run.text)


def _slides(writer: _Writer, count: int) -> Iterator[Slide]:
    kinds = (_points, _callout, _points, _statement, _callout, _title)
    for number in range(count):
        yield kinds[number % len(kinds)](writer, f"slide-{number}")


def _points(writer: _Writer, key: str) -> Slide:
    points = tuple(writer.span(1, 40) for _ in range(writer.chance.randint(1, 5)))
    return PointsSlide(key=key, title=writer.span(1, 16), kicker=_perhaps(writer, 1, 8), points=points)


def _callout(writer: _Writer, key: str) -> Slide:
    speaker = Speaker(name=writer.span(1, 3), role=_perhaps(writer, 1, 5)) if writer.chance.random() < 0.5 else None
    return CalloutSlide(
        key=key,
        title=writer.span(2, 14),
        kicker=_perhaps(writer, 1, 8),
        quotation=writer.span(4, 60),
        lead_in=_perhaps(writer, 2, 12),
        speaker=speaker,
    )


def _statement(writer: _Writer, key: str) -> Slide:
    return StatementSlide(key=key, title=writer.span(2, 30), kicker=_perhaps(writer, 1, 8))


def _title(writer: _Writer, key: str) -> Slide:
    byline = tuple(writer.span(1, 5) for _ in range(writer.chance.randint(0, 3)))
    return TitleSlide(key=key, title=writer.span(2, 14), subtitle=_perhaps(writer, 3, 14), byline=byline)


def _perhaps(writer: _Writer, fewest: int, most: int) -> Span | None:
    return writer.span(fewest, most) if writer.chance.random() < 0.5 else None
