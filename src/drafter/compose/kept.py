"""What is kept from one making to the next: a little more than was used last, never more."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


class Key:
    """A key whose hash is reckoned once: those of whole paragraphs are long."""

    __slots__ = ("_hash", "_value")

    def __init__(self, value: Hashable) -> None:
        self._value = value
        self._hash = hash(value)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self._value == other._value


class Kept(Generic[_Value]):
    """Values by what they were made from; what the last two makings did not use is dropped by `turn`."""

    def __init__(self) -> None:
        self._present: dict[Key, _Value] = {}
        self._past: dict[Key, _Value] = {}

    def turn(self) -> None:
        """A new making begins."""
        self._past, self._present = self._present, {}

    def get(self, key: Hashable) -> _Value | None:
        """What was made from the key, if it is kept."""
        hashed = key if isinstance(key, Key) else Key(key)
        found = self._past.get(hashed)
        if found is None:
            return self._present.get(hashed)
        self._present[hashed] = found
        return found

    def put(self, key: Hashable, value: _Value) -> None:
        """Keep what was made from the key."""
        self._present[key if isinstance(key, Key) else Key(key)] = value


class KeptOf(Generic[_Value]):
    """Values by the very object that they were made from, and what else they depend on.

    Values of the model never change, so that the same object says the same; another that is equal to it is
    taken for another. Each is held, so that none comes to stand where it stood in memory.
    """

    def __init__(self) -> None:
        self._present: dict[tuple[int, Hashable], tuple[object, _Value]] = {}
        self._past: dict[tuple[int, Hashable], tuple[object, _Value]] = {}

    def turn(self) -> None:
        """A new making begins."""
        self._past, self._present = self._present, {}

    def get(self, source: object, more: Hashable = None) -> _Value | None:
        """What was made from the object, if it is kept."""
        key = (id(source), more)
        found = self._present.get(key)
        if found is None:
            found = self._past.get(key)
            if found is None:
                return None
            self._present[key] = found
        return found[1]

    def put(self, source: object, value: _Value, more: Hashable = None) -> None:
        """Keep what was made from the object."""
        self._present[id(source), more] = (source, value)


class NotKept(KeptOf[_Value]):
    """Nothing, for what is made once."""

    def get(self, _source: object, _more: Hashable = None) -> _Value | None:
        """Nothing."""
        return None

    def put(self, _source: object, _value: _Value, _more: Hashable = None) -> None:
        """Do nothing."""
