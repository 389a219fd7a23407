"""The slide language: cases that an author can read, every word of it, and the examples of its pages.

A case of `tests/cases/slide-language/*.txt` is a name after `== `, an article in Markdown, a line `---`, and what is
expected: its outline, then `? line code` for each diagnostic, or `! line sentence` for each fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tutoslides.model.article import WISHED_KINDS, Directive, Paragraph, Source, Wish
from tutoslides.model.errors import SourceError
from tutoslides.readers import read
from tutoslides.readers.markdown.directive_faults import BrokenDirectivesError
from tutoslides.readers.markdown.directive_words import NAMES, nearest_kind, nearest_name

from .outline import outline_of, read_text

REPOSITORY = Path(__file__).parents[3]
CASES = REPOSITORY / "tests" / "cases" / "slide-language"
PAGES = (REPOSITORY / "docs" / "slide-language.md", REPOSITORY / "docs" / "slide-language.fr.md")
EXAMPLE = re.compile(r"^```markdown\n(.*?)^```", re.DOTALL | re.MULTILINE)
OWN = re.compile(r"<!-- ([a-z]+)(?:: ([a-z]+(?:: [a-z]+)?))?")


def _cases() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CASES.glob("*.txt")):
        for case in ("\n" + path.read_text(encoding="utf-8")).split("\n== ")[1:]:
            name, _, rest = case.partition("\n")
            article, _, expected = rest.rpartition("\n---\n")
            yield f"{path.stem}: {name}", article + "\n", expected.strip("\n")


@pytest.mark.parametrize(("name", "article", "expected"), tuple(_cases()), ids=lambda one: one.split("\n")[0])
def test_case_reads_as_expected(name: str, article: str, expected: str) -> None:
    assert "\n".join(_told(article)) == expected, name


def _told(article: str) -> Iterator[str]:
    try:
        reported = read(Source(data=article.encode(), name="article.md"), language="fr")
    except BrokenDirectivesError as error:
        yield from (f"! {fault.place.line if fault.place else 0} {fault.message.en}" for fault in error.faults)
        return
    yield outline_of(reported.value)
    yield from (f"? {one.place.line if one.place else 0} {one.code}" for one in reported.diagnostics)


def test_every_directive_knows_its_own_line() -> None:
    text = "---\ntitle: T\n---\n\nUn.\n<!-- pause -->\n\n- a\n\n<!-- pause -->\n- b <!-- notes: x -->\n"
    (paragraph, pause, notes, bullets) = read_text(text, "article.md").blocks
    assert isinstance(pause, Directive)
    assert isinstance(notes, Directive)
    assert (paragraph.place.line, pause.place.line, notes.place.line, bullets.place.line) == (5, 6, 11, 8)


def test_a_wish_points_into_its_sentence() -> None:
    (paragraph,) = read_text("Un mot. <!-- keep --> Deux mots. <!-- drop -->\n", "article.md").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.wishes == (Wish(name="keep", offset=8), Wish(name="drop", offset=17))


def test_one_fault_stands_with_its_place_in_both_languages() -> None:
    with pytest.raises(BrokenDirectivesError) as caught:
        read_text("Texte.\n\n<!-- slide: étapes -->\n- un\n", "article.md")
    assert isinstance(caught.value, SourceError)
    assert str(caught.value.place) == "article.md:3"
    assert "<!-- slide: steps -->" in caught.value.speak("en")
    assert "«\u00a0étapes\u00a0» n’est pas un genre de diapositive" in caught.value.speak("fr")


def test_several_faults_are_one_list() -> None:
    with pytest.raises(BrokenDirectivesError) as caught:
        read_text("<!-- titre: A -->\nTexte.\n\n<!-- slide -->\nTexte.\n", "article.md")
    said = caught.value.speak("fr")
    assert said.startswith("article.md a 2 consignes")
    assert "\n  article.md:1\u00a0: «\u00a0titre\u00a0»" in said
    assert "\n  article.md:4\u00a0: «\u00a0slide\u00a0» ne dit rien" in said
    assert caught.value.place is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("citation", "callout"), ("Cartes", "cards"), ("card", "cards"), ("contraste", "contrast"),
        ("étapes", "steps"), ("ÉTAPE", "steps"), ("chiffre", "figure"), ("affirmation", "statement"),
        ("décision", "ask"), ("demande", "ask"), ("annexe", "appendix"), ("intertitre", "divider"),
        ("ignorer", "skip"), ("apendix", "appendix"), ("Zitat", "callout"), ("überspringen", "skip"),
        ("tarjetas", "cards"), ("citazione", "callout"), ("tableau", "table"),
        ("graphique", "chart"), ("camembert", "chart: doughnut"),
        ("chart: courbe", "chart: line"), ("tableau noir", "table"), ("x", None),
    ],
)  # fmt: skip
def test_a_wrong_kind_leads_to_the_nearest_one(written: str, meant: str | None) -> None:
    assert nearest_kind(written) == meant


@pytest.mark.parametrize(
    ("written", "has_value", "meant"),
    [
        ("silde", True, "slide"), ("slides", True, "slide"), ("diapo", True, "slide"), ("Titre", True, "title"),
        ("notse", True, "notes"), ("pauze", False, "pause"), ("garder", False, "keep"), ("écarter", False, "drop"),
        ("titre", False, None), ("slides", False, None), ("garder", True, None), ("note", True, None),
        ("todo", True, None), ("more", False, None), ("kept", False, None),
    ],
)  # fmt: skip
def test_a_wrong_name_is_ours_only_in_our_form(written: str, has_value: bool, meant: str | None) -> None:
    assert nearest_name(written, has_value=has_value) == meant


def test_a_long_wrong_value_is_told_in_short() -> None:
    with pytest.raises(BrokenDirectivesError, match=r"“un texte .{20,40}…” is no kind"):
        read_text(f"<!-- slide: {'un texte ' * 30} -->\nTexte.\n", "article.md")


def test_plain_text_knows_no_directives() -> None:
    (paragraph,) = read_text("Le tutorat compte. <!-- carte --> Il coûte peu.\n").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.wishes == ()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_of_the_pages_are_read_without_a_finding(page: Path) -> None:
    examples = EXAMPLE.findall(page.read_text(encoding="utf-8"))
    assert len(examples) >= len(NAMES)
    for example in examples:
        reported = read(Source(data=example.encode(), name="example.md"))
        assert reported.diagnostics == (), example


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_pages_show_every_word_of_the_language(page: Path) -> None:
    shown = OWN.findall("".join(EXAMPLE.findall(page.read_text(encoding="utf-8"))))
    assert sorted({name for name, _ in shown}) == sorted(NAMES)
    assert sorted({kind for name, kind in shown if name == "slide"}) == sorted(WISHED_KINDS)


def test_both_pages_have_the_same_examples() -> None:
    english, french = ([OWN.findall(one) for one in EXAMPLE.findall(page.read_text("utf-8"))] for page in PAGES)
    assert english == french
