"""How the style paints each part: plain functions of a painter, an option and the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionMenuItem,
    QStyleOptionTab,
    QStyleOptionToolButton,
    QWidget,
)

from drafter.ui.colours import Colours
from drafter.ui.theme import Theme, Use

RADIUS = 6
_State = QStyle.StateFlag
_Align = Qt.AlignmentFlag
_CENTRE = _Align.AlignCenter | Qt.TextFlag.TextShowMnemonic
_LEFT = _Align.AlignLeft | _Align.AlignVCenter | Qt.TextFlag.TextShowMnemonic


def box(
    painter: QPainter,
    rect: QRect,
    ground: QColor | None,
    border: QColor | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose border lies on whole pixels inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if border is not None else 0.0
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def glyph(painter: QPainter, rect: QRect, name: str, theme: Theme, option: QStyleOption) -> None:
    """A small icon in the middle of `rect`, 16 px."""
    colour = theme.colours.text2 if option.state & _State.State_Enabled else theme.colours.disabled
    _glyph(painter, rect, name, theme, colour)


def _glyph(painter: QPainter, rect: QRect, name: str, theme: Theme, colour: QColor, size: int = 16) -> None:
    picture = theme.icons.pixmap(name, colour, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(
        rect.left() + (rect.width() - size) // 2, rect.top() + (rect.height() - size) // 2, picture
    )


def tick_box(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    colours = theme.colours
    enabled = bool(option.state & _State.State_Enabled)
    if option.state & (_State.State_On | _State.State_NoChange):
        ground = colours.accent if enabled else colours.disabled
        box(painter, option.rect, ground, radius=4)
        name = "check" if option.state & _State.State_On else "remove"
        _glyph(painter, option.rect, name, theme, colours.onaccent, 14)
    else:
        box(painter, option.rect, colours.field, colours.ctl if enabled else colours.line, radius=3.5)


def radio(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    colours = theme.colours
    enabled = bool(option.state & _State.State_Enabled)
    on = bool(option.state & _State.State_On)
    border = (colours.accent if on else colours.ctl) if enabled else colours.line
    box(painter, option.rect, colours.field, border, radius=8, width=5 if on else 1)


def field(painter: QPainter, option: QStyleOption, colours: Colours, refused: bool = False) -> None:
    if not option.state & _State.State_Enabled:
        box(painter, option.rect, None, colours.line)
    elif refused:
        box(painter, option.rect, colours.field, colours.err, width=2)
    elif option.state & _State.State_HasFocus:
        box(painter, option.rect, colours.field, colours.accent, width=2)
    elif option.state & _State.State_ReadOnly:
        box(painter, option.rect, colours.field, colours.line)
    else:
        box(painter, option.rect, colours.field, colours.ctl)


def button_panel(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    colours = theme.colours
    variant = widget.property("variant") if widget is not None else ""
    state = option.state
    hover = bool(state & _State.State_MouseOver)
    down = bool(state & (_State.State_Sunken | _State.State_On))
    if not state & _State.State_Enabled:
        if variant not in ("flat", "link"):
            box(painter, option.rect, None, colours.line)
    elif variant == "primary":
        box(painter, option.rect, colours.accenth if hover or down else colours.accent)
    else:
        ground = colours.press if down else colours.hover if hover else None
        if variant in ("flat", "link"):
            if ground is not None:
                box(painter, option.rect, ground)
        else:
            box(painter, option.rect, ground if ground is not None else colours.raised, colours.ctl)


def button(painter: QPainter, option: QStyleOptionButton, theme: Theme, widget: QWidget | None) -> None:
    colours = theme.colours
    button_panel(painter, option, theme, widget)
    variant = widget.property("variant") if widget is not None else ""
    if not option.state & _State.State_Enabled:
        colour = colours.disabled
    else:
        colour = {"primary": colours.onaccent, "link": colours.accent}.get(str(variant), colours.text)
    small = widget is not None and bool(widget.property("small"))
    pad = 8 if variant == "link" else 10 if small else 12
    rect = option.rect.adjusted(pad, 0, -pad, 0)
    align = _CENTRE
    if not option.icon.isNull():
        mode = QIcon.Mode.Active if option.state & _State.State_Enabled else QIcon.Mode.Disabled
        size = option.iconSize
        top = rect.top() + (rect.height() - size.height()) // 2
        place = QRect(rect.left() - 2, top, size.width(), size.height())
        option.icon.paint(painter, seen(option, place), _CENTRE, mode)
        rect.setLeft(rect.left() + size.width() + 4)
        align = _LEFT
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        mark = QRect(rect.right() - 13, rect.top(), 16, rect.height())
        _glyph(painter, seen(option, mark), "chevron-down", theme, colour)
        rect.setRight(rect.right() - 20)
    painter.setPen(colour)
    painter.drawText(seen(option, rect), align, option.text)


def button_width(option: QStyleOptionButton, theme: Theme, small: bool) -> int:
    """How wide a button is for its text, icon and menu mark."""
    metrics = QFontMetrics(theme.font(Use.EMPHASIS))
    width = metrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width() + (20 if small else 24) + 2
    if not option.icon.isNull():
        width += option.iconSize.width() + 4
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        width += 18
    return width


def seen(option: QStyleOption, rect: QRect) -> QRect:
    """Where a part stands in its control, whose first side is the right one in some languages."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def tool_panel(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None = None) -> None:
    state, colours = option.state, theme.colours
    if not state & _State.State_Enabled:
        return
    if state & _State.State_Sunken:
        box(painter, option.rect, colours.press)
    elif state & _State.State_On:
        box(painter, option.rect, colours.selrow)
    elif state & _State.State_MouseOver:
        box(painter, option.rect, colours.hover)


