"""The asks once more, by the institution that they are made to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from drafter.compose.composition import (
    Cell,
    ContactBox,
    Element,
    Paragraph,
    Piece,
    Role,
    Table,
    TableKind,
    Text,
)
from drafter.compose.printable import is_seen
from drafter.compose.prose import asked, pieces_of, trimmed
from drafter.model.calls import Call
from drafter.model.statement import Edition, Statement, blocks_of
from drafter.model.text import AnchorKind, Block, stretches
from drafter.model.values import Value
from drafter.register.labels import Labels

_BODY_MM, _BASIS_MM, _DEADLINE_MM = 42.0, 30.0, 28.0
_ENDS = " \t\n,;.:"


class _Asked(Value, frozen=True):
    """One ask as the summary repeats it, with the call that it is part of."""

    call: Call
    text: Text


def asks_summary(
    statement: Statement, edition: Edition, words: Labels, elements: Iterable[Element]
) -> tuple[Element, ...]:
    """A heading and a table of every ask by institution; nothing where nothing is asked.

    `elements` are those of the text with its asks numbered: an ask has the same number here as there. An ask
    to several institutions stands with each of them, in the order in which they are first called on.
    """
    found = _by_institution(statement, edition, _numbers(elements))
    if not found:
        return ()
    asked_of = [one for _, asks in found for one in asks]
    days = any(one.call.deadline for one in asked_of)
    bases = any(is_seen(one.call.basis) for one in asked_of)
    rows: list[tuple[Cell | None, ...]] = []
    for name, asks in found:
        head: Cell | None = Cell(((Piece(name or words["no-institution"], strong=True),),), True, len(asks))
        for one in asks:
            row = [head, Cell((one.text,))]
            if bases:
                row.append(_cell(one.call.basis))
            if days:
                row.append(_cell(words.day(one.call.deadline) if one.call.deadline else ""))
            rows.append(tuple(row))
            head = None
    columns: tuple[tuple[float, str], ...] = ((_BODY_MM, "institution"), (0.0, "ask"))
    columns += ((_BASIS_MM, "basis"),) * bases + ((_DEADLINE_MM, "ask-deadline"),) * days
    table = Table(
        section="",
        kind=TableKind.COMPARISON,
        columns=tuple(width for width, _ in columns),
        header=tuple((Piece(words[key]),) for _, key in columns),
        rows=tuple(rows),
    )
    return (Paragraph(Role.SECTION_HEAD, (Piece(words["asks-summary"]),), keep_next=True), table)


def with_summary(elements: list[Element], summary: tuple[Element, ...]) -> list[Element]:
    """The elements with the summary after all of the text; a press release's box stays at the foot."""
    at = next((place for place, one in enumerate(elements) if isinstance(one, ContactBox)), len(elements))
    return [*elements[:at], *summary, *elements[at:]]


def _cell(text: str) -> Cell:
    return Cell(((Piece(text),),)) if is_seen(text) else Cell(())


def _numbers(elements: Iterable[Element]) -> dict[str, list[tuple[int, str]]]:
    """Where numbered asks begin in each block, and their numbers as printed."""
    found: dict[str, list[tuple[int, str]]] = {}
    for element in elements:
        if isinstance(element, Paragraph) and element.role is Role.ASK and element.block:
            found.setdefault(element.block, []).append((element.start, element.label))
    return found


def _by_institution(
    statement: Statement, edition: Edition, numbers: Mapping[str, list[tuple[int, str]]]
) -> list[tuple[str, list[_Asked]]]:
    calls = {call.id: call for call in statement.calls}
    found: dict[str, tuple[str, list[_Asked]]] = {}
    done: set[str] = set()
    for _, block in blocks_of(edition):
        for name in block.calls:
            call = calls.get(name)
            if call is None or name in done:
                continue
            done.add(name)
            asks = [_Asked(call, text) for text in _asks(call, edition, numbers)]
            bodies = [body for body in call.addressees if is_seen(body.name)]
            keys = [(body.institution or body.name.casefold(), body.name.strip()) for body in bodies]
            for key, printed in dict(keys or [("", "")]).items():
                found.setdefault(key, (printed, []))[1].extend(asks)
    whole = [(name, asks) for name, asks in found.values() if asks]
    # What is asked of nobody by name comes last.
    return sorted(whole, key=lambda one: not one[0])


def _asks(call: Call, edition: Edition, numbers: Mapping[str, list[tuple[int, str]]]) -> Iterator[Text]:
    """The words of each ask of a call, as they stand in its prose, in the order of the text."""
    said: dict[str, list[Piece]] = {}
    number: dict[str, str] = {}
    own = {ask.id for ask in call.asks}
    for _, block in blocks_of(edition):
        if call.id not in block.calls:
            continue
        for target, start, end in stretches(block, AnchorKind.ASK):
            if target not in own or not is_seen(block.text[start:end]):
                continue
            if target not in said:
                number[target] = _number_at(numbers.get(block.id, ()), start)
            else:
                said[target].append(Piece(" "))
            said.setdefault(target, []).extend(_words(block, start, end))
    for target, pieces in said.items():
        text = _ended(trimmed(tuple(pieces)))
        if text:
            label = number[target]
            yield (Piece(f"{label} "), *text) if label else text


def _number_at(starts: Iterable[tuple[int, str]], place: int) -> str:
    return next((label for start, label in reversed([*starts]) if start <= place), "")


def _words(block: Block, start: int, end: int) -> Iterator[Piece]:
    for piece in pieces_of(asked(block, start, end)):
        if not piece.note:
            yield replace(piece, addressee=False)


def _ended(pieces: Text) -> Text:
    """Without the comma or full stop that the prose has after it."""
    if not pieces:
        return ()
    kept = [*pieces[:-1], replace(pieces[-1], text=pieces[-1].text.rstrip(_ENDS))]
    return tuple(piece for piece in kept if piece.text)
