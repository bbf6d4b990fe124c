"""The composition: what is printed for whom, in which order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from drafter.compose.brand import Brand, Running, brand_folders, read_brand
from drafter.compose.compose import Circulation, compose
from drafter.compose.composition import (
    Composition,
    Furniture,
    Paragraph,
    Purpose,
    Role,
    SignatoryList,
    SignOffForm,
    texts_of,
)
from drafter.compose.printable import is_seen, printable
from drafter.model import call_edits
from drafter.model.calls import Addressee, Ask, Call
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import (
    AskStyle,
    Edition,
    Publication,
    Section,
    SectionKind,
    SignatoryOrder,
    Statement,
)
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, plain_block
from drafter.places import resources
from tests.strategies import statements

SOBER, WARM = (
    read_brand(brand_folders((resources() / "brands",))[brand_id]) for brand_id in ("sober", "warm")
)
CALL = (
    "The draft is unlawful. We call on the Parliament of Norvia to reject it, and to hear those concerned, "
    "as Mr. Speaker promised. We trust it will. Nothing else is needed."
)


def _statement(*sections: Section, signatories: tuple[Signatory, ...] = ()) -> Statement:
    return Statement((Edition("en", sections, label="Joint statement"),), signatories=signatories)


def _call_statement(text: str = CALL) -> Statement:
    section = Section(SectionKind.CALLS, (plain_block(text),))
    block = section.blocks[0]
    statement, call = call_edits.bind_call(_statement(section), block.id)
    statement = call_edits.add_addressee(statement, call.id, Addressee("Parliament of Norvia"))
    for words in ("reject it", "hear those concerned"):
        start = text.index(words)
        statement = call_edits.mark_ask(statement, call.id, block.id, start, start + len(words))
    return statement


def _of(statement: Statement, purpose: Purpose = Purpose.RELEASE, brand: Brand = SOBER) -> Composition:
    return compose(statement, "", brand, purpose)


def _paragraphs(composition: Composition) -> list[tuple[str, str, str]]:
    return [
        (element.role.value, element.label, element.text)
        for element in composition.elements
        if isinstance(element, Paragraph)
    ]


def test_a_call_is_broken_before_its_asks_and_loses_no_word() -> None:
    assert _paragraphs(_of(_call_statement()))[1:] == [
        ("section-head", "", "Calls to action"),
        ("body", "", "The draft is unlawful."),
        ("call", "", "We call on the Parliament of Norvia"),
        ("ask", "1.", "to reject it, and"),
        ("ask", "2.", "to hear those concerned, as Mr. Speaker promised."),
        ("call-after", "", "We trust it will. Nothing else is needed."),
    ]


def test_a_call_as_prose_stays_one_paragraph_with_its_addressee_marked() -> None:
    composition = _of(replace(_call_statement(), asks_as=AskStyle.PROSE))
    body = composition.elements[-1]
    assert isinstance(body, Paragraph)
    assert body.text == CALL
    assert [piece.text for piece in body.pieces if piece.addressee] == ["Parliament of Norvia"]


def test_asks_are_numbered_through_all_calls_and_listed_asks_too() -> None:
    lead = plain_block("We urge the Council:")
    item = plain_block("act now;", BlockKind.BULLET)
    statement = _call_statement()
    section = statement.primary.sections[0]
    grown = replace(section, blocks=(*section.blocks, lead, item))
    statement = replace(statement, editions=(replace(statement.primary, sections=(grown,)),))
    statement, call = call_edits.bind_call(statement, lead.id)
    item = replace(item, calls=(call.id,))
    blocks = (*statement.primary.sections[0].blocks[:-1], item)
    statement = replace(
        statement, editions=(replace(statement.primary, sections=(replace(grown, blocks=blocks),)),)
    )
    statement = call_edits.mark_ask(statement, call.id, item.id, 0, 7)
    assert _paragraphs(_of(statement))[-2:] == [
        ("call", "", "We urge the Council:"),
        ("ask", "3.", "act now;"),
    ]


@given(statements())
def test_every_printed_word_of_the_prose_is_composed_once_and_in_order(statement: Statement) -> None:
    for style in AskStyle:
        composition = compose(replace(statement, asks_as=style), "", WARM, Purpose.RELEASE, with_related=True)
        by_block: dict[str, list[str]] = {}
        for element in composition.elements:
            if isinstance(element, Paragraph) and element.block:
                words = (piece.text for piece in element.pieces if not (piece.note or piece.raised))
                by_block.setdefault(element.block, []).append("".join(words))
        for section in statement.primary.sections:
            for block in section.blocks:
                if section.kind is SectionKind.HEADLINE:
                    continue
                wanted = printable(block.printed) if is_seen(block.printed) else ""
                assert "".join("".join(by_block.get(block.id, [])).split()) == "".join(wanted.split())


def test_the_headline_does_not_repeat_the_label_over_it() -> None:
    headline = Section(SectionKind.HEADLINE, (plain_block("Joint statement: Norvia must stop"),))
    texts = texts_of(_of(_statement(headline)))
    assert texts[:2] == ("Joint statement", "Norvia must stop")
    bare = Section(SectionKind.HEADLINE, (plain_block("Joint statements are not enough"),))
    assert texts_of(_of(_statement(bare)))[1] == "Joint statements are not enough"


def test_internal_notes_are_never_printed() -> None:
    runs = (Run("Seen "), Run("(check this)", Marks(internal=True)), Run("by all."))
    block = replace(plain_block(""), runs=runs)
    composition = _of(_statement(Section(SectionKind.BACKGROUND, (block,))), Purpose.DRAFT)
    assert texts_of(composition)[-1] == "Seen by all."


def test_signatories_are_listed_in_the_chosen_order_and_some_are_not_named() -> None:
    signatories = (
        Signatory("Zora", country="Belgium", state=SignatoryState.SIGNED),
        Signatory("Älva", country="Norway", state=SignatoryState.INVITED),
        Signatory("Declined", state=SignatoryState.DECLINED),
        Signatory("Hidden", state=SignatoryState.WITHHELD),
        Signatory("Beta", affiliation="Lantern House", title="Director", country="Belgium"),
    )
    statement = _statement(Section(SectionKind.SIGNATORIES), signatories=signatories)
    assert texts_of(_of(statement)) == (
        "Joint statement",
        "Signatories",
        "Zora (Belgium)",
        "Älva (Norway)",
        "Beta",
        "Director",
        "Lantern House (Belgium)",
        "and one organisation whose name is withheld for its safety",
    )

    def names(order: SignatoryOrder) -> list[str]:
        elements = _of(replace(statement, order=order)).elements
        listed = next(element for element in elements if isinstance(element, SignatoryList))
        return [entry.lines[0][0].text for entry in listed.entries]

    assert names(SignatoryOrder.ALPHABETICAL) == ["Älva", "Beta", "Zora"]
    assert names(SignatoryOrder.COUNTRY) == ["Beta", "Zora", "Älva"]


def test_a_circulation_copy_has_its_mark_deadline_fingerprint_and_a_block_for_each() -> None:
    statement = _statement(
        Section(SectionKind.LEDE, (plain_block("In short."),)),
        Section(SectionKind.BACKGROUND, (plain_block("First."), plain_block("Second."))),
        signatories=(Signatory("Lantern House"), Signatory("Ninth Forum")),
    )
    digest = "1-" + "0123456789abcdef" * 4
    copy = Circulation(digest, "2026-03-20T17:00+01:00")
    composition = compose(statement, "", SOBER, Purpose.CIRCULATION, circulation=copy)
    texts = texts_of(composition)
    by = "Please answer by Friday 20 March 2026, 17:00 UTC+01:00 (16:00 UTC)"
    assert texts[2].startswith(by)
    assert composition.furniture.mark == "Draft for sign-off"
    fours = "Fingerprint 1-0123\u00a04567\u00a089ab\u00a0cdef · master copy"
    assert composition.furniture.foot_middle == fours
    numbered = compose(
        statement,
        "",
        WARM,
        Purpose.CIRCULATION,
        circulation=replace(copy, version=3, round=2, partner="Ninth Forum"),
    )
    assert "Sign-off, version 3" in texts_of(numbered)
    assert "Sign-off" in texts
    assert numbered.furniture.foot_left == f"Version 3, round 2 · {fours[:-14]} · Ninth Forum"
    numbers = [e.number for e in composition.elements if isinstance(e, Paragraph) and e.number]
    assert numbers == ["1", "2"]
    form = composition.elements[-1]
    assert isinstance(form, SignOffForm)
    assert [block.organisation for block in form.blocks] == ["Lantern House", "Ninth Forum"]
    warm = compose(statement, "", WARM, Purpose.CIRCULATION, circulation=copy)
    assert texts_of(warm)[1].startswith(by)


def test_a_draft_has_a_mark_only_and_a_release_none() -> None:
    statement = _statement(
        Section(SectionKind.BACKGROUND, (plain_block("First."),)), signatories=(Signatory("Lantern House"),)
    )
    draft, release = _of(statement, Purpose.DRAFT), _of(statement)
    assert (draft.furniture.mark, release.furniture.mark) == ("Draft", "")
    assert draft.elements == release.elements


def test_labels_follow_the_language_of_the_edition() -> None:
    edition = Edition("ru", (Section(SectionKind.BACKGROUND, (plain_block("Факт."),)),))
    composition = _of(Statement((edition,), date="2024-10-15"))
    assert texts_of(composition) == ("15 октября 2024 г.", "Предыстория", "Факт.")
    assert composition.furniture.page_label == "Страница {page} из {pages}"


def test_related_publications_are_printed_where_asked_for() -> None:
    related = Section(SectionKind.RELATED, publications=(Publication("A report", "News", "What it says."),))
    statement = _statement(related)
    assert texts_of(_of(statement)) == ("Joint statement",)
    shown = compose(statement, "", SOBER, Purpose.RELEASE, with_related=True)
    assert texts_of(shown)[1:] == ("Related publications", "News: A report", "What it says.")
    assert [e.role for e in shown.elements if isinstance(e, Paragraph)][-1] is Role.TEASER
    dated = replace(related, publications=(replace(related.publications[0], date="2026-05-04"),))
    shown = compose(_statement(dated), "", SOBER, Purpose.RELEASE, with_related=True)
    assert texts_of(shown)[2] == "News: A report, 4 May 2026"


def test_a_brand_says_what_stands_at_head_and_foot() -> None:
    statement = replace(
        _statement(Section(SectionKind.BACKGROUND, (plain_block("Fact."),))), date="2026-03-12"
    )
    copy = Circulation("1-" + "0123456789abcdef" * 4)

    def furniture(**changes: object) -> Furniture:
        brand = replace(SOBER, furniture=replace(SOBER.furniture, **changes))  # type: ignore[arg-type]
        return compose(statement, "", brand, Purpose.RELEASE, circulation=copy).furniture

    shown = "Fingerprint 1-0123\u00a04567\u00a089ab\u00a0cdef"
    address = SOBER.furniture.foot_left
    assert (furniture().foot_left, furniture().foot_middle) == ("12 March 2026", address)
    assert furniture(foot_fingerprint=True).foot_middle == f"{address} · {shown}"
    assert furniture(foot_dated=False).foot_left == address
    assert furniture(foot_pages=False).page_label == ""
    columns = (("One", "Two"), ("Three",))
    assert furniture(foot_columns=columns, foot_dated=False).foot_columns == columns
    assert furniture(foot_columns=columns).foot_columns == (*columns, ("12 March 2026",))
    assert furniture(foot_columns=columns).foot_left == ""
    assert furniture(foot_columns=columns, foot_dated=False, foot_fingerprint=True).foot_columns == (
        *columns,
        (shown,),
    )
    for running in Running:
        titled = running in (Running.TITLE, Running.MARK_AND_TITLE)
        edition = replace(statement.primary, running_title="A short one")
        made = compose(
            replace(statement, editions=(edition,)),
            "",
            replace(SOBER, furniture=replace(SOBER.furniture, running=running)),
            Purpose.RELEASE,
        )
        assert made.furniture.running_title == ("A short one" if titled else "")


def test_an_ask_that_is_an_internal_note_is_no_item_of_the_list() -> None:
    def ask(number: int) -> Marks:
        return Marks(anchors=(Anchor(AnchorKind.ASK, f"ask{number:09d}"),))

    runs = (
        Run("We ask the town "),
        Run("to listen", ask(1)),
        Run(", "),
        Run("to act", ask(2)),
        Run(" and "),
        Run("to pay", replace(ask(3), internal=True)),
    )
    call = Call(id="call00000001", asks=tuple(Ask(f"ask{number:09d}") for number in (1, 2, 3)))
    block = Block(runs=runs, calls=(call.id,))
    section = Section(SectionKind.CALLS, (block,))
    statement = Statement((Edition("en", (section,)),), calls=(call,))
    found = compose(statement, "", SOBER, Purpose.RELEASE).elements
    asks = [one.label for one in found if isinstance(one, Paragraph) and one.role is Role.ASK]
    assert asks == ["1.", "2."]


def test_a_piece_of_which_nothing_is_left_parts_nothing() -> None:
    runs = (
        Run("We call on "),
        Run("A", Marks(strong=True)),
        Run("\x08", Marks(link="https://example.org/A", strong=True)),
        Run("“quoted", Marks(strong=True)),
        Run("” as said."),
    )
    section = Section(SectionKind.BACKGROUND, (Block(runs=runs),))
    made = compose(_statement(section), "", SOBER, Purpose.RELEASE)
    body = next(one for one in made.elements if isinstance(one, Paragraph) and one.role is Role.BODY)
    assert [(piece.text, piece.strong) for piece in body.pieces] == [
        ("We call on ", False),
        ("A“quoted", True),
        ("” as said.", False),
    ]
