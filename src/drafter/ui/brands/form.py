"""The form: its groups one below the other on a column, and the strip that jumps and follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from drafter.desk.brand_editing import BrandProblem, Draft
from drafter.desk.brand_editing import Group as Place
from drafter.ui.brands.choices import Pill
from drafter.ui.brands.group import Group, MessageRow
from drafter.ui.controls import Ground
from drafter.ui.sides import margins, mirrored
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

COLUMN, LEAST, GUTTER = 620, 480, 42
_LEAST_SCALED = 460
STRIP, GROUP_GAP, TOP, END = 40, 28, 20, 48
# How near to the top a group's label must come for the group to be the current one.
_NEAR = 72


def built_in() -> str:
    """Why a brand cannot be changed."""
    return translate("Brands", "It comes with Drafter and stays as it is. Duplicate it to change it.")


class GroupStrip(Ground):
    """A pill for each group, the current one marked."""

    jumped = Signal(int)

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__(theme, "canvas", Qt.Edge.BottomEdge)
        self.pills = [Pill(theme, name) for name in names]
        self.setAccessibleName(translate("Brands", "Groups"))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 1, 0, 0)
        self._row.setSpacing(2)
        for place, pill in enumerate(self.pills):
            pill.clicked.connect(lambda _=False, place=place: self.jumped.emit(place))
            self._row.addWidget(pill)
        self._row.addStretch(1)
        self._before = QWidget()
        self._before.setLayout(self._row)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._before)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self._scroll.setHorizontalScrollBarPolicy, self._scroll.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._before.setAutoFillBackground(False)
        self._choice: QComboBox | None = None
        self._left = 0
        self._high = max(STRIP, self.pills[0].sizeHint().height() + 12)
        self.setFixedHeight(self._high)
        self.pills[0].setChecked(True)

    def set_choice(self, choice: QComboBox) -> None:
        """A choice of brands that stands here where there is no room for their list."""
        choice.setParent(self)
        choice.hide()
        self._choice = choice

    def show_choice(self, shown: bool) -> None:
        """Whether the choice of brands stands here; without room beside the pills it has a row of its own."""
        if self._choice is not None and self._choice.isVisibleTo(self) != shown:
            self._choice.setVisible(shown)
        self._lay_out()

    def show_current(self, place: int) -> None:
        """Mark the group that is in sight."""
        pill = self.pills[place]
        if not pill.isChecked():
            pill.setChecked(True)
            self._scroll.ensureWidgetVisible(pill, 40, 0)

    def set_left(self, left: int) -> None:
        """Begin so far from the pane's left edge; the first pill's word then stands on the column's edge."""
        self._left = left
        self._lay_out()

    def _lay_out(self) -> None:
        left, top, choice = self._left, 0, self._choice
        if choice is not None and choice.isVisibleTo(self):
            size = choice.sizeHint()
            wide = max(size.width(), choice.minimumWidth())
            narrow = left + wide + 8 + self._before.minimumSizeHint().width() > self.width()
            first = left + (10 if narrow else 0)
            place = QRect(first, (self._high - size.height()) // 2, wide, size.height())
            choice.setGeometry(mirrored(self, place))
            if narrow:
                top = self._high
            else:
                left += wide + 8
        self.setFixedHeight(top + self._high)
        self._scroll.setGeometry(mirrored(self, QRect(left, top, self.width() - left, self._high - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())


class Form(Ground):
    """The groups of a brand. `went` names the group that is now the current one, by its place."""

    went = Signal(int)
    duplicate_wanted = Signal()

    def __init__(self, theme: Theme, groups: Sequence[Group]) -> None:
        super().__init__(theme, "canvas")
        self.groups = list(groups)
        self.current = 0
        self._jumping = False
        self.strip = GroupStrip(theme, [translate("Brands", group.title) for group in groups])
        self.strip.jumped.connect(self.jump)
        duplicate = self.duplicate = QPushButton(translate("Brands", "Duplicate to change"))
        set_variant(duplicate, small=True)
        duplicate.clicked.connect(self.duplicate_wanted)
        self.notice = MessageRow(theme, duplicate)
        self.notice.lined = False
        self.notice.say(
            translate("Brands", "Comes with Drafter."),
            translate("Brands", "It stays as it is. A duplicate is yours to change."),
            "lock",
            "text2",
        )
        self.column = QWidget()
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, TOP, 0, END)
        column.setSpacing(0)
        column.addWidget(self.notice)
        self._gap = QWidget()
        self._gap.setFixedHeight(12)
        column.addWidget(self._gap)
        for place, group in enumerate(groups):
            if place:
                column.addSpacing(GROUP_GAP)
            column.addWidget(group)
            group.entered.connect(lambda place=place: self._entered(place))
        column.addStretch(1)
        holder = QWidget()
        self._holder = QHBoxLayout(holder)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.addWidget(self.column)
        self._holder.addStretch(1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        self.area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._settled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self.area, 1)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._mark(0)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        """Show a brand; a locked one with the row that offers a duplicate."""
        self.notice.setVisible(locked)
        self._gap.setVisible(locked)
        for group in self.groups:
            group.show_draft(draft, locked)
            # Of what is off in it, all but what says more itself.
            group.setToolTip(built_in() if locked else "")

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show in each group what is wrong there."""
        for group in self.groups:
            group.show_problems([one for one in problems if one.group is group.place])

    def jump(self, place: int) -> None:
        """Bring a group to the top; the keyboard stays where it is."""
        bar = self.area.verticalScrollBar()
        self._jumping = True
        bar.setValue(0 if place == 0 else self._top_of(place) - TOP)
        self._jumping = False
        self._mark(place)
        self.went.emit(place)

    def bring(self, place: Place) -> None:
        """Have a group in sight, wherever it is."""
        number = next(at for at, group in enumerate(self.groups) if group.place is place)
        top, bar = self._top_of(number), self.area.verticalScrollBar()
        bottom = top + min(self.groups[number].height(), self.area.viewport().height() // 2)
        if top < bar.value() or bottom > bar.value() + self.area.viewport().height():
            self.jump(number)
        else:
            self._go(number)

    def reset(self) -> None:
        """Begin at the top, as with another brand."""
        self.jump(0)

    def _top_of(self, place: int) -> int:
        return self.groups[place].mapTo(self.column, QPoint(0, 0)).y()

    def _entered(self, place: int) -> None:
        """The keyboard came into a group."""
        group = self.groups[place]
        focus = group.focusWidget()
        self._jumping = True
        if focus is not None:
            self.area.ensureWidgetVisible(focus, 0, 40)
        self._jumping = False
        self._go(place)

    def _scrolled(self) -> None:
        if not self._jumping:
            self._settle.start()

    def _settled(self) -> None:
        """Whichever group's label passed the top last is the current one; at the end, the last."""
        bar = self.area.verticalScrollBar()
        if bar.value() >= bar.maximum() > 0:
            self._go(len(self.groups) - 1)
            return
        passed = [place for place in range(len(self.groups)) if self._top_of(place) <= bar.value() + _NEAR]
        self._go(passed[-1] if passed else 0)

    def _go(self, place: int) -> None:
        if place != self.current:
            self._mark(place)
            self.went.emit(place)

    def _mark(self, place: int) -> None:
        self.current = place
        self.strip.show_current(place)
        for number, group in enumerate(self.groups):
            group.set_current(number == place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self._theme.scale
        room = self.width()
        wide = min(round(COLUMN * scale), max(room - 2 * GUTTER, round(LEAST * min(scale, 1.0))))
        # Text that is large in a narrow window needs more room than there is: it is scrolled to the side.
        narrow = scale > 1 and room < round(_LEAST_SCALED * scale)
        if narrow:
            wide = max(round(_LEAST_SCALED * scale), self.column.minimumSizeHint().width())
        else:
            wide = min(wide, room - 32)
        left = max((room - wide) // 2, 16)
        self._holder.setContentsMargins(*margins(left, 0, 0, 0))
        self.column.setFixedWidth(wide)
        self.strip.set_left(max(left - 10, 4))

    def _recolour(self) -> None:
        for pane in (self.area.viewport(), self.strip):
            palette = pane.palette()
            palette.setColor(QPalette.ColorRole.Window, self._theme.colours.canvas)
            pane.setPalette(palette)
        self.area.viewport().setAutoFillBackground(True)
        holder = self.area.widget()
        if holder is not None:
            holder.setAutoFillBackground(False)
