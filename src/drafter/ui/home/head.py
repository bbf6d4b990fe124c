"""The head of Home: the sign with its menu, the search field, and the two ways to a statement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QStyle, QWidget

from drafter.ui.controls import Ground, IconButton
from drafter.ui.home.cards import Card
from drafter.ui.home.search_field import SearchField
from drafter.ui.style import set_variant
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

HIGH = 56
_SIGN, _GAP, _PAD, _CHEVRON = 20, 10, 8, 16
_FIELD, _LEAST_FIELD = 480, 160


class SignButton(QAbstractButton):
    """The sign and the name. Under the pointer and with the focus it shows that a menu hangs from it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._named = True
        self.setText("Drafter")
        self.setAccessibleName(translate("Home", "Menu"))
        self.setToolTip(f"{translate('Home', 'Menu')}&nbsp;&nbsp;F10")
        self.setFont(theme.font(Use.TITLE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_named(self, named: bool) -> None:
        """Whether the name stands beside the sign."""
        self._named = named
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = _PAD + _SIGN + _PAD
        if self._named:
            wide += _GAP + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 + _CHEVRON
        return QSize(wide, max(32, self._theme.line_height(Use.TITLE) + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        colours = theme.colours
        live = self.underMouse() or self.hasFocus()
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), colours.press if self.isDown() else colours.hover)
        ratio = self.devicePixelRatioF()
        direction = self.layoutDirection()

        def placed(left: int, wide: int, high: int) -> QRect:
            rect = QRect(left, (self.height() - high) // 2, wide, high)
            return QStyle.visualRect(direction, self.rect(), rect)

        sign = theme.icons.pixmap("app", colours.text, _SIGN, ratio)
        painter.drawPixmap(placed(_PAD, _SIGN, _SIGN).topLeft(), sign)
        if not self._named:
            return
        painter.setPen(colours.text)
        painter.setFont(self.font())
        left = _PAD + _SIGN + _GAP
        room = placed(left, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if live:
            chevron = theme.icons.pixmap("chevron-down", colours.text2, _CHEVRON, ratio)
            end = self.width() - _PAD - _CHEVRON + 4
            painter.drawPixmap(placed(end, _CHEVRON, _CHEVRON).topLeft(), chevron)


class HomeHead(Ground):
    """56 high on the list's ground; the field stands in the middle of the window as long as it can."""

    new_wanted = Signal()
    open_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, menu: QMenu, keys: str) -> None:
        super().__init__(theme, "canvas")
        self._menu = menu
        self._templates = QMenu(self)
        self._margin = 48
        self._empty = False
        self.setFixedHeight(max(HIGH, theme.line_height(Use.TITLE) + 36))
        self.sign = SignButton(theme)
        self.search = SearchField(theme, keys)
        self.open = QPushButton(translate("Home", "Open…"))
        set_variant(self.open, "flat")
        self.new = QPushButton(translate("Home", "New statement"))
        set_variant(self.new, "primary")
        self.settings = IconButton(theme, "settings", translate("Home", "Settings"))
        for widget in (self.sign, self.search, self.open, self.new, self.settings):
            widget.setParent(self)
        self.sign.clicked.connect(self.open_menu)
        self.open.clicked.connect(self.open_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.settings.clicked.connect(self.settings_wanted)

    def show_templates(self, cards: Sequence[Card], choose: Callable[[str], None]) -> None:
        """The templates, for when the window is too low for their cards."""
        self._templates.clear()
        for card in cards:
            self._templates.addAction(card.name.replace("&", "&&"), partial(choose, card.id))

    def set_choosing(self, choosing: bool) -> None:
        """Whether a new statement is begun by a choice of templates."""
        self.new.setMenu(self._templates if choosing else None)  # type: ignore[arg-type]
        self._lay_out()

    def set_margin(self, margin: int) -> None:
        """Stand on the column's edges."""
        self._margin = margin
        self._lay_out()

    def set_empty(self, empty: bool) -> None:
        """Without a statement there is nothing to search, and the ways to one stand in the middle."""
        self._empty = empty
        for widget in (self.search, self.open, self.new):
            widget.setVisible(not empty)
        self.settings.setVisible(empty)
        self._lay_out()

    def open_menu(self) -> None:
        """Open the menu under the sign."""
        self._menu.popup(self.sign.mapToGlobal(QPoint(0, self.sign.height())))
        # Marked as a key marks it, so that its submenus take keys.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._menu, down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        scale, width = self._theme.scale, self.width()
        self.sign.set_named(width / scale >= 760)
        size = self.sign.sizeHint()
        left, right = self._margin - _PAD, width - self._margin
        self._put(self.sign, left, size.width(), size.height())
        left += size.width() + 8
        side = self.settings.width()
        self._put(self.settings, right - side, side, side)
        # Without room for the field beside it, opening is left to the menu.
        asked = self.new.sizeHint().width() + self.open.sizeHint().width() + 24
        self.open.setVisible(not self._empty and right - left - asked >= round(_LEAST_FIELD * scale))
        for button in (self.new, self.open):
            if button.isHidden():
                continue
            hint = button.sizeHint()
            right -= hint.width()
            self._put(button, right, hint.width(), hint.height())
            right -= 8
        wide = min(round(_FIELD * scale), right - 8 - left)
        centred = (width - wide) // 2
        if centred < left or centred + wide > right - 8:
            # No longer in the middle: as near to it as its neighbours let it.
            centred = max(left, min(centred, right - 8 - wide))
        self._put(self.search, centred, max(wide, 0), self.search.sizeHint().height())

    def _put(self, widget: QWidget, left: int, wide: int, high: int) -> None:
        """Place a widget in the middle of the height, from the side on which the window's language begins."""
        rect = QRect(left, (self.height() - high) // 2, wide, high)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))
