"""The lines of an imported page that found no place in the statement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from drafter.model.edits import splice_blocks
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.ui.controls import Ground, IconButton, TextLabel
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WITHOUT_TEXT = frozenset({SectionKind.SIGNATORIES, SectionKind.CALLS, SectionKind.RELATED})
# Besides the lines: three to six are in sight.
_HEIGHT = 88
_HEADS = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})


class LeftOver(Ground):
    """Below the text: the lines to read and copy, and two ways to be done with them."""

    taken = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge, parent)
        count = len(lines)
        title = translate("LeftOver", "%n lines found no place in the statement", "", count)
        head = TextLabel(theme, title, Use.SELECTED, elided=True)
        about = TextLabel(
            theme,
            translate("LeftOver", "Nothing of the page is lost: they are here."),
            Use.SECONDARY,
            "text2",
            elided=True,
        )
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(head.text())
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(8)
        self.append = QPushButton(translate("LeftOver", "Add as paragraphs"))
        copy = QPushButton(translate("LeftOver", "Copy"))
        for button in (self.append, copy):
            set_variant(button, small=True)
        close = IconButton(theme, "close", translate("LeftOver", "Close"), 28)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(head)
        words.addWidget(about)
        row.addLayout(words, 1)
        row.addWidget(copy)
        row.addWidget(self.append)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(20, 10, 12, 12))
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.setFixedHeight(_HEIGHT + theme.line_height(Use.INTERFACE) * min(max(count, 3), 6))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.append.clicked.connect(self.taken)
        close.clicked.connect(self.closed)


def with_lines(statement: Statement, lines: Sequence[str]) -> Statement:
    """The statement with the lines as paragraphs at the end of its last section of text."""
    section = _last_text(statement)
    if section is None:
        return statement
    blocks = [plain_block(line) for line in lines if line.strip()]
    return splice_blocks(statement, section.id, len(section.blocks), 0, blocks)


def _last_text(statement: Statement) -> Section | None:
    for section in reversed(statement.primary.sections):
        if section.kind not in _WITHOUT_TEXT | _HEADS:
            return section
    return next((one for one in statement.primary.sections if one.kind not in _WITHOUT_TEXT), None)
