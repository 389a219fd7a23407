"""The deck explained for people, slide by slide, in 80 columns of plain text that a pipe carries as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from tutoslides.explain.labels import (
    APPENDIX,
    BACK,
    CLICKS,
    LABELS,
    NOTES,
    WHY,
    counted,
    duration,
    kind_in_words,
    listed,
)
from tutoslides.explain.places import Places
from tutoslides.explain.rows import heading, row, text_row
from tutoslides.explain.slides import NumberedSlide, numbered_slides
from tutoslides.explain.total import total
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Message
from tutoslides.model.storyboard import Storyboard


def explain(storyboard: Storyboard, deck: Deck, language: str) -> str:
    """Return why each slide is what it is and where its words come from, in French for `fr…`, else in English.

    The deck must be the one that was laid out from the storyboard. No line is wider than 80 columns, unless a single
    word is; there is no new line at the end.
    """
    slides = numbered_slides(storyboard, deck)
    numbers = {numbered.slide.key: numbered.number for numbered in slides}
    teller = _Teller(language=language, places=Places.of(storyboard, language), numbers=numbers)
    blocks = ["\n".join(teller.tell(numbered)) for numbered in slides]
    return "\n\n".join([_opening(storyboard.source, language), *blocks, total(slides, storyboard, language)])


def _opening(source: str, language: str) -> str:
    opening = Message(
        en=f"{source}: why each slide is what it is, and where its words come from",
        fr=f"{source}\u00a0: pourquoi chaque diapositive est ainsi, et d'où viennent ses mots",
    )
    return "\n".join(heading("", opening.speak(language)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Teller:
    """Tells slides in one language; `numbers` are those of all slides, by key."""

    language: str
    places: Places
    numbers: dict[str, int]

    def tell(self, numbered: NumberedSlide) -> Iterator[str]:
        """Give the lines of one slide: its number, kind and title; why; its words; its notes; clicks and links."""
        yield from heading(_range(numbered), f"{self._kind(numbered)} – {numbered.slide.title.text}")
        if numbered.slide.why:
            yield from row(self._label(WHY), numbered.slide.why.message.speak(self.language))
        yield from self._tell_texts(numbered)
        yield from self._tell_notes(numbered)
        yield from self._tell_clicks(numbered)
        yield from self._tell_links(numbered)

    def _kind(self, numbered: NumberedSlide) -> str:
        kind = kind_in_words(numbered.kind, self.language)
        shown = kind_in_words(numbered.shown_as, self.language)
        if shown != kind:
            too_long = Message(en=f"{kind}, too long, shown as {shown}", fr=f"{kind}, trop long, montré en {shown}")
            kind = too_long.speak(self.language)
        return f"{kind} ({self._label(APPENDIX).lower()})" if numbered.is_appendix else kind

    def _tell_texts(self, numbered: NumberedSlide) -> Iterator[str]:
        """Give a line a text; the title's words stand in the heading."""
        for role, texts in groupby(numbered.texts, key=lambda text: text.role):
            for place, text in enumerate(texts):
                label = self._label(LABELS[role]) if place == 0 else ""
                words = "" if role == "title" else text.span.text
                yield text_row(label, self.places.say((text.span,)), words)

    def _tell_notes(self, numbered: NumberedSlide) -> Iterator[str]:
        slide = numbered.slide
        if slide.notes:
            words = counted(numbered.words, Message(en="word", fr="mot"), Message(en="words", fr="mots"), self.language)
            spoken = Message(en=" to say", fr=" à dire").speak(self.language)
            time = f"{words}, {duration(slide.seconds)}{spoken}"
            yield from row(self._label(NOTES), f"{self.places.say(slide.notes)} – {time}")

    def _tell_clicks(self, numbered: NumberedSlide) -> Iterator[str]:
        waiting = [str(pause + 1) for pause in numbered.slide.pauses]
        if waiting:
            items = listed(waiting)
            several = Message(en=f"items {items.en} wait for one each", fr=f"un pour chacun des éléments {items.fr}")
            single = Message(en=f"item {items.en} waits for one", fr=f"un pour l'élément {items.fr}")
            said = several if len(waiting) > 1 else single
            yield from row(self._label(CLICKS), said.speak(self.language))

    def _tell_links(self, numbered: NumberedSlide) -> Iterator[str]:
        for label, key in ((APPENDIX, numbered.slide.more), (BACK, numbered.slide.back)):
            if key in self.numbers:
                link = Message(en=f"slide {self.numbers[key]}", fr=f"diapositive {self.numbers[key]}")
                yield from row(self._label(label), link.speak(self.language))

    def _label(self, label: Message) -> str:
        return label.speak(self.language)


def _range(numbered: NumberedSlide) -> str:
    last = numbered.number + len(numbered.pages) - 1
    return f"{numbered.number}–{last}" if last > numbered.number else str(numbered.number)
