"""Decks and parts as text that people can review: for golden files."""

from __future__ import annotations

import json

from lxml import etree

from tutoslides.model.deck import Deck, FilledSlot, Page
from tutoslides.model.text import Mark, Runs, plain_text


def canonical_xml(content: bytes) -> str:
    """Return a part with one element a line, attributes sorted, so that a difference is a line."""
    tree = etree.fromstring(content, etree.XMLParser(remove_blank_text=True))
    for element in tree.iter(etree.Element):
        ordered = sorted((str(key), str(value)) for key, value in element.attrib.items())
        element.attrib.clear()
        element.attrib.update(ordered)
    return etree.tostring(tree, pretty_print=True, encoding="unicode")


def deck_as_json(deck: Deck) -> str:
    """Return every page of a deck with its lines (text, x, baseline, width), its notes and its links."""
    sections = [
        {"section": section.name, "pages": [_page(page) for page in section.pages]} for section in deck.sections
    ]
    told = {"title": deck.title, "theme": deck.theme.name, "language": deck.language, "sections": sections}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _page(page: Page) -> dict[str, object]:
    told: dict[str, object] = {"key": page.key, "layout": page.layout.key}
    if page.continues:
        told["continues"] = page.continues
    told["slots"] = {filled.slot.role: _slot(filled) for filled in page.slots}
    told["notes"] = [plain_text(runs) for runs in page.notes]
    return told


def _slot(filled: FilledSlot) -> dict[str, object]:
    told: dict[str, object] = {"right inset": round(filled.right_inset, 2)} if filled.right_inset else {}
    told["lines"] = [
        f"{line.text} | x {line.x:.2f} baseline {line.baseline:.2f} width {line.width:.2f}"
        for paragraph in filled.paragraphs
        for line in paragraph.lines
    ]
    targets = [paragraph.target for paragraph in filled.paragraphs if paragraph.target]
    marks = [_marks(paragraph.runs) for paragraph in filled.paragraphs if _marks(paragraph.runs)]
    return told | ({"targets": targets} if targets else {}) | ({"marks": marks} if marks else {})


def _marks(runs: Runs) -> list[str]:
    return [f"{run.marks.name}: {run.text}" for run in runs if run.marks is not Mark.NONE]
