"""Why each slide is what it is, and where every word of it comes from: told to people, and to programs.

A `Storyboard` and the `Deck` that was made of it come in, a text for the terminal or a JSON document goes out.
`texts` names the words of every kind of slide, `slides` finds the pages that show them, `places` puts an origin in
words; `people` and `programs` tell it.
"""

from tutoslides.explain.people import explain
from tutoslides.explain.programs import FORMAT, describe
from tutoslides.explain.total import sum_up

__all__ = ["FORMAT", "describe", "explain", "sum_up"]
