"""Decks in a template: its own package with our slides, nothing of its samples, no part changed that need not be."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from lxml import etree
from pptx import Presentation

from gates.package_rules import package_faults
from tutoslides.model.errors import TemplateError
from tutoslides.powerpoint import was_edited, write_deck
from tutoslides.powerpoint.templates import read_template
from unit.adopting.decks import sample_deck, specimen_deck
from unit.made_templates import (
    dark_without_light_text,
    entries_of,
    made_template,
    rewritten,
    tree_of,
    with_a_custom_show,
    with_logo,
    with_macros,
    with_prompts,
    with_samples,
)

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

MAY_CHANGE = {
    "[Content_Types].xml",
    "_rels/.rels",
    "ppt/presentation.xml",
    "ppt/_rels/presentation.xml.rels",
    "ppt/slideMasters/slideMaster1.xml",
    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
}
"""What must name the new slides and layouts."""

OF_THE_DECK = r"docProps/.*|ppt/(slides|notesSlides)/.*"
"""What every deck has of its own."""


@pytest.mark.parametrize(
    "template",
    [
        made_template(),
        made_template(with_samples),
        made_template(with_logo),
        made_template(with_prompts),
        made_template(dark_without_light_text),
        made_template(with_samples, with_a_custom_show),
        with_macros(made_template()),
    ],
)
def test_deck_breaks_no_rule_of_packages(template: bytes) -> None:
    ours = [
        fault
        for fault in package_faults(write_deck(specimen_deck(template)))
        if not fault.startswith("theme-look") and "printerSettings" not in fault
    ]
    assert ours == []


def test_every_part_that_stays_is_byte_for_byte_the_template_s() -> None:
    template = made_template(with_samples)
    before, after = entries_of(template), entries_of(write_deck(sample_deck(template)))
    kept = {name for name in before if name in after and name not in MAY_CHANGE and not re.fullmatch(OF_THE_DECK, name)}
    assert {name for name in kept if before[name] != after[name]} == set()
    assert {"ppt/theme/theme1.xml", "ppt/slideLayouts/slideLayout2.xml", "ppt/tableStyles.xml"} <= kept


def test_samples_never_reach_the_deck() -> None:
    deck = write_deck(sample_deck(made_template(with_samples, with_a_custom_show)))
    for name, content in entries_of(deck).items():
        assert "Échantillon".encode() not in content, name
        assert b"custShow" not in content, name
    assert not [name for name in entries_of(deck) if "thumbnail" in name]


def test_macros_stay_out() -> None:
    entries = entries_of(write_deck(sample_deck(with_macros(made_template()))))
    assert not [name for name, content in entries.items() if b"vbaProject" in content or "vba" in name]
    assert b"macroEnabled" not in entries["[Content_Types].xml"]


def test_slides_stand_on_the_template_s_own_layouts() -> None:
    deck = sample_deck(made_template())
    slides = list(Presentation(io.BytesIO(write_deck(deck))).slides)
    names = [slide.slide_layout.name for slide in slides]
    assert names[1] == "Title and Content"
    assert [name.removeprefix("tutoslides – ") == page.layout.name.removeprefix("tutoslides – ")
            for name, page in zip(names, deck.pages, strict=True)] == [True] * len(slides)  # fmt: skip


def test_placeholders_of_a_copy_inherit_all_but_size_and_place() -> None:
    template = made_template()
    deck = write_deck(specimen_deck(template))
    layouts = {layout.name: layout for layout in Presentation(io.BytesIO(deck)).slide_layouts}
    copied = next(layout for name, layout in layouts.items() if name.startswith("tutoslides – Points "))
    places = (shape for shape in copied.shapes if shape.is_placeholder)
    body = next(shape for shape in places if shape.placeholder_format.idx == 1)
    level = body.element.find(f"{P}txBody/{A}lstStyle/{A}lvl1pPr")
    assert level is not None
    assert [etree.QName(row).localname for row in level] == ["lnSpc", "spcBef", "spcAft", "defRPr"]
    assert level.findall(f"{A}defRPr/*") == []


def test_ids_of_added_layouts_follow_the_template_s() -> None:
    deck = write_deck(sample_deck(made_template()))
    ids = [
        int(row.get("id") or 0) for row in tree_of(deck, "ppt/slideMasters/slideMaster1.xml").iter(f"{P}sldLayoutId")
    ]
    assert len(ids) == len(set(ids)) > 11
    assert ids[11:] == list(range(ids[11], ids[11] + len(ids) - 11))


def test_same_deck_gives_the_same_bytes() -> None:
    template = made_template(with_logo)
    assert write_deck(sample_deck(template)) == write_deck(sample_deck(template))


def test_mark_of_an_untouched_deck_holds_and_an_edit_is_seen() -> None:
    deck = write_deck(sample_deck(made_template()))
    assert was_edited(deck) is False
    edited = rewritten(deck, {"ppt/slides/slide2.xml": lambda text: text.replace("Sommaire", "Plan")})
    assert was_edited(edited) is True


def test_custom_properties_of_the_template_stay_beside_the_mark() -> None:
    name, kind = "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    label = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Label"><vt:lpwstr>Interne</vt:lpwstr></property>'
        "</Properties>"
    )
    link = (
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        f'custom-properties" Target="{name}"/></Relationships>'
    )
    template = rewritten(
        made_template(),
        {
            "[Content_Types].xml": lambda text: text.replace(
                "</Types>", f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
            ),
            "_rels/.rels": lambda text: text.replace("</Relationships>", link),
        },
        [(name, label.encode())],
    )
    deck = write_deck(sample_deck(template))
    said = [(row.get("name"), row.get("pid")) for row in tree_of(deck, name)]
    assert said == [("Label", "7"), ("tutoslides", "8")]
    assert was_edited(deck) is False


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04 not really", "damaged"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "password"),
        (made_template()[:9000], "damaged"),
    ],
)
def test_a_file_that_is_no_template_gets_one_clear_sentence(content: bytes, words: str) -> None:
    with pytest.raises(TemplateError) as told:
        read_template(content, "charte.potx")
    assert words in told.value.message.en
    assert told.value.message.fr.endswith(".")
    assert told.value.hint is not None


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("ppt/slideMasters/slideMaster1.xml", b"<p:sldMaster", "slideMaster1"),
        ("ppt/theme/theme1.xml", b"", "theme1"),
        ("ppt/presentation.xml", b"<a/>", "no presentation"),
    ],
)
def test_a_damaged_part_is_named(name: str, content: bytes, words: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for entry, old in entries_of(made_template()).items():
            archive.writestr(entry, content if entry == name else old)
    with pytest.raises(TemplateError, match=words):
        read_template(stream.getvalue(), "charte.potx")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("ppt/presentation.xml", 'cx="9144000"', 'cx="0"'),
        ("ppt/slideMasters/slideMaster1.xml", 'sz="3200"', 'sz="large"'),
        ("ppt/presentation.xml", "<p:sldMasterIdLst>", "<p:sldMasterIdLst/><p:oldMasterIdLst>"),
    ],
)
def test_values_that_mean_nothing_are_damage(name: str, old: str, new: str) -> None:
    def change(text: str) -> str:
        assert old in text
        closing = text.replace(old, new)
        return closing.replace("</p:sldMasterIdLst>", "</p:oldMasterIdLst>") if "oldMaster" in new else closing

    with pytest.raises(TemplateError):
        read_template(rewritten(made_template(), {name: change}), "charte.potx")


@pytest.mark.parametrize("part", ["p:spPr", "p:nvPr"])
def test_a_shape_that_lacks_a_part_is_passed_over(part: str) -> None:
    def change(text: str) -> str:
        return re.sub(rf"<{part}>.*?</{part}>|<{part}/>", "", text, flags=re.DOTALL)

    template = rewritten(made_template(), {"ppt/slideLayouts/slideLayout2.xml": change})
    faults = package_faults(write_deck(sample_deck(template)))
    assert [fault for fault in faults if "ppt/slides/" in fault] == []


def test_a_document_of_another_program_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.presentation")
    with pytest.raises(TemplateError, match="no PowerPoint template"):
        read_template(stream.getvalue(), "charte.otp")
