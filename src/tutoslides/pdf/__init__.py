"""Decks on paper: a `Deck` comes in, a PDF, pictures of its slides, a handout or a script go out.

    write_pdf(deck, *, created=None) -> Reported[bytes]             a page a slide, tagged (PDF/UA-1), bookmarks, links
    write_handout(deck, slides, *, created=None) -> Reported[bytes] slides and notes, 1, 2 or 3 to a sheet of paper
    write_pictures(deck, *, width) -> Reported[Sequence[bytes]]     a PNG a slide
    write_script(deck, *, created=None) -> bytes                    the notes alone, to read aloud
    was_pdf_edited, was_png_edited, was_text_edited                 whether somebody changed such a file since

Every line stands where the deck has it: words become plain values (`pages.py`), which a fixed Typst program draws
(`drawing.typ`); no word is ever part of a program. Only the handout's notes are set by Typst itself. The package typst
comes with the extra `paper` and is imported when it is used.
"""

from tutoslides.pdf.marks import was_pdf_edited, was_png_edited, was_text_edited
from tutoslides.pdf.script import write_script
from tutoslides.pdf.writer import write_handout, write_pdf, write_pictures

__all__ = [
    "was_pdf_edited",
    "was_png_edited",
    "was_text_edited",
    "write_handout",
    "write_pdf",
    "write_pictures",
    "write_script",
]
