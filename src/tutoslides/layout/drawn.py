"""Slides with a frame: a chart where its labels fit, else its table, else the title alone with a finding."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from tutoslides.layout.charts import chart_drafts
from tutoslides.layout.content import Arrangement
from tutoslides.layout.paginate import Draft, paginate
from tutoslides.layout.tables import table_drafts
from tutoslides.model.storyboard import ChartSlide, TableSlide
from tutoslides.model.theme import Theme

Framed: TypeAlias = TableSlide | ChartSlide
"""Slides whose main thing is no text."""


def framed_drafts(slide: Framed, arrangement: Arrangement, theme: Theme) -> tuple[Draft, ...]:
    """Return the pages of a table or chart; where no page holds it, its title as a statement: the notes have it all."""
    drafts: tuple[Draft, ...] = ()
    if isinstance(slide, ChartSlide):
        drafts = chart_drafts(arrangement, slide.chart, theme)
    if not drafts:
        table = replace(arrangement, kind="table", flow="table")
        drafts = table_drafts(table, slide.grid, theme)
    if drafts:
        return drafts
    return paginate(replace(arrangement, kind="statement", flow="title", leaves_out=True), theme)
