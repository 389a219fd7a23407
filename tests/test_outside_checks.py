"""A check that cannot fail is none: validator, audit and rendering see the faults that are planted for them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import tutoslides
from gates.outside_audit import audit
from gates.rendering import page_count, render, without_autofit
from gates.sample import article_alone
from gates.validator import VERSIONS, sdk_errors
from rendering.comparison import compare

PLANTED_PAGE = 5
POINTS = f"ppt/slides/slide{PLANTED_PAGE}.xml"
LONG = " ".join(f"ajout{number}" for number in range(90))
"""More words than the slot holds, each its own, since the audit finds a text by its words."""

FAULTS: dict[str, tuple[str, str]] = {
    "hard_sizes": ('<a:rPr lang="fr-FR"', '<a:rPr lang="fr-FR" sz="900"'),
    "moved_placeholders": (
        "<p:spPr/>",
        '<p:spPr><a:xfrm><a:off x="9" y="9"/><a:ext cx="99999" cy="99999"/></a:xfrm></p:spPr>',
    ),
    "hard_colours": (
        '<a:rPr lang="fr-FR"/>',
        '<a:rPr lang="fr-FR"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:rPr>',
    ),
    "hard_fonts": ('<a:rPr lang="fr-FR"/>', '<a:rPr lang="fr-FR"><a:latin typeface="Arial"/></a:rPr>'),
}
"""What the audit must count, and how it is planted in a slide: a text and what it becomes."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tutoslides.build(article_alone()).write(tmp_path_factory.mktemp("good") / "good.pptx")


@pytest.fixture(scope="module")
def overfull(good: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A deck one of whose points became far too long after it was laid out, and its rendering."""
    folder = tmp_path_factory.mktemp("overfull")
    deck = _changed(good, folder / "overfull.pptx", POINTS, r'(?s)(<p:ph type="body".*?<a:t>)[^<]*', rf"\1{LONG}")
    copy = folder / "copy.pptx"
    copy.write_bytes(without_autofit(deck.read_bytes()))
    return deck, render([copy], folder)[0]


def test_points_slide_is_where_the_faults_are_planted(good: Path) -> None:
    assert _part(good, POINTS).count("<p:ph") >= 3


@pytest.mark.parametrize("version", VERSIONS)
def test_validator_of_every_version_sees_a_fault(version: str, good: Path, tmp_path: Path) -> None:
    bad = _changed(good, tmp_path / "bad.pptx", POINTS, "<p:txBody>", '<p:txBody made="up">')
    (error, *_) = sdk_errors([bad], version)
    assert error.startswith(f"bad.pptx ({version})")
    assert "made" in error


def test_validator_refuses_what_is_no_deck(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pptx"
    bad.write_bytes(b"no deck")
    assert sdk_errors([bad]) == ["bad.pptx (Microsoft365) None: File contains corrupted data."]


@pytest.mark.parametrize("fault", FAULTS)
def test_audit_counts_what_is_not_native(fault: str, good: Path, tmp_path: Path) -> None:
    bad = _changed(good, tmp_path / "bad.pptx", POINTS, *FAULTS[fault])
    assert audit(good)["native"][fault] == 0
    assert audit(bad)["native"][fault] > 0


def test_audit_sees_text_that_leaves_its_box(overfull: tuple[Path, Path]) -> None:
    deck, pdf = overfull
    assert [finding[0] for finding in audit(deck, pdf=pdf)["overflow"]] == [PLANTED_PAGE]


def test_comparison_sees_lines_that_nobody_planned(overfull: tuple[Path, Path]) -> None:
    boxes = compare(tutoslides.build(article_alone()).deck, overfull[1])
    assert {box.page for box in boxes if len(box.drawn) > len(box.planned)} == {PLANTED_PAGE}


def test_page_count_is_the_number_of_slides(good: Path, tmp_path: Path) -> None:
    (pdf,) = render([good], tmp_path)
    assert page_count(pdf) == len(tutoslides.build(article_alone()).deck.pages)


def test_nothing_shrinks_in_the_copy_that_is_rendered(good: Path) -> None:
    before, after = good.read_bytes(), without_autofit(good.read_bytes())
    assert any(b"normAutofit" in content for content in _drawn_parts(before))
    assert not any(re.search(rb"normAutofit|spAutoFit", content) for content in _drawn_parts(after))


def _changed(good: Path, target: Path, part: str, old: str, new: str) -> Path:
    """Write a copy of a deck with the first `old` of a part become `new`."""
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                content = re.sub(old, new, content.decode(), count=1).encode()
                assert content != source.read(name), f"nothing to change in {part}"
            copy.writestr(name, content)
    return target


def _part(deck: Path, name: str) -> str:
    with zipfile.ZipFile(deck) as archive:
        return archive.read(name).decode()


def _drawn_parts(deck: bytes) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        for name in archive.namelist():
            if re.match(r"ppt/slide(s|Layouts|Masters)/[^/]+\.xml$", name):
                yield archive.read(name)
