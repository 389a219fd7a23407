"""The logo stands on title and closing, and small at the foot of all others: whole, free, and seen on its ground."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tutoslides.answers import PAGES
from tutoslides.files import load_theme_text
from tutoslides.layout import lay_out
from tutoslides.layout.logo import with_logo
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import Place, Severity, codes_of
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import EmptyAlbum, LogoWish
from tutoslides.model.theme import Layout, Logo, Panel, Theme
from tutoslides.pictures import open_album
from tutoslides.specimen import specimen
from tutoslides.theming import ThemeFile, load_theme
from unit.logos import TALL_SVG, square_jpeg, wide_png

LOGOS = {
    "wide.png": (wide_png("#0B1F3A"), 5.0),
    "square.jpg": (square_jpeg(), 1.0),
    "tall.svg": (TALL_SVG, 1 / 3),
    "white.png": (wide_png("#FFFFFF"), 5.0),
}
"""Each with its width by its height."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("logos")
    for name, (content, _) in LOGOS.items():
        (folder / name).write_bytes(content)
    return folder


@cache
def look(size: str = "16:9") -> Theme:
    return load_theme(load_theme_text("atelier"), "atelier", language="fr", size=PAGES[size]).value


def marked(name: str, folder: Path, size: str = "16:9") -> Theme:
    found = with_logo(look(size), wish(name, folder))
    assert found.diagnostics == ()
    return found.value[0]


def wish(name: str, folder: Path) -> LogoWish:
    return LogoWish(target=name, album=open_album(folder), place=Place(source="a.md", line=2))


def logo_on(layout: Layout) -> Logo | None:
    return next((shape for shape in layout.ornaments if isinstance(shape, Logo)), None)


def logos_of(theme: Theme) -> Iterator[tuple[Layout, Logo]]:
    for layout in theme.layouts:
        logo = logo_on(layout)
        if logo:
            yield layout, logo


def plate_on(layout: Layout) -> Panel | None:
    """Return what lies right under the logo, which is drawn last, where it is a plate."""
    logo, *under = reversed(layout.ornaments)
    assert isinstance(logo, Logo)
    plate = next(iter(under), None)
    return plate if isinstance(plate, Panel) and plate.rect.contains(logo.rect) else None


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("name", LOGOS)
def test_logo_is_on_title_closing_and_every_layout_with_a_footer(name: str, size: str, folder: Path) -> None:
    theme = marked(name, folder, size)
    wanted = {layout.key for layout in theme.layouts if layout.kind in ("title", "closing") or layout.slot("footer")}
    assert {layout.key for layout, _ in logos_of(theme)} == wanted


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("name", LOGOS)
def test_logo_keeps_its_shape_and_touches_no_text(name: str, size: str, folder: Path) -> None:
    ratio = LOGOS[name][1]
    page = Rect(x=0, y=0, width=PAGES[size].width, height=PAGES[size].height)
    for layout, logo in logos_of(marked(name, folder, size)):
        plate = plate_on(layout)
        place = plate.rect if plate else logo.rect
        assert logo.rect.width / logo.rect.height == pytest.approx(ratio)
        assert page.contains(place)
        assert not [slot.role for slot in layout.slots if slot.rect.overlaps(place)], layout.key


def test_logo_stands_at_one_place_on_all_layouts_of_title_and_closing(folder: Path) -> None:
    theme = marked("wide.png", folder)
    places = {logo.rect for layout, logo in logos_of(theme) if layout.kind in ("title", "closing")}
    assert len(places) == 1
    (place,) = places
    assert place.width > 150


def test_wide_and_tall_logos_weigh_about_the_same(folder: Path) -> None:
    def area(name: str) -> float:
        rect = next(logo.rect for layout, logo in logos_of(marked(name, folder)) if layout.kind == "points")
        return rect.width * rect.height

    areas = [area(name) for name in LOGOS]
    assert max(areas) / min(areas) < 7
    assert min(areas) > 150


