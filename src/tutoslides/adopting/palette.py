"""The roles of a template's colours: which colour of its scheme is ground, text, accent, panel – and can be read.

The scheme's own colours come first; where none of them does, its own accents made darker or lighter, as PowerPoint's
colour menu offers them. So the Design tab still changes everything.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tutoslides.model.template import SchemeColour
from tutoslides.model.theme import ColourRole, Palette
from tutoslides.theming import contrast_ratio
from tutoslides.theming.contrast import AA_LARGE_TEXT, AA_TEXT, luminance, with_luminance

PAIRS = ("dk1", "lt1", "dk2", "lt2")
ACCENTS = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")

DARKER = ((1.0, 0.0), (0.75, 0.0), (0.5, 0.0), (0.25, 0.0))
LIGHTER = ((1.0, 0.0), (0.6, 0.4), (0.4, 0.6), (0.2, 0.8))
"""Luminance multiplied and raised: the steps of PowerPoint's colour menu, “darker 25 %”, “lighter 40 %” and so on."""

MENU = (
    (1.0, 0.0), (0.95, 0.0), (0.85, 0.0), (0.75, 0.0), (0.65, 0.0), (0.5, 0.0), (0.25, 0.0),
    (0.5, 0.5), (0.65, 0.35), (0.75, 0.25), (0.85, 0.15), (0.9, 0.1), (0.6, 0.4), (0.4, 0.6), (0.2, 0.8),
)  # fmt: skip
"""All steps that the menu has: what a text's colour may be of one in the scheme."""

FAINT_ON_LIGHT = ((0.2, 0.8), (0.1, 0.9))
FAINT_ON_DARK = ((0.9, 0.1), (0.85, 0.15), (0.75, 0.25), (0.65, 0.35))
"""Steps for panels: nearly the ground, and yet to be told from it."""

SEEN, NEAR = 1.07, 1.5
"""Contrast from which a panel is told from the ground beside it, and up to which it is quiet."""

COLOURFUL = 0.18
"""Saturation times chroma from which a colour is no grey."""

QUIET = 0.16
"""Chroma up to which the scheme's second light colour is a panel's, and no colour in its own right."""

NEARLY = 4.0
"""Contrast from which the template's own text colour is kept, though level AA asks 4.5 of small text."""

CALM = 7.0
"""Contrast that a panel's words have where the scheme allows it: level AAA."""

