"""What the user answers as text – a day, a slot, a language, a page – becomes a value or one clear sentence.

The options of the command, its questions and the library all come here, so each fact is checked in one place.
"""

from __future__ import annotations

import datetime
import re

from tutoslides.language import find_date
from tutoslides.model.diagnostics import Message, Place
from tutoslides.model.errors import UsageError
from tutoslides.model.geometry import Size
from tutoslides.model.paper import USUAL_WIDTH, SlidesPerPage

LONGEST_SLOT = 480
"""Minutes of a working day: a meeting that would take longer is a slip of the pen."""

USUAL_SLOT = 20
"""Minutes; what the planner takes where nobody says anything else."""

PAGES = {"16:9": Size(width=960, height=540), "4:3": Size(width=720, height=540)}
"""Page sizes by what PowerPoint's Design tab calls them, in points."""

DEFAULT_PAGE = "16:9"

DEFAULT_THEME = "atelier"
"""The look of a deck for which nobody chooses one."""

NARROWEST_PICTURE, WIDEST_PICTURE = 100, 8_000
"""Pixels: narrower ones show no word, wider ones fill the memory."""

_HANDOUTS: dict[str, SlidesPerPage] = {"1": 1, "2": 2, "3": 3}

_TAG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8})*)")


def whole_slot(minutes: int | str) -> int:
    """Return the minutes of a meeting's whole slot, as a number or as the user wrote it.

    Raises:
        UsageError: they are no whole number from 1 to 480.
    """
    said = str(minutes).strip()
    if said.isdecimal() and len(said) <= len(str(LONGEST_SLOT)) and 1 <= int(said) <= LONGEST_SLOT:
        return int(said)
    raise UsageError(
        Message(
            en=f"“{said}” is no number of minutes from 1 to {LONGEST_SLOT}.",
            fr=f"«\u00a0{said}\u00a0» n'est pas un nombre de minutes de 1 à {LONGEST_SLOT}.",
        ),
        hint=Message(
            en=f"It is the meeting's whole slot, questions included: {USUAL_SLOT}, for example.",
            fr=f"C'est la durée de toute la réunion, questions comprises\u00a0: {USUAL_SLOT}, par exemple.",
        ),
    )


def slides_per_page(said: str) -> SlidesPerPage:
    """Return how many slides a page of the handout shows.

    Raises:
        UsageError: it is not 1, 2 or 3.
    """
    found = _HANDOUTS.get(said.strip())
    if found:
        return found
    raise UsageError(
        Message(
            en=f"A handout shows 1, 2 or 3 slides a page, not “{said}”.",
            fr=f"Un document à distribuer montre 1, 2 ou 3 diapositives par page, pas «\u00a0{said}\u00a0».",
        )
    )


def picture_width(said: str) -> int:
    """Return how many pixels wide pictures of slides are.

    Raises:
        UsageError: it is no whole number from 100 to 8000.
    """
    width = said.strip()
    is_number = width.isdecimal() and len(width) <= len(str(WIDEST_PICTURE))
    if is_number and NARROWEST_PICTURE <= int(width) <= WIDEST_PICTURE:
        return int(width)
    raise UsageError(
        Message(
            en=f"“{said}” is no width in pixels from {NARROWEST_PICTURE} to {WIDEST_PICTURE}.",
            fr=f"«\u00a0{said}\u00a0» n'est pas une largeur en pixels de {NARROWEST_PICTURE} à {WIDEST_PICTURE}.",
        ),
        hint=Message(en=f"{USUAL_WIDTH} fills a usual screen.", fr=f"{USUAL_WIDTH} remplit un écran courant."),
    )


def meeting_day(said: str) -> datetime.date:
    """Return the day that `said` names: 2026-03-31, 31/03/2026, « 31 mars 2026 », “March 31, 2026”.

    Raises:
        UsageError: it names no whole date.
    """
    day = find_date(said)
    if day:
        return day
    raise UsageError(
        Message(
            en=f"“{said}” is no date with its day, month and year.",
            fr=f"«\u00a0{said}\u00a0» n'est pas une date avec jour, mois et année.",
        ),
        hint=Message(
            en="Write it like 2026-03-31 or “March 31, 2026”.",
            fr="Écrivez par exemple 31/03/2026 ou «\u00a031 mars 2026\u00a0».",
        ),
    )


def language_tag(said: str) -> str:
    """Return the BCP 47 tag of a language as the user wrote it: fr, en-GB, pt_BR.

    Raises:
        UsageError: it names no language.
    """
    match = _TAG.fullmatch(said.strip())
    if match and match[1].lower() in _language_names():
        return f"{match[1].lower()}{match[2].replace('_', '-')}"
    meant = _tag_of_name(said)
    raise UsageError(
        Message(en=f"“{said}” is no language code.", fr=f"«\u00a0{said}\u00a0» n'est pas un code de langue."),
        hint=Message(
            en=f"Write --lang {meant or 'fr'}{'' if meant else ', --lang en, …'}.",
            fr=f"Écrivez --lang {meant or 'fr'}{'' if meant else ', --lang en…'}.",
        ),
    )


def page_size(said: str | None, place: Place | None = None) -> Size:
    """Return the page that `said` names, 16:9 where it is None; `place` is where the article says so.

    Raises:
        UsageError: there is no page of this name.
    """
    page = PAGES.get((said or DEFAULT_PAGE).strip())
    if page:
        return page
    listed = list(PAGES)
    raise UsageError(
        Message(
            en=f"“{said}” is no page size; there are {' and '.join(listed)}.",
            fr=f"«\u00a0{said}\u00a0» n'est pas un format de page\u00a0; il y a {' et '.join(listed)}.",
        ),
        place=place,
        hint=Message(en="16:9 is the usual one.", fr="16:9 est le format courant."),
    )


def _language_names(shown_in: str = "en") -> dict[str, str]:
    """Return the names of all languages that Unicode's tables know, by their code."""
    from babel import Locale  # costs a tenth of a second, and only --lang needs it

    return {str(code): str(name).lower() for code, name in Locale.parse(shown_in).languages.items()}


def _tag_of_name(said: str) -> str | None:
    """Return the code of a language that was called by its name: « français », “German”, or nearly so."""
    import difflib  # late: few people write a language out

    word = said.strip().lower()
    names = {name: code for shown_in in ("en", "fr") for code, name in _language_names(shown_in).items()}
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.8)
    return names[close[0]] if close else None
