"""Small templates made by code, one for each trap: what organisations do to theirs, in a few kilobytes.

They begin with python-pptx's own template, which PowerPoint made: a master, eleven layouts, 720 x 540 points.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable

from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as PresentationType
from pptx.slide import SlideLayout
from pptx.util import Pt

Change = Callable[[PresentationType], None]
"""What is done to a template while python-pptx has it open."""

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
PRESENTATION_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
MACRO_TYPE = "application/vnd.ms-powerpoint.template.macroEnabled.main+xml"
MACRO_LINK = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"


def made_template(*changes: Change) -> bytes:
    """Return a .potx with changes."""
    presentation = Presentation()
    for change in changes:
        change(presentation)
    stream = io.BytesIO()
    presentation.save(stream)
    return rewritten(
        stream.getvalue(), {"[Content_Types].xml": lambda text: text.replace(PRESENTATION_TYPE, TEMPLATE_TYPE)}
    )


def rewritten(
    package: bytes, changes: dict[str, Callable[[str], str]], added: Iterable[tuple[str, bytes]] = ()
) -> bytes:
    """Return a package with the text of some entries changed, and some entries more."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, changes[name](content.decode()).encode() if name in changes else content)
        for name, content in added:
            new.writestr(name, content)
    return stream.getvalue()


def nameless(presentation: PresentationType) -> None:
    """Take the names and the types of all layouts away."""
    for layout in presentation.slide_layouts:
        layout.element.attrib.pop("type", None)
        layout.element.find(f"{P}cSld").attrib.pop("name", None)


def named_in_chinese(presentation: PresentationType) -> None:
    """Give all layouts Chinese names and no type."""
    for number, layout in enumerate(presentation.slide_layouts, 1):
        layout.element.attrib.pop("type", None)
        layout.name = f"幻灯片{number}"


def with_samples(presentation: PresentationType) -> None:
    """Add three sample slides, one with notes, that say “Échantillon”."""
    for number in (0, 1, 1):
        slide = presentation.slides.add_slide(presentation.slide_layouts[number])
        slide.shapes.title.text = "Échantillon"
    slide.notes_slide.notes_text_frame.text = "Échantillon de notes"


def with_logo(presentation: PresentationType) -> None:
    """Put a logo over the right end of the master's title and the lower right corner of its body."""
    for left, top in ((600, 40), (600, 440)):
        picture(presentation, (left, top, 84, 40), colour="C00000")


def with_title_at_the_foot(presentation: PresentationType) -> None:
    """Put the titles of the master and of all layouts for content below their content."""
    for holder in (presentation.slide_master, presentation.slide_layouts[1]):
        for shape in (shape for shape in holder.shapes if shape.is_placeholder):
            if shape.placeholder_format.idx == 0:
                shape.left, shape.top, shape.width, shape.height = Pt(36), Pt(420), Pt(648), Pt(70)
            if shape.placeholder_format.idx == 1:
                shape.left, shape.top, shape.width, shape.height = Pt(36), Pt(36), Pt(648), Pt(370)


