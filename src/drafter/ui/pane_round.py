"""F6 and Shift+F6: the keyboard from pane to pane, to where it was there last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow


class PaneRound(QObject):
    """Goes round header, outline, tools, text, inspector and status line, as far as they are in sight."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._remember)

    def panes(self) -> list[QWidget]:
        """What there is to go to, in the order of reading; a view that has the window is the only one."""
        window = self._window
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        inside = sorted(window.middle.findChildren(QWidget, options=direct), key=lambda pane: pane.y())
        if window.room.view is not None:
            return [window.room.view]
        panes = [window.header, window.outline, *inside, window.inspector, window.status]
        return [pane for pane in panes if pane.isVisible() and self._target(pane) is not None]

    def step(self, by: int) -> None:
        """Go to the next pane, or back by -1."""
        panes = self.panes()
        focus = QApplication.focusWidget()
        if len(panes) < 2:
            return
        here = next((place for place, pane in enumerate(panes) if _holds(pane, focus)), -by)
        pane = panes[(here + by) % len(panes)]
        target = self._target(pane)
        if pane is self._window.column:
            self._window.back_to_text()
        elif target is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            # So that the ring is shown: Qt sets it for Tab alone.
            self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            target.setFocus(reason)

    def _target(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(pane)
        if last is not None and isValid(last) and _holds(pane, last) and _takes(last):
            return last
        return next((one for one in _in_order(pane) if _takes(one)), None)

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(new) or new.window() is not self._window:
            return
        window = self._window
        for pane in (window.header, window.outline, window.tools, window.inspector):
            if _holds(pane, new):
                self._last[pane] = new


def _in_order(pane: QWidget) -> Sequence[QWidget]:
    """The pane and what takes the keyboard in it, as one reads.

    Not by the focus chain: going along it from Python breaks ties between wrappers and what they wrap.
    """
    within = [one for one in pane.findChildren(QWidget) if _takes(one)]
    places = {one: one.mapTo(pane, QPoint()) for one in within}
    return [pane, *sorted(within, key=lambda one: (places[one].y(), places[one].x()))]


def _takes(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
