"""Whether texts fit into what they stand in, and controls beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.first_minute.mark import CoachMark
from drafter.ui.home.drop_zone import NothingFound
from drafter.ui.importing_list.table import Pickers
from drafter.ui.inspector import Inspector
from drafter.ui.shadow import Shadow
from drafter.ui.statement_window import StatementWindow


def cut_texts(window: QWidget) -> list[str]:
    """Labels and buttons in sight that have less room than their text takes, unless it is elided."""
    return [
        f"{_told(widget)}: {needed.width()}×{needed.height()} in {room.width()}×{room.height()}"
        for widget in _in_sight(window)
        for needed, room in _needs(widget)
        if needed.width() > room.width() + 1 or needed.height() > room.height() + 1
    ]


def cut_controls(window: QWidget) -> list[str]:
    """Controls in sight that reach over the edge of what they stand in, unless that can be scrolled."""
    found = []
    for widget in _in_sight(window):
        above = widget.parentWidget()
        if above is None or _scrolled(widget) or widget.isWindow() or _overlaid(widget):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QTabBar):
            inside = above.rect().adjusted(-1, -1, 1, 1)
            if not inside.contains(widget.geometry()):
                found.append(f"{_told(widget)} {_rect(widget.geometry())} in {_rect(above.rect())}")
    return found


def overlaps(window: QWidget) -> list[str]:
    """Siblings in sight that lie over each other, but for what lies over the rest on purpose."""
    found = []
    parents = {widget.parentWidget() for widget in _in_sight(window)} - {None}
    for parent in parents:
        assert parent is not None
        shown = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and not child.isWindow()
            and child.isVisible()
            and not _overlaid(child)
        ]
        for place, one in enumerate(shown):
            for other in shown[place + 1 :]:
                both = _taken(one).intersected(_taken(other))
                if both.width() > 1 and both.height() > 1:
                    found.append(f"{_told(one)} and {_told(other)}: {_rect(both)}")
    return sorted(found)


def _taken(widget: QWidget) -> QRect:
    """The part of its parent that a widget paints: of a line of words the words alone."""
    if not isinstance(widget, QLabel) or widget.wordWrap() or not widget.text():
        return widget.geometry()
    inside = widget.contentsRect().translated(widget.pos())
    shown = widget.fontMetrics().boundingRect(inside, int(widget.alignment()), widget.text())
    return shown.intersected(widget.geometry())


def _in_sight(window: QWidget) -> Iterator[QWidget]:
    return (one for one in window.findChildren(QWidget) if one.isVisible() and not one.isWindow())


def _overlaid(widget: QWidget) -> bool:
    """What is laid over others on purpose."""
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    window = widget.window()
    # The inspector lies over the text where there is no room beside it.
    over = isinstance(widget, Inspector) and isinstance(window, StatementWindow) and window.room.over
    return through or over or isinstance(widget, CoachMark | Shadow | NothingFound)


def _scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    if isinstance(above, Pickers):
        # They go with the columns of the table below.
        return True
    while above is not None and not above.isWindow():
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return True
        above = area
    return False


def _needs(widget: QWidget) -> Iterator[tuple[QSize, QSize]]:
    """What a text takes, and what there is for it."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.text():
        room = widget.contentsRect().size()
        if widget.wordWrap() or isinstance(widget, WrappedLabel):
            needed = widget.heightForWidth(widget.width()) - (widget.height() - room.height())
            yield QSize(0, needed), room
        elif isinstance(widget, TextLabel) and widget.elided:
            yield QSize(0, metrics.height()), room
        elif widget.textFormat() == Qt.TextFormat.PlainText:
            yield metrics.size(Qt.TextFlag.TextSingleLine, widget.text()), room
        else:
            yield QSize(widget.sizeHint().width(), metrics.height()), room
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            # Behind the name stands how much a tab holds.
            text = metrics.horizontalAdvance(widget.tabText(tab).replace("\t", " "))
            yield QSize(text, metrics.height()), widget.tabRect(tab).intersected(widget.rect()).size()
    elif isinstance(widget, QToolButton):
        if widget.text() and widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            icon = 0 if widget.icon().isNull() else widget.iconSize().width()
            yield QSize(metrics.horizontalAdvance(_shown(widget)) + icon, metrics.height()), widget.size()
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield QSize(widget.minimumSizeHint().width(), metrics.height()), widget.size()
    elif isinstance(widget, QComboBox):
        yield QSize(metrics.horizontalAdvance(widget.currentText()), metrics.height()), widget.size()
    elif isinstance(widget, QLineEdit | QAbstractSpinBox):
        yield QSize(0, metrics.height()), widget.size()


def _shown(button: QAbstractButton) -> str:
    return button.text().replace("&", "")


def _told(widget: QWidget) -> str:
    said = widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        said = widget.text() or said
    return f"{type(widget).__name__} “{said[:40]}”"


def _rect(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
