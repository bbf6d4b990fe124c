"""The tools over the text: 40 high, their outer edges on the edges of the text column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from drafter.ui.column.tools import Tools
from drafter.ui.controls import ActionButton, Ground, Hairline, plain_name
from drafter.ui.explaining import explain
from drafter.ui.sides import mirrored
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

HEIGHT = 40
COLUMN, REACH = 620, 6
_BUTTON = 28


class ToolStrip(Ground):
    """Undo and redo, the paragraph's kind, the marks, lists and quotations."""

    def __init__(
        self, theme: Theme, undo: QAction, redo: QAction, tools: Tools, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "canvas", None, parent)
        high = max(_BUTTON, theme.line_height(Use.EMPHASIS) + 8)
        self.setFixedHeight(HEIGHT - _BUTTON + high)
        self._styles: Sequence[QAction] = tuple(tools.styles.values())
        self._why = ""
        self.style_button = QToolButton()
        self.style_button.setAutoRaise(True)
        self.style_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.style_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.style_button.setFont(theme.font(Use.EMPHASIS))
        self.style_button.setFixedHeight(high)
        self.style_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.style_button)
        menu.addActions(list(self._styles))
        self.style_button.setMenu(menu)
        self._inner = QWidget(self)
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._add(row, ("undo", undo), ("redo", redo))
        self._part(row)
        row.addWidget(self.style_button)
        self._part(row)
        self._add(row, ("bold", tools.bold), ("italic", tools.italic), ("link", tools.link))
        self._part(row)
        self._add(row, ("list", tools.bullet), ("quote", tools.quotation), ("cite", tools.note))
        row.addStretch(1)
        self._row = row
        self._group: tuple[int, int] | None = None
        theme.resized.connect(self._place)
        for action in self._styles:
            action.changed.connect(self._show_style)
        self._show_style()

    def _add(self, row: QHBoxLayout, *actions: tuple[str, QAction]) -> None:
        for icon, action in actions:
            row.addWidget(ActionButton(self._theme, icon, action, _BUTTON))

    def _part(self, row: QHBoxLayout) -> None:
        row.addSpacing(8)
        row.addWidget(Hairline(self._theme, length=16))
        row.addSpacing(8)

    def show_at_end(self, icon: str, action: QAction) -> None:
        """One more tool at the right end."""
        before = self._inner.findChildren(ActionButton)[-1]
        made = ActionButton(self._theme, icon, action, _BUTTON)
        self._row.addWidget(made)
        QWidget.setTabOrder(before, made)

    def say_why(self, why: str) -> None:
        """Why there is nothing to be changed; empty where there is."""
        self._why = why
        self._show_style()

    def set_scrolled(self, scrolled: bool) -> None:
        """Part the tools from text that lies under them."""
        self.set_edges(Qt.Edge.BottomEdge if scrolled else None)

    def _show_style(self) -> None:
        now = next((action for action in self._styles if action.isChecked()), self._styles[0])
        name = plain_name(now)
        self.style_button.setText(name)
        self.style_button.setAccessibleName(
            translate("Column", "Kind of paragraph: {kind}").format(kind=name)
        )
        why = self._why or now.whatsThis()
        off = not any(action.isEnabled() for action in self._styles)
        explain(self.style_button, why if off else "", translate("Column", "Kind of paragraph"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def align(self, indent: int, width: int) -> None:
        """Stand over what is so far from the first side and so wide; a width of 0 is the column alone."""
        group = (indent, width) if width else None
        if group != self._group:
            self._group = group
            self._place()

    def _place(self) -> None:
        if self._group is not None:
            indent, width = self._group
            place = QRect(indent - REACH, 0, width + 2 * REACH, self.height())
            self._inner.setGeometry(mirrored(self, place))
            return
        wide = self._theme.text_size(COLUMN)
        gutter = 42 if self.width() >= wide + 64 else 32
        column = min(wide, max(self.width() - 2 * gutter, 480))
        width = column + 2 * REACH
        self._inner.setGeometry((self.width() - width) // 2, 0, width, self.height())
