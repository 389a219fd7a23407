"""Where decks go: the places that are named, else `output/` where there is a `content/`, else beside the article.

A folder that is written with a slash at its end takes a picture a slide, if it is new or meant for pictures; any other
folder takes the deck under its usual name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from glob import escape
from itertools import pairwise
from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import UsageError
from tutoslides.model.paper import PICTURES, is_folder_name

_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
"""Names that Windows keeps for devices, with any suffix. Source: Microsoft, Naming Files, Paths, and Namespaces."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""Characters that no file's name has on Windows."""


def outputs_of(article: Path, named: Sequence[str]) -> tuple[Path, ...]:
    """Return where the deck of an article goes: each of the places that are named, else its usual one.

    A folder stands for the usual name in it, with the suffix of pictures where it takes these.

    Raises:
        UsageError: a name is one that Windows reserves, or no name at all.
    """
    return tuple(_checked(_in_folder(place, article)) for place in named) or (default_output(article),)


def default_output(article: Path) -> Path:
    """Return where the deck of an article goes where nobody says: a name that every system can hold."""
    name = f"{safe_stem(article.stem)}.pptx"
    return default_folder(article) / name


def default_folder(article: Path) -> Path:
    """Return `output` where there is a `content/`, else the article's folder."""
    return Path("output") if Path("content").is_dir() else article.parent


def refuse_one_place(articles: Sequence[Path], named: Sequence[str]) -> None:
    """Refuse articles whose decks would overwrite one another.

    Raises:
        UsageError: a named file for several articles, or two articles with one usual name.
    """
    if len(articles) > 1 and any(not _is_folder(place) for place in named):
        raise UsageError(
            Message(
                en="-o names one deck, but content/ holds several articles; name the article too.",
                fr="-o nomme un seul diaporama, mais content/ contient plusieurs articles\u00a0; "
                "nommez aussi l'article.",
            )
        )
    for article, other in pairwise(sorted(articles, key=default_output)):
        if default_output(article) == default_output(other):
            raise UsageError(
                Message(
                    en=f"“{article}” and “{other}” would both become “{default_output(article)}”.",
                    fr=f"«\u00a0{article}\u00a0» et «\u00a0{other}\u00a0» deviendraient tous deux "
                    f"«\u00a0{default_output(article)}\u00a0».",
                ),
                hint=Message(en="Rename or remove one of them.", fr="Renommez ou retirez l'un des deux."),
            )


def safe_stem(stem: str) -> str:
    """Return a name without its suffix that every system can hold: `con` becomes `con-`, `a:b.` becomes `a-b`."""
    safe = _FORBIDDEN.sub("-", stem).rstrip(". ") or "deck"
    first, dot, rest = safe.partition(".")
    return f"{first.rstrip()}-{dot}{rest}" if is_reserved(safe) else safe


def is_reserved(name: str) -> bool:
    """Tell whether Windows keeps a file's name for a device: CON, nul.txt, com1.tar.gz."""
    return bool(_RESERVED.fullmatch(name.partition(".")[0].rstrip()))


def _in_folder(place: str, article: Path) -> Path:
    usual = Path(default_output(article).name)
    if _takes_pictures(place, usual.stem):
        return Path(place) / f"{usual.stem}{PICTURES}"
    return Path(place) / usual if _is_folder(place) else Path(place)


def _is_folder(place: str) -> bool:
    return is_folder_name(place) or ("\0" not in place and Path(place).is_dir())


def _takes_pictures(place: str, stem: str) -> bool:
    """Tell whether a place is a folder for pictures: written as one, and new, called so or holding some already.

    The Tab key writes a slash after every folder: one that is there, such as the desktop, is not flooded.
    """
    if not is_folder_name(place) or "\0" in place:
        return False
    folder = Path(place)
    is_meant = folder.name.lower().endswith(PICTURES.lstrip(".")) or any(folder.glob(f"{escape(stem)}-*{PICTURES}"))
    return is_meant or not folder.is_dir()


def _checked(place: Path) -> Path:
    if "\0" in str(place):
        raise UsageError(
            Message(
                en="A file's name cannot hold the character NUL.",
                fr="Le nom d'un fichier ne peut pas contenir le caractère NUL.",
            )
        )
    if is_reserved(place.name):
        raise UsageError(
            Message(
                en=f"“{place.name}” is a name that Windows keeps for a device: nobody could open the deck there.",
                fr=f"«\u00a0{place.name}\u00a0» est un nom que Windows réserve\u00a0: "
                "personne n'y ouvrirait ce diaporama.",
            ),
            hint=Message(en="Choose another name.", fr="Choisissez un autre nom."),
        )
    return place
