"""The brand window: assembles list, form and pages, and wires them to one session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from drafter.compose.brand import DEFAULT_BRAND
from drafter.desk.brand_editing import Draft, Severity, unsaved
from drafter.desk.brand_files import SUFFIX
from drafter.desk.fonts import families
from drafter.desk.preview_frames import UnsavedBrand
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.band import Message, Offer
from drafter.ui.brands.assessing import Assessment, Assessor
from drafter.ui.brands.editing import BrandSession, differing
from drafter.ui.brands.form import built_in
from drafter.ui.brands.group import counted
from drafter.ui.brands.head import fill_menu, fill_new
from drafter.ui.brands.keeping import BrandKeeper
from drafter.ui.brands.library import Library, counted_uses, load_library, uses_in
from drafter.ui.brands.panes import BrandPanes
from drafter.ui.brands.trading import Trade
from drafter.ui.explaining import connect_steps, explain, explain_in_menus
from drafter.ui.jobs import Line
from drafter.ui.preview import PreviewFeed
from drafter.ui.texts import translate
from drafter.ui.theme import Scheme, Theme

_PAGES_MS = 150
_KEPT = str(QT_TRANSLATE_NOOP("Brands", "The pages keep the last good colour"))
_RELEASED = str(QT_TRANSLATE_NOOP("Brands", "Releases already made keep their look"))


class BrandWindow(BrandPanes):
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
        super().__init__(theme)
        self._places = places
        self._statement = statement
        self._wanted = statement.brand or DEFAULT_BRAND
        self._open: Callable[[], Sequence[tuple[Path | None, str]]] = lambda: ()
        self._uses: Mapping[Path, str] = {}
        self._recents = tuple(recents)
        self._assessed: dict[str, Assessment] = {}
        self._saved = translate("Keeping", "Saved")
        self._gone = False
        self._use: Callable[[str], None] | None = None
        self.keeper = BrandKeeper(places, self)
        self.assessor = Assessor(self)
        self._slow = Line(self)
        self.session = BrandSession(self.keeper, self)
        self.feed = PreviewFeed(self, command)
        self._pages_later = QTimer(self)
        self._pages_later.setSingleShot(True)
        self._pages_later.setInterval(_PAGES_MS)
        self.build(self.session, self.assessor, self.feed)
        self.trade = Trade(self.session, self.keeper, places, self.band, self)
        self._wire()
        self.place_panes()
        self.pane.show_statement(statement)
        self.assessor.languages = tuple(edition.language for edition in statement.editions)
        self.keeper.do(lambda: load_library(places), self._filled)
        # Reading every font's head takes a while: not before what is in sight.
        self._slow.put(families, self.fonts.show_families)
        self._slow.put(lambda: uses_in(self._recents), self._took_uses)

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
        self.form.duplicate_wanted.connect(self.trade.duplicate)
        self.logo.refused.connect(self._failed)
        self.logo.settled.connect(self._assess)
        self.letterhead.mark_wanted.connect(self.logo.ask_mark)
        self.trade.made.connect(self._made)
        self.band.focus_lost.connect(self.shelf.view.setFocus)
        self._pages_later.timeout.connect(self._show_pages)
        connect_steps(session.undo_stack, actions["undo"], actions["redo"])
        actions["undo"].triggered.connect(lambda: self._step(session.undo))
        actions["redo"].triggered.connect(lambda: self._step(session.redo))
        actions["duplicate"].triggered.connect(self.trade.duplicate)
        actions["rename"].triggered.connect(self._rename)
        actions["remove"].triggered.connect(lambda: self.trade.remove(self._current_id()))
        actions["import"].triggered.connect(self.trade.ask_import)
        actions["share"].triggered.connect(self.trade.ask_share)
        actions["close"].triggered.connect(self.close)
        fill_menu(self.menu, actions, self.trade, self.theme, self._choose_scheme)
        explain_in_menus(self.menu)
        self.addActions(list(actions.values()))

    # What it is shown on

    def show_on(self, statement: Statement, about: str) -> None:
        """Show the pages of a statement, and say in a few words which it is."""
        another, self._statement = self._statement.brand != statement.brand, statement
        self.head.subtitle.setText(about)
        self.signatories.show_own(statement.signatories_as)
        if another:
            self._show_shelf()
        languages = tuple(edition.language for edition in statement.editions)
        if languages != self.assessor.languages:
            self.assessor.languages = languages
            self._assess()
        self.pane.show_statement(statement)

    def choose(self, brand_id: str) -> None:
        """Show a brand, as soon as it is read."""
        self._wanted = brand_id or DEFAULT_BRAND
        self.session.choose(self._wanted)

    def let_use(self, use: Callable[[str], None] | None) -> None:
        """How the statement that is shown takes another brand; None where it cannot."""
        self._use = use

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
        self.setWindowTitle(translate("Brands", "{brand} – Brands – Drafter").format(brand=new.brand.name))
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
            explain(self.actions_by_key[key], built_in() if locked else "")
        self._tell()
        self._assess()
        if another or new.brand != old.brand or new.files != old.files:
            self._pages_later.start(0 if another else _PAGES_MS)

    def _step(self, step: Callable[[], None]) -> None:
        """Take a step back or forth, and show where."""
        before = self.session.current
        step()
        after = self.session.current
        if before is not None and after is not None and before.brand.id == after.brand.id:
            group = differing(before, after)
            if group is not None:
                self.form.bring(group)

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
            self.keeper.do(lambda: unsaved(draft, places), self._took_pages)

    def _took_pages(self, brand: UnsavedBrand) -> None:
        # What comes after the window has closed would start the preview again.
        if not self._gone:
            self.pane.show_brand(brand)

    # Words

    def _tell(self) -> None:
        draft = self.session.current
        found = self._assessed.get(self._current_id())
        refused = draft is not None and any(field.startswith("colours.") for field, _ in draft.refused)
        kept = translate("Brands", _KEPT) if refused else ""
        saved = translate("Brands", "Comes with Drafter") if self.session.locked else self._saved
        self.status.set_parts((saved, kept, translate("Brands", _RELEASED)))
        count = counted(found.problems) if found is not None else ""
        self.status.set_notice(count, "error" if count else "", "err" if count else "text2")

    def _said(self, text: str) -> None:
        self._saved = text
        self._tell()

    def _failed(self, error: DrafterError) -> None:
        self.band.say(Message("failed", error.happened, error.remedy, "error", "err"))

    def _made(self, source: str) -> None:
        """A brand was made: the writer will want to name it, and perhaps to use it in the statement."""
        self._rename()
        draft, use = self.session.current, self._use
        if draft is None or use is None or source != (self._statement.brand or DEFAULT_BRAND):
            return
        brand = draft.brand
        rest = translate("Brands", "The statement is still set in the one it was made from.")
        offers = (Offer(translate("Brands", "Use it in the statement"), lambda: use(brand.id)),)
        self.band.say(
            Message(
                "use",
                translate("Brands", "“{name}” is yours to change.").format(name=brand.name),
                rest,
                "brand",
                "text2",
                offers,
            )
        )

    # What the list offers

    def _offer_new(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft = self.session.current
        if draft is not None:
            name = draft.brand.name.replace("&", "&&")
            menu.addAction(translate("Brands", "Duplicate “{name}”").format(name=name)).triggered.connect(
                self.trade.duplicate
            )
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
            self.session.set("name", name, translate("Brands", "Rename brand"), typed=False)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.scheme_chosen.emit(scheme)

    # Events

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
        self._gone = True
        self._pages_later.stop()
        # What it says while it goes is for actions that are gone already.
        self.session.undo_stack.blockSignals(True)
        self.feed.close()
        self.images.close()
        self.assessor.close()
        self._slow.close()
        self.keeper.close()
        event.accept()
        self.closed.emit()


def _brand_files(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX]
