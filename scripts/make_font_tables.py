"""Make the tables of widths in `src/tutoslides/metrics/tables/` from font files.

    python scripts/make_font_tables.py FOLDER [FOLDER ...]

The folders hold, at any depth, the fonts that have the same widths as the Office families (their twins): Carlito,
Caladea, Liberation, TeX Gyre, Gelasio. A family none of whose files is found is left as it is. The tables hold numbers
only, no outlines. The layout of a table is told in `tutoslides.metrics.tables`.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

TABLES = Path(__file__).parent.parent / "src" / "tutoslides" / "metrics" / "tables"

TWINS = {
    "arial": "LiberationSans",
    "arial-narrow": "LiberationSansNarrow",
    "book-antiqua": "texgyrepagella",
    "bookman-old-style": "texgyrebonum",
    "calibri": "Carlito",
    "cambria": "Caladea",
    "century-gothic": "texgyreadventor",
    "century-schoolbook": "texgyreschola",
    "georgia": "Gelasio_",
    "times-new-roman": "LiberationSerif",
}
"""The beginning of the twin's file names, by table."""

STYLES = {
    "regular": ("-regular", "400regular"),
    "bold": ("-bold", "700bold"),
    "italic": ("-italic", "400regular_italic"),
    "bold-italic": ("-bolditalic", "700bold_italic"),
}
"""How file names end, without suffix and in lower case, by style."""

PAIRS, LIGATURES = 2, 4
"""Kinds of lookup in GPOS and GSUB. Source: the OpenType specification."""

RANGES = (
    (0x20, 0x7E),
    (0xA0, 0x2AF),  # Latin-1, Extended-A and -B, phonetic letters
    (0x2B0, 0x2FF),  # modifier letters
    (0x370, 0x3FF),  # Greek
    (0x400, 0x52F),  # Cyrillic with its supplement
    (0x1D00, 0x1DBF),  # phonetic extensions
    (0x1E00, 0x1FFE),  # Latin Additional, Greek with all its accents
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209C),  # super- and subscripts
    (0x20A0, 0x20C0),  # currency
    (0x2100, 0x214F),  # letterlike
    (0x2150, 0x218F),  # number forms
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x25A0, 0x25FF),  # shapes
    (0x2600, 0x27BF),  # symbols
    (0x2C60, 0x2C7F),  # Latin Extended-C
    (0xA720, 0xA7FF),  # Latin Extended-D
    (0xFB00, 0xFB06),  # ligatures
)


def main(folders: list[str]) -> None:
    """Write every table whose font is found; say which are not."""
    files = [path for folder in folders for path in sorted(Path(folder).rglob("*")) if path.suffix in (".ttf", ".otf")]
    for family, twin in TWINS.items():
        for style, endings in STYLES.items():
            found = _find(files, twin, endings)
            if found is None:
                print(f"{family} {style}: no file {twin}*{endings[0]}")
                continue
            table = _table(TTFont(found))
            (TABLES / f"{family}.{style}.bin").write_bytes(zlib.compress(table, 9))


def _find(files: list[Path], twin: str, endings: tuple[str, ...]) -> Path | None:
    for path in files:
        rest = path.stem.lower().removeprefix(twin.lower())
        if path.stem.lower().startswith(twin.lower()) and rest in endings:
            return path
    return None


def _table(font: TTFont) -> bytes:
    glyphs = {chr(code): glyph for code, glyph in sorted(font.getBestCmap().items()) if _wanted(code)}
    advances = [font["hmtx"][glyph][0] for glyph in glyphs.values()]
    rows, columns, matrix = _compressed(_kerning(font, glyphs), list(glyphs))
    ligatures = _ligatures(font, glyphs)
    text, joined = "".join(glyphs).encode("utf-8"), "\n".join(ligatures).encode("utf-8")
    sizes = (len(glyphs), len(text), max(rows) + 1, max(columns) + 1, len(ligatures), len(joined))
    numbers = [*advances, *rows, *columns, *ligatures.values()]
    header = struct.pack("<7H", font["head"].unitsPerEm, *sizes)
    return b"".join([header, text, joined, _packed("H", numbers), _packed("h", matrix)])


def _wanted(code: int) -> bool:
    return any(first <= code <= last for first, last in RANGES)


