"""Articles full of pictures, from their folder to what LibreOffice shows: valid, native, where they were planned."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

import tutoslides
from gates.outside_audit import audit
from gates.package_rules import package_faults
from gates.rendering import page_count, render, without_autofit
from gates.tools import program
from gates.validator import sdk_errors
from rendering.comparison import compare
from tutoslides.model.deck import Deck, Page
from tutoslides.model.diagnostics import codes_of
from tutoslides.pipeline import Built
from tutoslides.theming import contrast_ratio
from tutoslides.theming.contrast import AA_TEXT
from unit.pictures.made import drawing, encoded, photograph, svg, write_all

MANY = """---
title: Le tutorat en images
author: Anne Dubois
---

Le tutorat change la vie des élèves. Il rend la parole à ceux qui ne la prenaient plus.

## Un lieu

![Un paysage](paysage.jpg "Le lycée vu de la colline.")

## Un atelier

![Un atelier](atelier.webp "L'atelier du mercredi, salle 12.")

Les élèves choisissent eux-mêmes leur tuteur. La relation dure toute l'année scolaire.

## Un visage

![Un portrait](portrait.jpg)

Marie accompagne douze élèves cette année. Elle les voit deux fois par semaine.

## Des chiffres

La progression est nette depuis cinq ans.

![Un graphique](graphique.png "Cinq années.")

## Un schéma

![Un schéma](schema.svg)

![](icone.gif)

## Ce qui manque

La photographie de la remise des prix viendra au printemps.

![La remise des prix](../prix.jpg "La cour, en juin.")

![Une photo de presse](https://exemple.org/presse.jpg)

![](abimee.jpg)

Nous demandons au conseil d'ouvrir trois postes de tuteurs.

Le tutorat n'attend pas.
"""

ONLY = "".join(f"![](clair{number}.jpg)\n\n" for number in range(4))

BRIGHT = 100
"""Dots an inch at which pages are drawn for their colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An article's deck, as built, as a file, and as LibreOffice draws it."""

    built: Built
    file: Path
    pdf: Path

    @property
    def deck(self) -> Deck:
        return self.built.deck


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Shown]:
    """The decks of an article with many pictures and of one that is nothing else, rendered in one call."""
    folder = tmp_path_factory.mktemp("pictures")
    write_pictures(folder)
    built = {}
    for name, text in (("many", MANY), ("only", ONLY)):
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
        built[name] = tutoslides.build(folder / f"{name}.md", language="fr")
        built[name].write(folder / f"{name}.pptx")
        (folder / f"{name}-flat.pptx").write_bytes(without_autofit((folder / f"{name}.pptx").read_bytes()))
    pdfs = render([folder / f"{name}-flat.pptx" for name in built], folder)
    return {
        name: Shown(built=deck, file=folder / f"{name}.pptx", pdf=pdf)
        for (name, deck), pdf in zip(built.items(), pdfs, strict=True)
    }


