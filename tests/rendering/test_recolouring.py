"""Other colours and fonts in PowerPoint's Design tab change every slide: proven by drawing a deck before and after.

Exchanging the colour scheme and the two fonts of a theme's part is what the Design tab does.
"""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from gates.rendering import fonts_of_words, render
from gates.tools import program
from tutoslides.files import theme_names
from tutoslides.looks import preview
from tutoslides.metrics.faces import TWINS

SCHEME = {
    "dk1": "200040", "lt1": "E6FFF0", "dk2": "5A0A78", "lt2": "CFE8FF", "accent1": "0050D0", "accent2": "4A6A10",
    "accent3": "A00060", "accent4": "007050", "accent5": "604000", "accent6": "303090", "hlink": "0050D0",
    "folHlink": "4A6A10",
}  # fmt: skip
PAIRS = (("Times New Roman", "Arial Narrow"), ("Cambria", "Calibri"), ("Times New Roman", "Arial"))
"""Other fonts, of which one pair is none of the theme's."""

THEME = re.compile(r"ppt/theme/theme\d+\.xml")

MOST = 0.005
"""Part of a page's pixels from which a colour counts: more than the edges of its letters."""


def recoloured(deck: Path, target: Path, fonts: tuple[str, str] = PAIRS[0]) -> Path:
    """Write a copy of a deck with another colour scheme and other fonts, and nothing else changed."""
    with zipfile.ZipFile(deck) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, _with_scheme(content.decode(), fonts).encode() if THEME.fullmatch(name) else content)
    return target


def _with_scheme(theme: str, fonts: tuple[str, str]) -> str:
    for slot, colour in SCHEME.items():
        theme, count = re.subn(rf'(<a:{slot}><a:srgbClr val=")[0-9A-F]{{6}}', rf"\g<1>{colour}", theme)
        assert count == 1, slot
    for kind, font in zip(("major", "minor"), fonts, strict=True):
        theme, count = re.subn(rf'(<a:{kind}Font><a:latin typeface=")[^"]*', rf"\g<1>{font}", theme)
        assert count == 1, kind
    return theme


def colours_of(pdf: Path) -> list[set[tuple[int, ...]]]:
    """Return the colours that fill a part of each page."""
    subprocess.run([program("pdftoppm"), "-r", "36", "-png", str(pdf), str(pdf.with_suffix(""))], check=True)
    pages = sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))
    return [_colours(Image.open(page).convert("RGB")) for page in pages]


def _colours(image: Image.Image) -> set[tuple[int, ...]]:
    pixels = image.tobytes()
    counted = Counter(zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True))
    return {colour for colour, count in counted.items() if count >= MOST * image.width * image.height}


@pytest.mark.parametrize("name", theme_names())
def test_every_slide_follows_other_colours_and_fonts(name: str, tmp_path: Path) -> None:
    made = preview(name, language="fr")
    own = {made.deck.theme.fonts.heading, made.deck.theme.fonts.body}
    fonts = next(pair for pair in PAIRS if not own & {*pair})
    deck = made.write(tmp_path / "before.pptx")
    before, after = render([deck, recoloured(deck, tmp_path / "after.pptx", fonts)], tmp_path)
    for number, (old, new) in enumerate(zip(colours_of(before), colours_of(after), strict=True), 1):
        assert old
        assert new
        assert not old & new, f"slide {number} keeps a colour: {old & new}"
    assert fonts_of_words(after) == {TWINS[font].replace(" ", "") for font in fonts}


def test_a_colour_that_does_not_follow_would_be_seen(tmp_path: Path) -> None:
    deck = preview("atelier", language="fr").write(tmp_path / "before.pptx")
    hard = tmp_path / "hard.pptx"
    with zipfile.ZipFile(deck) as old, zipfile.ZipFile(hard, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part.startswith("ppt/slideLayouts/") and part.endswith(".xml"):
                content = content.replace(b'<a:schemeClr val="bg1"/>', b'<a:srgbClr val="174A43"/>', 1)
            new.writestr(part, content)
    before, after = render([hard, recoloured(hard, tmp_path / "after.pptx")], tmp_path)
    assert any(old & new for old, new in zip(colours_of(before), colours_of(after), strict=True))
