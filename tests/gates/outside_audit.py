"""The audit that measures a deck from outside, run as its users run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from gates.tools import REPOSITORY

AUDIT = REPOSITORY / "tests" / "tools" / "deck_audit.py"


def audit(deck: Path, *, pdf: Path | None = None, article: Path | None = None) -> dict[str, Any]:
    """Return the audit's findings; `pdf` is a rendering of a copy in which nothing shrinks."""
    options = [*(["--pdf", str(pdf)] if pdf else []), *(["--article", str(article)] if article else [])]
    command = [sys.executable, "-W", "ignore", str(AUDIT), str(deck), *options]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert finished.returncode == 0, finished.stderr
    report: dict[str, Any] = json.loads(finished.stdout)
    return report
