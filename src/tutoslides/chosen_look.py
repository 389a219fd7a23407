"""The look of a deck: an organisation's template where one is given, else the theme that user or article names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutoslides.answers import DEFAULT_THEME, page_size
from tutoslides.files import load_page, load_template
from tutoslides.logos import logo_of
from tutoslides.model.diagnostics import Findings, Place, Reported
from tutoslides.model.pictures import LogoAlbum, LogoWish
from tutoslides.model.storyboard import Storyboard
from tutoslides.model.theme import Theme
from tutoslides.theme_files import find_theme, open_theme

if TYPE_CHECKING:
    from tutoslides.adopting import Adoption


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A theme, and the logo that its pages get."""

    theme: Theme
    logo: LogoWish | None = None


def chosen_look(
    storyboard: Storyboard,
    album: LogoAlbum,
    *,
    theme: str | None = None,
    template: Path | None = None,
    folder: Path | None = None,
) -> Reported[Look]:
    """Return the look for the deck of a pitch, in its language.

    `album` holds the pictures of the article, `folder` is where it lies. A theme is made for the page that the front
    page asks for; a template brings its own page, and its own logo: its layouts stay as they are.

    Raises:
        TutoslidesError: the theme or the template cannot be read, or there is no page of such a size.
    """
    findings, meta = Findings(), storyboard.meta
    if template is not None:
        return findings.report(Look(theme=findings.take(template_look(template, meta.language))))
    found = find_theme(theme or meta.theme or DEFAULT_THEME, folder)
    size = page_size(meta.size, Place(source=storyboard.source, line=meta.line_of("size")))
    opened = findings.take(open_theme(found, language=meta.language, size=size))
    return findings.report(Look(theme=opened, logo=logo_of(storyboard, opened, album, found.folder)))


def template_look(path: Path, language: str) -> Reported[Theme]:
    """Return the look of a template for a deck in `language`, as `adoption_of` has it."""
    findings = Findings()
    return findings.report(findings.take(adoption_of(path, language)).theme)


def adoption_of(path: Path, language: str) -> Reported[Adoption]:
    """Return how a template is used, by the page of corrections that stands beside it, if there is one.

    `path` may be that page itself: it names its template.

    Raises:
        TemplateError: the template cannot be read, or has no layout of a number that the page names.
        BrokenThemeError: the page has faults.
    """
    from tutoslides.adopting import NONE, adopt, read_corrections  # late: most decks are made in a theme of ours
    from tutoslides.powerpoint.templates import read_template

    page = path if path.suffix == ".toml" else corrections_page(path)
    corrections = read_corrections(load_page(page), page.name) if page.is_file() or page is path else NONE
    file = page.parent / corrections.template if page is path else path
    return adopt(read_template(load_template(file), file.name), language, corrections)


def corrections_page(template: Path) -> Path:
    """Return where the corrections of a template stand: `brand.theme.toml` beside `brand.potx`."""
    return template.with_suffix(".theme.toml")
