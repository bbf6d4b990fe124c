"""What stands between Home's head and foot, and how it shares the room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from drafter.ui.controls import Ground, TextLabel
from drafter.ui.home.cards import CardRow
from drafter.ui.home.columns import OUT, margin_for
from drafter.ui.home.drop_zone import DropFrame, EmptyHome, NothingFound
from drafter.ui.home.entries import FILTERS, RowModel, order_names, stage_names
from drafter.ui.home.filters import ChoiceButton, FilterRow
from drafter.ui.home.row_list import ColumnHeads, RowList
from drafter.ui.sides import mirrored
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use
from drafter.ui.written_languages import WRITTEN

_TOP, _GAP, _PART = 16, 8, 32
_UNDER_TITLE = 12
_BELOW, _BELOW_EMPTY = 16, 34
_LEAST_ROWS = 3
_LEAST_EMPTY = 250


class HomeBody(Ground):
    """Either the list over the templates, or the frame of an empty Home over them.

    `cards_came_and_went` says whether the window is too low for the templates.
    """

    cards_came_and_went = Signal(bool)

    def __init__(self, theme: Theme, model: RowModel) -> None:
        super().__init__(theme, "canvas")
        self._empty = False
        self._seeking = False
        self.cards_fit = True
        self._cut = 0
        self.margin = 48
        names = stage_names()
        states: Mapping[str, str] = {
            "": translate("Home", "All"),
            **{stage.value: names[stage] for stage in FILTERS},
        }
        self.filters = FilterRow(
            theme, translate("Home", "State"), states, translate("Home", "Order"), order_names()
        )
        self.heads = ColumnHeads(theme)
        self.list = RowList(theme, model)
        self.nothing = NothingFound(theme)
        self.empty = EmptyHome(theme, translate("Home", "Statements, HTML, Markdown or text."))
        self.title = TextLabel(theme, translate("Home", "Start from a template"), Use.SELECTED)
        self.title.setFixedHeight(theme.line_height(Use.SELECTED))
        self.language = ChoiceButton(theme, translate("Home", "Language of a new statement"), WRITTEN)
        self.cards = CardRow(theme, translate("Home", "Statements, HTML, Markdown, text"))
        for widget in self._parts():
            widget.setParent(self)
        self._frame = DropFrame(theme, self)
        self._model = model
        model.modelReset.connect(self.lay_out)
        self.nothing.hide()
        self.set_empty(False)

    def _parts(self) -> tuple[QWidget, ...]:
        lists = (self.filters, self.heads, self.list, self.nothing)
        return (*lists, self.empty, self.title, self.language, self.cards)

    @property
    def cards_shown(self) -> bool:
        """Whether there is room for the templates."""
        return self.cards.isVisibleTo(self)

    def set_empty(self, empty: bool) -> None:
        """Whether there is no statement at all."""
        self._empty = empty
        for widget in (self.filters, self.heads, self.list):
            widget.setVisible(not empty)
        self.empty.setVisible(empty)
        self.cards.set_wide(empty)
        self.lay_out()

    def set_seeking(self, seeking: bool) -> None:
        """While something is sought, what was found has all the room."""
        if seeking != self._seeking:
            self._seeking = seeking
            self.lay_out()

    def show_over(self, over: bool) -> None:
        """Show that a file is held over the window."""
        self.empty.show_over(over)
        self.cards.drop.show_over(over)
        seen = self.empty.isVisibleTo(self) or self.cards.drop.isVisibleTo(self)
        self._frame.setGeometry(self.rect())
        self._frame.setVisible(over and not seen)
        self._frame.raise_()

    def sizeHint(self) -> QSize:
        return QSize(1280, 716)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Give each part its place."""
        self.margin = margin_for(self.width(), self._theme.scale)
        if self._empty:
            self._lay_out_empty()
        else:
            self._lay_out_list()

    def _lay_out_empty(self) -> None:
        wide = self.width() - 2 * self.margin
        below = _PART + self.title.height() + _UNDER_TITLE + self._cards_high(wide) + _BELOW_EMPTY
        least = max(self._theme.size(_LEAST_EMPTY), self.empty.minimumSizeHint().height())
        room = self.height() - _TOP
        shown = room - below >= least
        high = room - (below if shown else _BELOW)
        self.empty.setGeometry(self.margin, _TOP, wide, max(high, 0))
        self._lay_out_cards(_TOP + high + _PART, wide, shown)

    def _lay_out_list(self) -> None:
        margin, wide = self.margin, self.width() - 2 * self.margin
        high = self.filters.heightForWidth(wide + 2 * OUT)
        self.filters.setGeometry(margin - OUT, _TOP, wide + 2 * OUT, high)
        top = _TOP + high + _GAP
        self.heads.setGeometry(margin, top, wide, self.heads.height())
        self.heads.set_column(wide)
        top += self.heads.height()
        row = self.list.row_height()
        content = len(self._model.rows) * row
        nothing = not self._model.rows
        room = self.height() - top
        cards = _PART + self.title.height() + _UNDER_TITLE + self._cards_high(wide) + _BELOW
        wanted = self.nothing.sizeHint().height() if nothing else min(content, _LEAST_ROWS * row)
        shown = not self._seeking and room - cards >= wanted
        most = room - (cards if shown else 0)
        used = most if nothing and not shown else wanted if nothing else min(content, most)
        self.nothing.setGeometry(margin, top, wide, max(used, 0))
        self.list.set_column(margin, wide)
        whole = QRect(margin - OUT, top, wide + OUT + margin, max(used, 0))
        self.list.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), whole))
        self._cut = top + used if used < content else 0
        self._lay_out_cards(top + used + _PART, wide, shown)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._cut and not self._empty:
            # Where the list is cut off and scrolls.
            wide = self.width() - 2 * self.margin
            QPainter(self).fillRect(self.margin, self._cut, wide, 1, self._theme.colours.line)

    def _cards_high(self, wide: int) -> int:
        self.cards.resize(wide, self.cards.height())
        return self.cards.height()

    def _lay_out_cards(self, top: int, wide: int, shown: bool) -> None:
        for widget in (self.title, self.language, self.cards):
            widget.setVisible(shown)
        # While something is sought they make room for it; they are wanted elsewhere where they never fit.
        fits = shown or self._seeking or self._empty
        if fits is not self.cards_fit:
            self.cards_fit = fits
            self.cards_came_and_went.emit(not fits)
        if shown:
            high = self.title.height()
            # The chevron ends where the cards do.
            size = self.language.sizeHint()
            left = self.margin + wide - size.width() + 6
            title = QRect(self.margin, top, left - self.margin - 8, high)
            self.title.setGeometry(mirrored(self, title))
            place = QRect(left, top + (high - size.height()) // 2, size.width(), size.height())
            self.language.setGeometry(mirrored(self, place))
            self.cards.setGeometry(self.margin, top + high + _UNDER_TITLE, wide, self.cards.height())

    def show_nothing(self, line: str, about: str, way: str) -> None:
        """In place of rows: what there is none of. Without a line there are rows."""
        self.nothing.say(line, about, way)
        self.nothing.setVisible(bool(line) and not self._empty)
        self.lay_out()

    def tab_order(self) -> list[QWidget]:
        """What Tab comes to, as it is read."""
        pills = list(self.filters.pills.values())
        return [
            *pills,
            self.filters.order,
            self.list,
            self.nothing.way,
            self.empty.new,
            self.empty.sample,
            self.empty.open,
            self.language,
            *self.cards.cards,
            self.cards.drop,
        ]
