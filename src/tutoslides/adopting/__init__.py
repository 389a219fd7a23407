"""Anybody's corporate template as a theme: a resolved `Template` comes in, a `Theme` that decks are laid out in goes out.

    adopt(template, language) -> Reported[Adoption]     theme, the layouts found, findings

`roles` finds what each layout is good for, `grounds` and `frame` where text may stand, `palette` and `fonts` what it
looks like, `slots` and `own` make slots of the template's own placeholders, `composing` puts what is missing into the
template's room. Nothing here knows PowerPoint, nothing asks for the name of a template or a layout.
"""

from tutoslides.adopting.adopt import Adoption, adopt

__all__ = ["Adoption", "adopt"]
