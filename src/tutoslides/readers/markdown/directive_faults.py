"""What is wrong in the author's wishes for the slides: every fault with its line, told at once.

In: a comment's words. Out: one fault each; the error that holds all of a file's.
"""

from __future__ import annotations

from collections.abc import Iterable

from tutoslides.model.article import WISHED_KINDS
from tutoslides.model.diagnostics import Diagnostic, Message, Place
from tutoslides.model.errors import SourceError
from tutoslides.readers.markdown.directive_words import BARE, WITH_WORDS, nearest_kind


class BrokenDirectivesError(SourceError):
    """Wishes for the slides that mean nothing; `faults` are all of the article's, in the order of their lines."""

    def __init__(self, faults: Iterable[Diagnostic], name: str) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.place.line if fault.place else 0))
        alone = self.faults[0] if len(self.faults) == 1 else None
        super().__init__(
            alone.message if alone else _sum_up(self.faults, name),
            place=alone.place if alone else None,
            hint=Message(
                en="A comment that is meant for yourself may begin with any other word.",
                fr="Un commentaire qui ne s’adresse qu’à vous peut commencer par n’importe quel autre mot.",
            ),
        )


def unknown_name(name: str, meant: str, place: Place) -> Diagnostic:
    """Return the fault of `<!-- titre: … -->`."""
    return _fault(
        place,
        en=f"“{name}” is no word of the slide language. Write {_example(meant)}.",
        fr=f"«\u00a0{name}\u00a0» n’est pas un mot du langage des diapositives. Écrivez {_example(meant)}.",
    )


def unknown_kind(value: str, place: Place) -> Diagnostic:
    """Return the fault of `<!-- slide: cartes -->`."""
    meant = nearest_kind(value)
    en, fr = (f"Write <!-- slide: {meant} -->.", f"Écrivez <!-- slide: {meant} -->.") if meant else _all_kinds()
    return _fault(
        place,
        en=f"“{value}” is no kind of slide. {en}",
        fr=f"«\u00a0{value}\u00a0» n’est pas un genre de diapositive. {fr}",
    )


def missing_colon(value: str, place: Place) -> Diagnostic:
    """Return the fault of `<!-- slide cards -->`."""
    return _fault(
        place,
        en=f"The colon between “slide” and “{value}” is missing. Write <!-- slide: {nearest_kind(value)} -->.",
        fr=f"Il manque les deux-points entre «\u00a0slide\u00a0» et «\u00a0{value}\u00a0». "
        f"Écrivez <!-- slide: {nearest_kind(value)} -->.",
    )


def missing_value(name: str, place: Place) -> Diagnostic:
    """Return the fault of `<!-- slide -->` and `<!-- title: -->`."""
    en, fr = ("", "") if name in WITH_WORDS else (" " + sentence for sentence in _all_kinds())
    return _fault(
        place,
        en=f"“{name}” says nothing. Write {_example(name)}.{en}",
        fr=f"«\u00a0{name}\u00a0» ne dit rien. Écrivez {_example(name)}.{fr}",
    )


def needless_value(name: str, value: str, place: Place) -> Diagnostic:
    """Return the fault of `<!-- keep: oui -->`."""
    return _fault(
        place,
        en=f"“{name}” stands alone, without “{value}”. Write {_example(name)}.",
        fr=f"«\u00a0{name}\u00a0» s’écrit seul, sans «\u00a0{value}\u00a0». Écrivez {_example(name)}.",
    )


def _example(name: str) -> str:
    return f"<!-- {name} -->" if name in BARE else f"<!-- {name}: … -->"


def _all_kinds() -> tuple[str, str]:
    kinds = ", ".join(WISHED_KINDS)
    return f"The kinds are: {kinds}.", f"Les genres sont\u00a0: {kinds}."


def _fault(place: Place, *, en: str, fr: str) -> Diagnostic:
    return Diagnostic(code="directive-fault", place=place, message=Message(en=en, fr=fr))


def _sum_up(faults: tuple[Diagnostic, ...], name: str) -> Message:
    en = "".join(f"\n  {fault.place}: {fault.message.en}" for fault in faults)
    fr = "".join(f"\n  {fault.place}\u00a0: {fault.message.fr}" for fault in faults)
    return Message(
        en=f"{name} has {len(faults)} wishes for the slides that mean nothing:{en}\n ",
        fr=f"{name} a {len(faults)} consignes pour les diapositives qui ne veulent rien dire\u00a0:{fr}\n ",
    )
