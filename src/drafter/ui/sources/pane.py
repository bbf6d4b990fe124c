"""The Sources tab: claims or sources, one list of either, and its keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.announcing import announce
from drafter.ui.checks.pane import BAR, FOOT
from drafter.ui.controls import Ground, TextLabel, WrappedLabel
from drafter.ui.flow import Flow
from drafter.ui.shortcuts.caps import KeyCap
from drafter.ui.sides import margins
from drafter.ui.sources.kept_file import file_in
from drafter.ui.sources.rows import SourceRows
from drafter.ui.sources.source_list import ClaimList, SourceList
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

LISTS = frozenset({".bib", ".ris", ".json"})


class SourcesPane(QWidget):
    """What the tab holds. `new_wanted` asks for the sheet of a source, `list_dropped` has a file's path."""

    new_wanted = Signal()
    list_dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAcceptDrops(True)
        self.setAccessibleName(translate("Sources", "Sources"))
        self.claim_rows, self.source_rows = SourceRows(), SourceRows()
        self.claims, self.sources = ClaimList(theme, self.claim_rows), SourceList(theme, self.source_rows)
        self.claims_tab = _tab(theme)
        self.sources_tab = _tab(theme)
        self.new = QPushButton(theme.icons.icon("add"), translate("Sources", "Source"))
        set_variant(self.new, "flat", small=True)
        self.new.setIconSize(QSize(16, 16))
        self.new.setAutoDefault(False)
        self.new.setAccessibleName(translate("Sources", "New source…"))
        self.new.setToolTip(translate("Sources", "New source…"))
        self.new.clicked.connect(self.new_wanted)
        self._said = self._note()
        self._lists = QStackedWidget()
        self._lists.addWidget(_with_note(self.claims, none := self._note()))
        self._lists.addWidget(_with_note(self.sources, no_source := self._note()))
        self._none, self._no_source = none, no_source
        self._no_source.setText(
            translate("Sources", "No source yet. Put the cursor in a sentence and press Ctrl+Alt+S.")
        )
        group = QButtonGroup(self)
        for place, button in enumerate((self.claims_tab, self.sources_tab)):
            group.addButton(button, place)
        group.idToggled.connect(lambda place, on: self._lists.setCurrentIndex(place) if on else None)
        self.claims_tab.setChecked(True)
        self._needs = TextLabel(theme, "", Use.SECONDARY, "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._said)
        column.addWidget(self._lists, 1)
        column.addWidget(self._foot())

    def _note(self) -> WrappedLabel:
        note = WrappedLabel(self._theme, "", Use.INTERFACE, "text2")
        note.setContentsMargins(20, 8, 20, 8)
        note.hide()
        return note

    def _bar(self) -> QWidget:
        bar = QWidget()
        high = max(self.claims_tab.sizeHint().height(), self.new.sizeHint().height())
        space = max(max(BAR, self._theme.line_height(Use.SECONDARY) + 20) - high, 0)
        row = Flow(2, bar, apart=True)
        row.setContentsMargins(*margins(12, space // 2, 7, space - space // 2))
        for one in (self.claims_tab, self.sources_tab, self.new):
            row.addWidget(one)
        return bar

    def _foot(self) -> QWidget:
        foot = Ground(self._theme, "chrome", Qt.Edge.TopEdge)
        foot.setFixedHeight(max(FOOT, self._theme.line_height(Use.SECONDARY) + 16))
        self._caps = QWidget()
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(8)
        for keys, name in (
            (translate("Sources", "Enter"), translate("Sources", "open")),
            ("V", translate("Sources", "verify")),
        ):
            caps.addWidget(KeyCap(self._theme, keys))
            caps.addWidget(TextLabel(self._theme, name, Use.SECONDARY, "text2"))
            caps.addSpacing(6)
        row = QHBoxLayout(foot)
        row.setContentsMargins(*margins(20, 1, 12, 0))
        row.setSpacing(8)
        row.addWidget(self._caps)
        row.addStretch(1)
        row.addWidget(self._needs)
        return foot

    def _fit(self) -> None:
        """What has no room goes: the word beside the plus first, then the keys."""
        name = translate("Sources", "Source")
        tabs = self.claims_tab.sizeHint().width() + self.sources_tab.sizeHint().width()
        word = self.new.fontMetrics().horizontalAdvance(name) + 56
        self.new.setText(name if tabs + word + 24 <= self.width() else "")
        needs = self._needs.sizeHint().width() if self._needs.text() else 0
        self._caps.setVisible(self._caps.sizeHint().width() + needs + 48 <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_counts(self, claims: int, sources: int, gaps: int, looked: bool) -> None:
        """Say how many there are of each, and how many a release needs yet."""
        for button, name, count in (
            (self.claims_tab, translate("Sources", "Claims"), claims),
            (self.sources_tab, translate("Sources", "Sources"), sources),
        ):
            button.setText(f"{name}  {count}")
            button.setAccessibleName(f"{name}, {count}")
        said = translate("Sources", "%n claims to source or verify", "", gaps) if gaps else ""
        self._needs.setToolTip(translate("Sources", "Before release: each of them is named when you export"))
        self._needs.setText(said)
        self._needs.setVisible(bool(said))
        self._fit()
        empty = looked and not self.claim_rows.rows
        self._none.setText(
            translate("Sources", "No claim has a source yet. Put the cursor in a sentence.") if empty else ""
        )
        self._none.setVisible(empty)
        self._no_source.setVisible(not sources)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._list_in(event) is not None:
            event.acceptProposedAction()
        else:
            # A statement or a text is taken in by the window.
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._list_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.list_dropped.emit(path)

    def _list_in(self, event: QDropEvent) -> Path | None:
        path = file_in(event.mimeData())
        return path if path is not None and path.suffix.lower() in LISTS and self.new.isEnabled() else None

    def say(self, words: str) -> None:
        """Say what became of what was asked for; nothing for an empty text."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        announce(self, words)

    @property
    def said(self) -> str:
        """What was said last of what was asked for."""
        return self._said.text()

    def show_sources(self) -> None:
        """Show the sources rather than the claims."""
        self.sources_tab.setChecked(True)


def _tab(theme: Theme) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFont(theme.font(Use.SECONDARY))
    button.setFixedHeight(max(24, theme.line_height(Use.SECONDARY) + 8))
    return button


def _with_note(view: QWidget, note: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(note)
    column.addWidget(view, 1)
    return page
