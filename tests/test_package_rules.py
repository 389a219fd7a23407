"""A check that cannot fail is none: each package rule sees the fault that is planted for it in a good deck."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest

import tutoslides
from gates.package_rules import RULES, package_faults, rules_broken
from gates.sample import article_alone

Entries = dict[str, str]
SLIDE = "ppt/slides/slide2.xml"  # the agenda: it has links
SLIDE_LINKS = "ppt/slides/_rels/slide2.xml.rels"
LAYOUT = "ppt/slideLayouts/slideLayout1.xml"
MASTER = "ppt/slideMasters/slideMaster1.xml"
MAIN = "ppt/presentation.xml"
TYPES = "[Content_Types].xml"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return tutoslides.build(article_alone()).write(tmp_path_factory.mktemp("good") / "good.pptx").read_bytes()


def test_a_good_deck_breaks_no_rule(good: bytes) -> None:
    assert package_faults(good) == []


def _swap(name: str, old: str, new: str) -> Callable[[Entries], None]:
    def plant(entries: Entries) -> None:
        changed = re.sub(old, new, entries[name], count=1)
        assert changed != entries[name], f"nothing to change in {name}"
        entries[name] = changed

    return plant


def _add_link(*names: str, kind: str, target: str, external: bool = False) -> Callable[[Entries], None]:
    mode = ' TargetMode="External"' if external else ""

    def plant(entries: Entries) -> None:
        for name in names:
            row = f'<Relationship Id="rId99" Type="{KINDS}/{kind}" Target="{target}"{mode}/></Relationships>'
            entries[name] = entries[name].replace("</Relationships>", row)

    return plant


def _add_part(name: str, content: str, kind: str = "") -> Callable[[Entries], None]:
    def plant(entries: Entries) -> None:
        entries[name] = content
        if kind:
            row = f'<Override PartName="/{name}" ContentType="application/vnd.x.{kind}+xml"/></Types>'
            entries[TYPES] = entries[TYPES].replace("</Types>", row)

    return plant


def _append(name: str, before: str, content: str) -> Callable[[Entries], None]:
    return _swap(name, before, content + before)


CHART = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>'
TABLE = "<a:tbl><a:tblGrid><a:gridCol/><a:gridCol/></a:tblGrid><a:tr><a:tc/></a:tr></a:tbl>"
CHOICE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="p99"/></mc:AlternateContent>'
)

NOTES = "ppt/notesSlides/notesSlide3.xml"
CORE = "docProps/core.xml"
APPLICATION = "docProps/app.xml"

FAULTS: dict[str, Callable[[Entries], None]] = {
    "names": _add_part("ppt/média/x.xml", "<a/>"),
    "declarations": _swap(SLIDE, 'standalone="yes"', 'standalone="no"'),
    "properties": _swap(CORE, "<dc:title>[^<]*", "<dc:title> "),
    "notes-text": _swap(NOTES, 'type="body"', 'type="obj"'),
    "entries-unique": _add_part("PPT/presentation.xml", "<a/>"),
    "overrides": _swap(TYPES, "</Types>", '<Override PartName="/ppt/none.xml" ContentType="x/y"/></Types>'),
    "content-types": _add_part("ppt/media/sound.xyz", "x"),
    "relationships": _swap(SLIDE_LINKS, r"slideLayout\d+.xml", "slideLayout99.xml"),
    "addresses": _add_link(SLIDE_LINKS, kind="hyperlink", target="https://example.org/a b", external=True),
    "references": _swap(SLIDE, 'r:id="rId[0-9]+"', 'r:id="rId77"'),
    "unused": _add_link(SLIDE_LINKS, kind="hyperlink", target="https://example.org/", external=True),
    "needed": _swap(SLIDE_LINKS, "<Relationship [^>]*slideLayout[^>]*/>", ""),
    "reachable": _add_part("ppt/slides/lost.xml", "<a/>", "lost"),
    "slide-ids": _swap(MAIN, '<p:sldId id="257"', '<p:sldId id="256"'),
    "master-ids": _swap(MAIN, 'sldMasterId id="2147483648"', 'sldMasterId id="48"'),
    "sections": _swap(MAIN, '<p14:sldId id="258"/>', ""),
    "custom-shows": _append(
        MAIN,
        "<p:defaultTextStyle>",
        '<p:custShowLst><p:custShow name="x" id="0"><p:sldLst><p:sld r:id="rId1"/>'
        "</p:sldLst></p:custShow></p:custShowLst>",
    ),
    "notes": _swap("ppt/notesSlides/_rels/notesSlide3.xml.rels", "slides/slide3.xml", "slides/slide1.xml"),
    "embedded": _add_link(SLIDE_LINKS, "ppt/slides/_rels/slide3.xml.rels", kind="chart", target="../charts/chart1.xml"),
    "shape-ids": _swap(SLIDE, 'cNvPr id="3"', 'cNvPr id="2"'),
    "shape-sizes": _swap(LAYOUT, r'<a:ext cx="(\d{2,})"', r'<a:ext cx="-\1"'),
    "text-bodies": _swap(SLIDE, "<p:txBody>.*?</p:txBody>", ""),
    "animations": _swap(
        SLIDE, "</p:sld>", '<p:timing><p:bldLst><p:bldP spid="99" grpId="0"/></p:bldLst></p:timing></p:sld>'
    ),
    "tables": _append(SLIDE, "</p:spTree>", TABLE),
    "choices": _append(SLIDE, "</p:spTree>", CHOICE),
    "backgrounds": _swap(LAYOUT, "<a:effectLst/></p:bgPr>", "</p:bgPr>"),
    "placeholders": _swap(SLIDE, 'type="body" idx="1"', 'type="body" idx="77"'),
    "titles": _swap(SLIDE, '<p:ph type="title"/>', '<p:ph type="body" idx="1"/>'),
    "language": _swap(SLIDE, ' lang="fr-FR"', ""),
    "own-look": _swap(SLIDE, '<a:rPr lang="fr-FR"', '<a:rPr lang="fr-FR" sz="1800"'),
    "table-look": _append(SLIDE, "</p:spTree>", TABLE),
    "theme-look": _swap(LAYOUT, '<a:schemeClr val="[^"]*"/>', '<a:srgbClr val="FF0000"/>'),
    "names-of-shapes": _swap(SLIDE, '(cNvPr id="2" name=)"[^"]*"', r'\1""'),
    "links": _swap(SLIDE, "ppaction://hlinksldjump", "ppaction://program"),
    "charts": _add_part("ppt/charts/chart1.xml", CHART, "chart"),
}


def _letters(properties: str) -> Callable[[Entries], None]:
    """Give the first run of a slide other properties."""
    return _swap("ppt/slides/slide3.xml", '<a:rPr lang="fr-FR"/>', properties)


def _link_to(address: str) -> Callable[[Entries], None]:
    """Link the first word of a slide to an address outside."""

    def plant(entries: Entries) -> None:
        _add_link(SLIDE_LINKS, kind="hyperlink", target=address, external=True)(entries)
        _swap(SLIDE, "<a:hlinkClick [^>]*?(/?)>", r'<a:hlinkClick r:id="rId99"\1>')(entries)

    return plant


def _repeat_an_index(entries: Entries) -> None:
    """Give the number of a layout the placeholder index of its footer."""
    name = next(name for name in sorted(entries) if "slideLayouts/slide" in name and 'type="ftr"' in entries[name])
    footer = re.search(r'<p:ph type="ftr"[^>]* idx="(\d+)"', entries[name])
    assert footer
    _swap(name, r'(<p:ph type="sldNum"[^>]* idx=)"\d+"', rf'\1"{footer[1]}"')(entries)


MORE_FAULTS: tuple[tuple[str, Callable[[Entries], None]], ...] = (
    ("properties", _swap(CORE, "<dc:language>[^<]*", "<dc:language>")),
    ("properties", _swap(CORE, "(<dcterms:modified [^>]*>)[^<]*", r"\1yesterday")),
    ("properties", _swap(APPLICATION, r"<Slides>\d+", "<Slides>99")),
    ("properties", _swap(APPLICATION, r"<Notes>\d+", "<Notes>99")),
    ("notes-text", _swap(NOTES, "(?s)<a:t>.*</a:t>(.*?</p:sp>.*?<a:fld)", r"<a:t> </a:t>\1")),
    ("notes-text", _swap(NOTES, 'type="sldImg"', 'type="pic"')),
    ("declarations", _swap(CORE, "^", "\ufeff")),
    ("content-types", _swap(TYPES, '<Override PartName="/ppt/slides/slide2.xml"[^>]*>', "")),
    ("relationships", _add_link(SLIDE_LINKS, SLIDE_LINKS, kind="hyperlink", target="https://x.org", external=True)),
    ("slide-ids", _swap(MAIN, '<p:sldId id="257"', '<p:sldId id="7"')),
    ("sections", _swap(MAIN, '(<p14:section name=)"[^"]*"', r'\1""')),
    ("placeholders", _repeat_an_index),
    ("titles", _swap(SLIDE, "(?s)<a:t>.*?</a:t>", "<a:t></a:t>")),
    ("language", _swap(NOTES, ' lang="fr-FR"', "")),
    ("own-look", _swap(SLIDE, "<p:spPr/>", '<p:spPr><a:xfrm><a:off x="0" y="0"/></a:xfrm></p:spPr>')),
    ("own-look", _letters('<a:rPr lang="fr-FR"><a:sym typeface="Arial"/></a:rPr>')),
    ("own-look", _letters('<a:rPr lang="fr-FR"><a:gradFill/></a:rPr>')),
    ("own-look", _append(SLIDE, "</a:p>", '<a:endParaRPr lang="fr-FR" sz="900"/>')),
    ("own-look", _swap(SLIDE, "<a:p>", '<a:p><a:pPr><a:defRPr sz="900"/></a:pPr>')),
    ("own-look", _swap(SLIDE, "<a:p>", '<a:p><a:pPr><a:buFont typeface="Arial"/></a:pPr>')),
    ("own-look", _swap(SLIDE, "<a:p>", '<a:p><a:pPr algn="ctr"/>')),
    ("own-look", _swap(SLIDE, "<a:lstStyle/>", '<a:lstStyle><a:lvl1pPr algn="r"/></a:lstStyle>')),
    ("own-look", _append(SLIDE, "<p:spTree>", "<p:bg><p:bgPr><a:noFill/><a:effectLst/></p:bgPr></p:bg>")),
    ("own-look", _swap(SLIDE, "<a:masterClrMapping/>", "")),
    ("theme-look", _swap(MASTER, r'<a:latin typeface="\+m', '<a:latin typeface="m')),
    ("sections", _swap(MAIN, '(<p14:section [^>]*id=)"[^"]*"', r'\1"7"')),
    ("links", _swap(SLIDE, '(<a:hlinkClick r:id=)"[^"]*"', r'\1"rId1"')),
    (
        "links",
        _swap(SLIDE, "hlinkClick ([^>]*)hlinksldjump([^>]*/>)", r"hlinkMouseOver \1program\2"),
    ),
    ("links", _link_to("file:///secret.txt")),
    ("links", _link_to("javascript:alert(1)")),
)
"""A rule that looks at several things sees a fault in each of them."""


@pytest.mark.parametrize(("rule", "plant"), MORE_FAULTS, ids=[f"{n}-{rule}" for n, (rule, _) in enumerate(MORE_FAULTS)])
def test_rule_sees_its_other_planted_faults(rule: str, plant: Callable[[Entries], None], good: bytes) -> None:
    entries = _entries(good)
    plant(entries)
    assert rules_broken(_packed(entries))[rule] > 0


@pytest.mark.parametrize("rule", FAULTS)
def test_rule_sees_its_planted_fault(rule: str, good: bytes) -> None:
    entries = _entries(good)
    FAULTS[rule](entries)
    assert rules_broken(_packed(entries))[rule] > 0


def test_entries_of_another_date_are_seen(good: bytes) -> None:
    assert rules_broken(_packed(_entries(good), date=(2026, 1, 1, 0, 0, 0)))["entries-dated"] > 0


def test_broken_xml_is_seen(good: bytes) -> None:
    entries = _entries(good)
    entries[SLIDE] = entries[SLIDE][:-20]
    assert package_faults(_packed(entries))[0].startswith("well-formed")


def test_every_rule_has_a_planted_fault() -> None:
    assert set(RULES) == {*FAULTS, "entries-dated"}


def _entries(deck: bytes) -> Entries:
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def _packed(entries: Entries, date: tuple[int, int, int, int, int, int] = (1980, 1, 1, 0, 0, 0)) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name, date), content)
    return stream.getvalue()
