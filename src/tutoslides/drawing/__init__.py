"""What screen and paper draw alike: a chart as plain marks in points of the page, the rules of a table, colours.

    draw_chart(frame) -> tuple[Mark, …]         boxes, strokes, dots, regions and words, in the order they are painted
    table_rules(frame) -> tuple[Stroke, …]      the light and strong lines of the theme's table style
    hexadecimal(colour, palette)                a mark's colour, six digits

PowerPoint draws charts and tables itself; these are the same numbers, in the places that it gives them. Everything is
decided before: this room measures no text and chooses no layout.
"""

from tutoslides.drawing.charts import draw_chart
from tutoslides.drawing.colours import DrawnColour, hexadecimal
from tutoslides.drawing.marks import Box, Dot, Mark, Point, Region, Stroke, Words
from tutoslides.drawing.tables import table_rules

__all__ = [
    "Box",
    "Dot",
    "DrawnColour",
    "Mark",
    "Point",
    "Region",
    "Stroke",
    "Words",
    "draw_chart",
    "hexadecimal",
    "table_rules",
]
