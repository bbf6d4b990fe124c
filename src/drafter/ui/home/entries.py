"""The statements that Home lists: their rows, filters and orders, and the model over them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
from math import inf
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.model.values import Value
from drafter.ui.texts import translate

_Index = QModelIndex | QPersistentModelIndex
Clock = Callable[[], datetime]


class Stage(StrEnum):
    """How far a statement is; a LOCKED file has a passphrase, an UNREADABLE one is no whole statement."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    SIGNING = "signing"
    RELEASED = "released"
    LOCKED = "locked"
    UNREADABLE = "unreadable"


# What can be asked for alone, and the shape and colour of each beside its word.
FILTERS = (Stage.DRAFT, Stage.IN_REVIEW, Stage.SIGNING, Stage.RELEASED)
STAGE_MARKS: Mapping[Stage, tuple[str, str]] = {
    Stage.DRAFT: ("progress", "text2"),
    Stage.IN_REVIEW: ("pending", "accent"),
    Stage.SIGNING: ("signed", "accent"),
    Stage.RELEASED: ("done", "ok"),
    Stage.LOCKED: ("lock", "text2"),
    Stage.UNREADABLE: ("warning", "warn"),
}


class Order(StrEnum):
    """The orders that the list can be in."""

    CHANGED = "changed"
    OPENED = "opened"
    TITLE = "title"
    DEADLINE = "deadline"
    WORDS = "words"


def stage_names() -> dict[Stage, str]:
    """What the stages are called."""
    return {
        Stage.DRAFT: translate("Home", "Draft"),
        Stage.IN_REVIEW: translate("Home", "In review"),
        Stage.SIGNING: translate("Home", "Signing"),
        Stage.RELEASED: translate("Home", "Released"),
        Stage.LOCKED: translate("Home", "Locked"),
        Stage.UNREADABLE: translate("Home", "Unreadable"),
    }


def order_names() -> dict[Order, str]:
    """What the orders are called."""
    return {
        Order.CHANGED: translate("Home", "Last changed first"),
        Order.OPENED: translate("Home", "Last opened first"),
        Order.TITLE: translate("Home", "By title"),
        Order.DEADLINE: translate("Home", "Next deadline first"),
        Order.WORDS: translate("Home", "Longest first"),
    }


class Marked(Value, frozen=True):
    """A text, and where in it what is searched was found, as (start, end)."""

    text: str = ""
    hits: tuple[tuple[int, int], ...] = ()


class Row(Value, frozen=True):
    """A statement as its row shows it.

    `changed` and `deadline` are in seconds since 1970, 0 where there is none. `opened` numbers the recent
    files from 0, the last opened first. `trouble` says in sentences why a file cannot be read. What is
    `unsaved` was kept as a draft: its `path` is where, and no file of the writer's.
    """

    path: Path
    title: str
    stage: Stage = Stage.DRAFT
    round: int = 0
    deadline: float = 0.0
    approved: int = 0
    asked: int = 0
    words: int = 0
    changed: float = 0.0
    opened: int | None = None
    pinned: bool = False
    trouble: str = ""
    unsaved: bool = False
    title_hits: tuple[tuple[int, int], ...] = ()
    excerpt: Marked = Marked()

    @property
    def told(self) -> bool:
        """Whether anything is known of the statement but its file."""
        return self.stage not in (Stage.LOCKED, Stage.UNREADABLE)


class Role(IntEnum):
    """What the delegate asks a row for."""

    ROW = int(Qt.ItemDataRole.UserRole)


class RowModel(QAbstractListModel):
    """The rows in sight. Their words, as a screen reader says them, come with them."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these; where only what they say has changed, they stay where they are."""
        before = [row.path for row in self.rows]
        if before == [row.path for row in rows]:
            old, self.rows = self.rows, tuple(rows)
            for place, (was, row) in enumerate(zip(old, rows, strict=True)):
                if was != row:
                    index = self.index(place)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def now(self) -> datetime:
        """The present moment, with the writer's offset."""
        return self._clock()

    def place_of(self, path: Path) -> int:
        """The row of a file, -1 where there is none."""
        return next((place for place, row in enumerate(self.rows) if row.path == path), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._clock())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.excerpt.text or ("" if row.unsaved else str(row.path))
        if role == Qt.ItemDataRole.ToolTipRole:
            if row.unsaved:
                return row.title
            return f"{row.path}\n{row.trouble}" if row.trouble else f"{row.title}\n{row.path}"
        return None


