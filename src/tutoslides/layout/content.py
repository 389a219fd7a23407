"""What stands on a page before it is set: paragraphs for slots, and the slide that they make up."""

from __future__ import annotations

from dataclasses import dataclass

from tutoslides.model.storyboard import Origin, PictureSlide
from tutoslides.model.text import Runs
from tutoslides.model.theme import OPTIONAL_ROLES, Feature, LayoutKind, SlotRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A paragraph for a slot: its words, its list level, the key of the page that a click leads to.

    One that `pauses` waits for a click of the presenter, and what stands after it waits with it.
    """

    runs: Runs
    level: int = 0
    target: str | None = None
    origin: Origin | None = None
    pauses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """The paragraphs of one slot."""

    role: SlotRole
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """A slide as slots.

    `flow` is the role that may go on on a further page, `continues` the key of the page that this one goes on from,
    `counted` how many numbered paragraphs the pages before have. `notes` are paragraphs, which take `seconds` to read.
    `shortened` are the roles whose text ends with an ellipsis. One that `leaves_out` shows no part of its table, which
    no page holds. `otherwise` is the kind that takes over where no step of `kind` holds the text, `continues_as` that
    of the pages that go on from this one. `picture` is the slide whose picture stands on the page.
    """

    key: str
    kind: LayoutKind
    flow: SlotRole
    fillings: tuple[Filling, ...]
    notes: tuple[Runs, ...] = ()
    seconds: int = 0
    continues: str | None = None
    counted: int = 0
    shortened: tuple[SlotRole, ...] = ()
    otherwise: LayoutKind | None = None
    leaves_out: bool = False
    continues_as: LayoutKind | None = None
    picture: PictureSlide | None = None

    @property
    def features(self) -> tuple[Feature, ...]:
        """The optional slots that it fills."""
        return tuple(feature for feature in OPTIONAL_ROLES if any(filling.role == feature for filling in self.fillings))

    def contents(self, role: SlotRole) -> tuple[Content, ...]:
        """Return the paragraphs for `role`, none where it has no such slot."""
        return next((filling.contents for filling in self.fillings if filling.role == role), ())
