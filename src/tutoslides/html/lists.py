"""The paragraphs of a slot as HTML knows them: lists where they hang marks or numbers, plain paragraphs else.

What stands further in than the entry before it is a list within that entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tutoslides.html.screen import Screen
from tutoslides.html.texts import paragraph_element
from tutoslides.model.deck import FilledSlot, PlacedParagraph


def flowing(filled: FilledSlot, screen: Screen) -> str:
    """Return the paragraphs of a slot; each appears on its own click."""
    lists = _Lists()
    for paragraph in filled.paragraphs:
        style = filled.slot.style(paragraph.level)
        if style.marker is None:
            lists.close(0)
            lists.written.append(
                f"<div{appearing('', [paragraph])}>{paragraph_element(paragraph, filled, screen)}</div>"
            )
        else:
            lists.open(style.margin, tag="ol" if style.marker.character is None else "ul")
            number = f' value="{paragraph.number}"' if paragraph.number and lists.is_ordered else ""
            item = paragraph_element(paragraph, filled, screen)
            lists.written.append(f"<li{number}{appearing('', [paragraph])}>{item}")
    lists.close(0)
    return "".join(lists.written)


def appearing(classes: str, paragraphs: Sequence[PlacedParagraph]) -> str:
    """Return the classes of an element, and the click on which it appears: the first one of its paragraphs."""
    clicks = [paragraph.click for paragraph in paragraphs if paragraph.click]
    named = " ".join(name for name in (classes, "fragment" if clicks else "") if name)
    shown = f' data-fragment-index="{min(clicks) - 1}"' if clicks else ""
    return f' class="{named}"{shown}' if named else ""


@dataclass(slots=True)
class _Lists:
    """The lists that are open, each by its margin and tag, and what has been written."""

    written: list[str] = field(default_factory=list)
    opened: list[tuple[float, str]] = field(default_factory=list)

    @property
    def is_ordered(self) -> bool:
        return self.opened[-1][1] == "ol"

    def open(self, margin: float, *, tag: str) -> None:
        """Go on in the list of this margin: close what stands further in, end the entry before, or begin a list."""
        while self.opened and margin < self.opened[-1][0]:
            self._end()
        if self.opened and margin == self.opened[-1][0]:
            self.written.append("</li>")
            return
        self.written.append(f'<{tag} role="list">')
        self.opened.append((margin, tag))

    def close(self, depth: int) -> None:
        """Close all lists but the outer `depth`."""
        while len(self.opened) > depth:
            self._end()

    def _end(self) -> None:
        self.written.append(f"</li></{self.opened.pop()[1]}>")
