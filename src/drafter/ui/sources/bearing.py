"""What a source bears, as its sheet lists it, and by whom that is verified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.sources.listed import Group
from drafter.ui.sources.wording import SIGNS
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_MOST, _BY = 6, 200


@dataclass(frozen=True, slots=True)
class Borne:
    """A claim that the source bears: its state, words and place."""

    group: Group
    words: str
    place: str


class Bearing(QWidget):
    """The claims that a source bears, or that a `new` one will; `by` asks who verifies."""

    def __init__(self, theme: Theme, borne: Sequence[Borne], *, new: bool, by: QLineEdit | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(TextLabel(theme, _said(len(borne), new), Use.STRIP_HEAD, "text2"), 1)
        if by is not None:
            label = TextLabel(theme, translate("Sources", "Verified by"), Use.SECONDARY, "text2")
            label.setBuddy(by)
            by.setFixedWidth(theme.size(_BY))
            head.addWidget(label)
            head.addWidget(by)
        column.addLayout(head)
        for one in borne[:_MOST]:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(theme, *SIGNS[one.group]))
            row.addWidget(TextLabel(theme, one.words, Use.INTERFACE, elided=True), 1)
            row.addWidget(TextLabel(theme, one.place, Use.SECONDARY, "text2"))
            column.addLayout(row)


def _said(count: int, new: bool) -> str:
    if not count:
        return translate("Sources", "Bears no claim yet")
    if new:
        return translate("Sources", "Will bear this claim")
    if count == 1:
        return translate("Sources", "Bears one claim")
    return translate("Sources", "Bears %n claims", "", count)
