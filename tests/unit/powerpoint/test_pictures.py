"""Pictures in the file: the layout's placeholder filled, one part a picture, a fallback for drawings in vectors."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree
from pptx import Presentation

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.deck import Deck
from tutoslides.model.storyboard import PictureSlide, Slide, Storyboard, StorySection, TitleSlide
from tutoslides.powerpoint import write_deck
from tutoslides.powerpoint.pictures import no_media
from unit.builders import little_theme, span
from unit.pictures.made import album_of, drawing, encoded, photograph, svg

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

ALBUM = album_of(
    wide=encoded(photograph(1600, 900), "JPEG"), square=encoded(photograph(400, 400)), chart=encoded(drawing(400, 100)),
    vector=svg(),
)  # fmt: skip


def _deck(*slides: Slide) -> Deck:
    sections = (StorySection(name="S", slides=(TitleSlide(key="title", title=span("Le titre")), *slides)),)
    return lay_out(Storyboard(source="a.md", meta=Meta(language="fr"), sections=sections), little_theme(), ALBUM).value


def _picture(target: str, *points: str, key: str = "p", alt: str = "") -> PictureSlide:
    return PictureSlide(key=key, title=span(f"Un titre {key}"), target=target, alt=alt, points=tuple(map(span, points)))


def _slide(deck: Deck, number: int = 2) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(write_deck(deck))) as archive:
        return etree.fromstring(archive.read(f"ppt/slides/slide{number}.xml"))


def _sides(tree: etree._Element) -> dict[str, int]:
    (source,) = tree.iter(f"{A}srcRect")
    return {str(side): int(share) for side, share in source.attrib.items()}


def test_a_picture_fills_its_placeholder_and_has_no_place_of_its_own() -> None:
    tree = _slide(_deck(_picture("square", "Un point.")))
    (picture,) = tree.iter(f"{P}pic")
    (holder,) = picture.iter(f"{P}ph")
    (properties,) = picture.iter(f"{P}spPr")
    assert (holder.get("type"), holder.get("idx")) == ("pic", "27")
    assert len(properties) == 0
    assert _sides(tree) == {}


def test_a_crop_is_written_in_thousandths_of_a_percent() -> None:
    assert _sides(_slide(_deck(_picture("wide")))) == {"l": 12_500, "r": 12_500}


def test_a_picture_that_is_shown_whole_lies_inside_a_negative_crop() -> None:
    sides = _sides(_slide(_deck(_picture("chart", "Un point."))))  # 112 x 28 in a place of 160 x 160
    assert sides == {"l": -21_429, "t": -235_714, "r": -21_429, "b": -235_714}


def test_what_it_shows_is_its_alternative_text_and_nothing_makes_it_decorative() -> None:
    told = _slide(_deck(_picture("square", alt='Une "cour" <vide>')))
    (name,) = [row[0] for row in told.iter(f"{P}nvPicPr")]
    assert name.get("descr") == 'Une "cour" <vide>'
    assert b"decorative" not in etree.tostring(told)
    assert b"decorative" in etree.tostring(_slide(_deck(_picture("square"))))


def test_the_veil_lies_between_the_picture_and_the_words_and_bears_theme_colours() -> None:
    tree = _slide(_deck(_picture("wide")))
    shapes = list(tree.iter(f"{P}pic", f"{P}sp"))
    assert [etree.QName(shape).localname for shape in shapes[:3]] == ["pic", "sp", "sp"]
    (gradient,) = shapes[1].iter(f"{A}gradFill")
    assert not list(tree.iter(f"{A}srgbClr"))
    stops = list(gradient.iter(f"{A}gs"))
    assert [int(stop.get("pos", "")) for stop in stops] == sorted({int(stop.get("pos", "")) for stop in stops})
    assert next(stops[0].iter(f"{A}alpha")).get("val") == "0"
    assert [row.get("type") for row in shapes[2].iter(f"{P}ph")] == ["title"]


def test_shapes_are_numbered_once_and_what_appears_by_its_own_number() -> None:
    slide = PictureSlide(
        key="p", title=span("Un titre"), target="square", points=(span("Un."), span("Deux.")), pauses=(1,)
    )
    tree = _slide(_deck(slide))
    numbers = [row.get("id") for row in tree.iter(f"{P}cNvPr")]
    assert len(numbers) == len(set(numbers))
    (target,) = {row.get("spid") for row in tree.iter(f"{P}spTgt")}
    (body,) = [row for row in tree.iter(f"{P}sp") if "Deux." in "".join(map(str, row.itertext()))]
    assert next(body.iter(f"{P}cNvPr")).get("id") == target


def test_a_picture_shown_twice_is_one_part() -> None:
    with zipfile.ZipFile(io.BytesIO(write_deck(_deck(_picture("square"), _picture("square", key="q"))))) as archive:
        assert [name for name in archive.namelist() if "media" in name] == ["ppt/media/image1.jpeg"]


def test_a_drawing_in_vectors_has_a_fallback_that_every_program_shows() -> None:
    content = write_deck(_deck(_picture("vector")))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert [name for name in archive.namelist() if "media" in name] == [
            "ppt/media/image1.png",
            "ppt/media/image1.svg",
        ]
        types = archive.read("[Content_Types].xml")
        links = archive.read("ppt/slides/_rels/slide2.xml.rels")
    assert b"image/svg+xml" in types
    tree = _slide(_deck(_picture("vector")))
    (blip,) = tree.iter(f"{A}blip")
    (drawing_link,) = [row for row in tree.iter() if etree.QName(row).localname == "svgBlip"]
    ids = [
        next(str(value) for name, value in row.items() if str(name).endswith("}embed")) for row in (blip, drawing_link)
    ]
    assert [f'Id="{ids[0]}"'.encode() in links, f'Id="{ids[1]}"'.encode() in links] == [True, True]
    assert ids[0] != ids[1]


def test_python_pptx_sees_a_picture_in_a_placeholder() -> None:
    deck = Presentation(io.BytesIO(write_deck(_deck(_picture("square", alt="Une cour")))))
    (picture,) = [shape for shape in deck.slides[1].placeholders if shape.placeholder_format.idx == 27]
    assert picture.image.size == (400, 400)
    layout = next(holder for holder in deck.slides[1].slide_layout.placeholders if holder.placeholder_format.idx == 27)
    assert (picture.left, picture.top, picture.width) == (layout.left, layout.top, layout.width)


def test_the_same_pictures_give_the_same_bytes() -> None:
    slides = _picture("wide"), _picture("vector", key="q"), _picture("chart", "Un point.", key="r")
    assert write_deck(_deck(*slides)) == write_deck(_deck(*slides))


def test_a_slide_without_pictures_asks_for_none() -> None:
    with pytest.raises(KeyError):
        no_media("a")
