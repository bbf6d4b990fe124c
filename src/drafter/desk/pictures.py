"""Taking in logos: what comes from outside is decoded, put on white and written anew with only its pixels.

SVG is taken where it holds filled shapes alone; it is written anew as paths.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from math import floor, log10
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from drafter.model.errors import InputRefused
from drafter.model.pictures import Picture
from drafter.model.sentences import phrase, reason_of, sentence

if TYPE_CHECKING:
    from PIL import Image

    from drafter.typeset.drawing import Drawing

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")
ENDINGS = ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "svg")
"""What files that can be taken end in."""

MOST_SVG_BYTES = 1_000_000
_LONGEST_STEM = 40
_WIDTH_OF_SVG = 1200
_THINNEST = 60
_ONLY_THESE = "Choose a picture as PNG, JPEG, GIF, WebP, BMP or TIFF, or an SVG of filled shapes."
_CURVED = (
    "In your drawing program, turn texts and strokes into paths and save it as plain SVG; or choose a PNG."
)


class Removed(StrEnum):
    """What was in a picture besides its pixels, and is no longer."""

    AUTHOR = "author"
    PROGRAM = "program"
    PLACE = "place"
    TIME = "time"
    CAMERA = "camera"
    TEXT = "text"
    THUMBNAIL = "thumbnail"
    PROFILE = "profile"
    FRAMES = "frames"


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture that came in clean.

    `name` is what its file was called, `stem` a name for files made of it; `removed` is what was taken out.
    """

    picture: Picture
    name: str
    stem: str
    removed: tuple[Removed, ...] = ()


def take_file(path: Path, *, trim: bool = False) -> Taken:
    """The picture in a file, read apart from this process. Raises InputRefused: what is wrong, what to do."""
    from drafter.desk.apart import Task, read_apart
    from drafter.typeset.rasters import MOST_BYTES

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputRefused(f"The picture “{path.name}” could not be read.", "Choose another file.") from error
    taken: Taken = read_apart(Task("picture", path.name, trim), data, Taken)
    return taken


def take_picture(data: bytes, name: str, *, trim: bool = False) -> Taken:
    """The picture in the bytes of a file called `name`; `trim` cuts white margins off.

    The same bytes give the same picture. Raises InputRefused with what is wrong and what to do.
    """
    if _is_svg(data, name):
        picture, removed = _of_svg(data, name, trim=trim)
    else:
        picture, removed = _of_pixels(data, name, trim=trim)
    if max(picture.width, picture.height) > _THINNEST * min(picture.width, picture.height):
        raise InputRefused(f"“{name}” is a line and no logo.", "Choose a picture that is less long and thin.")
    return Taken(picture, name, _stem(name), removed)


def metadata_in(data: bytes) -> tuple[Removed, ...]:
    """What a picture of pixels carries besides them; nothing where it is no picture."""
    from drafter.typeset.rasters import NoPicture, open_picture

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _found_in(open_picture(data, FORMATS), data)
    except NoPicture:
        return ()


def _of_pixels(data: bytes, name: str, *, trim: bool) -> tuple[Picture, tuple[Removed, ...]]:
    from drafter.typeset.rasters import NoPicture, TooLarge, flattened, open_picture

    try:
        with warnings.catch_warnings():
            # What a file says about itself may be wrong in many ways that do no harm to its pixels.
            warnings.simplefilter("ignore")
            source = open_picture(data, FORMATS)
            removed = _found_in(source, data)
            picture = flattened(source, trim=trim)
    except TooLarge as error:
        raise InputRefused(
            f"The picture “{name}” is too large.", "Choose one of at most 20 MB and 40 million pixels."
        ) from error
    except (NoPicture, ValueError, OSError, MemoryError) as error:
        raise InputRefused(f"“{name}” is no picture that can be read, or not whole.", _ONLY_THESE) from error
    if not picture.ink:
        raise InputRefused(
            f"The picture “{name}” is white all over.", "Choose the logo in its dark form, for white paper."
        )
    return picture, removed


def _is_svg(data: bytes, name: str) -> bool:
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") or PurePath(name.lower()).suffix in (".svg", ".svgz")