def tool_button(
    painter: QPainter, option: QStyleOptionToolButton, theme: Theme, widget: QWidget | None
) -> None:
    """Icon alone, text alone, or icon beside text; a chevron after text that opens a menu."""
    colours = theme.colours
    as_row = widget is not None and bool(widget.property("row"))
    tool_panel(painter, option, theme)
    state = option.state
    hover = bool(state & _State.State_MouseOver)
    enabled = bool(state & _State.State_Enabled)
    rect = QRect(option.rect)
    style = option.toolButtonStyle
    icon_shown = style is not Qt.ToolButtonStyle.ToolButtonTextOnly and not option.icon.isNull()
    text_shown = style is not Qt.ToolButtonStyle.ToolButtonIconOnly and bool(option.text)
    if icon_shown:
        mode = QIcon.Mode.Active if hover else QIcon.Mode.Normal
        if not enabled:
            mode = QIcon.Mode.Disabled
        on = QIcon.State.On if state & _State.State_On else QIcon.State.Off
        size = option.iconSize
        left = rect.left() + ((12 if as_row else 8) if text_shown else (rect.width() - size.width()) // 2)
        top = rect.top() + (rect.height() - size.height()) // 2
        place = QRect(left, top, size.width(), size.height())
        option.icon.paint(painter, seen(option, place), _CENTRE, mode, on)
        rect.setLeft(left + size.width() + (10 if as_row else 6))
    if text_shown:
        rest = colours.text if hover or state & _State.State_On else colours.text2
        painter.setPen(rest if enabled else colours.disabled)
        painter.setFont(option.font)
        if not icon_shown:
            rect.setLeft(rect.left() + 8)
        painter.drawText(seen(option, rect), _LEFT, option.text)
        if option.features & QStyleOptionToolButton.ToolButtonFeature.HasMenu:
            mark = QRect(rect.right() - 19, rect.top(), 16, rect.height())
            _glyph(painter, seen(option, mark), "chevron-down", theme, rest if enabled else colours.disabled)


def tool_button_size(option: QStyleOptionToolButton, theme: Theme) -> QSize:
    """The size of a tool button: 8 around its icon (4 to a side), more for text and a menu mark."""
    style = option.toolButtonStyle
    side = max(option.iconSize.height() + 8, 24)
    if style is Qt.ToolButtonStyle.ToolButtonIconOnly or not option.text:
        return QSize(side, side)
    width = QFontMetrics(option.font).size(Qt.TextFlag.TextShowMnemonic, option.text).width() + 16
    if style is not Qt.ToolButtonStyle.ToolButtonTextOnly and not option.icon.isNull():
        width += option.iconSize.width() + 6
    if option.features & QStyleOptionToolButton.ToolButtonFeature.HasMenu:
        width += 16
    return QSize(width, max(28, theme.line_height(Use.INTERFACE) + 8))


def popup_panel(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    box(painter, option.rect, theme.colours.raised, theme.colours.ctl)


def tip_panel(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, theme.colours.tipb)


def item_panel(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    colours = theme.colours
    if option.state & _State.State_Selected:
        box(painter, option.rect, colours.selrow, radius=4)
    elif option.state & _State.State_MouseOver:
        box(painter, option.rect, colours.hover, radius=4)


def menu_item(painter: QPainter, option: QStyleOptionMenuItem, theme: Theme) -> None:
    colours = theme.colours
    rect = option.rect
    if option.menuItemType is QStyleOptionMenuItem.MenuItemType.Separator:
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), colours.line)
        return
    enabled = bool(option.state & _State.State_Enabled)
    if option.state & _State.State_Selected and enabled:
        box(painter, rect, colours.selrow, radius=4)
    colour = colours.text if enabled else colours.disabled
    mark = seen(option, QRect(rect.left() + 8, rect.top(), 16, rect.height()))
    if option.checked:
        _glyph(painter, mark, "check", theme, colour)
    elif not option.icon.isNull():
        place = QRect(mark.left(), rect.top() + (rect.height() - 16) // 2, 16, 16)
        option.icon.paint(painter, place, _CENTRE, QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled)
    painter.setFont(option.font)
    painter.setPen(colour)
    name, _, keys = option.text.partition("\t")
    text = seen(option, rect.adjusted(34, 0, -12, 0))
    painter.drawText(text, _LEFT, name)
    if keys:
        painter.setPen(colours.text2 if enabled else colours.disabled)
        painter.setFont(theme.font(Use.SECONDARY))
        painter.drawText(text, _Align.AlignRight | _Align.AlignVCenter, keys)
    if option.menuItemType is QStyleOptionMenuItem.MenuItemType.SubMenu:
        mark = seen(option, QRect(rect.right() - 22, rect.top(), 16, rect.height()))
        inwards = "chevron-left" if option.direction is Qt.LayoutDirection.RightToLeft else "chevron-right"
        _glyph(painter, mark, inwards, theme, colour)


def menu_item_size(option: QStyleOptionMenuItem, theme: Theme) -> QSize:
    """A menu row: 28 high, room for an icon, the name and the shortcut."""
    if option.menuItemType is QStyleOptionMenuItem.MenuItemType.Separator:
        return QSize(10, 9)
    metrics = QFontMetrics(option.font)
    name, _, keys = option.text.partition("\t")
    width = 34 + metrics.size(Qt.TextFlag.TextShowMnemonic, name).width() + 12 + 24
    if keys:
        width += QFontMetrics(theme.font(Use.SECONDARY)).horizontalAdvance(keys) + 24
    return QSize(width, max(28, theme.line_height(Use.INTERFACE) + 8))


def tab_width(theme: Theme, name: str, count: str) -> int:
    """How wide a tab is; how much it holds stands behind its name."""
    width = QFontMetrics(theme.font(Use.EMPHASIS)).horizontalAdvance(name) + 20
    return width + 6 + QFontMetrics(theme.font(Use.SECONDARY)).horizontalAdvance(count) if count else width


def tab(painter: QPainter, option: QStyleOptionTab, theme: Theme) -> None:
    colours = theme.colours
    chosen = bool(option.state & _State.State_Selected)
    live = chosen or bool(option.state & _State.State_MouseOver)
    name, _, count = option.text.partition("\t")
    rect = option.rect
    painter.setFont(theme.font(Use.EMPHASIS))
    painter.setPen(colours.text if live else colours.text2)
    if not count:
        painter.drawText(rect, _CENTRE, name)
    else:
        place = QRect(rect.left() + 10, rect.top(), rect.width() - 20, rect.height())
        side, other = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if option.direction is Qt.LayoutDirection.RightToLeft:
            side, other = other, side
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, middle | side, name)
        painter.setFont(theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        painter.drawText(place, middle | other, count)
    if chosen:
        painter.fillRect(QRect(rect.left() + 10, rect.bottom() - 1, rect.width() - 20, 2), colours.accent)


def combo(painter: QPainter, option: QStyleOptionComboBox, theme: Theme) -> None:
    field(painter, option, theme.colours)
    mark = seen(option, QRect(option.rect.right() - 26, option.rect.top(), 20, option.rect.height()))
    glyph(painter, mark, "chevron-down", theme, option)


def line_with_dot(painter: QPainter, left: int, right: int, y: int, colours: Colours, ground: QColor) -> None:
    """Where a dragged thing lands: a 2 px line with a small ring at its start, filled with the ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.accent, 2))
    painter.drawLine(QPointF(left + 7, y), QPointF(right, y))
    painter.setBrush(ground)
    painter.drawEllipse(QPointF(left + 4, y), 3, 3)
    painter.restore()


def _line_edit(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    inside = widget is not None and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    if not inside and (widget is None or not widget.property("bare")):
        field(painter, option, theme.colours, widget is not None and bool(widget.property("refused")))


def _arrow(name: str) -> Callable[[QPainter, QStyleOption, Theme, QWidget | None], None]:
    def painted(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
        glyph(painter, option.rect, name, theme, option)

    return painted


_PE = QStyle.PrimitiveElement

# What the style paints itself; None is not painted at all. The ring shows the focus, not a dotted frame.
PRIMITIVES: dict[
    QStyle.PrimitiveElement, Callable[[QPainter, QStyleOption, Theme, QWidget | None], None] | None
] = {
    _PE.PE_FrameFocusRect: None,
    _PE.PE_FrameLineEdit: None,
    _PE.PE_FrameButtonTool: None,
    _PE.PE_PanelItemViewRow: None,
    _PE.PE_IndicatorCheckBox: tick_box,
    _PE.PE_IndicatorItemViewItemCheck: tick_box,
    _PE.PE_IndicatorRadioButton: radio,
    _PE.PE_PanelLineEdit: _line_edit,
    _PE.PE_PanelButtonTool: tool_panel,
    _PE.PE_PanelButtonCommand: button_panel,
    _PE.PE_PanelMenu: popup_panel,
    _PE.PE_FrameMenu: popup_panel,
    _PE.PE_PanelTipLabel: tip_panel,
    _PE.PE_PanelItemViewItem: item_panel,
    _PE.PE_IndicatorArrowDown: _arrow("chevron-down"),
    _PE.PE_IndicatorArrowUp: _arrow("chevron-up"),
    _PE.PE_IndicatorArrowRight: _arrow("chevron-right"),
}


def paint_wrong(field: QWidget, colours: Colours) -> None:
    """A frame that says that what is in a field cannot be taken."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.err, 2))
    painter.drawRoundedRect(field.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)
