"""The four stages in a row: whose word counts for theme, language and facts, and what a finished deck can do."""

from __future__ import annotations

from pathlib import Path

import pytest

import tutoslides
from tutoslides.model.article import Source
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.errors import SourceError, ThemeError, UsageError
from tutoslides.pipeline import Built, build

ARTICLE = "# Un titre\n\n## Une rubrique\n\nLe tutorat retient les apprenants.\n"


def _source(text: str) -> Source:
    return Source(data=text.encode(), name="article.md")


def _titles(built: Built) -> list[str]:
    return [page.title for page in built.deck.pages]


def test_article_becomes_a_deck_from_its_bytes_its_path_or_the_path_s_name(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, encoding="utf-8")
    decks = [build(source).deck for source in (_source(ARTICLE), path, str(path))]
    assert decks[0] == decks[1] == decks[2]
    assert [page.title for page in decks[0].pages] == ["Un titre", "Une rubrique"]


def test_missing_article_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        build(tmp_path / "none.md")


def test_language_is_the_user_s_else_the_front_matter_s_else_the_text_s() -> None:
    english = f"---\nlang: en\n---\n{ARTICLE}"
    assert build(_source(ARTICLE)).deck.language == "fr"
    assert build(_source(english)).deck.language == "en"
    assert build(_source(english), language="de").deck.language == "de"


def test_theme_is_the_user_s_else_the_front_matter_s_else_atelier() -> None:
    unknown = f"---\ntheme: inconnu\n---\n{ARTICLE}"
    assert build(_source(ARTICLE)).deck.theme.name == "atelier"
    assert build(_source(unknown), theme="atelier").deck.theme.name == "atelier"
    with pytest.raises(ThemeError, match="inconnu"):
        build(_source(unknown))
    with pytest.raises(ThemeError, match="autre"):
        build(_source(ARTICLE), theme="autre")


def test_theme_speaks_the_article_s_language() -> None:
    names = [layout.name for layout in build(_source(ARTICLE), language="en").deck.theme.layouts]
    assert "Title" in names
    assert "Titre" not in names


def test_facts_take_the_place_of_the_front_matter_s() -> None:
    built = build(_source(f"---\ntitle: Premier\nauthor: Ada Roy\n---\n{ARTICLE}"), title="Second", presenter="Bo Li")
    assert _titles(built)[0] == "Second"
    assert built.deck.meta.authors == ("Ada Roy",)
    assert built.deck.meta.presenter == "Bo Li"


def test_minutes_of_the_user_count_more_than_the_front_matter_s_and_send_the_rest_to_the_appendix() -> None:
    sentence = "Le tutorat retient les apprenants qui doutent et rassure ceux qui avancent seuls. "
    text = f"---\nminutes: 60\n---\n# Un titre\n\n## Une rubrique\n\n{sentence * 40}\n"
    long, short = build(_source(text)), build(_source(text), minutes=2)
    assert (long.storyboard.meta.minutes, short.storyboard.meta.minutes) == (60, 2)
    assert "Annexe" not in [section.name for section in long.storyboard.sections]
    assert short.storyboard.sections[-1].name == "Annexe"
    with pytest.raises(UsageError, match="from 1 to 480"):
        build(_source(text), minutes=500)


def test_built_keeps_the_pitch_that_its_deck_was_laid_out_from() -> None:
    built = build(_source(ARTICLE))
    assert [slide.title.text for slide in built.storyboard.slides] == _titles(built)
    assert built.storyboard.source == "article.md"


def test_findings_of_all_stages_are_kept_in_their_order() -> None:
    text = f"---\nduree: 10\n---\n# Un titre\n\n## Une rubrique\n\n{'x' * 200}\n"
    codes = codes_of(build(_source(text)).diagnostics)
    assert codes == ("front-matter-unknown", "ask-missing", "word-broken", "break-unsafe")


def test_deck_is_written_whatever_the_case_of_its_suffix(tmp_path: Path) -> None:
    built = build(_source(ARTICLE))
    for path in (tmp_path / "a.pptx", str(tmp_path / "b.PPTX")):
        assert built.write(path) == Path(path)
        assert Path(path).read_bytes().startswith(b"PK")
    assert (tmp_path / "a.pptx").read_bytes() == (tmp_path / "b.PPTX").read_bytes()


def test_deck_is_written_again_over_itself_but_not_over_somebody_s_edit(tmp_path: Path) -> None:
    from pptx import Presentation

    built, path = build(_source(ARTICLE)), tmp_path / "a.pptx"
    assert built.save(path) == built.save(path)
    edited = Presentation(str(path))
    edited.slides[0].shapes[0].text_frame.text = "Mon titre"
    edited.save(str(path))
    saved = built.save(path)
    assert (saved.value.name, codes_of(saved.diagnostics)) == ("a (2).pptx", ("deck-edited",))
    assert Presentation(str(path)).slides[0].shapes[0].text_frame.text == "Mon titre"
    assert built.write(path, force=True) == path
    assert Presentation(str(path)).slides[0].shapes[0].text_frame.text == "Un titre"


@pytest.mark.parametrize("name", ["deck.doc", "deck", "pptx"])
def test_unknown_format_is_refused_with_those_that_are_known(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.pptx"):
        build(_source(ARTICLE)).write(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_library_s_face_gives_what_it_names_and_nothing_else() -> None:
    assert tutoslides.build is build
    assert tutoslides.Built is Built
    assert tutoslides.Source is Source
    assert issubclass(SourceError, tutoslides.TutoslidesError)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = tutoslides.nothing
