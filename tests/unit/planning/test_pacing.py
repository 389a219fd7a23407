"""Time: what does not fit goes to the appendix, in an order, and nothing is lost."""

from __future__ import annotations

from tutoslides.model.storyboard import Origin, PointsSlide, Span
from tutoslides.model.text import runs_of
from tutoslides.planning.drafts import Draft, Need
from tutoslides.planning.pacing import Chapter, Paced, pace
from tutoslides.planning.ranking import Rarity
from tutoslides.planning.sentences import Passage
from tutoslides.planning.titles import Titles

RARITY = Rarity.of((), "fr")
MINUTE = 78
"""French words that a minute's slot leaves for speech: 130 x 0.6."""


def _passage(words: int, block: int, sentence: int = 0) -> Passage:
    text = " ".join(["mot"] * (words - 1)) + " fin."
    return Passage(span=Span(runs=runs_of(text), origin=Origin(line=1, block=block, sentence=sentence)))


def _draft(key: str, need: Need, words: int = MINUTE, block: int = 0) -> Draft:
    passage = _passage(words, block)
    slide = PointsSlide(key=key, title=Span(runs=runs_of(key)), points=(passage.span,))
    return Draft(slide=slide, passages=(passage,), shown=(passage,), need=need)


def _chapter(name: str, *drafts: Draft) -> Chapter:
    return Chapter(heading=Span(runs=runs_of(name)), drafts=drafts)


def _keys(paced: Paced) -> tuple[list[list[str]], list[list[str]]]:
    main = [[draft.slide.key for draft in chapter.drafts] for chapter in paced.main]
    return main, [[draft.slide.key for draft in drafts] for drafts in paced.appendix]


CHAPTERS = (
    _chapter("Un", _draft("1-opens", Need.OPENS), _draft("1-voice", Need.VOICE), _draft("1-extra", Need.EXTRA)),
    _chapter("Deux", _draft("2-opens", Need.OPENS), _draft("2-below", Need.OPENS_BELOW), _draft("2-extra", Need.EXTRA)),
)


def test_everything_stays_where_time_is_enough() -> None:
    paced = pace(CHAPTERS, 6, 0, Titles(), RARITY)
    assert paced.main == CHAPTERS
    assert paced.appendix == ((), ())
    assert paced.words == paced.limit == 6 * MINUTE


def test_extras_leave_first_then_deeper_sections_then_voices() -> None:
    assert _keys(pace(CHAPTERS, 5, 0, Titles(), RARITY))[1] == [["1-extra"], []]
    assert _keys(pace(CHAPTERS, 4, 0, Titles(), RARITY))[1] == [["1-extra"], ["2-extra"]]
    assert _keys(pace(CHAPTERS, 3, 0, Titles(), RARITY))[1] == [["1-extra"], ["2-below", "2-extra"]]
    main, appendix = _keys(pace(CHAPTERS, 2, 0, Titles(), RARITY))
    assert main == [["1-opens"], ["2-opens"]]
    assert appendix == [["1-voice", "1-extra"], ["2-below", "2-extra"]]


def test_no_section_is_emptied_before_the_others() -> None:
    rich = _chapter("Un", *(_draft(f"1-{number}", Need.EXTRA) for number in range(3)))
    poor = _chapter("Deux", *(_draft(f"2-{number}", Need.EXTRA) for number in range(3)))
    assert _keys(pace((rich, poor), 2, 0, Titles(), RARITY))[0] == [["1-0"], ["2-0"]]


def test_words_of_the_ask_and_the_closing_line_count() -> None:
    assert _keys(pace(CHAPTERS, 6, MINUTE, Titles(), RARITY))[1] == [["1-extra"], []]


def test_openings_keep_only_what_they_show_where_even_they_are_too_long() -> None:
    shown, silent = _passage(20, 0), _passage(300, 0, 1)
    slide = PointsSlide(key="opens", title=Span(runs=runs_of("Un")), points=(shown.span,))
    chapter = _chapter("Un", Draft(slide=slide, passages=(shown, silent), shown=(shown,), need=Need.OPENS))
    paced = pace((chapter,), 1, 0, Titles(), RARITY)
    assert paced.main[0].drafts[0].passages == (shown,)
    (rest,) = paced.appendix[0]
    assert rest.passages == (silent,)
    assert rest.slide.title.text.endswith("fin")
    assert paced.words == 20


def test_what_an_opening_leaves_becomes_points_under_its_heading() -> None:
    shown = _passage(20, 0)
    said = Passage(
        span=Span(runs=runs_of("Le suivi retient les stagiaires."), origin=Origin(line=2, block=1, sentence=0))
    )
    slide = PointsSlide(key="opens", title=Span(runs=runs_of("Un")), points=(shown.span,))
    draft = Draft(slide=slide, passages=(shown, _passage(80, 0, 1), said), shown=(shown,), need=Need.OPENS)
    (rest,) = pace((_chapter("Un", draft),), 1, 0, Titles(), RARITY).appendix[0]
    assert isinstance(rest.slide, PointsSlide)
    assert rest.slide.title.text == "Un (suite)"
    assert [point.text for point in rest.slide.points] == ["Le suivi retient les stagiaires"]


def test_what_is_fixed_or_says_only_what_it_shows_is_not_trimmed() -> None:
    fixed = _draft("fixed", Need.FIXED, 200)
    opening = _draft("opens", Need.OPENS, 200)
    paced = pace((_chapter("Un", fixed, opening),), 1, 0, Titles(), RARITY)
    assert _keys(paced) == ([["fixed", "opens"]], [[]])
    assert paced.words > paced.limit


def test_surplus_voices_leave_whatever_the_time() -> None:
    chapter = _chapter("Un", _draft("1-opens", Need.OPENS), _draft("1-surplus", Need.APPENDIX))
    assert _keys(pace((chapter,), 60, 0, Titles(), RARITY)) == ([["1-opens"]], [["1-surplus"]])


def test_twenty_minutes_are_the_rule() -> None:
    assert pace(CHAPTERS, None, 0, Titles(), RARITY).limit == 20 * MINUTE
