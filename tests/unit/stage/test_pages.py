"""Pages as they are sent, and the code that leads a phone to its own."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from tutoslides.stage.code import code_of
from tutoslides.stage.pages import local_pages, remote_pages
from tutoslides.stage.words import WORDS, words_in

PAGES = {
    **local_pages(lambda: b"deck", lambda: "fr"),
    **{f"phone/{k}": v for k, v in remote_pages(lambda: "fr").items()},
}
WINDOWS = files("tutoslides.stage") / "windows"


@pytest.mark.parametrize("name", ["", "speaker", "phone/"])
def test_every_word_of_a_page_is_there(name: str) -> None:
    text = PAGES[name]().content.decode()
    assert "{{" not in text
    assert '<html lang="fr">' in text
    found = re.search(r'<script type="application/json" id="words">(.*?)</script>', text)
    assert found
    assert json.loads(found[1]) == words_in("fr")


def test_every_word_is_said_somewhere_and_none_is_missing() -> None:
    sources = [file.read_text(encoding="utf-8") for file in WINDOWS.iterdir()]
    said = {mark for text in sources for mark in re.findall(r"\{\{([a-z-]+)\}\}", text)} - {"lang", "words"}
    said |= {mark for text in sources for mark in re.findall(r'(?:word|showLine)\("([a-z-]+)"', text)}
    chosen = {"left", "over", "lift", "black", "waiting", "appendix", "short", "behind", "ahead", "on-time"}
    assert said | chosen == set(WORDS)


def test_all_parts_that_a_page_asks_for_are_served_with_it() -> None:
    for prefix, pages in (("", local_pages(lambda: b"", lambda: "en")), ("phone", remote_pages(lambda: "en"))):
        texts = [make().content.decode() for name, make in pages.items() if name != "deck"]
        wanted = {
            name for text in texts for name in re.findall(r'(?:from "\./|src="|href=")([\w-]+\.(?:js|css))"', text)
        }
        assert wanted, prefix
        assert wanted <= set(pages)


def test_pages_name_no_address_outside() -> None:
    for name, make in PAGES.items():
        assert not re.search(rb"https?://", make().content), name


@pytest.mark.parametrize(("encoding", "drawn"), [("utf-8", "▀▄█"), ("cp437", "▀▄█"), ("ascii", " "), ("cp1252", " ")])
def test_the_code_is_drawn_with_what_the_terminal_has(encoding: str, drawn: str) -> None:
    code = code_of("http://192.168.1.20:43210/AbCdEfGhIjKl/", encoding)
    code.encode(encoding)
    assert set(drawn) <= set(code)
    lines = code.splitlines()
    assert len(lines) <= (20 if drawn != " " else 40)
    assert len({len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in lines}) == 1
