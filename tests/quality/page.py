"""The page that shows all scores and every miss.

In: score cards, in groups. Out: Markdown, the same for the same scores.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quality.card import Card
from quality.cases import FOLDER
from quality.endings import Outcome
from quality.points import WAYS, Choice, SectionChoices, means
from quality.tally import Tally

_FRONT = ("title", "author", "date")
_SHORT: dict[Outcome, str] = {"rightly none": "none"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Articles that are summed up together."""

    name: str
    cards: tuple[Card, ...]


def page_of(groups: Sequence[Group], left_out: Sequence[str]) -> str:
    """Return the page; `left_out` are articles in formats that are not read today."""
    parts = [
        (FOLDER / "intro.md").read_text(encoding="utf-8").rstrip(),
        *((f"Not measured, since their formats come later: {_names(left_out)}.",) if left_out else ()),
        "## Scores",
        _table(_SCORES, _score_rows(groups)),
        "\n".join(_rates(groups)),
        "## Points",
        _table(("points", "sections", *WAYS), _point_rows(groups)),
        "Each cell: F1, hits, words a section.",
        "## Decks",
        _table(_DECKS, _deck_rows(groups)),
        "## Every miss",
        *(_misses(card) for group in groups for card in group.cards),
    ]
    return "\n\n".join(parts) + "\n"


_SCORES = (
    *("article", "sections found", "invented", "quotations found", "wrong callouts", "speakers right"),
    *("not named", "wrong", "remains", "ask", "closing", "front"),
)
_DECKS = (
    *("article", "median words", "most words", "walls", "slides", "in the appendix", "minutes of speech"),
    *("callout pages", "quotations missed (audit)", "wrong (audit)", "words not the article's"),
)


def _score_rows(groups: Sequence[Group]) -> Iterator[tuple[str, ...]]:
    for group in groups:
        for card in group.cards:
            right = [name for name in _FRONT if card.front[name]]
            yield (
                *(f"`{card.name}`", *_figures((card,))),
                *(_SHORT.get(card.ask, card.ask), _SHORT.get(card.closing, card.closing)),
                "all" if len(right) == len(_FRONT) else ", ".join(f"no {n}" for n in _FRONT if n not in right),
            )
    for name, cards in _sums(groups):
        fronts = sum(card.front[entry] for card in cards for entry in _FRONT)
        yield (
            *(f"**{name}**", *_figures(cards)),
            *(_outcomes(card.ask for card in cards), _outcomes(card.closing for card in cards)),
            f"{fronts}/{len(_FRONT) * len(cards)}",
        )


def _rates(groups: Sequence[Group]) -> Iterator[str]:
    """Give recall and precision of what is found or invented."""
    for name, cards in _sums(groups):
        headings = sum((card.headings for card in cards), Tally())
        quotations = sum((card.quotations for card in cards), Tally())
        yield f"- {name}: sections {_rate(headings)}; quotations {_rate(quotations)}."


def _rate(tally: Tally) -> str:
    shares = (("recall", tally.recall), ("precision", tally.precision))
    return ", ".join(f"{name} {share:.1%}" if share is not None else f"no {name}" for name, share in shares)


def _figures(cards: Sequence[Card]) -> tuple[str, ...]:
    headings = sum((card.headings for card in cards), Tally())
    quotations = sum((card.quotations for card in cards), Tally())
    named = sum((card.attributions for card in cards), Tally())
    return (
        *(_of(headings.right, headings.missed), str(headings.wrong)),
        *(_of(quotations.right, quotations.missed), str(quotations.wrong)),
        *(_of(named.right, quotations.right - named.right), str(named.missed), str(named.wrong)),
        str(sum(card.remains_shown for card in cards)),
    )


def _of(right: int, missed: int) -> str:
    return f"{right}/{right + missed}" if right + missed else "–"


def _outcomes(outcomes: Iterable[Outcome]) -> str:
    """Return how many are right (or rightly none) of all, and what the others are."""
    counts = Counter(outcomes)
    good = counts["right"] + counts["rightly none"]
    others = [f"{counts[name]} {name}" for name in ("missed", "other", "invented") if counts[name]]
    return f"{good}/{counts.total()}" + (f" ({', '.join(others)})" if others else "")


def _point_rows(groups: Sequence[Group]) -> Iterator[tuple[str, ...]]:
    named = [(f"`{card.name}`", (card,)) for group in groups for card in group.cards if card.sections]
    for name, cards in (*named, *((f"**{name}**", cards) for name, cards in _sums(groups))):
        sections = [section for card in cards for section in card.sections]
        yield (name, str(len(sections)), *_choices(sections))


def _choices(sections: Sequence[SectionChoices]) -> tuple[str, ...]:
    return tuple(_choice(choice) for choice in means(sections)) or ("–",) * len(WAYS)


def _choice(choice: Choice) -> str:
    return f"{choice.f1:.3f}, {choice.hits:.0%}, {choice.words}"


def _deck_rows(groups: Sequence[Group]) -> Iterator[tuple[str, ...]]:
    for group in groups:
        for card in group.cards:
            yield (f"`{card.name}`", *_deck(card))


def _deck(card: Card) -> tuple[str, ...]:
    deck = card.outside
    if deck is None:
        return ("no deck", *("–",) * (len(_DECKS) - 2))
    return (
        *(f"{deck.median_words:g}", str(deck.most_words), str(len(deck.walls))),
        *(str(deck.main_slides), str(deck.appendix_slides), f"{deck.minutes:.1f}"),
        *(str(deck.callouts), str(deck.quotations_missed), str(deck.callouts_wrong), str(len(deck.unfaithful))),
    )


def _misses(card: Card) -> str:
    counts = Counter(f"- {miss.kind}: {_quoted(miss.excerpt)}" for miss in card.misses)
    lines = [line if count == 1 else f"{line}, {count} times" for line, count in counts.items()]
    return "\n".join([f"### `{card.name}`", "", *(lines or ["Nothing."])])


def _quoted(text: str) -> str:
    """Return words as code, so that no mark in them becomes Markdown."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _sums(groups: Sequence[Group]) -> Iterator[tuple[str, tuple[Card, ...]]]:
    yield from ((group.name, group.cards) for group in groups)
    if len(groups) > 1:
        yield "all", tuple(card for group in groups for card in group.cards)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruler = ("---", *("--:",) * (len(heads) - 1))
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ruler, *rows))


def _names(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
