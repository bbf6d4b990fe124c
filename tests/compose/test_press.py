"""A statement composed as a press release."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.brand import read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import ContactBox, Paragraph, Purpose, Role, text_of, texts_of
from drafter.compose.press import MOST_COLUMNS
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Marks, Run, plain_block
from drafter.places import resources

PRESS = read_brand(resources() / "brands" / "press")


def _contact(title: str, *lines: str) -> Block:
    return Block(runs=(Run(title, Marks(strong=True)), Run("\n" + "\n".join(lines))))


def _statement(*contacts: Block, language: str = "en", embargo: str = "") -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Joint statement: Norvia must stop"),)),
        Section(SectionKind.STANDFIRST, (plain_block("Above."),)),
        Section(SectionKind.LEDE, (plain_block("In short."),)),
        Section(SectionKind.NOTES, (plain_block("A note."),)),
        Section(SectionKind.CONTACT, contacts),
        Section(SectionKind.BACKGROUND, (plain_block("What happened."),)),
        Section(SectionKind.SIGNATORIES),
    )
    edition = Edition(language, sections, label="Joint statement", dateline="Brussels, 12 March 2026")
    return Statement((edition,), signatories=(Signatory("Lantern House"),), embargo=embargo)


def test_a_press_release_ends_after_its_signatories_and_has_its_contacts_last() -> None:
    made = compose(_statement(_contact("Media", "A. Example", "+1")), "", PRESS, Purpose.RELEASE)
    assert texts_of(made) == (
        "For immediate release",
        "Norvia must stop",
        "Above.",
        "Brussels, 12 March 2026 – In short.",
        "Background",
        "What happened.",
        "Signatories",
        "Lantern House",
        "Ends",
        "Notes to editors",
        "A note.",
        "Media",
        "A. Example",
        "+1",
    )
    assert made.subject == "Joint statement"
    assert made.furniture.form_name == "Press release"
    lede = next(row for row in made.elements if isinstance(row, Paragraph) and row.role is Role.LEDE)
    assert lede.pieces[0].strong
    assert not lede.pieces[1].strong


@pytest.mark.parametrize(
    ("language", "wanted", "end"),
    [
        ("en", "Embargo: Wednesday 16 October 2024, 06:00 UTC+02:00 (04:00 UTC)", "Ends"),
        ("fr", "Embargo : mercredi 16 octobre 2024, 06:00 UTC+02:00 (04:00 UTC)", "Fin"),
        ("de", "Sperrfrist: Mittwoch, 16. Oktober 2024, 06:00 UTC+02:00 (04:00 UTC)", "Ende"),
        ("ru", "Эмбарго: среда, 16 октября 2024 г., 06:00 UTC+02:00 (04:00 UTC)", "Конец"),
        ("es", "Embargo: miércoles 16 de octubre de 2024, 06:00 UTC+02:00 (04:00 UTC)", "Fin"),
    ],
)
def test_the_embargo_is_said_in_the_language_of_the_edition(language: str, wanted: str, end: str) -> None:
    texts = texts_of(
        compose(_statement(language=language, embargo="2024-10-16T06:00+02:00"), "", PRESS, Purpose.RELEASE)
    )
    assert texts[0] == wanted
    assert end in texts


def _columns(*blocks: Block) -> list[list[str]]:
    made = compose(_statement(*blocks), "", PRESS, Purpose.RELEASE)
    box = made.elements[-1]
    assert isinstance(box, ContactBox)
    assert all(piece.strong for column in box.columns for piece in column[0])
    return [[text_of(line) for line in column] for column in box.columns]


def test_a_subheading_or_a_bold_line_begins_a_column_of_contacts() -> None:
    assert _columns(
        plain_block("desk@plain.example"),
        plain_block("Interviews", BlockKind.SUBHEADING),
        plain_block("English\nUntil 20:00"),
        _contact("Signed by", "Seven organisations"),
    ) == [
        ["Contact", "desk@plain.example"],
        ["Interviews", "English", "Until 20:00"],
        ["Signed by", "Seven organisations"],
    ]
    partly = Block(runs=(Run("Press:", Marks(strong=True)), Run(" desk@plain.example")))
    assert _columns(partly) == [["Contact", "Press: desk@plain.example"]]


def test_there_are_three_columns_at_most_and_nothing_is_lost() -> None:
    blocks = [_contact(f"Head {number}", f"line {number}") for number in range(5)]
    found = _columns(*blocks)
    assert len(found) == MOST_COLUMNS
    assert [line for column in found for line in column] == [
        line for number in range(5) for line in (f"Head {number}", f"line {number}")
    ]


def test_without_contacts_there_is_no_box_and_without_lede_the_dateline_stands_alone() -> None:
    made = compose(_statement(plain_block("\u200b")), "", PRESS, Purpose.RELEASE)
    assert not any(isinstance(element, ContactBox) for element in made.elements)
    edition = replace(
        _statement().primary, sections=(Section(SectionKind.BACKGROUND, (plain_block("Fact."),)),)
    )
    bare = compose(Statement((edition,)), "", PRESS, Purpose.DRAFT)
    assert texts_of(bare)[1] == "Brussels, 12 March 2026"