def _kerning(font: TTFont, glyphs: dict[str, str]) -> dict[str, dict[str, int]]:
    """Return, for each left character, what the right one moves by, in font units."""
    pairs: dict[str, dict[str, int]] = {character: {} for character in glyphs}
    for table in _pair_tables(font):
        for left, glyph in glyphs.items():
            if glyph in table.Coverage.glyphs:
                for right, value in _values(table, glyph, glyphs):
                    pairs[left].setdefault(right, value)
    return pairs if any(pairs.values()) else _old_kerning(font, glyphs)


def _old_kerning(font: TTFont, glyphs: dict[str, str]) -> dict[str, dict[str, int]]:
    """Return the pairs of a `kern` table, which counts only where there is no kerning in GPOS."""
    table = font["kern"].kernTables[0].kernTable if "kern" in font else {}
    characters: dict[str, list[str]] = {}
    for character, glyph in glyphs.items():
        characters.setdefault(glyph, []).append(character)
    pairs: dict[str, dict[str, int]] = {character: {} for character in glyphs}
    for (first, second), value in table.items():
        for left in characters.get(first, ()):
            pairs[left].update(dict.fromkeys(characters.get(second, ()), value))
    return pairs


def _pair_tables(font: TTFont) -> Iterator[Any]:
    return (table for table in _lookups(font, "GPOS", "kern") if table.LookupType == PAIRS)


def _ligatures(font: TTFont, glyphs: dict[str, str]) -> dict[str, int]:
    """Return the advance of each ligature that programs use unasked, by its letters, the longest first."""
    letters: dict[str, str] = {}
    for character, glyph in glyphs.items():
        letters.setdefault(glyph, character)
    found: dict[str, int] = {}
    for table in _lookups(font, "GSUB", "liga"):
        for first, ligatures in table.ligatures.items() if table.LookupType == LIGATURES else ():
            for ligature in ligatures:
                glyph_names = [first, *ligature.Component]
                if all(name in letters for name in glyph_names):
                    text = "".join(letters[name] for name in glyph_names)
                    # Some fonts make ffi of ff and i: what is joined already counts as the letters it came from.
                    found.setdefault(text.replace("ﬀ", "ff"), font["hmtx"][ligature.LigGlyph][0])
    return dict(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))


def _lookups(font: TTFont, name: str, feature: str) -> Iterator[Any]:
    """Give the subtables of a feature in any script, in the order in which they count."""
    if name not in font:
        return
    layout = font[name].table
    records = [record for record in layout.FeatureList.FeatureRecord if record.FeatureTag == feature]
    for index in sorted({index for record in records for index in record.Feature.LookupListIndex}):
        for table in layout.LookupList.Lookup[index].SubTable:
            yield getattr(table, "ExtSubTable", table)


def _values(table: Any, glyph: str, glyphs: dict[str, str]) -> Iterator[tuple[str, int]]:
    """Give the pairs of one left glyph. A class table answers for every right glyph, with 0 where it has nothing."""
    if table.Format == 1:
        records = table.PairSet[table.Coverage.glyphs.index(glyph)].PairValueRecord
        advances = {record.SecondGlyph: _advance(record.Value1) for record in records}
        yield from ((character, advances[other]) for character, other in glyphs.items() if other in advances)
        return
    classes = table.Class1Record[table.ClassDef1.classDefs.get(glyph, 0)].Class2Record
    for character, other in glyphs.items():
        yield character, _advance(classes[table.ClassDef2.classDefs.get(other, 0)].Value1)


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) or 0 if value is not None else 0


def _compressed(pairs: dict[str, dict[str, int]], characters: list[str]) -> tuple[list[int], list[int], list[int]]:
    """Group characters that kern alike: the row of each left one, the column of each right one, the matrix."""
    full = [[pairs[left].get(right, 0) for right in characters] for left in characters]
    row_of, rows = _grouped([tuple(row) for row in full])
    column_of, columns = _grouped(list(zip(*rows, strict=True)))
    return row_of, column_of, [value for row in zip(*columns, strict=True) for value in row]


def _grouped(lines: list[tuple[int, ...]]) -> tuple[list[int], list[tuple[int, ...]]]:
    """Number the different lines; the line of zeros is always number 0."""
    numbers: dict[tuple[int, ...], int] = {(0,) * len(lines[0]): 0}
    indexes = [numbers.setdefault(line, len(numbers)) for line in lines]
    return indexes, list(numbers)


def _packed(code: str, numbers: list[int]) -> bytes:
    packed = array(code, numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


if __name__ == "__main__":
    main(sys.argv[1:])
