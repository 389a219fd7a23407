"""The slide language as the planner follows it, at its edges; each mark's effect: `cases/planning/wishes.txt`."""

from __future__ import annotations

from tutoslides.model.article import Directive, Paragraph
from tutoslides.model.diagnostics import Place
from tutoslides.model.storyboard import CalloutSlide, Span, TitleSlide
from tutoslides.model.text import runs_of
from tutoslides.planning import plan
from tutoslides.planning.sentences import Passage
from tutoslides.planning.wished import wished_idea
from tutoslides.planning.wishes import BlockWishes, Pending
from unit.builders import article_of, article_with, span

HERE = Place(source="a.md", line=3)


def _mark(name: str, value: str = "") -> Directive:
    return Directive(name=name, value=value, place=HERE)


def test_wishes_are_gathered_for_one_block_and_forgotten() -> None:
    pending = Pending()
    for mark in (_mark("slide", "cards"), _mark("title", "Un"), _mark("notes", "Deux"), _mark("notes", "Trois")):
        pending.take(mark)
    asks, wish = pending.for_block()
    assert asks is not None
    assert (asks.kind, asks.title.text if asks.title else "", wish) == ("cards", "Un", None)
    assert [note.text for note in asks.notes] == ["Deux", "Trois"]
    assert pending.for_block() == (None, None)


def test_last_of_two_marks_counts() -> None:
    pending = Pending()
    for mark in (_mark("slide", "cards"), _mark("slide", "steps"), _mark("keep"), _mark("drop")):
        pending.take(mark)
    asks, wish = pending.for_block()
    assert asks == BlockWishes(kind="steps")
    assert wish == "drop"


def test_pause_is_for_one_sentence() -> None:
    pending = Pending()
    pending.take(_mark("pause"))
    assert (pending.take_pause(), pending.take_pause()) == (True, False)


def test_marks_that_no_reader_lets_through_say_nothing() -> None:
    pending = Pending()
    for mark in (_mark("budget", "3"), _mark("slide", "pie")):
        pending.take(mark)
    assert pending.for_block() == (None, None)


def test_last_of_two_marks_in_a_sentence_counts() -> None:
    kept, dropped = "<!-- drop --><!-- keep -->", "<!-- keep --><!-- drop -->"
    text = f"# T\n\n## Un\n\nUne phrase se voit ici.{kept} Une autre est là.{dropped} Encore une ailleurs.\n"
    (points,) = (slide for slide in plan(article_of(text)).value.slides if not isinstance(slide, TitleSlide))
    assert [point.text for point in getattr(points, "points", ())] == ["Une phrase se voit ici", "Encore une ailleurs"]


def test_block_without_a_wish_is_no_idea() -> None:
    article = article_with(Paragraph(runs=runs_of("Une phrase."), place=HERE))
    assert len(plan(article).value.slides) == 2
    assert wished_idea((Passage(span=span("Une phrase.")),), 0, "fr") is None


def test_voice_that_the_author_asks_for_is_verbatim_without_its_marks() -> None:
    for written, shown in (
        ("« Osez ! »", "Osez !"),
        ("“Osez !”", "Osez !"),
        ("Osez !", "Osez !"),
        ("« Osez » et « Recommencez »", "« Osez » et « Recommencez »"),
    ):
        text = f"# T\n\n## Un\n\n<!-- slide: callout -->\n{written}\n"
        (callout,) = (slide for slide in plan(article_of(text)).value.slides if isinstance(slide, CalloutSlide))
        assert callout.quotation.text == shown


def test_notes_of_the_author_stand_behind_the_articles() -> None:
    text = "# T\n\n```\ncode\n```\n\n<!-- notes: Montrez le schéma. -->\n```\nplus\n```\n\n## Un\n\nUne phrase ici.\n"
    (front, *_) = plan(article_of(text)).value.slides
    assert [note.text for note in front.notes] == ["code", "plus", "Montrez le schéma."]


def test_span_of_a_wish_knows_its_line() -> None:
    pending = Pending()
    pending.take(_mark("title", "Un"))
    asks, _ = pending.for_block()
    assert asks is not None
    assert isinstance(asks.title, Span)
    assert asks.title.origin is not None
    assert asks.title.origin.line == 3
