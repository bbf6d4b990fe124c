"""Files of a statement after edits: those of one that was never exported before, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.desk.brands import list_brands
from drafter.desk.export import Format, Order, composition_for, export
from drafter.desk.kept_files import KeptFiles
from drafter.model.calls import Addressee, Ask, Call
from drafter.model.edits import replace_block, splice_blocks
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Footnote, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, anchored, plain_block
from drafter.places import Places
from drafter.typeset.layout import typeset
from drafter.writers.docx import write_docx
from drafter.writers.pdf import write_pages
from tests import strategies
from tests.edit_strategies import edits_on
from tests.strategies import DOT
from tests.typeset.samples import SOBER, TEXT

_BRANDS = list_brands(Places.of_user())
_WORDS = (TEXT, "Short.", "Ж Қ ქართული (a) č \\ 𝒜 👩 \ue000", "A line that is a little longer than one. " * 3)


def _call(number: int) -> tuple[Call, Block]:
    call = Call(
        f"call{number:08d}", (Addressee("Parliament", "", f"body{number:08d}"),), (Ask(f"ask{number:09d}"),)
    )
    ask = anchored(Marks(), Anchor(AnchorKind.ASK, call.asks[0].id))
    runs = (Run("We call on the ministry to "), Run("open the valley again", ask), Run(" this year."))
    return call, Block(f"called{number:06d}", runs=runs, calls=(call.id,))


def long_statement() -> Statement:
    """Seven pages, with more elements than are gone through in one step, notes, links, calls and names."""
    cited = anchored(Marks(), Anchor(AnchorKind.NOTE, "note00000001"))
    paragraphs = [Block(f"text{number:08d}", runs=(Run(f"{number}. {TEXT}"),)) for number in range(48)]
    paragraphs[20] = replace(paragraphs[20], runs=(Run("It is so", cited), Run(f". {TEXT}")))
    link = Run("the report", Marks(link="https://example.org/report"))
    paragraphs[30] = replace(paragraphs[30], runs=(Run("See "), link, Run(f". {TEXT}")))
    bullets = [Block(f"item{number:08d}", BlockKind.NUMBER, (Run("A point."),)) for number in range(6)]
    called = [_call(number) for number in range(3)]
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Stop the river tax"),), id="s1"),
        Section(SectionKind.LEDE, (plain_block(TEXT),), id="s2"),
        Section(SectionKind.BACKGROUND, tuple(paragraphs), id="s3"),
        Section(SectionKind.ANALYSIS, tuple(bullets), id="s4"),
        Section(SectionKind.CALLS, tuple(block for _, block in called), id="s5"),
        Section(SectionKind.SIGNATORIES, id="s6"),
        Section(SectionKind.NOTES, (plain_block("About us."),), id="s7"),
    )
    edition = Edition("en", sections, "STATEMENT", footnotes=(Footnote((Run("A source."),), "note00000001"),))
    names = tuple(Signatory(f"Organisation {number}", id=f"name{number:08d}") for number in range(40))
    return Statement(
        (edition,), calls=tuple(call for call, _ in called), signatories=names, date="2026-03-12"
    )


def _is_as_if_new(statement: Statement, brand: Brand, order: Order, kept: KeptFiles) -> None:
    composed = composition_for(statement, brand, order)
    again = composition_for(statement, brand, order, kept.composed)
    assert again == composed
    pages, anew = typeset(again, brand, kept.pages), typeset(composed, brand)
    assert pages == anew
    assert write_pages(pages, again, kept.pdf) == write_pages(anew, composed)
    assert write_docx(again, brand, kept.docx) == write_docx(composed, brand)


@st.composite
def _small_edits(draw: st.DrawFn, statement: Statement) -> Statement:
    """The statement after an edit of a kind that somebody at a long text makes."""
    section, block = draw(st.sampled_from([*blocks_of(statement.primary)]))
    place = [one.id for one in section.blocks].index(block.id)
    text = draw(st.sampled_from(_WORDS))
    match draw(st.sampled_from(["type", "bold", "link", "split", "remove", "note", "kind", "sign", "logo"])):
        case "type":
            return replace_block(statement, replace(block, runs=(*block.runs, Run(f" {text}"))))
        case "bold":
            return replace_block(
                statement, replace(block, runs=(*block.runs, Run("bold", Marks(strong=True))))
            )
        case "link":
            linked = Run(text, Marks(link=f"https://example.org/{place}"))
            return replace_block(statement, replace(block, runs=(linked, *block.runs)))
        case "split":
            return splice_blocks(statement, section.id, place, 0, [plain_block(text)])
        case "remove":
            return splice_blocks(statement, section.id, place, 1, [])
        case "note":
            note = Footnote((Run(text),))
            cited = anchored(Marks(), Anchor(AnchorKind.NOTE, note.id))
            edition = replace(statement.primary, footnotes=(*statement.primary.footnotes, note))
            noted = replace(statement, editions=(edition,))
            return replace_block(noted, replace(block, runs=(Run("Noted", cited), *block.runs)))
        case "kind":
            kind = draw(st.sampled_from(BlockKind))
            return replace_block(statement, replace(block, kind=kind))
        case "sign":
            return replace(statement, signatories=statement.signatories[draw(st.integers(0, 3)) :])
        case _:
            first, *rest = statement.signatories or (Signatory("One"),)
            return replace(statement, signatories=(replace(first, logo=DOT), *rest))


@settings(max_examples=8)
@given(st.data(), st.sampled_from(_BRANDS))
def test_a_long_statement_edited_many_times(data: st.DataObject, brand: Brand) -> None:
    kept = KeptFiles()
    statements = [long_statement()]
    order = Order(())
    _is_as_if_new(statements[0], brand, order, kept)
    for _ in range(7):
        if data.draw(st.integers(0, 4)):
            statements.append(data.draw(_small_edits(statements[-1])))
        else:
            # Undone, or done again.
            statements.append(data.draw(st.sampled_from(statements)))
        if not data.draw(st.integers(0, 5)):
            order = Order((), data.draw(st.sampled_from(list(Purpose))))
        _is_as_if_new(statements[-1], brand, order, kept)


@settings(max_examples=15)
@given(st.data(), strategies.statements())
def test_any_statement_edited_in_any_way(data: st.DataObject, statement: Statement) -> None:
    kept = KeptFiles()
    for _ in range(5):
        brand = data.draw(st.sampled_from(_BRANDS))
        purpose = data.draw(st.sampled_from([Purpose.DRAFT, Purpose.CIRCULATION]))
        for _ in range(2):
            _is_as_if_new(statement, brand, Order((), purpose, with_related=True), kept)
            statement = data.draw(edits_on(statement))(statement)


def test_what_did_not_change_is_not_made_again() -> None:
    """The pages before and after the edit, and what they are made of, are the very same."""
    kept, before = KeptFiles(), long_statement()
    first = composition_for(before, SOBER, Order(()), kept.composed)
    pages = typeset(first, SOBER, kept.pages)
    write_pages(pages, first, kept.pdf)
    block = before.primary.sections[2].blocks[24]
    after = replace_block(before, replace(block, runs=(Run(block.text.replace("the", "any")),)))
    second = composition_for(after, SOBER, Order(()), kept.composed)
    other = [one is not two for one, two in zip(first.elements, second.elements, strict=True)]
    assert other.count(True) == 1
    edited = typeset(second, SOBER, kept.pages)
    fresh = [one is not two for one, two in zip(pages.pages, edited.pages, strict=True)]
    assert 1 <= fresh.count(True) <= 2 < len(fresh)


def test_exports_with_what_is_kept_are_the_same_files(tmp_path: Path) -> None:
    kept, statement = KeptFiles(), long_statement()
    order = Order((Format.PDF, Format.DOCX, Format.MAIL, Format.HTML))
    for _ in range(3):
        with_kept = export(statement, SOBER, order, tmp_path / "kept", kept=kept)
        without = export(statement, SOBER, order, tmp_path / "without")
        for one, other in zip(with_kept.files, without.files, strict=True):
            assert one.read_bytes() == other.read_bytes()
        statement = replace_block(
            statement, replace(statement.primary.sections[1].blocks[0], runs=(Run("Ω"),))
        )
