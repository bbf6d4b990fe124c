"""The register of precedents to choose from: searched, filtered, with what is known of the one marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.registers import Precedent, Registers, sentence_about
from drafter.model.errors import DrafterError
from drafter.ui.announcing import announce
from drafter.ui.column.popup import Popup
from drafter.ui.controls import Hairline, WrappedLabel
from drafter.ui.influence.chooser_rows import PrecedentPainter, PrecedentRows
from drafter.ui.influence.wording import kind_names, shown_country
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH, _SHOWN, _ABOUT_LINES = 560, 6, 7


class PrecedentChooser(Popup):
    """`chosen` comes with a precedent, `typed` with words that are to be a measure of the writer's own."""

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, theme: Theme, registers: Registers, language: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("Influence", "Register of precedents"))
        self._registers = registers
        self._language = language
        self.field = QLineEdit()
        self.field.setProperty("small", True)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(theme.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        search = translate("Influence", "Search laws and judgments, or write your own")
        self.field.setPlaceholderText(search)
        self.field.setAccessibleName(search)
        self.field.installEventFilter(self)
        self.country = self._filter(
            translate("Influence", "Country"), translate("Influence", "All countries")
        )
        self.kind = self._filter(translate("Influence", "Kind"), translate("Influence", "All kinds"))
        self.year = self._filter(translate("Influence", "Year"), translate("Influence", "All years"))
        self._fill_filters()
        self.rows = PrecedentRows(language)
        self.view = self._list()
        self.about = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self.about.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wrong = WrappedLabel(theme, self._what_is_wrong(), Use.SECONDARY, "warn")
        self.wrong.setVisible(bool(self.wrong.text()))
        self._assemble()
        for part in (self.view, self.about.parentWidget(), self.about):
            self._lay_on_ground(part)
        self.field.textEdited.connect(self._search)
        for one in (self.country, self.kind, self.year):
            one.currentIndexChanged.connect(self._search)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.clicked.connect(lambda _index: self.take())
        self._search()

    # Parts

    def _filter(self, name: str, everything: str) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("small", True)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.addItem(everything, "")
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        return choice

    def _fill_filters(self) -> None:
        known = self._registers.all_precedents()
        countries = {one.country: shown_country(one.country, self._language) for one in known if one.country}
        for code, name in sorted(countries.items(), key=lambda pair: pair[1]):
            self.country.addItem(name, code)
        kinds = {one.kind.value for one in known}
        for key, name in kind_names().items():
            if key in kinds:
                self.kind.addItem(name, key)
        for year in sorted({one.year for one in known if one.year}, reverse=True):
            self.year.addItem(year, year)

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self.rows)
        view.setItemDelegate(PrecedentPainter(self.theme, self.rows, view))
        view.setFrameStyle(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.viewport().setAutoFillBackground(False)
        view.setAccessibleName(translate("Influence", "Precedents"))
        view.setFixedHeight(_SHOWN * PrecedentPainter.height(self.theme))
        view.installEventFilter(self)
        return view

    def _assemble(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for choice in (self.country, self.kind, self.year):
            filters.addWidget(choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(12))
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(filters)
        column.addWidget(self.wrong)
        column.addWidget(self.view)
        column.addWidget(Hairline(self.theme, upright=False))
        column.addWidget(self._scrolled_about())
        self.setFixedWidth(self.theme.size(_WIDTH) + 2 * self.shadow)

    def _scrolled_about(self) -> QWidget:
        """Room of one height for what is known, so that the pop-up does not change under the pointer."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameStyle(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(_ABOUT_LINES * self.theme.line_height(Use.SECONDARY) + 8)
        area.viewport().setAutoFillBackground(False)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        area.setWidget(self.about)
        self.about.setAutoFillBackground(False)
        return area

    def _lay_on_ground(self, part: QWidget | None) -> None:
        """Have a list or an area, its scroll bar's room included, in the colour of the pop-up."""
        while part is not None and part is not self:
            palette = part.palette()
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
                palette.setColor(role, self.theme.colours.raised)
            part.setPalette(palette)
            part = part.parentWidget()

    def _what_is_wrong(self) -> str:
        """Rows of the writer's that were left out, in a sentence each."""
        told = []
        for name, problem in self._registers.problems[:3]:
            row = translate("Influence", "%1, row %2, was left out.").replace("%2", str(problem.place))
            whole = translate("Influence", "%1 was left out.")
            words = (row if problem.place else whole).replace("%1", name)
            told.append(f"{words} {sentence_about(problem)}")
        return "\n".join(told)

    # What it does

    def open_below(self, widget: QWidget, present: str = "") -> None:
        """Hang from a widget, with the cursor in the field and the present precedent marked."""
        place = self.rows.place_of(present)
        if place >= 0:
            self.view.setCurrentIndex(self.rows.index(place))
        window = widget.window()
        whole = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(8, 8, -8, -8)
        self._fit(whole.size())
        inner = self.size() - QSize(2 * self.shadow, 2 * self.shadow)
        below = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        # Within the window, where that is large enough.
        x = max(min(below.x(), whole.right() - inner.width()), whole.left())
        y = max(min(below.y(), whole.bottom() - inner.height()), whole.top())
        self.open(QPoint(x, y))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self, room: QSize) -> None:
        """Be no larger than the window: narrower, and with fewer rows in sight."""
        around = 2 * self.shadow
        self.setFixedWidth(min(self.theme.size(_WIDTH), room.width()) + around)
        row = PrecedentPainter.height(self.theme)
        self.view.setFixedHeight(_SHOWN * row)
        self.adjustSize()
        over = self.height() - around - room.height()
        if over > 0:
            self.view.setFixedHeight(max(_SHOWN - -(-over // row), 2) * row)
            self.adjustSize()

    def _search(self) -> None:
        found = self._registers.find_precedents(
            self.field.text(),
            self._language,
            str(self.country.currentData()),
            str(self.kind.currentData()),
            str(self.year.currentData()),
        )
        self.rows.show(found, {one.id: one for one in self._registers.all_precedents()})
        if found:
            self.view.setCurrentIndex(self.rows.index(0))
        self._tell()

    @property
    def marked(self) -> Precedent | None:
        """The precedent that Enter takes."""
        return self.rows.at(self.view.currentIndex().row())

    def _tell(self) -> None:
        one = self.marked
        if one is None:
            typed = " ".join(self.field.text().split())
            none = translate("Influence", "No precedent fits.")
            enter = translate("Influence", "Enter takes “%1” as you wrote it.").replace("%1", typed)
            self.about.setText(f"{none} {enter}" if typed else none)
        else:
            self.about.setText(self.rows.about(one))
        announce(self, self.about.text() if one is None else self.rows.spoken(one))

    def take(self, *, as_typed: bool = False) -> None:
        """Take what is marked, or the words of the field."""
        one = None if as_typed else self.marked
        typed = " ".join(self.field.text().split())
        if one is None and not typed and not as_typed:
            return
        self.close()
        if one is not None:
            self.chosen.emit(one)
        else:
            self.typed.emit(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take(as_typed=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
            if watched is self.field and key in steps:
                last = self.rows.rowCount() - 1
                place = min(max(self.view.currentIndex().row() + steps[Qt.Key(key)], 0), last)
                self.view.setCurrentIndex(self.rows.index(place))
                return True
            if watched is self.view and key == Qt.Key.Key_Delete:
                self._forget()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Choices leave Enter to what they stand in.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        one = self.marked
        if one is None or not one.own:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget = QAction(translate("Influence", "Remove from the register"), menu)
        forget.triggered.connect(self._forget)
        menu.addAction(forget)
        menu.popup(event.globalPos())

    def _forget(self) -> None:
        """A precedent of the writer's own taken from the register; those that ship stay."""
        one = self.marked
        if one is None or not one.own:
            return
        try:
            self._registers.forget(one.id)
        except DrafterError as refused:
            self.wrong.setText(str(refused))
            self.wrong.show()
        self._search()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self.theme.size(_WIDTH), 0))
