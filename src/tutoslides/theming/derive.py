"""A palette from one colour: the brand's, in every role, so that all texts of a look can be read.

The look that is coloured anew gives the pairs of text and ground that its layouts make. Each role wants a shade of the
brand; the nearest shades that keep all pairs are chosen together. Only luminance decides contrast, and the luminances
that the look has now keep its pairs: so there is an answer for every colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutoslides.model.theme import ColourRole, Level, Palette, Theme
from tutoslides.theming.chart_colours import chart_colours
from tutoslides.theming.contrast import contrast_ratio, luminance
from tutoslides.theming.grounds import Ground, seen
from tutoslides.theming.legibility import Pair, pairs_of
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.shades import Brand, brand_of, shade

DARK = 0.06
"""Luminance up to which a brand's colour is itself the deep one; the accent is then a lighter shade of it."""

BRIGHT = 0.45
"""Luminance from which a brand is shown as a light panel, since no text in it could be read on paper."""

SOFT = 0.8
"""Luminance of that panel."""

PINK = 0.012
"""Chroma of a red's panels: more would be pink, which no red brand is."""

SEEN: dict[ColourRole, float] = {"paper": 3.0, "deep": 1.6}
"""Contrast that is wished for where the accent is a rule or a mark: on paper as WCAG asks, on full pages to be seen."""

MARGINS = (1.02, 1.05, 1.1, 1.0)
"""By how much pairs are kept better than asked: 256 steps of a channel and blended colours take their share."""

STEP = 1.05
"""Ratio of neighbouring shades that are tried, as luminance with the glare that WCAG adds to it."""

GLARE = 0.05
"""Source: WCAG 2.2, definition of contrast ratio."""

ORDER: tuple[ColourRole, ...] = ("paper", "tint", "deep", "ink", "accent", "muted")
"""Grounds first: what stands on them gives way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A shade that a role would have if nothing else were asked: its luminance and its chroma."""

    luminance: float
    chroma: float


def derive_palette(colour: str, look: Theme, level: Level = "AA") -> Palette:
    """Return the palette of `look` in shades of a brand's colour, six hexadecimal digits; its pairs keep `level`."""
    brand = brand_of(colour)
    wishes = _wishes(brand, look.palette)
    pairs = pairs_of(look, level)
    seen_on: tuple[ColourRole, ...] = ("paper", "deep") if _is_light(look.palette) else ("paper",)
    marks = tuple(Pair(colour="accent", ground=((role, 1.0),), least=SEEN[role]) for role in seen_on)
    for asked in ((*pairs, *marks), (*pairs, *marks[:1]), pairs):
        for margin in MARGINS:
            chosen = _choose(wishes, asked, margin)
            palette = _painted(chosen, wishes, brand) if chosen else None
            if palette and all(_keeps(palette, pair) for pair in pairs):
                return palette
    return _as_it_was(look.palette, brand)


def _wishes(brand: Brand, now: Palette) -> dict[ColourRole, Wish]:
    """Return what each role wants: papers and inks a breath of the brand, accent and deep the brand itself."""
    as_now = {role: luminance(now.hexadecimal(role)) for role in COLOURS}
    chroma = brand.chroma
    breath: dict[ColourRole, float] = {
        "paper": min(0.006, chroma),
        "tint": min(PINK if brand.is_red else 0.028, chroma / 3),
        "ink": min(0.03, chroma / 3),
    }
    wishes: dict[ColourRole, Wish] = {role: Wish(luminance=as_now[role], chroma=most) for role, most in breath.items()}
    wishes["muted"] = Wish(luminance=as_now["muted"], chroma=min(0.025, chroma / 3))
    wishes["accent"] = Wish(luminance=brand.luminance, chroma=chroma)
    wishes["deep"] = Wish(luminance=min(as_now["deep"], 0.03), chroma=min(chroma, 0.09))
    if not _is_light(now):
        return {**wishes, "deep": Wish(luminance=as_now["deep"], chroma=min(chroma, 0.06))}
    if brand.luminance <= DARK:
        wishes["deep"] = Wish(luminance=brand.luminance, chroma=chroma)
        wishes["accent"] = Wish(luminance=as_now["accent"], chroma=chroma and max(chroma, 0.1))
    if brand.luminance >= BRIGHT and not brand.is_grey:
        wishes["tint"] = Wish(luminance=max(SOFT, brand.luminance), chroma=min(chroma, 0.1))
        wishes["deep"] = Wish(luminance=0.018, chroma=min(chroma, 0.016))
    return wishes