def dark(presentation: PresentationType) -> None:
    """Turn the master's colours round: light text on dark."""
    mapping = presentation.slide_master.element.find(f"{P}clrMap")
    for key, value in {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"}.items():
        mapping.set(key, value)


def dark_without_light_text(presentation: PresentationType) -> None:
    """Paint the master's background black and leave the text black: what nobody can read."""
    fill = presentation.slide_master.background.fill
    fill.solid()
    fill.fore_color.rgb = RGBColor.from_string("080808")  # type: ignore[no-untyped-call]  # python-pptx has no types


def in_an_unknown_font(presentation: PresentationType) -> None:
    """Give the theme a font that nobody has."""
    theme = next(link.target_part for link in presentation.slide_master.part.rels.values() if "theme" in link.reltype)
    theme._blob = re.sub(rb'(<a:latin typeface=")[^"]*"', rb'\1Hausschrift Sans"', theme.blob)


def in_capitals(presentation: PresentationType) -> None:
    """Set all titles in capitals."""
    style = presentation.slide_master.element.find(f"{P}txStyles/{P}titleStyle/{A}lvl1pPr/{A}defRPr")
    style.set("cap", "all")


def with_prompts(presentation: PresentationType) -> None:
    """Give the content layout prompts of its own."""
    for shape in (shape for shape in presentation.slide_layouts[1].shapes if shape.is_placeholder):
        for tag in shape.element.iterfind(f"*/{P}nvPr/{P}ph"):
            tag.set("hasCustomPrompt", "1")
        if shape.placeholder_format.idx == 1:
            shape.text_frame.text = "Drei Punkte, nicht mehr"  # type: ignore[attr-defined]  # a placeholder has one


def without_layouts_but(*kept: int) -> Change:
    """Return what removes all layouts but those of these numbers, from 0."""

    def change(presentation: PresentationType) -> None:
        layouts: list[SlideLayout] = list(presentation.slide_layouts)
        for number, layout in enumerate(layouts):
            if number not in kept:
                presentation.slide_layouts.remove(layout)

    return change


def on_a_page(width: float, height: float) -> Change:
    """Return what makes the page as large as that, in points, and everything on it with it."""

    def change(presentation: PresentationType) -> None:
        across, down = Pt(width) / (presentation.slide_width or 1), Pt(height) / (presentation.slide_height or 1)
        presentation.slide_width, presentation.slide_height = Pt(width), Pt(height)
        for holder in (presentation.slide_master, *presentation.slide_layouts):
            for transform in holder.element.iter(f"{A}xfrm"):
                for row, keys in ((transform.find(f"{A}off"), "xy"), (transform.find(f"{A}ext"), ("cx", "cy"))):
                    for key, factor in zip(keys, (across, down), strict=True):
                        row.set(key, str(round(int(row.get(key)) * factor)))

    return change


def with_a_custom_show(presentation: PresentationType) -> None:
    """Add a custom show and sections of the sample slides."""
    ids = [row.get(f"{R}id") for row in presentation.element.iter(f"{P}sldId")]
    slides = "".join(f'<p:sld r:id="{key}"/>' for key in ids)
    shown = f'<p:custShow name="Court" id="0"><p:sldLst>{slides}</p:sldLst></p:custShow>'
    show = f"<p:custShowLst {NAMESPACES}>{shown}</p:custShowLst>"
    notes = presentation.element.find(f"{P}notesSz")
    notes.addnext(parse_xml(show))


def picture(presentation: PresentationType, place: tuple[float, float, float, float], *, colour: str) -> None:
    """Put a picture of one colour on the master."""
    stream = io.BytesIO()
    Image.new("RGB", (40, 20), f"#{colour}").save(stream, "PNG")
    part, link = presentation.slide_master.part.get_or_add_image_part(io.BytesIO(stream.getvalue()))
    assert part is not None
    left, top, width, height = (round(value * 12_700) for value in place)
    number = 100 + len(presentation.slide_master.element.findall(f".//{P}pic"))
    shape = (
        f'<p:pic {NAMESPACES}><p:nvPicPr><p:cNvPr id="{number}" name="Logo {number}"/><p:cNvPicPr/><p:nvPr/>'
        "</p:nvPicPr>"
        f'<p:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
        f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></p:spPr></p:pic>"
    )
    presentation.slide_master.shapes._spTree.append(parse_xml(shape))


def with_macros(package: bytes) -> bytes:
    """Return a template as a .potm: with a project of macros that every deck must leave out."""
    override = '<Override PartName="/ppt/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    link = f'<Relationship Id="rIdVba" Type="{MACRO_LINK}" Target="vbaProject.bin"/></Relationships>'
    return rewritten(
        package,
        {
            "[Content_Types].xml": lambda text: text.replace(TEMPLATE_TYPE, MACRO_TYPE).replace("</Types>", override),
            "ppt/_rels/presentation.xml.rels": lambda text: text.replace("</Relationships>", link),
        },
        [("ppt/vbaProject.bin", b"macros")],
    )


def entries_of(package: bytes) -> dict[str, bytes]:
    """Return the entries of a package by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def tree_of(package: bytes, name: str) -> etree._Element:
    """Return the root element of a part."""
    return etree.fromstring(entries_of(package)[name])


TRAPS = {
    "usual": made_template(),
    "nameless": made_template(nameless),
    "logo": made_template(with_logo),
    "title-at-the-foot": made_template(with_title_at_the_foot),
    "dark": made_template(dark),
    "black-on-black": made_template(dark_without_light_text),
    "unknown-font": made_template(in_an_unknown_font),
    "capitals": made_template(in_capitals),
    "prompts": made_template(with_prompts),
    "1920-wide": made_template(on_a_page(1920, 1080)),
    "small": made_template(on_a_page(720, 405)),
    "upright": made_template(on_a_page(540, 780)),
    "only-content": made_template(without_layouts_but(1)),
    "only-blank": made_template(without_layouts_but(6)),
}
"""A template for each trap, by its name."""
