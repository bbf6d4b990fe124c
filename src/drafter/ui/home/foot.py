"""The last line of Home: how many statements there are, what is being read, and that nothing leaves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QProgressBar, QWidget

from drafter.ui.controls import Ground, TextLabel
from drafter.ui.panes import STATUS
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_PAD = 8
# What is done sooner than this is not worth a line that appears and goes.
_PATIENCE_MS = 300


class FoldersButton(QAbstractButton):
    """The count as words; pressing it shows where statements are looked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font(Use.SECONDARY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(translate("Home", "Folders that are searched"))
        theme.changed.connect(self.update)

    def say(self, text: str) -> None:
        """Say another count."""
        self.setText(text)
        name = translate("Home", "folders that are searched")
        self.setAccessibleName(f"{text}, {name}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        high = self._theme.line_height(Use.SECONDARY) + 8
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        if self.isDown() or self.underMouse():
            box(painter, self.rect(), colours.press if self.isDown() else colours.hover, radius=4)
        painter.setPen(colours.text if self.underMouse() else colours.text2)
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(_PAD, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Foot(Ground):
    """28 high, on the list's ground."""

    folders_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "canvas")
        self.setFixedHeight(max(STATUS, theme.line_height(Use.SECONDARY) + 12))
        self.setAccessibleName(translate("Home", "Status"))
        self.count = FoldersButton(theme)
        self.count.clicked.connect(self.folders_wanted)
        self.doing = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.size(120))
        self.bar.setAccessibleName(translate("Home", "Reading statements"))
        self.safe = TextLabel(
            theme, translate("Home", "Nothing leaves this computer"), Use.SECONDARY, "text2", elided=True
        )
        for label in (self.doing, self.safe):
            label.setFixedHeight(theme.line_height(Use.SECONDARY))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self.count)
        self._row.addWidget(self.doing)
        self._row.addWidget(self.bar)
        self._row.addStretch(1)
        self._row.addWidget(self.safe)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PATIENCE_MS)
        self._later.timeout.connect(lambda: self._show_progress(True))
        self._show_progress(False)
        self.set_margin(48)

    def set_margin(self, margin: int) -> None:
        """Stand on the column's edges."""
        before, after = margin - _PAD, margin
        if self.isRightToLeft():
            before, after = after, before
        self._row.setContentsMargins(before, 0, after, 0)

    def set_empty(self, empty: bool) -> None:
        """Without a statement there is nothing to count, and the rest is said over it."""
        self.count.setVisible(not empty)
        self.safe.setVisible(not empty)

    def show_progress(self, done: int, of: int) -> None:
        """Statements are being read: so many of so many."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        words = translate("Home", "Reading statements: %1 of %2")
        self.doing.setText(words.replace("%1", str(done)).replace("%2", str(of)))
        if not self._later.isActive() and not self.bar.isVisibleTo(self):
            self._later.start()

    def end_progress(self) -> None:
        """All is read."""
        self._later.stop()
        self._show_progress(False)

    def _show_progress(self, shown: bool) -> None:
        for widget in (self.doing, self.bar):
            widget.setVisible(shown)

    def widgets(self) -> list[QWidget]:
        """What the keyboard comes to."""
        return [self.count]
