"""Tries decks in templates and writes the table: `python -m quality.templates [--templates FOLDER] PAGE`.

In: the templates made by code, those of a folder, and LibreOffice's own where it is installed, turned into .potx. Out:
the end of the page, below its last heading. For each template: which kinds of slides are its own, what was told, what
the validator, the package rules and the rendering audit found that the template did not bring itself.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gates.outside_audit import audit
from gates.package_rules import package_faults
from gates.rendering import render, without_autofit
from gates.tools import program
from gates.validator import sdk_errors
from tutoslides.layout import lay_out
from tutoslides.pipeline import build
from tutoslides.powerpoint import write_deck
from tutoslides.specimen import specimen
from unit.made_templates import TRAPS, entries_of

REPOSITORY = Path(__file__).parent.parent.parent
SAMPLE = REPOSITORY / "content" / "plaidoyer.md"
IMPRESS = Path("/usr/lib/libreoffice/share/template")

SERVED = ("title", "divider", "agenda", "points", "table", "chart", "closing")
"""Kinds that a template may have a layout for."""

MARK = "<!-- table -->"

HEAD = """| template | page | its own layouts for | slides | told | brought | new | rendering |
|---|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came of a template: `served` are the kinds it has layouts for, `found` what it did not bring itself."""

    group: str
    name: str
    page: str
    served: tuple[str, ...]
    slides: tuple[int, int]
    told: tuple[str, ...]
    brought: tuple[str, ...]
    found: tuple[str, ...]
    rendering: str

    def row(self) -> str:
        """Return the row of the table."""
        served = ", ".join(self.served) if len(self.served) < len(SERVED) else "all"
        told = ", ".join(f"{code} × {self.told.count(code)}" if self.told.count(code) > 1 else code
                         for code in dict.fromkeys(self.told))  # fmt: skip
        slides, brought, found = "{} + {}".format(*self.slides), ", ".join(self.brought), ", ".join(self.found)
        cells = (self.name, self.page, served or "none", slides, told, brought, found)
        return "| " + " | ".join(cell or "–" for cell in (*cells, self.rendering)) + " |"


def main() -> None:
    """Write the table into the page."""
    parser = argparse.ArgumentParser(prog="quality.templates", description=__doc__)
    parser.add_argument("--templates", type=Path, help="a folder of further templates")
    parser.add_argument("page", type=Path, help="the page whose end is the table")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [*_made(folder), *_outside(options.templates), *_impress(folder)]
        trials = [*_tried(files, folder)]
    head, mark, _ = options.page.read_text(encoding="utf-8").partition(MARK)
    options.page.write_text(f"{head}{mark}\n{''.join(_tables(trials))}", encoding="utf-8")


def _made(folder: Path) -> Iterator[tuple[str, Path]]:
    for name, content in TRAPS.items():
        path = folder / f"{name}.potx"
        path.write_bytes(content)
        yield "Made by code, one for each trap", path


def _outside(folder: Path | None) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.glob("*.p[op]t[xm]")) if folder and folder.is_dir() else ():
        yield "Made by PowerPoint", path


def _impress(folder: Path) -> Iterator[tuple[str, Path]]:
    """Give LibreOffice's templates as .potx, all converted in one call."""
    found = sorted(IMPRESS.glob("**/*.otp"))
    if not found:
        return
    profile, target = (folder / "impress-profile").as_uri(), folder / "impress"
    command = [program("soffice"), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "potx"]
    subprocess.run([*command, "--outdir", str(target), *map(str, found)], capture_output=True, timeout=600, check=True)
    for path in sorted(target.glob("*.potx")):
        yield "LibreOffice's own, as it exports them", path


def _tried(files: Iterable[tuple[str, Path]], folder: Path) -> Iterator[Trial]:
    listed, decks = [*files], []
    for number, (_, path) in enumerate(listed):
        deck = folder / f"deck{number}.pptx"
        deck.write_bytes(write_deck(build(SAMPLE, template=path).deck))
        decks.append(deck)
    bare = []
    for deck in decks:
        bare.append(deck.with_stem(f"{deck.stem}-bare"))
        bare[-1].write_bytes(without_autofit(deck.read_bytes()))
    pages = folder / "pages"
    pages.mkdir()
    for (group, path), deck, shown in zip(listed, decks, render(bare, pages), strict=True):
        yield _trial(group, path, deck, shown)


