"""HTML decks as people use them: by keyboard, search, links, clicks, speaker view, print, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Window

import tutoslides
from gates.tools import INSTALL, TOOLS
from rendering.screens import go_to, show, wait_until, wait_until_ready
from tutoslides.answers import DEFAULT_THEME
from tutoslides.files import theme_names
from tutoslides.html import write_html
from tutoslides.looks import preview
from tutoslides.model.deck import Deck, Line
from tutoslides.model.theme import Fonts

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "content" / "plaidoyer.md"
TABLES = ROOT / "tests" / "cases" / "articles" / "tables.md"

PAUSED = """---
title: Un titre
---

Le tutorat change tout.

## Trois raisons

- Il soutient chaque apprenant

<!-- pause -->

- Il allège la charge des équipes

<!-- pause -->

- Il se paie en un an

## Trois suites

- Il soutient chaque apprenant là où il est, au moment où il en a besoin, sans attendre la séance qui vient

<!-- pause -->

- Il allège la charge des équipes, qui ne reprennent plus chaque semaine les mêmes explications aux mêmes endroits

<!-- pause -->

- Il se paie en un an, puisque les abandons coûtent à eux seuls plus que le temps de tous les tuteurs réunis

## Décision

Nous demandons au conseil de voter le budget du tutorat.
"""


@pytest.fixture
def window(browser: Browser) -> Iterator[Window]:
    """Open a window without a network; what it asks for from elsewhere, or complains of, fails the test."""
    context = browser.new_context(viewport={"width": 960, "height": 540}, offline=True)
    asked, complaints = list[str](), list[str]()
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    context.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    yield context.new_page()
    context.close()
    assert [address for address in asked if not address.startswith(("file:", "data:", "about:"))] == []
    assert complaints == []


@pytest.fixture(scope="module")
def sample() -> Deck:
    return tutoslides.build(SAMPLE).deck


@pytest.fixture(scope="module")
def paused(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    path = tmp_path_factory.mktemp("paused") / "article.md"
    path.write_text(PAUSED, encoding="utf-8")
    return tutoslides.build(path).deck


def number_shown(window: Window) -> int:
    """Return the number of the slide that is shown, from 0."""
    shown = window.evaluate("Reveal.getIndices().h")
    assert isinstance(shown, int)
    return shown


def two_lines(deck: Deck) -> tuple[int, Line, Line]:
    """Return the number of a slide and two lines of one of its paragraphs that part two words."""
    for number, page in enumerate(deck.pages[2:], 2):
        for paragraph in (paragraph for filled in page.slots for paragraph in filled.paragraphs):
            if len(paragraph.lines) > 1 and f"{paragraph.lines[0].text} {paragraph.lines[1].text}" in paragraph.text:
                return number, paragraph.lines[0], paragraph.lines[1]
    raise AssertionError("no paragraph has two lines")


def phrase_across(first: Line, second: Line) -> str:
    return f"{first.text.split()[-1]} {second.text.split()[0]}"


def test_next_alone_leads_from_the_first_slide_to_the_last(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    for number, page in enumerate(sample.pages):
        assert number_shown(window) == number
        assert window.locator("section.present").get_attribute("id") == page.key
        window.keyboard.press(("ArrowRight", "Space", "PageDown")[number % 3])
    assert window.evaluate("Reveal.isLastSlide()")
    window.keyboard.press("ArrowLeft")
    assert number_shown(window) == len(sample.pages) - 2
    window.keyboard.press("Home")
    assert number_shown(window) == 0
    window.keyboard.press("End")
    assert number_shown(window) == len(sample.pages) - 1


def test_address_of_a_slide_is_its_key_and_a_reload_stays_there(window: Window, sample: Deck, tmp_path: Path) -> None:
    path = tmp_path / "deck.html"
    path.write_bytes(write_html(sample))
    window.goto(f"{path.as_uri()}#/{sample.pages[4].key}")
    wait_until_ready(window)
    assert number_shown(window) == 4
    window.reload()
    wait_until_ready(window)
    assert number_shown(window) == 4


def test_browser_finds_and_copies_a_phrase_across_a_line_break(window: Window, sample: Deck, tmp_path: Path) -> None:
    number, first, second = two_lines(sample)
    show(window, sample, tmp_path / "deck.html")
    go_to(window, number)
    phrase = phrase_across(first, second)
    found, copied = window.evaluate("phrase => [window.find(phrase), getSelection().toString()]", phrase)
    assert found
    assert " ".join(copied.split()) == " ".join(phrase.split())


def test_search_goes_to_the_slide_of_a_phrase_across_a_line_break(window: Window, sample: Deck, tmp_path: Path) -> None:
    number, first, second = two_lines(sample)
    show(window, sample, tmp_path / "deck.html")
    window.keyboard.press("/")
    assert not window.evaluate("Reveal.isPaused()")
    field = window.get_by_role("searchbox")
    expect(field).to_be_focused()
    field.fill(f"{first.text} {second.text}".upper())
    assert number_shown(window) == number
    expect(window.get_by_role("status").filter(has_text="1/")).to_be_visible()
    found = window.evaluate("[...CSS.highlights.get('deck-found')][0].toString()")
    assert found.split()[:2] == first.text.split()[:2]  # a blank that the font lacks is drawn as another one
    field.fill("xyzzy")
    expect(window.get_by_role("status").filter(has_text="Introuvable")).to_be_visible()
    assert not window.evaluate("CSS.highlights.has('deck-found')")
    field.press("Escape")
    expect(field).to_be_hidden()
    window.keyboard.press("ArrowRight")
    assert number_shown(window) == number + 1


def test_search_ignores_accents_and_turns_round(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    window.keyboard.press("Control+Shift+F")
    field = window.get_by_role("searchbox")
    field.fill("ingenierie")
    seen = [number_shown(window)]
    count = int(window.evaluate("document.querySelector('.deck-search output').textContent").split("/")[1])
    for _ in range(count):
        field.press("Enter")
        seen.append(number_shown(window))
    assert len(set(seen)) > 1
    assert seen[-1] == seen[0]
    field.press("Shift+Enter")
    assert number_shown(window) == seen[-2]


def test_entry_of_the_agenda_leads_to_its_section_and_the_footer_back(
    window: Window, sample: Deck, tmp_path: Path
) -> None:
    show(window, sample, tmp_path / "deck.html")
    go_to(window, 1)
    entries = window.locator("section.present a.go")
    keys = [page.key for page in sample.pages]
    target = sample.pages[1].slots[1].paragraphs[1].target
    assert target is not None
    entries.nth(1).click()
    wait_until(window, f"Reveal.getIndices().h === {keys.index(target)}")
    window.locator("section.present [data-role=footer] a").click()
    wait_until(window, "Reveal.getIndices().h === 1")


@pytest.mark.parametrize(("kind", "places"), [("cards-3", "[data-role^=card] .t"), ("points", "li .t")])
def test_what_waits_for_a_click_appears_on_it(
    window: Window, paused: Deck, kind: str, places: str, tmp_path: Path
) -> None:
    number = next(number for number, page in enumerate(paused.pages) if page.layout.kind == kind)
    show(window, paused, tmp_path / "deck.html")
    window.evaluate("number => Reveal.slide(number)", number)
    texts = window.locator("section.present").locator(places)
    for shown in ([True, False, False], [True, True, False], [True, True, True]):
        assert [texts.nth(place).is_visible() for place in range(3)] == shown
        window.keyboard.press("ArrowRight")
    assert number_shown(window) == number + 1


def test_speaker_view_opens_from_a_file_with_notes_pacing_and_the_next_slide(
    window: Window, sample: Deck, tmp_path: Path
) -> None:
    show(window, sample, tmp_path / "deck.html")
    number = next(number for number, page in enumerate(sample.pages) if number and page.notes and page.seconds)
    go_to(window, number)
    with window.expect_popup() as opening:
        window.keyboard.press("s")
    speaker = opening.value
    said = sample.pages[number].notes[-1]
    last_words = "".join(run.text for run in said).split()[-1]
    expect(speaker.locator(".speaker-controls-notes .value")).to_contain_text(last_words)
    expect(speaker.locator(".speaker-controls-notes h4")).to_have_text("Notes")
    expect(speaker.locator(".pacing-title")).to_contain_text("Rythme")
    expect(speaker.locator(".pacing .minutes-value")).to_be_visible()
    expect(speaker.locator(".clock-value")).not_to_have_text("0:00 AM")
    frame = speaker.frame_locator("#upcoming-slide iframe")
    expect(frame.locator("section.present")).to_have_attribute("id", sample.pages[number + 1].key)
    speaker.keyboard.press("ArrowRight")
    wait_until(window, f"Reveal.getIndices().h === {number + 1}")


def test_speaker_view_says_that_nothing_follows_the_last_slide(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    go_to(window, len(sample.pages) - 2)
    with window.expect_popup() as opening:
        window.keyboard.press("s")
    deck = opening.value.frame_locator("#upcoming-slide iframe").locator(".reveal")
    expect(deck.locator("section.present")).to_have_attribute("id", sample.pages[-1].key)
    expect(deck).not_to_have_attribute("data-over", "Fin")
    window.keyboard.press("ArrowRight")
    expect(deck).to_have_attribute("data-over", "Fin")
    expect(opening.value.frame_locator("#current-slide iframe").locator(".reveal")).not_to_have_attribute(
        "data-over", "Fin"
    )
    window.keyboard.press("ArrowLeft")
    expect(deck).not_to_have_attribute("data-over", "Fin")


def test_overview_shows_all_slides_and_leads_to_one(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    window.keyboard.press("o")
    assert window.evaluate("Reveal.isOverview()")
    window.keyboard.press("ArrowRight")
    window.keyboard.press("Enter")
    assert not window.evaluate("Reveal.isOverview()")
    assert number_shown(window) == 1


def test_number_of_a_slide_leads_to_it(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    window.keyboard.press("g")
    window.keyboard.type("7")
    window.keyboard.press("Enter")
    wait_until(window, "Reveal.getIndices().h === 6")


def test_finger_turns_the_slide(browser: Browser, sample: Deck, tmp_path: Path) -> None:
    context = browser.new_context(viewport={"width": 844, "height": 390}, has_touch=True, offline=True)
    window = context.new_page()
    show(window, sample, tmp_path / "deck.html")
    window.set_viewport_size({"width": 844, "height": 390})
    session = context.new_cdp_session(window)
    for kind, places in (("touchStart", [600]), ("touchMove", [500]), ("touchMove", [300]), ("touchEnd", [])):
        points = [{"x": x, "y": 200} for x in places]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    wait_until(window, "Reveal.getIndices().h === 1")
    context.close()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_help_speaks_the_decks_language(window: Window, language: str, tmp_path: Path) -> None:
    show(window, preview("atelier", language=language).deck, tmp_path / "deck.html")
    window.keyboard.press("?")
    title = {"fr": "Raccourcis clavier", "en": "Keyboard shortcuts"}[language]
    expect(window.get_by_role("heading", name=title)).to_be_visible()
    for key in ("Escape", "?"):
        window.keyboard.press(key)
        expect(window.get_by_role("dialog")).to_have_count(0 if key == "Escape" else 1)
    assert not window.evaluate("Reveal.isOverview()")


@pytest.mark.parametrize("query", ["", "?print-pdf"], ids=["as it is", "in the print view"])
def test_printing_gives_a_page_a_slide_with_all_its_words(
    window: Window, paused: Deck, query: str, tmp_path: Path
) -> None:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTTextContainer

    path = tmp_path / "deck.html"
    path.write_bytes(write_html(paused))
    window.goto(path.as_uri() + query)
    if query:
        wait_until(window, "document.querySelectorAll('.pdf-page section').length > 1")
    else:
        wait_until_ready(window)
        go_to(window, 2)
    window.pdf(path=tmp_path / "deck.pdf", prefer_css_page_size=True, print_background=True)
    printed = list(extract_pages(tmp_path / "deck.pdf"))
    assert len(printed) == len(paused.pages)
    for page, sheet in zip(paused.pages, printed, strict=True):
        assert (round(sheet.width), round(sheet.height)) == (720, 405)  # 960 x 540 CSS pixels
        said = "".join("".join(box.get_text().split()) for box in sheet if isinstance(box, LTTextContainer))
        for filled in page.slots:
            for line in (line for paragraph in filled.paragraphs for line in paragraph.lines):
                assert "".join(line.text.split()) in said


def test_without_scripts_all_slides_stand_one_below_the_other(browser: Browser, paused: Deck, tmp_path: Path) -> None:
    path = tmp_path / "deck.html"
    path.write_bytes(write_html(paused))
    context = browser.new_context(viewport={"width": 1280, "height": 720}, java_script_enabled=False, offline=True)
    window = context.new_page()
    window.goto(path.as_uri())
    tops = []
    for page in paused.pages:
        heading = window.locator("section", has=window.get_by_text(page.title.split()[0])).first
        box = heading.bounding_box()
        assert box is not None
        tops.append((box["y"], box["width"], box["height"]))
        expect(window.locator(f"[id='{page.key}'] .t").last).to_be_visible()
    assert {(width, height) for _, width, height in tops} == {(960, 540)}
    context.close()


def test_missing_font_lets_no_line_grow_beyond_its_plan(window: Window, sample: Deck, tmp_path: Path) -> None:
    wide = replace(sample, theme=replace(sample.theme, fonts=Fonts(heading="DejaVu Sans", body="DejaVu Sans")))
    show(window, wide, tmp_path / "deck.html")
    for number in range(len(sample.pages)):
        go_to(window, number)
        shares = window.evaluate(
            "[...Reveal.getCurrentSlide().querySelectorAll('.l')]"
            ".map(line => line.getBoundingClientRect().width / line.dataset.w)"
        )
        assert max(shares) < 1.02, f"slide {number + 1}"


AXE = TOOLS / "axe" / "node_modules" / "axe-core" / "axe.min.js"
SERIOUS = ("serious", "critical")


def faults(window: Window) -> list[str]:
    """Return what axe-core finds on the slide that is shown and is serious."""
    if not AXE.exists():
        pytest.fail(f"axe-core is not installed; {INSTALL}")
    window.evaluate(AXE.read_text(encoding="utf-8"))
    found = window.evaluate("async () => (await axe.run()).violations")
    return [f"{fault['id']}: {fault['nodes'][0]['html'][:200]}" for fault in found if fault["impact"] in SERIOUS]


@pytest.mark.parametrize("name", ["sample", "tables", *theme_names()])
def test_axe_finds_no_serious_fault(window: Window, sample: Deck, name: str, tmp_path: Path) -> None:
    decks = {"sample": lambda: sample, "tables": lambda: tutoslides.build(TABLES, minutes=60).deck}
    deck = decks[name]() if name in decks else preview(name, language="fr").deck
    show(window, deck, tmp_path / "deck.html")
    step = 1 if name in decks else 3 if name == DEFAULT_THEME else 6
    for number in range(0, len(deck.pages), step):
        go_to(window, number)
        assert faults(window) == [], f"slide {number + 1}"


def test_axe_finds_no_serious_fault_in_search_help_and_overview(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    for opening, closing in (("/", "Escape"), ("?", "Escape"), ("o", "o")):
        window.keyboard.press(opening)
        window.wait_for_timeout(50)
        assert faults(window) == [], opening
        window.keyboard.press(closing)


def test_axe_sees_a_planted_fault(window: Window, sample: Deck, tmp_path: Path) -> None:
    show(window, sample, tmp_path / "deck.html")
    window.add_style_tag(content=".slides .t { color: #185048 }")
    assert any(fault.startswith("color-contrast") for fault in faults(window))


def test_screen_readers_meet_headings_lists_and_tables(window: Window, tmp_path: Path) -> None:
    deck = tutoslides.build(TABLES, minutes=60).deck
    show(window, deck, tmp_path / "deck.html")
    assert window.locator("html").get_attribute("lang") == "fr"
    assert window.locator("main").get_attribute("role") is None
    expect(window.get_by_role("heading", level=1)).to_have_text(deck.title)
    go_to(window, 1)
    expect(window.get_by_role("heading", level=2)).to_have_text(deck.pages[1].title)
    assert window.locator("section.present").get_by_role("listitem").count() == len(deck.pages[1].slots[1].paragraphs)
    number = next(number for number, page in enumerate(deck.pages) if page.layout.kind == "table")
    go_to(window, number)
    assert window.get_by_role("columnheader").count() == 4
    number = next(number for number, page in enumerate(deck.pages) if page.layout.kind == "chart")
    go_to(window, number)
    described = getattr(deck.pages[number].frame, "description", "")
    expect(window.get_by_role("img")).to_have_accessible_name(described)
