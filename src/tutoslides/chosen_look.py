"""The look of a deck: an organisation's template where one is given, else the theme that the user or the article names."""

from __future__ import annotations

from pathlib import Path

from tutoslides.answers import DEFAULT_THEME, page_size
from tutoslides.files import load_template, load_theme_text
from tutoslides.model.article import Meta
from tutoslides.model.diagnostics import Findings, Place, Reported
from tutoslides.model.theme import Theme
from tutoslides.theming import load_theme


def chosen_look(meta: Meta, source: str, *, theme: str | None = None, template: Path | None = None) -> Reported[Theme]:
    """Return the look for the deck of an article called `source`, in its language.

    A theme is made for the page that the front page asks for; a template brings its own.

    Raises:
        TutoslidesError: the theme or the template cannot be read, or there is no page of such a size.
    """
    if template is not None:
        return template_look(template, meta.language)
    name = theme or meta.theme or DEFAULT_THEME
    size = page_size(meta.size, Place(source=source, line=meta.line_of("size")))
    return load_theme(load_theme_text(name), name, language=meta.language, size=size)


def template_look(path: Path, language: str) -> Reported[Theme]:
    """Return the look of a template for a deck in `language`.

    Raises:
        TemplateError: it cannot be read.
    """
    from tutoslides.adopting import adopt  # late: most decks are made in a theme of ours
    from tutoslides.powerpoint.templates import read_template

    findings = Findings()
    template = read_template(load_template(path), path.name)
    return findings.report(findings.take(adopt(template, language)).theme)
