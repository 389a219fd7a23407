"""Layouts from a page of text: steps, variants, stable keys, names in the user's language, indexes by role."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import get_args

import pytest

from tutoslides.model.geometry import Rect, Size
from tutoslides.model.theme import Label, Layout, LayoutKind, Polygon, SlotRole, Theme
from tutoslides.theming import INDEXES, KINDS, UNDER_TEXT, floor_of, layout_key, load_theme
from tutoslides.theming.values import MOST_STEPS

from .looks import PLAIN, THEMES, changed, faults_of

LANGUAGES = ("fr", "en", "de", "es", "it", "pt-BR")
WIDE, NARROW = Size(width=960, height=540), Size(width=720, height=540)


def load(name: str = "atelier", language: str = "fr", size: Size = WIDE) -> Theme:
    return load_theme(THEMES[name], name, language=language, size=size).value


def every_theme() -> list[Theme]:
    return [
        load(name, language, size) for name in sorted(THEMES) for language in ("fr", "en") for size in (WIDE, NARROW)
    ]


EVERY_LAYOUT = [(theme, layout) for theme in every_theme() for layout in theme.layouts]


def test_every_kind_has_every_choice_of_its_optional_slots_at_every_step() -> None:
    theme = load()
    for kind in get_args(LayoutKind):
        for features in KINDS[kind].variants:
            steps = [layout.step for layout in theme.ladder(kind, features)]
            assert steps == [*range(1, len(theme.ladder(kind)) + 1)]
            assert 3 <= len(steps) <= MOST_STEPS
    assert [len(KINDS[kind].variants) for kind in ("agenda", "points", "callout", "ask")] == [1, 6, 24, 2]


def test_no_slide_both_opens_a_section_and_goes_on_in_it() -> None:
    assert not [layout.key for layout in load().layouts if {"kicker", "opening"} <= {*layout.features}]


def test_keys_say_kind_step_and_optional_slots() -> None:
    keys = [layout.key for layout in load().layouts]
    assert {"callout", "callout-2", "callout-3+lead-in+speaker", "points+kicker", "title-2+subtitle+byline"} <= set(
        keys
    )
    assert layout_key("callout", 3, ("kicker", "speaker")) == "callout-3+kicker+speaker"
    assert {"cards-3", "cards-3-2+kicker+more", "steps-5-3"} <= set(keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_the_same_in_all_languages_and_names_are_unique(language: str) -> None:
    theme = load(language=language)
    assert [layout.key for layout in theme.layouts] == [layout.key for layout in load().layouts]
    for words in ([layout.key for layout in theme.layouts], [layout.name for layout in theme.layouts]):
        assert len(words) == len(set(words))


def test_names_are_in_the_users_language() -> None:
    names = {key: load().layout(key).name for key in ("title", "points-2", "callout-3+lead-in")}
    assert names == {"title": "Titre", "points-2": "Points 2", "callout-3+lead-in": "Citation (amorce) 3"}
    assert load(language="en").layout("callout-2+kicker+lead-in").name == "Callout (kicker, lead-in) 2"
    assert load(language="de").layout("callout+lead-in").name == "Zitat (Einleitung)"
    assert [slot.name for slot in load().layout("points").slots] == [
        "Titre", "Texte", "Pied de page", "Numéro de diapositive",
    ]  # fmt: skip


def test_a_number_of_cards_and_a_size_are_told_apart_in_names() -> None:
    names = {key: load().layout(key).name for key in ("cards-2", "cards-2-2", "steps-5-3+kicker", "contrast-reversed")}
    assert names == {
        "cards-2": "Cartes 2",
        "cards-2-2": "Cartes 2 – 2",
        "steps-5-3+kicker": "Étapes 5 (surtitre) – 3",
        "contrast-reversed": "Contraste inversé",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_definition_is_named_as_one_of_the_callouts(language: str) -> None:
    theme = load(language=language)
    assert theme.layout("definition").name.startswith(f"{theme.layout('callout').name} – ")


def test_a_role_has_one_placeholder_index_everywhere_and_a_layout_none_twice() -> None:
    found: dict[SlotRole, set[int]] = {}
    for theme, layout in EVERY_LAYOUT:
        indexes = [slot.index for slot in layout.slots]
        assert len(indexes) == len(set(indexes)), (theme.name, layout.key)
        for slot in (*layout.slots, *theme.master.slots):
            found.setdefault(slot.role, set()).add(slot.index)
    assert found == {role: {index} for role, index in INDEXES.items()}


def test_the_title_comes_first_and_the_foot_last() -> None:
    for _, layout in EVERY_LAYOUT:
        roles = [slot.role for slot in layout.slots]
        assert next(role for role in roles if role != UNDER_TEXT.get(layout.kind)) == "title"
        assert roles[-2:] == ["footer", "number"] or not {"footer", "number"} & set(roles)


def test_all_slots_lie_inside_the_page_and_apart() -> None:
    for theme, layout in EVERY_LAYOUT:
        page = Rect(x=0, y=0, width=theme.size.width, height=theme.size.height)
        for slot in layout.slots:
            assert page.contains(slot.rect, 0.01), (theme.name, layout.key, slot.role)
        beside = [slot for slot in layout.slots if slot.role != UNDER_TEXT.get(layout.kind)]
        for one, other in combinations(beside, 2):
            assert not one.rect.overlaps(other.rect, 0.01), (theme.name, layout.key, one.role, other.role)


def test_no_type_is_smaller_than_its_floor() -> None:
    for theme, layout in EVERY_LAYOUT:
        for slot in layout.slots:
            for style in slot.levels:
                assert style.size >= floor_of(layout.kind, slot.role), (theme.name, layout.key, slot.role)


@pytest.mark.parametrize("name", sorted(THEMES))
@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_every_text_of_a_built_in_theme_can_be_read(name: str, size: Size, language: str) -> None:
    assert load_theme(THEMES[name], name, language=language, size=size).diagnostics == ()


def test_a_slide_shows_three_sizes_at_most_beside_kicker_and_foot() -> None:
    for _, layout in EVERY_LAYOUT:
        slots = [slot for slot in layout.slots if slot.role not in ("kicker", "opening", "more", "footer", "number")]
        for level in (0, 1):  # a list of one has the second level, a longer one the first
            assert len({slot.style(level).size for slot in slots}) <= 3, layout.key


def test_no_step_is_larger_than_the_one_before_and_all_stand_at_the_same_left_edges() -> None:
    theme = load()
    for kind in get_args(LayoutKind):
        for features in KINDS[kind].variants:
            ladder = theme.ladder(kind, features)
            assert [edges(layout) for layout in ladder] == [edges(ladder[0])] * len(ladder)
            sizes = [sum(style.size for slot in layout.slots for style in slot.levels) for layout in ladder]
            assert sizes == sorted(sizes, reverse=True)
            assert len({layout.slots for layout in ladder}) == len(ladder)


def edges(layout: Layout) -> list[float]:
    return [slot.rect.x for slot in layout.slots]


def test_a_title_stays_where_it_is_at_every_step() -> None:
    theme = load()
    for kind in get_args(LayoutKind):
        if kind != "statement":  # the shorter a statement, the lower it stands
            assert len({layout.slots[0].rect for layout in theme.ladder(kind)}) == 1


@pytest.mark.parametrize("kind", ["cards-2", "cards-3", "cards-4"])
def test_panels_fit_the_lines_that_they_are_made_for(kind: LayoutKind) -> None:
    for layout in load().ladder(kind):
        card = layout.slot("card-1")
        assert card is not None
        assert card.max_lines is not None
        lines = card.max_lines * card.style(0).size * 1.2 * card.style(0).leading
        inner = card.rect.inner(card.insets).height
        assert 0.75 * inner <= lines <= inner, layout.key


def test_parts_are_equal_and_fill_the_page_between_its_margins() -> None:
    for size in (WIDE, NARROW):
        layout = load(size=size).layout("steps-5")
        steps = [slot.rect for slot in layout.slots if slot.role.startswith("step-")]
        assert len({round(step.width, 6) for step in steps}) == 1
        assert (steps[0].x, round(steps[-1].right, 6)) == (54, size.width - 54)
        assert {round(right.x - left.right, 6) for left, right in pairwise(steps)} == {18}


def test_what_holds_first_is_read_first() -> None:
    theme = load()
    orders = [[slot.role for slot in theme.layout(key).slots][1:3] for key in ("contrast", "contrast-reversed")]
    assert orders == [["denied", "affirmed"], ["affirmed", "denied"]]


def test_panels_of_cards_are_the_placeholders_own() -> None:
    theme = load()
    assert {slot.fill for slot in theme.layout("cards-4").slots if slot.role.startswith("card-")} == {"tint"}
    affirmed = theme.layout("contrast").slot("affirmed")
    assert affirmed is not None
    assert affirmed.fill == "deep"


def test_steps_are_numbered_by_their_layout_the_last_in_the_accent() -> None:
    labels = [shape for shape in load().layout("steps-4").ornaments if isinstance(shape, Label)]
    assert [label.text for label in labels] == ["1", "2", "3", "4"]
    assert [label.style.colour for label in labels] == ["deep", "deep", "deep", "accent"]


def test_the_link_to_the_appendix_is_even_on_the_right() -> None:
    more = load().layout("points+more").slot("more")
    assert more is not None
    assert more.style(0).align == "right"
    assert more.rect.right == 906


def test_a_layout_like_another_has_its_ornaments_and_slots_but_for_its_own() -> None:
    theme = load()
    large, plain = theme.layout("large-points"), theme.layout("points")
    assert large.ornaments == plain.ornaments
    assert large.slot("title") == plain.slot("title")
    assert large.slot("body") != plain.slot("body")


QUIET_OR_LARGE: tuple[LayoutKind, ...] = (
    "title", "statement", "figure", "ask", "divider", "closing", "picture-full",
)  # fmt: skip
"""Kinds whose title stands where its size wants it."""


def test_a_picture_under_words_is_drawn_before_them() -> None:
    for _, layout in EVERY_LAYOUT:
        assert ([slot.role for slot in layout.slots].index("title") > 0) == (layout.kind == "picture-full")


def test_body_slides_have_one_title_position() -> None:
    places = {
        (theme.name, layout.slots[0].rect.y) for theme, layout in EVERY_LAYOUT if layout.kind not in QUIET_OR_LARGE
    }
    assert len(places) == len(THEMES)


def test_an_override_moves_a_slot_only_beside_the_slot_it_names() -> None:
    theme = load()
    alone, below = theme.layout("title+byline").slot("byline"), theme.layout("title+subtitle+byline").slot("byline")
    assert alone is not None
    assert below is not None
    assert alone.rect.y < below.rect.y
    assert alone.levels == below.levels


def test_an_override_may_name_two_slots_that_both_stand() -> None:
    text = PLAIN.replace(
        "[layouts.callout.slots.speaker]",
        '[layouts.callout.slots.quotation.with."lead-in+speaker"]\nmax-lines = 2\n\n[layouts.callout.slots.speaker]',
        1,
    )
    theme = load_theme(text, "plain", language="fr").value
    quotations = {layout.features: layout.slot("quotation") for layout in theme.layouts if layout.kind == "callout"}
    held = {features for features, slot in quotations.items() if slot is not None and slot.max_lines == 2}
    assert held == {features for features in quotations if {"lead-in", "speaker"} <= {*features}}
    named_wrongly = text.replace("lead-in+speaker", "speaker+lead-in")
    assert any("“speaker+lead-in” means nothing here." in told for _, told in faults_of(named_wrongly))


def test_an_ornament_stands_only_beside_the_slots_it_names() -> None:
    theme = load_theme(PLAIN, "plain", language="fr").value
    assert len(theme.layout("callout+speaker").ornaments) == len(theme.layout("callout").ornaments) + 1
    assert len(theme.layout("points+kicker").ornaments) == len(theme.layout("points").ornaments) - 1


def test_a_shared_slot_may_look_different_beside_slots_that_some_kinds_lack() -> None:
    theme = load()
    usual, opening = theme.layout("points").slots[0], theme.layout("points+opening").slots[0]
    assert (usual.rect, usual.style(0).size < opening.style(0).size) == (opening.rect, True)
    assert theme.layout("agenda").slots[0].rect.y == usual.rect.y


def test_columns_may_be_others_at_each_step() -> None:
    places = [layout.slot("quotation") for layout in load().ladder("callout")]
    widths = [place.rect.width for place in places if place]
    assert widths[0] > widths[4] < widths[-1]  # narrower with the type, then wider again for passages


def test_quotation_marks_follow_the_language() -> None:
    marks = {
        language: [shape for shape in load(language=language).layout("callout").ornaments if isinstance(shape, Polygon)]
        for language in ("fr", "it", "en", "de")
    }
    assert marks["fr"] == marks["it"]
    assert len({str(marks[language]) for language in ("fr", "en", "de")}) == 3


def test_columns_follow_the_width_of_the_page() -> None:
    wide, narrow = load().layout("points").slot("body"), load(size=NARROW).layout("points").slot("body")
    assert wide is not None
    assert narrow is not None
    assert (wide.rect.x, wide.rect.right) == (54, 833.5)
    assert (narrow.rect.x, narrow.rect.right) == (54, 613.5)
    assert (narrow.rect.y, narrow.rect.height) == (wide.rect.y, wide.rect.height)


def test_a_place_may_be_written_in_points() -> None:
    text = changed("at = { columns = [6, 12], top = 88, bottom = 490 }", "at = [420, 90, 480, 400]")
    body = load_theme(text, "points", language="fr").value.layout("points").slot("body")
    assert body is not None
    assert body.rect == Rect(x=420, y=90, width=480, height=400)


def test_the_last_size_of_a_short_list_holds_for_further_steps() -> None:
    theme = load_theme(changed("size = [24, 21, 18]", "size = [24, 21]"), "short", language="fr").value
    bodies = [layout.slot("body") for layout in theme.ladder("points")]
    assert [body.style(0).size for body in bodies if body] == [24, 21, 21]


def test_a_limit_of_lines_may_differ_from_step_to_step() -> None:
    titles = [layout.slot("title") for layout in load().ladder("title")]
    assert [title.max_lines for title in titles if title] == [3, 3, 4, 5]


def test_a_title_slide_has_no_foot_where_the_theme_says_so() -> None:
    assert load().layout("title").slot("footer") is None
    assert load().layout("points").slot("footer") is not None


def test_the_same_text_gives_the_same_theme() -> None:
    assert load_theme(PLAIN, "atelier", language="fr") == load_theme(PLAIN, "atelier", language="fr")
