"""A statement composed as a letter: the same text between an address and a signature."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import read_brand
from drafter.compose.compose import Circulation, compose
from drafter.compose.composition import Composition, Paragraph, Purpose, Role, texts_of
from drafter.compose.letters import recipient
from drafter.model.calls import Addressee, Call
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Letter, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources
from tests.strategies import statements

LETTER = read_brand(resources() / "brands" / "letter")
SOBER = read_brand(resources() / "brands" / "sober")
WRITTEN = Letter(
    recipient=("Parliament of Norvia", "Mill Lane 1"),
    reference="A 1",
    salutation="Dear Members,",
    closing="Yours sincerely,",
    signer="A. Example",
    signer_title="Director",
    enclosure="The statement",
)


def _statement(letter: Letter = WRITTEN, language: str = "en") -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Joint statement: Norvia must stop"),)),
        Section(SectionKind.LEDE, (plain_block("In short."),)),
        Section(SectionKind.SIGNATORIES),
        Section(SectionKind.BACKGROUND, (plain_block("What happened."),)),
        Section(SectionKind.NOTES, (plain_block("A note."),)),
    )
    edition = Edition(language, sections, label="Joint statement", letter=letter)
    return Statement((edition,), signatories=(Signatory("Lantern House"),), date="2026-03-12")


def _roles(made: Composition) -> list[Role]:
    return [element.role for element in made.elements if isinstance(element, Paragraph)]


def test_a_letter_has_its_parts_in_order_and_keeps_the_label_in_its_subject() -> None:
    made = compose(_statement(), "", LETTER, Purpose.RELEASE)
    assert texts_of(made) == (
        "Parliament of Norvia Mill Lane 1",
        "Date 12 March 2026",
        "Our reference A 1",
        "Telephone +32 2 555 03 00",
        "By e-mail office@parallel.example",
        "Joint statement: Norvia must stop",
        "Dear Members,",
        "In short.",
        "Background",
        "What happened.",
        "Yours sincerely,",
        "A. Example",
        "Director",
        "Signatories",
        "Lantern House",
        "Notes to editors",
        "A note.",
        "Enclosure The statement",
    )
    assert made.subject == "Joint statement"
    assert made.furniture.return_line == "Parallel Institute for Public Law, Example Street 8, 1000 Brussels"
    assert made.furniture.foot_columns == LETTER.furniture.foot_columns
    assert Role.KICKER not in _roles(made)


def test_parts_that_are_empty_are_not_printed() -> None:
    bare = replace(LETTER, address=replace(LETTER.address, references=()))
    made = compose(replace(_statement(Letter(salutation=" \u200b")), date=""), "", bare, Purpose.RELEASE)
    assert set(_roles(made)) == {Role.TITLE, Role.LEDE, Role.SECTION_HEAD, Role.BODY, Role.NOTE}


def test_where_nobody_is_written_to_the_calls_say_to_whom() -> None:
    calls = (
        Call(addressees=(Addressee("the EP", institution="EU-EP"), Addressee("Ministry of Waters"))),
        Call(addressees=(Addressee("European Parliament", institution="EU-EP"), Addressee(" "))),
    )
    for language, wanted in (
        ("en", ("European Parliament", "Ministry of Waters")),
        ("de-AT", ("Europäisches Parlament", "Ministry of Waters")),
    ):
        statement = replace(_statement(Letter(), language), calls=calls)
        assert recipient(statement, statement.primary) == wanted
    many = tuple(Addressee(f"Ministry {number} of {'Waters ' * (number % 3 * 3)}") for number in range(12))
    crowd = replace(_statement(Letter()), calls=(Call(addressees=many),))
    assert 3 <= len(recipient(crowd, crowd.primary)) <= 6


def test_the_date_is_that_of_the_dateline_where_there_is_no_other() -> None:
    statement = replace(_statement(), date="")
    edition = replace(statement.primary, dateline="Brussels, 12. März 2026")
    made = compose(replace(statement, editions=(edition,)), "", LETTER, Purpose.RELEASE)
    assert "Date 12. März 2026" in texts_of(made)


def test_the_deadline_stands_under_the_subject() -> None:
    copy = Circulation("1-" + "ab" * 32, "2026-03-20")
    made = compose(_statement(), "", LETTER, Purpose.CIRCULATION, circulation=copy)
    roles = _roles(made)
    assert roles[roles.index(Role.TITLE) + 1] is Role.DEADLINE
    assert roles[roles.index(Role.DEADLINE) + 1] is Role.SALUTATION
    assert made.furniture.foot_columns == ()


@given(statements(), st.sampled_from(["letter", "press"]))
def test_letters_and_press_releases_print_the_blocks_of_any_brand(statement: Statement, kind: str) -> None:
    brand = read_brand(resources() / "brands" / kind)
    apart = (SectionKind.HEADLINE, SectionKind.CONTACT)

    def blocks(made: Composition) -> list[tuple[str, str]]:
        inside = {section.id for section in statement.primary.sections if section.kind not in apart}
        return sorted(
            (element.block, element.text)
            for element in made.elements
            if isinstance(element, Paragraph) and element.block and element.section in inside
        )

    own = compose(replace(statement, date=""), "", brand, Purpose.RELEASE)
    if kind == "press":
        # The dateline is run into the lede.
        edition = replace(statement.primary, dateline="")
        statement = replace(statement, editions=(edition, *statement.editions[1:]), date="")
        own = compose(statement, "", brand, Purpose.RELEASE)
    usual = compose(statement, "", SOBER, Purpose.RELEASE)

    # A footnote's number depends on where its reference stands.
    def without_digits(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return [(block, "".join(one for one in text if not one.isdigit())) for block, text in found]

    assert without_digits(blocks(own)) == without_digits(blocks(usual))
