"""Spelling of one window: ties what the checking process finds to column, menu and bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from drafter.ui.bar_over_text import OverText
from drafter.ui.column.cursor import caret_in
from drafter.ui.column.editor import ProseEditor
from drafter.ui.spelling.fields import FieldMenus, around
from drafter.ui.spelling.suggesting import Suggesting
from drafter.ui.spelling.words import LAYER, marks_of, place_in, place_of, words_now
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.checking_frames import Misspelling
    from drafter.desk.checking_process import Misspelt
    from drafter.model.statement import Statement
    from drafter.ui.spelling.bar import Answer, SpellingBar
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_REST_MS = 250


class Spelling(QObject):
    """Spelling of a window; made when the first word is misspelt, or when it is asked for."""

    def __init__(self, window: StatementWindow, windows: Windows) -> None:
        super().__init__(window)
        self._window = window
        self._windows = windows
        self._column = window.column
        self._words: tuple[Misspelling, ...] = ()
        self._of: Statement = window.session.statement
        self._missing: tuple[str, ...] = ()
        self._passed_over: tuple[str, ...] = ()
        self._shown: frozenset[tuple[str, str]] = frozenset()
        self._held: Misspelling | None = None
        self._current: Misspelling | None = None
        self._over = OverText(self._column, lambda: self.bar, self)
        self._over.escaped.connect(self.close)
        self.suggesting = Suggesting(window.checking, self)
        self._bar: SpellingBar | None = None
        self._menus = FieldMenus(window, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._show)
        self._column.caret_stands.connect(self._caret_stands)

    @property
    def bar(self) -> SpellingBar:
        """The bar that goes through the text; made when it is first asked for."""
        if self._bar is None:
            from drafter.ui.spelling.bar import SpellingBar

            self._bar = SpellingBar(self._window.theme)
            self._bar.answered.connect(self._answer)
            self._bar.chosen.connect(self._correct_current)
            self._bar.taken_away.connect(self._taken_away)
        return self._bar

    # Marks

    def take(self, misspelt: Misspelt) -> None:
        """Other misspellings, of a statement that may be older than the present one."""
        self._words, self._of = misspelt.words, misspelt.statement
        self._missing, self._passed_over = misspelt.missing, misspelt.passed_over
        self._show()
        if self._over.open:
            self._go_on()

    @property
    def words(self) -> tuple[Misspelling, ...]:
        """The misspelt words, where they stand now."""
        return words_now(self._words, self._of, self._window.session.statement)

    def _show(self) -> None:
        """Mark the words, but not one that is being written."""
        self._held = self._being_written()
        held = self._held
        words = [one for one in self._words if one is not held]
        self._shown = frozenset((place_of(one), one.word) for one in words)
        current = self._current if self._over.open else None
        self._column.set_marks(LAYER, marks_of(words, current), self._of)

    def _being_written(self) -> Misspelling | None:
        editor = self._column.editor
        caret = caret_in(editor) if editor is not None and isValid(editor) else None
        if caret is None or self._of is not self._window.session.statement or self._over.open:
            return None
        for one in self._words:
            touched = place_of(one) == caret.block and one.start <= caret.offset <= one.end
            if touched and (caret.block, one.word) not in self._shown:
                return one
        return None

    def _caret_stands(self, _editor: ProseEditor) -> None:
        if self._held is not None:
            self._rest.start()

    def _forget(self, gone: Callable[[Misspelling], bool]) -> None:
        """Have words marked no longer, before the process says the same."""
        self._words = tuple(one for one in self.words if not gone(one))
        self._of = self._window.session.statement
        self._show()

    # What is done about a word

    def correct(self, one: Misspelling, text: str) -> None:
        """Put another word in the place of a misspelt one."""
        from drafter.desk.spelling_edits import corrected

        name = translate("Spelling", "Correct “%1”").replace("%1", one.word)
        self._column.edit(lambda statement: corrected(statement, (one,), text), name)
        self._forget(lambda other: other == one)

    def ignore(self, one: Misspelling) -> None:
        """Leave a word as it is, in its paragraph."""
        from drafter.desk.spelling_edits import set_aside

        name = translate("Spelling", "Leave “%1” as it is").replace("%1", one.word)
        self._column.edit(lambda statement: set_aside(statement, one), name)
        self._forget(lambda other: (other.block, other.word) == (one.block, one.word))

    def add_to_statement(self, one: Misspelling) -> None:
        """Have a word right in this statement."""
        from drafter.desk.spelling_edits import with_word

        name = translate("Spelling", "Add “%1” to the statement").replace("%1", one.word)
        self._column.edit(lambda statement: with_word(statement, one.word), name)
        self._forget(lambda other: other.word == one.word)

    def add_to_own(self, one: Misspelling) -> None:
        """Have a word right in every statement."""
        from drafter.ui.spelling.own_words import keep_own_word

        self._forget(lambda other: other.word == one.word)
        keep_own_word(self._window, self._windows, one.word)

    def forget(self, one: Misspelling) -> None:
        """Have a word marked no longer that was dealt with in its field."""
        self._forget(lambda other: other == one)

    # The menus of the text and of fields

    def fill_menu(self, editor: ProseEditor, menu: QMenu) -> None:
        """What may be done about the word under the cursor, above all else."""
        caret = caret_in(editor)
        if caret is None:
            return
        one = next(
            (
                one
                for one in self.words
                if place_of(one) == caret.block and one.start <= caret.offset <= one.end
            ),
            None,
        )
        if one is not None:
            self.offer(one, menu, lambda text: self.correct(one, text))

    def offer(self, one: Misspelling, menu: QMenu, write: Callable[[str], None]) -> None:
        """What may be done about a word, at the end of a menu; `write` puts another in its place."""
        looking = menu.addAction(translate("Spelling", "Looking for suggestions…"))
        looking.setEnabled(False)
        rest = menu.addSeparator()
        menu.addAction(translate("Spelling", "&Ignore"), lambda: self.ignore(one))
        menu.addAction(translate("Spelling", "Add to my &dictionary"), lambda: self.add_to_own(one))
        menu.addAction(translate("Spelling", "Add to this &statement"), lambda: self.add_to_statement(one))
        menu.addAction(self._window.commands["spelling"])
        menu.addSeparator()

        def fill(texts: tuple[str, ...]) -> None:
            if not texts:
                looking.setText(translate("Spelling", "No suggestion"))
                return
            for text in texts:
                action = menu.addAction(text.replace("&", "&&"))
                action.triggered.connect(lambda _=False, text=text: write(text))
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                menu.insertAction(rest, action)
            menu.removeAction(looking)

        self.suggesting.ask(one.word, one.language, menu, fill)

    # Going through the text

    def go_through(self, step: int) -> None:
        """To the next misspelt word, or the one before, with the bar that says what can be done about it."""
        words = self.words
        now = self._window.session.statement
        if self._over.open and self._current is not None:
            at = self._at(words)
            number = at + step if words[at : at + 1] == (self._current,) or step < 0 else at
        else:
            from drafter.ui.find.going import caret_place

            place, offset = caret_place(self._column)
            number = place_in(words, now, place.id, offset)
        self._open_bar()
        self._go_to(words[number % len(words)] if words else None)

    def _at(self, words: tuple[Misspelling, ...]) -> int:
        """Where the present word stands among the words, or the next one where it is gone."""
        assert self._current is not None
        one = self._current
        return place_in(words, self._window.session.statement, place_of(one), one.start)

    def _go_on(self) -> None:
        """The words are others: stay at the present one, or go to the one that follows its place."""
        words = self.words
        if self._current is None:
            self._go_to(words[0] if words else None, reveal=False)
            return
        at = self._at(words)
        self._go_to(words[at % len(words)] if words else None, reveal=False)

    def _go_to(self, one: Misspelling | None, *, reveal: bool = True) -> None:
        from drafter.desk.spelling_edits import aside_count, finding_of
        from drafter.ui.checks import going
        from drafter.ui.spelling.bar import State

        again = one is not None and one == self._current and not reveal
        before, self._current = self._current, one
        self._show()
        words = self.words
        locked = self._column.setting.locked
        if one is None:
            aside = aside_count(self._window.session.statement)
            off = not self._windows.settings.spelling
            missing, passed_over = self._missing, self._passed_over
            self.bar.show_state(State(None, 0, 0, missing, passed_over, off, locked, aside))
            return
        number = words.index(one) if one in words else 0
        if not again:
            self.bar.show_state(State(one, number, len(words), locked=locked, around=self._around(one)))
            self.suggesting.ask(one.word, one.language, self.bar, self.bar.show_suggestions)
            # Those of the next word are there when it is gone to.
            after = words[(number + 1) % len(words)] if words else one
            self.suggesting.ask(after.word, after.language, self.bar, lambda _texts: None)
        else:
            self.bar.show_number(number, len(words))
        if reveal or before is None or place_of(before) != place_of(one) or before.start != one.start:
            going.reveal(self._column, finding_of(one))

    def _around(self, one: Misspelling) -> str:
        """Where a word stands, and the words around it, where no mark in the text shows them."""
        return around(one, self._window.session.statement) if one.where is not None else ""

    def _open_bar(self) -> None:
        if self._over.open:
            return
        from drafter.ui.find.finding import Finding

        finding = self._window.findChild(Finding)
        if finding is not None:
            finding.close()
        self._over.open = True
        self._window.show_bar(self.bar)
        self._over.align()
        self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Take the bar away; the word that was gone to is selected in the text."""
        if not self._over.open:
            return
        current, self._current = self._current, None
        focus = QApplication.focusWidget()
        inside = focus is None or focus is self.bar or self.bar.isAncestorOf(focus)
        self._over.open = False
        self._window.hide_bar()
        self._show()
        if not inside:
            return
        if current is None:
            self._window.back_to_text()
        else:
            self._select(current)

    def _select(self, one: Misspelling) -> None:
        from drafter.desk.spelling_edits import finding_of
        from drafter.ui.checks import going
        from drafter.ui.column.carets import Caret

        if one.block and one.where is None:
            self._column.put_caret(Caret(one.block, one.end, one.start))
        else:
            going.enter(self._column, finding_of(one), chosen=True)

    def _taken_away(self) -> None:
        """Another bar took its place."""
        if self._over.open:
            self._over.open = False
            self._current = None
            self._show()

    def _answer(self, answer: Answer) -> None:
        from drafter.ui.spelling.bar import Answer

        one = self._current
        if answer is Answer.CLOSE:
            self.close()
        elif answer is Answer.AGAIN:
            from drafter.desk.spelling_edits import taken_up_again

            self._column.edit(taken_up_again, translate("Spelling", "Look at words again"))
        elif answer is Answer.SETTINGS:
            self._window.commands["settings"].trigger()
        elif answer in (Answer.NEXT, Answer.PREVIOUS):
            self.go_through(1 if answer is Answer.NEXT else -1)
        elif one is not None:
            {
                Answer.IGNORE: self.ignore,
                Answer.OWN: self.add_to_own,
                Answer.STATEMENT: self.add_to_statement,
            }[answer](one)
            self._after(one)

    def _correct_current(self, text: str) -> None:
        one = self._current
        if one is not None:
            self.correct(one, text)
            self._after(one)

    def _after(self, one: Misspelling) -> None:
        """On to what follows a word that was dealt with."""
        self._current = one
        words = self.words
        at = self._at(words)
        self._go_to(words[at % len(words)] if words else None)

    # Around
