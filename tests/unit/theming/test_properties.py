"""Whatever somebody does to a theme file, it loads or is refused in words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutoslides.model.errors import ThemeError
from tutoslides.theming import load_theme

from .looks import PLAIN

LINES = PLAIN.splitlines()
VALUES = ("0", "-1", "1e308", "nan", "inf", "true", '""', '"accent"', "[]", "[[]]", "{}", "[1, 2]", "1979-05-27", "=")


@given(line=st.sampled_from(range(len(LINES))), value=st.sampled_from(VALUES))
def test_a_changed_entry_is_taken_or_refused_in_words(line: int, value: str) -> None:
    key = LINES[line].partition("=")[0]
    words = told([*LINES[:line], f"{key}= {value}", *LINES[line + 1 :]])
    assert not words or "theme.toml:" in words


@given(first=st.sampled_from(range(len(LINES))), count=st.integers(1, 30))
def test_a_file_with_lines_missing_is_taken_or_refused_in_words(first: int, count: int) -> None:
    words = told([*LINES[:first], *LINES[first + count :]])
    assert not words or "theme.toml:" in words


@given(text=st.text(max_size=200))
def test_any_text_is_refused_in_words(text: str) -> None:
    assert "theme.toml:" in told([text])


def told(lines: list[str]) -> str:
    """Return what is said when a file is loaded: nothing where it is taken."""
    try:
        load_theme("\n".join(lines), "changed", language="fr")
    except ThemeError as error:
        return error.speak("fr")
    return ""
