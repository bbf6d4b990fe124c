"""The column's commands in a window: in the menus, off with a reason, and what is said of a paste."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from drafter.model.statement import SectionKind
from drafter.ui.jobs import Job
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows


def go(window: StatementWindow, kind: SectionKind) -> None:
    sections = window.session.statement.primary.sections
    window.column.go_to_section(next(section.id for section in sections if section.kind is kind))


def test_a_command_that_means_nothing_here_is_off_and_says_why(window: StatementWindow) -> None:
    split, merge = window.commands["split_section"], window.commands["merge_section"]
    go(window, SectionKind.HEADLINE)
    assert not split.isEnabled()
    assert split.whatsThis()
    assert merge.whatsThis()
    go(window, SectionKind.BACKGROUND)
    assert split.isEnabled()
    assert merge.isEnabled()
    window.column.set_locked("Open elsewhere.")
    assert (split.isEnabled(), split.whatsThis()) == (False, "Open elsewhere.")


def test_commands_do_what_they_say(window: StatementWindow) -> None:
    before = window.session.statement
    go(window, SectionKind.BACKGROUND)
    for key in ("paragraph_down", "duplicate", "hard_space", "split_section", "duplicate_section"):
        present = window.session.statement
        window.commands[key].trigger()
        assert window.session.statement is not present, key
    while window.session.undo_stack.canUndo():
        window.session.undo()
    assert window.session.statement is before


def test_settings_of_typing_are_followed(windows: Windows, window: StatementWindow) -> None:
    assert window.column.typing.quotes
    windows.change(lambda settings: replace(settings, smart_quotes=False))
    assert (window.column.typing.quotes, window.column.typing.spaces) == (False, True)


def test_a_picture_that_is_not_pasted_is_told_in_the_band(window: StatementWindow) -> None:
    go(window, SectionKind.BACKGROUND)
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert window.column.editor is not None
    window.column.receive(window.column.editor, data)
    message = window.band.message
    assert message is not None
    assert message.key == "paste"


def test_a_large_paste_is_told_before_it_is_read_and_can_be_stopped(
    window: StatementWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, order, start = window.session.statement, list[str](), Job.start
    window.band.shown.connect(lambda _words: order.append("told"))

    def begin(job: Job) -> None:
        order.append("begun")
        start(job)

    monkeypatch.setattr(Job, "start", begin)
    go(window, SectionKind.BACKGROUND)
    data = QMimeData()
    data.setHtml("<p>Many words of a page.</p>" * 30_000)
    assert window.column.editor is not None
    window.column.receive(window.column.editor, data)
    qtbot.waitUntil(lambda: window.band.message is not None, timeout=30_000)
    message = window.band.message
    assert message is not None
    assert message.key == "reading"
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["told", "begun"]
    message.offers[0].do()
    assert window.band.message is None
    assert window.session.statement is before
