"""The writing column: all sections of an edition, one below the other, as one document to write in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from drafter.model.calls import Call
from drafter.model.statement import Statement
from drafter.ui.column import crossing
from drafter.ui.column.answers import Answers
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.carets import Caret
from drafter.ui.column.cursor import Cursor, caret_in
from drafter.ui.column.dragging import Dragging
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.figures import Figures
from drafter.ui.column.link_tip import LinkTip
from drafter.ui.column.margins import Margins
from drafter.ui.column.paragraph_handle import ParagraphHandle
from drafter.ui.column.placing import COLUMN_WIDTH, Ground, own_gap
from drafter.ui.column.rows import Row
from drafter.ui.column.section import SectionView
from drafter.ui.column.seizing import Seizing
from drafter.ui.column.setting import Register, Setting
from drafter.ui.column.signatory_bar import print_choices
from drafter.ui.column.signs import Signs
from drafter.ui.column.smart import Typing
from drafter.ui.column.taking_in import TakingIn
from drafter.ui.column.text_rows import HeadingRow, PartRow
from drafter.ui.column.tools import Tools
from drafter.ui.session import Session, Step
from drafter.ui.theme import Theme

_FOCUS_GAP, _HEADING_GAP, _UNDER_HEADING = 20, 28, 8


def _gap_in_focus(row: Row, above: Row) -> int:
    """The room above a row where there is text alone."""
    if isinstance(row, HeadingRow):
        return _HEADING_GAP
    return _UNDER_HEADING if isinstance(above, HeadingRow) else _FOCUS_GAP


class WritingColumn(Answers):
    """Shows and edits the statement of a session.

    `cursor_moved` names section and block with the cursor, `section_changed` the section alone when it is
    another, `tools_changed` follows the meaning of `tools` where the cursor is. `caret_stands` comes with the
    editor whenever the cursor or the text round it is another. `sign_chosen` comes with layer and name of the
    mark whose sign in the margin was clicked; `sign_words` says by layer what the sign of a name means, and
    `menu_fillers` put what they know into an editor's menu.
    """

    cursor_moved = Signal(str, str)
    section_changed = Signal(str)
    tools_changed = Signal()
    caret_stands = Signal(object)
    sign_chosen = Signal(str, str)

    def __init__(
        self, session: Session, theme: Theme, register: Register, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.ground = Ground(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ground)
        self.setting = Setting(session, theme, register, self.ground, self)
        self.views: list[SectionView] = []
        self._rows: list[Row] = []
        self._calls: dict[str, Call] = {}
        self.caret = Cursor(self)
        self._editing = False
        self._settling = False
        self._current: SectionView | None = None
        self._editor: ProseEditor | None = None
        self._last: PartRow | None = None
        self._told = ("", "")
        self.seizing = Seizing(self)
        self.dragging = Dragging(self)
        self.taking_in = TakingIn(self)
        self.handle = ParagraphHandle(self)
        self.link_tip = LinkTip(self, self.taking_in)
        self.typing = Typing()
        self.tools = Tools(self)
        self.signs = Signs(self)
        self.menu_fillers = []
        self.guide_page = str
        self.sign_words = {}
        self._figures = Figures(self)
        self.ground.canvas.pointer = Margins(self).point
        self._take_all(session.statement)
        session.changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        theme.resized.connect(self._resize)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    # What the window calls

    def go_to_section(self, section_id: str) -> None:
        """Put the cursor at the start of a section and bring the section into view."""
        view = self.view(section_id)
        if view is None:
            return
        rows = [row for row in view.rows() if row is not view.label and row is not view.heading]
        self._set_current(view)
        if not self.setting.focused:
            self.ground.ensure_made(view.label)
        self.ground.reveal(QRect(0, view.label.top, 1, self.ground.viewport().height() - 80))
        for row in (*rows, view.heading):
            if row is None:
                continue
            self.ground.ensure_made(row)
            if row.enter(Qt.Key.Key_Right, -1) or row.enter(Qt.Key.Key_Down, 0):
                return

    def go_to_block(self, block_id: str) -> None:
        """Put the cursor at the start of a block."""
        self.put_caret(Caret(block_id, 0))

    def focus_first(self) -> None:
        """Put the cursor into the first editor."""
        for row in self._rows:
            self.ground.ensure_made(row)
            if isinstance(row, PartRow) and row.enter(Qt.Key.Key_Right, -1):
                return

    def set_locked(self, why: str) -> None:
        """Let nothing be changed, for the reason given, or everything; all can be read and copied."""
        if why == self.setting.locked:
            return
        self.setting.locked = why
        self._remake()
        self.tools.follow()

    def set_focused(self, focused: bool, level: float = 0.0, wide: int = COLUMN_WIDTH) -> None:
        """Show the text alone, the line with the cursor at a share of the height, or all as it was."""
        self.setting.focused = focused
        self.ground.set_level(level, wide, _gap_in_focus if focused else own_gap)
        self.handle.hide()
        caret, self._editor = self.caret.present(), None
        self.rows_changed()
        self._remake()
        if caret is not None:
            self.put_caret(caret)

    def _resize(self) -> None:
        """The writer chose another size of text."""
        # The keyboard may be in the settings: where it was in the text counts.
        caret = caret_in(self._editor) if self._editor is not None else None
        self.setting.renew_formats()
        self._remake()
        if caret is not None:
            self.put_caret(caret)

    def _remake(self) -> None:
        """Make all editors anew, with the cursor where it was."""
        caret, settling = self.caret.present(), self._settling
        self._settling, self._last, self._editor = True, None, None
        self.ground.remake()
        self._settling = settling
        if caret is not None:
            self.put_caret(caret)

    @property
    def editor(self) -> ProseEditor | None:
        """The editor with the cursor, or the last that had it; None where that is gone."""
        if self._editor is not None and self._row_with(self._editor) is None:
            self._editor = None
        return self._editor

    @property
    def rows(self) -> list[Row]:
        """All rows in order."""
        return self._rows

    def view(self, section_id: str) -> SectionView | None:
        """The section's view."""
        return next((view for view in self.views if view.section.id == section_id), None)

    def row_of(self, editor: ProseEditor) -> PartRow:
        """The row that an editor stands in."""
        row = self._row_with(editor)
        if row is None:
            raise KeyError(editor.accessibleName())
        return row

    def _row_with(self, editor: ProseEditor) -> PartRow | None:
        if self._last is None or self._last.editor is not editor:
            found = (row for row in self._rows if isinstance(row, PartRow) and row.editor is editor)
            self._last = next(found, None)
        return self._last

    def view_of(self, row: Row) -> SectionView:
        """The section that a row belongs to."""
        if isinstance(row, PartRow):
            found = self.view(row.section)
            if found is not None:
                return found
        return next(view for view in self.views if row in view.rows())

    # Following the session

    def _take_all(self, statement: Statement) -> None:
        self._calls = {call.id: call for call in statement.calls}
        self.setting.guide.follow(statement.primary)
        known = {view.section.id: view for view in self.views}
        views = []
        for section in statement.primary.sections:
            view = known.get(section.id)
            if view is None or view.section.kind is not section.kind:
                view = SectionView(self.setting, section)
            else:
                # Its editors may tell of their cursors meanwhile: the views before stand until all are there.
                view.show(section)
            views.append(view)
        self.views = views
        if self._current not in views:
            self._current = None
        self.setting.notes.follow(statement.primary, statement)
        self.rows_changed()
        self._figures.count()

    def rows_changed(self) -> None:
        """The rows are others than before."""
        rows = (row for view in self.views for row in view.rows())
        self._rows = [row for row in rows if isinstance(row, PartRow) or not self.setting.focused]
        # Widgets that go away send the focus round; nothing is made of that.
        settling, self._settling = self._settling, True
        self.ground.set_rows(self._rows)
        self._settling = settling

    def _follow(self, old: Statement, new: Statement) -> None:
        before = self.caret.present()
        calls_changed = new.calls is not old.calls
        if calls_changed:
            self._calls = {call.id: call for call in new.calls}
        sections, shown = new.primary.sections, [view.section for view in self.views]
        alike = len(sections) == len(shown) and all(
            one.id == other.id and one.kind is other.kind for one, other in zip(sections, shown, strict=True)
        )
        order = [view.section.id for view in self.views]
        if not alike:
            self._take_all(new)
        else:
            changed = [
                view.show(section)
                for view, section in zip(self.views, sections, strict=True)
                if view.section is not section
            ]
            if any(changed):
                self.rows_changed()
        self._follow_rest(old, new, calls_changed)
        for view in self.views:
            if view.entries is not None:
                view.entries.follow(old, new)
        if self.setting.notes.follow(new.primary, new):
            self.ground.canvas.update()
        self.signs.follow()
        self.caret.restore(before, old, new, self._editing)
        if not alike:
            crossing.reveal_moved(self, order)
        self._figures.count_later()

    def _follow_rest(self, old: Statement, new: Statement, calls_changed: bool) -> None:
        self.setting.guide.follow(new.primary)
        if new.primary.language != old.primary.language:
            for view in self.views:
                view.show_language()
        if (new.primary.dateline, new.primary.label) != (old.primary.dateline, old.primary.label):
            for view in self.views:
                view.show_edition()
        if calls_changed:
            for row in self._rows:
                if isinstance(row, CardRow):
                    row.show_calls()
        if new.signatories is not old.signatories or print_choices(new) != print_choices(old):
            for view in self.views:
                if view.table is not None:
                    view.table.show(new)

    # Editing

    def edit(
        self,
        change: Callable[[Statement], Statement],
        name: str,
        typing: str = "",
        step: Step | None = None,
    ) -> None:
        """Apply an edit of the writer's."""
        if self.setting.locked:
            return
        outer, self._editing = self._editing, True
        try:
            self.session.edit(change, name, typing, step)
        finally:
            self._editing = outer

    def call_named(self, call_id: str) -> Call | None:
        """The present data of a call."""
        return self._calls.get(call_id)

    # The cursor

    def put_caret(self, caret: Caret) -> None:
        """Put the cursor to a place of a block, wherever that is now."""
        self.caret.put(caret)

    def caret_moved(self, editor: ProseEditor) -> None:
        """The cursor moved in an editor with the focus."""
        # The window may be in the background: the cursor is in it all the same.
        if editor.window().focusWidget() is not editor or self._settling:
            return
        self._editor = editor
        caret = caret_in(editor)
        row = self.row_of(editor)
        self.caret.keep(caret or Caret("", 0, section=row.section))
        self.seizing.caret_moved()
        self.link_tip.follow(editor)
        self.handle.hide()
        self.caret.reveal(editor)
        self.caret_stands.emit(editor)
        self._set_current(self.view_of(row))
        told = (row.section, caret.block if caret is not None else "")
        if told != self._told:
            self._told = told
            self.cursor_moved.emit(*told)
        self.tools.follow()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or self._settling or not self.ground.canvas.isAncestorOf(new):
            return
        row = next(
            (
                row
                for row in self._rows
                if row.widget is not None and (row.widget is new or row.widget.isAncestorOf(new))
            ),
            None,
        )
        if row is None:
            return
        for view in self.views:
            if view.heading is not None and view.heading is not row:
                view.end_heading()
        view = self.view_of(row)
        for other in view.parts:
            if isinstance(other, CardRow):
                other.set_active(other is row)
        self._set_current(view)
        if not isinstance(new, ProseEditor):
            at = new.mapTo(self.ground.canvas, QPoint(0, 0))
            if new.height() < self.ground.viewport().height():
                self.ground.reveal(QRect(at, new.size()))
            self.tools.follow()

    def _set_current(self, view: SectionView) -> None:
        if view is self._current:
            return
        old, self._current = self._current, view
        for one, current in ((old, False), (view, True)):
            if one is not None:
                one.label.current = current
                one.label.show()
                if one.entries is not None:
                    one.entries.set_current(current)
                if not current:
                    for row in one.parts:
                        if isinstance(row, CardRow):
                            row.set_active(False)
        self._figures.count()
        self.section_changed.emit(view.section.id)

    @property
    def current(self) -> SectionView | None:
        """The section with the cursor."""
        return self._current

    def _restyle(self) -> None:
        self.setting.renew_formats()
        for row in self._rows:
            for editor in row.editors:
                editor.restyle()
        self.ground.canvas.update()
