"""The one style of the application: Fusion with the design's measures and shapes.

Buttons take their kind from the dynamic properties `variant` ("primary", "flat", "link") and `small`.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
    QProxyStyle,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleHintReturn,
    QStyleHintReturnMask,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionToolButton,
    QWidget,
)

from drafter.ui import style_bars as bars
from drafter.ui import style_paint as paint
from drafter.ui.choice_rows import ChoiceRows
from drafter.ui.field_caret import FieldCaret
from drafter.ui.theme import Theme, Use

_PM = QStyle.PixelMetric
_SH = QStyle.StyleHint
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_CT = QStyle.ContentsType

_METRICS: dict[QStyle.PixelMetric, int] = {
    _PM.PM_SmallIconSize: 16,
    _PM.PM_ButtonIconSize: 20,
    _PM.PM_ToolBarIconSize: 20,
    _PM.PM_IndicatorWidth: 16,
    _PM.PM_IndicatorHeight: 16,
    _PM.PM_ExclusiveIndicatorWidth: 16,
    _PM.PM_ExclusiveIndicatorHeight: 16,
    _PM.PM_CheckBoxLabelSpacing: 8,
    _PM.PM_RadioButtonLabelSpacing: 8,
    _PM.PM_MenuPanelWidth: 1,
    _PM.PM_MenuHMargin: 3,
    _PM.PM_MenuVMargin: 3,
    _PM.PM_ScrollBarExtent: 12,
    _PM.PM_ScrollBarSliderMin: 32,
    _PM.PM_ScrollView_ScrollBarOverlap: 0,
    _PM.PM_ScrollView_ScrollBarSpacing: 0,
    _PM.PM_ToolTipLabelFrameWidth: 5,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
    _PM.PM_MenuButtonIndicator: 16,
    _PM.PM_FocusFrameHMargin: 0,
    _PM.PM_FocusFrameVMargin: 0,
    _PM.PM_SplitterWidth: 1,
    # Carets are painted in the accent, by `FieldCaret` and by the column's editors.
    _PM.PM_TextCursorWidth: 0,
    _PM.PM_LayoutHorizontalSpacing: 8,
    _PM.PM_LayoutVerticalSpacing: 8,
}

_ROW_SIDE = 7

_HINTS: dict[QStyle.StyleHint, int] = {
    _SH.SH_EtchDisabledText: 0,
    _SH.SH_DitherDisabledText: 0,
    _SH.SH_ComboBox_Popup: 0,
    _SH.SH_ToolTipLabel_Opacity: 255,
    _SH.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    _SH.SH_Menu_SloppySubMenus: 1,
    _SH.SH_Menu_SupportsSections: 0,
    _SH.SH_ScrollView_FrameOnlyAroundContents: 0,
    _SH.SH_ItemView_ShowDecorationSelected: 1,
    _SH.SH_BlinkCursorWhenTextSelected: 1,
    _SH.SH_ItemView_ActivateItemOnSingleClick: 0,
    _SH.SH_MenuBar_AltKeyNavigation: 0,
}

# Without a desktop that says otherwise Qt falls back to the order of Windows.
_PLAIN_LINUX = sys.platform.startswith("linux") and "KDE" not in os.environ.get("XDG_CURRENT_DESKTOP", "")


class DrafterStyle(QProxyStyle):
    """Fusion under the design's metrics, buttons, fields, ticks, menus, scroll bars, progress and tips."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("fusion")
        self._theme = theme

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is _PM.PM_FocusFrameHMargin and isinstance(widget, QListView):
            # Before and behind the words of a plain list's rows.
            return _ROW_SIDE
        found = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if found is None else found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        found = _HINTS.get(hint)
        if found is not None:
            return found
        if hint is _SH.SH_DialogButtonLayout and _PLAIN_LINUX:
            return QDialogButtonBox.ButtonLayout.GnomeLayout.value
        if hint in (_SH.SH_Menu_Mask, _SH.SH_ToolTip_Mask) and option is not None:
            if isinstance(returnData, QStyleHintReturnMask):
                path = QPainterPath()
                radius = 6 if hint is _SH.SH_Menu_Mask else 4
                path.addRoundedRect(option.rect, radius, radius)
                returnData.region = QRegion(path.toFillPolygon().toPolygon())
            return 1
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in paint.PRIMITIVES:
            painted = paint.PRIMITIVES[element]
            if painted is not None:
                painted(painter, option, self._theme, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match element, option:
            case _CE.CE_PushButton, QStyleOptionButton():
                paint.button(painter, option, self._theme, widget)
            case _CE.CE_MenuItem, QStyleOptionMenuItem():
                paint.menu_item(painter, option, self._theme)
            case (_CE.CE_MenuEmptyArea, _):
                pass
            case _CE.CE_ProgressBar, QStyleOptionProgressBar():
                bars.progress(painter, option, self._theme.colours)
            case _CE.CE_TabBarTab, QStyleOptionTab():
                paint.tab(painter, option, self._theme)
            case (_CE.CE_Splitter, _):
                painter.fillRect(option.rect, self._theme.colours.line)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match control, option:
            case _CC.CC_ScrollBar, QStyleOptionSlider():
                handle = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
                wide = widget is not None and widget.underMouse()
                area = widget.parentWidget() if widget is not None else None
                while area is not None and not isinstance(area, QAbstractScrollArea):
                    area = area.parentWidget()
                if isinstance(area, QAbstractScrollArea):
                    # A scroll bar paints all of itself, so it takes the ground of what it scrolls.
                    view = area.viewport()
                    painter.fillRect(option.rect, view.palette().color(view.backgroundRole()))
                bars.scroll_bar(painter, option, handle, wide, self._theme.colours)
            case _CC.CC_ComboBox, QStyleOptionComboBox():
                paint.combo(painter, option, self._theme)
            case _CC.CC_ToolButton, QStyleOptionToolButton():
                paint.tool_button(painter, option, self._theme, widget)
            case _:
                super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        subControl: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return bars.scroll_part(option, subControl)
        if control is _CC.CC_ComboBox and subControl is QStyle.SubControl.SC_ComboBoxEditField:
            return paint.seen(option, option.rect.adjusted(10, 2, -28, -2))
        return super().subControlRect(control, option, subControl, widget)  # type: ignore[arg-type]

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        if element is QStyle.SubElement.SE_LineEditContents:
            inside = widget is not None and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
            side = 0 if inside or (widget is not None and widget.property("bare")) else 8
            return option.rect.adjusted(side, 1, -side, -1)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self,
        ct: QStyle.ContentsType,
        opt: QStyleOption | None,
        contentsSize: QSize,
        w: QWidget | None = None,
    ) -> QSize:
        small = w is not None and bool(w.property("small"))
        high = max(28 if small else 32, self._theme.line_height(Use.INTERFACE) + 8)
        match ct, opt:
            case _CT.CT_PushButton, QStyleOptionButton():
                return QSize(paint.button_width(opt, self._theme, small), high)
            case _CT.CT_MenuItem, QStyleOptionMenuItem():
                return paint.menu_item_size(opt, self._theme)
            case (_CT.CT_LineEdit, _):
                return QSize(contentsSize.width() + 20, high)
            case (_CT.CT_SpinBox, _):
                return QSize(contentsSize.width() + 48, high)
            case _CT.CT_ComboBox, QStyleOptionComboBox():
                return QSize(contentsSize.width() + 10 + 28, high)
            case _CT.CT_ToolButton, QStyleOptionToolButton():
                return paint.tool_button_size(opt, self._theme)
            case _CT.CT_TabBarTab, QStyleOptionTab():
                name, _, count = opt.text.partition("\t")
                return QSize(paint.tab_width(self._theme, name, count), max(40, high))
            case (_CT.CT_ProgressBar, _):
                return QSize(contentsSize.width(), 4)
            case _:
                found: QSize = super().sizeFromContents(ct, opt, contentsSize, w)  # type: ignore[arg-type]
                return found

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> Any:
        names = {
            QStyle.StandardPixmap.SP_LineEditClearButton: "close",
            QStyle.StandardPixmap.SP_MessageBoxWarning: "warning",
            QStyle.StandardPixmap.SP_MessageBoxCritical: "error",
        }
        name = names.get(standardIcon)
        if name is not None:
            return self._theme.icons.icon(name)
        return super().standardIcon(standardIcon, option, widget)

    def polish(self, thing: Any) -> Any:
        if isinstance(thing, QAbstractButton | QComboBox | QScrollBar):
            thing.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
            if isinstance(thing, QPushButton):
                thing.setFont(self._theme.font(Use.EMPHASIS))
            elif isinstance(thing, QComboBox) and thing.itemDelegate().inherits("QComboBoxDelegate"):
                thing.setItemDelegate(ChoiceRows(self._theme, thing))
        elif isinstance(thing, QFrame) and thing.inherits("QComboBoxPrivateContainer"):
            # Inside its round border; above and below, the first and the last row leave room.
            layout = thing.layout()
            if layout is not None:
                layout.setContentsMargins(3, 0, 3, 0)
        elif isinstance(thing, QLineEdit):
            if thing.findChild(FieldCaret) is None:
                FieldCaret(self._theme, thing)
        elif isinstance(thing, QMenu):
            thing.setFont(self._theme.font(Use.INTERFACE))
        elif not isinstance(thing, QWidget):
            return super().polish(thing)
        return None


def set_variant(button: QAbstractButton, variant: str = "", small: bool = False) -> None:
    """Make a button "primary", "flat", "link" or plain, 32 or 28 high."""
    button.setProperty("variant", variant)
    button.setProperty("small", small)
    button.updateGeometry()
    button.update()
