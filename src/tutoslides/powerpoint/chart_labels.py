"""The numbers on a chart: as the article wrote them, in the separators of the deck's language."""

from __future__ import annotations

from collections import Counter

from tutoslides.model.theme import TextStyle
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.chart_columns import ChartColumn
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.own_labels import RANGE_IS_SHOWN, SHOWN, linked_label, written_label
from tutoslides.powerpoint.text_styles import THEME_FONTS

LOCALES = {
    "fr": "40C", "fr-ca": "C0C", "fr-ch": "100C", "fr-be": "80C", "en": "409", "en-gb": "809", "de": "407",
    "de-ch": "807", "de-at": "C07", "es": "C0A", "it": "410", "it-ch": "810",
}  # fmt: skip
"""Windows' number of a language, in hexadecimal: it stands before a number format. Source: MS-LCID."""

SILENT = "<c:dLbls>" + SHOWN.replace('showVal val="1"', 'showVal val="0"') + "</c:dLbls>"
"""The labels of a series that has none."""


def number_code(code: str, language: str) -> str:
    """Return a number format with the language whose separators it takes.

    PowerPoint takes them from the user's system in any case, LibreOffice from here.
    """
    tag = language.lower()
    locale = LOCALES.get(tag) or LOCALES.get(tag.partition("-")[0])
    return f"[$-{locale}]{code}" if locale and code != "General" else code


def labels(
    column: ChartColumn, style: TextStyle, side: str | None, colour: str, language: str, *, is_linked: bool = False
) -> str:
    """Return a number at every point of a series; points with a format of their own say so.

    `side` is where it stands (None where the chart knows only one place), `colour` a colour of the theme. A bar that
    says its own words takes them from the sheet where they are linked.
    """
    place = f'<c:dLblPos val="{side}"/>' if side else ""
    look = (
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p>"
        f'<a:pPr>{letters(style, colour)}</a:pPr><a:endParaRPr lang="{full_tag(language)}"/></a:p></c:txPr>'
        f"{place}{SHOWN}"
    )
    if column.labels:
        run = letters(style, colour, tag=full_tag(language))
        label = linked_label if is_linked else written_label
        own = "".join(label(number, words, run, place) for number, words in enumerate(column.labels))
        more = f"<c:extLst>{RANGE_IS_SHOWN}</c:extLst>" if is_linked else ""
        return f'<c:dLbls>{own}<c:numFmt formatCode="General" sourceLinked="0"/>{look}{more}</c:dLbls>'
    codes = [cell.format for cell in column.cells]
    usual = Counter(codes).most_common(1)[0][0]
    own = "".join(
        f'<c:dLbl><c:idx val="{number}"/>{_format(code, language)}{look}</c:dLbl>'
        for number, code in enumerate(codes)
        if code != usual
    )
    return f"<c:dLbls>{own}{_format(usual, language)}{look}</c:dLbls>"


def letters(style: TextStyle, colour: str = "tx1", tag: str = "") -> str:
    """Return the character properties of a chart's text; those of a run, with the language `tag`, if one is given."""
    element, said = ("a:rPr", f' lang="{tag}"') if tag else ("a:defRPr", "")
    font = THEME_FONTS[style.font]
    return (
        f'<{element}{said} sz="{round(style.size * 100)}" b="{style.bold:d}" i="{style.italic:d}"><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="{font}-lt"/><a:ea typeface="{font}-ea"/>'
        f'<a:cs typeface="{font}-cs"/></{element}>'
    )


def _format(code: str, language: str) -> str:
    return f'<c:numFmt formatCode="{xml.attribute(number_code(code, language))}" sourceLinked="0"/>'
