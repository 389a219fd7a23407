"""Photographs and drawings in pixels: what is known of them, what becomes of them, what is refused."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from tutoslides.model.pictures import WHOLE, Crop, Picture
from tutoslides.pictures import reasons
from tutoslides.pictures.raster import UnusablePictureError, developed, extremes, measure

from .made import decoded, drawing, encoded, photograph


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_every_format_is_measured(kind: str) -> None:
    picture = measure(encoded(photograph(300, 200), kind))
    assert (picture.width, picture.height, picture.may_be_cropped) == (300, 200, True)


def test_a_drawing_may_not_be_cropped() -> None:
    assert not measure(encoded(drawing(300, 200))).may_be_cropped
    assert not measure(encoded(drawing(300, 200), "JPEG")).may_be_cropped


def test_what_can_be_seen_through_may_not_be_cropped() -> None:
    image = photograph(300, 200).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((300, 200)))
    assert not measure(encoded(image)).may_be_cropped


def test_a_photograph_is_turned_as_its_camera_was_held() -> None:
    exif = Image.Exif()
    exif[274] = 6
    content = encoded(photograph(300, 200), "JPEG", exif=exif)
    assert measure(content) == Picture(width=200, height=300, may_be_cropped=True)
    kind, written = developed(content, 2000, 2000)
    assert (kind, decoded(written).size) == ("jpeg", (200, 300))
    assert not decoded(written).getexif()


def test_notes_of_the_camera_do_not_go_along() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera's maker"
    _, written = developed(encoded(photograph(60, 40), "JPEG", exif=exif, comment=b"a secret"), 60, 40)
    assert b"maker" not in written
    assert b"secret" not in written


def test_odd_notes_of_a_camera_do_no_harm() -> None:
    content = encoded(photograph(60, 40), "JPEG", exif=b"Exif\0\0nonsense")
    assert (measure(content).width, decoded(developed(content, 60, 40)[1]).size) == (60, (60, 40))


def test_a_large_picture_is_scaled_down_and_a_small_one_left_as_it_is() -> None:
    assert decoded(developed(encoded(photograph(900, 600), "JPEG"), 300, 300)[1]).size == (300, 200)
    assert decoded(developed(encoded(photograph(90, 60), "JPEG"), 300, 300)[1]).size == (90, 60)


def test_print_colours_become_screen_colours() -> None:
    content = encoded(photograph(60, 40).convert("CMYK"), "JPEG")
    assert measure(content).width == 60
    assert decoded(developed(content, 60, 40)[1]).mode == "RGB"


def test_a_colour_profile_is_followed_and_a_broken_one_passed_over() -> None:
    sound = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (sound, b"nonsense"):
        _, written = developed(encoded(photograph(60, 40), "JPEG", icc_profile=profile), 60, 40)
        assert "icc_profile" not in decoded(written).info


def test_sixteen_bits_a_pixel_become_eight_without_being_cut_off() -> None:
    image = Image.new("I;16", (4, 4), 0x8000)
    _, written = developed(encoded(image), 4, 4)
    assert decoded(written).getpixel((0, 0)) == (128, 128, 128)


def test_transparency_stays_and_photographs_in_png_become_jpeg() -> None:
    image = Image.new("RGBA", (40, 40), (200, 30, 30, 128))
    kind, written = developed(encoded(image), 40, 40)
    assert (kind, decoded(written).getpixel((5, 5))) == ("png", (200, 30, 30, 128))
    assert developed(encoded(photograph(200, 200)), 200, 200)[0] == "jpeg"
    assert developed(encoded(photograph(200, 200).convert("RGBA")), 200, 200)[0] == "jpeg"


def test_of_an_animation_the_first_image_is_shown() -> None:
    frames = [Image.new("P", (20, 20), number) for number in range(3)]
    for frame in frames:
        frame.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    content = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    kind, written = developed(content, 20, 20)
    assert (kind, decoded(written).convert("RGB").getpixel((0, 0))) == ("png", (255, 0, 0))
    assert getattr(decoded(written), "n_frames", 1) == 1


def test_extremes_are_those_of_the_part_that_is_left() -> None:
    content = encoded(photograph(256, 256))
    dark = extremes(content, Crop(right=0.75, bottom=0.75))
    light = extremes(content, Crop(left=0.75, top=0.75))
    assert dark.lightest < "50" < "B0" < light.darkest
    assert extremes(content, WHOLE).darkest < "10"


def test_extremes_of_less_than_a_pixel_are_those_of_the_pixel() -> None:
    assert extremes(encoded(Image.new("RGB", (3, 3), (1, 2, 3))), Crop(left=0.999, top=0.999)).lightest == "010203"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_torn_file_is_broken(kind: str, share: float) -> None:
    content = encoded(photograph(300, 200), kind)
    with pytest.raises(UnusablePictureError) as caught:
        measure(content[: int(len(content) * share)])
    assert caught.value.reason == reasons.BROKEN


def test_other_formats_are_refused() -> None:
    for content in (b"", b"%PDF-1.7", encoded(photograph(9, 9), "BMP"), encoded(photograph(9, 9), "TIFF")):
        with pytest.raises(UnusablePictureError) as caught:
            measure(content)
        assert caught.value.reason == reasons.UNKNOWN


@pytest.mark.parametrize("side", [9_000, 30_000])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(side: int) -> None:
    with pytest.raises(UnusablePictureError) as caught:
        measure(_bomb(side))
    assert caught.value.reason == reasons.TOO_LARGE


def test_the_same_picture_gives_the_same_bytes() -> None:
    content = encoded(photograph(300, 200), "WEBP")
    assert developed(content, 150, 150) == developed(content, 150, 150)


@given(width=st.integers(1, 60), height=st.integers(1, 60), mode=st.sampled_from(["1", "L", "LA", "P", "RGB", "RGBA"]))
@settings(max_examples=60)
def test_any_size_and_mode_is_measured_and_written(width: int, height: int, mode: str) -> None:
    image = photograph(width, height)
    content = encoded(image.convert(mode))
    assert (measure(content).width, measure(content).height) == (width, height)
    _, written = developed(content, 20, 20)
    result, scale = decoded(written), min(1.0, 20 / width, 20 / height)
    assert abs(result.width - width * scale) <= 1
    assert abs(result.height - height * scale) <= 1
    assert max(result.size) <= 20


@given(st.binary(max_size=300))
@settings(max_examples=60)
def test_any_bytes_are_measured_or_refused(content: bytes) -> None:
    for start in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\0\0\0\0WEBP"):
        with pytest.raises(UnusablePictureError):
            measure(start + content)


def _bomb(side: int) -> bytes:
    """Return a PNG of a few bytes that says it has `side` by `side` pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    stream = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    stream.seek(0, io.SEEK_END)
    stream.write(chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)))
    stream.write(chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b""))
    return stream.getvalue()
