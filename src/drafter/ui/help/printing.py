"""A page of the guide on paper."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget


def print_page(document: QTextDocument, title: str, parent: QWidget) -> None:
    """Ask for a printer and print there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        on_paper(document).print_(printer)


def on_paper(document: QTextDocument) -> QTextDocument:
    """A copy in black, whatever the theme is."""
    copy = document.clone()
    cursor = QTextCursor(copy)
    cursor.select(QTextCursor.SelectionType.Document)
    black = QTextCharFormat()
    black.setForeground(QColor(0, 0, 0))
    black.setBackground(QColor(255, 255, 255))
    cursor.mergeCharFormat(black)
    return copy
