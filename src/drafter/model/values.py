"""Values: what never changes once it is made. Defining one costs a start next to nothing."""

from __future__ import annotations

from dataclasses import Field, make_dataclass
from functools import cache
from typing import Any

from msgspec import Struct


class _Fields:
    """Lets `dataclasses.replace`, `fields` and `asdict` take values for dataclasses."""

    def __get__(self, _value: Value | None, owner: type[Value]) -> dict[str, Field[Any]]:
        return _fields(owner)


@cache
def _fields(owner: type[Value]) -> dict[str, Field[Any]]:
    made = make_dataclass(owner.__name__, owner.__struct_fields__, init=False, repr=False, eq=False)
    fields: dict[str, Field[Any]] = made.__dataclass_fields__  # type: ignore[attr-defined]
    return fields


class Value(Struct, frozen=True, gc=False):
    """A frozen dataclass but for how it is made: defining one of those takes half a millisecond.

    Values are compared and hashed by their fields; `dataclasses.replace` gives a changed copy. What never
    changes cannot come to hold itself, so that no search for garbage looks through values.
    """

    __dataclass_fields__ = _Fields()
