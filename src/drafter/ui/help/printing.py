"""A page of the guide on paper."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from drafter.desk.guide import Page, guide_folder
from drafter.ui.colours import LIGHT
from drafter.ui.help.rendering import style_of, to_html

_POINTS = 10
_PICTURE_PX = 600


def print_page(page: Page, font: QFont, parent: QWidget) -> None:
    """Ask for a printer and print there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(page.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        on_paper(page, font).print_(printer)


def on_paper(page: Page, font: QFont) -> QTextDocument:
    """The page in points, dark on white whatever the theme is."""
    document = QTextDocument()
    printed = QFont(font)
    printed.setPointSizeF(_POINTS)
    document.setDefaultFont(printed)
    html = to_html(page)
    for name in set(re.findall(r'<img src="([\w.-]+)"', html)):
        # Held by the document: the copy that is printed looks for no files.
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(name), QImage(str(guide_folder() / name)))
    # Links are taken from the palette of the application, which may be a dark one.
    links = f"a {{ color: {LIGHT.accent.name()}; }}"
    document.setDefaultStyleSheet(style_of(LIGHT, _POINTS, "pt") + links)
    document.setHtml(html.replace("<img ", f'<img width="{_PICTURE_PX}" '))
    return document
