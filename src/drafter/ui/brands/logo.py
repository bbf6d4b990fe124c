"""The logo: its picture on white, what is wrong with it, and what takes its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.compose.brand import LIMITS
from drafter.desk.brand_editing import (
    BrandProblem,
    Draft,
    LogoFacts,
    ProblemCode,
    Severity,
    shown_name,
    with_logo,
    with_mark,
    words_of,
)
from drafter.desk.brand_editing import Group as Place
from drafter.desk.pictures import ENDINGS, take_file
from drafter.model.errors import DrafterError
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fields import FormField, MillimetreField, labelled, with_tabular_figures
from drafter.ui.brands.group import GAP, Group, MessageRow, ProblemRows, icon_of
from drafter.ui.brands.images import Images
from drafter.ui.controls import TextLabel
from drafter.ui.sentences import said
from drafter.ui.style import set_variant
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDE, HIGH = 232, 104
_SIDE, _PAD = 35, 20


class LogoTile(QWidget):
    """The logo as it will stand on paper; takes pictures that are dropped on it."""

    dropped = Signal(object)

    def __init__(self, theme: Theme, images: Images) -> None:
        super().__init__()
        self._theme = theme
        self._images = images
        self._data = b""
        self._locked = False
        self._over = False
        self.setFixedSize(WIDE, HIGH)
        self.setAcceptDrops(True)
        images.came.connect(self.update)
        theme.changed.connect(self.update)

    def show_image(self, data: bytes, name: str) -> None:
        """Show a picture, or that there is none."""
        self._data = data
        self.setAccessibleName(
            translate("Brands", "Logo, {name}").format(name=name) if data else translate("Brands", "No logo")
        )
        self.update()

    def set_locked(self, locked: bool) -> None:
        """Whether pictures can be dropped here."""
        self._locked = locked
        self.setAcceptDrops(not locked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        border, width = (colours.accent, 2) if self._over else (colours.line, 1)
        box(painter, self.rect(), QColor(Qt.GlobalColor.white), border, width=width)
        if not self._data:
            painter.setFont(self._theme.font(Use.SECONDARY))
            # Always on white, whatever the theme: a colour that is read there.
            painter.setPen(Qt.GlobalColor.darkGray)
            words = (
                translate("Brands", "No logo") if self._locked else translate("Brands", "Drop a logo here")
            )
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        room = QSize(self.width() - 2 * _SIDE, self.height() - 2 * _PAD)
        picture = self._images.pixmap(self._data, room, self.devicePixelRatioF())
        size = picture.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawPixmap(QPointF(left, top), picture)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _picture_in(event) is not None:
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _picture_in(event)
        self._over = False
        self.update()
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _picture_in(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower().lstrip(".") in ENDINGS), None)


class LogoGroup(Group):
    """Tile, measures, and rows of what is wrong. Pictures are read beside the window's thread by `do`."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Logo"))
    place = Place.LOGO
    refused = Signal(object)
    settled = Signal()

    def __init__(
        self,
        theme: Theme,
        session: BrandSession,
        images: Images,
        do: Callable[[Callable[[], Any], Callable[[Any], None]], None],
    ) -> None:
        super().__init__(theme, session)
        self._do = do
        self._shown: tuple[str, bytes] = ("", b"")
        self._missing = False
        self.before = ProblemRows(theme)
        self.after = ProblemRows(theme)
        self.tile = LogoTile(theme, images)
        self.tile.dropped.connect(self.take)
        self._name = TextLabel(theme, "", Use.EMPHASIS, elided=True)
        self._about = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        self._about.setFont(with_tabular_figures(theme.font(Use.SECONDARY)))
        self.high = self._measure(translate("Brands", "Height"), "logo.height_mm")
        self.top = self._measure(translate("Brands", "From the top"), "logo.y_mm")
        self.replace = QPushButton(translate("Brands", "Replace…"))
        set_variant(self.replace, small=True)
        self.replace.clicked.connect(self.ask)
        self.alt = FormField(
            translate("Brands", "Alternative text"), translate("Brands", "What it shows"), small=True
        )
        self.alt.setFixedWidth(theme.size(180))
        self.alt.textEdited.connect(
            lambda text: session.set("logo.alt", text, translate("Brands", "Alternative text"))
        )
        self.alt.editingFinished.connect(self.settled)
        self.alt_row = MessageRow(theme, self.alt)
        self._assemble()
        self.watch(self.high, self.top, self.replace, self.alt)

    def _measure(self, name: str, field: str) -> MillimetreField:
        made = MillimetreField(name, *LIMITS[field])
        made.setMinimumWidth(self.theme.size(80))
        made.setMaximumWidth(self.theme.size(104))
        made.given.connect(
            lambda value: self.session.set(
                field, value, translate("Brands", "Logo: {measure}").format(measure=name.lower())
            )
        )
        return made

    def _assemble(self) -> None:
        measures = QGridLayout()
        measures.setHorizontalSpacing(GAP)
        measures.addLayout(labelled(self.theme, translate("Brands", "Height"), self.high), 0, 0)
        measures.addLayout(labelled(self.theme, translate("Brands", "From the top"), self.top), 0, 1)
        measures.addWidget(self.replace, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        measures.setColumnStretch(2, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addSpacing(2)
        words.addWidget(self._about)
        words.addSpacing(10)
        words.addLayout(measures)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.before)
        self.body.addWidget(self.alt_row)
        self.body.addWidget(self.after)

    def ask(self) -> None:
        """Ask for another logo."""
        self._ask(translate("Brands", "Logo"), self.take)

    def ask_mark(self) -> None:
        """Ask for a mark, which stands at the head of following pages."""
        self._ask(translate("Brands", "Mark"), self.take_mark)

    def _ask(self, title: str, then: Callable[[Path], None]) -> None:
        pictures = translate("Brands", "Pictures")
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        name, _ = QFileDialog.getOpenFileName(self.window(), title, "", f"{pictures} ({endings})")
        if name:
            then(Path(name))

    def take(self, path: Path) -> None:
        """Put the picture in a file in the logo's place; what is no picture is refused with a reason."""
        self._take(path, with_logo, translate("Brands", "Replace logo"))

    def take_mark(self, path: Path) -> None:
        """The same for the mark."""
        self._take(path, with_mark, translate("Brands", "Choose mark"))

    def _take(self, path: Path, put: Callable[[Draft, Any], Draft], name: str) -> None:
        if self.session.locked or self.session.current is None:
            return
        brand_id = self.session.current.brand.id

        def taken(result: Any) -> None:
            if isinstance(result, DrafterError):
                self.refused.emit(result)
                return
            self.session.choose(brand_id)
            self.session.edit(lambda draft: put(draft, result), name)

        self._do(lambda: take_file(path), taken)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        logo = draft.brand.logo
        picture = draft.file(logo.png) if logo.png else b""
        if (logo.png, picture) != self._shown:
            self._shown = (logo.png, picture)
            self.tile.show_image(picture, logo.alt)
        self.tile.set_locked(locked)
        name = logo.file or logo.png
        self._name.setText(shown_name(name) if name else translate("Brands", "No logo yet"))
        if not name:
            self._about.setText(translate("Brands", "PNG, JPEG, or an SVG of filled shapes"))
        self.high.show_value(logo.height_mm)
        self.top.show_value(logo.y_mm)
        if self.alt.text().strip() != logo.alt.strip():
            self.alt.show_text(logo.alt)
        for field in (self.high, self.top, self.alt):
            field.setReadOnly(locked)
        self.replace.setText(translate("Brands", "Replace…") if name else translate("Brands", "Choose…"))
        self.replace.setEnabled(not locked)
        self.alt_row.setVisible(bool(name))

    @property
    def describing(self) -> bool:
        """Whether an alternative text that was missing is being typed: what is begun is not yet given."""
        return self._missing and self.alt.hasFocus()

    def show_facts(self, facts: LogoFacts | None) -> None:
        """Show what is known of the logo's file."""
        if facts is not None:
            self._about.setText(_about(facts))

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show what is wrong with the logo; the row of its alternative text is always there."""
        told = next((one for one in problems if one.field == "logo.alt"), None)
        self._missing = told is not None and told.code is ProblemCode.NO_ALTERNATIVE
        if told is None:
            self.alt_row.say(
                translate("Brands", "Alternative text."),
                translate("Brands", "Who cannot see the logo hears this."),
                "check",
                "ok",
            )
        else:
            icon = icon_of(told.severity)
            self.alt_row.say(said(words_of(told).what), said(words_of(told).why), *icon)
        rest = [one for one in problems if one is not told]
        self.before.show_problems([one for one in rest if one.severity is not Severity.DONE])
        self.after.show_problems([one for one in rest if one.severity is Severity.DONE])
        self.count(problems)


def _about(facts: LogoFacts) -> str:
    size = max(round(facts.bytes / 1000), 1)
    if facts.vector:
        return translate("Brands", "SVG, {size} kB, kept inside the brand").format(size=size)
    about = translate("Brands", "{width} × {height} px, {size} kB, kept inside the brand")
    return about.format(width=facts.width, height=facts.height, size=size)
