"""At the start after a kill: what was typed and never saved, to read before deciding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.documents import Recovery
from drafter.model.statement import blocks_of, title_of
from drafter.ui.controls import Ground, TextLabel, WrappedLabel
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


class RecoveryDialog(QDialog):
    """Each statement with its text; `chosen` are brought back, `forgotten` are not wanted, the rest stays."""

    def __init__(self, theme: Theme, found: Sequence[Recovery], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = list(found)
        self.chosen: list[Recovery] = []
        self.forgotten: list[Recovery] = []
        self.setWindowTitle(translate("Recovery", "Drafter: text that was not saved"))
        room = self.screen().availableSize()
        self.resize(min(theme.size(720), room.width() - 32), min(theme.size(460), room.height() - 64))
        head = TextLabel(theme, translate("Recovery", "Some of what you typed is in no file yet"), Use.TITLE)
        about = WrappedLabel(
            theme,
            translate("Recovery", "What you typed was kept. Look at it, then bring it back or let it go."),
            colour="text2",
        )
        self._make_fields(theme)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 12)
        top.setSpacing(4)
        top.addWidget(head)
        top.addWidget(about)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 16)
        middle.setSpacing(12)
        middle.addWidget(self.list)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(self._foot(theme))
        for recovery in found:
            self.list.addItem(QListWidgetItem(_about(recovery)))
        self.list.currentRowChanged.connect(self._show)
        self.bring.clicked.connect(lambda: self._decide(self.chosen))
        self.forget.clicked.connect(lambda: self._decide(self.forgotten))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _make_fields(self, theme: Theme) -> None:
        """The list of statements, and the text of the chosen one."""
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(round(self.width() * 248 / 720))
        self.list.setSpacing(2)
        self.list.setAccessibleName(translate("Recovery", "Statements with unsaved text"))
        self.list.setWordWrap(True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setFont(theme.font(Use.BODY))
        self.preview.document().setDocumentMargin(16)
        self.preview.setAccessibleName(translate("Recovery", "What was typed"))

    def _foot(self, theme: Theme) -> Ground:
        foot = Ground(theme, "chrome", Qt.Edge.TopEdge)
        foot.setFixedHeight(64)
        self.bring = QPushButton(translate("Recovery", "Bring back"))
        set_variant(self.bring, "primary")
        self.forget = QPushButton(translate("Recovery", "Let it go"))
        later = QPushButton(translate("Recovery", "Not now"))
        for button in (self.bring, self.forget, later):
            # Whoever goes on typing without a look at the screen decides nothing.
            button.setAutoDefault(False)
        later.clicked.connect(self.accept)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.forget)
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.bring)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton):
            focus.click()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._left):
            recovery = self._left[row]
            edition = recovery.document.statement.primary
            text = "\n\n".join(block.text for _, block in blocks_of(edition) if block.text)
            last = recovery.last_text.split("\n", maxsplit=1)[0]
            if last and last not in text:
                # It was typed into a source, which stands in no paragraph.
                text = f"{text}\n\n{recovery.last_text}"
            self.preview.setPlainText(text)
            at = text.find(last) if last else -1
            if at >= 0:
                cursor = self.preview.textCursor()
                cursor.setPosition(at)
                self.preview.setTextCursor(cursor)
                self.preview.centerCursor()

    def _decide(self, kept: list[Recovery]) -> None:
        row = self.list.currentRow()
        kept.append(self._left.pop(row))
        self.list.takeItem(row)
        if not self._left:
            self.accept()
        else:
            self._show(self.list.currentRow())


def _about(recovery: Recovery) -> str:
    title = title_of(recovery.document.statement.primary) or translate("Kinds", "Untitled statement")
    when = datetime.fromtimestamp(recovery.when).astimezone()
    place = recovery.path.name if recovery.path is not None else translate("Recovery", "Not saved in a file")
    if recovery.behind:
        place = translate("Recovery", "{file}, changed since").format(file=place)
    day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), "d MMM HH:mm")
    about = translate("Recovery", "{file}, typed {when}").format(file=place, when=day)
    return f"{title}\n{about}"
