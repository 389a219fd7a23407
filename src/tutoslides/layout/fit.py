"""Setting one page: the texts of an arrangement in the slots of one layout, measured, at safe breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutoslides.layout.breaking import holds_wide_words
from tutoslides.layout.content import Arrangement, Content
from tutoslides.layout.setting import Setting, set_slot
from tutoslides.model.deck import FilledSlot
from tutoslides.model.theme import Layout, SlotRole, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """An arrangement set in a layout: each slot's setting, in the layout's reading order."""

    layout: Layout
    settings: tuple[Setting, ...]

    @property
    def fits(self) -> bool:
        """Tell whether every text stays in its box."""
        return all(setting.fits for setting in self.settings)

    @property
    def is_safe(self) -> bool:
        """Tell whether every line break stays where it is with a renderer of slightly other widths."""
        return all(setting.is_safe for setting in self.settings)

    @property
    def breaks_words(self) -> bool:
        """Tell whether a word had to be parted because it is wider than its box."""
        return any(setting.broken_words for setting in self.settings)

    @property
    def slots(self) -> tuple[FilledSlot, ...]:
        """The filled slots."""
        return tuple(setting.filled for setting in self.settings)

    def setting(self, role: SlotRole) -> Setting | None:
        """Return how the slot of `role` was set, None where the layout has none."""
        return next((setting for setting in self.settings if setting.filled.slot.role == role), None)


def attempt(arrangement: Arrangement, layout: Layout, theme: Theme) -> Attempt:
    """Set `arrangement` in `layout`, whether it fits or not. Slots without text (the footer's) are left out."""
    return Attempt(layout=layout, settings=tuple(_settings(arrangement, layout, theme)))


def _settings(arrangement: Arrangement, layout: Layout, theme: Theme) -> Iterator[Setting]:
    for slot in layout.slots:
        contents = arrangement.contents(slot.role)
        if contents:
            yield set_slot(slot, contents, theme)


def is_too_narrow(arrangement: Arrangement, layout: Layout, theme: Theme) -> bool:
    """Tell whether a word of `arrangement` is wider than its box in `layout`, without setting anything."""
    return any(
        holds_wide_words(slot, contents, theme.fonts, theme.language)
        for slot in layout.slots
        if (contents := arrangement.contents(slot.role))
    )


def fits_alone(role: SlotRole, contents: tuple[Content, ...], layout: Layout, theme: Theme) -> bool:
    """Tell whether `contents` fit in the slot of `role`, whatever the other slots hold."""
    slot = layout.slot(role)
    return slot is not None and set_slot(slot, contents, theme).fits
