"""The history view: takes the whole window; versions at the left, two of them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desk.compare import Mark, Part
from drafter.desk.history import History, Version, versions_of
from drafter.model.statement import Statement
from drafter.ui.announcing import announce
from drafter.ui.history.bands import described
from drafter.ui.history.frame import ViewFrame
from drafter.ui.history.heads import SideHead
from drafter.ui.history.loading import Loader, Pair
from drafter.ui.history.wording import (
    NOW,
    label_of,
    moment_of,
    name_of,
    said_of_row,
    section_name,
    short_name,
    words_of,
)
from drafter.ui.texts import translate
from drafter.ui.theme import Theme


class HistoryView(ViewFrame):
    """Shows a history and compares; what is to be done it asks for by signals.

    `restore_asked` has a version and its statement, `section_asked` those and a section's id, `copy_asked` a
    statement.
    """

    closed = Signal()
    restore_asked = Signal(object, object)
    section_asked = Signal(object, object, str)
    copy_asked = Signal(object)
    name_asked = Signal(object)

    def __init__(self, theme: Theme, title: str, why_not: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, title, why_not, parent)
        self._history = History()
        self._present: Statement | None = None
        self._versions: dict[str, Version] = {}
        self._words = 0
        self._now = datetime.now().astimezone()
        self._chosen: list[str] = []
        self._pair: Pair | None = None
        self._named_only = False
        self._let_through: tuple[QAction, ...] = ()
        self.loader = Loader(self)
        self.loader.came.connect(self._show_pair)
        self._wire()

    def _wire(self) -> None:
        self.back.clicked.connect(self.closed)
        self.copy.clicked.connect(self._ask_copy)
        self.restore.clicked.connect(self._ask_restore)
        self.name.clicked.connect(
            lambda: self.name_asked.emit(self.name.mapToGlobal(QPoint(0, -self.name.height() * 2)))
        )
        self.timeline.chosen.connect(self._choose)
        self.new_head.stepped.connect(self.step)
        self.sides.went.connect(self.go_to)
        self.sides.menu_asked.connect(self._open_menu)
        self.sides.offer_taken.connect(self._ask_section)
        self.pick.menu().aboutToShow.connect(self._fill_pick)
        self._fill_filter()
        self._name_filter()

    # What it shows

    def show_history(
        self, history: History, present: Statement, words: int, now: datetime | None = None
    ) -> None:
        """Show versions, and compare the chosen one, or else the last that was named, with the present."""
        self._history, self._present, self._words = history, present, words
        versions = versions_of(history)
        self._versions = {one.id: one for one in versions}
        self._now = now or datetime.now().astimezone()
        self.timeline.rows.show(versions, words, self._named_only, self._now)
        kept = [one for one in self._chosen if one == NOW or one in self._versions]
        if not kept:
            last = next((one.id for one in versions if one.number), versions[0].id if versions else NOW)
            kept = [last]
        self.timeline.show_chosen(kept)
        self._choose(kept)

    def _choose(self, ids: Sequence[str]) -> None:
        """Compare the chosen version with now, or two with each other; the older stands at the left."""
        self._chosen = list(ids)
        assert self._present is not None
        old, new = ids[-1], ids[0] if len(ids) > 1 else NOW
        if old == NOW:
            # Now alone: what came since the version before it.
            old = next(iter(self._versions), NOW)
        if old == NOW:
            self._show_none()
            return
        self.loader.load(self._history, self._present, old, new)

    def _show_none(self) -> None:
        self._pair = None
        self.sides.show_nothing(
            translate(
                "History",
                "Versions will be here: those you name, and those that are kept by themselves.",
            )
        )
        self.old_head.show_side("", "")
        self.new_head.show_side(short_name(None), words_of(self._words))
        self.new_head.show_change(-1, 0)
        self.status.show_words("")
        self.status.promise("")
        self._follow()

    def _show_pair(self, pair: Pair) -> None:
        before, self._pair = self._pair, pair
        same = before is not None and (before.old_id, before.new_id) == (pair.old_id, pair.new_id)
        at = max(self.sides.current, 0) if same else 0
        self._show_head(self.old_head, pair.old_id, pair.words[0])
        self._show_head(self.new_head, pair.new_id, pair.words[1])
        found = pair.comparison
        self.sides.set_offer(
            translate("History", "Bring back") if pair.new_id == NOW and not self._why_not else ""
        )
        self.sides.show_comparison(found, pair.bands, at)
        if found.same:
            self.status.show_words(translate("History", "Nothing differs"))
        else:
            self.status.show_figures(len(found.spots), found.words_in, found.words_out)
        self.status.promise(self._why_not or translate("History", "Bringing a version back can be undone"))
        self._tell_change(said=same)
        self._follow()

    def _show_head(self, head: SideHead, version_id: str, words: int) -> None:
        version = self._versions.get(version_id)
        if version is None:
            head.show_side(short_name(None), words_of(words))
        elif version.number:
            head.show_side(short_name(version), f"{self._moment(version)}, {words_of(words)}")
        else:
            head.show_side(short_name(version), f"{name_of(version)}, {words_of(words)}")

    def _moment(self, version: Version) -> str:
        return moment_of(version.when, self._now)

    def _follow(self) -> None:
        """Have the buttons say what they would do, or why they cannot."""
        pair = self._pair
        version = self._versions.get(pair.old_id) if pair is not None else None
        name = short_name(version) if version is not None else translate("History", "version")
        shown = name[:1].lower() + name[1:] if version is not None and version.number else name
        words = translate("History", "Bring {version} back").format(version=shown)
        self.restore.say(words, translate("History", "Bring back"))
        self.fit_head()
        none = translate("History", "There is no version yet")
        self.restore.setEnabled(pair is not None and not self._why_not)
        self.restore.setToolTip(self._why_not or ("" if pair is not None else none))
        self.copy.setEnabled(pair is not None)
        self.copy.setToolTip(
            translate("History", "{version} in a file of its own").format(version=name)
            if pair is not None
            else none
        )

    @property
    def pair(self) -> Pair | None:
        """What is compared, once it has come."""
        return self._pair

    # Changes

    def step(self, by: int) -> None:
        """Go to the next change or the one before; round at the ends."""
        if self._pair is not None and self._pair.comparison.spots:
            self.go_to((self.sides.current + by) % len(self._pair.comparison.spots))

    def go_to(self, number: int) -> None:
        """Go to a change."""
        self.sides.go_to(number)
        self._tell_change()

    def _tell_change(self, said: bool = True) -> None:
        assert self._pair is not None
        spots = self._pair.comparison.spots
        self.new_head.show_change(self.sides.current, len(spots))
        if not spots:
            self.sides.setAccessibleDescription(translate("History", "Nothing differs"))
            return
        words = self.said_of(self.sides.current)
        self.sides.setAccessibleDescription(words)
        if said and self.isVisible():
            announce(self.sides, words)

    def said_of(self, number: int) -> str:
        """A change in words, for whoever hears it."""
        assert self._pair is not None
        found = self._pair.comparison
        spot = found.spots[number]
        part = found.parts[spot.part]
        said = [
            translate("History", "Change {number} of {count}").format(
                number=number + 1, count=len(found.spots)
            ),
            label_of(part),
        ]
        if spot.row >= 0:
            row = part.rows[spot.row]
            pieces = row.pieces[spot.first : spot.last + 1]
            for mark, name in (
                (Mark.OUT, translate("History", "taken out")),
                (Mark.IN, translate("History", "put in")),
                (Mark.LOOK, translate("History", "looks different")),
            ):
                words = described([piece for piece in pieces if piece.mark is mark])
                if words:
                    said.append(f"{name}: {words}")
            if not pieces and said_of_row(row):
                said.append(said_of_row(row))
        return ", ".join(said)

    # What can be done

    def _ask_restore(self) -> None:
        if self._pair is not None and not self._why_not:
            self.restore_asked.emit(self._versions[self._pair.old_id], self._pair.old)

    def _ask_copy(self) -> None:
        if self._pair is not None:
            self.copy_asked.emit(self._pair.old)

    def _part(self, number: int) -> Part | None:
        """The part that can be brought back, if that one can."""
        pair = self._pair
        if pair is None or number < 0 or self._why_not or pair.new_id != NOW:
            return None
        part = pair.comparison.parts[number]
        return part if part.old is not None else None

    def _ask_section(self, number: int) -> None:
        part = self._part(number)
        if part is not None and part.old is not None and self._pair is not None:
            self.section_asked.emit(self._versions[self._pair.old_id], self._pair.old, part.old.id)

    def _open_menu(self, number: int, place: QPoint) -> None:
        if self._pair is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        part = self._part(number)
        version = short_name(self._versions.get(self._pair.old_id))
        words = translate("History", "Bring this section back")
        if part is not None:
            words = translate("History", "Bring “{section}” back as in {version}")
            words = words.format(section=section_name(part), version=version)
        back = menu.addAction(f"{words}\tB")
        back.setEnabled(part is not None)
        back.triggered.connect(lambda: self._ask_section(number))
        copy = menu.addAction(f"{translate('History', 'Copy the passage as it was')}\tCtrl+C")
        copy.setEnabled(bool(self._passage()))
        copy.triggered.connect(self._copy_passage)
        menu.addSeparator()
        for name, keys, by in (
            (translate("History", "Next change"), "F8", 1),
            (translate("History", "Previous change"), "Shift+F8", -1),
        ):
            action = menu.addAction(f"{name}\t{keys}")
            action.setEnabled(bool(self._pair.comparison.spots))
            action.triggered.connect(lambda _=False, by=by: self.step(by))
        menu.popup(place)

    def _passage(self) -> str:
        """The passage of the current change as it was, or as it is where it is new."""
        pair, at = self._pair, self.sides.current
        if pair is None or at < 0 or pair.comparison.spots[at].row < 0:
            return ""
        spot = pair.comparison.spots[at]
        row = pair.comparison.parts[spot.part].rows[spot.row]
        return (row.old or row.passage).text

    def _copy_passage(self) -> None:
        words = self._passage()
        if words:
            QGuiApplication.clipboard().setText(words)
            announce(self.sides, translate("History", "Copied"))

    def _fill_filter(self) -> None:
        menu = self.filter.menu()
        group = QActionGroup(menu)
        for name, only in (
            (translate("History", "All"), False),
            (translate("History", "Named"), True),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(only is self._named_only)
            action.triggered.connect(lambda _=False, only=only: self.show_named_only(only))
            group.addAction(action)

    def show_named_only(self, only: bool) -> None:
        """List the named versions alone, or all."""
        self._named_only = only
        self._name_filter()
        if self._present is not None:
            self.show_history(self._history, self._present, self._words)

    def _name_filter(self) -> None:
        words = translate("History", "Named") if self._named_only else translate("History", "All")
        self.filter.setText(words)
        name = translate("History", "Show: {which}").format(which=words)
        self.filter.setAccessibleName(name)
        self.filter.setToolTip(name)

    def _fill_pick(self) -> None:
        menu = self.pick.menu()
        menu.clear()
        for version in self._versions.values():
            action = menu.addAction(f"{name_of(version)}\t{self._moment(version)}")
            action.setCheckable(True)
            action.setChecked(version.id in self._chosen)
            action.triggered.connect(lambda _=False, name=version.id: self._pick(name))

    def _pick(self, version_id: str) -> None:
        self.timeline.show_chosen([version_id])
        self._choose([version_id])

    # Keys

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._wants(event) or self._withholds(event))
        ):
            # Before the window's own shortcuts: here these keys are the view's.
            event.accept()
            return True
        return super().event(event)

    def let_through(self, actions: Sequence[QAction]) -> None:
        """The only commands of the window whose shortcuts hold here: others need the text in sight."""
        self._let_through = tuple(actions)

    def _withholds(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
            return False
        keys = QKeySequence(event.keyCombination())
        return not any(keys in action.shortcuts() for action in self._let_through)

    def _wants(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F8) or (alt and event.key() == Qt.Key.Key_Left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_F8:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif self._wants(event):
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_passage()
        elif plain and event.key() == Qt.Key.Key_B:
            self._ask_section(self.sides.part_of_current())
        else:
            super().keyPressEvent(event)
