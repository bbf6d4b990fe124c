"""Time lines in files: vectors that any program shows, with their alternative text."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from lxml import etree

from drafter.compose.brand import read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import (
    Composition,
    MarkerShape,
    Piece,
    Purpose,
    TimeKey,
    TimeLine,
    TimeMark,
    TimeRow,
)
from drafter.compose.memory import ComposeCache
from drafter.desk.hidden_data import hidden_data
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.memory import LayoutCache
from drafter.writers.docx import write_docx
from drafter.writers.docx.memory import DocxCache
from drafter.writers.docx.words import words_of_docx
from drafter.writers.html import write_body, write_html
from drafter.writers.html.words import words_of_html
from drafter.writers.markdown import write_markdown
from drafter.writers.pdf import write_pages, write_pdf
from drafter.writers.pdf.words import words_of_pdf
from drafter.writers.plain_text import write_text
from tests.typeset.samples import composition

BRAND = read_brand(resources() / "brands" / "warm")
ALT = "From 2012 to 2024. Russia: 20 July 2012, “Foreign” & <law>. Грузия: 2024, ქართული."
FIGURE = TimeLine(
    "section1",
    (
        TimeRow("Russia", (TimeMark(2012.5, "20 July 2012", "“Foreign” & <law>", MarkerShape.SQUARE),)),
        TimeRow("Грузия", (TimeMark(2024.5, "2024", "ქართული", MarkerShape.DIAMOND, hollow=True),)),
    ),
    (TimeKey(MarkerShape.SQUARE, False, "register"),),
    ALT,
    "Figure 1.",
    (Piece("Two measures."),),
)


def made(figure: TimeLine = FIGURE) -> Composition:
    return composition(BRAND, Purpose.RELEASE, figure)


def test_docx_has_it_in_paths_and_in_pixels() -> None:
    data = write_docx(made(), BRAND)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        targets = {one.get("Id"): one.get("Target") for one in relations}
        blip = next(one for one in body.iter("{*}blip") if next(one.iter("{*}svgBlip"), None) is not None)
        embed = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
        pixels = package.read(f"word/{targets[blip.get(embed)]}")
        drawing = package.read(f"word/{targets[next(blip.iter('{*}svgBlip')).get(embed)]}")
        types = package.read("[Content_Types].xml").decode()
    assert pixels.startswith(b"\x89PNG")
    root = etree.fromstring(drawing)
    assert {etree.QName(one).localname for one in root} == {"path"}
    assert len(root) > 20
    assert "image/svg+xml" in types
    described = {one.get("descr") for one in body.iter("{*}docPr")}
    assert ALT in described
    assert write_docx(made(), BRAND) == data
    assert hidden_data("x.docx", data).found == ()


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: dict[str, list[str]] = {}
        self.attributes: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "svg":
            self.attributes.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "svg" in self.open:
            self.words.setdefault(self.open[-1], []).append(data)


@pytest.mark.parametrize("bare", [False, True])
def test_html_has_its_words_as_words_and_says_what_it_shows(bare: bool) -> None:
    data = write_body(made()) if bare else write_html(made(), BRAND)
    seen = _Seen()
    seen.feed(data.decode())
    assert seen.words["desc"] == [ALT]
    assert seen.words["title"] == ["Figure 1"]
    for word in ("Russia", "Грузия", "20 July 2012", "“Foreign” & <law>", "ქართული", "register", "2012"):
        assert word in seen.words["text"]
    figure = next(one for one in seen.attributes if "aria-labelledby" in one)
    assert figure["role"] == "img"
    for key in ("aria-labelledby", "aria-describedby"):
        assert f'id="{figure[key]}"' in data.decode()


def test_its_words_are_its_captions_in_every_format() -> None:
    caption = "Figure 1. Two measures."
    pages, _, _ = words_of_pdf(write_pdf(made(), BRAND))
    assert " ".join(" ".join(pages).split()) == caption
    assert words_of_docx(write_docx(made(), BRAND))[0] == caption
    assert words_of_html(write_html(made(), BRAND))[0] == caption
    assert re.sub(r"[*\\]", "", write_markdown(made()).decode()).strip() == caption
    assert write_text(made()).decode().strip() == caption


def test_what_was_kept_of_other_files_changes_none() -> None:
    composing, setting, writing = ComposeCache(), LayoutCache(), DocxCache()
    law = Measure("Law on Fences", "2024-05-28", country="GE", kind="foreign_agents")
    entries = tuple(InfluenceEntry(replace(law, title=f"Law {number}")) for number in range(4))
    section = Section(SectionKind.INFLUENCE, (plain_block("Prose."),))
    statement = Statement((Edition("en", (section,)),))
    for style in (*InfluenceStyle, *reversed(InfluenceStyle)):
        for count in (1, 4, 0, 3):
            shown = replace(statement, entries=entries[:count], influence_as=style)
            cold = compose(shown, "", BRAND, Purpose.RELEASE)
            warm = compose(shown, "", BRAND, Purpose.RELEASE, cache=composing)
            assert write_docx(warm, BRAND, writing) == write_docx(cold, BRAND)
            assert write_pages(typeset(warm, BRAND, setting), warm) == write_pdf(cold, BRAND)
