"""Whether a deck was edited: every edit is noticed, and what programs change by themselves is none."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from pptx import Presentation
from pptx.presentation import Presentation as Opened
from pptx.util import Pt

from tutoslides.powerpoint import was_edited, write_deck
from tutoslides.powerpoint.fingerprint import MARK_PART
from unit.builders import span
from unit.powerpoint.test_writer import _deck

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000000000500010d0a2db40000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def written() -> bytes:
    return write_deck(_deck(span("Un point.")))


def _edited(deck: bytes, edit: Callable[[Opened], object]) -> bytes:
    opened, saved = Presentation(io.BytesIO(deck)), io.BytesIO()
    edit(opened)
    opened.save(saved)
    return saved.getvalue()


def _rewritten(deck: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a deck whose entries went through `change`; None drops one."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(deck)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if (content := change(name, old.read(name))) is not None:
                new.writestr(name, content)
    return target.getvalue()


def _first_run(deck: Opened) -> object:
    return deck.slides[2].shapes[0].text_frame.paragraphs[0].runs[0]


def _add_point(deck: Opened) -> None:
    deck.slides[2].placeholders[1].text_frame.add_paragraph().text = "Un autre."


def _swap_slides(deck: Opened) -> None:
    row = deck.slides._sldIdLst
    row.append(row[0])


def _lead_elsewhere(deck: Opened) -> None:
    deck.slides[0].shapes[0].click_action.hyperlink.address = "https://example.org"


EDITS: dict[str, Callable[[Opened], object]] = {
    "a word": lambda deck: setattr(_first_run(deck), "text", "Autre titre"),
    "bold": lambda deck: setattr(_first_run(deck).font, "bold", True),  # type: ignore[attr-defined]  # a run
    "a size": lambda deck: setattr(_first_run(deck).font, "size", Pt(33)),  # type: ignore[attr-defined]  # a run
    "a point more": _add_point,
    "the notes": lambda deck: setattr(deck.slides[2].notes_slide.notes_text_frame, "text", "Autre note."),
    "a shape moved": lambda deck: setattr(deck.slides[2].shapes[0], "left", Pt(3)),
    "a picture": lambda deck: deck.slides[0].shapes.add_picture(io.BytesIO(PIXEL), 0, 0),
    "a link": _lead_elsewhere,
    "the slides' order": _swap_slides,
    "another layout": lambda deck: setattr(deck.slide_layouts[0].placeholders[0], "top", Pt(3)),
    "the master": lambda deck: setattr(deck.slide_master.placeholders[0], "width", Pt(300)),
    "the page's size": lambda deck: setattr(deck, "slide_width", Pt(720)),
}


def test_deck_as_it_was_written_is_not_edited(written: bytes) -> None:
    assert was_edited(written) is False


@pytest.mark.parametrize("name", EDITS)
def test_edit_is_noticed(name: str, written: bytes) -> None:
    assert was_edited(_edited(written, EDITS[name])) is True


@pytest.mark.parametrize(
    ("pattern", "changed"),
    [
        (rb'<a:srgbClr val="\w{6}"/>', b'<a:srgbClr val="123456"/>'),
        (rb'<a:latin typeface="Ca[^"]*"/>', b'<a:latin typeface="Papyrus"/>'),
    ],
    ids=["a colour", "a font"],
)
def test_change_in_the_design_tab_is_noticed(pattern: bytes, changed: bytes, written: bytes) -> None:
    def redesign(name: str, content: bytes) -> bytes:
        return re.sub(pattern, changed, content, count=1) if name == "ppt/theme/theme1.xml" else content

    deck = _rewritten(written, redesign)
    assert deck != _rewritten(written, lambda _, content: content)
    assert was_edited(deck) is True


def test_deck_that_a_program_saved_without_an_edit_is_not_edited(written: bytes) -> None:
    saved = _edited(written, lambda deck: setattr(deck.core_properties, "last_modified_by", "Bo Li"))
    assert saved != written
    assert was_edited(saved) is False


def test_marks_that_powerpoint_adds_by_itself_are_no_edit(written: bytes) -> None:
    def touch(name: str, content: bytes) -> bytes:
        if "/slides/slide" in name:
            content = content.replace(b'<a:rPr lang="fr-FR"/>', b'<a:rPr lang="fr-CA" dirty="0" err="1"/>')
            content = content.replace(
                b"<a:t>Titre</a:t></a:r>", b'<a:t>Ti</a:t></a:r><a:r><a:rPr lang="en-US"/><a:t>tre</a:t></a:r>'
            )
            content = content.replace(
                b'<a:endParaRPr lang="fr-FR"/>', b'<a:endParaRPr lang="fr-FR" sz="900"><a:noFill/></a:endParaRPr>'
            )
            content = content.replace(
                b"</p:cSld>", b'<p:extLst><p:ext uri="{x}"><a:t>1</a:t></p:ext></p:extLst></p:cSld>'
            )
            return re.sub(rb"<a:t>3</a:t>", b"<a:t>7</a:t>", content)
        return content

    deck = _rewritten(written, touch)
    with zipfile.ZipFile(io.BytesIO(deck)) as opened:
        assert b"<a:t>tre</a:t>" in opened.read("ppt/slides/slide3.xml")
    assert was_edited(deck) is False


def test_what_cloud_storage_adds_to_the_properties_is_no_edit(written: bytes) -> None:
    def add(name: str, content: bytes) -> bytes:
        other = b'<property fmtid="{x}" pid="3" name="x"><vt:lpwstr>y</vt:lpwstr></property>'
        return content.replace(b"</Properties>", other + b"</Properties>") if name == MARK_PART else content

    assert was_edited(_rewritten(written, add)) is False


def _without_mark(name: str, content: bytes) -> bytes | None:
    return None if name == MARK_PART else content


def _of_a_later_form(name: str, content: bytes) -> bytes:
    return content.replace(b"<vt:lpwstr>1 ", b"<vt:lpwstr>2 ") if name == MARK_PART else content


def _named_otherwise(name: str, content: bytes) -> bytes:
    return content.replace(b'name="tutoslides"', b'name="other"') if name == MARK_PART else content


@pytest.mark.parametrize("change", [_without_mark, _of_a_later_form, _named_otherwise])
def test_deck_without_our_mark_is_none_of_ours(change: Callable[[str, bytes], bytes | None], written: bytes) -> None:
    assert was_edited(_rewritten(written, change)) is None


@pytest.mark.parametrize("content", [b"", b"PK\3\4 broken", b"notes", b"\xd0\xcf\x11\xe0" * 200])
def test_file_that_is_no_deck_is_none_of_ours(content: bytes) -> None:
    assert was_edited(content) is None


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_deck_that_was_cut_off_is_none_of_ours(share: float, written: bytes) -> None:
    assert was_edited(written[: int(len(written) * share)]) is None