def _trial(group: str, path: Path, deck: Path, shown: Path) -> Trial:
    built = build(SAMPLE, template=path)
    theme = built.deck.theme
    told = tuple(
        finding.code for finding in built.diagnostics
        if finding.code.startswith(("template-", "font-", "slide-", "word-", "text-short", "sentence-"))
    )  # fmt: skip
    own = {layout.kind for layout in theme.layouts if layout.part and all(
        slot.own for slot in layout.slots if slot.role in ("title", "body", "table", "chart")
    ) and not layout.ornaments}  # fmt: skip
    report = audit(deck, pdf=shown)
    counts = {key: len(report[key]) for key in ("overflow", "off_slide", "collisions") if report.get(key)}
    specimen_deck = lay_out(specimen("fr"), theme).value
    new = [*_new_faults(path, deck.read_bytes()), *_new_faults(path, write_deck(specimen_deck))]
    return Trial(
        group=group,
        name=path.stem,
        page=f"{theme.size.width:g} × {theme.size.height:g}",
        served=tuple(kind for kind in SERVED if kind in own),
        slides=(len(built.deck.pages), len(specimen_deck.pages)),
        told=told,
        brought=tuple(_brought(path)),
        found=(*dict.fromkeys(new), *sorted(set(_new_errors(path, deck)))),
        rendering=", ".join(f"{key.replace('_', ' ')} {count}" for key, count in counts.items()) or "clean",
    )


def _brought(template: Path) -> Iterator[str]:
    """Give the rules that a template breaks itself, and how often; the look of its layouts is its own affair."""
    faults = (fault.partition(":")[0] for fault in package_faults(template.read_bytes()))
    counted = Counter(fault for fault in faults if fault not in ("theme-look", "own-look", "table-look"))
    counted["validator"] = len(sdk_errors([template]))
    yield from (f"{name} × {count}" if count > 1 else name for name, count in counted.items() if count)


def _new_faults(template: Path, deck: bytes) -> list[str]:
    """Return the rules that a deck breaks in a way that its template does not.

    A colour or font beside the theme's is brought if the template names it anywhere.
    """
    brought = {_without_part(fault) for fault in package_faults(template.read_bytes())}
    words = b"".join(entries_of(template.read_bytes()).values()).decode(errors="replace").lower()
    faults = (fault for fault in package_faults(deck) if _without_part(fault) not in brought)
    return [
        fault.partition(":")[0]
        for fault in faults
        if not (fault.startswith("theme-look") and fault.rpartition(" ")[2].lower() in words)
    ]


def _new_errors(template: Path, deck: Path) -> list[str]:
    brought = {error.partition(": ")[2] for error in sdk_errors([template])}
    return ["validator" for error in sdk_errors([deck]) if error.partition(": ")[2] not in brought]


def _without_part(fault: str) -> str:
    """Return a fault without the part that it is in: a copy of a layout has the faults of the layout."""
    return re.sub(r"\S+\.(?:xml|rels)\b:?", "", fault)


INTRODUCTION = """
The sample article and the specimen (every kind of slide, short, usual and long) in each template. *Own layouts* are
those that serve as they are or with smaller type; *slides* are sample + specimen; *brought* is what the Open XML
validator and our package rules have against the template itself, *new* what they have against the decks beside that;
*rendering* is what the audit of LibreOffice's pages found in the sample with nothing shrunk. Written by `make quality`.
"""


def _tables(trials: list[Trial]) -> Iterator[str]:
    yield INTRODUCTION
    for group in dict.fromkeys(trial.group for trial in trials):
        rows = [trial.row() for trial in trials if trial.group == group]
        yield f"\n### {group} ({len(rows)})\n\n{HEAD}" + "\n".join(rows) + "\n"


if __name__ == "__main__":
    main()
