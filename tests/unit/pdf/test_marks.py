"""A file knows whether somebody changed it; readers do not see what it knows that by."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tutoslides.pdf.marks import (
    marked_pdf,
    marked_png,
    marked_text,
    was_pdf_edited,
    was_png_edited,
    was_text_edited,
)
from unit.pictures.made import drawing, encoded

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n30\n%%EOF"


def test_untouched_files_are_known() -> None:
    assert was_pdf_edited(marked_pdf(PDF)) is False
    assert was_png_edited(marked_png(encoded(drawing(8, 8)))) is False
    assert was_text_edited(marked_text("Été\n".encode())) is False


def test_changed_files_are_known() -> None:
    assert was_pdf_edited(marked_pdf(PDF).replace(b"<<>>", b"<<!>", 1)) is True
    png = bytearray(marked_png(encoded(drawing(8, 8))))
    png[-20] ^= 1
    assert was_png_edited(bytes(png)) is True
    assert was_text_edited(marked_text(b"Summer\n").replace(b"mm", b"m")) is True


def test_notes_that_a_reader_put_into_a_pdf_are_a_change() -> None:
    added = b"9 0 obj\n<<>>\nendobj\nstartxref\n99\n%%EOF\n"
    assert was_pdf_edited(marked_pdf(PDF) + added) is True


@pytest.mark.parametrize("content", [b"", PDF, b"holiday"])
def test_other_files_are_none_of_ours(content: bytes) -> None:
    assert was_pdf_edited(content) is None
    assert was_png_edited(content) is None
    assert was_text_edited(content) is None


def test_marked_pdf_ends_as_the_standard_asks_on_where_to_begin_and_the_end_mark() -> None:
    assert marked_pdf(PDF).endswith(b"startxref\n30\n%%EOF\n")


def test_pdf_without_an_end_is_refused() -> None:
    with pytest.raises(ValueError, match="end"):
        marked_pdf(b"%PDF-1.7")


def test_marked_picture_shows_the_same() -> None:
    picture = encoded(drawing(40, 20))
    shown, marked = Image.open(io.BytesIO(picture)), Image.open(io.BytesIO(marked_png(picture)))
    assert shown.tobytes() == marked.tobytes()


def test_line_ends_of_windows_are_no_change_of_a_script() -> None:
    assert was_text_edited(marked_text(b"One\nTwo\n").replace(b"\n", b"\r\n")) is False
