"""Markdown: runs, source lines, raw HTML, and what must never come through."""

from __future__ import annotations

import pytest

from tutoslides.model.article import Block, BulletList, Code, Figure, Heading, Paragraph, Quote, Table
from tutoslides.model.diagnostics import Place, codes_of
from tutoslides.model.errors import SourceError
from tutoslides.model.text import Mark, Run, Runs, plain_text
from tutoslides.readers import read
from tutoslides.readers.markdown.tree import RAW

from .outline import read_text


def _blocks(text: str) -> tuple[Block, ...]:
    return read_text(text, "article.md").blocks


def _runs(text: str) -> Runs:
    (block,) = _blocks(text)
    assert isinstance(block, Paragraph)
    return block.runs


def test_emphasis_links_and_code_become_runs() -> None:
    assert _runs("un **gras *et* ital** [lien](http://a.b/?x=1&amp;y) `c<d`") == (
        Run(text="un "),
        Run(text="gras ", marks=Mark.BOLD),
        Run(text="et", marks=Mark.BOLD | Mark.ITALIC),
        Run(text=" ital", marks=Mark.BOLD),
        Run(text=" "),
        Run(text="lien", href="http://a.b/?x=1&y"),
        Run(text=" "),
        Run(text="c<d", marks=Mark.CODE),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("C&oacute;digo &amp; AT&T &#233; &copy;", "Código & AT&T é ©"),
        (r"\<lien\> \* \[x] \#", "<lien> * [x] #"),
        ("un\ndeux  \ntrois\\\nquatre<br>cinq", "un deux\ntrois\nquatre\ncinq"),
        ('l’<abbr title="Union">URSSAF</abbr> et <span class="x">vous</span>', "l’URSSAF et vous"),
        ("XX<sup>e</sup> siècle, m<sub>2</sub>", "XXe siècle, m2"),
        ("il dit <q>oui</q>.", "il dit «\u00a0oui\u00a0»."),
        ("espace\u00a0: «\u00a0insécable\u00a0»", "espace\u00a0: «\u00a0insécable\u00a0»"),
        ("mot[^inconnue] suivi", "mot suivi"),
        ("snake_case et 2 * 3 * 4", "snake_case et 2 * 3 * 4"),
        ("https://a.b/c_d_e", "https://a.b/c_d_e"),
    ],
)
def test_text_is_what_a_reader_sees(source: str, expected: str) -> None:
    assert plain_text(_runs("---\nlang: fr\n---\n" + source)) == expected


def test_a_foreign_word_keeps_its_language() -> None:
    assert Run(text="pitch", marks=Mark.ITALIC, language="en") in _runs(
        '---\nlang: fr\n---\nun <em lang="en">pitch</em>'
    )


def test_a_heading_loses_bold_that_covers_it_and_its_mark_for_links() -> None:
    blocks = _blocks("Texte.\n\n## **Une partie** {#partie}\n\n### Une *autre*\n")
    assert [block.runs for block in blocks if isinstance(block, Heading)] == [
        (Run(text="Une partie"),),
        (Run(text="Une "), Run(text="autre", marks=Mark.ITALIC)),
    ]


LINES = """\
---
title: T
---

Un paragraphe.

## Une partie
Un autre paragraphe
sur deux lignes.
- un
- deux

  suite
> Une citation
> > imbriquée

| a | b |
|---|---|
| c | d |

```python
code
```

![image](a.png)

<div><p>brut</p>

<ul><li>item</li></ul></div>

Un paragraphe.
"""


def test_every_block_knows_its_line() -> None:
    blocks = _blocks(LINES)
    found = [(type(block).__name__, block.place.line) for block in blocks]
    assert found == [
        ("Paragraph", 5),
        ("Heading", 7),
        ("Paragraph", 8),
        ("BulletList", 10),
        ("Quote", 14),
        ("Table", 17),
        ("Code", 22),
        ("Figure", 25),
        ("Paragraph", 27),
        ("BulletList", 29),
        ("Paragraph", 31),
    ]
    bullets = blocks[3]
    assert isinstance(bullets, BulletList)
    assert [block.place.line for item in bullets.items for block in item.blocks] == [10, 11, 13]


def test_equal_rows_have_lines_of_their_own() -> None:
    blocks = _blocks("idem\n\nidem\n\n- idem\n- idem\n")
    bullets = blocks[2]
    assert isinstance(bullets, BulletList)
    lines = [block.place.line for block in blocks[:2]]
    assert lines + [item.blocks[0].place.line for item in bullets.items] == [1, 3, 5, 6]


