"""What the terminal says of a presentation: where its windows are, what became of each edit, that it is over."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tutoslides.cli.opening import can_open, open_address
from tutoslides.cli.speech import complain, say, spoken
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TutoslidesError

if TYPE_CHECKING:
    from tutoslides.stage.presenting import Addresses


class Announcer:
    """Tells a presentation of `source`; `opens_windows` where it also opens them."""

    def __init__(self, source: Path, *, opens_windows: bool) -> None:
        self._source = source
        self._opens_windows = opens_windows

    def opened(self, addresses: Addresses, slides: int, minutes: int) -> None:
        """Say where the windows are and open them; show a phone the way in."""
        say(
            spoken(
                Message(
                    en=f"{self._source.name}: {slides} slides, {minutes} minutes.",
                    fr=f"{self._source.name}\u00a0: {slides} diapositives, {minutes} minutes.",
                )
            )
        )
        say(spoken(Message(en=f"Audience: {addresses.audience}", fr=f"Public\u00a0:   {addresses.audience}")))
        say(spoken(Message(en=f"Speaker:  {addresses.speaker}", fr=f"Orateur\u00a0:  {addresses.speaker}")))
        if addresses.remote:
            self._show_remote(addresses.remote)
        say(spoken(Message(en="Ctrl-C ends the presentation.", fr="Ctrl-C termine la présentation.")))
        if self._opens_windows:
            _open_windows(addresses)

    def rebuilt(self, slides: int) -> None:
        """Say that the windows show the last edit."""
        say(
            spoken(
                Message(
                    en=f"{_now()}  {self._source.name}: {slides} slides.",
                    fr=f"{_now()}  {self._source.name}\u00a0: {slides} diapositives.",
                )
            )
        )

    def kept(self, fault: TutoslidesError) -> None:
        """Say what is wrong with the last edit, and that the windows show the deck before it."""
        complain(fault)
        kept = Message(
            en=f"{_now()}  The last good deck stays on screen.",
            fr=f"{_now()}  La dernière présentation valable reste à l'écran.",
        )
        say(spoken(kept), is_output=False)

    def blind(self) -> None:
        """Say that edits will not be seen."""
        words = Message(
            en="The system cannot watch this folder: edits will not be shown.",
            fr="Le système ne peut pas surveiller ce dossier\u00a0: les modifications ne seront pas affichées.",
        )
        say(spoken(words), is_output=False)

    def ended(self) -> None:
        """Say that it is over."""
        say(spoken(Message(en="\nThe presentation has ended.", fr="\nLa présentation est terminée.")))

    def _show_remote(self, address: str) -> None:
        say(spoken(Message(en=f"Phone:    {address}", fr=f"Téléphone\u00a0: {address}")))
        if sys.stdout is not None and sys.stdout.isatty():
            from tutoslides.stage.code import code_of

            say(code_of(address, sys.stdout.encoding or "utf-8"))


def _open_windows(addresses: Addresses) -> None:
    """Open the speaker's window last: it is the one to look at."""
    if can_open() and open_address(addresses.audience) and open_address(addresses.speaker):
        return
    words = Message(
        en="No browser was found: open both addresses in yours.",
        fr="Aucun navigateur n'a été trouvé\u00a0: ouvrez les deux adresses dans le vôtre.",
    )
    say(spoken(words), is_output=False)


def _now() -> str:
    return time.strftime("%H:%M:%S")
