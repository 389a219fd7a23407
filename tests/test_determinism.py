"""The same article gives the same bytes and findings: in another process, folder, time zone and language.

Bytes are those of the deck, the PDF, a handout, the pictures and the script.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
ARTICLES = (
    REPOSITORY / "content" / "plaidoyer.md",
    REPOSITORY / "tests" / "cases" / "plaidoyer.txt",
    *sorted((REPOSITORY / "tests" / "cases" / "articles").iterdir()),
)
PROGRAM = """
import hashlib, json, sys
import tutoslides
from tutoslides.pdf import write_handout, write_pdf, write_pictures, write_script
from tutoslides.powerpoint import write_deck
told = {}
for path in sys.argv[1:]:
    built = tutoslides.build(path)
    deck = built.deck
    paper = [write_pdf(deck).value, write_handout(deck, 3).value, *write_pictures(deck, width=200).value]
    digest = hashlib.sha256(b"".join([write_deck(deck), write_script(deck), *paper]))
    told[path] = [digest.hexdigest(), repr(built.diagnostics)]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def here() -> dict[str, list[str]]:
    return _told(REPOSITORY, PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")


def test_every_article_is_told(here: dict[str, list[str]]) -> None:
    assert list(here) == list(map(str, ARTICLES))
    assert len({digest for digest, _ in here.values()}) == len(ARTICLES), "different articles, different decks"


@pytest.mark.parametrize(
    ("seed", "zone", "locale"), [("4711", "Pacific/Kiritimati", "C.UTF-8"), ("1", "America/Adak", "C.UTF-8")]
)
def test_same_articles_give_the_same_bytes_and_findings_anywhere(
    seed: str, zone: str, locale: str, here: dict[str, list[str]], tmp_path: Path
) -> None:
    assert _told(tmp_path, PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale) == here


def _told(folder: Path, **environment: str) -> dict[str, list[str]]:
    """Return a digest of the deck and the findings for every article, as a process of its own tells them."""
    finished = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, ARTICLES)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "src"), **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    told: dict[str, list[str]] = json.loads(finished.stdout)
    return told
