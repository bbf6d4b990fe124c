"""One page of the guide, on a column of a readable width."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from drafter.desk.guide import Page, guide_folder
from drafter.ui.help.rendering import style_of, to_html
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

COLUMN = 620
_IMAGE, _ABOVE = 2, 16


class PageText(QTextBrowser):
    """Shows a page; `wanted` has the name of another that a link leads to."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page | None = None
        self._wide = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Else its coming and going would change the width of the text.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("Help", "Page"))
        self.setFont(theme.font(Use.INTERFACE))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._followed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._lay_out)
        theme.changed.connect(self._render)

    def show_page(self, page: Page, heading: str = "") -> None:
        """Show a page from its beginning, or from a heading."""
        self._page = page
        self._render()
        self.setAccessibleName(page.title)
        self.verticalScrollBar().setValue(self._top_of(heading) if heading else 0)

    def _top_of(self, heading: str) -> int:
        """Where a heading stands; the beginning, where it is on the page no more."""
        # Laid out as a whole first: what is below the sight has no place before.
        self.document().size()
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                return round(self.document().documentLayout().blockBoundingRect(block).top()) - _ABOVE
            block = block.next()
        return 0

    def as_text(self) -> str:
        """The page as plain text."""
        return self._page.text if self._page is not None else ""

    def _render(self) -> None:
        if self._page is None:
            return
        colours, bar = self._theme.colours, self.verticalScrollBar()
        at = bar.value()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.canvas)
        # Beside the column too.
        palette.setColor(QPalette.ColorRole.Window, colours.canvas)
        palette.setColor(QPalette.ColorRole.Text, colours.text)
        self.setPalette(palette)
        document = self.document()
        document.setDocumentMargin(24)
        document.setDefaultStyleSheet(style_of(colours, max(self._theme.base_px, 13.0)))
        self.setHtml(to_html(self._page))
        self._set_headings()
        bar.setValue(at)

    def _set_headings(self) -> None:
        """Qt sizes headings by factors of its own, whatever the style says."""
        fonts = {1: self._theme.font(Use.EMPTY), 2: self._theme.font(Use.TITLE)}
        block = self.document().begin()
        while block.isValid():
            font = fonts.get(block.blockFormat().headingLevel())
            if font is not None:
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                format_ = QTextCharFormat()
                format_.setFont(font)
                # Not merged: Qt's own factor would stay.
                cursor.setCharFormat(format_)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the guide, as wide as the column; nothing else, and nothing from elsewhere."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        path = guide_folder() / Path(url.path()).name
        if kind != _IMAGE or url.scheme() not in ("", "file") or not path.is_file():
            return None
        picture = QPixmap(str(path))
        ratio = self.devicePixelRatioF()
        wide = min(self._text_width, picture.width())
        shown = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        return shown

    @property
    def _text_width(self) -> int:
        return max(self.viewport().width() - 48, 100)

    def _followed(self, url: QUrl) -> None:
        name = Path(url.path()).stem
        if url.scheme() == "" and name:
            self.wanted.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _lay_out(self) -> None:
        wide = self._theme.size(COLUMN) + 48
        side = max((self.width() - wide) // 2, 0)
        self.setViewportMargins(side, 0, side, 0)
        if self._text_width != self._wide:
            self._wide = self._text_width
            at = self.verticalScrollBar().value()
            # Pictures are as wide as the column, and kept by the document until it is cleared.
            self.document().clear()
            self._render()
            self.verticalScrollBar().setValue(at)

    def sizeHint(self) -> QSize:
        return QSize(640, 600)
