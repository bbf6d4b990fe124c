"""A call's card as a row of the column."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.call_edits import (
    add_addressee,
    mark_ask,
    remove_addressee,
    set_basis,
    set_call_deadline,
    unbind_call,
    unmark_ask,
)
from drafter.model.calls import Addressee, Call
from drafter.model.edits import splice_blocks
from drafter.model.text import AnchorKind, Block, stretches
from drafter.ui.column.addressees import STRIP
from drafter.ui.column.card import BODY_LEFT, BODY_PAD, BODY_RIGHT, CallCard
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.parts import Part
from drafter.ui.column.setting import Setting
from drafter.ui.column.text_rows import PartRow
from drafter.ui.theme import Use

_FOLD = 33
_GUIDANCE = "Whom you call on, and what they should do"


class CardRow(PartRow):
    """The blocks of a call, or of several that share them, as a card."""

    def __init__(self, setting: Setting, section: str) -> None:
        super().__init__(setting, section, 16)
        self.card: CallCard | None = None
        self._active = False

    def _calls(self) -> list[Call]:
        found = (self.setting.column.call_named(name) for name in self.part.calls)
        return [call for call in found if call is not None]

    def estimate(self, width: int) -> int:
        size = self.setting.theme.size
        strips = len(self.part.calls) * (size(STRIP) + size(_FOLD))
        text = self.text_estimate(Use.BODY, width - size(BODY_LEFT + BODY_RIGHT))
        return strips + 2 * BODY_PAD + text + 2

    def make(self, parent: QWidget) -> QWidget:
        setting = self.setting
        calls = self._calls()
        editor = ProseEditor(setting.formats(Use.BODY), setting.column, "Call, prose", _GUIDANCE)
        editor.resize(setting.ground.column_width - BODY_LEFT - BODY_RIGHT - 2, editor.formats.line)
        editor.show_blocks(self.part.blocks)
        editor.set_locked(bool(setting.locked))
        self.editor = editor
        if setting.focused:
            # The prose alone: a card's strips and folds are for another time.
            editor.setParent(parent)
            editor.height_changed.connect(lambda: setting.ground.refit(self))
            self._name()
            return editor
        self.card = CallCard(setting, editor, calls, parent)
        self.card.height_changed.connect(lambda: setting.ground.refit(self))
        self._wire()
        self.card.set_active(self._active)
        return self.card

    def _wire(self) -> None:
        assert self.card is not None
        column = self.setting.column
        for strip, details in zip(self.card.strips, self.card.details, strict=True):
            call = strip.call.id
            strip.added.connect(lambda body, call=call: self._add(call, body))
            strip.removed.connect(lambda body, call=call: self._remove(call, body))
            strip.handle.dragged.connect(lambda at: column.drag(self, at, False))
            strip.handle.dropped.connect(lambda at: column.drag(self, at, True))
            strip.handle.cancelled.connect(column.stop_drag)
            details.basis_written.connect(lambda text, call=call: self._set_basis(call, text))
            details.deadline_chosen.connect(lambda day, call=call: self._set_deadline(call, day))
        self._name()

    def _name(self) -> None:
        if self.editor is None:
            return
        names = ", ".join(body.name for call in self._calls() for body in call.addressees)
        self.editor.setAccessibleName(f"Call to {names}, prose" if names else "Call, prose")

    def released(self) -> None:
        self.editor = None
        self.card = None

    def fit(self, width: int) -> int:
        if self.card is None:
            assert self.editor is not None
            return self.editor.lay_out(width)
        return self.card.lay_out(width)

    def show_part(self, part: Part) -> None:
        other = part.calls != self.part.calls
        super().show_part(part)
        if other:
            self.show_calls()

    def show_calls(self) -> None:
        """Bring strips and fields up to date with the calls' data."""
        if self.card is None:
            return
        calls = self._calls()
        other = [strip.call.id for strip in self.card.strips] != [call.id for call in calls]
        self.card.show_calls(calls)
        if other:
            self._wire()
        self._name()
        self.card.update()
        self.setting.ground.refit(self)
        self.setting.ground.chain(self)

    def set_active(self, active: bool) -> None:
        """Whether the card holds the cursor."""
        self._active = active
        if self.card is not None:
            self.card.set_active(active)

    def focus_addressees(self) -> None:
        """Open the field for an addressee."""
        if self.card is not None and self.card.strips:
            self.card.strips[0].begin()

    # Edits

    def _add(self, call: str, body: Addressee) -> None:
        self.setting.column.edit(lambda s: add_addressee(s, call, body), "Add addressee")

    def _remove(self, call: str, body: str) -> None:
        self.setting.column.edit(lambda s: remove_addressee(s, call, body), "Remove addressee")

    def _set_basis(self, call: str, text: str) -> None:
        self.setting.column.edit(lambda s: set_basis(s, call, text), "Basis", f"basis {call}")

    def _set_deadline(self, call: str, day: str) -> None:
        self.setting.column.edit(lambda s: set_call_deadline(s, call, day), "Deadline", f"deadline {call}")

    def mark_ask(self) -> None:
        """The selected words of one paragraph as an ask."""
        if self.editor is None:
            return
        first, last = self.editor.selected()
        block = self.editor.passage.block(first[0])
        end = last[1] if first[0] == last[0] else len(block.text)
        words = block.text[first[1] : end]
        start = first[1] + len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        call = self._call_at(block, start)
        if start < end and call:
            self.setting.column.edit(lambda s: mark_ask(s, call, block.id, start, end), "Mark as ask")

    def _call_at(self, block: Block, offset: int) -> str:
        """The call whose prose is at a place: the anchored one where a block holds several."""
        for call, start, end in stretches(block, AnchorKind.CALL):
            if start <= offset < end and call in block.calls:
                return call
        return block.calls[0] if block.calls else ""

    def asks_at_caret(self) -> list[str]:
        """The asks that the cursor is in."""
        if self.editor is None:
            return []
        number, offset = self.editor.caret()
        block = self.editor.passage.block(number)
        return [ask for ask, start, end in stretches(block, AnchorKind.ASK) if start <= offset <= end]

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done to the call and its asks."""
        if self.editor is None:
            return
        mark = QAction("Mark as ask", menu)
        mark.setEnabled(self.editor.textCursor().hasSelection())
        mark.triggered.connect(self.mark_ask)
        menu.addAction(mark)
        for ask in self.asks_at_caret()[:1]:
            menu.addAction("Unmark ask", partial(self._unmark, ask))
        for call in self.part.calls:
            name = self._called(call)
            menu.addAction(name, partial(self._unbind, call))
        menu.addAction("Paragraph above the call", lambda: self._insert(self.start))
        menu.addAction("Paragraph below the call", lambda: self._insert(self.start + len(self.part.blocks)))
        menu.addSeparator()

    def _unbind(self, call: str) -> None:
        self.setting.column.edit(lambda s: unbind_call(s, call), "No longer a call")

    def _unmark(self, ask: str) -> None:
        self.setting.column.edit(lambda s: unmark_ask(s, ask), "Unmark ask")

    def _called(self, call: str) -> str:
        if len(self.part.calls) == 1:
            return "No longer a call"
        data = self.setting.column.call_named(call)
        names = ", ".join(body.name for body in data.addressees) if data is not None else ""
        return f"No longer a call to {names}" if names else "No longer a call"

    def _insert(self, place: int) -> None:
        block = Block()
        section = self.section
        self.setting.column.edit(lambda s: splice_blocks(s, section, place, 0, (block,)), "Add paragraph")
        self.setting.column.go_to_block(block.id)
