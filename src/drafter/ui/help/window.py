"""The guide's window: its pages, a search in them, and one page to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.guide import Page, search_guide
from drafter.ui.controls import ActionButton, Ground, TextLabel, WrappedLabel
from drafter.ui.help.contents import ContentsView, Row
from drafter.ui.help.keys_page import NAME as KEYS
from drafter.ui.help.page_view import PageText
from drafter.ui.panes import HEADER
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, HEIGHT, LIST, NARROW = 960, 700, 240, 640


class GuideWindow(QMainWindow):
    """`shortcuts_wanted` comes from the page of keys."""

    shortcuts_wanted = Signal()

    def __init__(self, theme: Theme, pages: Callable[[], Sequence[Page]]) -> None:
        super().__init__()
        self._theme = theme
        self._read = pages
        self._pages: Sequence[Page] = pages()
        self._gone: list[str] = []
        self._ahead: list[str] = []
        self.page: Page = self._pages[0]
        self.setWindowTitle(translate("Help", "Guide"))
        self.setFont(theme.font(Use.INTERFACE))
        self.back = self._action(translate("Help", "Back"), "Alt+Left", self._back)
        self.forward = self._action(translate("Help", "Forward"), "Alt+Right", self._forward)
        self.print_ = self._action(translate("Help", "Print…"), "Ctrl+P", self._print)
        self.seek = self._action(translate("Help", "Search the guide"), "Ctrl+F", self._to_search)
        self._action(translate("Help", "Close window"), "Ctrl+W", self.close)
        self.search = QLineEdit()
        self.list = ContentsView(theme)
        self.nothing = WrappedLabel(theme, "", Use.INTERFACE, "text2")
        self.text = PageText(theme)
        self.title = TextLabel(theme, "", Use.TITLE, elided=True)
        self.change_keys = QPushButton(translate("Help", "Change shortcuts…"))
        self.print_button = QPushButton(translate("Help", "Print…"))
        self.copy_button = QPushButton(translate("Help", "Copy as text"))
        self._assemble()
        self._wire()
        self.resize(theme.size(WIDTH), theme.size(HEIGHT))
        self.setMinimumSize(480, 400)
        self._list_pages()

    def _action(self, name: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(keys))
        # Without the state that the signal carries.
        action.triggered.connect(lambda _=False: do())
        self.addAction(action)
        return action

    def _assemble(self) -> None:
        theme = self._theme
        head = Ground(theme, "chrome", Qt.Edge.BottomEdge)
        head.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        row = QHBoxLayout(head)
        row.setContentsMargins(*margins(8, 0, 12, 0))
        row.setSpacing(4)
        row.addWidget(ActionButton(theme, "chevron-left", self.back))
        row.addWidget(ActionButton(theme, "chevron-right", self.forward))
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        for button in (self.change_keys, self.copy_button, self.print_button):
            set_variant(button, "flat")
            row.addWidget(button)
        self._left = Ground(theme, "chrome", Qt.Edge.RightEdge)
        self._left.setFixedWidth(theme.size(LIST))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(*margins(0, 12, 1, 8))
        left.setSpacing(8)
        inset = QVBoxLayout()
        inset.setContentsMargins(12, 0, 12, 0)
        inset.addWidget(self.search)
        inset.addWidget(self.nothing)
        left.addLayout(inset)
        left.addWidget(self.list, 1)
        left.addStretch(0)
        self.nothing.hide()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left)
        body.addWidget(self.text, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(body, 1)
        self.setCentralWidget(inner)

    def _wire(self) -> None:
        name = translate("Help", "Search the guide")
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.setClearButtonEnabled(True)
        mark = QAction(self._theme.icons.icon("search"), "", self.search)
        self.search.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._open(0))
        self.list.clicked.connect(lambda index: self._open(index.row()))
        self.list.activated.connect(lambda index: self._open(index.row()))
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.text.wanted.connect(self.go)
        self.change_keys.clicked.connect(self.shortcuts_wanted)
        self.print_button.clicked.connect(self.print_.trigger)
        self.print_button.setToolTip(translate("Help", "Print this page"))
        self.copy_button.setToolTip(translate("Help", "Put this page as plain text on the clipboard"))
        self.copy_button.clicked.connect(lambda: QApplication.clipboard().setText(self.text.as_text()))

    # Pages

    def go(self, name: str, heading: str = "") -> None:
        """Show a page by name, keeping the way back; the first where there is none of that name."""
        if name != self.page.name:
            self._gone.append(self.page.name)
            self._ahead.clear()
        self._show(name, heading)

    def renew(self) -> None:
        """Read the pages anew: keys may have changed."""
        self._pages = self._read()
        self._show(self.page.name, at_place=True)

    def _show(self, name: str, heading: str = "", *, at_place: bool = False) -> None:
        page = next((one for one in self._pages if one.name == name), self._pages[0])
        if page == self.page and at_place:
            return
        self.page = page
        self.title.setText(page.title)
        self.setWindowTitle(f"{page.title} – {translate('Help', 'Guide')} – Drafter")
        self.text.show_page(page, heading)
        self.change_keys.setVisible(page.name == KEYS)
        none = translate("Help", "This is the first page that was opened")
        last = translate("Help", "There is no page after this one")
        for action, trail, why in ((self.back, self._gone, none), (self.forward, self._ahead, last)):
            action.setWhatsThis("" if trail else why)
            action.setEnabled(bool(trail))
        self._mark()

    def _back(self) -> None:
        if self._gone:
            self._ahead.append(self.page.name)
            self._show(self._gone.pop())

    def _forward(self) -> None:
        if self._ahead:
            self._gone.append(self.page.name)
            self._show(self._ahead.pop())

    # Contents and search

    def _list_pages(self) -> None:
        self.list.contents.show([Row(page.name, page.title) for page in self._pages if not page.aside])
        self._mark()

    def _mark(self) -> None:
        rows = self.list.contents.rows
        at = self.list.currentIndex().row()
        if 0 <= at < len(rows) and rows[at].page == self.page.name:
            return
        place = next((number for number, row in enumerate(rows) if row.page == self.page.name), -1)
        blocked = self.list.selectionModel().blockSignals(True)
        self.list.setCurrentIndex(self.list.contents.index(place))
        self.list.selectionModel().blockSignals(blocked)
        self.list.viewport().update()

    def _search(self, query: str) -> None:
        if not query.strip():
            self.nothing.hide()
            self._list_pages()
            return
        hits = search_guide(self._pages, query)
        self.list.contents.show([Row(hit.page.name, hit.page.title, hit.heading, hit.around) for hit in hits])
        words = translate("Help", "“%1” is on no page. Try another word.").replace("%1", query.strip())
        self.nothing.setText(words)
        self.nothing.setVisible(not hits)

    def _open(self, row: int) -> None:
        rows = self.list.contents.rows
        if 0 <= row < len(rows):
            self.go(rows[row].page, rows[row].heading)

    def _moved(self) -> None:
        """With the arrow keys the page follows."""
        if self.list.hasFocus():
            self._open(self.list.currentIndex().row())

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _print(self) -> None:
        from drafter.ui.help.printing import print_page

        print_page(self.page, self._theme.font(Use.INTERFACE), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self._open(max(self.list.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)
