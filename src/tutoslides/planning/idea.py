"""An idea: a thought that could be a slide of its own, and the passages of its part that it uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tutoslides.planning.callouts import Voice
from tutoslides.planning.pictures import Picture
from tutoslides.planning.shaping import Shape

Thought: TypeAlias = Voice | Shape | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """A thought and the passages that it uses, `first` to `last`; `why` is a code of `REASONS`.

    `is_wished` where it may not be left out: the author asked for it, or the opening turns here.
    """

    thought: Thought
    first: int
    last: int
    why: str
    is_wished: bool = False

    @property
    def is_voice(self) -> bool:
        """Tell whether it is a quotation."""
        return isinstance(self.thought, Voice)

    @property
    def is_picture(self) -> bool:
        """Tell whether it is a picture."""
        return isinstance(self.thought, Picture)
