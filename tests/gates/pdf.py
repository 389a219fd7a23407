"""Opening PDF files with poppler's tools and a validator: what they complain of, the structure for screen readers."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from page import validate_pdf_bytes

from gates.tools import program

_ELEMENT = re.compile(r"^( *)([A-Z][A-Za-z0-9]*)\b")
_TEXT = re.compile(r'^ *"(.*)"$')


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A structure element: its kind (H1, P, LBody, …), how deep it lies, and the words right in it."""

    kind: str
    depth: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """A file's structure elements in the order in which they are read, and what poppler complained of meanwhile."""

    elements: tuple[Element, ...]
    complaints: str


def complaints(pdf: Path) -> str:
    """Return what poppler complains of while it reads a file's words, drawings and fonts."""
    commands = (
        [program("pdftotext"), "-bbox", str(pdf), "-"],
        [program("pdftocairo"), "-svg", "-l", "1", str(pdf), "-"],
        [program("pdffonts"), str(pdf)],
    )
    return "".join(_run(command).stderr for command in commands)


def broken_rules(pdf: bytes) -> list[str]:
    """Return the rules of PDF/UA-1 (ISO 14289-1) that a file breaks, of the 104 that a machine can check."""
    return sorted({failure.rule_id for failure in validate_pdf_bytes(pdf, profile="ua1").failures})


def unembedded_fonts(pdf: Path) -> list[str]:
    """Return the fonts of a file that are not embedded in it."""
    told = _run([program("pdffonts"), str(pdf)]).stdout
    return [row for row in told.splitlines()[2:] if row.split()[-5] != "yes"]


def read_structure(pdf: Path) -> Structure:
    """Return the structure of a file; it takes poppler 45 ms a page."""
    told = _run([program("pdfinfo"), "-struct-text", str(pdf)])
    elements: list[Element] = []
    for row in told.stdout.splitlines():
        words, element = _TEXT.match(row), _ELEMENT.match(row)
        if words and elements:
            last = elements[-1]
            elements[-1] = Element(kind=last.kind, depth=last.depth, text=f"{last.text}{words[1]}")
        elif element:
            elements.append(Element(kind=element[2], depth=len(element[1]), text=""))
    return Structure(elements=tuple(elements), complaints=told.stderr)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a tool; pdfinfo prints the titles of headings in UTF-16 amid UTF-8, which nobody asks for here."""
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=True)
