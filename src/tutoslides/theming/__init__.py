"""Looks as pages of text: a theme file comes in, a `Theme` for one page size and one language goes out.

    load_theme(text, name, *, language, size=WIDE, file="theme.toml", base=None) -> Reported[Theme]
    ThemeFile                                               a theme's text, and the one that it extends
    extended_name(text) -> str | None                       the name of the theme that it extends
    description_of(text) -> Message                         the sentence that tells its look, in both languages
    layout_key(kind, step, features) -> str                 "callout-3+lead-in+speaker"
    contrast_ratio(colour, ground) -> float                 of two colours, from 1 to 21
    colours_behind(rect, ground, ornaments, palette)        every colour that may lie behind a place
    place_of(ornament) -> Rect                              the rectangle around an ornament
    BrokenThemeError                                        a `ThemeError` with all `faults` of a file
    COLOURS                                                 the roles of colours, in the order of a theme file
    KINDS, INDEXES, floor_of(kind, role)                    what each kind shows, placeholder indexes, smallest type
    CARDS, STEPS, ITEMS                                     kinds by their number of cards or steps; their slots
    FRAMES                                                  slots of tables and charts
    UNDER_TEXT                                              by kind: the slot that lies under the others

Nothing here reads the disk. `lines`, `faults` and `reading` know TOML; `palette`, `grid`, `styles`, `slots`,
`ornaments` and `layouts` read one thing each; `variants` multiplies layouts by steps; `checks` and `legibility` prove
the result.
"""

from tutoslides.theming.contrast import contrast_ratio
from tutoslides.theming.extending import ThemeFile
from tutoslides.theming.faults import BrokenThemeError
from tutoslides.theming.grounds import colours_behind, place_of
from tutoslides.theming.kinds import CARDS, FRAMES, INDEXES, ITEMS, KINDS, STEPS, UNDER_TEXT, floor_of
from tutoslides.theming.load import WIDE, description_of, extended_name, load_theme
from tutoslides.theming.palette import COLOURS
from tutoslides.theming.variants import layout_key

__all__ = [
    "CARDS",
    "COLOURS",
    "FRAMES",
    "INDEXES",
    "ITEMS",
    "KINDS",
    "STEPS",
    "UNDER_TEXT",
    "WIDE",
    "BrokenThemeError",
    "ThemeFile",
    "colours_behind",
    "contrast_ratio",
    "description_of",
    "extended_name",
    "floor_of",
    "layout_key",
    "load_theme",
    "place_of",
]
