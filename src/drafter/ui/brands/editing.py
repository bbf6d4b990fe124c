"""What the brand window edits: immutable brands, each step undone like text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from drafter.desk.brand_editing import Draft, Group, edited
from drafter.ui.texts import translate
from drafter.ui.undoing import Bursts, Change


class Store(Protocol):
    """Where brands are kept. Nothing here waits."""

    def put_away(self, draft: Draft) -> None:
        """Take a brand away."""

    def bring_back(self, draft: Draft) -> None:
        """Have a brand there again that was put away."""


class _Edit(Change[Draft]):
    def mergeWith(self, other: QUndoCommand) -> bool:
        merged = super().mergeWith(other)
        if merged:
            self.setObsolete(self.after == self.before)
        return merged


class _Shelve(QUndoCommand):
    """A brand comes or goes; `comes` says which of the two doing it is."""

    def __init__(self, session: BrandSession, draft: Draft, name: str, comes: bool) -> None:
        super().__init__(name)
        self._session = session
        self._draft = draft
        self._comes = comes
        # A brand that has just been made is in its place already.
        self._made = comes

    def redo(self) -> None:
        self._session._shelve(self._draft, self._comes, self._made)
        self._made = False

    def undo(self) -> None:
        self._draft = self._session.drafts.get(self._draft.brand.id, self._draft)
        self._session._shelve(self._draft, not self._comes, False)


class BrandSession(QObject):
    """Holds the brands and which one is shown; every edit goes through `edit`.

    `changed(old, new)` is emitted after each step on the brand that is shown, undo and redo included, and
    with the same draft twice when another brand is shown. `shelved` follows when brands came or went.
    """

    changed = Signal(object, object)
    edited = Signal(object)
    shelved = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.drafts: dict[str, Draft] = {}
        self.built_in: frozenset[str] = frozenset()
        self._current = ""
        self.undo_stack = QUndoStack(self)
        self._bursts = Bursts(self)

    @property
    def current(self) -> Draft | None:
        """The brand that is shown."""
        return self.drafts.get(self._current)

    @property
    def locked(self) -> bool:
        """Whether the brand that is shown came with Drafter and stays as it is."""
        return self._current in self.built_in

    def fill(self, drafts: Iterable[Draft], built_in: Iterable[str]) -> None:
        """Hold the brands there are; what was typed for those that are as they were stays."""
        found = {}
        for draft in drafts:
            kept = self.drafts.get(draft.brand.id)
            found[draft.brand.id] = kept if kept is not None and kept.brand == draft.brand else draft
        self.drafts = found
        self.built_in = frozenset(built_in)
        if self._current not in found:
            self._current = next(iter(found), "")
        self.shelved.emit()
        self._tell()

    def choose(self, brand_id: str) -> None:
        """Show another brand."""
        if brand_id in self.drafts and brand_id != self._current:
            self.break_typing()
            self._current = brand_id
            self._tell()

    def edit(self, change: Callable[[Draft], Draft], name: str, typing: str = "") -> None:
        """Apply a pure edit to the brand that is shown, as one undo step called `name`.

        Edits with the same `typing` key and no pause between them are one step. An edit that changes nothing,
        or one of a brand that came with Drafter, leaves no step.
        """
        before = self.current
        if before is None or self.locked:
            return
        after = change(before)
        if after == before:
            return
        key = self._bursts.key(f"{before.brand.id}:{typing}" if typing else "")
        self.undo_stack.push(_Edit(self._show, before, after, name, key))

    def set(self, field: str, value: object, name: str, *, typed: bool = True) -> None:
        """Put a value into a field of the brand; typing in one field is one step."""
        self.edit(lambda draft: edited(draft, field, value), name, field if typed else "")

    def add(self, draft: Draft, name: str) -> None:
        """Take up a brand that was made just now, and show it; undo puts it away."""
        self.break_typing()
        self.undo_stack.push(_Shelve(self, draft, name, comes=True))

    def remove(self, brand_id: str) -> None:
        """Put one of the writer's own brands away; undo brings it back."""
        draft = self.drafts.get(brand_id)
        if draft is not None and brand_id not in self.built_in:
            self.break_typing()
            self.undo_stack.push(_Shelve(self, draft, translate("Brands", "Remove brand"), comes=False))

    def break_typing(self) -> None:
        """End the present burst of typing, so that the next key begins a new undo step."""
        self._bursts.end()

    def undo(self) -> None:
        """Take the last step back, showing the brand that it was made on."""
        self.break_typing()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.break_typing()
        self.undo_stack.redo()

    def _show(self, draft: Draft) -> None:
        brand_id = draft.brand.id
        old = self.drafts.get(brand_id)
        if old is None:
            return
        self.drafts[brand_id] = draft
        self.edited.emit(draft)
        if brand_id == self._current:
            self.changed.emit(old, draft)
        else:
            self._current = brand_id
            self._tell()

    def _shelve(self, draft: Draft, comes: bool, made: bool) -> None:
        brand_id = draft.brand.id
        if comes:
            if not made:
                self._store.bring_back(draft)
            self.drafts[brand_id] = draft
            self._current = brand_id
        else:
            self._store.put_away(draft)
            places = list(self.drafts)
            at = places.index(brand_id)
            del self.drafts[brand_id]
            if brand_id == self._current:
                rest = list(self.drafts)
                self._current = rest[min(at, len(rest) - 1)] if rest else ""
        self.shelved.emit()
        self._tell()

    def _tell(self) -> None:
        draft = self.current
        if draft is not None:
            self.changed.emit(draft, draft)


def differing(one: Draft, other: Draft) -> Group | None:
    """The first group of the form in which two drafts of a brand differ."""
    a, b = one.brand, other.brand
    pairs = (
        (Group.LOGO, (a.logo, one.files), (b.logo, other.files)),
        (Group.COLOURS, (a.colours, one.refused), (b.colours, other.refused)),
        (Group.FONTS, a.type, b.type),
        (Group.FIRST_PAGE, (a.kind, a.page.headline), (b.kind, b.page.headline)),
        (Group.PAGE, a.page, b.page),
        (Group.LETTERHEAD, _letterhead(one), _letterhead(other)),
        (Group.FOOT, a.furniture, b.furniture),
        (Group.SIGNATORIES, a.signatories, b.signatories),
        (Group.FIRST_PAGE, (a.address, a.press), (b.address, b.press)),
    )
    return next((group for group, mine, theirs in pairs if mine != theirs), None)


def _letterhead(draft: Draft) -> tuple[object, ...]:
    furniture = draft.brand.furniture
    return furniture.first_right, furniture.running