# Words of a row


def moment_of(seconds: float) -> datetime:
    """A moment on the writer's clock, as it went or will go on that day."""
    return datetime.fromtimestamp(seconds).astimezone()


def changed_text(seconds: float, now: datetime) -> str:
    """The time today, “Yesterday”, or the day, with its year where it is another."""
    if not seconds:
        return ""
    moment = moment_of(seconds)
    days = (now.date() - moment.date()).days
    if days == 0:
        return f"{moment:%H:%M}"
    if days == 1:
        return translate("Home", "Yesterday")
    return _day_text(moment, now)


def _day_text(moment: datetime, now: datetime) -> str:
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(day, "d MMM" if moment.year == now.year else "d MMM yyyy")


def round_text(row: Row, now: datetime) -> str:
    """The round and its deadline, “–” where there is none; of a kept draft, that it is in no file."""
    if row.unsaved:
        return translate("Home", "Kept, in no file yet")
    if not row.round:
        return "–"
    name = translate("Home", "Round %1").replace("%1", str(row.round))
    if not row.deadline:
        return name
    deadline = moment_of(row.deadline)
    due = f"{_day_text(deadline, now)} {deadline:%H:%M}"
    words = translate("Home", "was due %1") if overdue(row, now) else translate("Home", "due %1")
    return f"{name}, {words.replace('%1', due)}"


def overdue(row: Row, now: datetime) -> bool:
    """Whether a deadline has passed while the round goes on."""
    return 0 < row.deadline < now.timestamp() and row.stage is not Stage.RELEASED


def words_text(words: int) -> str:
    """A number of words, its thousands apart."""
    return f"{words:,}".replace(",", " ") if words else "–"


def spoken(row: Row, now: datetime) -> str:
    """A row as a screen reader says it."""
    parts = [row.title, stage_names()[row.stage]]
    if row.trouble:
        parts.append(row.trouble)
    if row.round or row.unsaved:
        parts.append(round_text(row, now))
    if row.asked:
        words = translate("Home", "%1 of %2 approved")
        parts.append(words.replace("%1", str(row.approved)).replace("%2", str(row.asked)))
    if row.told:
        parts.append(translate("Home", "%n words", "", row.words))
    if row.changed:
        parts.append(translate("Home", "changed %1").replace("%1", changed_text(row.changed, now)))
    if row.pinned:
        parts.append(translate("Home", "pinned"))
    return ", ".join(parts)


# Filters and orders


def counts_of(rows: Sequence[Row]) -> dict[str, int]:
    """How many rows there are of each stage; "" stands for all."""
    counts = Counter(row.stage for row in rows)
    return {"": len(rows), **{stage.value: counts[stage] for stage in Stage}}


def filtered(rows: Sequence[Row], stage: str) -> list[Row]:
    """The rows of a stage; all of them for ""."""
    return [row for row in rows if row.stage == stage] if stage else list(rows)


def ordered(rows: Sequence[Row], order: Order) -> list[Row]:
    """The rows in an order, pinned ones before the others."""
    # Sorting keeps what is equal in its order, so the last key comes first.
    made = list(rows)
    made.sort(key=lambda row: -row.changed)
    match order:
        case Order.OPENED:
            made.sort(key=lambda row: len(rows) if row.opened is None else row.opened)
        case Order.TITLE:
            made.sort(key=lambda row: row.title.casefold())
        case Order.DEADLINE:
            made.sort(key=_deadline)
        case Order.WORDS:
            made.sort(key=lambda row: -row.words)
    if any(row.pinned for row in made):
        made.sort(key=lambda row: not row.pinned)
    return made


def _deadline(row: Row) -> float:
    return row.deadline if row.deadline and row.stage is not Stage.RELEASED else inf
