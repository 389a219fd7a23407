"""The document's properties: title, authors, language, dates."""

from __future__ import annotations

import datetime

from tutoslides.model.deck import Deck
from tutoslides.powerpoint import xml
from tutoslides.powerpoint.languages import full_tag

CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
EXTENDED = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'


def core_part(deck: Deck, created: datetime.datetime) -> bytes:
    """Return `core.xml`."""
    moment = _moment(created)
    author = xml.text(", ".join(deck.meta.authors) or deck.meta.presenter or "")
    return (
        f"{xml.DECLARATION}<cp:coreProperties {CORE}><dc:title>{xml.text(deck.title)}</dc:title>"
        f"<dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:language>{full_tag(deck.language)}</dc:language></cp:coreProperties>"
    ).encode()


def _moment(created: datetime.datetime) -> str:
    """Return a time as XML writes it, in UTC; one without a zone is taken as UTC, so that no machine's zone counts."""
    aware = created if created.tzinfo else created.replace(tzinfo=datetime.UTC)
    return aware.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def app_part(deck: Deck) -> bytes:
    """Return `app.xml`."""
    pages = deck.pages
    notes = sum(1 for page in pages if page.notes)
    return (
        f"{xml.DECLARATION}<Properties {EXTENDED}><TotalTime>0</TotalTime><Application>tutoslides</Application>"
        f"<PresentationFormat>{'On-screen Show (16:9)' if deck.theme.size.width > 900 else 'On-screen Show (4:3)'}"
        f"</PresentationFormat><Slides>{len(pages)}</Slides><Notes>{notes}</Notes></Properties>"
    ).encode()
