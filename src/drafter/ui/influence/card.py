"""The card of an entry: strength and menu above, the two measures, its sources below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from drafter.model.influence import InfluenceEntry, Measure
from drafter.ui.column.strip_buttons import MenuButton, MoreButton
from drafter.ui.influence.cell import MeasureCell
from drafter.ui.influence.form import MeasureForm
from drafter.ui.influence.strength import StrengthButton
from drafter.ui.influence.wording import facts, strength_names
from drafter.ui.moving_keys import MovingKeys
from drafter.ui.sides import mirrored, mirrored_at, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

STRIP, FOOT = 40, 32
BESIDE_EACH_OTHER = 440
HERE, FOLLOWS = "here", "follows"
_MORE = 24


class SourcesButton(MenuButton):
    """How many sources an entry has, and that it needs one where it has none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, translate("Influence", "Sources of this entry"), parent)
        self._count = 0
        self.setFont(theme.font(Use.SECONDARY))

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count = count
        none = translate("Influence", "No source yet")
        self.setText(translate("Influence", "%n sources", "", count) if count else none)
        needs = "" if count else translate("Influence", "Needs one")
        self.setAccessibleName(", ".join(filter(None, (self.text(), needs))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.size(FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus() or self._open)
        if lit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 5, 5)
        colour = colours.text if lit else colours.text2
        ratio, middle = self.devicePixelRatioF(), (self.height() - 16) // 2
        icons = self._theme.icons
        painter.drawPixmap(mirrored_at(self, 16, middle, 16), icons.pixmap("source", colour, 16, ratio))
        painter.setFont(self.font())
        painter.setPen(colour)
        inner = QRect(38, 0, self.width() - 54, self.height())
        write(painter, mirrored(self, inner), self.text())
        if self._count:
            return
        painter.setPen(colours.warn)
        words = translate("Influence", "Needs one")
        write(painter, mirrored(self, inner), words, last=True)
        wide = painter.fontMetrics().horizontalAdvance(words)
        place = mirrored_at(self, self.width() - 16 - wide - 18, (self.height() - 14) // 2, 14)
        painter.drawPixmap(place, icons.pixmap("warning", colours.warn, 14, ratio))


class EntryCard(QFrame):
    """Shows an entry; `opened` tells that a half is being edited, the other signals what the writer wants."""

    height_changed = Signal()
    stops_changed = Signal()
    opened = Signal()
    strength_chosen = Signal(object)
    menu_filled = Signal(QMenu)
    sources_filled = Signal(QMenu)
    written = Signal(str, str, object)
    choice_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, theme: Theme, entry: InfluenceEntry, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.entry = entry
        self.shown: tuple[InfluenceEntry, str] | None = None
        self._laid: tuple[object, int] | None = None
        self._locked = ""
        self._active = False
        self._lines: list[QRect] = []
        self.strength = StrengthButton(theme, self)
        self.more = MoreButton(theme, self, translate("Influence", "More about this entry"))
        self.more.set_wanted(True)
        self.cells = {
            HERE: MeasureCell(theme, translate("Influence", "Here"), self),
            FOLLOWS: MeasureCell(theme, translate("Influence", "Follows"), self),
        }
        self.forms: dict[str, MeasureForm] = {}
        self.sources = SourcesButton(theme, self)
        self.strength.chosen.connect(self.strength_chosen)
        self.more.menu().aboutToShow.connect(lambda: self.menu_filled.emit(self.more.menu()))
        self.sources.menu().aboutToShow.connect(lambda: self.sources_filled.emit(self.sources.menu()))
        self.cells[HERE].clicked.connect(lambda: self.open(HERE))
        self.cells[FOLLOWS].clicked.connect(self._press_follows)
        keys = MovingKeys(self, lambda: self._locked)
        keys.watch(self.strength, self.more, self.sources, *self.cells.values())
        keys.moved.connect(self.move_wanted)
        theme.changed.connect(self.update)
        theme.resized.connect(self._forget_layout)

    # What is shown

    def show_entry(self, entry: InfluenceEntry, doubt: str = "") -> None:
        """Show the entry as it is now; `doubt` is said of the precedent."""
        self.entry = entry
        self.shown = (entry, doubt)
        self.strength.show_strength(entry.strength)
        self.cells[HERE].show_measure(
            entry.here.title,
            facts(entry.here, self._language),
            "",
            translate("Influence", "What happened here?"),
        )
        follows = entry.follows
        self.cells[FOLLOWS].show_measure(
            follows.title if follows is not None else "",
            facts(follows, self._language) if follows is not None else "",
            doubt if follows is not None else "",
            translate("Influence", "Compare with a precedent…"),
        )
        for side, form in list(self.forms.items()):
            measure = self._measure(side)
            if measure is None:
                self.close_form(side, keep_focus=True)
            else:
                form.show_measure(measure)
        self.sources.show_count(len(entry.sources))
        name = entry.here.title.strip() or translate("Influence", "Entry")
        self.setAccessibleName(f"{name}, {strength_names()[entry.strength]}")

    def _measure(self, side: str) -> Measure | None:
        return self.entry.here if side == HERE else self.entry.follows

    def lock(self, why: str) -> None:
        """Let the card be read alone, where there is a reason."""
        self._locked = why
        for button in (self.strength, self.sources):
            button.lock(why)
        self.more.lock(why)
        for cell in self.cells.values():
            cell.setEnabled(not why)
            cell.setToolTip(why)

    def set_active(self, active: bool) -> None:
        """Whether the card holds the keyboard."""
        if active != self._active:
            self._active = active
            self.update()

    # Forms

    def _press_follows(self) -> None:
        if self.entry.follows is None:
            self.choice_wanted.emit()
        else:
            self.open(FOLLOWS)

    def open(self, side: str) -> None:
        """The fields of a half, with the cursor in the first."""
        if self._locked:
            return
        form = self.forms.get(side)
        if form is None:
            hint = translate("Influence", "For example: a bill, a request, a raid")
            form = MeasureForm(self._theme, self._language, hint if side == HERE else "", self)
            form.show_measure(self.entry.here if side == HERE else self.entry.follows or self.entry.here)
            form.written.connect(lambda field, measure: self.written.emit(side, field, measure))
            form.closed.connect(lambda: self.close_form(side))
            self.forms[side] = form
            self.cells[side].hide()
            form.show()
            self.height_changed.emit()
            self.stops_changed.emit()
        form.title.edit.moveCursor(QTextCursor.MoveOperation.End)
        form.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def close_form(self, side: str, *, keep_focus: bool = False) -> None:
        """The half to be read again."""
        form = self.forms.pop(side, None)
        if form is None:
            return
        self.cells[side].show()
        if not keep_focus:
            self.cells[side].setFocus(Qt.FocusReason.OtherFocusReason)
        form.hide()
        form.deleteLater()
        self.height_changed.emit()
        self.stops_changed.emit()

    # Layout

    def _forget_layout(self) -> None:
        self._laid = None

    def lay_out(self, width: int) -> int:
        """Place the parts at a width; the height it takes."""
        wanted = (width, self.shown)
        if self._laid is not None and self._laid[0] == wanted and not self.forms:
            return self._laid[1]
        height = self._placed(width)
        # The height of a form may change with what it says.
        self._laid = None if self.forms else (wanted, height)
        return height

    def _placed(self, width: int) -> int:
        size = self._theme.size
        inner = width - 2
        strip = size(STRIP)
        self._lines = []
        high = min(size(28), strip - 4)
        button = QRect(9, 1 + (strip - high) // 2, self.strength.sizeHint().width(), high)
        self.strength.setGeometry(mirrored(self, button, width))
        more = QRect(width - 1 - 8 - _MORE, 1 + (strip - _MORE) // 2, _MORE, _MORE)
        self.more.setGeometry(mirrored(self, more, width))
        y = 1 + strip
        self._lines.append(QRect(1, y - 1, inner, 1))
        y = self._lay_out_halves(y, inner, width)
        self._lines.append(QRect(1, y, inner, 1))
        foot = size(FOOT)
        self.sources.setGeometry(1, y + 1, inner, foot - 1)
        return y + foot + 1

    def _lay_out_halves(self, y: int, inner: int, width: int) -> int:
        """The halves side by side where there is room and none is being edited, else one below the other."""
        if inner >= self._theme.size(BESIDE_EACH_OTHER) and not self.forms:
            half = inner // 2
            heights = [cell.lay_out(half, 12, 16) for cell in self.cells.values()]
            for number, cell in enumerate(self.cells.values()):
                place = QRect(1 + number * half, y, half if not number else inner - half, max(heights))
                cell.setGeometry(mirrored(self, place, width))
            self._lines.append(mirrored(self, QRect(1 + half, y, 1, max(heights)), width))
            return y + max(heights)
        for side, cell in self.cells.items():
            form = self.forms.get(side)
            if form is not None:
                form.setFixedWidth(inner)
                height = form.sizeHint().height()
                form.setGeometry(1, y, inner, height)
                y += height
                continue
            above, below = (12, 8) if side == HERE else (4, 16)
            height = cell.lay_out(inner, above, below)
            cell.setGeometry(1, y, inner, height)
            y += height
        return y

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(colours.ask if self._active else colours.line, 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for line in self._lines:
            painter.fillRect(line, colours.line)
