"""The brand window: assembles list, form and pages, and wires them to one session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMainWindow, QMenu, QVBoxLayout, QWidget

from drafter.compose.brand import DEFAULT_BRAND
from drafter.desk.brand_editing import Draft, Severity, unsaved
from drafter.desk.brand_files import SUFFIX
from drafter.desk.fonts import families
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.actions import make_actions
from drafter.ui.band import Band, Message
from drafter.ui.brands.around import FootGroup, LetterheadGroup, PageGroup
from drafter.ui.brands.assessing import Assessment, Assessor
from drafter.ui.brands.colours import ColoursGroup
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fonts import FontsGroup, load_page_fonts
from drafter.ui.brands.form import Form
from drafter.ui.brands.group import counted
from drafter.ui.brands.head import ACTIONS, BrandHead, fill_menu, fill_new
from drafter.ui.brands.keeping import BrandKeeper
from drafter.ui.brands.library import Library, counted_uses, load_library, uses_in
from drafter.ui.brands.logo import LogoGroup
from drafter.ui.brands.pane import PagesPane, Sight
from drafter.ui.brands.shelf import Shelf
from drafter.ui.brands.status import BrandStatus
from drafter.ui.brands.styles import FirstPageGroup, SignatoriesGroup
from drafter.ui.brands.trading import Trade
from drafter.ui.jobs import Line
from drafter.ui.menu_key import MenuKey
from drafter.ui.preview import PreviewFeed
from drafter.ui.shadow import Shadow
from drafter.ui.theme import Scheme, Theme, Use

LIST, LIST_WIDE, PAGES, PAGES_WIDE = 216, 280, 360, 520
_WIDE, _BESIDE, _LISTED = 1600, 1180, 940
_LEAST = (640, 480)
_PAGES_MS = 150
_SIGHTS = (
    Sight.TOP,
    Sight.TOP,
    Sight.TOP,
    Sight.TOP,
    Sight.TOP,
    Sight.FOOT,
    Sight.NAMES,
    Sight.TOP,
)
"""What the pages show for each group, in the order of the strip."""

_KEPT = "The pages keep the last good colour"
_RELEASED = "Releases already made keep their look"


class BrandWindow(QMainWindow):
    """The brands, one of them as a form, and a statement's pages in it. `changed` names a brand on disk."""

    changed = Signal(str)
    scheme_chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        places: Places,
        statement: Statement,
        recents: Sequence[Path] = (),
        command: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self.theme = theme
        self._places = places
        self._statement = statement
        self._wanted = statement.brand or DEFAULT_BRAND
        self._open: Callable[[], Sequence[tuple[Path | None, str]]] = lambda: ()
        self._uses: Mapping[Path, str] = {}
        self._recents = tuple(recents)
        self._assessed: dict[str, Assessment] = {}
        self._unsettled = False
        self._over = False
        self.setFont(theme.font(Use.INTERFACE))
        self.setMinimumSize(*_LEAST)
        self.resize(1280, 800)
        self.setWindowTitle("Brands – Drafter")
        self.setAcceptDrops(True)
        load_page_fonts()
        self.keeper = BrandKeeper(places, self)
        self.assessor = Assessor(self)
        self._slow = Line(self)
        self.session = BrandSession(self.keeper, self)
        self.feed = PreviewFeed(self, command)
        self.actions_by_key = make_actions(theme, self, ACTIONS)
        self.menu = QMenu(self)
        self._saved = "Saved"
        self._build()
        self._wire()
        self._place_panes()
        self.pane.show_statement(statement)
        self.assessor.languages = tuple(edition.language for edition in statement.editions)
        self.keeper.do(lambda: load_library(places), self._filled)
        # Reading every font's head takes a while: not before what is in sight.
        self._slow.put(families, self.fonts.show_families)
        self._slow.put(lambda: uses_in(self._recents), self._took_uses)

    def _build(self) -> None:
        theme, session = self.theme, self.session
        self.head = BrandHead(theme, self.menu, self.actions_by_key, self)
        self.menu_key = MenuKey(self.head.open_menu, self)
        self.shelf = Shelf(theme, self)
        self.logo = LogoGroup(theme, session, self.assessor.put)
        self.colours = ColoursGroup(theme, session)
        self.fonts = FontsGroup(theme, session)
        self.page = PageGroup(theme, session)
        self.letterhead = LetterheadGroup(theme, session)
        self.foot = FootGroup(theme, session)
        self.signatories = SignatoriesGroup(theme, session)
        self.first_page = FirstPageGroup(theme, session)
        groups = (
            self.logo,
            self.colours,
            self.fonts,
            self.page,
            self.letterhead,
            self.foot,
            self.signatories,
            self.first_page,
        )
        self.form = Form(theme, groups)
        self.band = Band(theme)
        self.middle = QWidget(self)
        self.choice = QComboBox()
        self.choice.setAccessibleName("Brand")
        self.choice.setMinimumWidth(theme.size(180))
        self.form.strip.set_choice(self.choice)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.form, 1)
        self.shadow = Shadow(theme, self)
        self.pane = PagesPane(theme, self.feed, self)
        self.status = BrandStatus(theme, self)
        self.trade = Trade(session, self.keeper, self._places, self.band, self)
        self._pages_later = QTimer(self)
        self._pages_later.setSingleShot(True)
        self._pages_later.setInterval(_PAGES_MS)

    def _wire(self) -> None:
        session, actions = self.session, self.actions_by_key
        session.changed.connect(self._show)
        session.shelved.connect(self._show_shelf)
        session.edited.connect(self.keeper.keep)
        self.keeper.said.connect(self._said)
        self.keeper.failed.connect(self._failed)
        self.keeper.written.connect(self.changed)
        self.assessor.found.connect(self._took)
        self.shelf.chosen.connect(session.choose)
        self.shelf.add_wanted.connect(self._offer_new)
        self.shelf.view.menu_asked.connect(self._offer)
        self.shelf.model.renamed.connect(self._renamed)
        self.shelf.view.remove_wanted.connect(self.trade.remove)
        self.choice.activated.connect(lambda: session.choose(str(self.choice.currentData())))
        self.form.went.connect(lambda place: self.pane.look_at(_SIGHTS[place]))
        self.form.duplicate_wanted.connect(self.trade.duplicate)
        self.logo.refused.connect(self._failed)
        self.logo.settled.connect(self._assess)
        self.trade.made.connect(self._made)
        self.band.focus_lost.connect(self.shelf.view.setFocus)
        self._pages_later.timeout.connect(self._show_pages)
        stack = session.undo_stack
        for key, name, able, text in (
            ("undo", "&Undo", stack.canUndoChanged, stack.undoTextChanged),
            ("redo", "&Redo", stack.canRedoChanged, stack.redoTextChanged),
        ):
            action = actions[key]
            action.setEnabled(False)
            able.connect(action.setEnabled)
            text.connect(lambda words, action=action, name=name: action.setText(f"{name} {words}".strip()))
        actions["undo"].triggered.connect(session.undo)
        actions["redo"].triggered.connect(session.redo)
        actions["duplicate"].triggered.connect(self.trade.duplicate)
        actions["rename"].triggered.connect(self._rename)
        actions["remove"].triggered.connect(lambda: self.trade.remove(self._current_id()))
        actions["import"].triggered.connect(self.trade.ask_import)
        actions["share"].triggered.connect(self.trade.ask_share)
        actions["close"].triggered.connect(self.close)
        actions["pages"].setChecked(True)
        actions["pages"].toggled.connect(lambda _on: self._lay_out())
        fill_menu(self.menu, actions, self.trade, self.theme, self._choose_scheme)
        self.addActions(list(actions.values()))

    # What it is shown on

    def show_on(self, statement: Statement, about: str) -> None:
        """Show the pages of a statement, and say in a few words which it is."""
        self._statement = statement
        self.head.subtitle.setText(about)
        languages = tuple(edition.language for edition in statement.editions)
        if languages != self.assessor.languages:
            self.assessor.languages = languages
            self._assess()
        self.pane.show_statement(statement)

    def choose(self, brand_id: str) -> None:
        """Show a brand, as soon as it is read."""
        self._wanted = brand_id or DEFAULT_BRAND
        self.session.choose(self._wanted)

    def count_uses_of(self, open_ones: Callable[[], Sequence[tuple[Path | None, str]]]) -> None:
        """Count statements that are open too; the function gives their files and brands."""
        self._open = open_ones
        self._show_shelf()

    def _took_uses(self, uses: Mapping[Path, str]) -> None:
        self._uses = uses
        self._show_shelf()

    # Following the session

    def _filled(self, library: Library) -> None:
        self.session.fill(library.drafts, library.built_in)
        self.session.choose(self._wanted)
        for draft in library.drafts:
            self.assessor.now(draft)
        if library.refused:
            first = library.refused[0]
            self.band.say(Message("unread", first.happened, first.remedy))

    def _current_id(self) -> str:
        draft = self.session.current
        return draft.brand.id if draft is not None else ""

    def _show(self, old: Draft, new: Draft) -> None:
        another = old is new
        locked = self.session.locked
        self.form.show_draft(new, locked)
        if another:
            self.form.reset()
            self._show_found()
        self.shelf.show_current(new.brand.id)
        self.choice.setCurrentIndex(self.choice.findData(new.brand.id))
        if new.brand.name != old.brand.name or new.brand.kind != old.brand.kind or new.files != old.files:
            self._show_shelf()
        for key in ("rename", "remove"):
            self.actions_by_key[key].setEnabled(not locked)
        self._tell()
        self._assess()
        if another or new.brand != old.brand or new.files != old.files:
            self._pages_later.start(0 if another else _PAGES_MS)

    def _assess(self) -> None:
        draft = self.session.current
        if draft is None:
            return
        if self.logo.describing:
            # A description that is being typed is not given yet; its row stays where it is.
            logo = replace(draft.brand.logo, alt="")
            draft = replace(draft, brand=replace(draft.brand, logo=logo))
        self.assessor.soon(draft)

    def _took(self, found: Assessment) -> None:
        self._assessed[found.brand_id] = found
        self._show_shelf()
        if found.brand_id == self._current_id():
            self._show_found()

    def _show_found(self) -> None:
        found = self._assessed.get(self._current_id())
        if found is not None:
            self.form.show_problems(found.problems)
            self.logo.show_facts(found.logo)
            self.fonts.show_letters(found.letters)
            self.page.show_measure(found.measure)
        self._tell()

    def _show_shelf(self) -> None:
        drafts = list(self.session.drafts.values())
        to_mend = {
            brand_id: sum(one.severity is Severity.ERROR for one in found.problems)
            for brand_id, found in self._assessed.items()
        }
        uses = counted_uses(self._uses, self._open())
        self.shelf.model.show(drafts, to_mend, uses, self.session.built_in)
        self.shelf.show_current(self._current_id())
        names = [(draft.brand.name, draft.brand.id) for draft in drafts]
        if names != [
            (self.choice.itemText(at), self.choice.itemData(at)) for at in range(self.choice.count())
        ]:
            self.choice.clear()
            for name, brand_id in names:
                self.choice.addItem(name, brand_id)
            self.choice.setCurrentIndex(self.choice.findData(self._current_id()))

    def _show_pages(self) -> None:
        draft = self.session.current
        if draft is not None:
            places = self._places
            # In the line of what is written, so that no file goes while it is looked for.
            self.keeper.do(lambda: unsaved(draft, places), self.pane.show_brand)

    # Words

    def _tell(self) -> None:
        draft = self.session.current
        found = self._assessed.get(self._current_id())
        kept = _KEPT if draft is not None and any(f.startswith("colours.") for f, _ in draft.refused) else ""
        saved = "Comes with Drafter" if self.session.locked else self._saved
        self.status.set_parts((saved, kept, _RELEASED))
        count = counted(found.problems) if found is not None else ""
        self.status.set_notice(count, "error" if count else "", "err" if count else "text2")

    def _said(self, text: str) -> None:
        self._saved = text
        self._tell()

    def _failed(self, error: DrafterError) -> None:
        self.band.say(Message("failed", error.happened, error.remedy, "error", "err"))

    def _made(self) -> None:
        """A brand came: the writer will want to name it."""
        self._assess()

    # What the list offers

    def _offer_new(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft = self.session.current
        if draft is not None:
            name = draft.brand.name.replace("&", "&&")
            menu.addAction(f"Duplicate “{name}”").triggered.connect(self.trade.duplicate)
            menu.addSeparator()
        fill_new(menu, self.trade)
        add = self.shelf.add
        menu.popup(add.mapToGlobal(QPoint(0, add.height())))

    def _offer(self, brand_id: str, place: QPoint) -> None:
        self.session.choose(brand_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.actions_by_key[key] for key in ("duplicate", "rename", "remove")])
        menu.addSeparator()
        menu.addAction(self.actions_by_key["share"])
        menu.popup(place)

    def _rename(self) -> None:
        if self.session.locked:
            return
        if not self.shelf.isVisible():
            self.choice.setFocus()
            return
        self.shelf.edit_name(self._current_id())

    def _renamed(self, brand_id: str, name: str) -> None:
        self.session.choose(brand_id)
        if name.strip():
            self.session.set("name", name, "Rename brand", typed=False)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.scheme_chosen.emit(scheme)

    # Room

    def _place_panes(self) -> None:
        room = self.width() / self.theme.scale
        over = room < _BESIDE
        if over != self._over:
            self._over = over
            self.actions_by_key["pages"].setChecked(not over)
        self.head.pages_button.setVisible(over)
        self._lay_out()

    def _lay_out(self) -> None:
        scale = self.theme.scale
        room, width = self.width() / scale, self.width()
        wide, listed = room >= _WIDE, room >= _LISTED
        top, bottom = self.head.height(), self.height() - self.status.height()
        high = bottom - top
        list_wide = round((LIST_WIDE if wide else LIST) * min(scale, 1.5)) if listed else 0
        pages = min(PAGES_WIDE if wide else PAGES, width - 48)
        shown = self.actions_by_key["pages"].isChecked()
        right = width - pages if shown else width
        self.head.setGeometry(0, 0, width, top)
        self.status.setGeometry(0, bottom, width, self.status.height())
        self.shelf.setVisible(listed)
        self.shelf.setGeometry(0, top, list_wide, high)
        self.form.strip.show_choice(not listed)
        end = width if self._over else right
        self.middle.setGeometry(list_wide, top, end - list_wide, high)
        self.pane.setVisible(shown)
        self.shadow.setVisible(shown and self._over)
        if shown:
            self.pane.setGeometry(right, top, pages, high)
            if self._over:
                self.shadow.setGeometry(right - 12, top, 12, high)
                self.shadow.raise_()
                self.pane.raise_()

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.menu_key.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keeper.write()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _brand_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _brand_files(event)
        if paths:
            event.acceptProposedAction()
        for path in paths:
            self.trade.import_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pages_later.stop()
        self.feed.close()
        self.assessor.close()
        self._slow.close()
        self.keeper.close()
        event.accept()
        self.closed.emit()


def _brand_files(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX]
