"""Readers: the bytes of an article become an `Article`.

    read(source: Source, *, language: str | None = None) -> Reported[Article]     the only door a pipeline needs
    detect(source: Source) -> str                                                 "markdown" or "plain"
    READERS: dict[str, Reader]           each Reader takes a Manuscript and returns Reported[Article]

What an `Article` holds after reading:
- `meta.title` is the whole title line (never among the blocks); `meta.language` is the caller's, the front
  matter's, or detected (`und` for a language that is none of the known).
- heading levels have no gaps: the article's topmost below its title is 1.
- footnotes are one ordered `BulletList` at the end, after a `Directive(name="slide", value="appendix")`.
- `<!-- keep -->` and other directives inside a paragraph stand before it; their `place.excerpt` holds the words
  that follow the comment.
- `remains` holds what belongs to the site, each also told by the note `site-remains`.

Raises only `SourceError`. Diagnostics: `control-characters`, `front-matter-unclosed`, `front-matter-unknown`,
`site-remains`, `directive-unknown`, `text-struck`, `picture-left-out`.
"""

from tutoslides.readers.manuscript import Manuscript, Reader
from tutoslides.readers.reading import READERS, detect, read

__all__ = ["READERS", "Manuscript", "Reader", "detect", "read"]
