"""What no theme may do: leave the page, lay slots over one another, go below the floors, hide its text."""

from __future__ import annotations

import pytest

from tutoslides.model.diagnostics import codes_of
from tutoslides.theming import load_theme

from .looks import PLAIN, changed, faults_of, line_of


def test_a_slot_that_leaves_the_page_is_a_fault_at_its_own_line() -> None:
    old = "at = { columns = [1, 8], top = 418, bottom = 508 }"
    text = changed(old, "at = { columns = [1, 8], top = 418, bottom = 544 }")
    where = line_of(text, "[layouts.title.slots.byline]")
    assert (where, "title: the slot “byline” leaves the page (960 × 540 points).") in faults_of(text)


def test_slots_that_lie_over_one_another_are_a_fault() -> None:
    text = changed("top = 340, bottom = 414", "top = 300, bottom = 414")
    where = line_of(text, "[layouts.title.slots.subtitle]")
    assert faults_of(text) == [(where, "title: the slots “title” and “subtitle” lie over one another.")]


def test_an_overlap_in_a_single_variant_is_found() -> None:
    old = "[layouts.title.slots.byline.without.subtitle]\nat = { columns = [1, 8], top = 342"
    text = changed(old, old.replace("342", "290"))
    assert [sentence for _, sentence in faults_of(text)] == [
        "title: the slots “title” and “byline” lie over one another."
    ]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("size = [24, 21, 18]", "size = [24, 21, 17]", "points: the type of “body” is 17 points; 18 is the least."),
        (
            "size = [34, 30, 26]",
            "size = [34, 30, 25]",
            "callout: the type of “quotation” is 25 points; 26 is the least.",
        ),
        ("size = [30, 28, 26]", "size = [30, 25]", "points: the type of “title” is 25 points; 26 is the least."),
        (
            'size = 16\ncolour = "accent"',
            'size = 15\ncolour = "accent"',
            "callout: the type of “kicker” is 15 points; 16 is the least.",
        ),
        (
            "[styles.foot]\nsize = 12",
            "[styles.foot]\nsize = 11",
            "points: the type of “footer” is 11 points; 12 is the least.",
        ),
    ],
)
def test_type_below_its_floor_is_a_fault(old: str, new: str, sentence: str) -> None:
    assert sentence in [told for _, told in faults_of(changed(old, new))]


def test_a_callouts_title_may_stand_smaller_than_others() -> None:
    theme = load_theme(PLAIN, "atelier", language="fr").value
    title = theme.layout("callout").slot("title")
    assert title is not None
    assert title.style(0).size == 20


def test_low_contrast_is_reported_once_and_does_not_stop() -> None:
    reported = load_theme(changed('muted = "#5E636B"', 'muted = "#B9BCC0"'), "pale", language="fr")
    assert set(codes_of(reported.diagnostics)) == {"contrast-low"}
    sentences = [finding.message.en for finding in reported.diagnostics]
    assert len(sentences) == len(set(sentences))
    assert "callout: “lead-in” in muted has contrast 1.6; 3 can be read." in sentences


def test_contrast_is_measured_on_the_panel_under_a_slot_not_on_the_page() -> None:
    text = changed('[layouts.agenda.slots.title]\ncolour = "paper"', '[layouts.agenda.slots.title]\ncolour = "ink"')
    findings = load_theme(text, "dark", language="fr").diagnostics
    assert [finding.message.en for finding in findings] == [
        "agenda: “title” in ink has contrast 1.5; 3 can be read.",
    ]
    place = findings[0].place
    assert place is not None
    assert place.line == line_of(text, "[layouts.agenda.slots.title]")


def test_a_mark_before_a_paragraph_must_be_seen_too() -> None:
    text = changed('marker = { character = "—", colour = "accent" }', 'marker = { character = "—", colour = "tint" }')
    (finding,) = load_theme(text, "faint", language="fr").diagnostics
    assert finding.message.en.startswith("points: “body” in tint has contrast 1.")


def test_a_slot_that_leaves_the_page_at_one_step_only_is_a_fault() -> None:
    text = changed("card-1 = { at = { part = [1, 3], top = 200, height = [172, 250, 284] } }",
                   "card-1 = { at = { part = [1, 3], top = 200, height = [172, 250, 384] } }")  # fmt: skip
    told = [sentence for _, sentence in faults_of(text)]
    assert "cards-3: the slot “card-1” leaves the page (960 × 540 points)." in told


def test_text_on_a_panel_of_its_own_is_measured_on_that_panel() -> None:
    text = changed('anchor = "middle"\nfill = "deep"', 'anchor = "middle"\nfill = "tint"')
    told = {finding.message.en for finding in load_theme(text, "pale", language="fr").diagnostics}
    assert any(sentence.startswith("contrast: “affirmed” in paper has contrast 1.") for sentence in told)


def test_numbers_that_a_layout_shows_must_be_read_too() -> None:
    text = changed('size = [60, 52, 44]\ncolour = "deep"', 'size = [60, 52, 44]\ncolour = "tint"')
    findings = load_theme(text, "faint", language="fr").diagnostics
    assert {finding.message.en.partition(" in ")[0] for finding in findings} == {
        f"steps-{count}: “{number}”" for count in (3, 4, 5) for number in range(1, count)
    }
    assert findings[0].place is not None
    assert findings[0].place.excerpt == "layouts.steps-3.ornaments"
