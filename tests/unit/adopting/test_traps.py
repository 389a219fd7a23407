"""What organisations do to their templates: every text stays on its page, off logos, legible, and large enough."""

from __future__ import annotations

import pytest

from tutoslides.adopting.grounds import worst_contrast
from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Page
from tutoslides.model.geometry import Rect
from tutoslides.model.storyboard import Grid, Storyboard, StorySection, TableSlide
from tutoslides.model.theme import LayoutKind, SlotRole, Theme
from tutoslides.theming import contrast_ratio
from unit.adopting.decks import adopted, line_places, sample_deck, specimen_deck
from unit.builders import span
from unit.made_templates import TRAPS

LOGOS = [Rect(x=600, y=40, width=84, height=40), Rect(x=600, y=440, width=84, height=40)]


@pytest.mark.parametrize("name", TRAPS)
def test_every_line_stays_on_its_page(name: str) -> None:
    for deck in (sample_deck(TRAPS[name]), specimen_deck(TRAPS[name])):
        page = Rect(x=0, y=0, width=deck.theme.size.width, height=deck.theme.size.height)
        assert [place for place in line_places(deck) if not page.contains(place, 1)] == []


@pytest.mark.parametrize("name", TRAPS)
def test_places_of_a_layout_do_not_lie_over_one_another(name: str) -> None:
    for layout in adopted(TRAPS[name]).theme.layouts:
        slots = [slot for slot in layout.slots if layout.kind != "picture-full" or slot.role != "picture"]
        pairs = [(one.role, other.role) for at, one in enumerate(slots) for other in slots[at + 1 :]
                 if one.rect.overlaps(other.rect, 1)]  # fmt: skip
        assert pairs == [], layout.key


@pytest.mark.parametrize("name", TRAPS)
def test_text_is_legible_on_what_lies_behind_it(name: str) -> None:
    adoption = adopted(TRAPS[name])
    theme = adoption.theme
    layouts = {layout.part: layout for layout in adoption.roles.master.layouts}
    for layout in theme.layouts:
        for slot in layout.slots:
            if slot.own and slot.role not in ("footer", "number", "table", "chart"):
                base = layouts[layout.part or ""]
                place = next(one for one in base.places if one.placeholder == slot.own)
                colour = theme.palette.hexadecimal(slot.levels[0].colour) if slot.recolours else place.text.colour
                ratio = (
                    contrast_ratio(colour, theme.palette.hexadecimal(slot.fill))
                    if slot.fill
                    else worst_contrast(colour, slot.rect, base, theme.size)
                )
                assert ratio >= 2, (layout.key, slot.role)


def test_no_text_stands_on_a_logo() -> None:
    for deck in (sample_deck(TRAPS["logo"]), specimen_deck(TRAPS["logo"])):
        assert [place for place in line_places(deck) if any(place.overlaps(logo) for logo in LOGOS)] == []


def test_nothing_that_is_composed_covers_a_logo() -> None:
    for layout in adopted(TRAPS["logo"]).theme.layouts:
        if layout.added and layout.kind != "picture-full":
            assert not [slot for slot in layout.slots if any(slot.rect.overlaps(logo) for logo in LOGOS)]


def test_content_stands_above_a_title_at_the_foot() -> None:
    layout = adopted(TRAPS["title-at-the-foot"]).theme.ladder("callout")[0]
    title, quotation = layout.slot("title"), layout.slot("quotation")
    assert title
    assert quotation
    assert quotation.rect.bottom <= title.rect.y


def test_type_grows_with_the_page() -> None:
    usual, large = (adopted(TRAPS[name]).theme.ladder("callout")[0] for name in ("usual", "1920-wide"))
    sizes = [next(slot.levels[0].size for slot in one.slots if slot.role == "quotation") for one in (usual, large)]
    assert sizes[1] == 2 * sizes[0]


def test_dark_template_is_composed_in_light_ink() -> None:
    palette = adopted(TRAPS["dark"]).theme.palette
    assert contrast_ratio(palette.ink, "000000") >= 7
    assert contrast_ratio(palette.paper, palette.accent) >= 4.5
    assert contrast_ratio(palette.paper, palette.deep) >= 4.5


def test_unknown_font_and_capitals_get_more_room() -> None:
    assert all(
        slot.levels[0].stretch > 1.1
        for slot in adopted(TRAPS["unknown-font"]).theme.ladder("points")[0].slots
        if slot.role in ("title", "body")
    )
    title = adopted(TRAPS["capitals"]).theme.ladder("points")[0].slots[0]
    assert title.levels[0].stretch > 1.1


@pytest.mark.parametrize("name", [name for name in TRAPS if name != "only-blank"])  # which has no place for a title
def test_heading_above_a_table_or_chart_may_be_set_as_small_as_above_a_list(name: str) -> None:
    theme = adopted(TRAPS[name]).theme
    least = title_sizes(theme, "points")[-1]
    assert [title_sizes(theme, kind)[-1] for kind in ("table", "chart")] == [least, least]


def test_long_heading_above_a_table_is_set_smaller_while_the_table_keeps_its_type() -> None:
    rows = tuple((span(name), span("12")) for name in ("Tuteurs", "Apprenants", "Sessions"))
    grid = Grid(header=(span("Poste"), span("Nombre")), rows=rows, alignments=("left", "right"))
    headings = (
        "Effectifs",
        "Un tuteur formé suit douze apprenants dans chaque session, et leur répond à tous en un jour",
    )
    slides = tuple(TableSlide(key=text[:4], title=span(text), grid=grid) for text in headings)
    board = Storyboard(source="a.md", meta=Meta(language="fr"), sections=(StorySection(name="S", slides=slides),))
    short, long = lay_out(board, adopted(TRAPS["usual"]).theme).value.pages
    assert (short.title, long.title) == headings
    assert size_of(long, "title") < size_of(short, "title")
    assert size_of(long, "table") == size_of(short, "table")


def title_sizes(theme: Theme, kind: LayoutKind) -> list[float]:
    """Return the sizes of a kind's titles on its ladder."""
    return [slot.levels[0].size for layout in theme.ladder(kind) if (slot := layout.slot("title"))]


def size_of(page: Page, role: SlotRole) -> float:
    """Return the size of the text in a page's slot."""
    slot = page.layout.slot(role)
    assert slot
    return slot.levels[0].size
