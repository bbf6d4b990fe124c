"""The parts of the history view and their places: head, list, two sides, status."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from drafter.ui.controls import Ground, IconButton, TextLabel
from drafter.ui.history.heads import STRIP, HistoryStatus, NewHead, RestoreButton, SideHead
from drafter.ui.history.sides import Sides
from drafter.ui.history.timeline import Timeline
from drafter.ui.panes import HEADER
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

LIST, LIST_WIDE = 240, 280
_WIDE, _LISTED, _BESIDE = 1600, 940, 860


class ViewFrame(QWidget):
    """Makes the parts and gives them room. `why_not`: why nothing can be changed, or empty."""

    def __init__(self, theme: Theme, title: str, why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why_not = why_not
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("History", "History"))
        self._build(title)
        self.setFocusProxy(self.timeline)
        theme.changed.connect(self.update)

    def _build(self, title: str) -> None:
        theme = self._theme
        head = self._head(title)
        self.list = self._list()
        self.old_head = SideHead(theme, Qt.Edge.BottomEdge | Qt.Edge.RightEdge)
        self.new_head = NewHead(theme)
        self.pick = QPushButton(translate("History", "Versions"))
        set_variant(self.pick, "flat", small=True)
        self.pick.setAccessibleName(translate("History", "Choose a version"))
        self.pick.setToolTip(translate("History", "Choose a version"))
        self.pick.setAutoDefault(False)
        self.pick.setMenu(QMenu(self))
        self.old_head.row.insertWidget(0, self.pick)
        self.sides = Sides(theme)
        self.status = HistoryStatus(theme)
        heads = QHBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self.old_head, 1)
        heads.addWidget(self.new_head, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(heads)
        right.addWidget(self.sides, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self._place()

    def _head(self, title: str) -> QWidget:
        theme = self._theme
        head = Ground(theme, "chrome", Qt.Edge.BottomEdge)
        head.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        self.back = IconButton(theme, "chevron-left", translate("History", "Back to the text"))
        self.back.setToolTip(translate("History", "Back to the text") + "&nbsp;&nbsp;Esc")
        name = TextLabel(theme, translate("History", "History"), Use.TITLE)
        about = TextLabel(theme, title, Use.SECONDARY, "text2", elided=True)
        self.copy = QPushButton(translate("History", "Save as a copy…"))
        set_variant(self.copy, "flat")
        self.copy.setAutoDefault(False)
        self.restore = RestoreButton()
        self._before_restore = (self.back, name, self.copy)
        row = QHBoxLayout(head)
        row.setContentsMargins(*margins(8, 0, 12, 0))
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addSpacing(8)
        row.addWidget(name)
        row.addSpacing(12)
        row.addWidget(about, 1)
        row.addSpacing(16)
        row.addWidget(self.copy)
        row.addSpacing(4)
        row.addWidget(self.restore)
        return head

    def _list(self) -> QWidget:
        theme = self._theme
        found = Ground(theme, "chrome", Qt.Edge.RightEdge)
        self.timeline = Timeline(theme)
        self.filter = QPushButton()
        set_variant(self.filter, "flat", small=True)
        # The style gives buttons a font of their own, once.
        self.filter.ensurePolished()
        self.filter.setFont(theme.font(Use.SECONDARY))
        self.filter.setMenu(QMenu(self))
        self.filter.setAutoDefault(False)
        self.name = QToolButton()
        self.name.setText(translate("History", "Name this version…"))
        self.name.setProperty("row", True)
        self.name.setIcon(theme.icons.icon("add"))
        self.name.setIconSize(QSize(16, 16))
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name.setAccessibleName(translate("History", "Name this version"))
        self.name.setEnabled(not self._why_not)
        self.name.setToolTip(self._why_not or translate("History", "Keep the text as it is now, for ever"))
        title = TextLabel(theme, translate("History", "Versions"), Use.STRIP_HEAD, "text2")
        strip = QHBoxLayout()
        strip.setContentsMargins(*margins(20, 0, 8, 0))
        strip.addWidget(title, 1)
        strip.addWidget(self.filter)
        top = QWidget()
        top.setFixedHeight(max(STRIP, theme.line_height(Use.STRIP_HEAD) + 24))
        top.setLayout(strip)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self.name)
        foot.addStretch(1)
        column = QVBoxLayout(found)
        column.setContentsMargins(*margins(0, 0, 1, 0))
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.timeline, 1)
        column.addLayout(foot)
        return found

    def _place(self) -> None:
        room = self.width() / self._theme.scale
        listed = room >= _LISTED
        self.list.setVisible(listed)
        self.pick.setVisible(not listed)
        width = LIST_WIDE if room >= _WIDE else LIST
        self.list.setFixedWidth(round(width * min(self._theme.scale, 1.5)))
        self.sides.set_stacked(room < _BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.fit_head()

    def fit_head(self) -> None:
        """Have the button at the end of the head say as much as fits."""
        taken = sum(part.sizeHint().width() for part in self._before_restore)
        self.restore.fit(self.width() - taken - 8 - 8 - 12 - 16 - 4 - 12)
