"""The presentation part: masters, slides in order, sections, sizes; and the small parts that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from tutoslides.model.deck import Deck
from tutoslides.model.geometry import Size
from tutoslides.model.theme import Palette
from tutoslides.model.units import points_to_emu
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.languages import full_tag
from tutoslides.powerpoint.master import FIRST_MASTER_ID
from tutoslides.powerpoint.notes_master import PAPER
from tutoslides.powerpoint.table_styles import table_styles_part
from tutoslides.powerpoint.text_styles import plain_levels

FIRST_SLIDE_ID = 256
"""Source: ECMA-376 part 1, 19.7.13: slide ids start at 256."""

SECTIONS_URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
"""The extension that holds a presentation's sections. Source: MS-PPTX 2.3."""


def small_parts(palette: Palette) -> dict[str, bytes]:
    """Return by name the parts that say nothing of a deck, but that PowerPoint always writes."""
    return {
        "presProps": xml.part("p:presentationPr", "", ""),
        "viewProps": xml.part("p:viewPr", "", '<p:gridSpacing cx="76200" cy="76200"/>'),
        "tableStyles": table_styles_part(palette),
    }


def presentation_part(deck: Deck, links: dict[str, str]) -> bytes:
    """Return the presentation; `links` maps `master`, `notes` and each page's key to a relationship id."""
    ids = {page.key: FIRST_SLIDE_ID + number for number, page in enumerate(deck.pages)}
    slides = "".join(f'<p:sldId id="{number}" r:id="{links[key]}"/>' for key, number in ids.items())
    content = (
        f'<p:sldMasterIdLst><p:sldMasterId id="{FIRST_MASTER_ID}" r:id="{links["master"]}"/></p:sldMasterIdLst>'
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{links["notes"]}"/></p:notesMasterIdLst>'
        f"<p:sldIdLst>{slides}</p:sldIdLst>{_size('p:sldSz', deck.theme.size)}{_size('p:notesSz', PAPER)}"
        f"<p:defaultTextStyle>{_default_text(full_tag(deck.language))}</p:defaultTextStyle>"
        f"{sections(deck, ids)}"
    )
    return xml.part("p:presentation", 'saveSubsetFonts="1" autoCompressPictures="0"', content)


def _size(element: str, size: Size) -> str:
    return f'<{element} cx="{points_to_emu(size.width)}" cy="{points_to_emu(size.height)}"/>'


def _default_text(tag: str) -> str:
    return f'<a:defPPr><a:defRPr lang="{tag}"/></a:defPPr>{plain_levels(18, count=9, step=36)}'


def sections(deck: Deck, ids: dict[str, int]) -> str:
    """Return the extension list with the sections; nothing where there are none, since an empty list is invalid."""
    if not deck.sections:
        return ""
    namespace = 'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
    rows = []
    for number, section in enumerate(deck.sections):
        slides = _ids([ids[page.key] for page in section.pages])
        name = xml.attribute(section.name)
        guid = str(uuid5(NAMESPACE_URL, f"tutoslides:{number}:{name}")).upper()
        rows.append(f'<p14:section name="{name}" id="{{{guid}}}"><p14:sldIdLst>{slides}</p14:sldIdLst></p14:section>')
    extension = f'<p:ext uri="{SECTIONS_URI}"><p14:sectionLst {namespace}>{"".join(rows)}</p14:sectionLst></p:ext>'
    return f"<p:extLst>{extension}</p:extLst>"


def _ids(numbers: Sequence[int]) -> str:
    return "".join(f'<p14:sldId id="{number}"/>' for number in numbers)
