"""Compositions to write: every role once, and as many signatories or paragraphs as are wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.compose.brand import Brand, read_brand
from drafter.compose.composition import (
    Composition,
    Furniture,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
)

BRANDS = Path(__file__).resolve().parents[2] / "resources" / "brands"


def brand(name: str) -> Brand:
    return read_brand(BRANDS / name)


def plain(role: Role, text: str, block: str = "", **more: str) -> Paragraph:
    return Paragraph(role, (Piece(text),), block=block, **more)  # type: ignore[arg-type]


def opening() -> tuple[Paragraph, ...]:
    return (
        plain(Role.KICKER, "Joint statement"),
        plain(Role.TITLE, "The harbour council should keep its reading rooms open", "blocktitle01"),
        plain(Role.DATELINE, "Port Amber\n3 March 2026"),
        plain(Role.LEDE, "Six reading rooms are to close in May. We ask for them to stay.", "blocklede001"),
    )


def middle() -> tuple[Paragraph, ...]:
    """A section of text and one of calls; a block in three paragraphs."""
    return (
        plain(Role.SECTION_HEAD, "Background"),
        Paragraph(
            Role.BODY,
            (
                Piece("The council met on 2 March"),
                Piece(" in camera", emphasis=True, language="la"),
                Piece(" and published its "),
                Piece("minutes", link="https://example.org/minutes?day=2 March"),
                Piece("; see also "),
                Piece("this", link="javascript:alert(1)"),
                Piece(". "),
                Piece("Nobody was heard.", strong=True),
            ),
            block="blockback001",
        ),
        plain(Role.SUBHEAD, "What it costs", "blocksub0001"),
        plain(Role.BULLET, "staff for six rooms", "blockbul0001", label="–"),
        plain(Role.BULLET, "heating", "blockbul0002", label="–"),
        plain(Role.NUMBER, "first a hearing,", "blocknum0001", label="1."),
        plain(Role.NUMBER, "then a vote.", "blocknum0002", label="2."),
        plain(Role.QUOTATION, "“A room with books is a room with neighbours.”", "blockquo0001"),
        plain(Role.NUMBER, "a second list begins", "blocknum0003", label="1."),
        plain(Role.SECTION_HEAD, "Calls to action"),
        Paragraph(
            Role.CALL,
            (Piece("We call on the "), Piece("Harbour Council", addressee=True)),
            block="blockcall001",
            call="callharbour1",
        ),
        plain(Role.ASK, "to keep all six rooms open,", "blockcall001", label="1.", call="callharbour1"),
        plain(Role.ASK, "to hear those who use them.", "blockcall001", label="2.", call="callharbour1"),
        plain(Role.CALL_AFTER, "We will come to the hearing.", "blockcall001", call="callharbour1"),
        Paragraph(
            Role.CALL,
            (Piece("We call on the "), Piece("Ministry of Culture", strong=True, addressee=True)),
            block="blockcall002",
            call="callministry",
        ),
        plain(Role.ASK, "to share the cost.", "blockcall002", label="3.", call="callministry"),
    )


def entries(count: int) -> tuple[SignatoryEntry, ...]:
    found = []
    for number in range(1, count + 1):
        name = f"Reading Room Friends {number}"
        lines: tuple[tuple[Piece, ...], ...] = ((Piece(name),),)
        if number % 5 == 0:
            lines = ((Piece(f"Person {number}", strong=True),), (Piece("Librarian"),), (Piece(name),))
        found.append(SignatoryEntry(f"signatory{number:04d}", lines))
    return tuple(found)


def closing() -> tuple[Paragraph, ...]:
    return (
        plain(Role.WITHHELD, "Two organisations have signed without being named."),
        plain(Role.SECTION_HEAD, "Notes to editors"),
        plain(Role.NOTE, "The rooms opened in 1911.", "blocknote001", label="1."),
        plain(Role.NOTE, "A plan of the rooms is enclosed.", "blocknote002"),
        plain(Role.SECTION_HEAD, "Contact"),
        plain(Role.CONTACT, "The coordinator\ndesk@example.org", "blockcont001"),
        plain(Role.SECTION_HEAD, "Related"),
        plain(Role.PUBLICATION, "An earlier appeal"),
        plain(Role.TEASER, "What we wrote last year."),
    )


def form(count: int) -> tuple[Paragraph | SignOffForm, ...]:
    blocks = tuple(
        SignOffBlock(
            f"signatory{number:04d}", f"Reading Room Friends {number}", "Ann\nBee" if number == 2 else ""
        )
        for number in range(1, count + 1)
    )
    return (
        plain(Role.FORM_KICKER, "Sign-off"),
        plain(Role.FORM_TITLE, "Please fill in one block"),
        plain(Role.FORM_INTRO, "Your answer is bound to this text."),
        SignOffForm(
            "", blocks, ("We sign", "With changes", "We decline"), "Name", "Title", "Signature", "Date"
        ),
    )


def numbered(elements: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    number = 0
    found = []
    for element in elements:
        if element.role in (Role.BODY, Role.CALL, Role.CALL_AFTER):
            number += 1
            element = replace(element, number=str(number))
        found.append(element)
    return tuple(found)


def composition(purpose: Purpose = Purpose.RELEASE, signatories: int = 7, times: int = 1) -> Composition:
    """Every role; `times` as much text, its asks and paragraphs numbered on."""
    text: list[Paragraph] = []
    asks = 0
    for turn in range(times):
        for element in middle():
            if element.role is Role.ASK:
                asks += 1
                element = replace(element, label=f"{asks}.")
            text.append(
                replace(element, block=f"{element.block}x{turn}") if turn and element.block else element
            )
    circulated = purpose is Purpose.CIRCULATION
    deadline = (plain(Role.DEADLINE, "Please answer by 1 March\nto the coordinator"),) if circulated else ()
    body = numbered(tuple(text)) if circulated else tuple(text)
    return Composition(
        language="en-GB",
        title="The harbour council should keep its reading rooms open",
        subject="Joint statement",
        date="2026-03-03",
        purpose=purpose,
        elements=(
            *opening(),
            *deadline,
            *body,
            plain(Role.SECTION_HEAD, "Signatories"),
            SignatoryList("", entries(signatories)),
            *closing(),
            *(form(signatories) if circulated else ()),
        ),
        furniture=Furniture(
            running_title="Reading rooms",
            mark={Purpose.DRAFT: "Draft", Purpose.CIRCULATION: "Draft for sign-off"}.get(purpose, ""),
            first_right=() if purpose is not Purpose.RELEASE else ("example.org", "desk@example.org"),
            foot_left="3 March 2026",
            foot_middle="Reading Rooms, Quay 1",
            page_label="Page {page} of {pages}",
        ),
    )