def write_pictures(folder: Path) -> None:
    """Write the pictures of both articles into `folder`, and one that lies outside of it beside it."""
    wide = photograph(1600, 900)
    pale = wide.point(lambda value: 155 + value * 100 // 255)
    write_all(
        folder,
        paysage_jpg=encoded(wide, "JPEG"),
        atelier_webp=encoded(photograph(900, 600), "WEBP"),
        portrait_jpg=encoded(photograph(600, 900).convert("CMYK"), "JPEG"),
        graphique_png=encoded(drawing(800, 500)),
        schema_svg=svg(),
        icone_gif=encoded(drawing(32, 32), "GIF"),
        abimee_jpg=encoded(wide, "JPEG")[:3_000],
        **{f"clair{number}_jpg": encoded(pale.rotate(180 * (number % 2)), "JPEG") for number in range(4)},
    )
    (folder.parent / "prix.jpg").write_bytes(encoded(wide, "JPEG"))


def test_each_picture_takes_its_composition(shown: dict[str, Shown]) -> None:
    kinds = [page.layout.kind for page in shown["many"].deck.pages]
    assert [kind for kind in kinds if kind.startswith(("picture", "missing"))] == [
        "picture-full",
        "picture-right",
        "picture-tall-left",
        "picture-right",
        "picture",
        "picture",
        "missing-beside",
        "missing",
        "missing",
    ]


def test_what_cannot_be_shown_is_told(shown: dict[str, Shown]) -> None:
    assert codes_of(shown["many"].built.diagnostics) == ("image-missing",) * 3
    assert "image-missing" not in codes_of(shown["only"].built.diagnostics)


@pytest.mark.parametrize("name", ["many", "only"])
def test_the_file_is_valid_and_breaks_no_rule(name: str, shown: dict[str, Shown]) -> None:
    assert sdk_errors([shown[name].file]) == []
    assert package_faults(shown[name].file.read_bytes()) == []


@pytest.mark.parametrize("name", ["many", "only"])
def test_the_deck_is_native_and_nothing_collides(name: str, shown: dict[str, Shown]) -> None:
    report = audit(shown[name].file, pdf=shown[name].pdf)
    faults = ("hard_sizes", "moved_placeholders", "hard_colours", "hard_fonts", "no_alt", "duplicate_titles")
    assert {key: report["native"][key] for key in faults} == dict.fromkeys(faults, 0)
    assert (report["overflow"], report["off_slide"]) == ([], [])


@pytest.mark.parametrize("name", ["many", "only"])
def test_every_line_is_drawn_as_planned(name: str, shown: dict[str, Shown]) -> None:
    assert page_count(shown[name].pdf) == len(shown[name].deck.pages)
    longer = [box for box in compare(shown[name].deck, shown[name].pdf) if len(box.drawn) > len(box.planned)]
    assert longer == []


def test_no_picture_leaves_its_page(shown: dict[str, Shown]) -> None:
    for deck in (one.deck for one in shown.values()):
        width, height = deck.theme.size.width, deck.theme.size.height
        for frame in (frame for page in deck.pages for frame in page.pictures):
            assert 0 <= frame.rect.x <= frame.rect.right <= width
            assert 0 <= frame.rect.y <= frame.rect.bottom <= height


def test_pictures_are_drawn_where_they_were_planned(shown: dict[str, Shown], tmp_path: Path) -> None:
    deck, images = shown["many"].deck, _pages(shown["many"], tmp_path)
    number = next(at for at, page in enumerate(deck.pages) if page.pictures and page.pictures[0].alt == "Un graphique")
    frame, tint = deck.pages[number].pictures[0], deck.theme.palette.tint
    assert _colour(images[number], frame.rect.x + 12, frame.rect.y + 12) == "FFFFFF"
    assert _colour(images[number], frame.rect.x - 12, frame.rect.y + 12) == tint
    assert _colour(images[number], frame.rect.x + 12, frame.rect.bottom + 12) == tint
    bar = frame.rect.x + frame.rect.width * 0.375, frame.rect.y + frame.rect.height * 0.75
    assert _colour(images[number], *bar) == "174A43"


def test_words_on_a_pale_picture_can_be_read_as_it_is_drawn(shown: dict[str, Shown], tmp_path: Path) -> None:
    deck, images = shown["only"].deck, _pages(shown["only"], tmp_path)
    full = [(page, image) for page, image in zip(deck.pages, images, strict=True) if page.scrim]
    assert len(full) == 4
    for page, image in full:
        (title,) = [filled for filled in page.slots if filled.slot.role == "title"]
        colour = deck.theme.palette.hexadecimal(title.slot.style(0).colour)
        assert min(contrast_ratio(colour, seen) for seen in _behind(page, image)) >= AA_TEXT - 0.1


def _behind(page: Page, image: Image.Image) -> list[str]:
    """Return the colours right above and below the lines of a page, where no letter hides them."""
    lines = [line for filled in page.slots for paragraph in filled.paragraphs for line in paragraph.lines]
    return [
        _colour(image, x, y)
        for line in lines
        for x in (line.x, line.x + line.width / 2, line.x + line.width)
        for y in (line.baseline - 42, line.baseline + 14)
    ]


def _colour(image: Image.Image, x: float, y: float) -> str:
    red, green, blue = image.convert("RGB").getpixel((round(x * BRIGHT / 72), round(y * BRIGHT / 72)))  # type: ignore[misc]
    return bytes((red, green, blue)).hex().upper()


def _pages(shown: Shown, folder: Path) -> list[Image.Image]:
    command = [program("pdftoppm"), "-r", str(BRIGHT), "-png", str(shown.pdf), str(folder / "page")]
    subprocess.run(command, check=True, capture_output=True)
    images = []
    for path in sorted(folder.glob("page*.png")):
        with Image.open(path) as image:
            images.append(image.convert("RGB"))
    return images


def test_the_same_folder_gives_the_same_file(shown: dict[str, Shown], tmp_path: Path) -> None:
    again = tutoslides.build(shown["many"].file.with_suffix(".md"), language="fr").write(tmp_path / "again.pptx")
    assert again.read_bytes() == shown["many"].file.read_bytes()
