"""The bar that goes through the text: the misspelt word, what it may have been meant to be, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.checking_frames import Misspelling
from drafter.ui.announcing import announce
from drafter.ui.controls import Ground, IconButton, TextLabel, WrappedLabel, with_keys
from drafter.ui.explaining import explain
from drafter.ui.flow import Flow
from drafter.ui.sides import margins
from drafter.ui.spelling.languages import language_name
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_REACH, _PAD, _GAP = 6, 9, 8
_MOST = 0.5
"""Of the height of the text and this bar together."""
_EDGES = Qt.Edge.TopEdge | Qt.Edge.BottomEdge


class Answer(Enum):
    """What the writer wants done."""

    IGNORE = "ignore"
    OWN = "own"
    STATEMENT = "statement"
    NEXT = "next"
    PREVIOUS = "previous"
    SETTINGS = "settings"
    AGAIN = "again"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class State:
    """The word that was gone to, and which of how many it is.

    `missing` are languages without a dictionary, `passed_over` those with one that errs often; `off` says
    that no word is looked up, `aside` how many words the writer has set aside in this statement, `around`
    where the word stands if the text does not show that.
    """

    word: Misspelling | None = None
    number: int = 0
    count: int = 0
    missing: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()
    off: bool = False
    locked: str = ""
    aside: int = 0
    around: str = ""


class SpellingBar(Ground):
    """`chosen` has the text of a suggestion, `answered` what else is to be done."""

    chosen = Signal(str)
    answered = Signal(object)
    taken_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", _EDGES, parent)
        self.setAccessibleName(translate("Spelling", "Spelling"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = State()
        self.said = WrappedLabel(theme, "", Use.INTERFACE)
        self.count = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.previous = self._icon("chevron-up", translate("Spelling", "Previous word"), "Shift+F7")
        self.next = self._icon("chevron-down", translate("Spelling", "Next word"), "F7")
        self.close_button = self._icon("close", translate("Spelling", "Close"), "Esc")
        self.suggestions: list[QPushButton] = []
        self.ignore = self._button(translate("Spelling", "&Ignore"), Answer.IGNORE)
        self.own = self._button(translate("Spelling", "Add to my &dictionary"), Answer.OWN)
        self.statement = self._button(translate("Spelling", "Add to this &statement"), Answer.STATEMENT)
        self.add = self._adding()
        self.settings = self._button(translate("Spelling", "Dictionaries…"), Answer.SETTINGS)
        self.again = self._button("", Answer.AGAIN)
        self.again.setToolTip(translate("Spelling", "Words that were left or added here are looked at anew"))
        self.ignore.setToolTip(translate("Spelling", "It stays as it is in this paragraph"))
        self.own.setToolTip(translate("Spelling", "It is right in every statement on this computer"))
        self.statement.setToolTip(translate("Spelling", "It is right here, and the file keeps it"))
        self._assemble()

    def _icon(self, icon: str, name: str, keys: str) -> IconButton:
        button = IconButton(self._theme, icon, name)
        button.setToolTip(with_keys(name, keys))
        return button

    def _button(self, name: str, answer: Answer) -> QPushButton:
        button = QPushButton(name, self)
        set_variant(button, "flat", small=True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.answered.emit(answer))
        return button

    def _adding(self) -> QPushButton:
        """Both ways to add a word behind one button, for where they have no room."""
        button = QPushButton(translate("Spelling", "&Add"), self)
        set_variant(button, "flat", small=True)
        button.setAutoDefault(False)
        menu = QMenu(button)
        for one, answer in ((self.statement, Answer.STATEMENT), (self.own, Answer.OWN)):
            menu.addAction(one.text(), partial(self.answered.emit, answer))
        button.setMenu(menu)
        return button

    def _assemble(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.said, 1)
        first.addWidget(self.count)
        first.addSpacing(4)
        for button, answer in (
            (self.previous, Answer.PREVIOUS),
            (self.next, Answer.NEXT),
            (self.close_button, Answer.CLOSE),
        ):
            button.clicked.connect(lambda _on=False, answer=answer: self.answered.emit(answer))
            first.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._offered = QWidget()
        self._flow = Flow(_GAP, self._offered)
        answers = QWidget()
        below = Flow(4, answers)
        for one in (self.ignore, self.statement, self.own, self.add, self.again, self.settings):
            below.addWidget(one)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addLayout(first)
        self._column.addWidget(self._offered)
        self._column.addWidget(answers)

    # What it shows

    def show_state(self, state: State) -> None:
        """Show a word; its suggestions follow."""
        self._state = state
        word = state.word
        self._clear()
        self.ignore.setVisible(word is not None)
        self._fit()
        for one in (self.ignore, self.statement, self.own, self.add):
            explain(one, state.locked, one.toolTip().split("\n")[0])
        self.settings.setVisible(word is None)
        self.again.setVisible(word is None and state.aside > 0)
        self.again.setText(translate("Spelling", "Look at %n words again", "", state.aside))
        explain(self.again, state.locked, self.again.toolTip().split("\n")[0])
        self.count.setVisible(word is not None)
        none = translate("Spelling", "No word is misspelt")
        for button, keys, name in (
            (self.previous, "Shift+F7", translate("Spelling", "Previous word")),
            (self.next, "F7", translate("Spelling", "Next word")),
        ):
            explain(button, "" if word is not None else none, with_keys(name, keys))
        if word is None:
            self.said.setText(self._all_right(state))
            self._offered.hide()
        else:
            words = translate("Spelling", "“%1” is in no dictionary (%2).")
            said = words.replace("%2", language_name(word.language)).replace("%1", word.word)
            self.said.setText("\n".join(filter(None, (said, state.around))))
            self._offered.show()
            self._say_instead(translate("Spelling", "Looking for suggestions…"))
            self.show_number(state.number, state.count)
        self.updateGeometry()
        announce(self, self.said.text())

    def _all_right(self, state: State) -> str:
        if state.off:
            return translate("Spelling", "Spelling is turned off in the settings.")
        said: list[str] = []
        for tags, words in (
            (state.missing, translate("Spelling", "There is no dictionary for: %1.")),
            (
                state.passed_over,
                translate("Spelling", "The dictionary lacks many words and has to be turned on for: %1."),
            ),
        ):
            if tags:
                said.append(words.replace("%1", ", ".join(map(language_name, tags))))
        return " ".join(said) or translate("Spelling", "Every word is right, or set aside.")

    def show_number(self, number: int, count: int) -> None:
        """Which word it is of how many."""
        words = translate("Spelling", "%1 of %2").replace("%1", str(number + 1))
        self.count.setText(words.replace("%2", str(count)))

    def show_suggestions(self, texts: tuple[str, ...]) -> None:
        """What the word may have been meant to be; the keyboard goes to the likeliest."""
        if self._state.word is None:
            return
        focus = QApplication.focusWidget()
        mine = focus is self or (focus is not None and self.isAncestorOf(focus)) or focus is None
        self._clear()
        for number, text in enumerate(texts, 1):
            button = QPushButton(text.replace("&", "&&"))
            set_variant(button, small=True)
            button.setAutoDefault(False)
            button.setAccessibleName(translate("Spelling", "Write %1").replace("%1", text))
            explain(
                button,
                self._state.locked,
                with_keys(translate("Spelling", "Write it in its place"), str(number)),
            )
            button.clicked.connect(lambda _on=False, text=text: self.chosen.emit(text))
            self._flow.addWidget(button)
            button.show()
            self.suggestions.append(button)
        if not texts:
            self._say_instead(translate("Spelling", "No suggestion"))
        self._order()
        self._offered.updateGeometry()
        self.updateGeometry()
        if mine and self.isVisible():
            first = self.suggestions[0] if self.suggestions and not self._state.locked else self.ignore
            # Even after the mouse the ring says which one Enter takes.
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_instead(self, words: str) -> None:
        """Words where suggestions would be, as high as they are."""
        label = TextLabel(self._theme, words, Use.INTERFACE, "text2")
        label.setMinimumHeight(self.ignore.sizeHint().height())
        self._flow.addWidget(label)
        label.show()

    def _clear(self) -> None:
        focus = QApplication.focusWidget()
        if focus in self.suggestions:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.suggestions.clear()

    def _order(self) -> None:
        answers = (self.ignore, self.statement, self.own, self.add, self.again, self.settings)
        chain: list[QWidget] = [*self.suggestions, *answers, self.previous, self.next, self.close_button]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    # Room

    def align(self, left: int, width: int) -> None:
        """Begin and end with the text column."""
        right = max(self.width() - left - width - _REACH, 0)
        self._column.setContentsMargins(*margins(left, _PAD, right, _PAD))
        self._fit()

    def _fit(self) -> None:
        """Leave the text its room: where all answers would take too much of it, some go into a menu."""
        parent, asked = self.parentWidget(), self._state.word is not None
        for one in (self.statement, self.own):
            one.setVisible(asked)
        self.add.hide()
        if asked and parent is not None and self.heightForWidth(self.width()) > parent.height() * _MOST:
            self.statement.hide()
            self.own.hide()
            self.add.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self.updateGeometry()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, focus = event.text(), QApplication.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(Answer.CLOSE)
        elif plain and digit.isdecimal() and 1 <= int(digit) <= len(self.suggestions):
            self.suggestions[int(digit) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._beside(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _beside(self, step: int) -> None:
        """The keyboard to the next suggestion, or the one before."""
        if self.isRightToLeft():
            step = -step
        focus = QApplication.focusWidget()
        places = [at for at, one in enumerate(self.suggestions) if one is focus]
        if self.suggestions:
            at = (places[0] + step) % len(self.suggestions) if places else 0
            self.suggestions[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange and self.parent() is None:
            self.taken_away.emit()