def _of_svg(data: bytes, name: str, *, trim: bool) -> tuple[Picture, tuple[Removed, ...]]:
    from drafter.desk.svg_shapes import drawing_of
    from drafter.typeset.drawing import parse_drawing

    if len(data) > MOST_SVG_BYTES:
        raise InputRefused(f"The drawing “{name}” is too large.", "Choose one of at most 1 MB.")
    try:
        text = data.decode("utf-8-sig")
        drawing = drawing_of(text)
        if trim:
            drawing = trimmed(drawing)
        svg = svg_of(drawing)
        pixels = picture_of(parse_drawing(svg))
    except UnicodeDecodeError as error:
        raise InputRefused(f"The drawing “{name}” is no text that can be read.", _CURVED) from error
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        reason = reason_of(error, phrase("shapes that cannot be drawn"))
        raise InputRefused(
            sentence("The drawing “{name}” holds {reason}.", name=name, reason=reason), _CURVED
        ) from error
    if not pixels.ink:
        raise InputRefused(
            f"The drawing “{name}” shows nothing on white.", "Choose the logo in its dark form."
        )
    # A title says what the logo says.
    kinds = (
        (Removed.TEXT, r"<desc\b|<!--"),
        (Removed.PROGRAM, r"(?i)generator|inkscape|illustrator"),
    )
    removed = tuple(kind for kind, pattern in kinds if re.search(pattern, text))
    return replace(pixels, svg=svg), removed


def svg_of(drawing: Drawing) -> str:
    """A drawing as SVG text: its shapes and nothing else."""
    # Six places of the longer side; never with an exponent, which plain readers of paths do not know.
    places = min(max(5 - floor(log10(max(drawing.width, drawing.height))), 0), 12)

    def written(number: float) -> str:
        text = f"{number:.{places}f}"
        return text.rstrip("0").rstrip(".") if places else text

    size = f"{written(drawing.width)} {written(drawing.height)}"
    rows = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">']
    for shape in drawing.shapes:
        rule = ' fill-rule="evenodd"' if shape.even_odd else ""
        path = "".join(step + " ".join(map(written, numbers)) for step, numbers in shape.steps)
        rows.append(f'<path fill="{shape.fill.upper()}"{rule} d="{path}"/>')
    return "\n".join([*rows, "</svg>", ""])


def trimmed(drawing: Drawing) -> Drawing:
    """A drawing without the margins around its shapes."""
    from drafter.desk.svg_paths import bounds

    edges = [bounds(shape.steps) for shape in drawing.shapes]
    left, top = (max(min(edge[side] for edge in edges), 0.0) for side in (0, 1))
    width = min(max(edge[2] for edge in edges), drawing.width) - left
    height = min(max(edge[3] for edge in edges), drawing.height) - top
    if width <= 0 or height <= 0:
        return drawing
    shapes = tuple(
        replace(
            shape,
            steps=tuple(
                (step, tuple(n - (top if odd % 2 else left) for odd, n in enumerate(part)))
                for step, part in shape.steps
            ),
        )
        for shape in drawing.shapes
    )
    return replace(drawing, width=width, height=height, shapes=shapes)


def picture_of(drawing: Drawing, width: int = _WIDTH_OF_SVG) -> Picture:
    """A drawing in pixels, drawn by the PDF library at `width` pixels, or less where it is tall."""
    import pypdfium2

    from drafter.typeset.rasters import MOST_SIDE, flattened

    scale = min(width / drawing.width, MOST_SIDE / drawing.height)
    across, down = max(round(drawing.width * scale), 1), max(round(drawing.height * scale), 1)
    document = pypdfium2.PdfDocument(_page_of(_painted(drawing, scale, down), across, down))
    try:
        return flattened(document[0].render(scale=1, may_draw_forms=False).to_pil())
    finally:
        document.close()