UNLIKE, UNLIKE_TURN = 1.25, 1 / 12
"""Contrast from which two strong panels are told apart, and the part of the circle of hues that does as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """A palette and, for each of its roles and chart colours, how the template's scheme names it."""

    palette: Palette
    references: tuple[tuple[ColourRole | int, SchemeColour], ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A colour as the scheme names it, and what it looks like."""

    reference: SchemeColour
    colour: str


def find_palette(
    scheme: Mapping[str, str],
    grounds: Sequence[str],
    text: str,
    drawn: Sequence[str] = (),
    wished: Mapping[ColourRole, SchemeColour] | None = None,
) -> Roles:
    """Return the roles of a scheme's colours on a page of `grounds`, whose text is of the colour `text`.

    `drawn` are strong colours that the template shows beside its scheme, the first ones first: they come before it.
    `wished` are roles that somebody set by hand: they are taken as they are.
    """
    literal = [reference.name[1:] for reference in (wished or {}).values() if reference.name.startswith("#")]
    scheme = {**{f"#{colour}": colour for colour in (*drawn, text.upper(), *literal)}, **scheme}
    accents = (*(f"#{colour}" for colour in drawn), *ACCENTS)
    wishes = {role: _named(scheme, reference) for role, reference in (wished or {}).items()}
    ink = wishes.get("ink") or _ink(scheme, grounds, text)
    paper = wishes.get("paper") or _paper(scheme, is_dark=_is_light(ink))
    if _worst(ink.colour, grounds) < AA_LARGE_TEXT:  # a ground of many colours: what is composed stands on a panel
        grounds = (paper.colour,)
        ink = wishes.get("ink") or _ink(scheme, grounds, text)
    ground, is_dark = _middle(grounds), _is_light(ink)
    accent = wishes.get("accent") or _accent(scheme, accents, paper, ground, is_dark=is_dark)
    deep = wishes.get("deep") or _deep(scheme, accents, paper, accent, ground, is_dark=is_dark)
    tint = wishes.get("tint") or _tint(scheme, ink, ground, paper, accent, is_dark=is_dark)
    muted = wishes.get("muted") or _muted(scheme, ink, (*grounds, tint.colour), is_dark=is_dark)
    charts = _charts(scheme, accents, ground, deep, accent)
    named: dict[ColourRole, _Candidate] = {
        "paper": paper, "ink": ink, "accent": accent, "deep": deep, "tint": tint, "muted": muted,
    }  # fmt: skip
    first, second, third, fourth = (chart.colour for chart in charts)
    return Roles(
        palette=Palette(
            **{role: candidate.colour for role, candidate in named.items()}, charts=(first, second, third, fourth)
        ),
        references=(
            *((role, candidate.reference) for role, candidate in named.items()),
            *((number, chart.reference) for number, chart in enumerate(charts)),
        ),
    )


def _named(scheme: Mapping[str, str], reference: SchemeColour) -> _Candidate:
    return _Candidate(reference, with_luminance(scheme[reference.name], reference.multiplied, reference.raised))


def _is_light(ink: _Candidate) -> bool:
    """Tell whether text is light, and so its page dark, whatever colours the page has."""
    return contrast_ratio(ink.colour, "000000") > contrast_ratio(ink.colour, "FFFFFF")


def _paper(scheme: Mapping[str, str], *, is_dark: bool) -> _Candidate:
    """Return the lightest of the scheme's pairs, on a dark ground the darkest: what panels are written on with."""
    pairs = [_named(scheme, SchemeColour(name=name)) for name in PAIRS]
    return (min if is_dark else max)(pairs, key=lambda one: luminance(one.colour))


def _ink(scheme: Mapping[str, str], grounds: Sequence[str], text: str) -> _Candidate:
    """Return the colour of the template's own text where it can be read, else the pair's that is read best."""
    changed = (
        _named(scheme, SchemeColour(name=name, multiplied=multiplied, raised=raised))
        for name in (*PAIRS, *ACCENTS)
        for multiplied, raised in MENU
    )
    literal = _named(scheme, SchemeColour(name=f"#{text.upper()}"))
    own = [one for one in (*changed, literal) if one.colour == text.upper()]
    readable = [one for one in own if _worst(one.colour, grounds) >= NEARLY]
    return readable[0] if readable else max(_plain(scheme, PAIRS), key=lambda one: _worst(one.colour, grounds))


def _accent(
    scheme: Mapping[str, str], accents: Sequence[str], paper: _Candidate, ground: str, *, is_dark: bool
) -> _Candidate:
    """Return the first accent that panels can be filled with and marks be seen in, made stronger where none is."""
    steps = LIGHTER if is_dark else DARKER
    for change in steps:
        colours = [_named(scheme, SchemeColour(name=name, multiplied=change[0], raised=change[1])) for name in accents]
        for one in colours:
            is_read = contrast_ratio(one.colour, paper.colour) >= AA_TEXT
            if is_read and contrast_ratio(one.colour, ground) >= AA_LARGE_TEXT and _chroma(one.colour) >= COLOURFUL:
                return one
    return max(_plain(scheme, (*accents, *PAIRS)), key=lambda one: contrast_ratio(one.colour, paper.colour))


def _deep(
    scheme: Mapping[str, str],
    accents: Sequence[str],
    paper: _Candidate,
    accent: _Candidate,
    ground: str,
    *,
    is_dark: bool,
) -> _Candidate:
    """Return a second strong colour, unlike the accent: the scheme's second dark one, or an accent made stronger."""
    second = () if accents[0].startswith("#") else ("lt2", "dk2") if is_dark else ("dk2",)
    steps = LIGHTER if is_dark else DARKER
    changed = [
        _named(scheme, SchemeColour(name=name, multiplied=multiplied, raised=raised))
        for multiplied, raised in steps
        for name in accents
    ]
    of_another_hue = [one for one in changed if _turn(one.colour, accent.colour) >= UNLIKE_TURN]
    candidates = [*_plain(scheme, second), *of_another_hue, *_plain(scheme, PAIRS), *changed]
    strong = [
        one
        for one in candidates
        if contrast_ratio(one.colour, paper.colour) >= AA_TEXT
        and contrast_ratio(one.colour, ground) >= AA_LARGE_TEXT
        and _are_unlike(one.colour, accent.colour)
    ]
    coloured = [one for one in strong if _chroma(one.colour) >= COLOURFUL / 2]
    return next(iter((*coloured, *strong)), accent)


def _tint(
    scheme: Mapping[str, str], ink: _Candidate, ground: str, paper: _Candidate, accent: _Candidate, *, is_dark: bool
) -> _Candidate:
    """Return a quiet colour for panels, near the ground, on which the text is read with ease."""
    if is_dark:
        bases = [SchemeColour(name=paper.reference.name, multiplied=m, raised=r) for m, r in FAINT_ON_DARK]
    else:
        bases = [SchemeColour(name=paper.reference.name, multiplied=m) for m in (0.95, 0.9)]
        bases += [SchemeColour(name=accent.reference.name, multiplied=m, raised=r) for m, r in FAINT_ON_LIGHT]
    second = [one for one in _plain(scheme, ("lt2", "dk2")) if _chroma(one.colour) <= QUIET]
    candidates = [*second, *(_named(scheme, base) for base in bases)]
    for least in (CALM, AA_TEXT):
        for one in candidates:
            if SEEN <= contrast_ratio(one.colour, ground) <= NEAR and _worst(ink.colour, [one.colour]) >= least:
                return one
    return paper


def _muted(scheme: Mapping[str, str], ink: _Candidate, grounds: Sequence[str], *, is_dark: bool) -> _Candidate:
    """Return the ink made weaker, where that can still be read on every ground."""
    steps = ((0.75, 0.0), (0.85, 0.0)) if is_dark else ((0.65, 0.35), (0.75, 0.25), (0.85, 0.15))
    for multiplied, raised in steps:
        weaker = _named(scheme, SchemeColour(name=ink.reference.name, multiplied=multiplied, raised=raised))
        if _worst(weaker.colour, grounds) >= AA_TEXT:
            return weaker
    return ink


def _charts(
    scheme: Mapping[str, str], accents: Sequence[str], ground: str, deep: _Candidate, accent: _Candidate
) -> tuple[_Candidate, _Candidate, _Candidate, _Candidate]:
    """Return four colours that are seen on the ground and told apart from one another, the deep one first."""
    chosen = [deep]
    for one in (*_plain(scheme, accents), accent, *_plain(scheme, PAIRS)):
        is_new = all(_are_unlike(one.colour, other.colour) for other in chosen)
        if len(chosen) < 4 and is_new and contrast_ratio(one.colour, ground) >= AA_LARGE_TEXT / 1.5:
            chosen.append(one)
    first, second, third, fourth = (*chosen, accent, accent, accent)[:4]
    return first, second, third, fourth


def _plain(scheme: Mapping[str, str], names: Iterable[str]) -> Iterator[_Candidate]:
    return (_named(scheme, SchemeColour(name=name)) for name in names)


def _worst(colour: str, grounds: Iterable[str]) -> float:
    """Return the contrast with nine in ten of the grounds: a picture has a few cells of any colour."""
    ratios = sorted(contrast_ratio(colour, ground) for ground in grounds)
    return ratios[len(ratios) // 10] if ratios else 21.0


def _middle(grounds: Sequence[str]) -> str:
    """Return the ground of middle luminance."""
    ordered = sorted(grounds, key=luminance)
    return ordered[len(ordered) // 2] if ordered else "FFFFFF"


def _are_unlike(one: str, other: str) -> bool:
    return contrast_ratio(one, other) >= UNLIKE or _turn(one, other) >= UNLIKE_TURN


def _turn(one: str, other: str) -> float:
    """Return how far apart two hues are, as a part of their circle; greys are of no hue."""
    if min(_chroma(one), _chroma(other)) < COLOURFUL:
        return 0.0
    turn = abs(_hue(one) - _hue(other))
    return min(turn, 1 - turn)


def _chroma(colour: str) -> float:
    channels = _channels(colour)
    return max(channels) - min(channels)


def is_colourful(colour: str) -> bool:
    """Tell whether a colour is no grey, black or white."""
    return _chroma(colour) >= COLOURFUL


def _hue(colour: str) -> float:
    return colorsys.rgb_to_hls(*_channels(colour))[0]


def _channels(colour: str) -> tuple[float, float, float]:
    return int(colour[0:2], 16) / 255, int(colour[2:4], 16) / 255, int(colour[4:6], 16) / 255
