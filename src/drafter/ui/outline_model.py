"""The outline as an item model: sections, and under those with calls, the calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from drafter.checks.finding import Severity
from drafter.model.calls import Call
from drafter.model.edits import move_section
from drafter.model.signatories import AGREED
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block
from drafter.ui.kinds import icon_name, outline_name
from drafter.ui.session import Session
from drafter.ui.texts import Texts, translate

MIME = "application/x-drafter-section"
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row is asked for besides its name."""

    SECTION = Qt.ItemDataRole.UserRole + 1
    BLOCK = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    STATE = Qt.ItemDataRole.UserRole + 5
    CALL = Qt.ItemDataRole.UserRole + 6
    FINDINGS = Qt.ItemDataRole.UserRole + 7


class State(StrEnum):
    """How far a section is; `ready` is what its writer said, and an empty one is never that."""

    EMPTY = "empty"
    PROGRESS = "progress"
    READY = "ready"


_STATES = Texts(
    "Outline",
    {
        State.EMPTY: QT_TRANSLATE_NOOP("Outline", "empty"),
        State.PROGRESS: QT_TRANSLATE_NOOP("Outline", "in progress"),
        State.READY: QT_TRANSLATE_NOOP("Outline", "ready"),
    },
)


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call under its section: whom it is made to, and the block where its prose begins."""

    id: str
    name: str
    block: str


@dataclass(frozen=True, slots=True)
class Row:
    """A section as the outline shows it."""

    id: str
    kind: SectionKind
    name: str
    count: str
    state: State
    calls: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What the checks say of a section: how grave the gravest is, and how many."""

    severity: Severity
    count: int