def test_raw_html_is_read_like_markdown() -> None:
    html = (
        "<blockquote><p>Elle compte.</p>— <cite>Nadia</cite></blockquote>\n\n"
        '<table><tr><th>a</th></tr><tr><td colspan="2"><p>b</p><ul><li>c</li></ul></td></tr></table>\n\n'
        '<figure><img src="a.png" alt="x"><figcaption>Légende</figcaption></figure>\n'
    )
    quote, table, figure = _blocks(html)
    assert isinstance(quote, Quote)
    assert plain_text(quote.attribution) == "Nadia"
    assert isinstance(table, Table)
    assert [plain_text(cell) for row in (table.header, *table.rows) for cell in row] == ["a", "", "b\nc", ""]
    assert isinstance(figure, Figure)
    assert plain_text(figure.caption) == "Légende"


def test_scripts_vanish_and_embedded_media_are_remains() -> None:
    article = read_text('Texte.\n\n<script>alert(1)</script>\n\n<iframe src="https://v.fr"></iframe>\n', "a.md")
    assert len(article.blocks) == 1
    assert [plain_text(one.runs) for one in article.remains] == ["<iframe https://v.fr>"]


def test_a_portrait_in_a_quotation_is_left_out_with_a_note() -> None:
    source = '<aside class="pquote"><img src="a.png" alt="avatar">Elle compte.</aside>'
    reported = read_text_reported(source)
    (quote,) = reported[0]
    assert isinstance(quote, Quote)
    assert reported[1] == ("picture-left-out",)


def read_text_reported(text: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return the blocks and the codes of `text`, read as Markdown."""
    from tutoslides.model.article import Source

    reported = read(Source(data=text.encode(), name="a.md"))
    return reported.value.blocks, codes_of(reported.diagnostics)


def test_code_keeps_its_lines_and_never_its_escapes() -> None:
    blocks = _blocks("Texte.\n\n    if a < b:\n        pass\n\n```\n<!-- keep -->\n{% x %}\n```\n")
    codes = [block.text for block in blocks if isinstance(block, Code)]
    assert codes == ["if a < b:\n    pass", "<!-- keep -->\n{% x %}"]


@pytest.mark.parametrize(
    "text",
    [
        "\x02wzxhzdk:0\x03 et une suite assez longue pour passer",
        "`a`\\`\\*",
        "<b>x",
        "&amp;&lt;",
        "[a](b&amp;c)",
        "<!-- a",
        "x <!-- b --> y",
    ],
)
def test_no_mark_of_the_parser_comes_through(text: str) -> None:
    shown = repr(read_text(text, "a.md"))
    assert "\\x02" not in shown
    assert "\\x03" not in shown
    assert "\\x01" not in shown
    assert RAW.search(shown) is None


def test_lists_nested_beyond_reason_are_read_at_the_deepest_level() -> None:
    article = read_text("".join("  " * depth + f"- item{depth}\n" for depth in range(60)), "a.md")
    shown = repr(article)
    assert all(f"item{depth}'" in shown for depth in range(60))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            r"![a\*b &eacute;](x\_y.png)",
            Figure(target="x_y.png", alt="a*b é", place=Place(source="a.md", line=1, excerpt="a*b é")),
        ),
        (
            '<figure><img src="x.png"></figure>',
            Figure(target="x.png", alt="", place=Place(source="a.md", line=1, excerpt="x.png")),
        ),
    ],
)
def test_a_picture_s_words_are_what_a_reader_sees(source: str, expected: Figure) -> None:
    assert read_text(source, "a.md").blocks == (expected,)


def test_a_comment_over_lines_amid_a_sentence_vanishes() -> None:
    (paragraph,) = _blocks("Un mot <!-- à\nrelire --> et la suite.\n")
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.runs) == "Un mot et la suite."


def test_an_unclosed_fence_runs_to_the_end() -> None:
    (code,) = _blocks("```\nun\n\n# deux\n")
    assert isinstance(code, Code)
    assert code.text == "un\n\n# deux"


def test_fenced_code_in_a_list_is_code() -> None:
    kinds = [type(block).__name__ for block in _blocks("- un\n\n  ```\n  x = 1\n  ```\n\n- deux\n")]
    assert kinds == ["BulletList", "Code", "BulletList"]


def test_a_web_page_is_refused_with_advice() -> None:
    with pytest.raises(SourceError, match=r"\.txt"):
        read_text("<!DOCTYPE html><html><body>x</body></html>", "a.html")