def test_a_dark_logo_has_a_light_plate_on_dark_ground_only(folder: Path) -> None:
    theme = marked("wide.png", folder)
    plates = {layout.background: plate_on(layout) for layout, _ in logos_of(theme)}
    dark = plates["deep"]
    assert dark is not None
    assert dark.fill == "paper"
    assert plates["paper"] is None
    assert plates["tint"] is None


def test_a_white_logo_has_a_dark_plate_on_light_ground_only(folder: Path) -> None:
    theme = marked("white.png", folder)
    plates = {layout.background: plate_on(layout) for layout, _ in logos_of(theme)}
    light = plates["paper"]
    assert light is not None
    assert light.fill == "deep"
    assert plates["deep"] is None


def test_a_logo_with_a_ground_of_its_own_has_no_plate(folder: Path) -> None:
    theme = marked("square.jpg", folder)
    assert {plate_on(layout) for layout, _ in logos_of(theme)} == {None}


def test_link_to_the_appendix_makes_room(folder: Path) -> None:
    theme = marked("wide.png", folder)
    for layout, logo in logos_of(theme):
        more, old = layout.slot("more"), look().layout(layout.key).slot("more")
        if more and old:
            assert more.rect.right < logo.rect.x < old.rect.right


def test_deck_carries_the_bytes_once_and_nothing_but_layouts_changes(folder: Path) -> None:
    plain = lay_out(specimen("fr"), look())
    shown = lay_out(specimen("fr"), look(), logo=wish("tall.svg", folder))
    assert codes_of(shown.diagnostics) == codes_of(plain.diagnostics)
    assert len(shown.value.media) == len(plain.value.media) + 1
    assert _words(shown.value) == _words(plain.value)


def _words(deck: Deck) -> list[list[str]]:
    return [[filled.text for filled in page.slots] for page in deck.pages]


CROWDED = """format = 1
extends = "atelier"
[layouts.closing.slots.title]
at = [0, 0, 960, 400]
[layouts.closing.slots.contact]
at = [0, 400, 960, 140]
[layouts.points]
ornaments = [{ shape = "ellipse", at = [840, 500, 100, 30], colour = "tint" }]
"""


def test_where_no_corner_is_free_the_logo_is_left_out_with_a_note(folder: Path) -> None:
    base = ThemeFile(name="atelier", text=load_theme_text("atelier"))
    crowded = load_theme(CROWDED, "crowded", language="fr", base=base).value
    found = with_logo(crowded, wish("wide.png", folder))
    (note,) = found.diagnostics
    assert (note.code, note.severity) == ("logo-left-out", Severity.NOTE)
    assert note.message.en == "The theme leaves no corner free for the logo on: closing."
    shown = {layout.kind for layout, _ in logos_of(found.value[0])}
    assert {"title", "cards-3"} <= shown
    assert not {"closing", "points"} & shown


def test_a_logo_that_is_not_there_is_told_in_one_sentence(folder: Path) -> None:
    found = with_logo(look(), wish("lost.png", folder))
    assert found.value == (look(), None)
    (finding,) = found.diagnostics
    assert finding.code == "logo-missing"
    assert str(finding.place) == "a.md:2"
    assert finding.message.fr.startswith("Le logo « lost.png » ne peut pas être montré : il n'y a pas")


def test_a_deck_whose_logo_is_not_there_is_made_without_one(folder: Path) -> None:
    plain = lay_out(specimen("fr"), look())
    made = lay_out(specimen("fr"), look(), logo=wish("lost.png", folder))
    assert made.value == plain.value
    assert codes_of(made.diagnostics) == ("logo-missing", *codes_of(plain.diagnostics))


def test_an_article_without_a_folder_has_no_logo() -> None:
    found = with_logo(look(), LogoWish(target="a.png", album=EmptyAlbum(), place=Place(source="a.md", line=1)))
    assert codes_of(found.diagnostics) == ("logo-missing",)