class OutlineModel(QAbstractItemModel):
    """Sections of the primary edition, kept in step with a session; dropping one moves it there."""

    sections_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outline = _Outline()
        self._rows = self._outline.rows(session.statement)
        self._findings: dict[str, Findings] = {}
        session.changed.connect(self._follow)

    def rows(self) -> Sequence[Row]:
        """The rows as shown."""
        return self._rows

    def set_findings(self, findings: Mapping[str, Findings]) -> None:
        """How grave the gravest finding of each section is, and how many there are; others have none."""
        before, self._findings = self._findings, dict(findings)
        for place, row in enumerate(self._rows):
            if before.get(row.id) != self._findings.get(row.id):
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def index_of(self, section_id: str, call_id: str = "") -> QModelIndex:
        """The row of a section, or of a call under it; an invalid index where there is none."""
        for place, row in enumerate(self._rows):
            if row.id == section_id:
                above = self.index(place, 0)
                for under, call in enumerate(row.calls):
                    if call.id == call_id:
                        return self.index(under, 0, above)
                return above
        return QModelIndex()

    def _follow(self, old: Statement, new: Statement) -> None:
        if old.primary is new.primary and old.calls is new.calls and old.signatories is new.signatories:
            return
        fresh = self._outline.rows(new)
        if fresh == self._rows:
            return
        same = [(row.id, [call.id for call in row.calls]) for row in self._rows] == [
            (row.id, [call.id for call in row.calls]) for row in fresh
        ]
        if not same:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            self.sections_changed.emit()
            return
        before, self._rows = self._rows, fresh
        for place, row in enumerate(fresh):
            if row != before[place]:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)
                if row.calls:
                    first, last = self.index(0, 0, index), self.index(len(row.calls) - 1, 0, index)
                    self.dataChanged.emit(first, last)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(int(above) - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._rows)
        return 0 if parent.internalId() else len(self._rows[parent.row()].calls)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        return flags if index.internalId() else flags | flag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        above = int(index.internalId())
        if above:
            row = self._rows[above - 1]
            return _call_data(row.calls[index.row()], row, role)
        row = self._rows[index.row()]
        return _section_data(row, self._findings.get(row.id), role)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(MIME, self._rows[indexes[0].row()].id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        moved = bytes(data.data(MIME).data()).decode()
        if not moved or moved not in [one.id for one in self._rows]:
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        self.move(moved, place)
        # The model has moved the row itself; saying so would make the view remove the dragged one.
        return False

    def move(self, section_id: str, place: int) -> None:
        """Move a section to stand before the one that is now at `place`."""
        at = [row.id for row in self._rows].index(section_id)
        target = place - 1 if place > at else place
        if target != at:
            self._session.edit(
                lambda s: move_section(s, section_id, target), translate("Outline", "Move section")
            )


class _Outline:
    """The outline of a statement after the other: with a key in a paragraph no row is made anew.

    What a row says of its section is the same as long as that has the same blocks, whatever they say.
    """

    def __init__(self) -> None:
        self._calls: tuple[Call, ...] | None = None
        self._names: dict[str, str] = {}
        self._known: dict[str, tuple[tuple[object, ...], Section, Row]] = {}

    def rows(self, statement: Statement) -> list[Row]:
        """The outline of the primary edition."""
        edition = statement.primary
        if self._calls is not statement.calls:
            self._calls = statement.calls
            self._names = {
                call.id: ", ".join(body.name for body in call.addressees) for call in statement.calls
            }
            self._known = {}
        found: dict[str, tuple[tuple[object, ...], Section, Row]] = {}
        rows: list[Row] = []
        for section in edition.sections:
            name = outline_name(section, edition)
            before = self._known.get(section.id)
            about = (name, statement.signatories) if section.kind is SectionKind.SIGNATORIES else (name,)
            if before is None or before[0] != about or not _same_blocks(before[1], section):
                before = (about, section, _row(section, name, statement, self._names))
            found[section.id] = (about, section, before[2])
            rows.append(before[2])
        self._known = found
        return rows


def _same_blocks(old: Section, new: Section) -> bool:
    """Whether two states of a section are the same but for what its blocks say."""
    if old is new:
        return True
    if replace(old, blocks=()) != replace(new, blocks=()) or len(old.blocks) != len(new.blocks):
        return False
    return all(map(_alike, old.blocks, new.blocks))


def _alike(one: Block, other: Block) -> bool:
    if one is other:
        return True
    return one.id == other.id and one.calls == other.calls and bool(one.runs) == bool(other.runs)


def _row(section: Section, name: str, statement: Statement, names: dict[str, str]) -> Row:
    calls: dict[str, CallRow] = {}
    for block in section.blocks:
        for call in block.calls:
            if call in names:
                calls.setdefault(
                    call,
                    CallRow(call, names[call] or translate("Outline", "Call without addressee"), block.id),
                )
    # A call that nobody has begun is the template's.
    empty = not any(block.runs for block in section.blocks) and not any(names.get(call) for call in calls)
    count = str(len(calls)) if calls and not empty else ""
    if section.kind is SectionKind.SIGNATORIES:
        everyone = statement.signatories
        agreed = sum(one.state in AGREED for one in everyone)
        count = f"{agreed}/{len(everyone)}" if everyone else ""
        empty = not everyone
    elif section.kind is SectionKind.RELATED:
        empty = not section.publications
        count = str(len(section.publications) or "")
    shown = tuple(calls.values()) if section.kind is SectionKind.CALLS else ()
    state = State.EMPTY if empty else State.READY if section.ready else State.PROGRESS
    return Row(section.id, section.kind, name, count, state, shown)


def _section_data(row: Row, findings: Findings | None, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return row.name
        case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
            return _spoken(row, findings)
        case Role.SECTION:
            return row.id
        case Role.ICON:
            return icon_name(row.kind)
        case Role.COUNT:
            return row.count
        case Role.STATE:
            return row.state
        case Role.FINDINGS:
            return findings
    return None


def _call_data(call: CallRow, row: Row, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return call.name
        case Qt.ItemDataRole.AccessibleTextRole:
            return translate("Outline", "Call to {body}").format(body=call.name)
        case Role.SECTION:
            return row.id
        case Role.BLOCK:
            return call.block
        case Role.CALL:
            return call.id
    return None


def _spoken(row: Row, findings: Findings | None) -> str:
    parts = [row.name]
    if row.kind is SectionKind.SIGNATORIES and row.count:
        agreed, _, asked = row.count.partition("/")
        parts.append(translate("Outline", "{agreed} of {asked} agreed").format(agreed=agreed, asked=asked))
    elif row.kind is SectionKind.RELATED and row.count:
        parts.append(translate("Outline", "%n publications", "", int(row.count)))
    elif row.count:
        parts.append(translate("Outline", "%n calls", "", int(row.count)))
    parts.append(_STATES[row.state])
    if findings is not None:
        parts.append(translate("Outline", "%n findings", "", findings.count))
    return ", ".join(parts)
