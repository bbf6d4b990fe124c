"""The window in which the keys of commands are changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.desk.settings import Settings
from drafter.ui.announcing import announce
from drafter.ui.catalogue import Command
from drafter.ui.controls import Ground, Hairline, IconLabel, WrappedLabel
from drafter.ui.shortcuts import choosing
from drafter.ui.shortcuts.recorder import Recorder
from drafter.ui.shortcuts.rows import Line, lines, native
from drafter.ui.sides import margins
from drafter.ui.small_window import SmallWindow
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, HEIGHT, FOOT = 560, 640, 64
Change = Callable[[Settings], Settings]


class ShortcutsWindow(SmallWindow):
    """A filter, the list, and what to do with the marked line. `changed` has a change of the settings."""

    changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Shortcuts", "Keyboard shortcuts"), parent)
        self._settings = settings
        self._wanted: tuple[Command, str] | None = None
        self.filter = QLineEdit()
        self.list = Recorder(theme)
        self.message = _Message(theme)
        self.change = QPushButton(translate("Shortcuts", "Change"))
        self.clear = QPushButton(translate("Shortcuts", "No keys"))
        self.reset = QPushButton(translate("Shortcuts", "Reset"))
        self.reset_all = QPushButton(translate("Shortcuts", "Reset all"))
        self._assemble()
        self._wire()
        self.show_settings(settings)
        self.list.mark("")
        self.take_size(WIDTH, HEIGHT)
        self.filter.setFocus()

    def _assemble(self) -> None:
        theme = self.theme
        name = translate("Shortcuts", "Filter by name or keys")
        self.filter.setPlaceholderText(name)
        self.filter.setAccessibleName(name)
        self.filter.setClearButtonEnabled(True)
        mark = QAction(theme.icons.icon("search"), "", self.filter)
        self.filter.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 12)
        top.addWidget(self.filter)
        inset = QVBoxLayout()
        inset.setContentsMargins(*margins(12, 0, 4, 0))
        inset.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline(theme, upright=False))
        column.addLayout(inset, 1)
        column.addWidget(self.message)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = Ground(self.theme, "chrome", Qt.Edge.TopEdge)
        foot.setMinimumHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        for button in (self.change, self.clear, self.reset, self.reset_all):
            button.setAutoDefault(False)
        row.addWidget(self.change)
        row.addWidget(self.clear)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self.reset_all)
        return foot

    def _wire(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.list.pressed_for.connect(self._pressed)
        self.list.moved.connect(self._follow)
        self.change.clicked.connect(self.list.record)
        self.clear.clicked.connect(self._clear)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self.message.take.clicked.connect(self._take_over)
        self.message.leave.clicked.connect(self._leave)

    def show_settings(self, settings: Settings) -> None:
        """Show the keys that the settings give."""
        self._settings = settings
        self.list.lines.show(list(lines(settings.shortcuts, self.filter.text())))
        self._follow(quiet=True)

    def follow(self, _old: Settings, new: Settings) -> None:
        """The settings changed, here or elsewhere."""
        self.show_settings(new)

    def _narrow(self) -> None:
        line = self.list.line
        self.show_settings(self._settings)
        self.list.mark(line.command.key if line is not None and line.command is not None else "")

    def _follow(self, *, quiet: bool = False) -> None:
        """What can be done with the marked line, and why what cannot."""
        line = self.list.line
        if not quiet:
            self._put_away()
        command = line.command if line is not None else None
        nothing = translate("Shortcuts", "Mark a command first")
        fixed = translate("Shortcuts", "The text takes these keys itself; they cannot be changed")
        why = "" if command is not None else nothing if line is None or line.head else fixed
        own = translate("Shortcuts", "It has its own keys")
        bare = translate("Shortcuts", "It has no keys")
        none = translate("Shortcuts", "All commands have their own keys")
        tips = (
            (self.change, why, translate("Shortcuts", "Take the next keys for this command")),
            (
                self.clear,
                why or ("" if line is not None and line.keys else bare),
                translate("Shortcuts", "Have this command without keys"),
            ),
            (
                self.reset,
                why or ("" if line is not None and line.changed else own),
                translate("Shortcuts", "Give this command its own keys again"),
            ),
            (
                self.reset_all,
                "" if self._settings.shortcuts else none,
                translate("Shortcuts", "Give all commands their own keys again"),
            ),
        )
        for button, off, tip in tips:
            button.setEnabled(not off)
            button.setToolTip(off or tip)

    # Changing

    def _pressed(self, line: Line, keys: str) -> None:
        command = line.command
        if command is None:
            return
        why = choosing.refusal(keys)
        if why:
            self._say(why)
            return
        other = choosing.holder(keys, self._settings.shortcuts, command.key)
        if other is None:
            self._set(lambda settings: choosing.with_keys(settings, command, (keys,)))
            return
        self._wanted = (command, keys)
        words = translate("Shortcuts", "%1 is “%2”. Take it over for “%3”?")
        taken = next(one for one in lines(self._settings.shortcuts) if one.command is other).name
        said = words.replace("%1", native(keys)).replace("%2", taken).replace("%3", line.name)
        self._say(said, asks=True)

    def _take_over(self) -> None:
        if self._wanted is not None:
            command, keys = self._wanted
            self._set(lambda settings: choosing.taken_over(settings, command, keys))
        self.list.setFocus()

    def _leave(self) -> None:
        self._put_away()
        self.list.setFocus()

    def _clear(self) -> None:
        command = self._command
        if command is not None:
            self._set(lambda settings: choosing.with_keys(settings, command, ()))

    def _reset(self) -> None:
        command = self._command
        if command is not None:
            self._set(lambda settings: choosing.as_they_were(settings, command))

    def _reset_all(self) -> None:
        self._set(choosing.as_they_were)

    @property
    def _command(self) -> Command | None:
        return self.list.line.command if self.list.line is not None else None

    def _set(self, change: Change) -> None:
        self._put_away()
        self.changed.emit(change)

    def _say(self, words: str, *, asks: bool = False) -> None:
        self.message.say(words, asks)
        # The list is lower now; the line that is spoken of stays in sight.
        QTimer.singleShot(0, self.list, lambda: self.list.scrollTo(self.list.currentIndex()))
        announce(self.list, words)
        if asks:
            # By the keyboard, so that the focus is seen; later, or the same key would press the button.
            self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            QTimer.singleShot(0, self.message.take, self.message.take.setFocus)

    def _put_away(self) -> None:
        self._wanted = None
        self.message.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down and self.filter.hasFocus()
        if down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class _Message(Ground):
    """Why keys were not taken, or whose they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "raised", Qt.Edge.TopEdge)
        self.words = WrappedLabel(theme, "", Use.INTERFACE)
        self.take = QPushButton(translate("Shortcuts", "Take over"))
        self.leave = QPushButton(translate("Shortcuts", "Leave"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "warning", "warn"))
        row.addWidget(self.words, 1)
        for button in (self.take, self.leave):
            set_variant(button, small=True)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.hide()

    def say(self, words: str, asks: bool) -> None:
        """Show words, with the two answers where it is a question."""
        self.words.setText(words)
        self.take.setVisible(asks)
        self.leave.setVisible(asks)
        self.show()
