"""The command palette: a field, what it finds, and the keys to run it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from drafter.ui.announcing import announce
from drafter.ui.column.popup import Popup
from drafter.ui.controls import Hairline, IconLabel, TextLabel, WrappedLabel
from drafter.ui.palette.entries import Entry, find
from drafter.ui.palette.rows import RowPainter, Rows
from drafter.ui.shortcuts.caps import KeyCap
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, FIELD, FOOT, BELOW_HEADER = 600, 48, 32, 40
_MOST, _INSET, _SIDE = 9, 6, 16
_Key = Qt.Key
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -_MOST, _Key.Key_PageDown: _MOST}


class Palette(Popup):
    """Lists `entries`, narrowed by what is typed; `chosen` has the one to run, after the palette has gone."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        entries: Sequence[Entry],
        recent: Sequence[str] = (),
        own_keys: Sequence[QKeySequence] = (),
    ) -> None:
        super().__init__(theme, window, drop=8, blur=24)
        self._entries = entries
        self._recent = recent
        self._own_keys = own_keys
        self._most = _MOST
        self._before = QApplication.focusWidget()
        self.setAccessibleName(translate("Palette", "Commands"))
        self.field = QLineEdit()
        self.count = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.rows = Rows(self)
        self._painter = RowPainter(theme, self.rows)
        self.list = QListView()
        self.nothing = WrappedLabel(theme, "", Use.INTERFACE, "text2")
        self._set_up_field()
        self._set_up_list()
        self._assemble()
        self.show_found("")

    def _set_up_field(self) -> None:
        field = self.field
        field.setProperty("bare", True)
        font = QFont(self.theme.font(Use.INTERFACE))
        font.setPointSizeF(font.pointSizeF() * 16 / 13)
        field.setFont(font)
        field.setPlaceholderText(translate("Palette", "What do you want to do?"))
        field.setAccessibleName(translate("Palette", "Find a command"))
        field.textEdited.connect(self.show_found)
        field.installEventFilter(self)
        self.setFocusProxy(field)

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.rows)
        view.setItemDelegate(self._painter)
        view.setFrameStyle(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colours.raised)
        view.setPalette(palette)
        view.setAccessibleName(translate("Palette", "Commands found"))
        view.clicked.connect(self._take)
        view.entered.connect(view.setCurrentIndex)
        view.selectionModel().currentChanged.connect(self._say)

    def _assemble(self) -> None:
        theme = self.theme
        head = QWidget()
        head.setFixedHeight(self._high(FIELD, Use.INTERFACE, 20))
        top = QHBoxLayout(head)
        top.setContentsMargins(_SIDE, 0, _SIDE, 0)
        # With the two pixels that Qt keeps free before a field's text, 12.
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, "palette", "text2", 20))
        top.addWidget(self.field, 1)
        top.addWidget(self.count)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        inset = QVBoxLayout()
        inset.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        inset.addWidget(self.list)
        inset.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(0))
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Hairline(theme, upright=False))
        column.addLayout(inset)
        column.addWidget(Hairline(theme, upright=False))
        column.addWidget(self._foot())

    def _high(self, least: int, use: Use, around: int) -> int:
        """The height of the field's row or of the foot, without the line beside it."""
        return max(least, self.theme.line_height(use) + around) - 1

    def _foot(self) -> QWidget:
        theme = self.theme
        foot = QWidget()
        foot.setFixedHeight(self._high(FOOT, Use.SECONDARY, 15))
        row = QHBoxLayout(foot)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(8)
        for keys, words in (
            (("↑", "↓"), translate("Palette", "choose")),
            ((translate("Keys", "Enter"),), translate("Palette", "run")),
            ((translate("Keys", "Esc"),), translate("Palette", "back to the text")),
        ):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for cap in keys:
                caps.addWidget(KeyCap(theme, cap))
            row.addLayout(caps)
            row.addWidget(TextLabel(theme, words, Use.SECONDARY, "text2"))
            row.addSpacing(8)
        row.addStretch(1)
        return foot

    # Opening and closing

    def open_over(self, window: QWidget, header: int) -> None:
        """Show in the middle of a window, below its header, as large as it has room for."""
        width = min(self.theme.size(WIDTH), window.width() - 32) + 2 * self.shadow
        self.setFixedWidth(width)
        below = header + min(BELOW_HEADER, max(window.height() // 8, 8))
        rest = self._high(FIELD, Use.INTERFACE, 20) + self._high(FOOT, Use.SECONDARY, 15) + 2 * _INSET + 4
        room = window.height() - below - 16 - rest
        self._most = max(min(_MOST, room // self._painter.height), 2)
        self._fit()
        left = (window.width() - width) // 2 + self.shadow
        # Within its window, wherever the writer has put that.
        self.move(window.mapToGlobal(QPoint(left, below)) - QPoint(self.shadow, self.shadow))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """As high as what was found, up to what there is room for."""
        rows = min(self._most, len(self.rows.found))
        self.list.setFixedHeight(max(rows, 1) * self._painter.height)
        self.adjustSize()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # Finding

    def show_found(self, query: str) -> None:
        """Show what fits."""
        found = find(query, self._entries, self._recent)
        self.rows.show(found)
        count = len(self._entries)
        if query.strip():
            of = translate("Palette", "%1 of %n commands", "", count)
            self.count.setText(of.replace("%1", str(len(found))))
            self.nothing.setText(
                translate(
                    "Palette", "No command is called “%1”. Try one word of what you want to do."
                ).replace("%1", query.strip())
            )
        else:
            self.count.setText(translate("Palette", "%n commands", "", count))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._fit()
        if found:
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.scrollToTop()
        else:
            self.field.setAccessibleDescription(self.nothing.text())
            announce(self.field, self.nothing.text())

    @property
    def current(self) -> Entry | None:
        """The entry that Enter runs."""
        row = self.list.currentIndex().row()
        return self.rows.found[row].entry if 0 <= row < len(self.rows.found) else None

    def _say(self) -> None:
        entry = self.current
        if entry is not None:
            self.field.setAccessibleDescription(entry.spoken)
            if self.isVisible():
                announce(self.field, entry.spoken)

    def _step(self, by: int) -> None:
        rows, at = len(self.rows.found), self.list.currentIndex().row()
        if not rows:
            return
        # A single step goes round the ends; a page stops there.
        to = (at + by) % rows if abs(by) == 1 else min(max(at + by, 0), rows - 1)
        self.list.setCurrentIndex(self.rows.index(to))

    # Keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = _Key(event.key())
        if QKeySequence(event.keyCombination()) in self._own_keys:
            self.close()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._take()
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._step(1 if key is _Key.Key_Tab else -1)
        else:
            return False
        return True

    def _take(self, _index: QModelIndex | None = None) -> None:
        entry = self.current
        if entry is None:
            return
        if entry.why:
            announce(self.field, entry.spoken)
            return
        # Gone before it runs: what acts on the text finds the cursor where it was.
        self.close()
        self.chosen.emit(entry)
