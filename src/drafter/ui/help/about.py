"""What Drafter is, which version, and under which licences it comes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter import __version__
from drafter.places import resources
from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.small_window import SmallWindow
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH = 440


class AboutWindow(SmallWindow):
    """The sign, a sentence, and who made what it is made of."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Help", "About Drafter"), parent)
        sign = QLabel()
        side = theme.size(48)
        sign.setPixmap(_sign(side, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(TextLabel(theme, "Drafter", Use.EMPTY))
        version = translate("Help", "Version %1").replace("%1", __version__)
        words.addWidget(TextLabel(theme, version, Use.INTERFACE, "text2"))
        words.addSpacing(8)
        for sentence in (
            translate(
                "Help", "Joint statements of human-rights organisations, written and set without a network."
            ),
            translate("Help", "It sends nothing, asks nobody for updates and counts nothing."),
            translate(
                "Help", "Licence: Apache 2.0. The fonts Noto Serif and Noto Sans: SIL Open Font Licence."
            ),
            translate("Help", "Windows by Qt %1, under the LGPL.").replace("%1", qVersion()),
        ):
            words.addWidget(WrappedLabel(theme, sentence))
        words.addSpacing(12)
        self.close_button = QPushButton(translate("Help", "Close"))
        self.close_button.clicked.connect(self.close)
        words.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(20)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(min(theme.size(_WIDTH), self.screen().availableGeometry().width() - 32))


def _sign(side: int, ratio: float) -> QPixmap:
    return QIcon(str(resources() / "icons" / "app.svg")).pixmap(QSize(side, side), ratio)
