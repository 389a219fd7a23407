"""Whatever the bytes: readers raise nothing but their own errors, and plain text loses no word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from tutoslides.model.article import Block, BulletList, Directive, Heading, Paragraph, Quote, Source
from tutoslides.model.errors import TutoslidesError
from tutoslides.model.text import plain_text
from tutoslides.readers import read

from .outline import read_text

MARKUP = (
    "\n", "\n\n", "# ", "## ", "> ", "- ", "1. ", "    ", "```\n", "`", "**", "_", "[", "](x)", "![", "<!-- keep -->",
    "<!--", "-->", "<!-- pause -->", "<!-- drop -->\n", "<!-- slide: cards -->\n", "<!-- notes: *x* <b> [y](z -->",
    "<div>", "</div>", "<![", "<?", '<aside markdown="1" class="pquote">', "</aside>", "&amp;", "&",
    "[^1]", "[^1]: note", "|a|b|\n|-|-|\n", "---\n", "title: x\n", "minutes: x\n", "{% x %}", "::: tip a", "> [!NOTE]",
    "« Une phrase. »", "— Jean", "20 juillet 2025", "par Jean Dupont", "Aucun commentaire", "•", "👉 ", "\\", "~~",
    "=====", "\x00", "\x02", "<table><tr><td>", "<cite>", "<br>", "<img src=a alt=b>", ": def", "!!! note", "↩",
)  # fmt: skip
LINES = (
    "Le tutorat en question", "Une phrase assez longue pour être du texte courant.", "- un", "- deux ;", "1. premier",
    "2. second", "", "Aucun commentaire:", "Partager sur Facebook", "Accueil", "« Une citation de quelques mots. »",
    "— Nadia, apprenante", "    Un texte en retrait qui compte.", "Il faut :", "former ;", "TITRE EN CAPITALES",
    "Pourquoi ?", "👉 point", "> cité", "© 2024 Site", "Un vers", "un autre vers,", "Texte généré par MachinTruc",
)  # fmt: skip

DIRECTIVES = (
    "<!-- pause -->", "<!-- keep -->", "<!-- drop -->", "<!-- slide: cards -->", "<!-- title: *Agir* -->",
    "<!-- notes: un\n\nmot -->",
)  # fmt: skip
WRITTEN = (
    "Une phrase. Une autre.", "- un", "  - deux", "1. trois", "> Citée.\n", "> - point\n", "", "## Partie",
    "| a | b |\n|---|---|\n| c | d |", "![image](a.png)", "Terme", ": Sens", "`code`",
)  # fmt: skip


@given(
    st.lists(st.one_of(st.sampled_from(MARKUP), st.text(max_size=5)), max_size=25).map("".join),
    st.sampled_from(["a.md", "a.txt"]),
)
def test_any_text_is_read_or_refused(text: str, name: str) -> None:
    with suppress(TutoslidesError):
        read(Source(data=text.encode("utf-8", "surrogatepass"), name=name))


@given(st.lists(st.sampled_from(MARKUP), max_size=25).map("".join))
def test_no_mark_of_the_parser_is_ever_in_a_text(text: str) -> None:
    with suppress(TutoslidesError):
        article = read_text(text, "a.md")
        assert not any(mark in words for words in _texts(article.blocks) for mark in "\x01\x02\x03\x1e")


@given(
    st.lists(
        st.tuples(st.sampled_from(WRITTEN), st.sampled_from(("", "\n", " ")), st.sampled_from(DIRECTIVES)),
        min_size=1,
        max_size=10,
    )
)
def test_directives_add_no_word_and_take_none(lines: list[tuple[str, str, str]]) -> None:
    """Behind a line, right or after a blank, or on a line of their own (gap "\\n")."""
    with_directives = "\n".join(row + gap + directive if gap else row for row, gap, directive in lines)
    without = "\n".join(row + ("\n" if gap == "\n" else "") for row, gap, _ in lines)
    assert _all_words(f"Texte.\n\n{with_directives}\n") == _all_words(f"Texte.\n\n{without}\n")


@given(
    st.lists(
        st.tuples(st.sampled_from(WRITTEN), st.sampled_from(("\n", " ", "")), st.sampled_from(DIRECTIVES)), max_size=10
    )
)
def test_directives_stand_where_the_planner_looks_for_them(lines: list[tuple[str, str, str]]) -> None:
    blocks = read_text("Texte.\n\n" + "\n".join(map("".join, lines)), "a.md").blocks
    assert not isinstance(blocks[-1], Directive)
    assert {one.name for one in _directives(blocks, within=BulletList)} <= {"pause"}
    assert list(_directives(blocks, within=Quote)) == []
    for paragraph in _paragraphs(blocks):
        text = plain_text(paragraph.runs)
        assert all(not text[wish.offset].isspace() for wish in paragraph.wishes)


def _directives(blocks: Iterable[Block], within: type[BulletList | Quote], inside: bool = False) -> Iterator[Directive]:
    """Yield the directives in `blocks` that stand anywhere in a block of the kind `within`."""
    for block in blocks:
        inner = isinstance(block, within) or inside
        if isinstance(block, Directive) and inside:
            yield block
        elif isinstance(block, Quote):
            yield from _directives(block.blocks, within, inner)
        elif isinstance(block, BulletList):
            yield from _directives((one for item in block.items for one in item.blocks), within, inner)


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Quote):
            yield from _paragraphs(block.blocks)
        elif isinstance(block, BulletList):
            yield from _paragraphs(one for item in block.items for one in item.blocks)


@given(st.binary(max_size=200), st.sampled_from(["a.md", "a.txt"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    with suppress(TutoslidesError):
        read(Source(data=data, name=name))


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=20).map("\n".join).filter(str.strip))
def test_plain_text_loses_and_doubles_no_word(text: str) -> None:
    article = read_text(text)
    read_words = [plain_text(article.meta.title), plain_text(article.meta.subtitle), *article.meta.authors]
    read_words += _texts((*article.blocks, *article.remains))
    assert Counter(_words(" ".join(read_words))) == Counter(_words(text))


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield plain_text(block.runs)
        elif isinstance(block, BulletList):
            yield from _texts(one for item in block.items for one in item.blocks)
        elif isinstance(block, Quote):
            yield from _texts(block.blocks)
            yield plain_text(block.attribution)


def _all_words(text: str) -> Counter[str]:
    article = read_text(text, "a.md")
    return Counter(_words(" ".join([plain_text(article.meta.title), *_texts((*article.blocks, *article.remains))])))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)
