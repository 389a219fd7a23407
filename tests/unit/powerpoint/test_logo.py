"""The logo in written files: a picture of the layouts in PowerPoint, a picture of the page in HTML and PDF."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.model.article import Source
from tutoslides.pipeline import Built, build
from unit.logos import TALL_SVG, wide_png

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
ARTICLE = "---\nlogo: {logo}\nlang: fr\n---\n\n# Un titre\n\n## Une rubrique\n\nLe tutorat retient les apprenants.\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("article")
    (folder / "mark.png").write_bytes(wide_png("#0B1F3A"))
    (folder / "mark.svg").write_bytes(TALL_SVG)
    return folder


@cache
def built(logo: str, folder: Path) -> Built:
    made = build(Source(data=ARTICLE.replace("{logo}", logo).encode(), name="a.md", folder=folder))
    assert not [finding for finding in made.diagnostics if finding.code.startswith(("logo", "front-matter"))]
    return made


def file_of(logo: str, folder: Path) -> bytes:
    return built(logo, folder).write(folder / f"{logo}.pptx").read_bytes()


@pytest.mark.parametrize("logo", ["mark.png", "mark.svg"])
def test_package_is_sound_and_opens(logo: str, folder: Path) -> None:
    content = file_of(logo, folder)
    assert package_faults(content) == []
    assert len(Presentation(io.BytesIO(content)).slides) == len(built(logo, folder).deck.pages)


def test_logo_is_a_decorative_picture_of_layouts_and_of_no_slide(folder: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(file_of("mark.png", folder))) as file:
        trees = {name: etree.fromstring(file.read(name)) for name in file.namelist() if name.endswith(".xml")}
    layouts = [tree for name, tree in trees.items() if name.startswith("ppt/slideLayouts/")]
    slides = [tree for name, tree in trees.items() if name.startswith("ppt/slides/")]
    pictures = [list(tree.iter(f"{P}pic")) for tree in layouts]
    assert sum(map(len, pictures)) > len(layouts) / 2
    assert max(map(len, pictures)) == 1
    for picture in (found for row in pictures for found in row):
        assert picture.find(f".//{P}ph") is None
        assert picture.find(".//{*}decorative") is not None
        extent = picture.find(f".//{A}ext[@cx]")
        assert extent is not None
        assert int(str(extent.get("cx"))) / int(str(extent.get("cy"))) == pytest.approx(5, rel=0.001)
    assert not [tree for tree in slides if tree.find(f".//{P}pic") is not None]


def test_bytes_stand_in_the_file_once(folder: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(file_of("mark.svg", folder))) as file:
        media = [name for name in file.namelist() if name.startswith("ppt/media/")]
    assert sorted(media) == ["ppt/media/image1.png", "ppt/media/image1.svg"]


def test_same_article_same_bytes(folder: Path) -> None:
    first = file_of("mark.svg", folder)
    built.cache_clear()
    assert file_of("mark.svg", folder) == first


def test_html_holds_the_logo_once_and_shows_it_on_its_pages(folder: Path) -> None:
    made = built("mark.svg", folder)
    page = made.write(folder / "a.html").read_text(encoding="utf-8")
    (media,) = made.deck.media
    assert page.count(base64.b64encode(media.content).decode("ascii")) == 1
    shown = re.findall(rf'<div class="logo-{media.key}" style="', page)
    assert len(shown) == len(made.deck.pages)


def test_pdf_shows_it_too(folder: Path) -> None:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTFigure, LTImage

    pdf = built("mark.png", folder).write(folder / "a.pdf")
    pages = [[thing for thing in page if isinstance(thing, LTFigure | LTImage)] for page in extract_pages(pdf)]
    assert pages[0]
    assert pages[-1]
