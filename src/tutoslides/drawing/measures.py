"""Measures that charts of every kind share, taken from what PowerPoint and LibreOffice draw."""

LABELS, NUMBERS = 0, 1
"""List levels of a chart's slot."""

HAIR = 0.75
"""Points: the axis of categories."""

MIDDLE = 0.34
"""Height of a line's optical middle above its baseline, in units of the type size: half a capital."""

ASCENT = 0.74
"""Height of figures above their baseline, in units of the type size."""

NUMBER_GAP = 4.0
"""Points between a bar's or point's end and its number."""

LABEL_GAP = 8.0
"""Points between the axis and a category's name beside it."""

PAIR_GAP = 0.08
"""Share of a bar's width that lies between bars side by side."""

LABEL_LINE = 1.25
"""Distance of a label's lines in units of the type size, as layout leaves room for them."""

LABEL_DROP = 1.3
"""Distance of a label's first baseline from the axis above it, in units of the type size."""
