"""Readers: the bytes of an article become an `Article`.

    read(source: Source, *, language: str | None = None) -> Reported[Article]     the only door a pipeline needs
    detect(source: Source) -> str                                                 "markdown" or "plain"
    READERS: dict[str, Reader]           each Reader takes a Manuscript and returns Reported[Article]

What an `Article` holds after reading:
- `meta.title` is the whole title line (never among the blocks); `meta.language` is the caller's, the front
  matter's, or detected (`und` for a language that is none of the known).
- heading levels have no gaps: the article's topmost below its title is 1.
- footnotes are one ordered `BulletList` at the end, after a `Directive(name="slide", value="appendix")`.
- directives (Markdown only) stand before the block that they speak of, each at its own line; their `place.excerpt`
  holds the words that follow the comment. Inside lists there is only `pause`, before an item's blocks; inside
  quotations there is none. `slide` has one of ten kinds, `title` and `notes` have words, the others no value.
- `<!-- keep -->` and `<!-- drop -->` amid words are `Paragraph.wishes`; alone on their line they are directives.
- `remains` holds what belongs to the site, each also told by the note `site-remains`.

Raises only `SourceError` (`BrokenDirectivesError`, with all of a file's faults, is one).
Diagnostics: `control-characters`, `front-matter-unclosed`, `front-matter-unknown`,
`site-remains`, `directive-without-block`, `text-struck`, `picture-left-out`.
"""

from tutoslides.readers.manuscript import Manuscript, Reader
from tutoslides.readers.reading import READERS, detect, read

__all__ = ["READERS", "Manuscript", "Reader", "detect", "read"]
