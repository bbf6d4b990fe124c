"""Lists of sources in the formats of other programs, and references that were pasted."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import InputRefused
from drafter.model.sources import Source
from drafter.readers.bibliography import MOST_SOURCES, MOST_TEXT, Bibliography, read_bibliography

BIBTEX = r"""
Exported by somebody.
@string{lantern = "The Lantern"}
@comment{not a source, {really}}
@article{brook2031,
  author = {Brook, Ada and Herm{\'a}n D\'{\i}az and Stra{\ss}er, J{\"o}rg},
  title = "A {``}quiet'' raid --- and \emph{nothing} more",
  journal = lantern # { Weekly},
  year = 2031, month = oct, day = {9},
  url = {https://lantern.example/a_b?x=1&y=2},
  urldate = {2031-10-11},
}
@misc{law, title = {Law on public rooms \& halls}, howpublished = "\url{https://norvia.example/law}",
  year = {2029}
@online{broken, title = {Never closed, year = 2030
@book{fine, title={Öffentliche Räume}, publisher={Verlag {\v{S}}k{\'o}la}, year={2028}}
"""

RIS = """TY  - NEWS
TI  - A quiet raid
AU  - Brook, Ada
AU  - Jansen, Pim
T2  - The Lantern
DA  - 2031/10/09/
UR  - https://lantern.example/raid
Y2  - 2031/10/11
ER  -
TY  - RPRT
T1  - A report of which the title
goes on in the next line
PB  - Rooms Watch
PY  - 2030
"""

CSL = [
    {
        "type": "article-newspaper",
        "title": "A quiet raid",
        "author": [{"family": "Brook", "given": "Ada"}, {"literal": "Rooms Watch"}],
        "container-title": "The Lantern",
        "issued": {"date-parts": [["2031", 10, 9]]},
        "accessed": {"date-parts": [[2031, 10, 11]]},
        "URL": "https://lantern.example/raid",
    },
    {"title": "Only a year", "issued": {"raw": "2029"}, "DOI": "10.1/xyz"},
    "no item",
    {"issued": {"date-parts": [[]]}},
]


def plain(source: Source) -> tuple[str, ...]:
    return (source.author, source.title, source.publisher, source.date, source.address, source.captured)


def test_bibtex_is_read_with_its_names_signs_and_broken_entries() -> None:
    found = read_bibliography(BIBTEX)
    raid, law, broken, book = found.sources
    assert plain(raid) == (
        "Ada Brook, Hermán Díaz, Jörg Straßer",
        "A “quiet” raid — and nothing more",
        "The Lantern Weekly",
        "2031-10-09",
        "https://lantern.example/a_b?x=1&y=2",
        "2031-10-11",
    )
    assert plain(law) == ("", "Law on public rooms & halls", "", "2029", "https://norvia.example/law", "")
    assert broken.title.startswith("Never closed")
    assert (book.title, book.publisher, book.date) == ("Öffentliche Räume", "Verlag Škóla", "2028")


def test_ris_is_read_with_lines_that_go_on_and_an_end_that_is_missing() -> None:
    raid, report = read_bibliography(RIS).sources
    assert plain(raid) == (
        "Ada Brook, Pim Jansen",
        "A quiet raid",
        "The Lantern",
        "2031-10-09",
        "https://lantern.example/raid",
        "2031-10-11",
    )
    assert (report.title, report.publisher, report.date) == (
        "A report of which the title goes on in the next line",
        "Rooms Watch",
        "2030",
    )


def test_csl_json_is_read_and_what_is_no_item_counted() -> None:
    found = read_bibliography(json.dumps(CSL))
    raid, other = found.sources
    assert plain(raid) == (
        "Ada Brook, Rooms Watch",
        "A quiet raid",
        "The Lantern",
        "2031-10-09",
        "https://lantern.example/raid",
        "2031-10-11",
    )
    assert (other.date, other.address) == ("2029", "https://doi.org/10.1/xyz")
    assert found.unread == 2
    assert read_bibliography(json.dumps(CSL[0])).sources[0].title == "A quiet raid"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("https://lantern.example/raid", ("", "", "", "", "https://lantern.example/raid", "")),
        ("lantern.example/raid", ("", "", "", "", "lantern.example/raid", "")),
        (
            "Ada Brook, “A quiet raid”, The Lantern, 9 October 2031, x.example/raid (accessed 11 May 2032).",
            (
                "Ada Brook",
                "A quiet raid",
                "The Lantern",
                "2031-10-09",
                "x.example/raid",
                "2032-05-11",
            ),
        ),
        (
            "A quiet raid\nThe Lantern\n9 October 2031\nhttps://lantern.example/raid",
            ("", "A quiet raid", "The Lantern", "2031-10-09", "https://lantern.example/raid", ""),
        ),
        (
            "A quiet raid | The Lantern\nhttps://lantern.example/raid",
            ("", "A quiet raid", "The Lantern", "", "https://lantern.example/raid", ""),
        ),
    ],
)
def test_a_pasted_reference_is_taken_apart(text: str, wanted: tuple[str, ...]) -> None:
    (source,) = read_bibliography(text).sources
    assert plain(source) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "A. Brook, « Rafle », The Lantern, 9 octobre 2031, x.example/a (consulté le 11 octobre 2031)"),
        ("de", "A. Brook, „Razzia“, The Lantern, 9. Oktober 2031, x.example/a (abgerufen am 11.10.2031)"),
        ("ru", "А. Брук, «Обыск», The Lantern, 9 октября 2031, x.example/a (дата обращения: 11.10.2031)"),
    ],
)  # fmt: skip
def test_references_are_read_in_the_edition_s_language(language: str, text: str) -> None:
    (source,) = read_bibliography(text, language).sources
    assert (source.publisher, source.date, source.captured) == ("The Lantern", "2031-10-09", "2031-10-11")
    assert source.author
    assert source.title
    assert "example" not in source.title


def test_an_archive_s_address_says_what_it_archived_and_when() -> None:
    (source,) = read_bibliography("https://web.archive.org/web/20311011080000/https://x.example/a").sources
    assert source.archive == "https://web.archive.org/web/20311011080000/https://x.example/a"
    assert (source.address, source.captured) == ("https://x.example/a", "2031-10-11")


def test_lines_that_each_have_an_address_are_sources_each() -> None:
    text = "1. One https://a.example/1\n2. Two https://b.example/2\n\nThird\nhttps://c.example/3"
    assert [source.address for source in read_bibliography(text).sources] == [
        "https://a.example/1",
        "https://b.example/2",
        "https://c.example/3",
    ]


@pytest.mark.parametrize("text", ["", " \n", "hm", "[]", "{}", "@comment{nothing}", "TY  - NEWS\nER  -\n"])
def test_what_holds_no_source_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_bibliography(text)
    assert refused.value.happened.endswith(".")
    assert refused.value.remedy


def test_too_much_is_refused_before_it_is_read() -> None:
    with pytest.raises(InputRefused, match="characters"):
        read_bibliography("a" * (MOST_TEXT + 1))
    with pytest.raises(InputRefused, match="sources"):
        read_bibliography("\n\n".join(f"https://x.example/{n}" for n in range(MOST_SOURCES + 1)))


_PIECES = st.sampled_from(
    [
        *("@a{", "@misc{k,\n", "title={", "}", '"', "\\'", "{", "#", ",", "=", "\n@b{", "\\", "["),
        *("TY  - X\n", "ER  -\n", "AU  - ", '{"title":', "\n\n", " ", "“", "”", "("),
        *("https://", "x.example/a", "2031", "9 October 2031"),
    ]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=5)), max_size=40).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_bibliography(text)
    except InputRefused:
        return
    assert isinstance(found, Bibliography)
    for source in found.sources:
        assert any((source.title, source.address, source.publisher, source.author))
        assert all(len(part) <= 1_000 and "\n" not in part for part in plain(source))


@pytest.mark.parametrize(
    "unit",
    ["@a{", "@a{b,\n", "\n@a{b,c={", '\n@a{b,c="', "\n@a{b,c={\\'{", "[", '{"a":', "TY  - X\n", "AU  - a\n",
     "“", "(accessed ", "https://a.b/", "a.b.", "2031 ", "\\", "1. "]
)  # fmt: skip
def test_a_megabyte_of_anything_is_read_to_its_end(unit: str) -> None:
    # What grew with the square of its length would not come to an end.
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000]
    try:
        found = read_bibliography(text)
    except InputRefused:
        return
    assert len(found.sources) <= MOST_SOURCES
