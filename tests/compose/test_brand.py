"""A brand that is wrong is refused in a sentence that names the entry; nothing else comes of it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from drafter.compose.brand import brand_folders, read_brand
from drafter.desk.brands import list_brands, refused_brands
from drafter.desk.export import Format, Order, export
from drafter.model.errors import InputRefused
from drafter.model.statement import Edition, Statement
from drafter.places import Places, resources

BUNDLED = brand_folders((resources() / "brands",))
LOGO = "open-ground.svg"
WRONG = [
    ("", '[brand]\nname = "A"', "colour.ink"),
    ('name = "Open Ground Coalition"', "", "brand.name"),
    ('ink = "#1B1F24"', 'ink = "red"', "colour.ink"),
    ('ink = "#1B1F24"', "ink = 5", "colour.ink"),
    ('column = "right"', "column = 7", "page.column"),
    ('column = "right"', 'collumn = "right"', "collumn"),
    ('column = "right"', 'paper = "A5"', "page.paper"),
    ("height_mm = 11.9", "height_mm = nan", "logo.height_mm"),
    ("height_mm = 11.9", 'height_mm = "12"', "logo.height_mm"),
    ('body = "10.5/15"', 'body = "-3/0"', "type.body"),
    ('text = "Noto Serif"', 'text = " "', "type.text"),
    (f'file = "{LOGO}"', 'file = "../warm/common-daylight.svg"', "logo.file"),
    (f'file = "{LOGO}"', 'file = "gone.svg"', "gone.svg"),
    ("[page]", "[pages]", "pages"),
    ("[page]", "[[page", "could not be read"),
]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(*(tmp_path / name for name in ("config", "data", "state", "cache")))


def _own(places: Places, name: str = "own") -> Path:
    folder = places.data / "brands" / name
    shutil.copytree(BUNDLED["sober"], folder)
    return folder


@pytest.mark.parametrize(("old", "new", "named"), WRONG)
def test_a_wrong_entry_is_named(places: Places, old: str, new: str, named: str) -> None:
    file = _own(places) / "brand.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")
    with pytest.raises(InputRefused, match=re.escape(named)):
        read_brand(file.parent)
    # One broken brand hides no other.
    assert [one.id for one in list_brands(places)] == sorted(BUNDLED)
    assert len(refused_brands(places)) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda svg: svg.replace("</svg>", "<script>alert(1)</script></svg>"),
        lambda svg: '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg,
        lambda svg: svg.replace("</svg>", '<path fill="&x;" d="M0 0L1 1Z"/></svg>'),
        lambda svg: svg.replace("</svg>", '<image href="https://host.example/a.png"/></svg>'),
        lambda svg: svg.replace("<path", '<path transform="scale(9)"', 1),
        lambda svg: "no drawing",
    ],
)
def test_a_logo_that_is_more_than_filled_paths_stops_the_export(
    places: Places, tmp_path: Path, change: object
) -> None:
    assert callable(change)
    logo = _own(places) / LOGO
    logo.write_text(change(logo.read_text(encoding="utf-8")), encoding="utf-8")
    brand = read_brand(logo.parent)
    with pytest.raises(InputRefused, match="open-ground"):
        export(Statement((Edition("en"),)), brand, Order((Format.DOCX, Format.PDF)), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_picture_that_is_none_stops_the_export(places: Places, tmp_path: Path) -> None:
    folder = _own(places)
    (folder / "open-ground.png").write_bytes(b"PK\x03\x04")
    with pytest.raises(InputRefused, match=r"open-ground\.png"):
        export(Statement((Edition("en"),)), read_brand(folder), Order((Format.DOCX,)), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_letter_paper_is_asked_for_in_any_case(places: Places) -> None:
    file = _own(places) / "brand.toml"
    text = file.read_text(encoding="utf-8").replace("[page]", '[page]\npaper = "letter"')
    file.write_text(text, encoding="utf-8")
    assert read_brand(file.parent).page.paper == "Letter"


def test_a_transparent_picture_by_hand_is_put_on_white(places: Places, tmp_path: Path) -> None:
    folder = _own(places)
    file = folder / "brand.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f'file = "{LOGO}"', "", 1).replace("mark =", "mono =", 1), encoding="utf-8")
    image = Image.new("RGBA", (200, 60), (0, 0, 0, 0))
    image.paste((180, 0, 0, 255), (20, 20, 60, 40))
    image.save(folder / "open-ground.png")
    brand = read_brand(folder)
    exported = export(Statement((Edition("en"),)), brand, Order((Format.PDF,)), tmp_path / "out")
    document = pypdfium2.PdfDocument(exported.files[0])
    shown = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    left, top, tall = (shown.width / 595.28 * n for n in (70.87, 30.05, 33.73))
    across = tall * 200 / 60
    assert shown.getpixel((int(left + across * 0.2), int(top + tall / 2))) == (180, 0, 0)
    assert shown.getpixel((int(left + across * 0.8), int(top + tall / 2))) == (255, 255, 255)


def test_a_logo_without_a_picture_for_word_is_said(places: Places, tmp_path: Path) -> None:
    file = _own(places) / "brand.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('png = "open-ground.png"', ""), encoding="utf-8")
    order = Order((Format.PDF, Format.DOCX))
    exported = export(Statement((Edition("en"),)), read_brand(file.parent), order, tmp_path / "out")
    assert len(exported.warnings) == 1
    assert "PNG" in exported.warnings[0]
