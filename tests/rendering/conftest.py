"""A browser for the tests that look at HTML decks: Debian's Chromium, in fonts of the right widths."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from gates.rendering import fonts_file
from gates.tools import program


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Start Chromium; a missing one fails the tests that need it.

    Once a module and no longer: while it runs, so does Playwright's event loop in this thread, and no test could start
    one of its own.
    """
    fonts = str(fonts_file(tmp_path_factory.mktemp("browser")))
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=program("chromium"),
            args=["--no-sandbox"],  # CI runs as root, which Chromium's sandbox refuses
            env={**os.environ, "FONTCONFIG_FILE": fonts},
        )
        yield started
        started.close()
