"""The findings of one window: marks in the text, the list, the counts, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from drafter.checks.finding import Finding, Purpose
from drafter.checks.running import Report
from drafter.checks.words import Words, words_of
from drafter.desk.checking import all_fixed, fixed, heeding, ignoring, safe
from drafter.model.statement import Statement
from drafter.model.text import Block
from drafter.model.where import text_at
from drafter.ui.announcing import announce
from drafter.ui.checks import going
from drafter.ui.checks.described import place_of, reason_of
from drafter.ui.checks.explained import explain_commands
from drafter.ui.checks.listed import (
    CURRENT,
    LAYER,
    Group,
    Row,
    by_section,
    counted,
    in_order,
    line_of,
    marks_of,
    moved_to,
    named,
    neighbour,
    rows_of,
)
from drafter.ui.column.cursor import caret_in
from drafter.ui.column.marks import Look, Mark
from drafter.ui.jobs import Job
from drafter.ui.outline_view import SEVERITIES as SIGNS
from drafter.ui.texts import spoken, translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow

# While one types, what was found stays as it is; it is brought up to date at the next pause.
PAUSE_MS = 700


class Findings(QObject):
    """Keeps what is shown of a window's findings equal to the newest report on the present statement.

    `changed` comes when there are others, `opened` with the name of the one that is gone to, or none;
    `asked` before one is gone to of which the writer wants to know what it says.
    """

    changed = Signal()
    asked = Signal()
    opened = Signal(str)

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._column, self._session = window.column, window.session
        self._words: Words | None = None
        self._loading: Job | None = None
        self._report: tuple[Report, Statement] | None = None
        self._seen: dict[str, Finding] = {}
        self._names: list[str] = []
        self._texts: tuple[Statement | None, dict[str, Block]] = (None, {})
        self._aside: dict[str, Finding] = {}
        self._held: set[str] = set()
        self._place = -1
        self._due = 0
        self._edited = ""
        self._own = False
        self.purpose = window.checking.order.purpose
        self.with_ignored = False
        self.looked = False
        self.current = self._left = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._take_report)
        # The marks first; lists and counts in a turn of their own, so that no turn is long.
        self._tell_later = QTimer(self)
        self._tell_later.setSingleShot(True)
        self._tell_later.setInterval(0)
        self._tell_later.timeout.connect(self._tell)
        self._session.changed.connect(self._follow)
        self._column.cursor_moved.connect(self._cursor_moved)
        self._column.sign_chosen.connect(self._sign_chosen)
        self._column.sign_words[LAYER] = self._said
        window.checking.reported.connect(self.take)
        window.checking.troubled.connect(lambda _why: self._wait(0))

    # What comes

    def take(self, report: Report, statement: Statement) -> None:
        """A report on a statement; shown once the writer pauses, if that statement is the present one."""
        self._report = (report, statement)
        if self._words is None:
            self._load_words()
        elif not self._pause.isActive():
            self._take_report()

    def _load_words(self) -> None:
        """Read what is said of findings, on a thread: it is some tables, and not needed before."""
        if self._loading is None:
            language = spoken()
            self._loading = Job(lambda _progress: words_of(language), self)
            self._loading.finished.connect(self._have_words)
            self._loading.start()

    def _have_words(self, words: Words) -> None:
        self._words = words
        if not self._pause.isActive():
            self._take_report()

    def _take_report(self) -> None:
        if self._report is None or self._words is None or self._report[1] is not self._session.statement:
            return
        report = self._report[0]
        self._report = None
        fresh = named(report.findings)
        self._held = self._under_caret(fresh)
        self._show(
            {name: one for name, one in fresh.items() if name not in self._held}, named(report.ignored)
        )
        if self._held:
            # They are shown when the cursor leaves them.
            self._report = (report, self._session.statement)

    def _under_caret(self, fresh: dict[str, Finding]) -> set[str]:
        """What is new and about the words that are being written: half of a sentence is no finding."""
        editor = self._column.editor
        if not self._edited or editor is None or not editor.hasFocus():
            return set()
        caret = caret_in(editor)
        if caret is None or caret.block != self._edited:
            return set()
        return {
            name
            for name, one in fresh.items()
            if one.block == caret.block and one.start <= caret.offset <= one.end and name not in self._seen
        }

    def _show(self, seen: dict[str, Finding], aside: dict[str, Finding]) -> None:
        self._seen, self._aside, self._names, self.looked = seen, aside, in_order(seen), True
        statement = self._session.statement
        if self.current and self.current not in self._all():
            self._open("")
        self._column.set_marks(LAYER, marks_of(seen), statement)
        self._mark_current()
        self._tell_later.start()

    def _tell(self) -> None:
        """Have lists and counts say what there is now."""
        self._tell_later.stop()
        window, seen = self._window, self._seen
        window.outline.set_findings(by_section(seen.values()))
        window.inspector.set_count("checks", len(seen))
        sign = SIGNS[seen[self._names[0]].severity] if self._names else ("", "text2")
        window.status.set_findings(*counted(seen.values()), *sign)
        self._explain()
        self.changed.emit()
        due = self._due
        self._wait(0)
        if due:
            self.step(due)

    def _follow(self, old: Statement, new: Statement) -> None:
        typed = not self._session.stepping and not self._own
        # Whoever went on writing is not taken away from it.
        self._wait(0)
        self._edited = self._block_at_caret() if typed else ""
        if typed:
            self._pause.start()
        else:
            self._pause.stop()

    def _block_at_caret(self) -> str:
        editor = self._column.editor
        caret = caret_in(editor) if editor is not None and editor.hasFocus() else None
        return caret.block if caret is not None else ""

    def _cursor_moved(self, _section: str, block: str) -> None:
        if block != self._edited:
            self._edited = ""
            if self._held and not self._pause.isActive():
                self._take_report()

    # What there is

    @property
    def words(self) -> Words | None:
        """What is said of findings, once it is there."""
        return self._words

    @property
    def count(self) -> int:
        """How many findings there are."""
        return len(self._seen)

    @property
    def ignored(self) -> int:
        """How many of those that are still there are ignored."""
        return len(self._aside)

    def rows(self) -> list[Row]:
        """The rows of the list."""
        return rows_of(self._seen, self._aside if self.with_ignored else {})

    def finding(self, name: str) -> Finding | None:
        """A finding where its words are now; None where it is gone."""
        one = self._all().get(name)
        if one is None or not one.block:
            return one
        if one.where is not None:
            at = text_at(self._session.statement, one.where, one.block).find(one.text, one.start)
            return replace(one, start=at, end=at + len(one.text)) if at >= 0 else one
        marks = self._column.setting.marks.now(LAYER, self._session.statement, {one.block})
        return moved_to(one, marks.get(name))

    def _now(self) -> dict[str, Finding]:
        """All that are not ignored, where their words are now."""
        marks = self._column.setting.marks.now(LAYER, self._session.statement)
        return {name: moved_to(one, marks.get(name)) for name, one in self._seen.items()}

    def reason(self, one: Finding) -> str:
        """Why a finding is ignored."""
        return reason_of(self._session.statement, one)

    def group(self, name: str) -> Group:
        """The group that a finding is listed in."""
        return Group(self._seen[name].severity.value) if name in self._seen else Group.IGNORED

    def line(self, one: Finding) -> str:
        """The words that a finding is about, with those around where they are few."""
        if one.where is not None:
            return line_of(one, text_at(self._session.statement, one.where, one.block))
        if self._texts[0] is not self._session.statement:
            sections = self._session.statement.primary.sections
            blocks = {block.id: block for section in sections for block in section.blocks}
            self._texts = (self._session.statement, blocks)
        block = self._texts[1].get(one.block)
        return line_of(one, block.text if block is not None else "")

    def place_name(self, one: Finding) -> str:
        """What the outline calls the section of a finding, or what it stands in; else nothing."""
        return place_of(self._session.statement, one)

    def show_ignored(self, shown: bool) -> None:
        """List those that are ignored too, or not."""
        self.with_ignored = shown
        if not shown and self.current in self._aside:
            self._open("")
        self.changed.emit()

    def look_for(self, purpose: Purpose) -> None:
        """Look the text over for another purpose."""
        self.purpose = purpose
        self._window.checking.take_purpose(purpose)
        self.changed.emit()

    def _all(self) -> dict[str, Finding]:
        return {**self._seen, **self._aside} if self._aside else self._seen

    # Going

    def open(self, name: str, enter: bool = False, said: bool = False) -> None:
        """Go to a finding: have it in sight, with `enter` the cursor and the keyboard there too."""
        one = self.finding(name)
        if one is None:
            return
        self._open(name)
        if enter:
            # Who only goes on to the next one is not shown a sheet.
            going.enter(self._column, one, sheets=not said)
        else:
            going.reveal(self._column, one)
        if said and self._words is not None:
            announce(self._column, f"{self._words.title(one)}. {self._words.message(one)}")

    def step(self, by: int) -> None:
        """Go to the next finding of the list, or by -1 to the one before; the keyboard stays where it is."""
        if not self.looked:
            self._wait(by)
            return
        name = neighbour(self._names, self.current or self._left, self._place, by)
        self.open(name, enter=self._writing, said=True)

    def _wait(self, by: int) -> None:
        """Have a step made when the first report is there, or, with 0, made no longer."""
        self._due = by
        self._window.status.set_looking(bool(by))

    @property
    def _writing(self) -> bool:
        """Whether the keyboard is in the text, or in a table or field of it."""
        focus = QApplication.focusWidget()
        return focus is not None and self._column.isAncestorOf(focus)

    def close(self) -> None:
        """Have none of them open; the next one is that behind the one that was."""
        self._wait(0)
        left = self.current or self._left
        self._open("")
        self._left = left

    def _open(self, name: str) -> None:
        if name in self._seen:
            self._place = self._names.index(name)
        self.current, self._left = name, ""
        self._mark_current()
        self._explain()
        self.opened.emit(name)

    def _mark_current(self) -> None:
        one = self.finding(self.current) if self.current else None
        place = (one.block or one.section) if one is not None and one.where is None else ""
        marks = {place: (Mark(one.start, one.end, Look.CURRENT),)} if one is not None and place else {}
        self._column.set_marks(CURRENT, marks)

    def _sign_chosen(self, layer: str, name: str) -> None:
        if layer == LAYER and name in self._seen:
            self.asked.emit()
            self.open(name)

    def _said(self, name: str) -> str:
        one = self._seen.get(name)
        return self._words.title(one) if one is not None and self._words is not None else ""

    # Doing

    def fix(self) -> None:
        """Fix the finding that is open as one step, and go to the next."""
        one, words = self.finding(self.current), self._words
        if one is None or words is None or one.replacement is None or self._column.setting.locked:
            return
        title = words.fix_label(one) or words.title(one)
        self._change(
            lambda s: fixed(s, one), translate("Checks", "Fix: {name}").format(name=title), {self.current}
        )

    def fix_all(self) -> None:
        """Fix all that nobody needs to look at, as one step."""
        here = self._now()
        sure = safe(here.values())
        if sure and not self._column.setting.locked:
            name = translate("Checks", "Fix %n findings", "", len(sure))
            self._change(lambda s: all_fixed(s, sure), name, {n for n, one in here.items() if one in sure})

    def ignore(self, reason: str, everywhere: bool = False) -> None:
        """Set the open finding aside for a reason, here or wherever its words stand, and go to the next."""
        one = self.finding(self.current)
        if one is None or self._column.setting.locked or self.current not in self._seen:
            return
        about = replace(one, block="") if everywhere else one
        alike = {
            name
            for name, other in self._seen.items()
            if name == self.current or (everywhere and (other.code, other.text) == (one.code, one.text))
        }
        self._change(lambda s: ignoring(s, about, reason), translate("Checks", "Ignore finding"), alike)

    def heed(self) -> None:
        """Take the open finding up again, which was ignored."""
        one = self._aside.get(self.current)
        if one is not None and not self._column.setting.locked:
            self._edit(lambda s: heeding(s, one), translate("Checks", "Take finding up again"))

    def _change(self, change: Callable[[Statement], Statement], name: str, gone: set[str]) -> None:
        """Edit the text, take what is settled from the list at once, and open the one that follows."""
        before, names = self._session.statement, self._names
        self._edit(change, name)
        if self._session.statement is before:
            return
        at = names.index(self.current) if self.current in names else -1
        after = [one for one in names[at + 1 :] + names[: max(at, 0)] if one not in gone]
        self._show({key: one for key, one in self._now().items() if key not in gone}, self._aside)
        self._tell()
        if at >= 0 and after:
            self.open(after[0], enter=self._writing, said=True)

    def _edit(self, change: Callable[[Statement], Statement], name: str) -> None:
        self._own = True
        try:
            self._session.edit(change, name)
        finally:
            self._own = False

    # Commands

    def _explain(self) -> None:
        """Say of each command why it is off, where it is."""
        commands, locked = self._window.commands, self._column.setting.locked
        current = self._all().get(self.current)
        explain_commands(commands, self._seen.values(), current, self.looked, locked)
