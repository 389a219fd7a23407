"""Bytes become text, whatever the editor that wrote them; what is no text is refused in one sentence."""

from __future__ import annotations

import codecs

import pytest

from tutoslides.model.article import Source
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.errors import SourceError
from tutoslides.readers.decoding import LARGEST_SOURCE, decode

TEXT = "L’été, « déjà\u00a0» fini\u00a0: œuvre à 20\u202f€ – voilà.\n"


def _decoded(data: bytes) -> str:
    return decode(Source(data=data, name="article.txt")).value


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        ("ASCII start " * 20 + TEXT).encode("utf-16-le"),
    ],
    ids=["utf-8", "bom", "utf-16-le", "utf-16-be", "utf-32", "utf-16 without mark"],
)
def test_unicode_texts_keep_every_letter_and_no_break_space(data: bytes) -> None:
    assert _decoded(data).endswith(TEXT)


def test_windows_1252_is_recognised() -> None:
    text = "L’été, « déjà\u00a0» fini : œuvre à 20 € – voilà.\n"
    assert _decoded(text.encode("cp1252")) == text


def test_other_old_encodings_are_guessed() -> None:
    text = "Преподаватель объясняет студентам новую тему и отвечает на их вопросы каждый день. " * 5
    assert _decoded(text.encode("cp1251")) == text


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_line_ends_become_one_kind(line_end: str) -> None:
    assert _decoded(f"un{line_end}deux".encode()) == "un\ndeux"


def test_letters_are_not_normalised() -> None:
    assert _decoded("e\u0301te\u0301".encode()) == "e\u0301te\u0301"


def test_control_characters_are_removed_and_told() -> None:
    reported = decode(Source(data=b"un\ndeux\x02 et une suite bien plus longue", name="a.txt"))
    assert reported.value == "un\ndeux et une suite bien plus longue"
    assert codes_of(reported.diagnostics) == ("control-characters",)
    assert str(reported.diagnostics[0].place) == "a.txt:2"


@pytest.mark.parametrize(
    "data",
    [b"", b" \n\t", codecs.BOM_UTF8, b"%PDF-1.7 x", b"PK\x03\x04rest", b"\x00\x01\x02\x03", b"ab\x00cd", b"\x07" * 90],
    ids=["empty", "blank", "only a mark", "pdf", "zip", "nulls", "null amid", "controls"],
)
def test_what_is_no_text_is_refused_in_both_languages(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        _decoded(data)
    assert "Le fichier" in caught.value.speak("fr")
    assert "The file" in caught.value.speak("en")


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(SourceError, match="too large"):
        _decoded(b"a" * (LARGEST_SOURCE + 1))
