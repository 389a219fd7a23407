"""The folders that travel with the program: themes and the sample. A folder's name comes in, its path goes out."""

from __future__ import annotations

from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError

HERE = Path(__file__).parent


def resource_folder(name: str, *, package: Path = HERE) -> Path:
    """Return the folder `name` (`themes`, `content`) of this installation; `package` is where the modules lie.

    A wheel carries it inside the package. A checkout, an unpacked sdist and an editable install have it at the root of
    the project, beside `src`.

    Raises:
        OutputError: this installation lacks it.
    """
    places = [package / "resources" / name]
    if _is_project(package.parent):
        places.append(package.parent.parent / name)
    for place in places:
        if place.is_dir():
            return place
    raise OutputError(
        Message(
            en=f"This installation of tutoslides lacks its folder “{name}”.",
            fr=f"Il manque à cette installation de tutoslides son dossier « {name} ».",
        ),
        hint=Message(en="Install it again.", fr="Réinstallez-le."),
    )


def _is_project(sources: Path) -> bool:
    """Tell whether `sources` is the `src` of a project, so that a stranger's folder of the name is never taken."""
    return sources.name == "src" and (sources.parent / "pyproject.toml").is_file()
