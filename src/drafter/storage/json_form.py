"""The canonical JSON of a document's parts: sorted keys, UTF-8, text exactly as typed."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

import msgspec

from drafter.model.errors import InputRefused
from drafter.model.history import History
from drafter.model.ledger import Ledger
from drafter.model.sentences import phrase, sentence
from drafter.model.statement import Statement

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(order="sorted")
_LONE = re.compile("[\ud800-\udfff]")
_PLACE = re.compile(r" - at `([$\w.\[\]]{1,120})`$")


def encode(value: object) -> bytes:
    """The canonical JSON of any value of the model: equal values give equal bytes.

    Half a surrogate pair, which a text widget can hand over but UTF-8 cannot hold, is written as an escape.
    """
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        builtins = msgspec.to_builtins(value)
        text = json.dumps(builtins, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        # Two halves that stand together are the character they make, as any UTF-16 text holds it.
        paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return _LONE.sub(lambda half: f"\\u{ord(half[0]):04x}", paired).encode()


def decode(data: bytes, kind: type[T]) -> T:
    """The value of type `kind` in `data`. Raises InputRefused, naming the place but never the text there."""
    try:
        return msgspec.json.decode(data, type=kind, strict=True)
    except msgspec.ValidationError as error:
        raise _refused(error) from None
    except msgspec.DecodeError as error:
        # The fast decoder refuses escaped halves of surrogate pairs; ours may be in there.
        if rb"\ud" not in data.lower():
            raise _refused(error) from None
    except (UnicodeDecodeError, RecursionError) as error:
        raise _refused(error) from None
    return convert(_slow(data), kind)


def decode_tree(data: bytes) -> Any:
    """The plain lists and dictionaries in `data`; raises InputRefused where it is no JSON."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _slow(data)


def convert(tree: object, kind: type[T]) -> T:
    """Plain lists and dictionaries as a value of type `kind`. Raises InputRefused where they are none."""
    try:
        return msgspec.convert(tree, type=kind, strict=True)
    except (msgspec.ValidationError, RecursionError) as error:
        raise _refused(error) from None


def _slow(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _refused(error) from None


def _refused(error: Exception) -> InputRefused:
    place = _PLACE.search(str(error))
    where = sentence(" (at {place})", place=place[1]) if place else phrase("")
    return InputRefused(
        sentence("The content of this file is not in the form that Drafter writes{where}.", where=where),
        "Use an earlier copy of the file.",
    )


def encode_statement(statement: Statement) -> bytes:
    """The canonical JSON of a statement."""
    return encode(statement)


def decode_statement(data: bytes) -> Statement:
    """The statement in `data`; raises InputRefused where there is none or it has no edition."""
    statement = decode(data, Statement)
    if not statement.editions:
        raise InputRefused(
            "The statement in this file has no text at all.", "Use an earlier copy of the file."
        )
    return statement


def encode_ledger(ledger: Ledger) -> bytes:
    """The canonical JSON of a ledger."""
    return encode(ledger)


def decode_ledger(data: bytes) -> Ledger:
    """The ledger in `data`; raises InputRefused where there is none."""
    return decode(data, Ledger)


def encode_history(history: History) -> bytes:
    """The canonical JSON of a history."""
    return encode(history)


def decode_history(data: bytes) -> History:
    """The history in `data`; raises InputRefused where there is none."""
    return decode(data, History)


def unknown_in(data: bytes, canonical: bytes) -> bool:
    """Whether `data` holds something that is lost in `canonical`, the JSON of what was decoded from it."""
    return canonical != data and not _within(decode_tree(data), decode_tree(canonical))


def _within(part: Any, whole: Any) -> bool:
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and _within(value, whole[key]) for key, value in part.items()
        )
    if isinstance(part, list):
        return (
            isinstance(whole, list)
            and len(part) == len(whole)
            and all(_within(one, other) for one, other in zip(part, whole, strict=True))
        )
    return type(part) is type(whole) and bool(part == whole)
