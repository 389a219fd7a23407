"""Bytes become text: encodings, line ends, control characters.

In: the source as it lies on the disk. Out: its text with U+000A line ends; letters and no-break spaces as written.
"""

from __future__ import annotations

import codecs
import re

from tutoslides.model.article import Source
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Reported
from tutoslides.model.errors import SourceError

LARGEST_SOURCE = 50_000_000
"""Bytes; an article of a thousand pages has two million."""

_BINARY_KINDS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "Word, OpenDocument, EPUB, ZIP"),
    (b"\xd0\xcf\x11\xe0", "Word 97"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
)
_MARKED_ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LARGEST_SHARE_OF_CONTROLS = 0.1
_DETECTION_SAMPLE = 40_000


def decode(source: Source) -> Reported[str]:
    """Return the text of `source`; removed control characters are the diagnostic `control-characters`.

    Raises:
        SourceError: empty, too large, or not a text.
    """
    _refuse_unreadable(source)
    text = _LINE_ENDS.sub("\n", _to_text(source))
    cleaned, removed = _CONTROLS.subn("", text)
    if removed > _LARGEST_SHARE_OF_CONTROLS * max(len(text), 1):
        raise _not_a_text(source, "")
    if not cleaned.strip():
        raise _empty(source)
    return Reported(value=cleaned, diagnostics=_tell_controls(source, text, removed))


def _refuse_unreadable(source: Source) -> None:
    if not source.data.strip():
        raise _empty(source)
    if len(source.data) > LARGEST_SOURCE:
        raise SourceError(
            Message(
                en=f"The file is too large for an article ({len(source.data) // 1_000_000} MB; 50 MB at most).",
                fr=f"Le fichier est trop gros pour un article ({len(source.data) // 1_000_000} Mo\u00a0; "
                "50 Mo au plus).",
            ),
            place=Place(source=source.name, line=0),
        )
    for magic, kind in _BINARY_KINDS:
        if source.data.startswith(magic):
            raise _not_a_text(source, kind)


def _to_text(source: Source) -> str:
    data = source.data
    for mark, encoding in _MARKED_ENCODINGS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    silent = _silent_utf16(data)
    if silent:
        return data.decode(silent, errors="replace")
    if b"\x00" in data:
        raise _not_a_text(source, "")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_guess_encoding(data), errors="replace")


def _silent_utf16(data: bytes) -> str | None:
    """Return the UTF-16 of a text without a mark: every other byte of Latin text is zero."""
    sample = data[:2000]
    half = max(len(sample) // 2, 1)
    if len(sample) >= 4 and sample[1::2].count(0) > 0.8 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if len(sample) >= 4 and sample[::2].count(0) > 0.8 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _guess_encoding(data: bytes) -> str:
    """Return the likeliest encoding; Windows-1252 wins where its words are as good, for old Western texts are in it."""
    if _reads_as_western(data):
        return "cp1252"
    from charset_normalizer import from_bytes  # late: only files that are not UTF-8 need it

    best = from_bytes(data[:_DETECTION_SAMPLE]).best()
    return best.encoding if best else "cp1252"


_WESTERN_LETTERS = frozenset("éèêëàâäùûüîïôöçœæÉÈÊÀÂÇÙÛÎÔÖÜÄßñÑáíóúÁÍÓÚìòÌÒ«»\u00a0’‘“”–—…€°·¿¡©®")
_LEAST_SHARE_OF_WESTERN = 0.9


def _reads_as_western(data: bytes) -> bool:
    """Tell whether nearly all bytes beyond ASCII are letters and marks of Western texts in Windows-1252."""
    beyond = bytes(byte for byte in data[:_DETECTION_SAMPLE] if byte >= 0x80)
    letters = beyond.decode("cp1252", errors="replace")
    return sum(letter in _WESTERN_LETTERS for letter in letters) >= _LEAST_SHARE_OF_WESTERN * len(letters)


def _tell_controls(source: Source, text: str, removed: int) -> tuple[Diagnostic, ...]:
    if not removed:
        return ()
    first = _CONTROLS.search(text)
    line = text.count("\n", 0, first.start()) + 1 if first else 0
    return (
        Diagnostic(
            code="control-characters",
            place=Place(source=source.name, line=line),
            message=Message(
                en=f"{removed} invisible control character(s) were removed.",
                fr=f"{removed} caractère(s) de contrôle invisible(s) ont été retirés.",
            ),
        ),
    )


def _empty(source: Source) -> SourceError:
    return SourceError(
        Message(
            en="The file is empty: there is no article in it.",
            fr="Le fichier est vide\u00a0: il ne contient pas d’article.",
        ),
        place=Place(source=source.name, line=0),
    )


def _not_a_text(source: Source, kind: str) -> SourceError:
    named = f" ({kind})" if kind else ""
    return SourceError(
        Message(en=f"The file is not a text{named}.", fr=f"Le fichier n’est pas un texte{named}."),
        place=Place(source=source.name, line=0),
        hint=Message(
            en="Save the article as plain text (.txt) or Markdown (.md) and try again.",
            fr="Enregistrez l’article en texte brut (.txt) ou en Markdown (.md), puis recommencez.",
        ),
    )
