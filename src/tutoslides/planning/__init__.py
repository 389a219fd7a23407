"""From article to pitch: what each slide says, in order.

An `Article` comes in, a `Storyboard` goes out; nothing here knows of themes, sizes or files. `plan` is the whole face:
`sentences` cuts the prose, `quotations` finds the voices, `sections` groups what stands under a heading, `points` and
`titles` choose words for slides, `tables` and `charts` show the article's tables, `pitch` puts the slides in order and
gives every sentence to the notes of one.
"""

from tutoslides.planning.pitch import plan

__all__ = ["plan"]
