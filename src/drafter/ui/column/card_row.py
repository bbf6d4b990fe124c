"""A call's card as a row of the column."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from drafter.model.ask_edits import in_text_order, is_item, make_prose
from drafter.model.call_edits import (
    add_addressee,
    mark_ask,
    move_addressee,
    move_call,
    remove_addressee,
    set_basis,
    set_call_deadline,
    unbind_call,
    unmark_ask,
)
from drafter.model.calls import Addressee, Call
from drafter.model.edits import splice_blocks
from drafter.model.statement import Statement
from drafter.model.text import AnchorKind, Block, stretches
from drafter.ui.column.addressees import STRIP
from drafter.ui.column.ask_keys import AskKeys
from drafter.ui.column.call_menu import fill_call, fill_verbs
from drafter.ui.column.card import BODY_LEFT, BODY_PAD, BODY_RIGHT, CallCard
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.parts import Part
from drafter.ui.column.setting import Setting
from drafter.ui.column.text_rows import PartRow
from drafter.ui.texts import translate
from drafter.ui.theme import Use

_FOLD = 33


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
        blank = not any(block.runs for block in self.part.blocks)
        strips = len(self.part.calls) * (size(STRIP) + (0 if blank else size(_FOLD)))
        text = self.text_estimate(Use.BODY, width - size(BODY_LEFT + BODY_RIGHT))
        return strips + 2 * BODY_PAD + text + 2

    def make(self, parent: QWidget) -> QWidget:
        setting = self.setting
        calls = self._calls()
        editor = ProseEditor(
            setting.formats(Use.BODY),
            setting.column,
            translate("Calls", "Call, prose"),
            self.setting.guide.call().prose,
        )
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
        self.card.move_wanted.connect(self.move)
        AskKeys(self, editor)
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
            strip.moved.connect(lambda body, place, call=call: self._move_body(call, body, place))
            strip.menu_filled.connect(lambda menu, call=call: fill_call(menu, self, call))
            strip.verbs_filled.connect(lambda menu, call=call: fill_verbs(menu, self, call))
            strip.handle.dragged.connect(lambda at: column.drag(self, at, False))
            strip.handle.dropped.connect(lambda at: column.drag(self, at, True))
            strip.handle.cancelled.connect(column.stop_drag)
            # What was folded away has places only now.
            details.fold.toggled.connect(lambda _shown: self.setting.ground.chain(self))
            details.basis_written.connect(lambda text, call=call: self._set_basis(call, text))
            details.deadline_chosen.connect(lambda day, call=call: self._set_deadline(call, day))
        self._name()

    def _name(self) -> None:
        if self.editor is None:
            return
        names = ", ".join(body.name for call in self._calls() for body in call.addressees)
        words = translate("Calls", "Call to %1, prose").replace("%1", names)
        self.editor.setAccessibleName(words if names else translate("Calls", "Call, prose"))

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

    def show_guidance(self) -> None:
        """What an empty call says, as the template has it now."""
        if self.editor is not None:
            self.editor.set_guidance(self.setting.guide.call().prose)
        if self.card is not None:
            for strip in self.card.strips:
                strip.show_guidance()

    def set_active(self, active: bool) -> None:
        """Whether the card holds the cursor."""
        self._active = active
        if active:
            self.setting.column.taking_in.prepare()
        if self.card is not None:
            self.card.set_active(active)

    def focus_addressees(self, call: str = "") -> None:
        """Open the field for an addressee of a call, or of the first one."""
        if self.card is None:
            return
        for strip in self.card.strips:
            if not call or strip.call.id == call:
                strip.begin()
                return

    # Edits

    def _add(self, call: str, body: Addressee) -> None:
        self._change_addressees(
            call, lambda s: add_addressee(s, call, body), translate("Calls", "Add addressee")
        )

    def _remove(self, call: str, body: str) -> None:
        self._change_addressees(
            call, lambda s: remove_addressee(s, call, body), translate("Calls", "Remove addressee")
        )

    def _move_body(self, call: str, body: str, place: int) -> None:
        self._change_addressees(
            call, lambda s: move_addressee(s, call, body, place), translate("Calls", "Move addressee")
        )

    def _change_addressees(self, call: str, change: Callable[[Statement], Statement], name: str) -> None:
        """Other addressees; prose that was made from the fields, or is not written yet, follows them."""
        from drafter.desk.calling import add_to_made

        self.setting.column.edit(lambda s: add_to_made(s, change(s), call), name)

    def _set_basis(self, call: str, text: str) -> None:
        self.setting.column.edit(
            lambda s: set_basis(s, call, text), translate("Calls", "Basis"), f"basis {call}"
        )

    def _set_deadline(self, call: str, day: str) -> None:
        name = translate("Calls", "Deadline")
        self.setting.column.edit(lambda s: set_call_deadline(s, call, day), name, f"deadline {call}")

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
            self.setting.column.edit(
                lambda s: in_text_order(mark_ask(s, call, block.id, start, end), call),
                translate("Calls", "Mark as ask"),
            )

    def _call_at(self, block: Block, offset: int) -> str:
        """The call whose prose is at a place: the anchored one where a block holds several."""
        for call, start, end in stretches(block, AnchorKind.CALL):
            if start <= offset < end and call in block.calls:
                return call
        return block.calls[0] if block.calls else ""

    def call_at_caret(self) -> str:
        """The call that the cursor is in, in its strip or its prose; the first where it is in none."""
        focus = QApplication.focusWidget()
        if self.card is not None and focus is not None:
            for strip, details in zip(self.card.strips, self.card.details, strict=True):
                if strip.isAncestorOf(focus) or details.isAncestorOf(focus):
                    return strip.call.id
        if self.editor is not None and self.editor.passage.count:
            number, offset = self.editor.caret()
            found = self._call_at(self.editor.passage.block(number), offset)
            if found:
                return found
        return self.part.calls[0]

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
        mark = QAction(translate("Calls", "Mark as ask"), menu)
        mark.setEnabled(self.editor.textCursor().hasSelection())
        if not mark.isEnabled():
            mark.setToolTip(translate("Calls", "Select the words of the ask first"))
        mark.triggered.connect(self.mark_ask)
        menu.addAction(mark)
        for ask in self.asks_at_caret()[:1]:
            menu.addAction(translate("Calls", "Unmark ask"), partial(self._unmark, ask))
        for call in self.part.calls:
            name = self._called(call)
            fill_call(menu.addMenu(name), self, call)
        for call in self.part.calls:
            menu.addAction(self.removal_name(call), partial(self.unbind, call))
        menu.addSeparator()

    def unbind(self, call: str) -> None:
        """Without the call; its prose stays as ordinary text."""
        self.setting.column.edit(lambda s: unbind_call(s, call), translate("Calls", "No longer a call"))

    def _unmark(self, ask: str) -> None:
        """The words no longer an ask; an item of the list is prose again."""
        home = next((b for b in self.part.blocks if is_item(b) and _asks_of(b) == {ask}), None)

        def change(statement: Statement) -> Statement:
            if home is not None:
                statement = make_prose(statement, home.id)[0]
            return unmark_ask(statement, ask)

        self.setting.column.edit(change, translate("Calls", "Unmark ask"))

    def _called(self, call: str) -> str:
        data = self.setting.column.call_named(call)
        names = ", ".join(body.name for body in data.addressees) if data is not None else ""
        words = translate("Calls", "Call to %1").replace("%1", names) if names else translate("Calls", "Call")
        return words.replace("&", "&&")

    def removal_name(self, call: str) -> str:
        """What taking the call back is called; it names its addressees where there are several calls."""
        if len(self.part.calls) == 1:
            return translate("Calls", "No longer a call")
        data = self.setting.column.call_named(call)
        names = ", ".join(body.name for body in data.addressees) if data is not None else ""
        if not names:
            return translate("Calls", "No longer a call")
        return translate("Calls", "No longer a call to %1").replace("%1", names.replace("&", "&&"))

    def insert_beside(self, below: bool) -> None:
        """An empty paragraph above or below the call, with the cursor in it."""
        place = self.start + len(self.part.blocks) if below else self.start
        block = Block()
        section = self.section
        name = translate("Calls", "Add paragraph")
        self.setting.column.edit(lambda s: splice_blocks(s, section, place, 0, (block,)), name)
        self.setting.column.go_to_block(block.id)

    # Reordering, verbs, prose

    def can_move(self, step: int) -> bool:
        """Whether there is something beyond the call in its section."""
        statement = self.setting.session.statement
        return move_call(statement, self.part.blocks[0].id, step) is not statement

    def move(self, step: int) -> None:
        """The call up or down among the calls and paragraphs of its section, the cursor with it."""
        block = self.part.blocks[0].id
        focus = QApplication.focusWidget()
        self.setting.column.edit(lambda s: move_call(s, block, step), translate("Calls", "Move call"))
        if self.widget is None:
            return
        if focus is not None and self.widget.isAncestorOf(focus) and not focus.hasFocus():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setting.ground.reveal(self.widget.geometry())

    def choose_verb(self, call: str, verb: str) -> None:
        """Another verb in the call's prose, or prose that begins with it where there is none."""
        from drafter.desk.calling import choose_verb

        self.setting.column.edit(lambda s: choose_verb(s, call, verb), translate("Calls", "Choose verb"))

    def rewrite(self, call: str) -> None:
        """The call's prose made anew from its fields."""
        from drafter.desk.calling import rewrite

        name = translate("Calls", "Rewrite from fields")
        self.setting.column.edit(lambda s: rewrite(s, call), name)

    def unfold(self, call: str, deadline: bool) -> None:
        """Open basis and deadline, with the cursor in one of them."""
        if self.card is None:
            return
        for strip, details in zip(self.card.strips, self.card.details, strict=True):
            if strip.call.id == call:
                details.unfold(deadline)

    def put_caret(self, block_id: str, offset: int) -> None:
        """Put the cursor into one of the call's blocks."""
        self.setting.column.go_to_block(block_id)
        focus = QApplication.focusWidget()
        if isinstance(focus, ProseEditor):
            number = next((n for n, b in enumerate(focus.passage.blocks) if b.id == block_id), None)
            if number is not None:
                focus.put_caret(number, min(offset, len(focus.passage.block(number).text)))


def _asks_of(block: Block) -> set[str]:
    return {target for target, _, _ in stretches(block, AnchorKind.ASK)}
