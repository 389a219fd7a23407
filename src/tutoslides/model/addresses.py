"""Where a link may lead: an author's address comes in, what a file may hold of it goes out."""

from __future__ import annotations

import re
from urllib.parse import quote

from tutoslides.model.text import Run, printable

_WEB = re.compile(r"\s*(?:https?://|mailto:)[^\s/?#]", re.IGNORECASE)
"""Addresses that a slide may lead to: they name a host or a mailbox. Anything else stays text."""


def address_of(run: Run) -> str | None:
    """Return where a click on `run` may lead, None where it is no link or only a blank."""
    if not run.href or not _WEB.match(run.href) or run.text.isspace():
        return None
    return web_address(run.href)


def web_address(href: str) -> str:
    """Return an address as a URI: what a URI forbids is percent-encoded, the rest untouched."""
    return quote(printable(href.strip()), safe="%/:=&?~#+!$,;'@()*[]-._")
