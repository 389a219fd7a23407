"""What `tutoslides new` lays out: an article that explains itself, and a README of ten lines."""

from __future__ import annotations

import json
from pathlib import Path
from string import Template

from tutoslides.cli.outputs import is_reserved
from tutoslides.facts import Facts
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, UsageError

_STARTERS = Path(__file__).parent / "starters"
_ARTICLE = Message(en="my-article.md", fr="mon-article.md")

_FRONT = (
    ("author", Message(en="who wrote it", fr="qui a écrit")),
    ("presenter", Message(en="who speaks, if it is somebody else", fr="qui parle, si c'est quelqu'un d'autre")),
    ("for", Message(en="for whom you speak", fr="pour qui vous parlez")),
    ("date", Message(en="the day of the meeting", fr="le jour de la réunion")),
    ("minutes", Message(en="the whole slot, questions included", fr="toute la réunion, questions comprises")),
    ("contact", Message(en="how to reach you, for the last slide", fr="comment vous joindre, dernière diapositive")),
)
"""Entries of the front matter with what they are for."""

_FORGOTTEN = {".ds_store", "desktop.ini", "thumbs.db", ".git"}
"""What systems put into folders by themselves: a folder with nothing else is empty to people."""


def lay_out_project(folder: Path, facts: Facts, language: str) -> Path:
    """Write the project into `folder` and return its article.

    Raises:
        UsageError: the folder holds something.
        OutputError: it cannot be written.
    """
    refuse_full(folder)
    name = _ARTICLE.speak(language)
    article, readme = folder / "content" / name, folder / "README.md"
    words = {"front": _front_matter(facts, language), "article": name}
    try:
        article.parent.mkdir(parents=True, exist_ok=True)
        for path, starter in ((article, f"article.{language}.md"), (readme, f"README.{language}.md")):
            template = Template((_STARTERS / starter).read_text(encoding="utf-8"))
            path.write_text(template.substitute(words), encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(
            Message(
                en=f"“{folder}” cannot be written ({error.strerror}).",
                fr=f"«\u00a0{folder}\u00a0» ne peut pas être écrit ({error.strerror}).",
            ),
            hint=Message(en="Choose another place.", fr="Choisissez un autre endroit."),
        ) from error
    return article


def refuse_full(folder: Path) -> None:
    """Refuse a folder that holds something, so that nothing of anybody's is overwritten.

    Raises:
        UsageError: it does, or it is a file, or no name at all.
    """
    another = Message(
        en="Choose another name: tutoslides new NAME", fr="Choisissez un autre nom\u00a0: tutoslides new NOM"
    )
    if "\0" in str(folder):
        raise UsageError(
            Message(
                en="A folder's name cannot hold the character NUL.",
                fr="Le nom d'un dossier ne peut pas contenir le caractère NUL.",
            ),
            hint=another,
        )
    if is_reserved(folder.name):
        raise UsageError(
            Message(
                en=f"“{folder.name}” is a name that Windows keeps for a device.",
                fr=f"«\u00a0{folder.name}\u00a0» est un nom que Windows réserve.",
            ),
            hint=another,
        )
    if folder.is_dir() and any(entry.name.lower() not in _FORGOTTEN for entry in folder.iterdir()):
        raise UsageError(
            Message(en=f"The folder “{folder}” is not empty.", fr=f"Le dossier «\u00a0{folder}\u00a0» n'est pas vide."),
            hint=another,
        )
    if folder.exists() and not folder.is_dir():
        raise UsageError(
            Message(en=f"“{folder}” is a file.", fr=f"«\u00a0{folder}\u00a0» est un fichier."), hint=another
        )


def _front_matter(facts: Facts, language: str) -> str:
    """Return the entries that are known, and the others as comments that say what they are for."""
    date = facts.get("date")
    known = {
        "author": facts.get("author"),
        "presenter": facts.get("presenter"),
        "for": facts.get("organisation"),
        "date": date.isoformat() if date else None,
        "minutes": str(facts["minutes"]) if facts.get("minutes") else None,
        "contact": facts.get("contact"),
    }
    entries = ((key, known[key], words.speak(language)) for key, words in _FRONT)
    lines = [_entry(key, value) if value else f"# {key}: {words}" for key, value, words in entries]
    return "\n".join([f"lang: {language}", *lines])


def _entry(key: str, value: str) -> str:
    """Return a line of YAML; words stand between quotes, as JSON writes them, which YAML reads."""
    is_number = value.replace("-", "").isdecimal()
    return f"{key}: {value if is_number else json.dumps(value, ensure_ascii=False)}"
