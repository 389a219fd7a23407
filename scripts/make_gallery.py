"""Draw the gallery of themes: `python scripts/make_gallery.py [NAME …]` writes into `docs/themes/`.

Every built-in theme (or those that are named) shows the sample and the specimen, and four slides larger; a last picture
shows themes that were made from one colour and a logo. The page that shows them is written anew for all pictures there.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from tutoslides.files import theme_names
from tutoslides.looks import Look, look_of, preview
from tutoslides.model.paper import Paper
from tutoslides.pipeline import Built, build
from tutoslides.theme_files import find_theme
from tutoslides.theme_making import theme_contents

REPOSITORY = Path(__file__).parent.parent
FOLDER = REPOSITORY / "docs" / "themes"
SAMPLE = REPOSITORY / "content" / "plaidoyer.md"
FORMATS = ("16:9", "4:3")

LARGEST = 150_000
"""Bytes of a picture in the docs."""

SHADES = 240
"""Colours of a picture: slides have few, and letters need some greys of each."""

WIDTH = 960
"""Pixels at which slides are drawn before they are made smaller."""

GAP, GROUND = 8, "#8A8A8A"
"""Pixels between slides on a sheet, and what shows there."""

SINGLES = ("title", "callout-whole", "cards-3", "ask")
"""Slides of the specimen that are shown larger."""

BRANDS = (("#FFD500", "tall"), ("#7A1010", "wide"), ("#D9D9D9", "wide"), ("#0B1F3A", "tall"))
"""Colours that are hard on a palette, each with the shape of its logo."""

LOGOS = {
    "wide": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 60"><circle cx="30" cy="30" r="28" fill="{0}"/>'
    '<path d="M80 8h16v44H80zM110 8h44v14h-30v30h-14zM168 8h40v44h-40zM222 8h14v30h24v14h-38z" fill="{0}"/></svg>',
    "tall": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 100"><path d="M30 0l30 40-30 40L0 40z" '
    'fill="{0}"/><path d="M6 88h48v12H6z" fill="{0}"/></svg>',
}


def main(names: Sequence[str]) -> None:
    """Draw the themes of these names, all built-in ones where there are none, then write the page."""
    FOLDER.mkdir(exist_ok=True)
    for name in names or theme_names():
        draw_theme(name)
    draw_brands()
    (FOLDER / "README.md").write_text("\n".join(page()) + "\n", encoding="utf-8")


def draw_theme(name: str) -> None:
    """Draw the sheets and the single slides of a theme."""
    save(sheet(slides_of(build(SAMPLE, theme=name)), columns=5, width=232), f"{name}-sample.png")
    for size in FORMATS:
        made = preview(name, language="fr", size=size)
        slides = dict(zip((page.key for page in made.deck.pages), slides_of(made), strict=True))
        usual = [slide for key, slide in slides.items() if key.startswith("normal-")]
        save(sheet(usual, columns=6, width=192), specimen_name(name, size))
        if size == FORMATS[0]:
            for key in SINGLES:
                save(sheet([slides[f"normal-{key}"]], columns=1, width=560), f"{name}-{key}.png")


def specimen_name(name: str, size: str) -> str:
    """Return the file of a theme's specimen on pages of a format."""
    return f"{name}-specimen-{size.replace(':', 'x')}.png"


def draw_brands() -> None:
    """Draw a row of slides for each brand, in a theme that is made of its colour and a logo."""
    rows: list[Image.Image] = []
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept) / "project"
        shutil.copytree(SAMPLE.parent, folder)  # the article, and what it names
        for colour, form in BRANDS:
            name = colour[1:].lower()
            mark = folder / f"{name}.svg"
            mark.write_text(LOGOS[form].format(colour), encoding="utf-8")
            for path, content in theme_contents(name, find_theme("atelier"), colour=colour, logo=mark).items():
                place = folder / "themes" / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            made = build(folder / SAMPLE.name, theme=name)
            kinds = [page.layout.kind for page in made.deck.pages]
            shown = [kinds.index(kind) for kind in ("title", "callout", "cards-3", "contrast", "ask")]
            slides = slides_of(made)
            rows += [slides[at] for at in shown]
    save(sheet(rows, columns=5, width=236), "one-colour.png")


def slides_of(made: Built) -> list[Image.Image]:
    """Return the pages of a deck as pictures."""
    with tempfile.TemporaryDirectory() as kept:
        first = made.write(Path(kept) / "page.png", paper=Paper(width=WIDTH))
        paths = sorted(first.parent.glob("*.png"))
        return [Image.open(io.BytesIO(path.read_bytes())).convert("RGB") for path in paths]


def sheet(slides: Sequence[Image.Image], *, columns: int, width: int) -> Image.Image:
    """Return slides in rows, each `width` pixels wide."""
    height = round(width * slides[0].height / slides[0].width)
    rows = -(-len(slides) // columns)
    gap = GAP if len(slides) > 1 else 0
    drawn = Image.new("RGB", (columns * (width + gap) + gap, rows * (height + gap) + gap), GROUND)
    for at, slide in enumerate(slides):
        small = slide.resize((width, height), Image.Resampling.LANCZOS)
        drawn.paste(small, (gap + at % columns * (width + gap), gap + at // columns * (height + gap)))
    return drawn


def save(picture: Image.Image, name: str) -> None:
    """Write a picture with as many colours as its size in the docs bears."""
    for shades in (SHADES, SHADES // 2, SHADES // 4, SHADES // 8):
        stream = io.BytesIO()
        picture.quantize(shades, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
        if stream.tell() <= LARGEST:
            (FOLDER / name).write_bytes(stream.getvalue())
            return
    raise SystemExit(f"{name} is larger than {LARGEST} bytes.")


def page() -> Iterator[str]:
    """Give the lines of the page that shows what is there."""
    yield "# Themes · Thèmes\n"
    yield "Drawn by `make gallery`: the sample article, then every kind of slide with words of usual length, in both"
    yield "formats. How to make one of your own: [theming](../theming.md). · Dessinés par `make gallery` : l'article"
    yield "d'exemple, puis chaque genre de diapositive. Comment faire le vôtre : [thèmes](../theming.fr.md).\n"
    for name in theme_names():
        if (FOLDER / f"{name}-sample.png").exists():
            yield from section(look_of(find_theme(name)))
    yield "## One colour and a logo · Une couleur et un logo\n"
    yield "`tutoslides theme new`, with a yellow, a dark red, a pale grey and a navy, and with wide and tall logos.\n"
    yield "![Four themes from one colour each](one-colour.png)"


def section(look: Look) -> Iterator[str]:
    """Give the lines about one theme."""
    yield f"## {look.name}\n"
    yield f"{look.description.en} · {look.description.fr}\n"
    yield " ".join(f"![{look.name}, {key}]({look.name}-{key}.png)" for key in SINGLES) + "\n"
    yield f"![The sample in {look.name}]({look.name}-sample.png)\n"
    for size in FORMATS:
        yield f"![Every kind of slide in {look.name}, {size}]({specimen_name(look.name, size)})\n"


if __name__ == "__main__":
    main(sys.argv[1:])
