"""The quiet buttons of a call's strip: "To", which chooses the verb, and what can be done to the call."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


class MenuButton(QToolButton):
    """A button that opens a menu, which is filled at each opening."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)
        menu = QMenu(self)
        menu.setAccessibleName(name)
        # A menu without entries would not open.
        menu.addAction(name)
        self.setMenu(menu)
        theme.changed.connect(self.update)

    def lock(self, why: str) -> None:
        """Off, where there is a reason."""
        self.setEnabled(not why)
        self.setToolTip(f"{self.accessibleName()}\n{why}")

    @property
    def _open(self) -> bool:
        return self.menu().isVisible()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.hover)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class VerbButton(MenuButton):
    """Reads "To", as quietly as any label; the pointer and the focus show that it is a button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, translate("Calls", "Verb of the call"), parent)
        self.setText(translate("Calls", "To", "before the names of those whom a call is made to"))
        self.setFont(theme.font(Use.SECONDARY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus() or self._open)
        if lit:
            self._paint_ground(painter)
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text if lit else colours.text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class MoreButton(MenuButton):
    """Three dots, painted while the card holds the cursor or the pointer."""

    def __init__(self, theme: Theme, parent: QWidget, name: str = "") -> None:
        super().__init__(theme, name or translate("Calls", "More about this call"), parent)
        self._wanted = False

    def set_wanted(self, wanted: bool) -> None:
        """Whether the card holds the cursor or the pointer."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        lit = self.underMouse() or self.hasFocus() or self._open
        if not self.isEnabled() or not (self._wanted or lit):
            return
        painter = QPainter(self)
        if lit:
            self._paint_ground(painter)
        colour = self._theme.colours.text if lit else self._theme.colours.text2
        picture = self._theme.icons.pixmap("more", colour, 16, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - 16) // 2, (self.height() - 16) // 2, picture)
