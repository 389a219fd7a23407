"""Hypothesis strategies for articles: as Markdown, as text copied from a page, and as the model's own value."""

from __future__ import annotations

from hypothesis import strategies as st

from properties.made_articles import PIECES, MadeArticle, Piece, Words, article_of
from properties.vocabulary import VOCABULARY
from tutoslides.model.article import (
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
    Source,
    Table,
)
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import Mark, Run, Runs, runs_of

LANGUAGES = st.sampled_from(sorted(VOCABULARY))
SEEDS = st.integers(0, 2**16)
SIZES = st.one_of(st.integers(1, 3), st.integers(1, 40), st.integers(1, 40), st.integers(41, 150))
"""Words or points of a piece: mostly a few, so that a hundred articles take seconds."""

HERE = Place(source="made", line=1)


@st.composite
def markdown_articles(draw: st.DrawFn) -> MadeArticle:
    """Draw an article in Markdown."""
    language = draw(LANGUAGES)
    shapes = draw(st.lists(st.tuples(st.sampled_from(sorted(PIECES)), SIZES, SEEDS), min_size=1, max_size=8))
    pieces: list[Piece] = [PIECES[kind](Words(language, seed), size) for kind, size, seed in shapes]
    return article_of(language, draw(st.sampled_from([0, 3, 8, 40])), pieces, draw(SEEDS))


@st.composite
def plain_articles(draw: st.DrawFn) -> Source:
    """Draw an article as it is copied from a page: a title line, unmarked headings, paragraphs."""
    words = Words(draw(LANGUAGES), draw(SEEDS))
    parts = [words.row(draw(st.integers(1, 12))).capitalize()]
    for size, has_heading in draw(st.lists(st.tuples(SIZES, st.booleans()), min_size=1, max_size=8)):
        parts += [words.row(5).capitalize()] if has_heading else []
        parts.append(words.prose(size))
    return Source(data=draw(st.sampled_from(["\n", "\n\n", "\r\n\r\n"])).join(parts).encode(), name="made.txt")


def texts() -> st.SearchStrategy[Runs]:
    """Draw a sentence or a few, one of its words perhaps marked."""
    sizes = st.integers(1, 30)
    plain = st.builds(lambda language, seed, size: Words(language, seed).prose(size), LANGUAGES, SEEDS, sizes)
    marks = st.sampled_from([Mark.NONE, Mark.BOLD, Mark.ITALIC, Mark.BOLD | Mark.ITALIC, Mark.CODE])
    marked = st.builds(lambda text, mark: (*runs_of(text), Run(text=" mot", marks=mark)), plain, marks)
    return st.one_of(plain.map(runs_of), marked)


def model_blocks() -> st.SearchStrategy[Block]:
    """Draw a block of any kind, lists and quotations with blocks in them."""
    paragraphs = st.builds(Paragraph, runs=texts(), place=st.just(HERE))
    items = st.builds(ListItem, blocks=st.lists(paragraphs, min_size=1, max_size=2).map(tuple))
    cells = st.tuples(texts(), texts())
    return st.one_of(
        paragraphs,
        st.builds(Heading, level=st.integers(1, 4), runs=texts(), place=st.just(HERE)),
        st.builds(
            BulletList,
            items=st.lists(items, min_size=1, max_size=12).map(tuple),
            place=st.just(HERE),
            ordered=st.booleans(),
        ),
        st.builds(
            Quote,
            blocks=st.lists(paragraphs, min_size=1, max_size=3).map(tuple),
            place=st.just(HERE),
            attribution=st.one_of(st.just(()), texts()),
        ),
        st.builds(Table, header=cells, rows=st.lists(cells, max_size=4).map(tuple), place=st.just(HERE)),
        st.builds(Figure, target=st.just("a.png"), alt=st.just("un schéma"), place=st.just(HERE), caption=texts()),
        st.builds(Code, text=st.just("print(1)\n\treturn"), place=st.just(HERE)),
        st.builds(Directive, name=st.just("keep"), value=st.just(""), place=st.just(HERE)),
    )


def model_articles() -> st.SearchStrategy[Article]:
    """Draw an article as readers return it."""
    metas = st.builds(Meta, title=st.one_of(st.just(()), texts()), language=LANGUAGES)
    blocks = st.lists(model_blocks(), max_size=10).map(tuple)
    return st.builds(Article, source=st.just("made.md"), meta=metas, blocks=blocks)
