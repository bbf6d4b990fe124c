"""What floats below a link with the cursor in it, and below an address that was just pasted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drafter.ui.column import writing
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.popup import Popup
from drafter.ui.column.taking_in import TakingIn
from drafter.ui.controls import TextLabel
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_PAUSE_MS = 450
_STAYS_MS = 6000
_LONGEST = 60


class _Tip(Popup):
    """Words and a key; never takes the keyboard or the pointer."""

    def __init__(self, theme: Theme, parent: QWidget, words: str, keys: str) -> None:
        super().__init__(theme, parent, takes_focus=False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(*self.margins(6))
        row.setSpacing(12)
        row.addWidget(TextLabel(theme, words, Use.SECONDARY))
        row.addWidget(TextLabel(theme, keys, Use.SECONDARY, "text2"))


class LinkTip(QObject):
    """Shows where a link leads while the cursor rests in it, and offers to make a link of an address."""

    def __init__(self, column: WritingColumn, taking_in: TakingIn) -> None:
        super().__init__(column)
        self._column = column
        self._tip: _Tip | None = None
        self._address = ""
        self._editor: ProseEditor | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._show)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(_STAYS_MS)
        self._gone.timeout.connect(self.hide)
        # The pasted address that can become a link, with its editor, as long as nothing else is done.
        self.offered: tuple[ProseEditor, str] | None = None
        taking_in.address_pasted.connect(self._offer)
        column.ground.scrolled.connect(lambda _value: self.hide())

    @property
    def shown(self) -> str:
        """The address that is shown now."""
        return self._address if self._tip is not None else ""

    def follow(self, editor: ProseEditor) -> None:
        """The cursor is in an editor now."""
        self.offered = None
        address = "" if editor.textCursor().hasSelection() else writing.link_around(editor)
        if address and address == self._address and editor is self._editor:
            return
        self.hide()
        self._address, self._editor = address, editor
        if address:
            self._later.start()

    def hide(self) -> None:
        """Nothing floats any more."""
        self._later.stop()
        self._gone.stop()
        self._address = ""
        tip, self._tip = self._tip, None
        if tip is not None:
            tip.hide()
            tip.deleteLater()

    def _show(self) -> None:
        editor = self._editor
        if editor is None or editor is not self._column.editor or not editor.hasFocus():
            return
        address = self._address
        shown = address if len(address) <= _LONGEST else f"{address[: _LONGEST - 1]}…"
        self._open(editor, shown, translate("Column", "Ctrl+K to change"))

    def _offer(self, editor: object, address: str) -> None:
        if not isinstance(editor, ProseEditor) or editor is not self._column.editor:
            return
        self.hide()
        self.offered = (editor, address)
        self._open(editor, translate("Column", "Make it a link"), "Ctrl+K")
        self._gone.start()

    def _open(self, editor: ProseEditor, words: str, keys: str) -> None:
        tip = self._tip = _Tip(self._column.setting.theme, self._column, words, keys)
        rect = editor.cursorRect()
        tip.open(editor.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 8)))

    def take_offer(self, editor: ProseEditor) -> bool:
        """Make a link of the address that was pasted last, if it was; whether there was one."""
        offered, self.offered = self.offered, None
        if offered is None or offered[0] is not editor:
            return False
        number, offset = editor.caret()
        words = offered[1]
        start = offset - len(words)
        if start < 0 or editor.passage.block(number).text[start:offset] != words:
            return False
        self.hide()
        editor.put_caret(number, offset, (number, start))
        writing.remark(editor, lambda marks: replace(marks, link=words))
        editor.put_caret(number, offset)
        return True
