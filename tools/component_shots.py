"""Pictures of the controls in their states and of the icons, light beside dark. Taken by screenshots.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionToolButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from drafter.model.signatories import SignatoryState
from drafter.places import resources
from drafter.ui.band import Band, Message, Offer
from drafter.ui.column.chips import Chip
from drafter.ui.column.signatory_model import STATE_LOOKS, state_names
from drafter.ui.controls import Ground, IconButton, IconLabel, TextLabel
from drafter.ui.status_line import StatusLine
from drafter.ui.theme import Scheme, Theme, Use
from tools.component_parts import (
    Changed,
    LandingLine,
    Prose,
    Ring,
    Ringed,
    SectionRows,
    SignatoryRows,
    StateChip,
    Strengths,
    Tip,
    captioned,
)

_State = QStyle.StateFlag
HOVER, DOWN, FOCUS = _State.State_MouseOver, _State.State_Sunken, _State.State_HasFocus
# The icons with a name in the design's picture, and the helpers under them.
NAMED = (
    "add remove headline lede background influence calls signatories related notes undo redo bold italic "
    "link quote list cite search check preview export history lock settings palette drag warning error advice"
).split()
HELPERS = (
    "standfirst analysis contact close chevron-down chevron-right chevron-up chevron-left menu more panel "
    "source file folder home calendar empty progress done pending mail declined conditional stale signed "
    "hidden globe pin focus table"
).split()


class _Button(QPushButton):
    """A button that looks as under the pointer or pressed."""

    def __init__(self, text: str, variant: str = "", state: _State = _State.State_None) -> None:
        super().__init__(text)
        self._shown = state
        self.setProperty("variant", variant)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.state |= self._shown


class _Tool(IconButton):
    """An icon button that looks as under the pointer, pressed or switched on."""

    def __init__(self, theme: Theme, state: _State = _State.State_None) -> None:
        super().__init__(theme, "bold", "Bold", 32)
        self._shown = state

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.state |= self._shown


class _Field(QLineEdit):
    """A field that looks as if it had the focus."""

    def __init__(self, text: str, hint: str = "", state: _State = _State.State_None) -> None:
        super().__init__(text)
        self._shown = state
        self.setPlaceholderText(hint)

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        option.state |= self._shown


class _Glyphs(QWidget):
    """Icons in rows, with or without their names."""

    def __init__(self, theme: Theme, names: Iterable[str], size: int, across: int, named: bool) -> None:
        super().__init__()
        self._theme, self._names, self._size = theme, list(names), size
        self._across, self._named = across, named
        self.setFixedHeight(-(-len(self._names) // across) * (54 if named else size + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        wide, high = (
            (96, 54) if self._named else (self._size + (12 if self._size == 16 else 14), self._size + 12)
        )
        for number, name in enumerate(self._names):
            x, y = number % self._across * wide, number // self._across * high
            left = x + (wide - self._size) // 2 if self._named else x
            colour = colours.text if self._named or self._size == 16 else colours.text2
            painter.drawPixmap(left, y, self._theme.icons.pixmap(name, colour, self._size))
            if self._named:
                painter.setFont(self._theme.font(Use.KEY))
                painter.setPen(colours.text2)
                painter.drawText(x, y + 23, wide, 20, Qt.AlignmentFlag.AlignCenter, name)


def take_components(theme: Theme, folder: Path, wanted: tuple[str, ...]) -> None:
    """Take the picture of the controls and that of the icons, where they are wanted."""
    for name, height, fill in (("15-components", 1340, _components), ("16-icons", 800, _icons)):
        if wanted and not name.startswith(wanted):
            continue
        both = QPixmap(1280, height)
        painter = QPainter(both)
        for scheme, left in ((Scheme.LIGHT, 0), (Scheme.DARK, 640)):
            theme.set_scheme(scheme)
            sheet = _sheet(theme, (640, height), scheme, fill)
            painter.drawPixmap(left, 0, sheet.grab())
            sheet.close()
        painter.end()
        both.save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")


def _sheet(
    theme: Theme, size: tuple[int, int], scheme: Scheme, fill: Callable[[Theme, QVBoxLayout, Scheme], None]
) -> QWidget:
    sheet = Ground(theme, "canvas")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(32, 28, 32, 16)
    column.setSpacing(10)
    fill(theme, column, scheme)
    column.addStretch(1)
    sheet.setFixedSize(*size)
    sheet.show()
    QApplication.processEvents()
    return sheet


def _label(theme: Theme, column: QVBoxLayout, text: str) -> None:
    column.addSpacing(10)
    column.addWidget(TextLabel(theme, text.upper(), Use.LABEL, "text2"))


def _row(column: QVBoxLayout, widgets: Iterable[QWidget], stretch: bool = False) -> None:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 1 if stretch else 0)
    if not stretch:
        row.addStretch(1)
    column.addLayout(row)


def _components(theme: Theme, column: QVBoxLayout, scheme: Scheme) -> None:
    column.addWidget(TextLabel(theme, str(scheme).capitalize(), Use.EMPTY))
    _show_buttons(theme, column)
    _show_fields(theme, column)
    _show_text(theme, column)
    _show_rows(theme, column)
    _show_menu(theme, column)
    _show_messages(theme, column)


def _show_buttons(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Buttons, 32 px")
    off, menu = _Button("Choose…"), _Button("Export")
    off.setEnabled(False)
    menu.setMenu(QMenu(menu))
    buttons = (
        (_Button("Export", "primary"), "primary"),
        (_Button("Export", "primary", HOVER), "hover"),
        (_Button("Choose…"), "plain"),
        (_Button("Choose…", "", HOVER), "hover"),
        (Ringed(theme, _Button("Choose…")), "focus"),
        (off, "disabled"),
    )
    _row(column, [captioned(theme, *one) for one in buttons])
    small, lost = _Button("Use", "primary"), _Tool(theme)
    small.setProperty("small", True)
    lost.setEnabled(False)
    tools = (
        (_Button("Ignore…", "flat"), "flat"),
        (small, "small 28"),
        (_Tool(theme), "icon"),
        (_Tool(theme, HOVER), "hover"),
        (_Tool(theme, DOWN), "pressed"),
        (_Tool(theme, _State.State_On), "on"),
        (Ringed(theme, _Tool(theme)), "focus"),
        (lost, "disabled"),
        (menu, "menu"),
    )
    _row(column, [captioned(theme, *one) for one in tools])


def _show_fields(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Fields, 32 px")
    shut, refused, filtering = _Field("A4"), _Field("31 Nov 2024"), _Field("", "Filter")
    shut.setEnabled(False)
    refused.setProperty("refused", True)
    refused.addAction(theme.icons.icon("error"), QLineEdit.ActionPosition.TrailingPosition)
    filtering.setProperty("small", True)
    filtering.addAction(theme.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    papers = QComboBox()
    papers.addItem("A4")
    upper = (
        (_Field("", "Replace with"), "empty"),
        (_Field("extremist", "", FOCUS), "focus"),
        (shut, "disabled"),
    )
    lower = ((refused, "November has 30 days"), (papers, "list"), (filtering, "small 28"))
    for those in (upper, lower):
        _row(column, [captioned(theme, one, words, False) for one, words in those], True)
    ticked, unticked, ringed, dead = (QCheckBox(name) for name in ("On", "Off", "Focus", "Disabled"))
    ticked.setChecked(True)
    dead.setEnabled(False)
    one, other = QRadioButton("One of"), QRadioButton("several")
    one.setChecked(True)
    _row(column, [ticked, unticked, Ringed(theme, ringed), dead, one, other])


def _show_text(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Chips, 26 px")
    chips = [
        Chip(theme, "European Commission"),
        StateChip(theme, "EU Delegation", hovered=True),
        StateChip(theme, "European Parliament", chosen=True),
        Ringed(theme, Chip(theme, "EEAS")),
    ]
    _row(column, chips)
    column.addWidget(Strengths(theme))
    column.addWidget(Prose(theme))


def _show_rows(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Tabs, 40 px")
    strip = Ground(theme, "chrome", Qt.Edge.BottomEdge)
    strip.setFixedHeight(40)
    tabs = QTabBar(strip)
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    for name in ("Preview", "Checks\t8", "Sources\t5", "Focus"):
        tabs.addTab(name)
    tabs.move(10, 0)
    tabs.adjustSize()
    Ring(theme, strip, tabs.tabRect(3).translated(tabs.pos()).adjusted(2, 7, -2, -7))
    column.addWidget(strip)
    _label(theme, column, "Rows, 32 and 36 px")
    names = state_names()
    states = [
        (*STATE_LOOKS[state], names[state])
        for state in (SignatoryState.SIGNED, SignatoryState.APPROVED, SignatoryState.CONDITIONAL)
    ]
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(SectionRows(theme), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(SignatoryRows(theme, states), 1)
    column.addLayout(row)
    _label(theme, column, "States")
    order = "SIGNED APPROVED CONDITIONAL REVIEWING INVITED DECLINED WITHDRAWN WITHHELD".split()
    shown = [_state(theme, SignatoryState[name]) for name in order]
    _row(column, shown[:5])
    _row(column, shown[5:])
    grave = [_cell(theme, *one) for one in (("error", "err", "To fix"), ("warning", "warn", "To look at"))]
    changed = [Changed(theme, "words in", True), Changed(theme, "words out", False)]
    _row(column, [*grave, _cell(theme, "advice", "adv", "Advice"), *changed])


def _show_menu(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Menu, tool tip")
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 3)
    bar.setValue(2)
    beside = QVBoxLayout()
    beside.setSpacing(6)
    beside.addWidget(Tip(theme))
    doing = QHBoxLayout()
    doing.addWidget(TextLabel(theme, "Writing 2 of 3 files", Use.SECONDARY), 1)
    doing.addWidget(TextLabel(theme, "Cancel", Use.SECONDARY, "accent"))
    beside.addLayout(doing)
    beside.addWidget(bar)
    beside.addSpacing(6)
    beside.addWidget(TextLabel(theme, "Where a dragged section lands", Use.SECONDARY, "text2"))
    beside.addWidget(LandingLine(theme))
    beside.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(_menu(theme), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(beside, 1)
    column.addLayout(row)


def _show_messages(theme: Theme, column: QVBoxLayout) -> None:
    _label(theme, column, "Message, status line")
    band = Band(theme)
    words = "Your statement is saved. Choose another folder and export again."
    band.say(
        Message("folder", "The folder could not be written.", words, offers=(Offer("Choose…", _nothing),))
    )
    column.addWidget(band)
    status = StatusLine(theme)
    status.set_saved("Saved 14:32")
    status.set_words(477)
    status.set_findings(2, 0, "error", "err")
    column.addWidget(status)


def _cell(theme: Theme, icon: str, colour: str, words: str) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(theme, icon, colour))
    row.addWidget(TextLabel(theme, words))
    return cell


def _state(theme: Theme, state: SignatoryState) -> QWidget:
    return _cell(theme, *STATE_LOOKS[state], state_names()[state])


def _menu(theme: Theme) -> QWidget:
    menu = QMenu()
    added = menu.addAction(theme.icons.icon("add"), "Add section below")
    menu.addAction(theme.icons.icon("chevron-up"), "Move up\tAlt+Up")
    menu.addAction(theme.icons.icon("chevron-down"), "Move down\tAlt+Down").setEnabled(False)
    menu.addSeparator()
    menu.addAction(theme.icons.icon("remove"), "Remove section")
    menu.setActiveAction(added)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    shown = _Picture(menu.grab())
    menu.deleteLater()
    return shown


class _Picture(QWidget):
    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedSize(picture.deviceIndependentSize().toSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


def _icons(theme: Theme, column: QVBoxLayout, _scheme: Scheme) -> None:
    column.addWidget(TextLabel(theme, "Icons", Use.EMPTY))
    column.addSpacing(8)
    column.addWidget(_Glyphs(theme, NAMED, 20, 6, True))
    _label(theme, column, "At 16 px")
    column.addWidget(_Glyphs(theme, NAMED, 16, 21, False))
    _label(theme, column, "Helpers")
    column.addWidget(_Glyphs(theme, HELPERS, 20, 17, False))
    _label(theme, column, "Application")
    row: list[QWidget] = []
    for side in (128, 64, 48, 32, 24, 16):
        picture = QPixmap(str(resources() / "icons" / "app.svg")).scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        row.append(_Picture(theme.icons.pixmap("app", QColor(), side) if picture.isNull() else picture))
    _row(column, row)


def _nothing() -> None:
    """Nothing is done in a picture."""
