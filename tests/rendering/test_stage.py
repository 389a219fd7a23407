"""A talk in a real browser: the audience's window, the speaker's, a phone; keys, edits, time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from rendering.presentations import ARTICLE, Presentation, Watched, window
from rendering.test_browsing import faults

Start = Callable[..., Presentation]
Open = Callable[..., Watched]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Return how to present an article; every presentation ends cleanly with Ctrl-C."""
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    running: list[Presentation] = []

    def begin(*options: str, source: str = "article.md") -> Presentation:
        running.append(Presentation(tmp_path, source, *options))
        return running[-1]

    yield begin
    assert [presentation.end() for presentation in running] == [0] * len(running)


@pytest.fixture
def look(browser: Browser) -> Iterator[Open]:
    """Return how to open a window; all are closed, and asked what they did, at the end."""
    with ExitStack() as windows:
        yield lambda address, **size: windows.enter_context(window(browser, address, **size))


def shown(page: Page) -> FrameLocator:
    """Return the deck inside the audience's window."""
    return page.frame_locator("#deck iframe:not(.coming)")


def expect_slide(page: Page, key: str) -> None:
    """Wait until the audience sees the slide with this key."""
    expect(shown(page).locator(f"section.present#{key}")).to_be_visible()


def test_both_windows_follow_whoever_turns_the_slide(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    expect(speaker.locator("#number")).to_have_text("1 / 7")
    speaker.keyboard.press("ArrowRight")
    expect_slide(audience, "agenda")
    audience.keyboard.press("PageDown")
    expect(speaker.locator("#number")).to_have_text("3 / 7")
    audience.keyboard.press("ArrowLeft")
    expect(speaker.locator("#number")).to_have_text("2 / 7")
    expect_slide(audience, "agenda")


def test_a_link_in_the_deck_takes_all_windows_along(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    speaker.keyboard.press("ArrowRight")
    expect_slide(audience, "agenda")
    shown(audience).locator("section.present a", has_text="Former").click()
    expect(speaker.locator("#heading")).to_have_text("Former")
    expect(audience.locator("#deck iframe")).to_have_count(1)


def test_what_waits_for_a_click_appears_in_both_windows(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    fragments = "section.present .fragment.visible p"
    speaker.keyboard.type("4")
    speaker.keyboard.press("Enter")
    expect(shown(audience).locator("section.present .fragment").first).to_be_attached()
    expect(shown(audience).locator(fragments)).to_have_count(0)
    speaker.keyboard.press(" ")
    expect(shown(audience).locator(fragments).first).to_be_visible()
    expect(speaker.frame_locator("#now iframe").locator(fragments).first).to_be_attached()
    expect(speaker.locator("#number")).to_have_text("4 / 7")
    speaker.keyboard.press("ArrowLeft")
    expect(shown(audience).locator(fragments)).to_have_count(0)


def test_b_blackens_the_room_and_the_next_step_only_lights_it(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    speaker.keyboard.press("ArrowRight")
    audience.keyboard.press("b")
    expect(audience.locator("#black")).to_be_visible()
    expect(speaker.locator("#veil")).to_have_text("L’écran est noir")
    speaker.keyboard.press("ArrowRight")
    expect(audience.locator("#black")).to_be_hidden()
    expect_slide(audience, "agenda")


def test_d_jumps_to_the_decision(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    speaker.keyboard.press("d")
    expect_slide(audience, "ask")
    assert shown(audience).locator("section.present").get_attribute("data-kind") == "ask"
    audience.keyboard.press("Home")
    expect_slide(audience, "title")
    speaker.locator("#ask").click()
    expect_slide(audience, "ask")


def test_an_edit_is_shown_on_the_slide_where_one_was(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience), look(talk.speaker).page
    speaker.keyboard.type("5")
    speaker.keyboard.press("Enter")
    expect(speaker.locator("#heading")).to_have_text("Former")
    before = audience.title
    edited = ARTICLE.replace(
        "## Structurer", "## Comprendre\n\nLe tutorat retient les apprenants qui doutent.\n\n## Structurer"
    )
    (talk.folder / "article.md").write_text(edited, encoding="utf-8")
    expect(speaker.locator("#number")).to_have_text("6 / 8")
    expect(speaker.locator("#heading")).to_have_text("Former")
    expect(audience.page.locator("#deck iframe")).to_have_count(1)
    assert audience.title == before
    assert "article.md\u00a0: 8 diapositives" in talk.text


def test_a_broken_edit_keeps_the_deck_and_tells_the_speaker_alone(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    speaker.keyboard.press("ArrowRight")
    expect_slide(audience, "agenda")
    for fault, sentence in (("---\ntitle: [\n---\n# Titre\n", "en-tête"), ("", "vide")):
        (talk.folder / "article.md").write_text(fault, encoding="utf-8")
        expect(speaker.locator("#fault")).to_contain_text(sentence)
        expect(speaker.locator("#fault")).to_contain_text("la présentation précédente reste")
    (talk.folder / "article.md").unlink()
    expect(speaker.locator("#fault")).to_contain_text("n'existe pas")
    expect_slide(audience, "agenda")
    speaker.keyboard.press("ArrowRight")
    expect(speaker.locator("#number")).to_have_text("3 / 7")
    (talk.folder / "article.md").write_text(ARTICLE, encoding="utf-8")
    expect(speaker.locator("#fault")).to_be_hidden()
    assert "La dernière présentation valable reste à l'écran." in talk.text


def test_two_speakers_share_one_talk_and_one_clock(start: Start, look: Open) -> None:
    talk = start()
    audience, one, other = look(talk.audience).page, look(talk.speaker).page, look(talk.speaker).page
    one.keyboard.press("ArrowRight")
    expect(other.locator("#number")).to_have_text("2 / 7")
    other.keyboard.press("b")
    expect(one.locator("#veil")).to_be_visible()
    other.keyboard.press("d")
    for speaker in (one, other):
        expect(speaker.locator("#heading")).to_have_text("Décider")
        expect(speaker.locator("#veil")).to_be_hidden()
        expect(speaker.locator("#elapsed")).not_to_have_text("0:00")
    expect_slide(audience, "ask")
    one.keyboard.press("t")
    expect(other.locator("#elapsed")).to_have_text("0:00")
    other.close()
    one.keyboard.press("Home")
    expect_slide(audience, "title")


def test_two_speakers_who_press_at_once_come_to_the_same_slide(start: Start, look: Open) -> None:
    talk = start()
    audience, one, other = look(talk.audience).page, look(talk.speaker).page, look(talk.speaker).page
    for _ in range(2):
        for speaker in (one, other):  # neither waits for what the other one did
            speaker.keyboard.press("ArrowRight")
    appeared = "section.present .fragment.visible p"
    for speaker in (one, other):
        expect(speaker.locator("#number")).to_have_text("4 / 7")
        expect(speaker.frame_locator("#now iframe").locator(appeared).first).to_be_attached()
    expect(shown(audience).locator(appeared).first).to_be_visible()


def test_each_speaker_has_notes_as_large_as_they_like(start: Start, look: Open) -> None:
    talk = start()
    one, other = look(talk.speaker).page, look(talk.speaker).page
    one.keyboard.press("+")
    sizes = [page.evaluate("parseFloat(getComputedStyle(notes).fontSize)") for page in (one, other)]
    assert sizes[0] > sizes[1]


def test_two_presentations_at_once_do_not_touch_each_other(start: Start, look: Open) -> None:
    mine, theirs = start(), start()
    speaker, other = look(mine.speaker).page, look(theirs.speaker).page
    speaker.keyboard.press("d")
    expect(speaker.locator("#heading")).to_have_text("Décider")
    expect(other.locator("#number")).to_have_text("1 / 7")
    secret = mine.audience.split("/")[3]
    crossed = theirs.audience.replace(theirs.audience.split("/")[3], secret)
    assert other.request.get(crossed).status == 404
    assert speaker.request.get(mine.audience, headers={"Host": "evil.example"}).status == 421


def test_two_hundred_quick_edits_end_with_the_last_one_in_one_frame(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience), look(talk.speaker).page
    speaker.keyboard.press("ArrowRight")
    expect_slide(audience.page, "agenda")
    for number in range(200):
        edited = ARTICLE.replace("## Former", f"## Former en {number} jours")
        (talk.folder / "article.md").write_text(edited, encoding="utf-8")
        audience.page.wait_for_timeout(5)
    expect(shown(audience.page).locator("section.present")).to_contain_text("Former en 199 jours")
    expect(audience.page.locator("#deck iframe")).to_have_count(1)
    expect(speaker.locator("#number")).to_have_text("2 / 7")
    expect(speaker.locator("#fault")).to_be_hidden()


def test_a_phone_is_the_remote(start: Start, look: Open) -> None:
    talk = start("--lan", "--yes", "--address", "127.0.0.1")
    audience, phone = look(talk.audience).page, look(talk.remote, width=390, height=844).page
    expect(phone.locator("#number")).to_have_text("1 / 7")
    phone.locator("#next").tap()
    expect_slide(audience, "agenda")
    phone.locator("#next").tap()
    expect(phone.locator("#notes")).to_contain_text("d’analyser les besoins")
    expect(phone.locator("#elapsed")).not_to_have_text("")
    phone.locator("#back").tap()
    expect_slide(audience, "agenda")
    phone.locator("#black").tap()
    expect(audience.locator("#black")).to_be_visible()
    phone.locator("#ask").tap()
    expect_slide(audience, "ask")
    expect(audience.locator("#black")).to_be_hidden()


def test_a_thumb_finds_every_button_of_the_phone(start: Start, look: Open) -> None:
    talk = start("--lan", "--yes", "--address", "127.0.0.1")
    for width, height in ((390, 844), (320, 568), (844, 390)):
        phone = look(talk.remote, width=width, height=height).page
        expect(phone.locator("#number")).to_have_text("1 / 7")
        for name, least in (("next", 90), ("back", 90), ("black", 48), ("ask", 48)):
            box = phone.locator(f"#{name}").bounding_box()
            assert box
            assert box["width"] >= least, (name, width)
            assert box["height"] >= least, (name, height)
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert box["y"] + box["height"] <= height
        assert phone.evaluate("document.documentElement.scrollWidth") <= width


def test_the_phones_door_never_shows_the_deck(start: Start, look: Open) -> None:
    talk = start("--lan", "--yes", "--address", "127.0.0.1")
    phone = look(talk.remote, width=390, height=844)
    for page in ("deck", "speaker", "audience.js"):
        assert phone.page.request.get(f"{talk.remote}{page}").status == 404


def test_time_is_told_against_the_plan(start: Start, look: Open) -> None:
    talk = start("--minutes", "10")
    speaker = look(talk.speaker).page
    speaker.clock.install()
    speaker.reload()
    expect(speaker.locator("#left")).to_have_text("10:00")
    expect(speaker.locator("#standing")).to_contain_text("Le chronomètre part à votre premier pas")
    speaker.keyboard.press("ArrowRight")
    expect(speaker.locator("#standing")).to_have_text("À l’heure")  # the step has been counted: time runs from it
    speaker.clock.fast_forward(10_000)
    expect(speaker.locator("#standing")).to_have_text("À l’heure")
    speaker.clock.fast_forward(120_000)
    expect(speaker.locator("#standing")).to_contain_text("min 10\u00a0s de retard")
    speaker.clock.fast_forward(330_000)
    expect(speaker.locator("#standing")).to_have_text("Le temps presse\u00a0: passez à la décision")
    expect(speaker.locator("#ask")).to_have_attribute("data-is", "wanted")
    speaker.clock.fast_forward(200_000)
    expect(speaker.locator("#left-name")).to_have_text("Dépassé")
    speaker.keyboard.press("t")
    expect(speaker.locator("#left-name")).to_have_text("Reste")
    expect(speaker.locator("#elapsed")).to_have_text("0:00")


def test_the_speaker_reads_notes_as_large_as_needed(start: Start, look: Open) -> None:
    talk = start()
    speaker = look(talk.speaker).page
    speaker.keyboard.press("d")
    notes = speaker.locator("#notes")
    expect(notes).to_contain_text("Il appartient à la direction de financer trois postes")
    before = notes.evaluate("element => parseFloat(getComputedStyle(element).fontSize)")
    assert before >= 24
    speaker.keyboard.press("+")
    assert notes.evaluate("element => parseFloat(getComputedStyle(element).fontSize)") > before


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (800, 600)])
def test_small_frames_of_the_speakers_window_show_one_whole_slide(
    start: Start, look: Open, width: int, height: int
) -> None:
    talk = start()
    speaker = look(talk.speaker, width=width, height=height).page
    speaker.keyboard.type("5")
    speaker.keyboard.press("Enter")
    expect(speaker.locator("#number")).to_have_text("5 / 7")
    for place, number in (("#now", 5), ("#then", 6)):
        slide = speaker.frame_locator(f"{place} iframe").locator("section.present")
        expect(slide.locator("[data-role=number]")).to_have_text(str(number))
        frame, shown = speaker.locator(place).bounding_box(), slide.bounding_box()
        assert frame
        assert shown
        for side in ("x", "y", "width", "height"):
            assert abs(frame[side] - shown[side]) < 3, (place, side)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (1920, 1080), (1366, 640)])
def test_everything_of_the_speakers_window_is_in_it(start: Start, look: Open, width: int, height: int) -> None:
    talk = start()
    speaker = look(talk.speaker, width=width, height=height).page
    expect(speaker.locator("#number")).to_have_text("1 / 7")
    assert speaker.evaluate("document.documentElement.scrollHeight") <= height
    floor = speaker.locator("footer").bounding_box()
    assert floor
    for part in ("#now", "#then", "#audience", "#notes"):
        box = speaker.locator(part).bounding_box()
        assert box
        assert box["y"] + box["height"] <= floor["y"], part
        assert box["x"] + box["width"] <= width, part


def test_axe_finds_no_serious_fault_in_our_own_windows(start: Start, look: Open) -> None:
    talk = start("--lan", "--yes", "--address", "127.0.0.1")
    speaker = look(talk.speaker).page
    phone = look(talk.remote, width=390, height=844).page
    speaker.keyboard.press("ArrowRight")
    expect(phone.locator("#number")).to_have_text("2 / 7")
    for page in (speaker, phone):
        assert faults(page) == []
    phone.locator("#black").tap()
    for page in (speaker, phone):
        expect(page.locator("#black")).to_have_attribute("aria-pressed", "true")
        assert faults(page) == []


def test_the_deck_goes_on_by_itself_when_the_terminal_is_closed(start: Start, look: Open) -> None:
    talk = start()
    audience, speaker = look(talk.audience).page, look(talk.speaker).page
    speaker.keyboard.press("ArrowRight")
    expect_slide(audience, "agenda")
    assert talk.end() == 0
    expect(speaker.locator("#line")).to_have_text("La présentation est terminée.")
    shown(audience).locator("body").press("ArrowRight")
    expect(shown(audience).locator("section.present#agenda")).to_have_count(0)


def test_a_deck_that_is_there_can_be_presented_in_english(start: Start, look: Open, tmp_path: Path) -> None:
    import tutoslides

    article = tmp_path / "plea.md"
    article.write_text("# A plea\n\n## Why\n\nTutoring keeps learners who would leave.\n", encoding="utf-8")
    tutoslides.build(article).write(tmp_path / "plea.html")
    talk = start(source="plea.html")
    speaker = look(talk.speaker).page
    expect(speaker.locator("#left-name")).to_have_text("Left")
    expect(speaker.locator("#ask")).to_be_disabled()
