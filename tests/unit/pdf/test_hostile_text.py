"""Whatever an article says is shown as it stands and never runs: words are values, not part of a program."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutoslides.model.deck import Deck
from tutoslides.model.storyboard import Span, StatementSlide
from tutoslides.model.text import Mark, Run
from tutoslides.pdf import write_handout, write_pdf, write_pictures, write_script
from unit.pdf.reading import deck_of, opened, points

CODE = (
    '#panic("ran")', "#let x = 1", "$x^2$ `raw` *bold* _it_", "\\#\\\\\\u{41}", '"]) #eval("1") // /* */',
    "@ref <label>",
    "= Titre", "- + / term:", "~ -- --- ...", "https://a.org//b", '[#image("/etc/passwd")]', "${HOME} %s {0} \\n",
    "'\"", "&<>", "fi ffl ff", "{ } [ ] ( )", "#sys.inputs", '#read("deck.json")',
)  # fmt: skip
"""What Typst, or a program that fills in strings, would run if it were not data."""

SIGNS = "#$@\\`*_~^[](){}<>=+-/|&%!?.,:;'\"«»’– 0Aéfil\u00a0\u202f"


def _bare(text: str) -> str:
    """Return the letters alone: blanks are drawn in many ways."""
    return "".join(text.split())


def _planned(deck: Deck, number: int) -> str:
    """Return the letters of a page's body (from 0)."""
    (body,) = [filled for filled in deck.pages[number].slots if filled.slot.role == "body"]
    return _bare("".join(line.text for paragraph in body.paragraphs for line in paragraph.lines))


@pytest.mark.parametrize("text", CODE)
def test_code_is_shown_as_it_stands(text: str) -> None:
    deck = deck_of(points(f"Alpha {text} omega", title=f"Le {text} fin", notes=f"Dit {text} dit"))
    shown = _bare(opened(write_pdf(deck).value).letters[1])
    assert _bare(f"Alpha {text} omega") in shown
    assert _bare(f"Le {text} fin") in shown
    handout = "".join(map(_bare, opened(write_handout(deck, 1).value).letters))
    assert _bare(f"Dit {text} dit") in handout
    assert f"Dit {text} dit" in write_script(deck).decode()


@settings(max_examples=60)
@given(st.text(alphabet=SIGNS, min_size=1, max_size=40))
def test_signs_of_any_kind_are_shown_as_they_stand(text: str) -> None:
    deck = deck_of(points(f"Alpha {text} omega"))
    pages = [_bare(page) for page in opened(write_pdf(deck).value).letters]
    shown = [_planned(deck, number) in page for number, page in enumerate(pages[1:], 1)]
    assert all(shown)


@settings(max_examples=40)
@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_at_all_stops_the_writing(title: str, said: str) -> None:
    deck = deck_of(points(f"A {said}", title=f"A {title}", notes=said), title=f"T {title}")
    assert write_pdf(deck).value.startswith(b"%PDF-1.7")
    assert write_handout(deck, 3).value.startswith(b"%PDF-1.7")
    assert write_script(deck)


@settings(max_examples=50)
@given(st.text(max_size=30))
def test_no_address_stops_the_writing(address: str) -> None:
    linked = Span(runs=(Run(text="ici", marks=Mark.BOLD, href=f"https://example.org/{address}"),))
    made = write_pdf(deck_of(StatementSlide(key="s", title=linked)))
    assert made.diagnostics == ()
    (link, *_) = opened(made.value).links[1]
    assert (link.address or "").startswith("https://example.org/")


def test_lone_surrogates_and_control_characters_become_blanks() -> None:
    deck = deck_of(points("Avant\ud800après\x00fin\ufeff."), title="T\x01")
    made = write_pdf(deck)
    assert made.diagnostics == ()
    assert "Avantaprèsfin" in _bare(opened(made.value).letters[1])
    assert len(write_pictures(deck, width=100).value) == 2
