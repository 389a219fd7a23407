"""Write the JSON Schema of theme files to where editors find it: `python scripts/make_theme_schema.py`."""

from __future__ import annotations

from pathlib import Path

from tutoslides.theming.schema import NAME, schema_text

if __name__ == "__main__":
    (Path(__file__).parent.parent / "themes" / NAME).write_text(schema_text(), encoding="utf-8")
