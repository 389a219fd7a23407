"""From pitch to pages: which layout each slide takes, where every line stands, what goes on on a further page.

A `Storyboard` and a `Theme` come in, a `Deck` goes out. `arrange` names the slots that a slide fills (`parts` by its
kind), `fit` sets the texts of one page in the slots of one layout, `paginate` walks down the ladder of layouts and,
where the smallest type does not do, cuts the content into pages; `tables` (`table_parts`, `columns`) and `charts` do
so for what is no text, and `drawn` chooses between them. A composition that cannot be cut becomes a `plainer` slide;
`clicks` counts what appears in turn; `pages` makes the deck. All text is measured by `metrics`.
"""

from tutoslides.layout.pages import NO_ALBUM, lay_out

__all__ = ["NO_ALBUM", "lay_out"]
