"""The sample: what the careful reader of the article expects of its deck."""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import tutoslides
from gates.canonical import canonical_xml, deck_as_json
from gates.sample import article_alone
from tutoslides.model.deck import Deck
from tutoslides.model.diagnostics import codes_of
from tutoslides.model.storyboard import AskSlide, CardsSlide
from tutoslides.model.text import plain_text
from tutoslides.pipeline import Built

REPOSITORY = Path(__file__).parent.parent
ARTICLE = REPOSITORY / "content" / "plaidoyer.md"
RAW_PAGE = REPOSITORY / "tests" / "cases" / "plaidoyer.txt"

QUOTATIONS = (
    "un facteur déterminant de réussite et d’engagement, en particulier dans les dispositifs à distance ou hybrides",
    "l’ensemble des activités de conception qui permettent de définir, de dimensionner et d’organiser le dispositif "
    "d’aide, de support et d’accompagnement aux apprenants",
    "La réussite d’un dispositif dépend précisément de la capacité à anticiper les besoins de soutien, à identifier "
    "les points de fragilité et à organiser des réponses adéquates",
    "la personnalisation, rendue possible par la relation tutorale, répond aux singularités de chaque apprenant",
    "Un dispositif doté d’une ingénierie tutorale explicite présente une valeur ajoutée tangible, visible et "
    "facilement communicable auprès des clients, qu’ils soient financeurs, entreprises ou apprenants.",
    "Le retour sur investissement de l’ingénierie tutorale s’observe à travers la réduction du taux d’abandon et "
    "l’optimisation des coûts d’accompagnement, grâce à une allocation raisonnée des ressources.",
    "Articuler ingénierie pédagogique et ingénierie tutorale, c’est sortir d’une logique linéaire pour proposer des "
    "dispositifs évolutifs, dans lesquels les apprenants se sentent accompagnés du début à la fin de leur parcours.",
)
HEADINGS = (
    "La structuration d’une offre tutorale : un levier pédagogique majeur",
    "Des impacts économiques immédiats et à long terme",
    "Se doter d’un avantage concurrentiel durable",
    "Agir par conviction et responsabilité",
)
SITE_REMAINS = ("Texte généré par Perplexity", "Prompt 1", "Prompt 2", "Prompt 3", "Aucun commentaire")


@pytest.fixture(scope="module")
def sample() -> Built:
    """The article's own deck, without its budget."""
    return tutoslides.build(article_alone())


@pytest.fixture(scope="module")
def whole() -> Built:
    """The sample as it is built: the article with its budget."""
    return tutoslides.build(ARTICLE)


@pytest.fixture(scope="module")
def raw() -> Built:
    return tutoslides.build(RAW_PAGE)


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _texts(deck: Deck, role: str) -> list[str]:
    return [_plain(filled.text) for page in deck.pages for filled in page.slots if filled.slot.role == role]


