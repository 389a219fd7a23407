"""Pictures on pages: their composition, their place, what is cut off, the veil under words, what stands for them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutoslides.layout import lay_out
from tutoslides.layout.pictures import FEWEST_PIXELS, MAT, MOST_CROPPED, place_picture
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck, Page, Scrim
from tutoslides.model.diagnostics import Reported, codes_of
from tutoslides.model.geometry import Rect
from tutoslides.model.pictures import (
    NO_FOLDER,
    WHOLE,
    Crop,
    Extremes,
    Media,
    MissingPicture,
    Picture,
)
from tutoslides.model.storyboard import PictureSlide, Slide, Storyboard, StorySection, TitleSlide
from tutoslides.model.theme import Theme
from tutoslides.theming import contrast_ratio, load_theme
from tutoslides.theming.contrast import AA_TEXT, blend
from unit.builders import little_theme, span
from unit.theming.looks import THEMES

THEME = little_theme()
WIDE, TALL = Picture(width=1600, height=900, may_be_cropped=True), Picture(width=800, height=1200, may_be_cropped=True)
CHART, ICON = Picture(width=1600, height=900), Picture(width=64, height=64)
PLACE = Rect(x=100, y=0, width=400, height=400)
FRONT = TitleSlide(key="title", title=span("Le titre"))


@dataclass(frozen=True, slots=True)
class Shelf:
    """An album of pictures that are only known by their sizes, each with the same extremes."""

    pictures: dict[str, Picture]
    behind: Extremes = field(default=Extremes(darkest="000000", lightest="FFFFFF"))

    def look(self, target: str) -> Picture | MissingPicture:
        return self.pictures.get(target) or MissingPicture(reason=NO_FOLDER)

    def develop(self, target: str, width: float, height: float) -> Media:
        return Media(key=f"{target} {width:.0f}x{height:.0f}", kind="jpeg", content=b"")

    def extremes(self, target: str, part: Crop) -> Extremes:
        assert target in self.pictures
        assert min(part.left, part.top, part.right, part.bottom) >= -1e-9
        assert max(part.left + part.right, part.top + part.bottom) < 1
        return self.behind


SMALL = replace(WIDE, width=1000, height=600)
SHELF = Shelf({"wide": WIDE, "tall": TALL, "chart": CHART, "icon": ICON, "small": SMALL})


def picture(target: str, *points: str, key: str = "p", title: str = "Un titre", **more: object) -> PictureSlide:
    """Return a slide of a picture beside points."""
    return PictureSlide(
        key=key,
        title=span(title),
        target=target,
        points=tuple(map(span, points)),
        **more,  # type: ignore[arg-type]
    )


def _lay_out(*slides: Slide, theme: Theme = THEME, shelf: Shelf = SHELF) -> Reported[Deck]:
    sections = (StorySection(name="S", slides=(FRONT, *slides)),)
    return lay_out(Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections), theme, shelf)


def _pages(*slides: Slide, theme: Theme = THEME, shelf: Shelf = SHELF) -> tuple[Page, ...]:
    return _lay_out(*slides, theme=theme, shelf=shelf).value.pages[1:]


def _kinds(*slides: Slide) -> list[str]:
    return [page.layout.kind for page in _pages(*slides)]


def _text(page: Page, role: str) -> str | None:
    return next((filled.text for filled in page.slots if filled.slot.role == role), None)


# ── compositions ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_pictures_stand_right_and_left_of_their_points_in_turn() -> None:
    slides = [picture("wide", "Un point.", key=f"p{number}") for number in range(3)]
    assert _kinds(*slides) == ["picture-right", "picture-left", "picture-right"]


def test_a_high_picture_takes_the_high_frame() -> None:
    slides = [picture("tall", "Un point.", key=f"p{number}") for number in range(2)]
    assert _kinds(*slides) == ["picture-tall-right", "picture-tall-left"]


def test_a_large_wide_photograph_without_points_fills_the_page() -> None:
    assert _kinds(picture("wide")) == ["picture-full"]


@pytest.mark.parametrize("target", ["tall", "chart", "icon", "small"])
def test_any_other_picture_without_points_stands_alone(target: str) -> None:
    assert _kinds(picture(target)) == ["picture"]


def test_a_slide_that_leads_to_the_appendix_keeps_its_link() -> None:
    (page,) = _pages(picture("wide", more="title"))
    assert (page.layout.kind, _text(page, "more")) == ("picture", "Annexe\u00a0→")


def test_points_that_find_no_room_go_on_without_the_picture() -> None:
    points = [f"Un point numéro {number} qui dit quelque chose de long à propos de tout." for number in range(12)]
    first, *others = _pages(picture("wide", *points, caption=span("Une légende.")))
    assert (first.layout.kind, _text(first, "caption"), len(first.pictures)) == ("picture-right", "Une légende.", 1)
    assert {(page.layout.kind, page.pictures, _text(page, "caption")) for page in others} == {("points", (), None)}
    assert others[0].title == "Un titre (suite)"
    assert others[0].continues == "p"


def test_a_caption_that_is_too_long_ends_with_an_ellipsis_and_is_not_said_twice_in_the_notes() -> None:
    found = _lay_out(picture("wide", "Un point.", caption=span("Une légende sans fin " * 20), notes=(span("Note."),)))
    page = found.value.pages[1]
    assert str(_text(page, "caption")).endswith(" …")
    assert [runs[0].text for runs in page.notes] == ["Note."]
    assert "text-shortened" not in codes_of(found.diagnostics)


# ── what is missing ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_missing_picture_leaves_its_words_in_a_frame_and_a_finding() -> None:
    found = _lay_out(picture("none.png", "Un point.", alt="Une cour d'école", caption=span("La cour."), line=12))
    page = found.value.pages[1]
    assert (page.layout.kind, page.pictures, found.value.media) == ("missing-beside", (), ())
    assert (_text(page, "missing"), _text(page, "caption")) == ("Une cour d'école", "La cour.")
    (finding,) = found.diagnostics
    assert finding.code == "image-missing"
    assert str(finding.place) == "a.md:12"
    assert finding.message.fr == f"L'image « none.png » ne peut pas être montrée : {NO_FOLDER.fr}."


def test_its_caption_stands_in_the_frame_where_nothing_says_what_it_shows() -> None:
    (page,) = _pages(picture("none.png", caption=span("La cour.")))
    assert (page.layout.kind, _text(page, "missing"), _text(page, "caption")) == ("missing", "La cour.", None)


def test_that_it_is_missing_stands_there_where_the_article_says_nothing() -> None:
    (page,) = _pages(picture("images/none.png"))
    assert _text(page, "missing") == "Image manquante"


def test_the_words_of_a_missing_picture_end_with_an_ellipsis_where_they_are_too_long() -> None:
    (page,) = _pages(picture("none.png", alt="Une description sans fin " * 60))
    assert str(_text(page, "missing")).endswith(" …")


def test_a_long_address_is_shortened_in_the_finding() -> None:
    finding = _lay_out(picture("a" * 300)).diagnostics[0]
    assert finding.code == "image-missing"
    assert len(finding.message.en) < 200


def test_without_an_album_every_picture_is_missing() -> None:
    storyboard = Storyboard(
        source="a.md", meta=Meta(language="fr"), sections=(StorySection(name="S", slides=(FRONT, picture("wide"))),)
    )
    assert codes_of(lay_out(storyboard, THEME).diagnostics) == ("image-missing",)


# ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_photograph_fills_its_place_and_loses_what_is_too_much_in_the_middle_across() -> None:
    rect, crop = place_picture(Picture(width=1200, height=900, may_be_cropped=True), PLACE)
    assert rect == PLACE
    assert (crop.left, crop.right, crop.top, crop.bottom) == pytest.approx((0.125, 0.125, 0, 0))


def test_a_high_photograph_loses_more_at_its_foot() -> None:
    _, crop = place_picture(Picture(width=900, height=1200, may_be_cropped=True), PLACE)
    assert (crop.top, crop.bottom) == pytest.approx((0.1, 0.15))


@pytest.mark.parametrize(
    ("shown", "size"),
    [
        (WIDE, (352, 198)),  # 44 % would be lost
        (CHART, (352, 198)),  # no drawing is cropped
        (ICON, (64 / FEWEST_PIXELS, 64 / FEWEST_PIXELS)),  # nor blown up
        (Picture(width=90, height=100, may_be_cropped=True), (150, 100 / FEWEST_PIXELS)),
        (Picture(width=9, height=9, is_vector=True), (352, 352)),  # vectors may be
    ],
)
def test_other_pictures_are_shown_whole_in_the_middle(shown: Picture, size: tuple[float, float]) -> None:
    rect, crop = place_picture(shown, PLACE)
    assert crop == WHOLE
    assert (rect.width, rect.height) == pytest.approx(size)
    assert (rect.x + rect.right, rect.y + rect.bottom) == pytest.approx((600, 400))


SIZES = st.floats(1, 20_000)
PLACES = st.floats(4 * MAT, 1_000)


@given(SIZES, SIZES, PLACES, PLACES, st.booleans(), st.booleans())
def test_no_picture_is_distorted_leaves_its_place_or_loses_more_than_a_third(
    width: float, height: float, across: float, down: float, may_be_cropped: bool, is_vector: bool
) -> None:
    place = Rect(x=10, y=20, width=across, height=down)
    shown = Picture(width=width, height=height, may_be_cropped=may_be_cropped, is_vector=is_vector)
    rect, crop = place_picture(shown, place)
    assert place.contains(rect, 1e-6)
    kept = (1 - crop.left - crop.right) * width, (1 - crop.top - crop.bottom) * height
    assert rect.width * kept[1] == pytest.approx(rect.height * kept[0], rel=1e-6)
    assert kept[0] * kept[1] >= (1 - MOST_CROPPED - 1e-6) * width * height
    assert crop == WHOLE or may_be_cropped


def test_media_are_kept_once_and_developed_at_the_size_of_the_whole_picture() -> None:
    slides = [picture("wide", key=f"p{number}", title=f"Titre {number}") for number in range(2)]
    deck = _lay_out(*slides).value
    assert [media.key for media in deck.media] == ["wide 533x300"]  # a page of 400 x 300 shows three quarters of it
    assert {page.pictures[0].media for page in deck.pages[1:]} == {"wide 533x300"}


def test_what_a_picture_shows_goes_along() -> None:
    (page,) = _pages(picture("chart", alt="Des barres"))
    assert page.pictures[0].alt == "Des barres"
    assert page.pictures[0].slot == page.layout.slot("picture")


# ── the veil ──────────────────────────────────────────────────────────────────────────────────────────────────────────

REAL = load_theme(THEMES["atelier"], "atelier", language="fr").value


def _veil(darkest: str, lightest: str, theme: Theme = REAL) -> tuple[Page, float]:
    shelf = Shelf({"wide": WIDE}, Extremes(darkest=darkest, lightest=lightest))
    (page,) = _pages(picture("wide", caption=span("Une légende.")), theme=theme, shelf=shelf)
    assert page.scrim is not None
    return page, page.scrim.opacity


@given(st.binary(min_size=3, max_size=3), st.binary(min_size=3, max_size=3))
def test_words_have_the_contrast_of_level_aa_on_any_picture(one: bytes, other: bytes) -> None:
    page, opacity = _veil(one.hex(), other.hex())
    palette = REAL.palette
    for colour in (one.hex(), other.hex()):
        seen = blend(palette.hexadecimal(page.layout.background), colour, opacity)
        for filled in page.slots:
            style = filled.slot.style(0)
            assert contrast_ratio(palette.hexadecimal(style.colour), seen) >= AA_TEXT


def test_the_veil_is_thinner_on_a_dark_picture() -> None:
    assert _veil("000000", "202020")[1] < _veil("000000", "FFFFFF")[1] < 1


def test_where_no_veil_helps_it_hides_the_picture() -> None:
    pale = replace(THEME, palette=replace(THEME.palette, ink="777777"))
    assert _veil("000000", "FFFFFF", pale)[1] == 1.0


def test_the_veil_covers_all_words_and_comes_up_above_them() -> None:
    page, _ = _veil("000000", "FFFFFF")
    veil = page.scrim
    assert veil is not None
    full = Rect(
        x=veil.rect.x,
        y=veil.rect.y + veil.full_from * veil.rect.height,
        width=veil.rect.width,
        height=(1 - veil.full_from) * veil.rect.height,
    )
    lines = [line for filled in page.slots for paragraph in filled.paragraphs for line in paragraph.lines]
    assert min(line.baseline for line in lines) - 40 > full.y > veil.rect.y
    assert full.bottom == page.pictures[0].rect.bottom


def test_words_at_the_upper_edge_have_the_whole_veil_from_there() -> None:
    (page,) = _pages(picture("wide", title="Un titre"))
    assert page.scrim is not None
    assert (page.scrim.rect.y, page.scrim.rect.height) == (0, 300)
    assert page.scrim.full_from == pytest.approx(2 / 300)


def test_the_veil_comes_up_slowly_to_where_it_is_full() -> None:
    veil = Scrim(rect=PLACE, colour="deep", opacity=0.9, full_from=0.6)
    assert [place for place, _ in veil.stops] == pytest.approx([0, 0.2, 0.4, 0.6, 1])
    assert [opacity for _, opacity in veil.stops] == pytest.approx([0, 0.1, 0.4, 0.9, 0.9])
    assert replace(veil, full_from=0.0).stops == ((0.0, 0.9), (1.0, 0.9))


def test_only_a_picture_under_words_has_a_veil() -> None:
    assert {page.scrim for page in _pages(picture("wide", "Un point."), picture("chart", key="q"))} == {None}
