"""Which layout is for what: told by types, placeholders, places and use, never by names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tutoslides.adopting import NONE, Corrections, mapping_rows, missing
from tutoslides.adopting.roles import find_roles
from tutoslides.model.errors import TemplateError
from tutoslides.model.template import TemplateMaster
from tutoslides.powerpoint.templates import read_template
from unit.adopting.decks import adopted, findings_of
from unit.made_templates import (
    dark_without_light_text,
    in_an_unknown_font,
    made_template,
    named_in_chinese,
    nameless,
    with_logo,
    with_macros,
    with_prompts,
    with_samples,
    without_layouts_but,
)

OWN = {"title", "agenda", "points", "large-points", "table", "chart", "divider", "appendix", "closing"}
"""Kinds that PowerPoint's usual layouts serve."""


@pytest.mark.parametrize("change", [named_in_chinese, nameless, with_prompts, with_samples])
def test_names_and_types_say_nothing_that_placeholders_do_not(change: object) -> None:
    usual, changed = adopted(made_template()), adopted(made_template(change))  # type: ignore[arg-type]  # a change
    assert usual.own == changed.own == OWN
    for role in ("content", "title"):
        found = getattr(changed.roles, role)
        assert found.part == getattr(usual.roles, role).part


def test_usual_layouts_serve_as_they_are() -> None:
    theme = adopted(made_template()).theme
    for kind in ("title", "points", "agenda", "divider"):
        first = theme.ladder(kind)[0]
        assert not first.added
        assert all(slot.own for slot in first.slots)


def test_smaller_steps_are_copies_beside_the_template_s_own() -> None:
    ladder = adopted(made_template()).theme.ladder("points")
    sizes = [next(slot.levels[0].size for slot in layout.slots if slot.role == "body") for layout in ladder]
    assert sizes == sorted(sizes, reverse=True)
    assert [layout.added for layout in ladder] == [False, True, True, True, True, True]
    assert all(layout.name.startswith("tutoslides – ") for layout in ladder[1:])


def test_what_is_missing_is_composed_on_the_layout_for_content() -> None:
    adoption = adopted(made_template())
    for kind in ("callout", "ask", "cards-3", "steps-4", "contrast", "figure"):
        layout = adoption.theme.ladder(kind)[0]
        assert (layout.added, layout.part) == (True, adoption.roles.content.part if adoption.roles.content else "")


@pytest.mark.parametrize(
    ("kept", "composed"),
    [
        ((1,), {"title", "closing", "divider"}),
        ((0,), {"points", "agenda", "table"}),
        ((5,), {"points", "agenda", "title"}),
        ((6,), {"points", "agenda", "title", "divider"}),
    ],
)
def test_every_role_has_a_fallback(kept: tuple[int, ...], composed: set[str]) -> None:
    adoption = adopted(made_template(without_layouts_but(*kept)))
    assert not composed & adoption.own
    assert all(adoption.theme.ladder(kind)[0].part for kind in ("title", "points", "callout", "ask", "closing"))
    assert list(missing(adoption))


def test_nothing_is_missing_from_the_usual_template() -> None:
    assert list(missing(adopted(made_template()))) == []


def test_mapping_names_the_template_s_own_layouts() -> None:
    rows = dict(mapping_rows(adopted(made_template())))
    assert rows["Points"].fr == "« Title and Content »".replace(" T", "\u00a0T").replace("t »", "t\u00a0»")
    assert rows["Citation"].en == "composed on “Title and Content”"


def test_the_master_of_content_is_taken_before_the_master_of_covers() -> None:
    template = read_template(made_template(), "charte.potx")
    (usual,) = template.masters

    def used(part: str, counts: dict[int, int]) -> TemplateMaster:
        layouts = (replace(layout, uses=counts.get(layout.number, 0)) for layout in usual.layouts)
        return replace(usual, part=part, layouts=tuple(layouts))

    covers, content = used("covers", {1: 2}), used("content", {2: 1})
    assert find_roles(replace(template, masters=(covers, content)), NONE).master == content


def test_corrections_are_followed() -> None:
    adoption = adopted(made_template(), Corrections(layouts={"content": 6, "title": None, "section": 1}))
    assert (adoption.roles.content and adoption.roles.content.number, adoption.roles.title) == (6, None)
    assert "title" not in adoption.own


@pytest.mark.parametrize("corrections", [Corrections(layouts={"content": 40}), Corrections(master=2)])
def test_a_layout_that_is_not_there_is_told(corrections: Corrections) -> None:
    with pytest.raises(TemplateError, match="from 1 to"):
        adopted(made_template(), corrections)


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (made_template(in_an_unknown_font), "font-unknown"),
        (made_template(dark_without_light_text), "template-contrast"),
        (made_template(with_logo), "template-covered"),
        (with_macros(made_template()), "template-macros"),
    ],
)
def test_what_a_template_brings_is_told(template: bytes, code: str) -> None:
    assert code in [finding.code for finding in findings_of(template)]


def test_usual_template_has_no_findings() -> None:
    assert findings_of(made_template()) == ()
