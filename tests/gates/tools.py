"""The programs that the gates open decks with. A missing one fails the test: a gate that is skipped is none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
TOOLS = REPOSITORY / ".tools"
INSTALL = "run: bash scripts/install_tools.sh"


def program(name: str) -> str:
    """Return the path of an installed program; fail the test that needs it where it is missing."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed; {INSTALL}")
    return found


def validator() -> Path:
    """Return Microsoft's Open XML validator for this platform."""
    found = sorted((TOOLS / "node_modules" / "@xarsh").glob("ooxml-validator-*/ooxml-validator*"))
    binaries = [path for path in found if path.suffix in ("", ".exe")]
    if not binaries:
        pytest.fail(f"the Open XML validator is not installed; {INSTALL}")
    return binaries[0]
