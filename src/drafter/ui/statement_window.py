"""The statement window: assembles outline, column and inspector, and wires them to one session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from drafter.ui.empty_window import paint_empty
from drafter.ui.layout_memory import layout_for, layout_of, take_layout
from drafter.ui.painted_first import PaintedFirst, files_of
from drafter.ui.panes import LEAST
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.compose.composition import Purpose
    from drafter.desk.documents import OpenDocument
    from drafter.desk.kept_files import KeptFiles
    from drafter.model.statement import Statement
    from drafter.ui.band import Band
    from drafter.ui.checking import CheckingFeed
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.column.setting import Register
    from drafter.ui.commands import Commands
    from drafter.ui.header import Header
    from drafter.ui.inspector import Inspector
    from drafter.ui.keeping import Keeper
    from drafter.ui.left_over import LeftOver
    from drafter.ui.outline import Outline
    from drafter.ui.preview import PreviewFeed
    from drafter.ui.room import Room
    from drafter.ui.session import Session
    from drafter.ui.status_line import StatusLine
    from drafter.ui.tool_strip import ToolStrip

_COUNT_MS = 250


class Closing(Protocol):
    """Who is asked before a window goes."""

    def may_close(self) -> bool:
        """Whether the window may go now; what is in it is then in its place."""


class StatementWindow(PaintedFirst):
    """One statement, one window."""

    export_asked = Signal(object)

    # There from `fill` on.
    document: OpenDocument
    session: Session
    keeper: Keeper
    header: Header
    outline: Outline
    middle: QWidget
    tools: ToolStrip
    band: Band
    column: WritingColumn
    inspector: Inspector
    feed: PreviewFeed
    checking: CheckingFeed
    status: StatusLine
    room: Room
    commands: Commands

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.closing: Closing | None = None
        self.kept_files: KeptFiles | None = None
        """What its exports keep from one to the next, from the first on."""
        self.exported_for: Purpose | None = None
        """What it was exported for last."""
        self._left_over: LeftOver | None = None
        self.inspector_at_first = True
        self._bar: QWidget | None = None

    def take_size(self, layout: Mapping[str, int]) -> None:
        """Be as large as the last window was on this screen, with or without the inspector."""
        found = layout_for(self, layout)
        take_layout(self, found, LEAST)
        self.inspector_at_first = bool(found.get("inspector", 1))

    def layout_now(self) -> dict[str, int]:
        """How it stands, for `take_size` of another time."""
        return layout_of(self, inspector=self.room.beside if self.filled else None)

    def fill(self, document: OpenDocument, statement: Statement, register: Register) -> None:
        """Show a statement."""
        from drafter.ui.commands import Commands
        from drafter.ui.keeping import Keeper
        from drafter.ui.length import WordCount
        from drafter.ui.session import Session

        # Its own, so that a change of the application's font, which comes by post, finds nothing to change.
        self.setFont(self.theme.font(Use.INTERFACE))
        self.document = document
        self.session = Session(statement, self)
        self.keeper = Keeper(self.session, document, self)
        self.commands = Commands(self.theme, self)
        self.menu = QMenu(self)
        self.export_menu = QMenu(self)
        self._words = WordCount()
        self._build(register)
        self._wire()
        self.filled = True
        self._show_session(statement, statement)
        self.setAcceptDrops(True)
        self.addActions([action for _, action in self.commands])
        self.room.place()
        for pane in (self.header, self.outline, self.middle, self.status):
            pane.show()
        if self.isVisible():
            self.menu_key.watch(self.windowHandle())

    def _build(self, register: Register) -> None:
        from drafter.ui.band import Band
        from drafter.ui.checking import CheckingFeed
        from drafter.ui.column.column import WritingColumn
        from drafter.ui.controls import Ground
        from drafter.ui.header import Header
        from drafter.ui.inspector import Inspector
        from drafter.ui.menu_key import MenuKey, OpenMenuKeys
        from drafter.ui.outline import Outline
        from drafter.ui.preview import PreviewFeed
        from drafter.ui.room import Room
        from drafter.ui.status_line import StatusLine
        from drafter.ui.tool_strip import ToolStrip

        theme, actions = self.theme, self.commands
        self.header = Header(theme, self.menu, actions, self.export_menu, self)
        self.menu_key = MenuKey(self.header.open_menu, self)
        OpenMenuKeys(self.menu)
        self.outline = Outline(self.session, theme, self)
        self.middle = Ground(theme, "canvas", None, self)
        self.column = WritingColumn(self.session, theme, register)
        for key, action in self.column.tools.by_key.items():
            actions.adopt(key, action)
        self.tools = ToolStrip(theme, actions["undo"], actions["redo"], self.column.tools)
        self.band = Band(theme)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.band)
        column.addWidget(self.column, 1)
        self.feed = PreviewFeed(self)
        self.checking = CheckingFeed(self)
        self.inspector = Inspector(theme, self.feed, self)
        self.status = StatusLine(theme, self)
        self.room = Room(self)
        self._count_later = QTimer(self)
        self._count_later.setSingleShot(True)
        self._count_later.setInterval(_COUNT_MS)

    def _wire(self) -> None:
        from drafter.ui.explaining import connect_steps

        session, actions = self.session, self.commands
        session.changed.connect(self._show_session)
        connect_steps(session.undo_stack, actions["undo"], actions["redo"])
        actions["undo"].triggered.connect(session.undo)
        actions["redo"].triggered.connect(session.redo)
        actions["move_up"].triggered.connect(lambda: self.outline.move_current(-1))
        actions["move_down"].triggered.connect(lambda: self.outline.move_current(1))
        actions["ready"].triggered.connect(lambda _=False: self.outline.toggle_ready())
        actions["inspector"].setChecked(self.inspector_at_first)
        actions["inspector"].toggled.connect(self._show_inspector)
        actions["close"].triggered.connect(self.close)
        actions["export"].triggered.connect(lambda: self.export_asked.emit(None))
        self.column.cursor_moved.connect(self._cursor_moved)
        self.column.section_changed.connect(lambda section: self._cursor_moved(section, ""))
        self.column.ground.verticalScrollBar().valueChanged.connect(
            lambda value: self.tools.set_scrolled(value > 0)
        )
        ground = self.column.ground
        ground.aligned.connect(lambda: self.tools.align(ground.column_indent, ground.group_width))
        self.outline.went.connect(self._go)
        self.inspector.went.connect(self._go_to_place)
        self.inspector.purpose_chosen.connect(
            lambda _purpose: self.inspector.show_statement(session.statement)
        )
        self.keeper.said.connect(self.status.set_saved)
        self.band.focus_lost.connect(self.back_to_text)
        self._count_later.timeout.connect(self._count)

    def start(self) -> None:
        """Begin what may follow the first paint: processes for pages and checks, the cursor in the text."""
        if self.column.editor is None:
            self.column.focus_first()
        if self.commands["inspector"].isChecked():
            self.inspector.show_statement(self.session.statement)
        self.session.changed.connect(lambda _old, new: self.checking.show(new))
        self.checking.show(self.session.statement)

    def back_to_text(self) -> None:
        """Put the keyboard where the writer wrote last."""
        if self.column.editor is None:
            self.column.focus_first()
        else:
            self.column.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_locked(self, why: str) -> None:
        """Let nothing be changed, as when the file is open elsewhere, or everything. All can be read."""
        self.outline.set_locked(why)
        self.column.set_locked(why)
        for key in ("move_up", "move_down", "ready", "number_asks", "bullet_asks", "asks_summary", "letter"):
            self.commands.explain(key, why)
        self.tools.say_why(why)

    def show_left_over(self, lines: Sequence[str]) -> None:
        """Show the lines of a page that found no place."""
        from drafter.ui.left_over import LeftOver, with_lines

        self.hide_left_over()
        panel = LeftOver(self.theme, lines)
        self._left_over = panel
        layout = self.middle.layout()
        assert layout is not None
        layout.addWidget(panel)
        panel.closed.connect(self.hide_left_over)

        def take() -> None:
            self.session.edit(lambda s: with_lines(s, lines), translate("Window", "Add left-over lines"))
            self.hide_left_over()

        panel.taken.connect(take)

    def hide_left_over(self) -> None:
        """Put the lines away."""
        if self._left_over is not None:
            focus = QApplication.focusWidget()
            if focus is not None and self._left_over.isAncestorOf(focus):
                self.back_to_text()
            self._left_over.hide()
            self._left_over.deleteLater()
            self._left_over = None

    def fill_export_menu(self, names: Sequence[tuple[str, Purpose]]) -> None:
        """What the Export button offers."""
        for name, purpose in names:
            action = self.export_menu.addAction(name)
            action.triggered.connect(lambda _=False, purpose=purpose: self.export_asked.emit(purpose))

    # Following the session and the cursor

    def _show_session(self, old: Statement, new: Statement) -> None:
        from drafter.ui.kinds import shown_title

        title = shown_title(new.primary)
        self.header.set_title(title)
        self.setWindowTitle(f"{title} – Drafter")
        if old is new:
            self._count()
            self.status.set_saved(self.keeper.text)
        else:
            self._count_later.start()
            if self.inspector.isVisible():
                self.inspector.show_statement(new)

    def _count(self) -> None:
        self.status.set_words(self._words.of(self.session.statement))

    def _cursor_moved(self, section_id: str, block_id: str) -> None:
        self.outline.show_cursor(section_id, block_id)
        self.inspector.show_cursor((block_id, section_id))

    def _go(self, section_id: str, block_id: str) -> None:
        if block_id:
            self.column.go_to_block(block_id)
        else:
            self.column.go_to_section(section_id)

    def _go_to_place(self, place: str) -> None:
        from drafter.model.edits import find_block
        from drafter.model.statement import SectionKind, section_of_kind

        statement = self.session.statement
        self.activateWindow()
        with suppress(KeyError):
            find_block(statement, place)
            self.column.go_to_block(place)
            return
        if any(one.id == place for one in statement.signatories):
            section = section_of_kind(statement.primary, SectionKind.SIGNATORIES)
            place = section.id if section is not None else place
        self.column.go_to_section(place)

    # Room

    def show_view(self, view: QWidget) -> None:
        """Have a view take the whole window, as history does; it keeps the keyboard until it closes."""
        self.room.show_view(view)

    def close_view(self) -> None:
        """Take the view away, which is the caller's again, and go back to the text."""
        if self.room.close_view():
            self.back_to_text()

    def show_bar(self, bar: QWidget) -> None:
        """Show a bar between the tools and the text."""
        layout = self.middle.layout()
        assert isinstance(layout, QVBoxLayout)
        self.hide_bar()
        self._bar = bar
        layout.insertWidget(1, bar)
        bar.show()

    def hide_bar(self) -> None:
        """Take the bar away; it is the caller's again."""
        if self._bar is not None:
            self._bar.hide()
            self._bar.setParent(None)
            self._bar = None

    def _show_inspector(self, shown: bool) -> None:
        self.room.show_inspector(shown)
        if shown:
            self.inspector.show_statement(self.session.statement)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.filled:
            self.room.place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.filled:
            paint_empty(self, self.theme)
        self.tell_painted()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.filled:
            self.keeper.save()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_of(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing is not None and not self.closing.may_close():
            event.ignore()
            return
        if self.filled:
            self.feed.close()
            self.checking.close()
        event.accept()
        self.closed.emit()