def _is_light(palette: Palette) -> bool:
    """Tell whether a look has dark text on light paper."""
    return luminance(palette.paper) > luminance(palette.ink)


def _choose(
    wishes: Mapping[ColourRole, Wish], pairs: tuple[Pair, ...], margin: float
) -> dict[ColourRole, float] | None:
    """Return a luminance for each role, as near to its wish as the pairs let it be; None where there are none."""
    tried = {role: _around(wish.luminance) for role, wish in wishes.items()}

    def kept(chosen: Mapping[ColourRole, float], role: ColourRole) -> bool:
        """Tell whether all pairs hold that are decided once `role` is."""
        return all(
            _contrast(chosen[pair.colour], _behind(pair.ground, chosen)) >= pair.least * margin
            for pair in pairs
            if role in _roles(pair) and _roles(pair) <= chosen.keys()
        )

    def with_hope(chosen: dict[ColourRole, float], left: tuple[ColourRole, ...]) -> bool:
        return all(any(kept({**chosen, role: light}, role) for light in tried[role]) for role in left)

    def search(chosen: dict[ColourRole, float], left: tuple[ColourRole, ...]) -> dict[ColourRole, float] | None:
        if not left:
            return chosen
        role, rest = left[0], left[1:]
        for light in tried[role]:
            further = {**chosen, role: light}
            if kept(further, role) and with_hope(further, rest):
                found = search(further, rest)
                if found:
                    return found
        return None

    return search({}, ORDER)


def _around(wanted: float) -> tuple[float, ...]:
    """Return luminances from 0 to 1, the one that is wanted first, then ever farther from it."""
    lights = [wanted]
    for direction in (STEP, 1 / STEP):
        light = wanted + GLARE
        while GLARE < light * direction < 1 + GLARE:
            light *= direction
            lights.append(light - GLARE)
    lights += [0.0, 1.0]
    return tuple(sorted(lights, key=lambda light: _contrast(light, wanted)))


def _contrast(one: float, other: float) -> float:
    lighter, darker = max(one, other), min(one, other)
    return (lighter + GLARE) / (darker + GLARE)


def _behind(ground: Ground, chosen: Mapping[ColourRole, float]) -> float:
    """Return the luminance of a ground, colours that shine through taken for greys."""
    (lowest, _), *others = ground
    light = chosen[lowest]
    for role, opacity in others:
        light = (chosen[role] ** (1 / 2.4) * opacity + light ** (1 / 2.4) * (1 - opacity)) ** 2.4
    return light


def _roles(pair: Pair) -> set[ColourRole]:
    return {pair.colour, *(role for role, _ in pair.ground)}


def _painted(chosen: Mapping[ColourRole, float], wishes: Mapping[ColourRole, Wish], brand: Brand) -> Palette:
    """Return the palette of luminances; where one is the brand's own, so is the colour."""

    def paint(role: ColourRole) -> str:
        is_own = chosen[role] == brand.luminance and role in ("accent", "deep")
        return brand.colour if is_own else shade(brand, chosen[role], wishes[role].chroma)

    colours = {role: paint(role) for role in COLOURS}
    return Palette(**colours, charts=chart_colours(brand, colours["accent"], colours["paper"]))


def _keeps(palette: Palette, pair: Pair) -> bool:
    return contrast_ratio(palette.hexadecimal(pair.colour), seen(pair.ground, palette)) >= pair.least


def _as_it_was(palette: Palette, brand: Brand) -> Palette:
    """Return the look's own colours, which keep its pairs, its accent included; only charts show the brand."""
    return Palette(
        **{role: palette.hexadecimal(role) for role in COLOURS},
        charts=chart_colours(brand, palette.accent, palette.paper),
    )
