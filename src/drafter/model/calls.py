"""Calls to action: data bound to stretches of the prose."""

from __future__ import annotations

from msgspec import field

from drafter.model.ids import new_id
from drafter.model.values import Value


class Addressee(Value, frozen=True):
    """A body that a call is made to; `institution` is its id in the register, empty where typed in."""

    name: str
    institution: str = ""
    id: str = field(default_factory=new_id)


class Ask(Value, frozen=True):
    """One thing that a call demands; its words are the stretches anchored to `id`."""

    id: str = field(default_factory=new_id)


class Call(Value, frozen=True):
    """A call to action. Its prose stands in the blocks that name `id`; this is what is known about it.

    `deadline` is an ISO date or empty.
    """

    id: str = field(default_factory=new_id)
    addressees: tuple[Addressee, ...] = ()
    asks: tuple[Ask, ...] = ()
    basis: str = ""
    deadline: str = ""
