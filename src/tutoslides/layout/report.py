"""What the user should know about the fitting: slides that became several, sentences and words that were torn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tutoslides.layout.paginate import Draft
from tutoslides.layout.setting import Setting
from tutoslides.model.deck import FilledSlot
from tutoslides.model.diagnostics import Diagnostic, Message, Place, Severity
from tutoslides.model.text import plain_text
from tutoslides.model.theme import SlotRole


def report_drafts(drafts: Sequence[Draft], source: str) -> Iterator[Diagnostic]:
    """Give the findings of a deck's pages; those that go on from a page stand right after it."""
    for _, pages in groupby(drafts, key=lambda draft: draft.arrangement.key.partition("~")[0]):
        yield from _report_slide(tuple(pages), source)
    settings = (setting for draft in drafts for setting in _settings(draft))
    unmeasured = tuple(dict.fromkeys(character for setting in settings for character in setting.unmeasured))
    if unmeasured:
        yield _unmeasured(unmeasured, Place(source=source, line=0))


def _report_slide(pages: tuple[Draft, ...], source: str) -> Iterator[Diagnostic]:
    place = _place(pages[0], source)
    if pages[0].arrangement.leaves_out:
        yield _left_out(_title(pages[0]), place)
    if len(pages) > 1:
        yield _split(_title(pages[0]), len(pages), place)
    for role in pages[0].arrangement.shortened:
        # what stands once, like a speaker, stands on the last page only
        page = next(page for page in pages if page.arrangement.contents(role))
        yield _shortened(page, role, place)
    if any(draft.tears_sentence for draft in pages):
        yield _torn(_title(pages[0]), place)
    for setting in (setting for draft in pages for setting in _settings(draft)):
        if setting.broken_words:
            yield _broken(setting.broken_words[0], place)
        if not setting.is_safe:
            yield _unsafe(setting.filled, place)


def _settings(draft: Draft) -> tuple[Setting, ...]:
    return (*draft.attempt.settings, *draft.cells)


def _title(draft: Draft) -> str:
    words = " ".join(plain_text(content.runs) for content in draft.arrangement.contents("title")).split()
    return " ".join(words[:10]) + (" …" if len(words) > 10 else "")


def _place(draft: Draft, source: str) -> Place:
    origins = [content.origin for filling in draft.arrangement.fillings for content in filling.contents]
    line = next((origin.line for origin in origins if origin), 0)
    return Place(source=source, line=line, excerpt=_title(draft))


def _split(title: str, pages: int, place: Place) -> Diagnostic:
    return Diagnostic(
        code="slide-split",
        severity=Severity.NOTE,
        place=place,
        message=Message(
            en=f"“{title}” needs {pages} slides: its text is too long for one.",
            fr=f"« {title} » demande {pages} diapositives : son texte est trop long pour une seule.",
        ),
    )


def _left_out(title: str, place: Place) -> Diagnostic:
    return Diagnostic(
        code="table-left-out",
        place=place,
        message=Message(
            en=f"The table of “{title}” is too large for slides: it stands in the notes only.",
            fr=f"Le tableau de « {title} » est trop grand pour des diapositives : il ne figure que dans les notes.",
        ),
        hint=Message(
            en="Keep the rows that the meeting must see, or hand the table out on paper.",
            fr="Gardez les lignes que la réunion doit voir, ou distribuez le tableau sur papier.",
        ),
    )


def _torn(title: str, place: Place) -> Diagnostic:
    return Diagnostic(
        code="sentence-split",
        place=place,
        message=Message(
            en=f"A sentence of “{title}” is longer than a whole slide and goes on on the next one.",
            fr=f"Une phrase de « {title} » est plus longue qu'une diapositive et se poursuit sur la suivante.",
        ),
        hint=Message(en="Make two sentences of it in the article.", fr="Faites-en deux phrases dans l'article."),
    )


def _shortened(draft: Draft, role: SlotRole, place: Place) -> Diagnostic:
    (last,) = draft.arrangement.contents(role)[-1:]
    words = plain_text(last.runs)[-60:]
    return Diagnostic(
        code="text-shortened",
        place=place,
        message=Message(
            en=f"A small text of “{_title(draft)}” is too long for its place and ends with “{words}”.",
            fr=f"Un petit texte de « {_title(draft)} » est trop long pour sa place et finit par « {words} ».",
        ),
        hint=Message(en="It stands whole in the notes.", fr="Il figure en entier dans les commentaires."),
    )


def _broken(word: str, place: Place) -> Diagnostic:
    return Diagnostic(
        code="word-broken",
        place=place,
        message=Message(
            en=f"The word “{word[:40]}” is wider than its box and is broken over two lines.",
            fr=f"Le mot « {word[:40]} » est plus large que sa zone et se trouve coupé sur deux lignes.",
        ),
    )


def _unsafe(filled: FilledSlot, place: Place) -> Diagnostic:
    return Diagnostic(
        code="break-unsafe",
        severity=Severity.NOTE,
        place=place,
        message=Message(
            en=f"A line of “{filled.text[:40]}” is so full that another program may break it elsewhere.",
            fr=f"Une ligne de « {filled.text[:40]} » est si pleine qu'un autre logiciel peut la couper ailleurs.",
        ),
    )


def _unmeasured(characters: tuple[str, ...], place: Place) -> Diagnostic:
    shown = " ".join(characters[:12])
    return Diagnostic(
        code="characters-unmeasured",
        severity=Severity.NOTE,
        place=place,
        message=Message(
            en=f"The widths of these characters are not known and were taken generously: {shown}",
            fr=f"La largeur de ces caractères n'est pas connue et a été comptée largement : {shown}",
        ),
        hint=Message(en="Look at the slides that show them.", fr="Regardez les diapositives qui les montrent."),
    )
