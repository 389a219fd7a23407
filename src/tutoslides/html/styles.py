"""The style sheet of a deck: its theme as variables, a class for each text style, then what is the same in all decks.

Baselines stand where they are planned whatever font a browser finds: text has no line height of its own, and an unseen
strut at the head of every line makes it as high as the style's pitch, with the baseline `BELOW` above its lower edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

from tutoslides.html.markup import number
from tutoslides.html.screen import Screen
from tutoslides.metrics import has_family, is_serif, line_pitch, nearest_family, twin_of
from tutoslides.model.theme import ColourRole, FontRole, TextStyle, Theme

BELOW = 0.25
"""Part of a line that lies below its baseline, in units of the type size."""

_NO_NAME = re.compile(r"[^\w .-]")
"""Characters that no family's name needs, and that could end a string of CSS."""

COLOURS: tuple[ColourRole, ...] = ("paper", "ink", "accent", "deep", "tint", "muted")
FONTS: tuple[FontRole, ...] = ("heading", "body")


def style_sheet(screen: Screen) -> str:
    """Return the deck's own style sheet."""
    shared = files("tutoslides.html").joinpath("assets", "deck.css").read_text(encoding="utf-8")
    size = screen.theme.size
    page = f"@page{{size:{number(size.width)}px {number(size.height)}px;margin:0}}"
    classes = "\n".join(_class(style, name) for style, name in screen.classes.items())
    classes += "".join(f"\n{_logo(key, screen.pictures[key])}" for key in screen.logos)
    return f":root{{{';'.join(_variables(screen.theme))}}}\n{page}\n{shared}\n{classes}\n"


def above(style: TextStyle) -> float:
    """Return how far a paragraph's first baseline lies below its upper edge, in points."""
    return line_pitch(style) - style.size * BELOW


def font_stack(family: str) -> str:
    """Return a family as CSS asks for it: itself, the free one of the same widths, then any of its kind.

    For a family whose widths are unknown, the one that it was measured with stands in.
    """
    known = family if has_family(family) else nearest_family(family)
    named = dict.fromkeys(f'"{_NO_NAME.sub("", name)}"' for name in (family, known, twin_of(known)) if name)
    return ",".join([*named, "serif" if is_serif(family) else "sans-serif"])


def _logo(key: str, address: str) -> str:
    """Return the rule of a logo: its bytes stand in the file once, however many slides show it."""
    return f".logo-{key}{{background:url({address}) center/100% 100% no-repeat}}"


def _variables(theme: Theme) -> Iterator[str]:
    yield from (f"--{role}:#{theme.palette.hexadecimal(role)}" for role in COLOURS)
    yield from (f"--chart-{place}:#{colour}" for place, colour in enumerate(theme.palette.charts, 1))
    yield from (f"--{role}:{font_stack(theme.fonts.family(role))}" for role in FONTS)
    yield f"--width:{number(theme.size.width)}px"
    yield f"--height:{number(theme.size.height)}px"


def _class(style: TextStyle, name: str) -> str:
    strut = f"height:{number(line_pitch(style))}px;vertical-align:{number(-style.size * BELOW)}px"
    # Word by word: the short form “font” would join letters again.
    look = f"font-family:var(--{style.font});font-size:{number(style.size)}px;color:var(--{style.colour})"
    look += ";font-weight:700" if style.bold else ";font-weight:400"
    look += ";font-style:italic" if style.italic else ""
    rules = [
        f".{name}{{line-height:0;{look}}}",
        f".{name} .l::before,.{name}>.m::before{{{strut}}}",
    ]
    if style.bold:
        rules.append(f".{name} strong{{font-weight:400}}")
    if style.italic:
        rules.append(f".{name} em{{font-style:normal}}")
    if style.marker:
        size, mark = number(style.size * style.marker.scale), style.marker
        look = f"font-family:var(--{mark.font});font-size:{size}px;color:var(--{mark.colour})"
        rules.append(f".{name}>.m{{left:{number(-style.hang)}px}}.{name}>.m::after{{{look}}}")
    return "".join(rules)
