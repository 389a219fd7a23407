"""A small article that leaves nothing to be told, and what a run of the command leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

ARTICLE = """# Un titre

## Une rubrique

Le tutorat retient les apprenants.

Il appartient à la direction de former les tuteurs.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What the command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Finished]
