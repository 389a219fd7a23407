"""Rendering decks with LibreOffice: all in one call, with a profile and fonts of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from gates.tools import REPOSITORY, TOOLS, program
from tutoslides.metrics.faces import TWINS

SECONDS_A_DECK = 20
"""Time-out of a rendering: generous, since a batch holds decks of hundreds of slides."""

SECONDS_TO_START = 120

AUTOFIT = re.compile(rb"<a:(normAutofit|spAutoFit)\b[^>]*?(?:/>|>.*?</a:\1>)", re.DOTALL)
SLIDE_PARTS = re.compile(r"ppt/(slides|slideLayouts|slideMasters)/[^/]+\.xml$")


def fonts_file(folder: Path) -> Path:
    """Write the fontconfig file that binds every Office family to its twin into `folder`; return its path."""
    template = (REPOSITORY / "tests" / "rendering" / "fonts.conf").read_text(encoding="utf-8")
    bindings = "\n".join(
        f'  <match target="pattern"><test name="family"><string>{office}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{twin}</string></edit></match>'
        for office, twin in TWINS.items()
    )
    filled = template.replace("{folder}", str(TOOLS / "fonts")).replace("{cache}", str(folder / "cache"))
    path = folder / "fonts.conf"
    path.write_text(filled.replace("{bindings}", bindings), encoding="utf-8")
    return path


def without_autofit(deck: bytes) -> bytes:
    """Return a copy of a deck in which nothing shrinks by itself, so that a rendering shows what overflows."""
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
        source.write(deck)
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                content = old.read(name)
                is_slide = SLIDE_PARTS.match(name)
                new.writestr(name, AUTOFIT.sub(b"<a:noAutofit/>", content) if is_slide else content)
        target.seek(0)
        return target.read()


def render(decks: Sequence[Path], folder: Path) -> list[Path]:
    """Render decks to PDF files in `folder`, in one LibreOffice call; return their paths in order."""
    told = _convert(decks, folder, SECONDS_TO_START + SECONDS_A_DECK * len(decks))
    rendered = [folder / f"{deck.stem}.pdf" for deck in decks]
    missing = [path.name for path in rendered if not path.exists()]
    if missing:
        pytest.fail(f"LibreOffice did not render {missing}: {told}")
    return rendered


def _convert(decks: Sequence[Path], folder: Path, seconds: float) -> str:
    """Let LibreOffice convert decks to PDF; return what it said."""
    profile = folder / "profile"
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "FONTCONFIG_FILE": str(fonts_file(folder))}
    command = [program("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(folder), *map(str, decks)]
    pipe = subprocess.PIPE
    # A session of its own: `soffice` is a script, and ending it alone would leave LibreOffice itself running.
    process = subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment, start_new_session=True)
    try:
        said, complained = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        pytest.fail(f"LibreOffice was still rendering {len(decks)} decks after {seconds:.1f} seconds")
    return (complained.strip() or said.strip()).decode(errors="replace")


def page_count(pdf: Path) -> int:
    """Return the number of pages of a PDF."""
    told = subprocess.run([program("pdfinfo"), str(pdf)], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^Pages:\s+(\d+)", told, re.MULTILINE)
    assert found, told
    return int(found[1])


def fonts_used(pdf: Path) -> set[str]:
    """Return the families that a PDF is drawn with, without blanks: TeXGyrePagella, LiberationSans …"""
    told = subprocess.run([program("pdffonts"), str(pdf)], capture_output=True, text=True, check=True).stdout
    return {_family(line.split()[0]) for line in told.splitlines()[2:]}


def fonts_of_words(pdf: Path) -> set[str]:
    """Return the families of a PDF's letters and digits; a mark that a font lacks comes from another one."""
    from pdfminer.high_level import extract_pages  # late: slow to import, needed by few tests
    from pdfminer.layout import LTChar, LTTextContainer, LTTextLine

    return {
        _family(letter.fontname)
        for page in extract_pages(pdf)
        for box in page
        if isinstance(box, LTTextContainer)
        for line in box
        if isinstance(line, LTTextLine)
        for letter in line
        if isinstance(letter, LTChar) and letter.get_text().isalnum()
    }


def _family(name: str) -> str:
    return name.rpartition("+")[2].partition("-")[0].removesuffix("Regular")


def matched_family(office: str, folder: Path) -> str:
    """Return the family that fontconfig gives for an Office family, with the file that renderings use."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts_file(folder))}
    command = [program("fc-match"), "--format=%{family[0]}", office]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
