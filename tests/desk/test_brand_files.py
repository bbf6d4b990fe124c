"""Brands handed on as one file: the same bytes each time, and nothing hostile gets in."""

from __future__ import annotations

import stat
import zipfile
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import brand_folders, read_brand
from drafter.desk.brand_editing import Draft, duplicate, edited, open_draft, remove, with_logo
from drafter.desk.brand_files import present, read_shared, receive, received, share, shared
from drafter.desk.brands import list_brands
from drafter.desk.pictures import take_picture
from drafter.model.errors import CannotWrite, InputRefused
from drafter.places import Places, resources
from drafter.storage.disk import SystemDisk
from tests.desk.pictures import image_of, png_of, svg_of_a_square
from tests.storage.faults import FailingDisk

BUNDLED = {name: read_brand(folder) for name, folder in brand_folders((resources() / "brands",)).items()}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(*(tmp_path / name for name in ("config", "data", "state", "cache")))


@pytest.fixture
def own(places: Places) -> Draft:
    return duplicate(BUNDLED["letter"], "Our own", places)


def _packed(members: dict[str, bytes], **about: int) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for key, value in about.items():
                setattr(entry, key, value)
            archive.writestr(entry, data)
    return out.getvalue()


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_bundled_brand_goes_out_and_comes_in_as_it_was(places: Places) -> None:
    for brand in BUNDLED.values():
        data = shared(open_draft(brand))
        assert shared(open_draft(brand)) == data
        incoming = received(data, "a.drafter-brand")
        assert incoming.left_out == ()
        made = receive(incoming, places)
        assert made.brand.id not in BUNDLED, "a bundled brand is not replaced"
        whole = replace(made.brand, id=brand.id, folder=brand.folder, logo=brand.logo)
        assert whole == brand
        assert (made.brand.logo.height_mm, made.brand.logo.alt) == (brand.logo.height_mm, brand.logo.alt)
        assert read_brand(made.brand.folder) == made.brand


def test_a_brand_keeps_its_id_where_it_is_free_and_replaces_only_on_wish(
    places: Places, own: Draft, tmp_path: Path
) -> None:
    path = share(edited(own, "furniture.foot_left", "From elsewhere"), tmp_path / "own.drafter-brand")
    incoming = read_shared(path)
    assert incoming.id == "our-own"
    here = present(incoming, places)
    assert here is not None
    assert here.name == "Our own"
    beside = receive(incoming, places)
    assert beside.brand.id == "our-own-2"
    assert read_brand(own.brand.folder) == own.brand
    put = receive(incoming, places, replacing=True)
    assert read_brand(own.brand.folder) == put.brand
    assert put.brand.furniture.foot_left == "From elsewhere"
    elsewhere = Places(*(tmp_path / "other" / name for name in "abcd"))
    assert receive(incoming, elsewhere).brand.id == "our-own"


def test_pictures_are_made_anew(places: Places, own: Draft) -> None:
    members = _members(shared(own))
    exif = image_of(1, 1).getexif()
    exif[0x013B] = "A. Author"
    png = next(name for name in members if name.endswith(".png"))
    members[png] = png_of(900, 300, exif=exif)
    incoming = received(_packed(members), "a.drafter-brand")
    assert incoming.draft.removed == ("author",)
    made = receive(incoming, places)
    for path in made.brand.folder.iterdir():
        assert b"Author" not in path.read_bytes()


def test_what_somebody_wrote_into_a_drawing_is_not_handed_on(own: Draft) -> None:
    drawing = own.brand.folder / own.brand.logo.file
    text = drawing.read_text(encoding="utf-8")
    drawing.write_text(
        text.replace("<path", "<!-- A. Author --><desc>At home</desc><path", 1), encoding="utf-8"
    )
    for data in _members(shared(open_draft(own.brand))).values():
        assert b"Author" not in data
        assert b"At home" not in data


def test_a_drawing_alone_gets_its_picture() -> None:
    toml = '[brand]\nname = "A"\n[logo]\nfile = "a.svg"\n[colour]\nink = "#000000"\naccent = "#000000"\n'
    members = {"brand.toml": toml.encode(), "a.svg": svg_of_a_square()}
    logo = received(_packed(members), "a.drafter-brand").draft.brand.logo
    assert logo.file.endswith(".svg")
    assert logo.png.endswith(".png")


