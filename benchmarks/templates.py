"""How much a deck in an organisation's template costs: the whole command, beside the same in the default theme.

    python benchmarks/templates.py [TEMPLATE …]

Without templates, it makes one of five megabytes (a large picture on a master). Prints seconds (best of five) and the
ratio to the default, which should stay below 1.5.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from pptx import Presentation

SAMPLE = Path(__file__).parent.parent / "content" / "plaidoyer.md"
ATTEMPTS = 5
PIXELS = (1_600, 1_040)
"""Of noise, which no format compresses: five megabytes as PNG."""


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "five-megabytes.pptx"
        made.write_bytes(_large_template())
        usual = _seconds(Path(folder))
        print(f"default theme: {usual:.2f} s")
        for template in [*map(Path, sys.argv[1:])] or [made]:
            seconds, size = _seconds(Path(folder), "--template", str(template)), template.stat().st_size / 1e6
            print(f"{template.name} ({size:.1f} MB): {seconds:.2f} s, {seconds / usual:.2f} times the default")


def _seconds(folder: Path, *options: str) -> float:
    command = [sys.executable, "-m", "tutoslides", "build", str(SAMPLE), "-o", str(folder / "deck.pptx"), "--force"]
    best = float("inf")
    for _ in range(ATTEMPTS):
        start = time.perf_counter()
        subprocess.run([*command, *options], check=True, capture_output=True)
        best = min(best, time.perf_counter() - start)
    return best


def _large_template() -> bytes:
    width, height = PIXELS
    picture, stream = io.BytesIO(), io.BytesIO()
    Image.frombytes("RGB", PIXELS, os.urandom(width * height * 3)).save(picture, "PNG")
    presentation = Presentation()
    presentation.slide_master.part.get_or_add_image_part(io.BytesIO(picture.getvalue()))
    presentation.save(stream)
    return stream.getvalue()


if __name__ == "__main__":
    main()
