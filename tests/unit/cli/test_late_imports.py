"""What a build of an ordinary article never waits for: the largest packages, and rooms that it has no use for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ARTICLE = (
    "# Former les tuteurs\n\n## Un levier\n\nLe tutorat soutient les apprenants. Il réduit les abandons de 30 %.\n"
)

BUILD = (
    "import sys; from tutoslides.cli import main\ntry: main()\nfinally: sys.stderr.write('\\n' + ' '.join(sys.modules))"
)

NEVER = (
    "pptx", "lxml", "PIL", "resvg_py", "xlsxwriter", "rich", "pydantic", "pygments", "yaml", "babel", "http",
    "charset_normalizer", "tutoslides.readers.plain.reading", "tutoslides.planning.calls_english",
    "tutoslides.layout.charts", "tutoslides.powerpoint.charts", "tutoslides.pictures.raster", "tutoslides.cli.guide",
    "tutoslides.explain",
)  # fmt: skip


def test_a_text_without_pictures_tables_and_front_matter_imports_nothing_for_them(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-c", BUILD, "build", str(article)]
    finished = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    imported = set(finished.stderr.splitlines()[-1].split())
    assert "tutoslides.pipeline" in imported
    assert imported.intersection(NEVER) == set()
