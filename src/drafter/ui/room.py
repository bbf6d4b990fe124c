"""The room of a statement window: where its panes stand, and views that take all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from drafter.ui.panes import Panes, panes_for
from drafter.ui.shadow import Shadow

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow


class Room(QObject):
    """Places the panes of a window; `beside` is whether the inspector is wanted where there is room."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes_for(1280)
        self.beside = window.inspector_at_first
        self._bare = False
        self._view: QWidget | None = None
        self._shadow = Shadow(window.theme, window)

    @property
    def view(self) -> QWidget | None:
        """The view that has the whole window, if there is one."""
        return self._view

    @property
    def over(self) -> bool:
        """Whether the inspector lies over the text, as there is no room beside it."""
        return self._panes.over

    @property
    def bare(self) -> bool:
        """Whether the text is alone in the window."""
        return self._bare

    def place(self) -> None:
        """Give every pane its place in the window as large as it is."""
        window = self._window
        before, self._panes = self._panes, panes_for(window.width(), window.theme.scale)
        switch = window.commands["inspector"]
        if self._panes.over != before.over:
            # Over the text it is closed at first; beside it, it is as it was left.
            switch.setChecked(not self._panes.over and self.beside)
        self._lay_out(switch.isChecked())
        if self._view is not None:
            self._view.setGeometry(window.rect())

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector, and keep which for the next time there is room beside the text."""
        if not self._panes.over:
            self.beside = shown
        self.place()

    def uncover(self) -> None:
        """Have nothing lie over the text; the keyboard goes there if it was in what lay over it."""
        window = self._window
        if not (self.over or self._bare) or window.inspector.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and window.inspector.isAncestorOf(focus)
        window.commands["inspector"].setChecked(False)
        if inside:
            window.back_to_text()

    def set_bare(self, bare: bool) -> None:
        """Leave the text alone in the window, or show all panes again."""
        self._bare = bare
        window = self._window
        for pane in (window.header, window.outline, window.status):
            pane.setVisible(not bare)
        self.place()

    def show_view(self, view: QWidget) -> None:
        """Have a view cover all panes."""
        self.close_view()
        self._view = view
        view.setParent(self._window)
        view.setGeometry(self._window.rect())
        self._show_panes(False)
        view.show()
        view.raise_()
        view.setFocus()

    def close_view(self) -> bool:
        """Take the view away; whether there was one."""
        if self._view is None:
            return False
        self._view.hide()
        self._view.setParent(None)
        self._view = None
        self._show_panes(True)
        self.place()
        return True

    def _show_panes(self, shown: bool) -> None:
        # What lies under a view must not be reached by Tab or heard by a screen reader.
        window = self._window
        window.middle.setVisible(shown)
        for pane in (window.header, window.outline, window.status):
            pane.setVisible(shown and not self._bare)
        if not shown:
            window.inspector.hide()
            self._shadow.hide()

    def _lay_out(self, inspector: bool) -> None:
        if self._view is not None:
            return
        window, panes = self._window, self._panes
        if self._bare:
            window.inspector.hide()
            self._shadow.hide()
            window.middle.setGeometry(window.rect())
            return
        width, top = window.width(), window.header.height()
        bottom = window.height() - window.status.height()
        high = bottom - top
        self._put(window.header, 0, 0, width, top)
        self._put(window.status, 0, bottom, width, window.status.height())
        window.outline.set_rail(panes.rail)
        self._put(window.outline, 0, top, panes.outline, high)
        self._place_inspector(panes, inspector, top, high)

    def _put(self, pane: QWidget, left: int, top: int, wide: int, high: int) -> None:
        """Place a pane; from the right where lines begin there."""
        window = self._window
        place = QRect(left, top, wide, high)
        pane.setGeometry(QStyle.visualRect(window.layoutDirection(), window.rect(), place))

    def _place_inspector(self, panes: Panes, shown: bool, top: int, high: int) -> None:
        window = self._window
        width = window.width()
        right = width - panes.inspector if shown else width
        window.inspector.setVisible(shown)
        if shown:
            self._put(window.inspector, right, top, panes.inspector, high)
        end = width if panes.over else right
        self._put(window.middle, panes.outline, top, end - panes.outline, high)
        self._shadow.setVisible(shown and panes.over)
        if shown and panes.over:
            self._put(self._shadow, right - 12, top, 12, high)
            self._shadow.raise_()
            window.inspector.raise_()
