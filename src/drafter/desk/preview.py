"""The preview's client: keeps a worker process that turns the statement into pictures of its pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import IO

import msgspec

from drafter.desk.own_process import send
from drafter.desk.preview_frames import Answer, Ask, Layout, Moved, Order, Picture, Trouble, read_answer
from drafter.desk.statement_process import StatementProcess, Work
from drafter.model.statement import Statement

_WORK = Work(
    name="preview",
    module="drafter.desk.preview_worker",
    not_started="The preview could not be started.",
    again="The preview stopped and is being started again. Your text is not touched by this.",
    stopped="The preview stopped. Your text is not touched by this; the next change starts it again.",
)

Heard = Callable[[Answer, bytes], None]


class Preview(StatementProcess[Ask]):
    """The process that makes pages; `heard` is called on a thread of its own with each answer."""

    def __init__(self, heard: Heard, command: tuple[str, ...] = ()) -> None:
        self._heard = heard
        super().__init__(_WORK, command)

    def show(
        self, statement: Statement, order: Order, first: int = 0, count: int = 2, scale: float = 1.0
    ) -> int:
        """Ask for pages of `statement`; an older request not yet begun is dropped. The serial."""
        return self._want(statement, lambda serial: Ask(serial, "", order, first, count, scale))

    def _send(self, stream: IO[bytes], wanted: tuple[Statement, Ask], part: str, body: bytes) -> None:
        _, ask = wanted
        send(stream, msgspec.json.encode(replace(ask, body=part)), body)

    def _listener(self) -> Callable[[bytes, bytes], None]:
        layout = Layout(0, (), {})

        def take(head: bytes, body: bytes) -> None:
            nonlocal layout
            answer = read_answer(head)
            if isinstance(answer, Moved):
                answer = layout = answer.after(layout)
            elif isinstance(answer, Picture):
                self._goes_well()
            self._heard(answer, body)

        return take

    def _tell_trouble(self, serial: int, text: str) -> None:
        self._heard(Trouble(serial, text), b"")
