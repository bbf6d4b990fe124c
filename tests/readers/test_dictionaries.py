"""Dictionaries in files from outside, good ones and those that mean harm."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from drafter.model.errors import InputRefused
from drafter.readers.dictionaries import read_archive, read_pair

AFF = b"SET UTF-8\nTRY abc\n"
DIC = "2\nfjord\nskjær\n".encode()
XCU = """<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:name="Linguistic">
 <node oor:name="ServiceManager"><node oor:name="Dictionaries">
  <node oor:name="Spell" oor:op="fuse">
   <prop oor:name="Locations"><value>%origin%/words/x.aff %origin%/words/x.dic</value></prop>
   <prop oor:name="Format" oor:type="xs:string"><value>DICT_SPELL</value></prop>
   <prop oor:name="Locales" oor:type="oor:string-list"><value>nb-NO nn-NO ../../etc</value></prop>
  </node>
  <node oor:name="Hyphen" oor:op="fuse">
   <prop oor:name="Locations"><value>%origin%/hyph_x.dic</value></prop>
   <prop oor:name="Format"><value>DICT_HYPH</value></prop>
  </node>
 </node></node>
</oor:component-data>"""


def packed(members: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", kind) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_an_extension_says_which_files_are_for_which_languages():
    data = packed(
        {
            "dictionaries.xcu": XCU.encode(),
            "words/x.aff": AFF,
            "words/x.dic": DIC,
            "hyph_x.dic": b"UTF-8\n",
            "README_nb.txt": b"Free words.",
            "icon.png": b"x",
        }
    )
    (found,) = read_archive(data, "norsk.oxt")
    assert (found.stem, found.languages, found.aff, found.dic) == ("x", ("nb-NO", "nn-NO"), AFF, DIC)
    assert found.licence == "Free words."


def test_without_a_description_pairs_are_found_and_named_by_their_files():
    members = {
        "dictionaries/pt_BR.aff": AFF,
        "dictionaries/pt_BR.dic": DIC,
        "es-any.aff": AFF,
        "es-any.dic": DIC,
        "th_pt.dic": DIC,
        "lonely.dic": DIC,
    }
    found = read_archive(packed(members), "two.xpi")
    assert [(one.stem, one.languages) for one in found] == [("pt_BR", ("pt-BR",)), ("es-any", ("es-Any",))]


def test_two_files_are_a_dictionary_whose_language_may_be_unknown():
    assert read_pair(AFF, DIC, "sv_SE.dic")[0].languages == ("sv-SE",)
    assert read_pair(AFF, DIC, "my own words.dic")[0].languages == ()
    assert read_pair(b"TRY a\n", b"\xef\xbb\xbf1\nx", "fi.dic")[0].languages == ("fi",)


@pytest.mark.parametrize(
    ("aff", "dic"),
    [
        (b"", DIC),
        (AFF, b"no number\nfjord\n"),
        (AFF, b""),
        (AFF + b"\0", DIC),
        (AFF, DIC + b"\0"),
        (b"SET KLINGON-1\n", DIC),
        (b"SET \xff\xfe\n", DIC),
        (b"x" * 4_000_001, DIC),
    ],
)
def test_what_is_no_dictionary_is_refused(aff: bytes, dic: bytes):
    with pytest.raises(InputRefused):
        read_pair(aff, dic, "nb_NO.dic")


@pytest.mark.parametrize("name", ["../nb.dic", "/etc/nb.dic", "a/../../nb.dic", "C:nb.dic", "a\\nb.dic"])
def test_a_name_that_points_outside_is_refused(name: str):
    with pytest.raises(InputRefused, match="names of the files"):
        read_archive(packed({"nb.aff": AFF, name: DIC}), "bad.oxt")


def _lying() -> bytes:
    """A member that says it is small and is not."""
    data = bytearray(packed({"nb.aff": AFF, "nb.dic": b"1\n" + b"a" * 40_000_000}))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.rindex(mark)
        data[place + at : place + at + 4] = struct.pack("<I", 100)
    return bytes(data)


def _linked() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("nb.aff", AFF)
        info = zipfile.ZipInfo("nb.dic")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return out.getvalue()


def _encrypted() -> bytes:
    data = bytearray(packed({"nb.aff": AFF, "nb.dic": DIC}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 nonsense",
        b"\xd0\xcf\x11\xe0" + b"\0" * 600,
        packed({"readme.txt": b"nothing"}),
        packed({"nb.aff": AFF, "nb.dic": b"1\n" + b"a" * 20_000_000}),
        packed({f"{number}.txt": b"" for number in range(300)}),
        packed({"nb.aff": AFF, "nb.dic": DIC, "NB.DIC": DIC}),
        packed({"nb.aff": AFF, "nb.dic": DIC}, zipfile.ZIP_BZIP2),
        packed(
            {"dictionaries.xcu": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "nb.aff": AFF, "nb.dic": DIC}
        ),
        packed({"dictionaries.xcu": XCU.encode("utf-16"), "words/x.aff": AFF, "words/x.dic": DIC}),
        packed({"dictionaries.xcu": b"<node" * 9, "nb.aff": AFF, "nb.dic": DIC}),
        packed({"nb.aff": AFF, "nb.dic": DIC})[:-30],
        _lying(),
        _linked(),
        _encrypted(),
    ],
)
def test_archives_that_mean_harm_or_are_broken_are_refused_in_words(data: bytes):
    with pytest.raises(InputRefused) as refused:
        read_archive(data, "bad.oxt")
    assert "bad.oxt" in str(refused.value)


def test_locations_of_the_description_name_nothing_outside():
    xcu = XCU.replace("%origin%/words/x", "../../../../etc/x")
    with pytest.raises(InputRefused, match="no Hunspell dictionary"):
        read_archive(
            packed({"dictionaries.xcu": xcu.encode(), "words/x.aff": AFF, "words/x.dic": DIC}), "bad.oxt"
        )
