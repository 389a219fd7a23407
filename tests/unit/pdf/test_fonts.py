"""Which family draws a theme's: itself, its twin, or none and a clear sentence."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from tutoslides.model.errors import OutputError
from tutoslides.model.theme import Fonts
from tutoslides.pdf.engine import typst
from tutoslides.pdf.fonts import Family, MachineFonts, machine_fonts
from tutoslides.pdf.typesetting import TypesettingError
from tutoslides.pdf.writer import write_pdf
from unit.pdf.reading import deck_of

if TYPE_CHECKING:
    from typst import Fonts as FontBook


def installed(*families: str, narrow: tuple[str, ...] = ()) -> MachineFonts:
    """Return a machine with these families."""
    return MachineFonts(
        book=cast("FontBook", None),
        families=frozenset(map(str.lower, families)),
        narrow=frozenset(map(str.lower, narrow)),
    )


def test_office_family_draws_itself_where_it_is_installed() -> None:
    assert installed("Calibri", "Carlito").find("Calibri") == Family(name="Calibri")


def test_twin_draws_where_the_office_family_is_missing() -> None:
    assert installed("Carlito", "Caladea").of_theme(Fonts(heading="Cambria", body="Calibri")) == {
        "heading": Family(name="Caladea"),
        "body": Family(name="Carlito"),
    }


@pytest.mark.parametrize(("family", "name"), [("Arial", "Arial"), ("Liberation Sans", "Liberation Sans")])
def test_narrow_family_is_a_width_of_its_family(family: str, name: str) -> None:
    assert installed("Calibri", narrow=(family,)).find("Arial Narrow") == Family(name=name, stretch=0.75)


def test_usual_width_does_not_stand_in_for_a_narrow_family() -> None:
    with pytest.raises(OutputError, match="Liberation Sans Narrow"):
        installed("Arial", "Liberation Sans").find("Arial Narrow")


def test_family_of_unknown_widths_draws_itself_else_as_the_one_that_it_was_measured_with() -> None:
    assert installed("Open Sans", "Arial").find("Open Sans") == Family(name="Open Sans")
    assert installed("Liberation Sans").find("Open Sans") == Family(name="Liberation Sans")


def test_missing_font_is_one_sentence_in_each_language_that_names_what_to_install() -> None:
    with pytest.raises(OutputError) as raised:
        installed("Arial").find("Calibri")
    assert raised.value.exit_code == 3
    assert "“Calibri”" in raised.value.message.en
    assert "«\u00a0Calibri\u00a0»" in raised.value.message.fr
    assert raised.value.hint is not None
    assert raised.value.hint.en == "Install Carlito (Debian: fonts-crosextra-carlito)."
    assert raised.value.hint.fr == "Installez Carlito (Debian\u00a0: fonts-crosextra-carlito)."


def test_twin_without_a_package_of_debian_is_named_alone() -> None:
    with pytest.raises(OutputError) as raised:
        installed().find("Georgia")
    assert raised.value.hint is not None
    assert raised.value.hint.en == "Install Gelasio."


def test_fonts_of_this_machine_hold_the_twins_but_not_those_that_typst_brings_along() -> None:
    found = machine_fonts()
    assert found.find("Calibri").name in ("Calibri", "Carlito")
    assert "new computer modern" not in found.families


def test_missing_package_is_told_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(OutputError) as raised:
        typst()
    assert raised.value.exit_code == 3
    assert raised.value.hint is not None
    assert raised.value.hint.en == 'This installs it: pip install "tutoslides[paper]"'
    assert raised.value.hint.fr == 'Cette ligne l\'installe\u00a0: pip install "tutoslides[paper]"'


def test_font_that_typst_alone_misses_is_an_error_of_ours() -> None:
    lying = MachineFonts(book=machine_fonts().book, families=frozenset({"nobody's"}), narrow=frozenset())
    deck = deck_of()
    theme = replace(deck.theme, fonts=Fonts(heading="Nobody's", body="Nobody's"))
    with pytest.raises(TypesettingError, match="unknown font family: nobody's"):
        write_pdf(replace(deck, theme=theme), fonts=lying)


def test_further_folders_with_fonts_are_those_that_typst_would_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carlito = next(face.path for face in machine_fonts().book.fonts() if face.family == "Carlito")
    assert carlito is not None
    font = tmp_path / "moved.ttf"
    font.write_bytes(Path(carlito).read_bytes())
    monkeypatch.setenv("TYPST_FONT_PATHS", os.pathsep.join(["", str(tmp_path)]))
    assert str(font) in {face.path for face in machine_fonts().book.fonts()}
