"""Whatever blocks an article has: every sentence stands in the notes once and in order, and titles differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutoslides.model.article import (
    WISHED_KINDS,
    Article,
    Block,
    BulletList,
    Code,
    Directive,
    Figure,
    Heading,
    ListItem,
    Meta,
    Paragraph,
    Quote,
    Table,
)
from tutoslides.model.diagnostics import Place
from tutoslides.model.storyboard import AgendaSlide, CalloutSlide, PointsSlide, Slide, Span, Storyboard
from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning import plan
from tutoslides.planning.drafts import MOST_NOTES
from tutoslides.planning.quotations import count_words

HERE = Place(source="a.md", line=1)
VOICE = "une voix qui parle ici pendant plus de huit mots"
SENTENCES = (
    "Le tutorat retient les apprenants.",
    "Le budget manque !",
    "Qui paie ?",
    "« Un terme » suffit.",
    f"Elle dit : « {VOICE}. »",
    f"Nadia Roy précise : « Voici {VOICE} et « un mot » dedans. »",
    f"Ouvert « {VOICE} sans fin.",
    f"Fermé {VOICE} » sans début.",
    " ".join(["mot"] * 40) + ".",
    " ".join(["terme"] * 170) + ".",
    "…",
)
PROSE = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
PARAGRAPHS = PROSE.map(lambda text: Paragraph(runs=runs_of(text), place=HERE))
LISTS = st.lists(PARAGRAPHS.map(lambda block: ListItem(blocks=(block,))), min_size=1, max_size=5).map(
    lambda items: BulletList(items=tuple(items), place=HERE)
)
INNER = st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple)
QUOTES = st.builds(
    lambda blocks, credit: Quote(blocks=blocks, attribution=runs_of(credit), place=HERE),
    INNER,
    st.sampled_from(["", "— Ada Roy, tutrice"]),
)
HEADINGS = st.builds(
    lambda level, text: Heading(level=level, runs=runs_of(text), place=HERE),
    st.integers(1, 4),
    st.sampled_from(["Coûts", "Moyens", "coûts", "Titre"]),
)
SILENT: tuple[Block, ...] = (
    Table(header=(runs_of("A"), ()), rows=((runs_of("1"), runs_of("2 €")),), place=HERE),
    Figure(target="a.png", alt="Un plan", place=HERE),
    Figure(target="b.png", alt="", place=HERE),
    Code(text="print(1)", place=HERE),
    Directive(name="pause", value="", place=HERE),
    Directive(name="keep", value="", place=HERE),
    Directive(name="drop", value="", place=HERE),
    Directive(name="title", value="Mon titre", place=HERE),
    *(Directive(name="slide", value=kind, place=HERE) for kind in WISHED_KINDS),
)
BLOCKS = st.one_of(PARAGRAPHS, LISTS, QUOTES, HEADINGS, st.sampled_from(SILENT))
METAS = st.sampled_from(
    [
        Meta(language="fr"),
        Meta(title=runs_of("Titre"), language="fr"),
        Meta(title=runs_of("Titre"), language="fr", minutes=1),
    ]
)
ARTICLES = st.builds(
    lambda blocks, meta: Article(source="a.md", meta=meta, blocks=tuple(blocks)), st.lists(BLOCKS, max_size=9), METAS
)


@given(ARTICLES)
def test_every_word_below_the_headings_stands_in_the_notes_once(article: Article) -> None:
    """In article order within the main part and within the appendix; sorted by provenance they are the article."""
    board = _plan(article)
    main = [note for slide in board.slides if not _is_appended(board, slide) for note in slide.notes]
    appendix = [note for slide in board.slides if _is_appended(board, slide) for note in slide.notes]
    for notes in (main, appendix):
        places = [_place(note) for note in notes]
        assert places == sorted(set(places))
    spoken = " ".join(note.text for note in sorted((*main, *appendix), key=_place)).split()
    assert spoken == " ".join(_words(block) for block in article.blocks).split()


@given(ARTICLES)
def test_notes_of_a_slide_fit_a_printed_page(article: Article) -> None:
    for slide in _plan(article).slides:
        is_wished = slide.why is not None and slide.why.code == "wished"
        assert is_wished or len(slide.notes) == 1 or sum(count_words(note.text) for note in slide.notes) <= MOST_NOTES


@given(ARTICLES)
def test_links_with_the_appendix_lead_somewhere(article: Article) -> None:
    slides = _plan(article).slides
    keys = {slide.key for slide in slides}
    assert {key for slide in slides for key in (slide.more, slide.back) if key} <= keys


@given(ARTICLES)
def test_titles_and_keys_are_unique_and_agenda_leads_to_slides(article: Article) -> None:
    slides = _plan(article).slides
    titles = [slide.title.text.casefold() for slide in slides]
    assert all(title.strip() for title in titles)
    assert len(set(titles)) == len(titles)
    keys = [slide.key for slide in slides]
    assert len(set(keys)) == len(keys)
    for agenda in (slide for slide in slides if isinstance(slide, AgendaSlide)):
        assert len(agenda.entries) >= 3
        assert {entry.target for entry in agenda.entries} <= set(keys)


@given(ARTICLES)
def test_points_and_quotations_are_words_of_the_article_verbatim(article: Article) -> None:
    written = " ".join(" ".join(_written(block) for block in article.blocks).split())
    for slide in _plan(article).slides:
        if isinstance(slide, PointsSlide):
            assert 1 <= len(slide.points) <= 4
            assert all(" ".join(point.text.split())[1:] in written for point in slide.points)
        if isinstance(slide, CalloutSlide):
            assert " ".join(slide.quotation.text.split()).removesuffix(" […]") in written


def _is_appended(board: Storyboard, slide: Slide) -> bool:
    return board.sections[-1].is_appendix and slide in board.sections[-1].slides


def _place(note: Span) -> tuple[int, int]:
    assert note.origin is not None
    return note.origin.block or 0, note.origin.sentence or 0


def _plan(article: Article) -> Storyboard:
    return plan(article).value


def _written(block: Block) -> str:
    return plain_text(block.runs) if isinstance(block, Heading) else _words(block)


def _words(block: Block) -> str:
    """Return what a block says, as its notes are to say it; a heading is a title and no sentence."""
    match block:
        case Paragraph():
            return plain_text(block.runs)
        case BulletList():
            return " ".join(_words(inner) for item in block.items for inner in item.blocks)
        case Quote():
            return " ".join([*(_words(inner) for inner in block.blocks), plain_text(block.attribution)])
        case Table():
            return "A · 1 · 2 €"
        case Figure():
            return block.alt
        case Code():
            return block.text
        case Heading() | Directive():
            return ""
