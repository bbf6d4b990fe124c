"""Opens the view of a list over the statement: from a file that is asked for or given, or a table at hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.desk.signatory_lists import LIST_FILES, Table
from drafter.ui.column.setting import Setting
from drafter.ui.importing_list.view import ListView
from drafter.ui.texts import translate


def open_list(beside: QWidget, setting: Setting, path: Path | None) -> ListView | None:
    """Show what is in a file, which is asked for where none is given."""
    if path is None:
        kinds = " ".join(f"*.{kind}" for kind in LIST_FILES)
        lists, every = translate("Import", "Lists"), translate("Import", "All files")
        chosen, _ = QFileDialog.getOpenFileName(
            beside, translate("Import", "Import list"), "", f"{lists} ({kinds} *.txt);;{every} (*)"
        )
        if not chosen:
            return None
        path = Path(chosen)
    view = ListView(setting)
    _show(beside, view)
    view.read(path)
    return view


def look_at(beside: QWidget, setting: Setting, table: Table) -> ListView:
    """Show a table that was read already, as one that was pasted."""
    view = ListView(setting)
    _show(beside, view)
    view.show_table(table)
    return view


def _show(beside: QWidget, view: ListView) -> None:
    """Over the whole statement window; in a window of its own where the column stands alone."""
    window = beside.window()
    show, close = getattr(window, "show_view", None), getattr(window, "close_view", None)
    if callable(show) and callable(close):
        view.finished.connect(close)
        show(view)
    else:
        view.finished.connect(view.close)
        view.show()
    view.setFocus()
