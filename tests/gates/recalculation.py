"""Workbooks recalculated by LibreOffice, with nothing to lean on: every stored result is taken out first.

In: .xlsx files. Out: by sheet and cell, what LibreOffice computes: a number, or words.
"""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import etree

from gates.tools import program

Cells: TypeAlias = dict[tuple[str, str], float | str]
"""By the sheet's name and the cell's address (B3)."""

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SECONDS = 180

ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""

_RESULT = re.compile(rb"(<c\b[^>]*>(?:(?!</c>).)*?</f>)<v>[^<]*</v>", re.DOTALL)


def without_results(workbook: bytes) -> bytes:
    """Return a copy of a workbook whose formulas have no stored result."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            is_sheet = name.startswith("xl/worksheets/sheet")
            new.writestr(name, _RESULT.sub(rb"\1", content) if is_sheet else content)
    return target.getvalue()


def with_value(workbook: bytes, place: tuple[str, str], value: float) -> bytes:
    """Return a copy of a workbook with another number in one cell."""
    sheet, address = place
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        part = _sheet_parts(old)[sheet]
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                pattern = rf'(<c r="{address}"[^>]*>)<v>[^<]*</v>'.encode()
                content, count = re.subn(pattern, rb"\g<1><v>" + repr(value).encode() + b"</v>", content)
                assert count == 1, f"{sheet}!{address} holds no number"
            new.writestr(name, content)
    return target.getvalue()


def recalculated(workbooks: Mapping[str, bytes], folder: Path) -> dict[str, Cells]:
    """Let LibreOffice compute workbooks, in one call; return the cells of each, by its name."""
    inside, outside = folder / "inside", folder / "outside"
    inside.mkdir()
    paths = []
    for name, content in workbooks.items():
        paths.append(inside / f"{name}.xlsx")
        paths[-1].write_bytes(without_results(content))
    _convert(paths, outside, folder / "profile")
    missing = [path.name for path in paths if not (outside / path.name).exists()]
    if missing:
        pytest.fail(f"LibreOffice did not compute {missing}; is its Calc component installed?")
    return {path.stem: cells_of((outside / path.name).read_bytes()) for path in paths}


def cells_of(workbook: bytes) -> Cells:
    """Return every cell of a workbook that holds something: numbers as such, all else as words."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        shared = _shared_strings(archive)
        return {
            (sheet, cell.get("r") or ""): _content(cell, shared)
            for sheet, part in _sheet_parts(archive).items()
            for cell in etree.fromstring(archive.read(part)).iter(f"{S}c")
            if cell.findtext(f"{S}v") or cell.find(f"{S}is") is not None
        }


def formulas_of(workbook: bytes) -> dict[tuple[str, str], str]:
    """Return every formula of a workbook."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return {
            (sheet, cell.get("r") or ""): cell.findtext(f"{S}f") or ""
            for sheet, part in _sheet_parts(archive).items()
            for cell in etree.fromstring(archive.read(part)).iter(f"{S}c")
            if cell.find(f"{S}f") is not None
        }


def _content(cell: etree._Element, shared: Sequence[str]) -> float | str:
    value = cell.findtext(f"{S}v") or ""
    match cell.get("t"):
        case "s":
            return shared[int(value)]
        case "str" | "e":
            return value
        case "inlineStr":
            return "".join(str(text) for text in cell.itertext())
        case _:
            return float(value)


def _shared_strings(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    tree = etree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(str(text) for text in row.itertext()) for row in tree.iter(f"{S}si")]


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    links = etree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {link.get("Id"): (link.get("Target") or "").removeprefix("/xl/") for link in links}
    tree = etree.fromstring(archive.read("xl/workbook.xml"))
    return {sheet.get("name") or "": f"xl/{targets[sheet.get(f'{R}id')]}" for sheet in tree.iter(f"{S}sheet")}


def _convert(paths: Sequence[Path], outside: Path, profile: Path) -> None:
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(ALWAYS_RECALCULATE, encoding="utf-8")
    command = [program("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    command += ["--outdir", str(outside), *map(str, paths)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, start_new_session=True
    )
    try:
        process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        pytest.fail(f"LibreOffice was still computing after {SECONDS} seconds")
