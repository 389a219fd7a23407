"""Quotations and who said them: the deck's callouts beside the expected ones.

In: callouts (words and speaker) and the expectation. Out: tallies and misses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quality.cases import Expected, ExpectedVoice
from quality.reading import Understood
from quality.tally import Miss, Tally
from quality.words import Words, count_common, stand_in_order, stands_in, words_in
from tutoslides.model.storyboard import CalloutSlide

NEARLY = 0.9
"""Share of common words from which on two texts are the same. Source: `tests/tools/deck_audit.py`."""

LONG_ENOUGH = 6
"""Words of a callout that cannot be a piece of a quotation by chance. Source: as above."""

SUBSTANTIAL = 0.5
"""Share of a quotation that a callout must show where it does not mark a cut."""

LONG_WORD = 4
"""Letters of a word that names somebody by itself: articles and pronouns are shorter."""

_CUT = re.compile(r"\[(?:…|\.{3})\]|\((?:…|\.{3})\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A callout: the quotation that it shows and the name below it."""

    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceScores:
    """Quotations, and the attributions of those found: right; named though nobody or another is; not named."""

    quotations: Tally
    attributions: Tally
    misses: tuple[Miss, ...]


def voices_of(understood: Understood) -> tuple[Voice, ...]:
    """Return the deck's callouts in order, those of the appendix among them."""
    callouts = [slide for slide in understood.storyboard.slides if isinstance(slide, CalloutSlide)]
    return tuple(
        Voice(text=one.quotation.text, speaker=one.speaker.name.text if one.speaker else None) for one in callouts
    )


def score_voices(expected: Expected, voices: Sequence[Voice]) -> VoiceScores:
    """Return how the callouts fare; optional quotations count neither as found nor as wrong, but their names do."""
    banned = {words_in(text) for text in expected.not_voices}
    pairs = [(one, next((voice for voice in voices if shows(voice, one)), None)) for one in expected.voices]
    missed = [one for one, voice in pairs if voice is None]
    wrong = [voice for voice in voices if words_in(voice.text) in banned or not _owners(voice, expected)]
    misnamed = [voice for voice in voices if voice.speaker and voice not in wrong and not _is_right(voice, expected)]
    found = [(one, voice) for one, voice in pairs if voice is not None]
    unnamed = [one for one, voice in found if one.must_be_named and not voice.speaker]
    return VoiceScores(
        quotations=Tally(right=len(found), wrong=len(wrong), missed=len(missed)),
        attributions=Tally(
            right=len(found) - len(unnamed) - sum(voice in misnamed for _, voice in found),
            wrong=len(misnamed),
            missed=len(unnamed),
        ),
        misses=(
            *(Miss(kind="quotation missed", text=one.text) for one in missed),
            *(Miss(kind="callout wrong", text=voice.text) for voice in wrong),
            *(Miss(kind="speaker not named", text=one.text) for one in unnamed),
            *(Miss(kind=f"wrong speaker ({voice.speaker})", text=voice.text) for voice in misnamed),
        ),
    )


def shows(voice: Voice, expected: ExpectedVoice) -> bool:
    """Tell whether a callout shows an expected quotation: whole, nearly, in all its fragments, or cut with […]."""
    shown, whole = words_in(voice.text), words_in(expected.text)
    fragments = [words_in(fragment) for fragment in expected.fragments]
    if stands_in(whole, shown) or (fragments and stand_in_order(fragments, shown)):
        return True
    if len(whole) > LONG_ENOUGH and count_common(shown, whole) >= NEARLY * len(whole):
        return True
    enough = _CUT.search(voice.text) is not None or len(shown) >= SUBSTANTIAL * len(whole)
    return not fragments and enough and _is_piece(voice.text, whole)


def belongs_to(voice: Voice, expected: ExpectedVoice) -> bool:
    """Tell whether a callout's words are the quotation's, if not all of them."""
    whole = words_in(expected.text)
    return shows(voice, expected) or _is_piece(voice.text, whole)


def is_name(shown: str, right: str) -> bool:
    """Tell whether two names are one: the same, or one within the other (« Ministère », « le Ministère de … »)."""
    short, long = sorted((words_in(shown), words_in(right)), key=len)
    says_something = any(len(word) >= LONG_WORD for word in short)  # not « le » alone
    return bool(short) and (short == long or (says_something and stands_in(short, long)))


def _is_piece(text: str, whole: Words) -> bool:
    shown = words_in(text)
    pieces = [piece for piece in map(words_in, _CUT.split(text)) if piece]
    nearly = count_common(shown, whole) >= NEARLY * len(shown)
    return len(shown) >= LONG_ENOUGH and (stand_in_order(pieces, whole) or nearly)


def _owners(voice: Voice, expected: Expected) -> list[ExpectedVoice]:
    """Return the quotations that a callout's words belong to, in whole or in part."""
    return [one for one in (*expected.voices, *expected.optional_voices) if belongs_to(voice, one)]


def _is_right(voice: Voice, expected: Expected) -> bool:
    names = [name for one in _owners(voice, expected) for name in one.names]
    return any(is_name(voice.speaker or "", name) for name in names)
