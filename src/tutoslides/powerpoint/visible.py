"""What people see of a deck and can change: its entries come in, a digest of that goes out.

Words, where things stand, sizes, colours, fonts, emphasis, pictures, links, builds, notes, in the order of the slides;
of layouts the look. What a program writes of its own accord (ids, spelling marks, languages, times, numbers of slides,
names of parts) is passed over. It is read from the tags as PowerPoint writes them, without parsing: every deck that is
written pays for it.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tutoslides.powerpoint.package import relationships_name

MAIN = "ppt/presentation.xml"

_PASSED_OVER = r"<a:fld\b.*?</a:fld>|<([ap]):extLst>.*?</\1:extLst>|<a:endParaRPr\b(?:[^>]*/>|.*?</a:endParaRPr>)"
"""What programs fill in or add: fields such as the slide's number, extensions, the look of a paragraph's end."""

_PIECES = (
    r"<a:(?:t>[^<]*|(?:p|br)(?=[ >/])|off [^>]*|ext c[^>]*|(?:schemeClr|srgbClr|alpha|buChar|buAutoNum|pt) [^>]*)",
    r"<(?:p:(?:sp|pic|graphicFrame|cxnSp|grpSp|ph|bldP|transition)|a:(?:tc|tr|gridCol|srcRect))(?=[ >/])",
    r'<p:cSld name="[^"]*|<c:v>[^<]*',
    r' (?:sz|typeface|algn|marL|prst|type|anchor|show|build|presetID|w|[lr]|[lrtb]Ins)="[^"]*"',
    r' (?:flip[HV]|gridSpan|rowSpan)="[^"]*"',
    r' (?:lvl|rot|idx)="-?[1-9]\d*"| [biu]="(?:1|true|sng)"| strike="sngStrike"',
)
_SEEN = re.compile(f"{_PASSED_OVER}|({'|'.join(_PIECES)})".encode(), re.DOTALL)
"""What people see of a slide, a page of notes or a chart, piece by piece."""

_LOOK = tuple(
    re.compile(pattern)
    for pattern in (
        rb'<p:cSld name="[^"]*',
        rb"<a:off [^>]*><a:ext [^>]*",
        rb"<a:lvl\dpPr [^>]*",
        rb"<a:defRPr [^>]*",
        rb"<a:bodyPr [^>]*",
        rb'Clr val="\w+',
        rb'typeface="[^"]*',
        rb' prst="\w+',
        rb"<a:t>[^<]*",
    )
)
"""What people see of a layout, a master or a theme. These are long, and patterns that begin alike for sure are fast."""

_LOOKS_KEPT = 256
"""Parts whose look is remembered: the layouts of a theme, which most decks of a process share."""

_LINKS_KEPT = 64
"""Lists of links that are remembered: all layouts have the same."""

_LINK = re.compile(r"<Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_SLIDE = re.compile(rb'<p:sldId\s[^>]*r:id="([^"]*)"')
_WHOLE = re.compile(rb'<p14:section\s[^>]*?(name="[^"]*")|(<p:sldSz c[^>]*)')
_LAYOUT = re.compile(rb'<p:sldLayoutId\s[^>]*r:id="([^"]*)"')


def digest_of_content(entries: Mapping[str, bytes]) -> str:
    """Return the digest of all that people see and can change, slide by slide, then layout by layout."""
    main, links = entries.get(MAIN, b""), _links(MAIN, entries)
    slides = [target for key in _SLIDE.findall(main) if (target := links.get(key, ("", ""))[1])]
    numbers = {name: str(number) for number, name in enumerate(slides, 1)}
    digest = hashlib.sha256(repr(_WHOLE.findall(main)).encode())
    for name in slides:
        digest.update(b"\nslide " + b" ".join(_described(name, entries, numbers)))
    for _, master in sorted(link for link in links.values() if link[0] in ("slideMaster", "notesMaster")):
        below = _links(master, entries)
        layouts = [below[key][1] for key in _LAYOUT.findall(entries.get(master, b"")) if key in below]
        for name in (master, *layouts):
            digest.update(b"\nlook " + b" ".join(_described(name, entries, numbers)))
    return digest.hexdigest()[:32]


def _described(name: str, entries: Mapping[str, bytes], numbers: Mapping[str, str]) -> Iterator[bytes]:
    """Give what people see of a part, then in a fixed order what it refers to."""
    content = entries.get(name, b"")
    yield _seen(content) if name in numbers else _look(content)
    yield from sorted(_referred(kind, target, entries, numbers) for kind, target in _links(name, entries).values())


def _referred(kind: str, target: str, entries: Mapping[str, bytes], numbers: Mapping[str, str]) -> bytes:
    """Return what stands for a link, whatever a program calls its part: a slide is its number, a layout its name."""
    content = entries.get(target, b"")
    match kind:
        case "slide":
            return b"slide " + numbers.get(target, "none").encode()
        case "slideMaster" | "notesMaster":
            return b""
        case "slideLayout":
            name = _LOOK[0].search(content)
            return name.group() if name else b""
        case "theme":
            return _look(content)
        case "notesSlide" | "chart":
            return _seen(content)
        case _:
            return hashlib.sha256(content or target.rstrip("/").encode()).digest()


def _seen(content: bytes) -> bytes:
    """Return what people see of a slide; runs that a program has parted or joined are the same."""
    return b"".join(piece for _, piece in _SEEN.findall(content)).replace(b"<a:t>", b"")


@lru_cache(maxsize=_LOOKS_KEPT)
def _look(content: bytes) -> bytes:
    """Return what people see of a layout, a master or a theme."""
    return b" ".join(piece for pattern in _LOOK for piece in pattern.findall(content))


def _links(name: str, entries: Mapping[str, bytes]) -> dict[bytes, tuple[str, str]]:
    """Return the links of a part by their id: the last word of the kind, the target's name or outer address."""
    return _links_of(posixpath.dirname(name), entries.get(relationships_name(name), b""))


@lru_cache(maxsize=_LINKS_KEPT)
def _links_of(folder: str, relationships: bytes) -> dict[bytes, tuple[str, str]]:
    links = {}
    for row in _LINK.findall(relationships.decode()):
        values = dict(_ATTRIBUTE.findall(row))
        kind, target = values.get("Type", "").rpartition("/")[2], values.get("Target", "")
        if values.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        links[values.get("Id", "").encode()] = kind, target
    return links
