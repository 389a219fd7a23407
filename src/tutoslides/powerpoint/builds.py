"""What appears on a click: a slide's timing, as PowerPoint writes it for the entrance effect “Appear”.

Source: ECMA-376 part 1, 19.5; the tree and its attributes are those of a file that PowerPoint saved: the root, the
main sequence, a group for each click, in it an effect for each thing that appears.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from tutoslides.model.deck import FilledSlot, Page

FIRST_SHAPE = 2
"""The id of a slide's first placeholder; 1 is the shape tree's own."""

AT_ONCE = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>'
ON_A_CLICK = '<p:stCondLst><p:cond delay="indefinite"/></p:stCondLst>'

SLIDE_AS_TARGET = "<p:tgtEl><p:sldTgt/></p:tgtEl>"
BACK_AND_ON = (
    f'<p:prevCondLst><p:cond evt="onPrev" delay="0">{SLIDE_AS_TARGET}</p:cond></p:prevCondLst>'
    f'<p:nextCondLst><p:cond evt="onNext" delay="0">{SLIDE_AS_TARGET}</p:cond></p:nextCondLst>'
)
"""What goes a step back or on in the sequence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Appearance:
    """One thing that appears: a shape, or one of its paragraphs (from 0)."""

    click: int
    shape: int
    paragraph: int | None

    @property
    def target(self) -> str:
        if self.paragraph is None:
            return f'<p:spTgt spid="{self.shape}"/>'
        place = f'<p:pRg st="{self.paragraph}" end="{self.paragraph}"/>'
        return f'<p:spTgt spid="{self.shape}"><p:txEl>{place}</p:txEl></p:spTgt>'


def timing(page: Page) -> str:
    """Return the `p:timing` of a slide, nothing where all of it is there from the beginning.

    A list appears paragraph by paragraph; what stands in a place of its own (a card, a step) appears with its panel.
    """
    appearances = tuple(_appearances(page))
    if not appearances:
        return ""
    ids = count(1)
    root, sequence = next(ids), next(ids)
    clicks = dict.fromkeys(appearance.click for appearance in appearances)
    groups = "".join(_group([one for one in appearances if one.click == click], ids) for click in clicks)
    main = (
        f'<p:seq concurrent="1" nextAc="seek"><p:cTn id="{sequence}" dur="indefinite" nodeType="mainSeq">'
        f"<p:childTnLst>{groups}</p:childTnLst></p:cTn>{BACK_AND_ON}</p:seq>"
    )
    tree = (
        f'<p:tnLst><p:par><p:cTn id="{root}" dur="indefinite" restart="never" nodeType="tmRoot">'
        f"<p:childTnLst>{main}</p:childTnLst></p:cTn></p:par></p:tnLst>"
    )
    return f"<p:timing>{tree}<p:bldLst>{''.join(_builds(page))}</p:bldLst></p:timing>"


def _appearances(page: Page) -> Iterator[_Appearance]:
    for shape, filled in enumerate(page.slots, FIRST_SHAPE):
        for number, paragraph in enumerate(filled.paragraphs):
            if paragraph.click:
                place = number if _is_list(filled) else None
                yield _Appearance(click=paragraph.click, shape=shape, paragraph=place)


def _is_list(filled: FilledSlot) -> bool:
    return filled.slot.role == "body"


def _group(appearances: list[_Appearance], ids: Iterator[int]) -> str:
    """Return what one click brings: its first effect waits for it, the others come along."""
    outer, inner = next(ids), next(ids)
    effects = "".join(
        _effect(appearance, ids, node="withEffect" if number else "clickEffect")
        for number, appearance in enumerate(appearances)
    )
    at_once = f'<p:par><p:cTn id="{inner}" fill="hold">{AT_ONCE}<p:childTnLst>{effects}</p:childTnLst></p:cTn></p:par>'
    return f'<p:par><p:cTn id="{outer}" fill="hold">{ON_A_CLICK}<p:childTnLst>{at_once}</p:childTnLst></p:cTn></p:par>'


def _effect(appearance: _Appearance, ids: Iterator[int], *, node: str) -> str:
    effect, behaviour = next(ids), next(ids)
    shown = (
        f'<p:set><p:cBhvr><p:cTn id="{behaviour}" dur="1" fill="hold">{AT_ONCE}</p:cTn>'
        f"<p:tgtEl>{appearance.target}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName>"
        '</p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set>'
    )
    return (
        f'<p:par><p:cTn id="{effect}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" '
        f'nodeType="{node}">{AT_ONCE}<p:childTnLst>{shown}</p:childTnLst></p:cTn></p:par>'
    )


def _builds(page: Page) -> Iterator[str]:
    """Give the build of every shape that appears, whole or by paragraph; `animBg` brings its panel along."""
    for shape, filled in enumerate(page.slots, FIRST_SHAPE):
        if any(paragraph.click for paragraph in filled.paragraphs):
            how = ' build="p"' if _is_list(filled) else ' animBg="1"' if filled.slot.fill else ""
            yield f'<p:bldP spid="{shape}" grpId="0"{how}/>'
