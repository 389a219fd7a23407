"""The package: one order, one date, the same bytes whatever the machine's hashes are."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tutoslides.powerpoint.archive import archive
from tutoslides.powerpoint.package import Link, PackagePart, package_bytes

TESTS = Path(__file__).parent.parent.parent

PARTS = (
    PackagePart(name="/ppt/presentation.xml", content_type="application/b+xml", content=b"<b/>"),
    PackagePart(
        name="/docProps/core.xml",
        content_type="application/a+xml",
        content=b"<a/>",
        links=(
            Link(id="rId1", kind="slide", target="../ppt/presentation.xml"),
            Link(id="rId2", kind="hyperlink", target='https://example.org/?a=1&b="<', external=True),
        ),
    ),
)
LINKS = (
    Link(id="rId1", kind="officeDocument", target="ppt/presentation.xml"),
    Link(id="rId2", kind="custom", target="docProps/core.xml"),
)

WRITE_SAMPLE = """
import hashlib
from unit.powerpoint.test_writer import _deck
from unit.builders import span
from tutoslides.powerpoint import write_deck
print(hashlib.sha256(write_deck(_deck(span("Un point.")))).hexdigest())
"""


def _archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(package_bytes(PARTS, LINKS)))


def test_entries_stand_in_the_order_of_the_parts_each_before_its_links() -> None:
    assert _archive().namelist() == [
        "[Content_Types].xml",
        "_rels/.rels",
        "ppt/presentation.xml",
        "docProps/core.xml",
        "docProps/_rels/core.xml.rels",
    ]


def test_entries_are_of_one_date_and_one_system() -> None:
    entries = _archive().infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}


def test_parts_are_the_bytes_that_were_given() -> None:
    archive = _archive()
    assert [archive.read(part.name[1:]) for part in PARTS] == [b"<b/>", b"<a/>"]


def test_archive_is_sound_and_holds_what_is_compressed_and_what_is_empty() -> None:
    entries = {"empty": b"", "short": b"x", "long": b"0123456789" * 10_000}
    with zipfile.ZipFile(io.BytesIO(archive(entries.items()))) as opened:
        assert opened.testzip() is None
        assert {name: opened.read(name) for name in opened.namelist()} == entries


def test_part_is_declared_by_its_ending_or_by_itself() -> None:
    parts = (
        *PARTS,
        PackagePart(name="/ppt/media/image1.png", content_type="image/png", content=b"1"),
        PackagePart(name="/ppt/media/image2.png", content_type="image/png", content=b"2"),
        PackagePart(name="/ppt/media/image3.PNG", content_type="image/odd", content=b"3"),
    )
    with zipfile.ZipFile(io.BytesIO(package_bytes(parts, LINKS))) as opened:
        types = opened.read("[Content_Types].xml").decode()
    assert types.count('<Default Extension="png" ContentType="image/png"/>') == 1
    assert '<Override PartName="/ppt/presentation.xml" ContentType="application/b+xml"/>' in types
    assert '<Override PartName="/ppt/media/image3.PNG" ContentType="image/odd"/>' in types
    assert "image1" not in types


def test_address_keeps_its_meaning_in_a_relationship() -> None:
    links = _archive().read("docProps/_rels/core.xml.rels").decode()
    assert 'Target="https://example.org/?a=1&amp;b=%22%3C"' in links
    assert 'Target="../ppt/presentation.xml"' in links


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_hash_seed_does_not_change_a_byte(seed: str) -> None:
    from tutoslides.powerpoint import write_deck
    from unit.builders import span
    from unit.powerpoint.test_writer import _deck

    path = os.pathsep.join([str(TESTS), str(TESTS.parent / "src")])
    told = subprocess.run(
        [sys.executable, "-c", WRITE_SAMPLE],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
    )
    assert told.stdout.strip() == hashlib.sha256(write_deck(_deck(span("Un point.")))).hexdigest()
