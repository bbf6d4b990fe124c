"""Strings that break programs, in every place of a statement: no crash, no lost word, no unsafe link."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.compose.brand import Brand, brand_folders, read_brand
from drafter.compose.composition import Purpose, texts_of
from drafter.desk.export import Format, Order, composition_for, export, file_stem
from drafter.model.calls import Addressee, Ask, Call
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Footnote, Publication, Section, SectionKind, Statement
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, plain_block
from drafter.places import resources
from drafter.typeset.fonts import printed
from drafter.typeset.layout import typeset
from drafter.typeset.pages import ARTIFACT
from drafter.writers.docx import write_docx
from drafter.writers.pdf import write_pages
from tests.strategies import AWKWARD
from tests.writers.docx_reading import printed_words

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus" / "naughty-strings" / "blns.json"
BRANDS = [read_brand(folder) for folder in brand_folders((resources() / "brands",)).values()]
OWN = (
    "a\x00b\x0bc\x85d\u2028e\ufffe\ud800",
    "\u200b \u2060",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user@host.example/",
    "مرحبا {page} %1 \u202e",
    "https://host.example/)/S/JavaScript/JS(app.alert(1))",
)
_LINKS = (
    (re.compile(rb"/URI \(((?:[^()\\]|\\.)*)\)"), re.compile(rb"(?i)(https?|mailto):[^\x00-\x20]+")),
    (re.compile(rb'Target="([^"]*)" TargetMode="External"'), re.compile(rb"(https?|mailto):[^\x00-\x20]+")),
)


def _strings() -> list[str]:
    found = json.loads(CORPUS.read_text(encoding="utf-8")) if CORPUS.is_file() else []
    return [*found, *OWN]


def _call(text: str, number: int) -> tuple[Call, Block]:
    call = Call(
        id=f"call{number:08d}",
        addressees=(Addressee(text, id=f"body{number:08d}"),),
        asks=(Ask(f"aska{number:08d}"), Ask(f"askb{number:08d}")),
    )
    runs = (
        Run("We call on "),
        Run(text, Marks(strong=True, anchors=(Anchor(AnchorKind.ADDRESSEE, f"body{number:08d}"),))),
        Run(" to "),
        Run(f"act {text}", Marks(anchors=(Anchor(AnchorKind.ASK, f"aska{number:08d}"),))),
        Run(" and to "),
        Run("read", Marks(link=text, anchors=(Anchor(AnchorKind.ASK, f"askb{number:08d}"),))),
        Run("."),
    )
    return call, Block(runs=runs, calls=(call.id,))


def _body(strings: list[str]) -> Statement:
    """Every string as heading, paragraph, item, quotation, subheading, note, call, link and signatory."""
    sections = []
    calls = []
    for number, text in enumerate(strings):
        call, prose = _call(text, number)
        calls.append(call)
        marked = (Run("a "), Run(text, Marks(link=text, emphasis=True)), Run(" b"))
        kinds = (plain_block(text, kind) for kind in BlockKind)
        blocks = (*kinds, Block(runs=marked), prose)
        sections.append(Section(SectionKind.BACKGROUND, blocks, heading=text, generated=False))
    sections.append(Section(SectionKind.NOTES, tuple(plain_block(text) for text in strings)))
    publications = tuple(Publication(text, text, text, text) for text in strings)
    sections.append(Section(SectionKind.RELATED, publications=publications))
    signatories = tuple(Signatory(text, text, text, text) for text in strings)
    return Statement((Edition("en", tuple(sections)),), tuple(calls), signatories)


def _head(text: str) -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block(text),)),
        Section(SectionKind.STANDFIRST, (plain_block(text),)),
        Section(SectionKind.LEDE, (plain_block(text),)),
    )
    edition = Edition("en", sections, label=text, dateline=text, running_title=text)
    return Statement((edition,), date=text, brand=text)


def _prove(statement: Statement, brand: Brand, purpose: Purpose, deadline: str = "") -> None:
    order = Order((Format.PDF,), purpose, deadline=deadline, with_related=True)
    composition = composition_for(statement, brand, order)
    wanted = " ".join(texts_of(composition))
    pages = typeset(composition, brand)
    placed = "\n".join(
        line.line.text
        for page in pages.pages
        for line in page.lines()
        if any(element != ARTIFACT for element in line.elements)
    )
    assert "".join(placed.split()) == "".join(printed(wanted).split())
    docx = write_docx(composition, brand)
    assert printed_words(docx) == wanted.split()
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.endswith(".rels")]
    for (found, safe), data in zip(_LINKS, (write_pages(pages, composition), b"".join(parts)), strict=True):
        for target in found.findall(data):
            assert safe.fullmatch(target), target
    assert re.fullmatch(r"[^\W_][\w.-]*", file_stem(statement, order)), file_stem(statement, order)


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
def test_in_the_body(brand: Brand) -> None:
    # Half of them in each brand: the other half would find nothing else there.
    statement = _body([*_strings()[BRANDS.index(brand) :: len(BRANDS)], *OWN])
    _prove(statement, brand, Purpose.RELEASE)


def test_on_the_form() -> None:
    signatories = tuple(Signatory(text, text if place % 2 else "") for place, text in enumerate(_strings()))
    _prove(Statement((Edition("en"),), signatories=signatories), BRANDS[0], Purpose.CIRCULATION)


def _glued(text: str, kind: BlockKind) -> Block:
    """The string in marks of all kinds, with nothing between them."""
    runs = (
        Run("a"),
        Run(text, Marks(emphasis=True)),
        Run("b"),
        Run(text, Marks(strong=True)),
        Run(text, Marks(strong=True, emphasis=True)),
        Run(text, Marks(link=f"https://example.org/{text}")),
        Run(text, Marks(link=text)),
    )
    return Block(kind=kind, runs=runs)


@pytest.mark.parametrize("kind", list(BlockKind))
def test_proved_in_every_format(kind: BlockKind, tmp_path: Path) -> None:
    place = list(BlockKind).index(kind)
    blocks = tuple(_glued(text, kind) for text in [*_strings()[place :: len(BlockKind)], *OWN, *AWKWARD])
    notes = tuple(Footnote(block.runs, f"note{at:08d}") for at, block in enumerate(blocks))
    referring = tuple(
        replace(block, runs=(*block.runs, Run(".", Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),)))))
        for block, note in zip(blocks, notes, strict=True)
    )
    sections = (Section(SectionKind.BACKGROUND, blocks), Section(SectionKind.ANALYSIS, referring))
    statement = Statement((Edition("en", sections, footnotes=notes),))
    order = Order(tuple(Format), Purpose.DRAFT, proved=True)
    proof = export(statement, BRANDS[place % len(BRANDS)], order, tmp_path).proof
    assert proof is not None
    assert [one for one in proof.words if not one.same] == []


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
def test_in_the_head(brand: Brand) -> None:
    # Twelve to a head, and those alone that a head of many would hide.
    strings = _strings()
    for start in range(0, len(strings), 12):
        several = strings[start : start + 12]
        _prove(_head(" ".join(several)), brand, Purpose.CIRCULATION, deadline=several[0])
    for text in OWN:
        _prove(_head(text), brand, Purpose.RELEASE)


def _named(brand: Brand, texts: list[str]) -> Brand:
    """The brand with the strings in all that it prints."""
    one, two, three, *rest = texts
    furniture = replace(brand.furniture, first_right=(one, two, three), foot_left=" ".join(rest))
    if brand.furniture.foot_columns:
        furniture = replace(furniture, foot_columns=((one, two), tuple(rest)))
    address = replace(brand.address, lines=(one, two), references=((three, one), (two, three)))
    return replace(
        brand,
        name=one,
        logo=replace(brand.logo, alt=two),
        furniture=furniture,
        address=address if brand.address.lines or brand.address.window else brand.address,
    )


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
def test_in_the_brand(brand: Brand, tmp_path: Path) -> None:
    strings = [*_strings()[BRANDS.index(brand) :: len(BRANDS)], *OWN, *AWKWARD]
    statement = replace(_head("Stop it"), signatories=(Signatory("Somebody"),))
    for start in range(0, len(strings), 6):
        named = _named(brand, [*strings[start : start + 6], "x", "y", "z"][:6])
        _prove(statement, named, Purpose.CIRCULATION, deadline="2031-05-09T12:00:00+02:00")
        proof = export(statement, named, Order(tuple(Format), Purpose.DRAFT, proved=True), tmp_path).proof
        assert proof is not None
        assert [one for one in proof.words if not one.same] == []
