"""Labels that say other words than the number that is drawn: written out, or taken from cells of the sheet.

Source: ECMA-376 part 1, 21.2.2.47; [MS-ODRAWXML] 2.24.3 for values from cells (c15).
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from tutoslides.powerpoint import xml

SHOWN = (
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)

C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"'
LABEL_EXTENSION, SERIES_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", "{02D57815-91ED-43cb-92C2-25804820EDAC}"

RANGE_IS_SHOWN = f'<c:ext uri="{LABEL_EXTENSION}" {C15}><c15:showDataLabelsRange val="1"/></c:ext>'
"""What a label, or all of a series', says where its words come from cells."""

NAMESPACE = uuid.UUID("6f0a1f0e-6d0c-5f59-9f56-0f6d7a5a2b11")
"""What the ids of fields are made from: the same chart gives the same bytes."""


def written_label(number: int, words: str, run: str, place: str) -> str:
    """Return the label of a bar that says its own words."""
    return _label(number, f"<a:r>{run}<a:t>{xml.text(words)}</a:t></a:r>", f"{place}{SHOWN}")


def linked_label(number: int, words: str, run: str, place: str) -> str:
    """Return the label of a bar that says what a cell shows; `words` stand there until somebody edits."""
    field = uuid.uuid5(NAMESPACE, f"label {number}")
    text = f'<a:fld id="{{{str(field).upper()}}}" type="CELLRANGE">{run}<a:pPr/><a:t>{xml.text(words)}</a:t></a:fld>'
    hidden = SHOWN.replace('showVal val="1"', 'showVal val="0"')
    return _label(number, text, f"{place}{hidden}<c:extLst>{RANGE_IS_SHOWN}</c:extLst>")


def cells_of_labels(reference: str, words: Sequence[str]) -> str:
    """Return what a series says of the cells that its labels come from."""
    points = "".join(f'<c:pt idx="{number}"><c:v>{xml.text(word)}</c:v></c:pt>' for number, word in enumerate(words))
    cache = f'<c15:dlblRangeCache><c:ptCount val="{len(words)}"/>{points}</c15:dlblRangeCache>'
    cells = f"<c15:datalabelsRange><c15:f>{xml.text(reference)}</c15:f>{cache}</c15:datalabelsRange>"
    return f'<c:extLst><c:ext uri="{SERIES_EXTENSION}" {C15}>{cells}</c:ext></c:extLst>'


def _label(number: int, text: str, look: str) -> str:
    rich = f"<c:rich><a:bodyPr/><a:lstStyle/><a:p>{text}</a:p></c:rich>"
    return f'<c:dLbl><c:idx val="{number}"/><c:tx>{rich}</c:tx>{look}</c:dLbl>'
