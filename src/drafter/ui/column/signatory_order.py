"""The button that says in which order and look signatories are printed, and in which order rows stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from drafter.model.statement import SignatoryOrder, SignatoryStyle, Statement
from drafter.ui.column.signatory_model import SignatoryModel, head_names
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


def order_names() -> dict[SignatoryOrder, str]:
    """The orders of printing in words."""
    return {
        SignatoryOrder.AS_GIVEN: translate("Signatories", "As arranged"),
        SignatoryOrder.LEAD_FIRST: translate("Signatories", "Leading first"),
        SignatoryOrder.ALPHABETICAL: translate("Signatories", "Alphabetical"),
        SignatoryOrder.COUNTRY: translate("Signatories", "By country"),
    }


def style_names() -> dict[SignatoryStyle, str]:
    """The styles of printing in words."""
    return {
        SignatoryStyle.BRAND: translate("Signatories", "As the brand has it"),
        SignatoryStyle.LIST: translate("Signatories", "List in columns"),
        SignatoryStyle.COUNTRY: translate("Signatories", "Table by country"),
        SignatoryStyle.PERSONS: translate("Signatories", "Persons and their organisations"),
        SignatoryStyle.LOGOS: translate("Signatories", "Logos, then names"),
        SignatoryStyle.INK: translate("Signatories", "Blocks to sign by hand"),
    }


class OrderButton(QToolButton):
    """Reads the order of printing; its menu has the looks and the sorting of the rows too."""

    order_chosen = Signal(object)
    style_chosen = Signal(object)
    persons_chosen = Signal(bool)
    identifying_chosen = Signal(bool)
    sort_chosen = Signal(int)
    arrange_wanted = Signal()

    def __init__(self, theme: Theme, rows: SignatoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFont(theme.font(Use.SECONDARY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.addSection(translate("Signatories", "Order"))
        for order, name in order_names().items():
            self._choice(menu, name, f"order {order}", partial(self.order_chosen.emit, order))
        menu.addSection(translate("Signatories", "Printed as"))
        for style, name in style_names().items():
            self._choice(menu, name, f"style {style}", partial(self.style_chosen.emit, style))
        menu.addSeparator()
        self.persons = menu.addAction(translate("Signatories", "Print persons and titles"))
        self.identifying = menu.addAction(translate("Signatories", "Say that affiliations only identify"))
        for action, chosen in (
            (self.persons, self.persons_chosen),
            (self.identifying, self.identifying_chosen),
        ):
            action.setCheckable(True)
            action.triggered.connect(chosen)
        menu.addSeparator()
        self._add_sorting(menu)
        self.setMenu(menu)

    def _choice(self, menu: QMenu, name: str, data: object, does: object) -> None:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setData(data)
        action.triggered.connect(lambda _checked=False: does())  # type: ignore[operator]

    def _add_sorting(self, menu: QMenu) -> None:
        """Rows by a column, as a press on its head shows them; and that order as the arranged one."""
        sub = menu.addMenu(translate("Signatories", "Sort rows by"))
        for column, name in ((-1, translate("Signatories", "As printed")), *enumerate(head_names())):
            self._choice(sub, name, column, partial(self.sort_chosen.emit, column))
        self.keep = menu.addAction(translate("Signatories", "Arrange as sorted now"))
        self.keep.triggered.connect(self.arrange_wanted)

        def follow() -> None:
            column, _ = self._rows.sorting
            for action in sub.actions():
                action.setChecked(action.data() == column)
            self.keep.setEnabled(column >= 0)
            why = translate("Signatories", "Sort the rows by a column first")
            self.keep.setToolTip("" if column >= 0 else why)

        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(follow)

    def show_choices(self, statement: Statement) -> None:
        """Which order is kept, and how signatories are printed."""
        order, style = statement.order, statement.signatories_as
        named, styled = order_names()[order], style_names()[style]
        self.setText(named)
        words = translate("Signatories", "Order: %1. Printed: %2")
        self.setAccessibleName(words.replace("%1", named).replace("%2", styled))
        self.setToolTip(translate("Signatories", "Order and look of the printed signatories"))
        for action in self.menu().actions():
            if action.data() is not None:
                action.setChecked(action.data() in (f"order {order}", f"style {style}"))
        self.persons.setChecked(statement.names_persons)
        self.identifying.setChecked(statement.affiliations_identify)
