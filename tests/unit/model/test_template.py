"""Templates as values, and what a theme made of one offers."""

from __future__ import annotations

import pytest

from tutoslides.powerpoint.templates import read_template
from unit.builders import little_theme
from unit.made_templates import made_template


def test_master_of_a_layout_is_found_by_its_part() -> None:
    template = read_template(made_template(), "charte.potx")
    assert template.master_of("ppt/slideLayouts/slideLayout2.xml") is template.masters[0]
    with pytest.raises(KeyError):
        template.master_of("ppt/slideLayouts/slideLayout99.xml")


def test_theme_offers_the_optional_slots_that_its_layouts_have() -> None:
    theme = little_theme()
    assert theme.offers("callout", "speaker")
    assert not theme.offers("agenda", "kicker")
