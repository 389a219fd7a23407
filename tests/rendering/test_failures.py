"""A rendering that fails is told in a sentence: a gate must not hang, nor pass over a deck that it never saw."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import tutoslides
from gates import rendering, tools

SAMPLE = Path(__file__).parent.parent.parent / "content" / "plaidoyer.md"

LONGER_THAN_A_RENDERING = 3.0
"""Seconds in which a LibreOffice that was not ended would have written the sample."""


def test_deck_that_is_not_rendered_is_named(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"LibreOffice did not render \['lost.pdf'\]"):
        rendering.render([tmp_path / "lost.pptx"], tmp_path)


def test_rendering_that_takes_too_long_is_ended_with_all_its_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "SECONDS_TO_START", 0.5)
    monkeypatch.setattr(rendering, "SECONDS_A_DECK", 0)
    deck = tutoslides.build(SAMPLE).write(tmp_path / "slow.pptx")
    with pytest.raises(pytest.fail.Exception, match=r"still rendering 1 decks after 0.5 seconds"):
        rendering.render([deck], tmp_path)
    time.sleep(LONGER_THAN_A_RENDERING)
    assert not (tmp_path / "slow.pdf").exists(), "LibreOffice went on after it was ended"


def test_missing_program_says_how_to_install_it() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"is not installed; run: bash scripts/install_tools.sh"):
        tools.program("a-program-that-nobody-has")
