"""Which articles a command works on: the one that is named, or those of `content/`."""

from __future__ import annotations

import re
from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError

ARTICLES = (".md", ".markdown", ".txt")
"""Suffixes of what counts as an article in a folder."""

_NO_ARTICLE = re.compile(
    r"(?:readme|lisezmoi|license|licence|changelog|contributing|requirements|constraints)(?:[._-][a-z]{2,5})?",
    re.IGNORECASE,
)
"""What texts beside programs are called, a language or a purpose behind it (README.fr, requirements-dev)."""

_MOST_NAMES = 3
"""Names of other files that a sentence proposes."""


def articles_to_build(source: Path | None) -> tuple[Path, ...]:
    """Return `source`, else all articles of `content/` in the order of their names.

    Raises:
        SourceError: there is no article.
    """
    if source:
        return (existing(source),)
    articles = articles_in(Path("content"))
    if not articles:
        raise SourceError(
            Message(
                en="No article was named and there is none in content/.",
                fr="Aucun article n'est indiqué et il n'y en a pas dans content/.",
            ),
            hint=Message(en="Try: tutoslides build my-article.md", fr="Essayez\u00a0: tutoslides build mon-article.md"),
        )
    return articles


def articles_in(folder: Path) -> tuple[Path, ...]:
    """Return the articles of a folder in the order of their names; a README is none, nor is a hidden file."""
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return ()
    return tuple(path for path in found if is_article(path))


def is_article(path: Path) -> bool:
    """Tell whether a file looks like an article by its name."""
    if path.suffix.lower() not in ARTICLES or path.name.startswith(".") or _NO_ARTICLE.fullmatch(path.stem):
        return False
    return not path.is_dir()


def existing(path: Path) -> Path:
    """Return the path of an article that exists.

    Raises:
        SourceError: there is no such file (the nearest names of its folder are told), or it is a folder.
    """
    if "\0" in str(path):
        raise SourceError(
            Message(
                en="A file's name cannot hold the character NUL.",
                fr="Le nom d'un fichier ne peut pas contenir le caractère NUL.",
            )
        )
    if path.is_dir():
        raise _folder(path)
    if not _exists(path):
        message = Message(en=f"There is no file “{path}”.", fr=f"Le fichier «\u00a0{path}\u00a0» n'existe pas.")
        raise SourceError(message, hint=_nearest(path))
    return path


def _exists(path: Path) -> bool:
    """Tell whether something lies there; what may not even be asked is left to the reading, which says why."""
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return True


def _folder(path: Path) -> SourceError:
    inside = articles_in(path)[:_MOST_NAMES]
    names = Message(*(_alternatives([str(one) for one in inside], word) for word in ("or", "ou")))
    return SourceError(
        Message(
            en=f"“{path}” is a folder, not an article.", fr=f"«\u00a0{path}\u00a0» est un dossier, pas un article."
        ),
        hint=Message(en=f"Name a file in it: {names.en}.", fr=f"Indiquez un fichier qu'il contient\u00a0: {names.fr}.")
        if inside
        else Message(en="Name a .md or .txt file.", fr="Indiquez un fichier .md ou .txt."),
    )


def _nearest(path: Path) -> Message:
    folder = path.parent
    if not folder.is_dir():
        return Message(
            en=f"There is no folder “{folder}” either.", fr=f"Le dossier «\u00a0{folder}\u00a0» n'existe pas non plus."
        )
    import difflib  # late: for a slip of the pen only

    names: dict[str, list[str]] = {}
    for one in articles_in(folder):
        names.setdefault(one.stem.lower(), []).append(one.name)
    near = sorted(difflib.get_close_matches(path.stem.lower(), names, n=_MOST_NAMES))
    close = [name for stem in near for name in names[stem]][:_MOST_NAMES]
    if not close:
        return Message(en="Check its name and folder.", fr="Vérifiez son nom et son dossier.")
    said = Message(*(_alternatives([str(folder / name) for name in close], word) for word in ("or", "ou")))
    return Message(en=f"Did you mean {said.en}?", fr=f"Vouliez-vous dire {said.fr}\u00a0?")


def _alternatives(names: list[str], word: str) -> str:
    marked = [f"«\u00a0{name}\u00a0»" if word == "ou" else f"“{name}”" for name in names]
    return f" {word} ".join(filter(None, [", ".join(marked[:-1]), *marked[-1:]]))
