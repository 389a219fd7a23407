"""A new theme from another one, a colour, a logo: what a user says comes in, the files of the theme go out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, UsageError
from tutoslides.theme_files import FILE, FoundTheme, open_theme

NAME = re.compile(r"\w(?:[\w .-]*[\w-])?")
"""What may be a folder's name on every system."""

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")


def theme_contents(
    name: str, base: FoundTheme, *, colour: str | None = None, logo: Path | None = None, language: str = "en"
) -> Mapping[Path, bytes]:
    """Return the files of a new theme by their paths from the folder `themes`; the schema lies beside the theme.

    `colour` is whatever CSS calls a colour, `logo` a picture that is copied. Comments are in `language`.

    Raises:
        UsageError: the name is none, the colour or the logo means nothing.
        ThemeError: the other theme is broken.
    """
    from tutoslides.theming.derive import derive_palette  # late: it loads a library of colours
    from tutoslides.theming.schema import NAME as SCHEMA
    from tutoslides.theming.schema import schema_text
    from tutoslides.theming.written import written_theme

    if not NAME.fullmatch(name):
        raise _no_name(name)
    look = open_theme(base, language=language).value
    digits = colour_digits(colour) if colour is not None else None
    palette = derive_palette(digits, look, look.level) if digits else look.palette
    picture = logo_file(logo) if logo else None
    text = written_theme(
        name,
        base.name,
        palette,
        schema=f"../{SCHEMA}",
        language=language,
        colour=f"#{digits}" if digits else None,
        logo=picture,
    )
    contents = {Path(name, FILE): text.encode(), Path(SCHEMA): schema_text().encode()}
    if logo and picture:
        contents[Path(name, picture)] = logo.read_bytes()
    return contents


def colour_digits(said: str) -> str:
    """Return the six hexadecimal digits of a colour: `#0b5d4e`, `0b5d4e`, `#085`, `rgb(11 93 78)`, `teal`.

    What shines through is laid on white.

    Raises:
        UsageError: it is no colour.
    """
    from coloraide import Color

    bare = said.strip()
    text = f"#{bare}" if re.fullmatch(r"[0-9a-fA-F]{3}|[0-9a-fA-F]{6}", bare) else bare
    try:
        colour = Color(text)
    except ValueError as error:
        raise UsageError(
            Message(en=f"“{said}” is no colour.", fr=f"«\u00a0{said}\u00a0» n'est pas une couleur."),
            hint=Message(
                en="Write it as #0b5d4e, as your brand's guide does, in quotation marks: # begins a comment.",
                fr="Écrivez-la comme #0b5d4e, telle que votre charte la donne, entre apostrophes\u00a0: # ouvre un "
                "commentaire.",
            ),
        ) from error
    on_white = Color.layer([colour, "white"], space="srgb").fit()
    return on_white.to_string(hex=True, alpha=False)[1:].upper()


def logo_file(path: Path) -> str:
    """Return the name under which a theme keeps a logo: `logo.svg`.

    Raises:
        UsageError: there is no such picture, or none that PowerPoint shows.
    """
    suffix = path.suffix.lower()
    if suffix in SUFFIXES and path.is_file():
        return f"logo{suffix}"
    if path.is_file():
        message = Message(
            en=f"The logo “{path.name}” is no SVG, PNG or JPEG.",
            fr=f"Le logo «\u00a0{path.name}\u00a0» n'est ni un SVG, ni un PNG, ni un JPEG.",
        )
        hint = Message(en="Save it as one of these.", fr="Enregistrez-le dans l'un de ces formats.")
    else:
        message = Message(en=f"There is no logo “{path}”.", fr=f"Le logo «\u00a0{path}\u00a0» n'existe pas.")
        hint = Message(en="Check its name and folder.", fr="Vérifiez son nom et son dossier.")
    raise UsageError(message, hint=hint)


def refuse_taken(folder: Path) -> None:
    """Stop where a theme of the name is there already: nothing of it is overwritten.

    Raises:
        OutputError: it is.
    """
    if folder.exists():
        raise OutputError(
            Message(en=f"“{folder}” is there already.", fr=f"«\u00a0{folder}\u00a0» existe déjà."),
            hint=Message(
                en="Choose another name, or delete it first.", fr="Choisissez un autre nom, ou supprimez-le d'abord."
            ),
        )


def _no_name(name: str) -> UsageError:
    return UsageError(
        Message(en=f"“{name}” cannot be a theme's name.", fr=f"«\u00a0{name}\u00a0» ne peut pas nommer un thème."),
        hint=Message(
            en="It becomes a folder: letters, figures, - and _ will do.",
            fr="Il devient un dossier\u00a0: des lettres, des chiffres, - et _ conviennent.",
        ),
    )
