"""Anybody's corporate template as a theme: a resolved `Template` comes in, the `Theme` of its decks goes out.

    adopt(template, language, corrections) -> Reported[Adoption]    theme, the layouts found, findings
    read_corrections(text, file) -> Corrections                     what people say of a template
    page_text(adoption, language) -> str                            the page that they correct
    picture_of(adoption, language) -> str                           that as a picture (SVG)
    mapping_rows(adoption), missing(adoption)                       which layout is for what, and what is not there

`roles` finds what each layout is good for, `grounds` and `frame` where text may stand, `palette` and `fonts` what it
looks like, `slots` and `own` make slots of the template's own placeholders, `composing` puts what is missing into the
template's room. Nothing here knows PowerPoint, nothing asks for the name of a template or a layout.
"""

from tutoslides.adopting.adopt import NONE, Adoption, adopt
from tutoslides.adopting.corrections import Corrections, read_corrections
from tutoslides.adopting.page import mapping_rows, missing, page_text
from tutoslides.adopting.picture import picture_of

__all__ = [
    "NONE",
    "Adoption",
    "Corrections",
    "adopt",
    "mapping_rows",
    "missing",
    "page_text",
    "picture_of",
    "read_corrections",
]
