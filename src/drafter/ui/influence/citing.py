"""A source for an entry, asked for in the sheet of sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from drafter.model.influence_edits import attach_source
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.ui.column.setting import Setting
from drafter.ui.sources.files import connect_files
from drafter.ui.sources.live import follow_sheet, with_source
from drafter.ui.sources.sheet import SourceSheet
from drafter.ui.statement_window import StatementWindow
from drafter.ui.texts import translate


def ask_source(setting: Setting, window: QWidget, entry: str) -> None:
    """The sheet of a source for an entry: a new one, or one that is there."""
    sheet = SourceSheet(setting.theme, setting.session.statement, parent=window)

    def change(statement: Statement, source: Source, _by: str | None) -> Statement:
        return attach_source(with_source(statement, source), entry, source.id)

    follow_sheet(setting.session, sheet, change, translate("Influence", "Add source"))
    if isinstance(window, StatementWindow):
        connect_files(window, sheet)
    sheet.setWindowModality(Qt.WindowModality.WindowModal)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
