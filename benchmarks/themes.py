"""How much a deck in each built-in theme costs: the whole command, beside the same in the default theme.

    python benchmarks/themes.py

Themes run by turns, and the least of seven runs counts, in seconds of the processor. Further rows: a theme that
extends the default one, and one with a logo. The exit code is 1 where one costs more than 1.5 times the default.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tutoslides.answers import DEFAULT_THEME
from tutoslides.theme_files import theme_names

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"
ATTEMPTS = 7
MOST = 1.5
"""Times the default that a theme may cost."""

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle cx="30" cy="30" r="30" fill="#0b5d4e"/></svg>'
)
OWN = {
    "(extending)": f'format = 1\nextends = "{DEFAULT_THEME}"\n[palette]\naccent = "#0B5D4E"\n',
    "(with a logo)": f'format = 1\nextends = "{DEFAULT_THEME}"\n[logo]\nfile = "logo.svg"\n',
}


def main() -> int:
    """Print the figures; return the exit code."""
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        for name, text in OWN.items():
            place = folder / "themes" / name
            place.mkdir(parents=True)
            (place / "theme.toml").write_text(text, encoding="utf-8")
            (place / "logo.svg").write_text(LOGO, encoding="utf-8")
        names = (*theme_names(), *OWN)
        least = dict.fromkeys(names, float("inf"))
        for _ in range(ATTEMPTS):
            for name in names:
                least[name] = min(least[name], _seconds(folder, name))
    usual = least[DEFAULT_THEME]
    for name, seconds in least.items():
        print(f"{name:14} {seconds * 1000:5.0f} ms  {seconds / usual:.2f} times the default")
    return int(max(least.values()) > MOST * usual)


def _seconds(folder: Path, name: str) -> float:
    """Return what one run of the command costs the processor, in seconds."""
    command = [sys.executable, "-m", "tutoslides", "build", str(SAMPLE), "-o", "deck.pptx", "--force", "-t", name]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
