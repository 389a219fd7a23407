"""A built deck as plain values for JSON: format 1, told in `docs/explain.md`. Keys stand in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tutoslides.explain.slides import NumberedSlide, numbered_slides
from tutoslides.explain.texts import SlideText
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Diagnostic
from tutoslides.model.storyboard import Span, Storyboard
from tutoslides.planning.pacing import DEFAULT_MINUTES

FORMAT = 1
"""Changes when a key goes or changes its meaning; new keys may come at any time."""

Values = dict[str, object]


def describe(
    storyboard: Storyboard, deck: Deck, diagnostics: Iterable[Diagnostic], *, path: Path | None, language: str
) -> Values:
    """Return what was built as values that `json` can write.

    `path` is where the deck was written, None for nowhere; `language` that of the sentences for people (why, findings).
    """
    return {
        "source": storyboard.source,
        "deck": str(path) if path else None,
        "language": storyboard.meta.language,
        "minutes": storyboard.meta.minutes or DEFAULT_MINUTES,
        "slides": [_slide(numbered, language) for numbered in numbered_slides(storyboard, deck)],
        "diagnostics": [_diagnostic(diagnostic, language) for diagnostic in diagnostics],
    }


def _slide(numbered: NumberedSlide, language: str) -> Values:
    slide = numbered.slide
    return {
        "number": numbered.number,
        "key": slide.key,
        "kind": numbered.kind,
        "layouts": [page.layout.kind for page in numbered.pages],
        "section": numbered.section,
        "title": slide.title.text,
        "kicker": slide.kicker.text if slide.kicker else None,
        "why": {"code": slide.why.code, "text": slide.why.message.speak(language)} if slide.why else None,
        "texts": [_text(text) for text in numbered.texts],
        "notes": [_span(span) for span in slide.notes],
        "words": numbered.words,
        "seconds": slide.seconds,
        "more": slide.more,
        "back": slide.back,
        "pauses": list(slide.pauses),
        "appendix": numbered.is_appendix,
    }


def _text(text: SlideText) -> Values:
    return {"role": text.role, **_span(text.span)}


def _span(span: Span) -> Values:
    origin = span.origin
    return {
        "text": span.text,
        "line": origin.line if origin else None,
        "block": origin.block if origin else None,
        "sentence": origin.sentence if origin else None,
    }


def _diagnostic(diagnostic: Diagnostic, language: str) -> Values:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "line": diagnostic.place.line or None if diagnostic.place else None,
        "message": diagnostic.message.speak(language),
        "hint": diagnostic.hint.speak(language) if diagnostic.hint else None,
    }
