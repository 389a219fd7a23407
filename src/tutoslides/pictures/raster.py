"""Pictures made of pixels, read and written with Pillow.

Bytes come in; what is known of them, their extreme colours or new bytes go out. What is broken or too large raises
`UnusablePictureError` and nothing else.
"""

from __future__ import annotations

import io
import warnings
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from tutoslides.model.diagnostics import Message
from tutoslides.model.pictures import Crop, Extremes, MediaKind, Picture
from tutoslides.pictures import reasons

if TYPE_CHECKING:
    from PIL.Image import Image

Result = TypeVar("Result")

FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
"""What Pillow may take the bytes for: its other readers are never tried on a stranger's file."""

MOST_PIXELS = 80_000_000
"""Pixels of a picture that is opened: 240 megabytes once unpacked. Pillow itself warns above 89 million."""

LOOKED_AT = 160
"""Pixels of the longer side at which a picture is judged."""

FINE = 1_280
"""Pixels of the longer side at which its colours are looked at: more than a page has points."""

MOSTLY_ONE_COLOUR = 0.35
"""Share of one colour from which a picture is a drawing: charts, diagrams and screens have a ground."""

COLOUR_STEPS = 8
"""Colours that differ by less in each channel count as one."""

TURNED = range(5, 9)
"""Orientations that exchange width and height. Source: EXIF 2.3, tag 274."""

ORIENTATION = 274

JPEG_QUALITY = 88
"""Where photographs show no trace and stay small."""


PNG_EFFORT = 6
"""zlib's own choice: on a screen of 2560 by 1440 it takes 0.9 s, the highest 8 s for a file 1 % smaller."""


class UnusablePictureError(Exception):
    """A picture cannot be shown; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.en)
        self.reason = reason


def measure(content: bytes) -> Picture:
    """Return what is known of a picture; all of it is decoded once, so that a broken one is found now.

    Raises:
        UnusablePictureError: it is broken, too large, or of no known format.
    """
    return read_picture(content, _measured)


def extremes(content: bytes, part: Crop) -> Extremes:
    """Return a colour as dark and one as light as any in what `part` leaves of a picture, channel by channel."""

    def found(image: Image) -> Extremes:
        small = _upright(_reduced(image, FINE)).convert("RGB")
        width, height = small.size
        box = (part.left * width, part.top * height, (1 - part.right) * width, (1 - part.bottom) * height)
        left, top = min(int(box[0]), width - 1), min(int(box[1]), height - 1)
        inside = small.crop((left, top, max(left + 1, round(box[2])), max(top + 1, round(box[3]))))
        ranges: Any = inside.getextrema()  # a pair a channel, since there are three
        dark, light = zip(*ranges, strict=True)
        return Extremes(darkest=bytes(dark).hex().upper(), lightest=bytes(light).hex().upper())

    return read_picture(content, found)


def developed(content: bytes, width: float, height: float) -> tuple[MediaKind, bytes]:
    """Return a picture of `width` by `height` pixels at most, upright, in sRGB, its first image only.

    Photographs become JPEG, drawings and what can be seen through PNG. Nothing that a camera noted beside the picture
    (place, time, owner) goes along.
    """

    def written(image: Image) -> tuple[MediaKind, bytes]:
        longest = round(max(width, height, 1))
        image.draft(image.mode, (longest, longest))
        upright = _upright(image)
        upright.thumbnail((max(1, round(width)), max(1, round(height))), reducing_gap=3.0)
        stream = io.BytesIO()
        if _may_be_cropped(upright):
            upright.save(stream, "JPEG", quality=JPEG_QUALITY, optimize=True)
            return "jpeg", stream.getvalue()
        upright.save(stream, "PNG", compress_level=PNG_EFFORT)
        return "png", stream.getvalue()

    return read_picture(content, written)


def read_picture(content: bytes, work: Callable[[Image], Result]) -> Result:
    """Do `work` with a picture that is opened with care."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow tells of odd metadata, which nobody needs to know of
            with Image.open(io.BytesIO(content), formats=FORMATS) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise UnusablePictureError(reasons.TOO_LARGE)
                return work(image)
    except UnidentifiedImageError as error:
        raise UnusablePictureError(reasons.UNKNOWN) from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise UnusablePictureError(reasons.TOO_LARGE) from error
    except UnusablePictureError:
        raise
    except Exception as error:  # a broken file makes Pillow raise almost anything
        raise UnusablePictureError(reasons.BROKEN) from error


def _measured(image: Image) -> Picture:
    width, height = image.size
    if _orientation(image) in TURNED:
        width, height = height, width
    return Picture(width=width, height=height, may_be_cropped=_may_be_cropped(_reduced(image, LOOKED_AT)))


def _orientation(image: Image) -> int:
    """Return how the camera was held, 1 for upright, which is also what broken notes say."""
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except Exception:  # notes of any program, in any state: the picture itself may well be sound
        return 1


def _reduced(image: Image, longest: int) -> Image:
    """Return a smaller copy for looking at; a JPEG is decoded at that size, which is much faster."""
    from PIL.Image import Resampling

    image.draft(image.mode, (longest, longest))
    copy = image.copy()
    copy.thumbnail((longest, longest), resample=Resampling.NEAREST)
    return copy


def _is_transparent(image: Image) -> bool:
    if not image.has_transparency_data:
        return False
    lowest, _ = image.convert("RGBA").getchannel("A").getextrema()
    return float(str(lowest)) < 255


def _may_be_cropped(image: Image) -> bool:
    """Tell whether a picture is a photograph: nothing shines through, and no one colour is its ground."""
    if _is_transparent(image):
        return False
    small = _reduced(image, LOOKED_AT)
    pixels = small.convert("RGB").tobytes()
    coarse = bytes(value // COLOUR_STEPS for value in pixels)
    colours = Counter(zip(coarse[::3], coarse[1::3], coarse[2::3], strict=True))
    (_, most), *_ = colours.most_common(1)
    return most < MOSTLY_ONE_COLOUR * small.width * small.height


def _upright(image: Image) -> Image:
    """Return the first image of a picture as it is seen: turned, in sRGB, with its transparency if it has any."""
    from PIL import ImageOps

    turned = _eight_bits(ImageOps.exif_transpose(image) if _orientation(image) > 1 else image)
    if not _is_transparent(turned):
        return _in_srgb(turned)
    return turned.convert("RGBA")


def _eight_bits(image: Image) -> Image:
    """Return a picture of 16 bits a pixel with 8, which Pillow's own conversion would cut off instead."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda value: value / 256).convert("L")


def _in_srgb(image: Image) -> Image:
    """Return an opaque picture in sRGB: by its own colour profile where it has a sound one (print, telephones)."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK"):
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return _without_notes(converted)
    return _without_notes(image.convert("RGB"))


def _without_notes(image: Image) -> Image:
    """Return a picture without what lies beside its pixels, which Pillow would write along."""
    image.info.clear()
    return image
