"""Every block gives its passages: prose by sentences, what cannot be a point for the notes alone."""

from __future__ import annotations

from tutoslides.model.article import Code, Directive, Figure, Heading, Paragraph, Table
from tutoslides.model.diagnostics import Place
from tutoslides.model.text import plain_text, runs_of
from tutoslides.planning.attribution import Setting
from tutoslides.planning.sentences import cut_passages
from unit.builders import article_of

FRENCH = Setting(language="fr")
PLACE = Place(source="article.md", line=7)
LONG = " ".join(f"Voici la phrase numéro {number} de la citation." for number in range(12))


def test_paragraph_is_cut_into_sentences_that_know_their_place() -> None:
    first, second = cut_passages((Paragraph(runs=runs_of("Un. Deux !"), place=PLACE),), 4, FRENCH)
    assert [first.span.text, second.span.text] == ["Un.", "Deux !"]
    assert first.span.origin is not None
    assert second.span.origin is not None
    assert (first.span.origin.block, first.span.origin.sentence, first.span.origin.line) == (4, 0, 7)
    assert second.span.origin.sentence == 1


def test_sentences_of_one_quotation_stay_together() -> None:
    text = f"Elle raconte : « {LONG} » Puis elle se tait."
    passages = cut_passages((Paragraph(runs=runs_of(text), place=PLACE),), 0, FRENCH)
    assert [len(passage.quotations) for passage in passages] == [1, 0]
    assert plain_text(passages[0].quotations[0].whole) == LONG


def test_sentences_of_a_quotation_that_ends_the_paragraph_stay_together() -> None:
    text = f"Elle raconte : « {LONG} »"
    (passage,) = cut_passages((Paragraph(runs=runs_of(text), place=PLACE),), 0, FRENCH)
    assert passage.span.text == text


def test_rows_captions_and_code_are_for_the_notes() -> None:
    blocks = (
        Table(
            header=(runs_of("Poste"), runs_of("Montant")),
            rows=((runs_of(""), ()), (runs_of("A"), runs_of("1 €"))),
            place=PLACE,
        ),
        Figure(target="a.png", alt="Un plan", caption=(), place=PLACE),
        Code(text="print(1)", place=PLACE),
        Heading(level=1, runs=runs_of("Titre"), place=PLACE),
        Directive(name="pause", value="", place=PLACE),
    )
    passages = cut_passages(blocks, 0, FRENCH)
    assert [passage.span.text for passage in passages] == ["Poste · Montant", "A · 1 €", "Un plan", "print(1)"]
    assert not any(passage.is_prose for passage in passages)


def test_list_items_and_block_quotations_keep_their_order() -> None:
    article = article_of(
        "# T\n\n- un point\n- un autre\n\n> Une voix parle.\n>\n> Elle continue.\n>\n> — Ada Roy, tutrice\n"
    )
    passages = cut_passages(article.blocks, 0, FRENCH)
    assert [passage.span.text for passage in passages] == [
        "un point",
        "un autre",
        "Une voix parle. Elle continue. Ada Roy, tutrice",
    ]
    assert plain_text(passages[2].quotations[0].speaker) == "Ada Roy"
