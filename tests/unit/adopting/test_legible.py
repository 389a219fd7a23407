"""Text on grounds where no colour can be read: it stands on a panel, and does not touch the panel's edges."""

from __future__ import annotations

import io

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as PresentationType

from tutoslides.model.theme import Slot
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.templates import read_template
from unit.adopting.decks import adopted, sample_deck
from unit.made_templates import NAMESPACES, made_template


def fading(presentation: PresentationType) -> None:
    """Give a template a background that goes from black at the left to white at the right."""
    colours = ((0, "000000"), (100_000, "FFFFFF"))
    stops = "".join(f'<a:gs pos="{at}"><a:srgbClr val="{colour}"/></a:gs>' for at, colour in colours)
    fill = f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="0"/></a:gradFill><a:effectLst/>'
    sheet = presentation.slide_master.element.cSld
    for old in sheet.xpath("p:bg"):
        sheet.remove(old)
    sheet.insert(0, parse_xml(f"<p:bg {NAMESPACES}><p:bgPr>{fill}</p:bgPr></p:bg>"))


TEMPLATE = made_template(fading)


def list_place() -> Slot:
    """Return the place for the points of a list."""
    place = adopted(TEMPLATE).theme.ladder("points")[0].slot("body")
    assert place
    return place


def test_words_that_no_colour_makes_legible_stand_on_a_panel_and_off_its_edges() -> None:
    place = list_place()
    assert place.fill == "tint"
    assert min(place.insets.left, place.insets.top, place.insets.right, place.insets.bottom) >= 10


def test_fading_ground_is_seen_from_one_end_to_the_other() -> None:
    (master,) = read_template(TEMPLATE, "charte.potx").masters
    ends = {(layout.ground.colours[0], layout.ground.colours[-1]) for layout in master.layouts}
    assert ends == {("000000", "FFFFFF")}


def test_panel_and_its_insets_are_written_into_the_layout() -> None:
    presentation = Presentation(io.BytesIO(write_deck(sample_deck(TEMPLATE))))
    layout = next(one for one in presentation.slide_layouts if one.name.startswith("tutoslides – Grands points"))
    index = list_place().index
    (body,) = (one for one in iter(layout.placeholders) if one.placeholder_format.idx == index)
    frame = body.text_frame
    assert body.fill.type == 1
    insets = [
        round(side.pt, 1) for side in (frame.margin_left, frame.margin_top, frame.margin_right, frame.margin_bottom)
    ]
    assert min(insets) >= 10
