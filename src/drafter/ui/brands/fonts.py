"""The families of a brand, each shown in its own face, and which letters they have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.brand_editing import BrandProblem, Draft, ProblemCode
from drafter.desk.brand_editing import Group as Place
from drafter.desk.fonts import Coverage, Family, Usable
from drafter.places import resources
from drafter.ui.brands.alphabet_names import alphabet_name
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fields import SizeField, labelled
from drafter.ui.brands.group import GAP, Group
from drafter.ui.controls import IconLabel, TextLabel, WrappedLabel
from drafter.ui.sides import inset, write
from drafter.ui.style_paint import box
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

USUAL = ("en", "kk", "ru", "ka")
_WHY = Qt.ItemDataRole.UserRole + 1
_REASONS = Texts(
    "Brands",
    {
        Usable.RESTRICTED: QT_TRANSLATE_NOOP("Brands", "may not be embedded"),
        Usable.NOT_TRUETYPE: QT_TRANSLATE_NOOP("Brands", "cannot be set"),
        Usable.MISSING: QT_TRANSLATE_NOOP("Brands", "not on this machine"),
    },
)
_SAMPLES = {
    "en": "Kazakhstan",
    "kk": "Қазақстан",
    "ru": "Казахстан",
    "ka": "ყაზახეთი",
    "de": "Kasachstan",
    "fr": "Kazakhstan",
    "es": "Kazajistán",
    "pl": "Kazachstan",
    "uk": "Казахстан",
    "hy": "Ղազախստան",
    "tr": "Kazakistan",
    "el": "Καζακστάν",
    "ky": "Казакстан",
    "lt": "Kazachstanas",
    "lv": "Kazahstāna",
    "cs": "Kazachstán",
    "pt": "Cazaquistão",
    "it": "Kazakistan",
}
_FALLBACKS = ("Georgian", "Armenian")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Letters:
    """What the families of a brand have of the letters of some languages."""

    languages: tuple[str, ...]
    text: Coverage
    heads: Coverage


def load_page_fonts() -> None:
    """Make the shipped families known to Qt, for samples in their faces."""
    if "Noto Sans Georgian" not in QFontDatabase.families():
        for path in sorted((resources() / "fonts").glob("NotoSans*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    if "Noto Serif Georgian" not in QFontDatabase.families():
        for path in sorted((resources() / "fonts").glob("NotoSerif*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


class _FamilyDelegate(QStyledItemDelegate):
    """Each name in its own face; one that cannot be used in the interface's, with why."""

    def __init__(self, theme: Theme, box_: QComboBox) -> None:
        super().__init__(box_)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, max(32, self._theme.line_height(Use.INTERFACE) + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, colours = self._theme, self._theme.colours
        rect: QRect = option.rect
        painter.save()
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        state = option.state
        if enabled and state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, rect.adjusted(4, 0, -4, 0), colours.selrow, radius=4)
        font = theme.font(Use.INTERFACE)
        name, why = str(index.data()), str(index.data(_WHY) or "")
        room = rect.adjusted(12, 0, -12, 0)
        if why:
            painter.setFont(theme.font(Use.SECONDARY))
            painter.setPen(colours.text2 if enabled else colours.disabled)
            write(painter, room, why, last=True)
            room = inset(painter, room, 0, painter.fontMetrics().horizontalAdvance(why) + 12)
        elif enabled:
            font.setFamily(name)
        painter.setFont(font)
        painter.setPen(colours.text if enabled else colours.disabled)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, shown)
        painter.restore()


class _FamilyModel(QAbstractListModel):
    """Families as rows; there may be thousands."""

    def __init__(self, families: Sequence[Family], parent: QObject) -> None:
        super().__init__(parent)
        self._families = tuple(families)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._families)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        family = self._families[index.row()]
        why = _REASONS.get(family.usable, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return family.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{family.name}, {why}" if why else family.name
        return why if role == _WHY else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usable = self._families[index.row()].usable is Usable.YES
        return super().flags(index) if usable else Qt.ItemFlag.NoItemFlags

    def row_of(self, name: str) -> int:
        """The row of a family, -1 where it is not here."""
        return next((row for row, family in enumerate(self._families) if family.name == name), -1)


class FamilyBox(QComboBox):
    """The families that pages can be set in; the others are there, off, with why."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._families: tuple[Family, ...] = ()
        self._present = ""
        self._rows = _FamilyModel((), self)
        view = QListView()
        view.setUniformItemSizes(True)
        view.setAccessibleName(name)
        self.setView(view)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        self.setItemDelegate(_FamilyDelegate(theme, self))

    def show_families(self, families: Sequence[Family]) -> None:
        """Offer other families."""
        self._families = tuple(families)
        self._fill()

    def show_family(self, name: str) -> None:
        """Show which family is set; one that is not here is shown all the same."""
        if name != self._present or self.currentText() != name:
            self._present = name
            if self._rows.row_of(name) < 0:
                self._fill()
            self.setCurrentIndex(self._rows.row_of(name))

    def _fill(self) -> None:
        families = list(self._families)
        if self._present and all(one.name != self._present for one in families):
            missing = Usable.MISSING if self._families else Usable.YES
            families.insert(0, Family(self._present, False, missing))
        # The box deletes the model it had, as its own child.
        self._rows = _FamilyModel(families, self)
        self.setModel(self._rows)
        self.setCurrentIndex(self._rows.row_of(self._present))


class _Sample(QWidget):
    """A card with words in the page's faces, and what there is to say of their letters."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words = TextLabel(theme, "", Use.INTERFACE, elided=True)
        self.words.setAccessibleDescription(translate("Brands", "A sample in the page’s face"))
        self._mark = IconLabel(theme, "check", "ok", 14)
        self.told = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 11, 15, 11)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(line)
        theme.changed.connect(self.update)

    def show_family(self, family: str) -> None:
        """Set the words in a family."""
        font = QFont(self._theme.font(Use.INTERFACE))
        stem = "Noto Serif" if family == "Noto Serif" else "Noto Sans"
        font.setFamilies([family, *(f"{stem} {script}" for script in _FALLBACKS), stem])
        font.setPointSizeF(font.pointSizeF() * 18 / 13)
        self.words.setFont(font)
        self.words.setMinimumHeight(round(26 * self._theme.scale))

    def tell(self, words: str, told: str, grave: bool) -> None:
        """Show sample words, and say what letters there are."""
        self.words.setText(words)
        self.told.setText(told)
        # It keeps the height that a longer text needed.
        self.told.setMinimumHeight(max(self.told.heightForWidth(self.told.width()), 0))
        self._mark.set_icon(*(("warning", "warn") if grave else ("check", "ok")))
        self._mark.setVisible(bool(told))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        box(QPainter(self), self.rect(), colours.card, colours.line)


