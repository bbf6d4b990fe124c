"""What the export dialog offers: purposes, papers, and formats, each a row to tick."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from drafter.compose.composition import Purpose
from drafter.desk.export import Format
from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.style_paint import box
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

PURPOSES = Texts(
    "Export",
    {
        Purpose.DRAFT: QT_TRANSLATE_NOOP("Export", "Draft"),
        Purpose.CIRCULATION: QT_TRANSLATE_NOOP("Export", "For sign-off"),
        Purpose.RELEASE: QT_TRANSLATE_NOOP("Export", "Release"),
    },
)
PAPERS = Texts(
    "Export",
    {
        "": QT_TRANSLATE_NOOP("Export", "As the brand has it"),
        "A4": "A4",
        "Letter": QT_TRANSLATE_NOOP("Export", "US Letter"),
    },
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A format with its words and icon; whether it is `usual` is whether it is ticked to begin with."""

    format: Format
    name: object
    about: object
    icon: str
    usual: bool = True


OFFERED = (
    Offered(Format.DOCX, "Word", QT_TRANSLATE_NOOP("Export", "DOCX, editable"), "file"),
    Offered(Format.PDF, "PDF", QT_TRANSLATE_NOOP("Export", "Tagged, for reading and archive"), "preview"),
    Offered(
        Format.HTML,
        QT_TRANSLATE_NOOP("Export", "Web page"),
        QT_TRANSLATE_NOOP("Export", "HTML, and its body for a site"),
        "globe",
        usual=False,
    ),
    Offered(Format.MARKDOWN, "Markdown", "MD", "list", usual=False),
    Offered(Format.TEXT, QT_TRANSLATE_NOOP("Export", "Plain text"), "TXT", "menu", usual=False),
    Offered(
        Format.MAIL,
        QT_TRANSLATE_NOOP("Export", "E-mail draft"),
        QT_TRANSLATE_NOOP("Export", "EML, opens in your mail program"),
        "mail",
        usual=False,
    ),
)


class FormatRow(QWidget):
    """A tick box with icon, name and ending; the whole row ticks it."""

    def __init__(self, theme: Theme, kind: Offered) -> None:
        super().__init__()
        self._theme = theme
        self.kind = kind
        name, about = (translate("Export", str(text)) for text in (kind.name, kind.about))
        self.setFixedHeight(max(44, theme.line_height(Use.INTERFACE) + theme.line_height(Use.SECONDARY) + 8))
        self.box = QCheckBox()
        self.box.setAccessibleName(f"{name}, {about}")
        self.box.setChecked(kind.usual)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(TextLabel(theme, name, elided=True))
        words.addWidget(TextLabel(theme, about, Use.SECONDARY, "text2", elided=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        self.box.setFixedSize(QSize(16, 20))
        row.addWidget(self.box)
        row.addWidget(IconLabel(theme, kind.icon, "text2", 20))
        row.addLayout(words, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, _event: object) -> None:
        self.box.toggle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.underMouse():
            box(QPainter(self), self.rect(), self._theme.colours.hover)