def _page_of(content: bytes, width: int, height: int) -> bytes:
    """A PDF of one page that holds these operators."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R/Resources<<>>>>" % (width, height),
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
    )
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places)
    return out + table + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def _painted(drawing: Drawing, scale: float, height: int) -> bytes:
    """The operators that fill the shapes of a drawing."""
    operators = {"M": "m", "L": "l", "C": "c", "Z": "h"}
    out = [f"{scale:.6f} 0 0 {-scale:.6f} 0 {height} cm"]
    for shape in drawing.shapes:
        shares = (int(shape.fill[at : at + 2], 16) / 255 for at in (1, 3, 5))
        out.append(" ".join(f"{share:.4f}" for share in shares) + " rg")
        out.extend(" ".join([*(f"{n:.5f}" for n in part), operators[step]]) for step, part in shape.steps)
        out.append("f*" if shape.even_odd else "f")
    return "\n".join(out).encode("ascii")


_EXIF = {
    0x013B: Removed.AUTHOR,
    0x8298: Removed.AUTHOR,
    0x9C9D: Removed.AUTHOR,
    0xA430: Removed.AUTHOR,
    0x0131: Removed.PROGRAM,
    0x000B: Removed.PROGRAM,
    0x0132: Removed.TIME,
    0x9003: Removed.TIME,
    0x9004: Removed.TIME,
    0x010F: Removed.CAMERA,
    0x0110: Removed.CAMERA,
    0xA431: Removed.CAMERA,
    0xA433: Removed.CAMERA,
    0xA434: Removed.CAMERA,
    0x010E: Removed.TEXT,
    0x9286: Removed.TEXT,
    0x9C9B: Removed.TEXT,
    0x9C9C: Removed.TEXT,
    0x9C9E: Removed.TEXT,
    0x8825: Removed.PLACE,
}
_INFO = {
    "author": Removed.AUTHOR,
    "artist": Removed.AUTHOR,
    "copyright": Removed.AUTHOR,
    "creator": Removed.AUTHOR,
    "software": Removed.PROGRAM,
    "generator": Removed.PROGRAM,
    "producer": Removed.PROGRAM,
    "creation time": Removed.TIME,
    "date:create": Removed.TIME,
    "date:modify": Removed.TIME,
    "date:timestamp": Removed.TIME,
    "comment": Removed.TEXT,
    "title": Removed.TEXT,
    "description": Removed.TEXT,
    "icc_profile": Removed.PROFILE,
}
_XMP = (
    (Removed.AUTHOR, rb"dc:creator|photoshop:AuthorsPosition|dc:rights"),
    (Removed.PROGRAM, rb"CreatorTool|xmpMM:|photoshop:"),
    (Removed.PLACE, rb"GPSL|photoshop:City|Iptc4xmpCore:Location"),
    (Removed.TIME, rb"CreateDate|ModifyDate|MetadataDate"),
    (Removed.TEXT, rb"dc:title|dc:description"),
)


def _in_exif(exif: Image.Exif) -> Iterator[Removed]:
    """What EXIF says besides how the picture is held."""
    tags = {*exif, *exif.get_ifd(0x8769)}
    yield from (_EXIF[tag] for tag in tags if tag in _EXIF)
    if exif.get_ifd(0x8825):
        yield Removed.PLACE
    if 0x0201 in tags or 0x0201 in exif.get_ifd(0x0001):
        yield Removed.THUMBNAIL


def _found_in(image: Image.Image, data: bytes) -> tuple[Removed, ...]:
    """What a picture carries besides its pixels."""
    from drafter.typeset.rasters import NONSENSE

    found: set[Removed] = set()
    try:
        found.update(_in_exif(image.getexif()))
    except NONSENSE:
        # It is there and makes no sense; it goes all the same.
        found.add(Removed.TEXT)
    if b"JFXX" in data[:64]:
        found.add(Removed.THUMBNAIL)
    found.update(_INFO[key.lower()] for key in image.info if isinstance(key, str) and key.lower() in _INFO)
    texts = getattr(image, "text", None)
    if isinstance(texts, dict):
        found.update(_INFO.get(str(key).lower(), Removed.TEXT) for key in texts if "XML:com.adobe" not in key)
    packet = b"".join(re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL)[:4])
    found.update(kind for kind, pattern in _XMP if re.search(pattern, packet))
    if packet and not found:
        found.add(Removed.TEXT)
    if "photoshop" in image.info and not found:
        found.add(Removed.PROGRAM)
    with suppress(*NONSENSE):
        if getattr(image, "n_frames", 1) > 1:
            found.add(Removed.FRAMES)
    return tuple(kind for kind in Removed if kind in found)


def _stem(name: str) -> str:
    """A name for files on every system, of the letters and digits of another one."""
    plain = unicodedata.normalize("NFKD", PurePath(name.replace("\\", "/")).stem.lower())
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode("ascii"))
    return "-".join(words)[:_LONGEST_STEM].strip("-") or "logo"
