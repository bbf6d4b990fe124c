"""Find and replace of one window: ties bar, panel and search to the column and the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from drafter.desk.finding import SOURCES, Hit, Place, Query, quoted
from drafter.desk.replacing import replaced
from drafter.register.labels import labels
from drafter.ui.bar_over_text import OverText
from drafter.ui.colours import LIGHT
from drafter.ui.column.carets import Caret
from drafter.ui.column.cursor import caret_in
from drafter.ui.column.editor import ProseEditor
from drafter.ui.find.bar import FindBar
from drafter.ui.find.going import caret_place, editor_with, enter, forget_selection, reveal
from drafter.ui.find.panel import FoundPanel
from drafter.ui.find.rows import Replacement
from drafter.ui.find.searching import Searching
from drafter.ui.kinds import section_label
from drafter.ui.sentences import said
from drafter.ui.session import Step
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow

_LONGEST_SELECTION = 200


@dataclass(frozen=True, slots=True)
class _Before:
    """Where the writer was when the bar opened."""

    caret: Caret | None
    focus: QWidget | None
    scrolled: int


class Finding(QObject):
    """Find and replace of a window; made when it is first asked for."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._column = window.column
        self.bar = FindBar(window.theme)
        self.panel = FoundPanel(window.theme)
        self.search = Searching(window.session, self)
        self.current = -1
        self._over = OverText(self._column, lambda: self.bar, self)
        self._over.escaped.connect(self.close)
        self._before = _Before(None, None, 0)
        self._from: tuple[Place, int] = (Place("", caret_place(self._column)[0].where, ""), 0)
        self._show_next = False
        self._say_after = ""
        self._recoloured: ProseEditor | None = None
        # Editors out of sight are let go, and made anew when they come near.
        self._remade = QTimer(self)
        self._remade.setSingleShot(True)
        self._remade.setInterval(0)
        self._remade.timeout.connect(self._recolour)
        bar, panel = self.bar, self.panel
        bar.query_changed.connect(self._query_changed)
        bar.replacement_changed.connect(self._replacement_changed)
        bar.step_wanted.connect(lambda back: self.step(-1 if back else 1))
        bar.replace_wanted.connect(self.replace)
        bar.all_wanted.connect(self.replace_all)
        bar.closed.connect(self.close)
        panel.gone_to.connect(self.go_to)
        panel.chosen.connect(self.enter)
        panel.closed.connect(self.close)
        self.search.changed.connect(self._found)
        self.search.sorted_out.connect(self._show_replacement)
        window.session.changed.connect(lambda _old, _new: self._follow_lock())
        window.column.ground.scrolled.connect(self._scrolled)
        window.theme.changed.connect(self._recolour)
        window.closed.connect(self.search.close)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return self._over.open

    # Opening and closing

    def open(self, replace: bool = False) -> None:
        """Show the bar with the selected words in it, the keyboard in the field for finding or replacing."""
        words = self._selected()
        if not self._over.open or not self._holds_keyboard():
            self._from = caret_place(self._column)
        if not self._over.open:
            self._over.open = True
            self._before = self._present()
            self._window.show_bar(self.bar)
            self._window.inspector.show_instead(self.panel)
            self._over.align()
            self._scrolled(self._before.scrolled)
            self.bar.say("")
        self._window.commands["find"].setChecked(True)
        field = self.bar.field.edit
        self._show_next = True
        if words and words != field.text():
            self._as_typed(words)
        self._query_changed(again=True)
        target = self.bar.replacement.edit if replace and field.text() else field
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        target.selectAll()

    def _as_typed(self, words: str) -> None:
        field = self.bar.field
        blocked = field.blockSignals(True)
        field.edit.setText(words)
        field.blockSignals(blocked)

    def close(self) -> None:
        """Take the bar away; the tabs come back, and the cursor, unless the keyboard is in the text."""
        if not self._over.open:
            return
        inside = self._holds_keyboard()
        self._over.open = False
        self.search.close()
        self._window.hide_bar()
        self._window.inspector.show_tabs()
        self._window.commands["find"].setChecked(False)
        if inside:
            self._back()

    def _present(self) -> _Before:
        column = self._column
        focus = QApplication.focusWidget()
        caret = caret_in(column.editor) if column.editor is not None else None
        mine = focus if focus is not None and self._window.isAncestorOf(focus) else None
        return _Before(caret, mine, column.ground.verticalScrollBar().value())

    def _holds_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is None or focus is self._window:
            return True
        return any(part is focus or part.isAncestorOf(focus) for part in (self.bar, self.panel))

    def _back(self) -> None:
        before, column = self._before, self._column
        column.ground.verticalScrollBar().setValue(before.scrolled)
        focus = before.focus
        if focus is not None and isValid(focus) and focus is not column.editor and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.caret is not None:
            column.put_caret(before.caret)
        else:
            self._window.back_to_text()

    def _selected(self) -> str:
        """The selected words, where they are few and in one paragraph."""
        editor = self._column.editor
        if editor is None or not editor.textCursor().hasSelection() or self._holds_keyboard():
            return ""
        words = editor.textCursor().selectedText()
        return words if len(words) <= _LONGEST_SELECTION and not set(words) & set("\u2028\u2029") else ""

    # Looking

    def _query_changed(self, again: bool = False) -> None:
        self.bar.say("")
        query = self.bar.query
        self._show_next = True
        if again and query == self.search.query:
            self._found()
            return
        self.search.look_for(query, self._template(query))

    def _template(self, query: Query) -> str | None:
        written = self.bar.replacement.edit.text()
        return written if query.expression and written else None

    def _found(self) -> None:
        search = self.search
        if not self._over.open:
            self._column.show_found({}, None)
            self.current = -1
            self._recolour()
            return
        trouble = search.trouble
        if trouble is not None:
            self.bar.say(f"{said(trouble.happened)} {said(trouble.remedy)}".strip(), trouble=True)
        elif self._say_after:
            self.bar.say(self._say_after)
        elif not self.bar.said:
            self.bar.say("")
        if trouble is None:
            self.bar.field.set_refused(False)
        self._say_after = ""
        self.panel.show_hits(search.hits, self._names())
        at = search.number_of(*self._from) if search.hits else -1
        self._set_current(at, show=self._show_next)
        self._show_next = False
        self._show_replacement()

    def _names(self) -> dict[str, str]:
        edition = self._window.session.statement.primary
        usual = labels(edition.language)
        names = {"": translate("Find", "Footnotes"), SOURCES: translate("Find", "Sources")}
        for section in edition.sections:
            names[section.id] = section_label(section, usual.section(section.kind))
        return names

    def _set_current(self, number: int, show: bool = True) -> None:
        search = self.search
        self.current = number if 0 <= number < len(search.hits) else -1
        hit = search.hits[self.current] if self.current >= 0 else None
        if hit is not None:
            self._from = (hit.words.place, hit.start)
        self._column.show_found(search.found, hit)
        self._recolour()
        self.bar.show_count(self.current, len(search.hits), search.complete, search.trouble is not None)
        self.panel.show_current(self.current)
        forget_selection(self._column)
        if hit is not None and show:
            reveal(self._column, hit)

    def step(self, step: int) -> None:
        """To the next hit or the one before, round the ends; with the keyboard in the text, into it."""
        if not self._over.open:
            self.open()
            return
        count = len(self.search.hits)
        if not count:
            return
        if self._holds_keyboard():
            self.go_to((self.current + step) % count)
        else:
            self.enter(self._beside_caret(step))

    def _beside_caret(self, step: int) -> int:
        """The number of the hit after or before the cursor in the text."""
        place, offset = caret_place(self._column, behind=True)
        after = self.search.number_of(place, offset)
        if step > 0:
            return after
        hits = self.search.hits
        before = (after - 1) % len(hits)
        hit = hits[before]
        # The cursor stands behind the hit that was gone to last.
        at_end = hit.words.place == place and hit.end == offset
        return (before - 1) % len(hits) if at_end else before

    def go_to(self, number: int) -> None:
        """Make a hit the present one and show it."""
        self._set_current(number)
        self._show_replacement()

    def enter(self, number: int) -> None:
        """Go to a hit with the cursor."""
        self._set_current(number)
        self._show_replacement()
        if self.current >= 0:
            self._window.room.uncover()
            enter(self._column, self.search.hits[self.current])

    # Replacing

    @property
    def replacement(self) -> Replacement | None:
        """What takes the place of hits, if the writer is about to replace."""
        bar = self.bar
        written = bar.replacement.edit.text()
        focus = QApplication.focusWidget()
        about = (bar.replacement.edit, bar.replace_button, bar.all_button)
        if not written and focus not in about:
            return None
        return Replacement(written, bar.leave.isChecked())

    def _replacement_changed(self) -> None:
        query = self.bar.query
        if query.expression:
            self.search.look_for(query, self._template(query))
        self._show_replacement()

    def _show_replacement(self) -> None:
        self.panel.show_replacement(self.replacement)
        hits, leaves = self.search.hits, self.bar.leave.isChecked()
        some = self.search.replaceable(leaves)
        if some is None:
            # The search tells when it is known which of them stand in quotations.
            return
        locked = self._column.setting.locked
        nothing = translate("Find", "There is nothing to replace.")
        left = translate("Find", "All that was found stands in quotations.")
        many = translate("Find", "So many hits are not replaced at once.")
        present = locked or ("" if self.current >= 0 else nothing)
        if not present and leaves and quoted(hits[self.current]):
            present = translate("Find", "This one stands in a quotation.")
        every = locked or ("" if hits else nothing) or ("" if some else left)
        if not every and not self.search.complete:
            every = many
        self.bar.show_replaceable(present, len(some), every)

    def _follow_lock(self) -> None:
        if self._over.open and self._column.setting.locked:
            self._show_replacement()

    def replace(self) -> None:
        """Replace the present hit and go to the next; one in a quotation that is left alone is passed."""
        if self.current < 0 or self._column.setting.locked:
            return
        hit = self.search.hits[self.current]
        if self.bar.leave.isChecked() and quoted(hit):
            self.step(1)
            return
        new = self.bar.replacement.edit.text()
        written = new if hit.becomes is None else hit.becomes
        self._from = (hit.words.place, hit.start + len(written))
        self._show_next = True
        self._edit([hit], new, translate("Find", "Replace"))

    def replace_all(self) -> None:
        """Replace all hits as one step."""
        hits = self.search.replaceable(self.bar.leave.isChecked())
        if not hits or self._column.setting.locked or not self.search.complete:
            return
        left = len(self.search.hits) - len(hits)
        said = translate("Find", "%1 replaced.").replace("%1", str(len(hits)))
        if left:
            said += " " + translate("Find", "%1 in quotations left alone.").replace("%1", str(left))
        self._say_after = said
        # The history knows this step, and keeps what was there before it.
        new, name = self.bar.replacement.edit.text(), translate("Find", "Replace all")
        self._edit(hits, new, name, Step.REPLACE_ALL)

    def _edit(self, hits: list[Hit], new: str, name: str, step: Step | None = None) -> None:
        before = self._window.session.statement
        self._column.edit(lambda statement: replaced(statement, hits, new), name, step=step)
        if self._window.session.statement is before and self._say_after:
            self._say_after = translate("Find", "Nothing was replaced: the words are the same.")
        for field in (self.bar.field, self.bar.replacement):
            field.edit.forget_undo()
        self.search.settle(new)
        self.search.refresh()

    def _recolour(self) -> None:
        """Write the present hit in the colour that can be read on its ground."""
        hits = self.search.hits
        hit = hits[self.current] if 0 <= self.current < len(hits) else None
        found = editor_with(self._column, hit) if hit is not None else None
        before = self._recoloured
        if before is not None and isValid(before) and (found is None or found[0] is not before):
            before.recolouring.set("found")
        self._recoloured = None
        if found is not None and hit is not None:
            self._recoloured, number = found
            self._recoloured.recolouring.set("found", (number, hit.start, hit.end, LIGHT.text))

    def _scrolled(self, value: int) -> None:
        # At the top of the text the tools have no line of their own.
        self.bar.set_edges(Qt.Edge.BottomEdge if value else Qt.Edge.TopEdge | Qt.Edge.BottomEdge)
        self._remade.start()