class FontsGroup(Group):
    """Families of text and headings, the sizes of body and headline, and a sample."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Fonts"))
    place = Place.FONTS

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.text = FamilyBox(theme, translate("Brands", "Text"))
        self.heads = FamilyBox(theme, translate("Brands", "Headings"))
        self.body_size = SizeField(translate("Brands", "Body"))
        self.headline_size = SizeField(translate("Brands", "Headline"))
        for field, family in (("type.text", self.text), ("type.heads", self.heads)):
            family.activated.connect(
                lambda _at, field=field, family=family: session.set(
                    field,
                    family.currentText(),
                    translate("Brands", "Font: {part}").format(part=family.accessibleName()),
                    typed=False,
                )
            )
        for field, size in (("type.body", self.body_size), ("type.headline", self.headline_size)):
            size.given.connect(
                lambda value, field=field, size=size: session.set(
                    field, value, translate("Brands", "Size: {part}").format(part=size.accessibleName())
                )
            )
        self.sample = _Sample(theme)
        self._stand_ins: dict[str, str] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        controls = (self.text, self.heads, self.body_size, self.headline_size)
        for column, control in enumerate(controls):
            grid.addLayout(labelled(theme, control.accessibleName(), control), 0, column)
            grid.setColumnStretch(column, 200 if column < 2 else 0)
        for size in (self.body_size, self.headline_size):
            size.setFixedWidth(theme.size(92))
        self.body.addLayout(grid)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.sample)
        self.watch(*controls)

    def show_families(self, families: Sequence[Family]) -> None:
        """Offer the families there are."""
        self.text.show_families(families)
        self.heads.show_families(families)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        kinds = draft.brand.type
        self.text.show_family(kinds.text)
        self.heads.show_family(kinds.heads)
        self.body_size.show_value(kinds.body)
        self.headline_size.show_value(kinds.headline)
        self.sample.show_family(self._stand_ins.get(kinds.text, kinds.text))
        for family in (self.text, self.heads):
            family.setEnabled(not locked)
        for size in (self.body_size, self.headline_size):
            size.setReadOnly(locked)

    def show_letters(self, letters: Letters) -> None:
        """Say which letters the families have."""
        words = (_SAMPLES.get(tag.split("-")[0], "") for tag in letters.languages)
        sample = ", ".join(dict.fromkeys(word for word in words if word))
        told, grave = letters_told(letters)
        self.sample.tell(sample, told, grave)

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show what the sample's line does not say."""
        super().show_problems([one for one in problems if one.code is not ProblemCode.LETTERS_LACKING])
        self.count(problems)
        unusable = [one for one in problems if one.code is not ProblemCode.LETTERS_LACKING]
        self._stand_ins = {one.argument("family"): one.argument("fallback") for one in unusable}
        family = self.text.currentText()
        self.sample.show_family(self._stand_ins.get(family) or family)


def letters_told(letters: Letters) -> tuple[str, bool]:
    """What letters there are, in sentences, and whether some are nowhere."""
    sentences = []
    if letters.text.whole:
        whole = [alphabet_name(name) for name in letters.text.whole]
        sentences.append(translate("Brands", "All letters of {languages}.").format(languages=_listed(whole)))
    grave = False
    for heads, coverage in ((False, letters.text), (True, letters.heads)):
        for language in coverage.lacking:
            if heads and language in letters.text.lacking:
                continue
            grave = grave or not language.comes_from
            said = _lacking(heads, bool(language.comes_from))
            name, fonts = alphabet_name(language.name), _listed(language.comes_from.split(" and "))
            sentences.append(said.format(language=name, font=fonts))
    return " ".join(sentences), grave


def _lacking(heads: bool, elsewhere: bool) -> str:
    if elsewhere:
        if heads:
            return translate("Brands", "In headings {language} comes from {font}.")
        return translate("Brands", "{language} comes from {font}.")
    if heads:
        return translate("Brands", "In headings {language} has letters that no font has.")
    return translate("Brands", "{language} has letters that no font has.")


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return translate("Brands", "{several} and {last}").format(several=", ".join(names[:-1]), last=names[-1])