@pytest.mark.parametrize("name", ["sample", "raw"])
def test_all_seven_quotations_are_callouts_verbatim(name: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(name)
    assert _texts(built.deck, "quotation") == list(QUOTATIONS)


@pytest.mark.parametrize("name", ["sample", "raw"])
def test_headings_situation_and_closing_line_are_slides(name: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(name)
    titles = [_plain(page.title) for page in built.deck.pages]
    assert [title for title in titles if title in HEADINGS] == list(HEADINGS)
    turn = "Pourtant, l’ingénierie tutorale reste souvent le parent pauvre des budgets alloués à la formation"
    assert titles.index(turn) < titles.index(HEADINGS[0])
    assert titles[-1].startswith("L’avenir des organismes performants s’écrit avec l’accompagnement")


def test_what_the_site_left_behind_is_on_no_slide_and_each_is_told(raw: Built) -> None:
    shown = "\n".join(filled.text for page in raw.deck.pages for filled in page.slots)
    notes = "\n".join(plain_text(runs) for page in raw.deck.pages for runs in page.notes)
    told = [finding.message.en for finding in raw.diagnostics if finding.code == "site-remains"]
    for words, message in zip(SITE_REMAINS, told, strict=True):
        assert words not in shown
        assert words not in notes
        assert words in message


def test_raw_page_gives_the_same_slides_but_for_the_front_matter(sample: Built, raw: Built) -> None:
    def slides(built: Built) -> list[tuple[str, ...]]:
        return [
            tuple(filled.text for filled in page.slots if filled.slot.role not in ("byline", "speaker"))
            for page in built.deck.pages
        ]

    assert slides(sample) == slides(raw)
    assert _texts(sample.deck, "byline") == ["Jacques Rodet\n20 juillet 2025"]
    assert _texts(raw.deck, "byline") == ["20 juillet 2025"]
    assert _texts(sample.deck, "speaker") == ["Jacques Rodet"], "« Comme je le souligne souvent : »"
    assert _texts(raw.deck, "speaker") == []


def test_a_generated_text_is_always_told(sample: Built, raw: Built) -> None:
    assert "text-generated" in codes_of(sample.diagnostics)
    assert "text-generated" in codes_of(raw.diagnostics)


def test_thoughts_have_the_slides_of_their_shapes(sample: Built) -> None:
    kinds = [type(slide).__name__.removesuffix("Slide") for slide in sample.storyboard.slides]
    assert kinds == [
        "Title", "Agenda", "Callout", "Statement",
        "Callout", "Contrast", "Callout", "Cards", "Callout",
        "Contrast", "Callout", "Cards", "Callout", "Cards",
        "Points", "Callout",
        "Contrast", "Ask", "Closing",
    ]  # fmt: skip
    cards = [[card.text for card in slide.cards] for slide in sample.storyboard.slides if isinstance(slide, CardsSlide)]
    assert cards[0] == [
        "Les modalités d’intervention",
        "La fréquence",
        "Les outils",
        "Les compétences attendues des tuteurs",
    ]
    assert [len(row) for row in cards] == [4, 2, 3]


def test_decision_is_asked_in_the_authors_words(sample: Built) -> None:
    (ask,) = (slide for slide in sample.storyboard.slides if isinstance(slide, AskSlide))
    assert [demand.text for demand in ask.demands] == [
        "Réévaluer la ventilation de leurs budgets",
        "Donner à l’ingénierie tutorale la place qu’elle mérite : celle d’un investissement stratégique",
    ]


def test_no_slide_is_a_wall(sample: Built) -> None:
    """20 to 45 words a slide are good, over 70 are a wall; the footer and the agenda apart. Source: the story guide."""
    words = [
        sum(len(filled.text.split()) for filled in page.slots if filled.slot.role not in ("footer", "number"))
        for page in sample.deck.pages
        if page.layout.kind != "agenda"
    ]
    assert 20 <= statistics.median(words) <= 45
    assert max(words) <= 70


def test_notes_hold_the_whole_article_once_in_order(sample: Built) -> None:
    notes = " ".join(plain_text(runs) for page in sample.deck.pages for runs in page.notes[page.seconds > 0 :])
    article = ARTICLE.read_text(encoding="utf-8").partition("\n---\n")[2]
    prose = [line for line in article.splitlines() if line.strip() and not line.startswith("#")]
    assert _plain(notes).split() == _plain(" ".join(prose)).split()


def test_sections_agenda_and_way_back(sample: Built) -> None:
    deck = sample.deck
    agenda = deck.pages[1]
    entries = next(filled for filled in agenda.slots if filled.slot.role == "body").paragraphs
    by_key = {page.key: page.title for page in deck.pages}
    assert [_plain(by_key[entry.target or ""]) for entry in entries] == [*HEADINGS, "Décision attendue"]
    assert [_plain(section.name) for section in deck.sections[1:-2]] == list(HEADINGS)
    footers = [filled for page in deck.pages for filled in page.slots if filled.slot.role == "footer"]
    assert {filled.paragraphs[0].target for filled in footers} == {"agenda"}
    assert len(footers) == len(deck.pages) - 2


def test_deck_is_the_golden_one(sample: Built, golden: Callable[[str, str], None]) -> None:
    golden("plaidoyer.json", deck_as_json(sample.deck))


@pytest.mark.parametrize(
    "part",
    [
        "slides/slide1", "slides/slide2", "slides/slide4", "notesSlides/notesSlide4", "slideMasters/slideMaster1",
        "slideLayouts/slideLayout1", "slideLayouts/slideLayout2", "theme/theme1", "presentation",
    ],
)  # fmt: skip
def test_part_is_the_golden_one(part: str, sample: Built, golden: Callable[[str, str], None], tmp_path: Path) -> None:
    deck = sample.write(tmp_path / "sample.pptx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        golden(f"plaidoyer/{part.rpartition('/')[2]}.xml", canonical_xml(archive.read(f"ppt/{part}.xml")))


def test_budget_stands_after_the_agenda_before_the_ask_and_in_the_appendix(sample: Built, whole: Built) -> None:
    kinds = [slide.key for slide in whole.storyboard.slides]
    assert kinds[2] == "budget-essential"
    assert kinds[kinds.index("ask") - 4 : kinds.index("ask")] == [
        "budget-costs",
        "budget-effect",
        "budget-threshold",
        "budget-scenarios",
    ]
    appendix = next(section for section in whole.storyboard.sections if section.is_appendix)
    assert {slide.key for slide in appendix.slides} >= {"budget-key-figures", "budget-cash", "budget-tornado"}
    own = [slide.title.text for slide in whole.storyboard.slides if not slide.key.startswith("budget")]
    assert own == [slide.title.text for slide in sample.storyboard.slides]


def test_budget_slides_are_no_walls_and_say_what_is_to_be_replaced(whole: Built) -> None:
    for page in whole.deck.pages:
        if page.key.startswith("budget") and page.frame is None:
            words = sum(
                len(filled.text.split()) for filled in page.slots if filled.slot.role not in ("footer", "number")
            )
            assert words <= 70, page.title
        if page.key.startswith("budget"):
            assert "hypothèses à remplacer" in _plain(" ".join(filled.text for filled in page.slots)), page.title


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_same_article_gives_the_same_bytes_in_another_process(seed: str, whole: Built, tmp_path: Path) -> None:
    here = whole.write(tmp_path / "here.pptx").read_bytes()
    there = tmp_path / "there.pptx"
    program = f"import tutoslides; tutoslides.build({str(ARTICLE)!r}).write({str(there)!r})"
    environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY / "src"), "LC_CTYPE": "C.UTF-8"}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment, cwd=tmp_path, timeout=60)
    assert there.read_bytes() == here