def test_what_no_brand_has_is_left_out_and_said(places: Places, own: Draft) -> None:
    members = _members(shared(own))
    extra = {"run.sh": b"#!", "font.ttf": b"\0\1\0\0", "sub/dir.png": png_of(9, 9), "more.png": png_of(9, 9)}
    odd = "\u202egnp.exe"
    incoming = received(_packed({**members, **extra, odd: b"MZ"}), "a.drafter-brand")
    assert incoming.left_out == tuple(sorted([*extra, odd.replace("\u202e", "\ufffd")]))
    made = receive(incoming, places)
    kept = {path.name for path in made.brand.folder.iterdir()}
    assert kept == {"brand.toml", *(one.name for one in made.files)}


def _hostile(own: Draft) -> dict[str, bytes]:
    good = _members(shared(own))
    svg = next(name for name in good if name.endswith(".svg"))
    whole = shared(own)
    encrypted = bytearray(_packed(good))
    encrypted[6] |= 1
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("brand.toml", good["brand.toml"])
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("brand.toml", good["brand.toml"])
    nested = b"a = " + b"[" * 100_000
    return {
        "nothing": b"",
        "no ZIP": b"not a brand",
        "OLE2": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "cut": whole[: len(whole) // 2],
        "damaged": whole[:200] + b"\xff" * 40 + whole[240:],
        "outside": _packed({**good, "../../out.png": png_of(9, 9)}),
        "absolute": _packed({**good, "/etc/cron.d/x": b"x"}),
        "drive": _packed({**good, "C:\\x.png": png_of(9, 9)}),
        "link": _packed(good, external_attr=(stat.S_IFLNK | 0o777) << 16),
        "twice": out.getvalue(),
        "encrypted": bytes(encrypted),
        "many": _packed({**good, **{f"{n}.png": b"x" for n in range(60)}}),
        "bomb": _packed({**good, "bomb.png": b"\0" * 9_000_000}),
        "no brand": _packed({"a.png": png_of(9, 9)}),
        "no logo": _packed({"brand.toml": good["brand.toml"]}),
        "not text": _packed({**good, "brand.toml": b"\xff\xfe"}),
        "not TOML": _packed({**good, "brand.toml": b"[brand"}),
        "nested": _packed({**good, "brand.toml": nested}),
        "unknown entry": _packed({**good, "brand.toml": good["brand.toml"] + b"\n[macro]\nrun = 1\n"}),
        "script": _packed({**good, svg: b"<svg viewBox='0 0 9 9'><script/></svg>"}),
        "no picture": _packed({**good, svg: b"PK"}),
        "file elsewhere": _packed(
            {**good, "brand.toml": good["brand.toml"].replace(svg.encode(), b"../x.svg")}
        ),
    }


def test_hostile_and_broken_files_are_refused_in_a_sentence(
    places: Places, own: Draft, tmp_path: Path
) -> None:
    before = sorted(path for path in tmp_path.rglob("*"))
    for name, data in _hostile(own).items():
        with pytest.raises(InputRefused) as refusal:
            received(data, "bad.drafter-brand")
        assert refusal.value.happened.endswith("."), name
        assert refusal.value.remedy, name
    assert sorted(path for path in tmp_path.rglob("*")) == before
    with pytest.raises(InputRefused, match="no ordinary file"):
        read_shared(tmp_path)
    with pytest.raises(InputRefused, match="could not be read"):
        read_shared(tmp_path / "gone.drafter-brand")


@given(st.data())
def test_no_damage_does_more_than_be_refused(data: st.DataObject) -> None:
    whole = bytearray(_WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(InputRefused):
        received(bytes(whole), "a.drafter-brand")


_SMALL = with_logo(open_draft(BUNDLED["press"]), take_picture(svg_of_a_square(), "a.svg"))
_WHOLE = shared(_SMALL)


def test_sharing_writes_whole_or_not_at_all(own: Draft, tmp_path: Path) -> None:
    path = tmp_path / "own.drafter-brand"
    path.write_bytes(b"what was there")
    for at in range(1, 6):
        disk = FailingDisk(at, 28)
        try:
            share(own, path, disk)
        except CannotWrite:
            assert disk.fired
            assert path.read_bytes() == b"what was there"
            assert [one.name for one in tmp_path.glob(".*")] == []
    share(own, path, SystemDisk())
    assert received(path.read_bytes(), path.name).id == "our-own"


def test_a_brand_that_could_not_be_taken_in_is_not_there(places: Places, own: Draft) -> None:
    incoming = replace(received(shared(own), "a.drafter-brand"), id="another")
    for at in range(1, 12):
        disk = FailingDisk(at, 28)
        with suppress(CannotWrite):
            receive(incoming, places, disk=disk)
        assert disk.fired
        for one in list_brands(places):
            if one.id == "another":
                assert open_draft(one).files == incoming.draft.files
                remove(one, places)
