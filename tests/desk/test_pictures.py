"""Logos taken in: clean, on white, the same each time; what is none is refused in a sentence."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from io import BytesIO
from math import pi
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from drafter.desk.pictures import Removed, Taken, take_file, take_picture
from drafter.model.errors import InputRefused
from drafter.model.pictures import Picture
from drafter.typeset.drawing import parse_drawing
from drafter.typeset.rasters import plain_size
from drafter.writers.pdf.objects import PdfFile
from drafter.writers.pdf.pictures import add_picture
from tests.desk.pictures import image_of, png_of, svg_of_a_square

LOGOS = Path(__file__).parents[2] / "resources" / "brands"


def _pixels(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(picture.png)).convert("RGB")


def _chunks(png: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        found.append(png[at + 4 : at + 8])
        at += 12 + length
    return found


def _is_clean(taken: Taken) -> None:
    picture = taken.picture
    assert set(_chunks(picture.png)) == {b"IHDR", b"IDAT", b"IEND"}
    assert plain_size(picture.png) == (picture.width, picture.height)
    assert add_picture(PdfFile(), picture)
    assert 0 < picture.ink <= 1


def _saved(image: Image.Image, kind: str, **about: Any) -> bytes:
    out = BytesIO()
    image.save(out, format=kind, **about)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "P"), ("PNG", "1"),
        ("PNG", "I;16"), ("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("GIF", "P"), ("WEBP", "RGBA"),
        ("BMP", "RGB"), ("TIFF", "RGB"), ("TIFF", "CMYK"), ("TIFF", "1"), ("TIFF", "I;16"),
    ],
)  # fmt: skip
def test_every_kind_comes_in_as_plain_pixels_on_white(kind: str, mode: str) -> None:
    image = image_of(200, 100)
    if mode == "I;16":
        grey = image.convert("L").point(lambda value: value * 257, "I")
        image = grey.convert("I;16")
    else:
        image = image.convert(mode)
    data = _saved(image, kind)
    taken = take_picture(data, f"a.{kind.lower()}")
    _is_clean(taken)
    assert (taken.picture.width, taken.picture.height) == (200, 100)
    shown = _pixels(taken.picture)
    assert min(shown.getpixel((2, 2))) > 247  # type: ignore[arg-type]
    assert max(shown.getpixel((100, 50))) < 160  # type: ignore[arg-type]
    assert take_picture(data, f"a.{kind.lower()}") == taken


def test_what_is_transparent_is_white_and_margins_can_go() -> None:
    image = Image.new("RGBA", (100, 80), (10, 20, 30, 0))
    image.paste((200, 0, 0, 255), (40, 20, 60, 60))
    taken = take_picture(_saved(image, "PNG"), "a.png")
    assert _pixels(taken.picture).getpixel((0, 0)) == (255, 255, 255)
    assert taken.picture.ink == pytest.approx(0.1)
    tight = take_picture(_saved(image, "PNG"), "a.png", trim=True).picture
    assert (tight.width, tight.height) == (22, 42)
    assert tight.ink > 0.8


def test_a_picture_that_is_larger_than_print_needs_is_made_smaller() -> None:
    taken = take_picture(png_of(4000, 1000), "a.png")
    assert (taken.picture.width, taken.picture.height) == (2400, 600)


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x013B] = "A. Author"
    exif[0x0131] = "Program 1.0"
    exif[0x0110] = "Camera"
    exif[0x0132] = "2024:01:02 03:04:05"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (50.0, 51.0, 1.0)
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_is_named_and_gone(kind: str) -> None:
    data = _saved(image_of(60, 30), kind, exif=_exif())
    assert b"Author" in data
    taken = take_picture(data, f"a.{kind.lower()}")
    _is_clean(taken)
    wanted = {Removed.AUTHOR, Removed.PROGRAM, Removed.CAMERA, Removed.TIME}
    # What makes the TIFF leaves the place out.
    assert set(taken.removed) >= (wanted if kind == "TIFF" else {*wanted, Removed.PLACE})
    assert not take_picture(taken.picture.png, "a.png").removed


def test_texts_profiles_xmp_and_further_frames_are_named_and_gone() -> None:
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", "A. Author")
    about.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta><rdf xmp:CreatorTool='P'/></x:xmpmeta>")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = png_of(60, 30, pnginfo=about, icc_profile=profile)
    taken = take_picture(data, "a.png")
    _is_clean(taken)
    assert {Removed.AUTHOR, Removed.PROGRAM, Removed.PROFILE} <= set(taken.removed)
    frames = [image_of(20, 10), image_of(20, 10, "#000000")]
    moving = _saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert Removed.FRAMES in take_picture(moving, "a.gif").removed


def test_a_picture_on_its_side_is_put_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    taken = take_picture(_saved(image_of(60, 30), "JPEG", exif=exif), "a.jpg")
    assert (taken.picture.width, taken.picture.height) == (30, 60)


def test_a_drawing_is_written_anew_from_its_shapes() -> None:
    data = svg_of_a_square()
    taken = take_picture(data, "My Square!.svg")
    _is_clean(taken)
    assert taken.stem == "my-square"
    assert set(taken.removed) == {Removed.TEXT, Removed.PROGRAM}
    drawing = parse_drawing(taken.picture.svg)
    assert (drawing.width, drawing.height) == (40, 40)
    assert "title" not in taken.picture.svg
    assert taken.picture.width >= 600
    # A square of 30 with a hole of 10, in a box of 40.
    assert taken.picture.ink == pytest.approx(0.5, abs=0.01)
    assert take_picture(data, "My Square!.svg") == taken
    again = take_picture(taken.picture.svg.encode(), "a.svg")
    assert (again.picture, again.removed) == (taken.picture, ())
    assert take_picture(data, "a.svg", trim=True).picture.ink == pytest.approx(8 / 9, abs=0.02)


@pytest.mark.parametrize("path", sorted(LOGOS.glob("*/*.svg")), ids=lambda path: path.stem)
def test_the_logos_of_our_own_brands_come_in(path: Path) -> None:
    if path.stem.endswith("white"):
        with pytest.raises(InputRefused, match="nothing on white"):
            take_file(path)
        return
    _is_clean(take_file(path))


def _svg(about: str, *inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {about}>{"".join(inside)}</svg>'


# What drawing programs write, and the share of the box that it inks.
PROGRAMS = {
    "classes": (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://host.example/svg11.dtd">'
        + _svg(
            'x="0px" viewBox="0 0 50 50" xml:space="preserve"',
            '<style type="text/css">.st0{fill:#E30613;} .st1,.st2{fill-rule:evenodd;fill:#FFFFFF;}</style>',
            '<g><path class="st0" d="M0,0h50v50H0z"/>',
            '<path class="st1" d="M10,10h30v30H10z M15,15h20v20H15z"/></g>',
        ),
        0.8,
    ),
    "groups": (
        _svg(
            'xmlns:s="http://other.example" width="40mm" height="20mm" viewBox="-10 -5 40 20"',
            '<s:view id="b"/><metadata/><defs/><g style="fill:none" transform="translate(2 3)">',
            '<g fill="green" transform="scale(2,.5)"><rect width="5" height="20" style="stroke:none"/></g>',
            '<path style="display:none" d="M0 0h9v9z"/><path d="M0 0h40v40z"/></g>',
        ),
        0.125,
    ),
    "page": (
        _svg(
            'width="60" height="40" viewBox="0 0 60 40" fill="none"',
            '<g clip-path="url(#clip0_1_2)"><path d="M0 0H30V40H0Z" fill="#0A0B0C"/></g>',
            '<defs><clipPath id="clip0_1_2"><rect width="60" height="40" fill="white"/></clipPath></defs>',
        ),
        0.5,
    ),
    "circle": (_svg('width="40" height="40"', '<circle cx="20" cy="20" r="20"/>'), pi / 4),
    "arcs": (_svg('viewBox="0 0 40 40"', '<path d="M0 20a20 20 0 0140 0A20 20 0 01 0 20z"/>'), pi / 4),
    "bows": (
        _svg('viewBox="0 0 60 40"', '<path fill="rgb(1%,20,30)" d="M0 20Q15 0 30 20T60 20V40H0Z"/>'),
        0.5,
    ),
    "smooth": (
        _svg(
            'viewBox="0 0 60 40"',
            '<polygon points="0,40 60,40 60,39 0,39"/>',
            '<path d="m0 20c10-20 20-20 30 0s20 20 30 0v20h-60z"/>',
        ),
        0.5,
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_drawings_of_other_programs_become_paths(name: str) -> None:
    text, ink = PROGRAMS[name]
    taken = take_picture(text.encode(), f"{name}.svg")
    _is_clean(taken)
    assert taken.picture.ink == pytest.approx(ink, abs=0.01)
    steps = {step for shape in parse_drawing(taken.picture.svg).shapes for step, _ in shape.steps}
    assert steps <= set("MLCZ")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%b</svg>'
BAD = {
    "script": SVG % b'<script>alert(1)</script><path d="M0 0L9 9L0 9Z"/>',
    "event": SVG % b'<path onload="alert(1)" d="M0 0L9 9L0 9Z"><animate/></path>',
    "image": SVG % b'<image href="file:///etc/passwd"/><path d="M0 0L9 9L0 9Z"/>',
    "entity": b'<!DOCTYPE svg [<!ENTITY x "y">]>' + SVG % b'<path d="M0 0L9 9L0 9Z"/>',
    "text": SVG % b"<text>Hello</text>",
    "stroke": SVG % b'<path stroke="red" d="M0 0L9 9L0 9Z"/>',
    "gradient": SVG % b'<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0L9 9L0 9Z"/>',
    "transparent": SVG % b'<g opacity=".5"><path d="M0 0L9 9L0 9Z"/></g>',
    "clipped": SVG % b'<path clip-path="url(#a)" d="M0 0L9 9L0 9Z"/>',
    "cut": SVG
    % b'<clipPath id="a"><rect width="4" height="9"/></clipPath><path clip-path="url(#a)" d="M0 0h9v9Z"/>',
    "used": SVG % b'<use href="#a"/><path d="M0 0L9 9L0 9Z"/>',
    "sheet": SVG % b"<style>@import url(http://host.example/a.css);</style><path d='M0 0L9 9L0 9Z'/>",
    "selector": SVG % b"<style>path > g {fill:red}</style><path d='M0 0L9 9L0 9Z'/>",
    "edges": SVG % b'<path d="M-9 0L19 9L0 9Z"/>',
    "deep": SVG % (b"<g>" * 100 + b"</g>" * 100),
    "path": SVG % b'<path d="M0 0L9 9L0"/>',
    "nowhere": SVG % b'<path d="L9 9L0 9Z"/>',
    "empty": SVG % b"",
    "huge": SVG % b'<path d="M0 0L1e999 9L0 9Z"/>',
    "no-box": b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9Z"/></svg>',
    "nan-box": b'<svg viewBox="0 0 nan 9"><path d="M0 0L9 9Z"/></svg>',
    "sliver": b'<svg viewBox="0 0 1e9 1e-9"><path d="M0 0L9 9Z"/></svg>',
    "latin": SVG % b'<title>\xe9</title><path d="M0 0L9 9L0 9Z"/>',
    "gzip": zlib.compress(svg_of_a_square()),
}


@pytest.mark.parametrize("name", BAD)
def test_a_drawing_that_is_more_or_less_than_shapes_is_refused(name: str) -> None:
    with pytest.raises(InputRefused, match=r"bad\.svg") as refusal:
        take_picture(BAD[name], "bad.svg")
    assert refusal.value.remedy


def _bomb(width: int, height: int) -> bytes:
    head = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000)
    chunks = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def test_pictures_that_are_too_large_broken_or_white_are_refused() -> None:
    for bomb in (_bomb(30_000, 30_000), _bomb(2**31 - 1, 2**31 - 1), b"\x89PNG" * 6_000_000):
        with pytest.raises(InputRefused, match="too large"):
            take_picture(bomb, "a.png")
    for bad in (b"", b"%PDF-1.4", _bomb(900, 900), png_of(50, 50)[:-40]):
        with pytest.raises(InputRefused, match="no picture"):
            take_picture(bad, "a.png")
    with pytest.raises(InputRefused, match="white all over"):
        take_picture(png_of(20, 20, "#FFFFFF"), "a.png")
    with pytest.raises(InputRefused, match="could not be read"):
        take_file(Path("/nonexistent/a.png"))


@given(st.data())
def test_no_damage_does_more_than_be_refused(data: st.DataObject) -> None:
    kinds = [_saved(image_of(24, 12), kind, exif=_exif()) for kind in ("PNG", "JPEG", "TIFF", "WEBP")]
    whole = bytearray(
        data.draw(st.sampled_from([*kinds, _saved(image_of(24, 12), "GIF"), svg_of_a_square()]))
    )
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    for damaged in (bytes(whole), cut):
        with suppress(InputRefused):
            _is_clean(take_picture(damaged, "a.png"))
