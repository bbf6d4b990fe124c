"""A window's finding at the foot of the text: when it comes, and when it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from drafter.ui.checks import going
from drafter.ui.checks.opening import FOOT, at_foot, findings_of, show_on, wire_card
from drafter.ui.checks.strip import EscapeCloses, FindingStrip
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow


def foot_of(window: StatementWindow) -> FindingStrip:
    """The strip of a window, which says what is being done as long as nothing was found."""
    made = window.findChild(FindingStrip)
    strip = made if made is not None else _made(window)
    if not findings_of(window).looked:
        strip.say(translate("Checks", "Being looked over…"))
        strip.show()
    return strip


def put_foot_away(window: StatementWindow) -> None:
    """Have no strip in a window, as the list tells of its findings."""
    made = window.findChild(FindingStrip)
    if made is not None:
        made.put_away()


def _made(window: StatementWindow) -> FindingStrip:
    commands, layout = window.commands, window.middle.layout()
    assert layout is not None
    strip = FindingStrip(window.theme, window.middle, commands["previous_finding"], commands["next_finding"])
    strip.setObjectName(FOOT)
    layout.addWidget(strip)
    EscapeCloses(strip, window)
    _Showing(window, strip)
    return strip


class _Showing(QObject):
    """Has the strip of a window show what is gone to, and go when its time is over."""

    def __init__(self, window: StatementWindow, strip: FindingStrip) -> None:
        super().__init__(strip)
        self._window, self._strip, self._found = window, strip, findings_of(window)
        commands = window.commands
        self._found.opened.connect(self._opened)
        self._found.changed.connect(self._changed)
        wire_card(strip, self._found)
        # What is no longer seen is not fixed by a key either.
        strip.left.connect(self._found.close)
        strip.grown.connect(self._keep_in_sight)
        strip.back.connect(window.back_to_text)
        window.column.cursor_moved.connect(self._moved)
        commands["fix_finding"].changed.connect(self._show_keys)
        commands["inspector"].toggled.connect(self._list_shown)
        commands["focus"].toggled.connect(self._focus_mode)
        self._show_keys()

    def _opened(self, name: str) -> None:
        window, strip, found = self._window, self._strip, self._found
        if show_on(window, strip, found, name):
            if at_foot(window) and window.inspector.isHidden():
                self._bring()
        elif not strip.isHidden():
            if found.looked and not found.count:
                strip.say(translate("Checks", "There are no findings"))
            else:
                strip.put_away()

    def _bring(self) -> None:
        self._strip.show()
        self._settle()

    def _keep_in_sight(self) -> None:
        self._settle()
        one = self._found.finding(self._found.current)
        if one is not None:
            going.reveal(self._window.column, one)

    def _settle(self) -> None:
        layout = self._window.middle.layout()
        assert layout is not None
        # At once: the place is brought into the sight of what is left of the column.
        layout.activate()
        self._strip.fit()
        layout.activate()

    def _changed(self) -> None:
        if not self._strip.isHidden():
            self._opened(self._found.current)

    def _moved(self, _section: str, block: str) -> None:
        """Who goes on elsewhere is done with it."""
        one = None if self._strip.isHidden() else self._strip.finding
        if one is not None and block and one.block and block != one.block:
            self._strip.left.emit()

    def _show_keys(self) -> None:
        keys = self._window.commands["fix_finding"].shortcut()
        self._strip.set_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _list_shown(self, shown: bool) -> None:
        if shown and not self._window.room.bare:
            self._strip.put_away()

    def _focus_mode(self, on: bool) -> None:
        if not on:
            self._strip.left.emit()
