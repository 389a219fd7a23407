"""Which slides a part gets, at the edges of its rules; the common cases stand in `cases/planning/sections.txt`."""

from __future__ import annotations

from tutoslides.model.storyboard import ContrastSlide, FigureSlide, Slide
from tutoslides.planning import plan
from tutoslides.planning.outline import WORDS_A_SHAPE
from unit.builders import article_of

OPENING = (
    "Le tuteur accueille chaque stagiaire dans le hall. Le conseil reçoit les familles. La mairie prête deux bureaux."
)
FIRST = "De ceux qui avaient un tuteur, 82 % ont fini leur parcours."
SECOND = "De ceux qui étaient seuls, 45 % sont partis avant la fin."
CONTRAST = "Ce n'est pas le nombre de tuteurs qui compte, mais le temps dont ils disposent."
FILLER = "Le réseau paie les trajets des plus jeunes quand ils viennent. "


def _slides(*paragraphs: str) -> tuple[Slide, ...]:
    return plan(article_of("# T\n\n## Un\n\n" + "\n\n".join(paragraphs) + "\n")).value.slides


def _figures(slides: tuple[Slide, ...]) -> list[str]:
    return [slide.figure.text for slide in slides if isinstance(slide, FigureSlide)]


def test_two_numbers_in_a_row_are_one_slide() -> None:
    assert _figures(_slides(OPENING, f"{FIRST} {SECOND} {FILLER * 10}")) == ["82 %"]


def test_two_numbers_with_a_thought_between_are_two() -> None:
    assert _figures(_slides(OPENING, f"{FIRST} {CONTRAST} {SECOND} {FILLER * 12}")) == ["82 %", "45 %"]


def test_short_part_shows_one_shape_and_it_is_no_mere_number() -> None:
    slides = _slides(OPENING, f"{FIRST} {CONTRAST}")
    words = len(f"{OPENING} {FIRST} {CONTRAST}".split())
    assert words < 2 * WORDS_A_SHAPE
    assert _figures(slides) == []
    assert any(isinstance(slide, ContrastSlide) for slide in slides)
