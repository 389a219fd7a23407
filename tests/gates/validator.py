"""Microsoft's Open XML SDK validator: what Office itself would say of a file's parts."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gates.tools import validator

VERSIONS = ("Office2007", "Office2010", "Office2013", "Office2016", "Office2019", "Office2021", "Microsoft365")
"""Every version of Office that the validator knows."""

AT_ONCE = 2
"""Validators that run side by side: one a core of the smallest machine."""


def sdk_errors(decks: Iterable[Path], version: str = "Microsoft365") -> list[str]:
    """Return what the validator has against the decks, one line a finding; none for good decks."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [line for lines in pool.map(lambda deck: _errors(deck, version), decks) for line in lines]


def _errors(deck: Path, version: str) -> list[str]:
    command = [str(validator()), str(deck), version]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    try:
        told = json.loads(finished.stdout)
    except json.JSONDecodeError:
        pytest.fail(f"the validator gave no verdict on {deck.name}: {finished.stderr or finished.stdout}")
    errors = [f"{deck.name} ({version}) {error['path']}: {error['description']}" for error in told["errors"]]
    return errors if told["ok"] or errors else [f"{deck.name} ({version}): refused without a reason"]
