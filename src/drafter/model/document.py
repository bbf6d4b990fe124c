"""What a file holds."""

from __future__ import annotations

from msgspec import field

from drafter.model.history import History
from drafter.model.ids import new_id
from drafter.model.ledger import Ledger
from drafter.model.statement import Statement
from drafter.model.values import Value


class Document(Value, frozen=True):
    """The statement, which undo moves, and ledger and history, which it never touches."""

    statement: Statement
    ledger: Ledger = field(default_factory=Ledger)
    id: str = field(default_factory=new_id)
    history: History = field(default_factory=History)
