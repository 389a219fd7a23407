"""No page that goes on bears a title that another page has."""

from __future__ import annotations

from tutoslides.layout import lay_out
from tutoslides.model.article import Meta
from tutoslides.model.storyboard import PointsSlide, Storyboard, StorySection, TitleSlide
from unit.builders import little_theme, span

LONG = tuple(span(f"Le point numéro {number} dit une chose de plus que le point d'avant") for number in range(12))


def _titles(*slides: PointsSlide) -> list[str]:
    front = TitleSlide(key="front", title=span("Titre"))
    section = StorySection(name="Un", slides=(front, *slides))
    storyboard = Storyboard(source="a.md", meta=Meta(language="fr"), sections=(section,))
    return [page.title for page in lay_out(storyboard, little_theme()).value.pages]


def test_page_that_goes_on_takes_the_next_number_where_the_pitch_uses_the_first() -> None:
    first = PointsSlide(key="a", title=span("Coûts"), points=LONG)
    second = PointsSlide(key="b", title=span("Coûts (suite)"), points=LONG[:1])
    titles = _titles(first, second)
    assert titles[1] == "Coûts"
    assert "Coûts (suite)" in titles
    assert titles[2] == "Coûts (suite 2)"
    assert len(set(titles)) == len(titles)


def test_pages_of_two_slides_never_share_a_title() -> None:
    slides = [
        PointsSlide(key=f"{name}", title=span("Coûts (suite)" if name else "Coûts"), points=LONG) for name in (0, 1)
    ]
    titles = _titles(*slides)
    assert len(set(titles)) == len(titles)


def test_titles_that_clash_with_nothing_stay() -> None:
    titles = _titles(PointsSlide(key="a", title=span("Coûts"), points=LONG))
    assert titles[1:3] == ["Coûts", "Coûts (suite)"]


def test_long_titles_that_are_cut_to_the_same_words_get_numbers() -> None:
    address = "https://www.example.org/" + "ressources/formation-continue/accompagnement/" * 6
    slides = [PointsSlide(key=name, title=span(f"Voir {address}{name}"), points=LONG[:1]) for name in ("a", "b")]
    titles = _titles(*slides)
    assert len(set(titles)) == len(titles)
