"""The outline pane: its head, the sections, and the way to add one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from drafter.checks.finding import Severity
from drafter.model.edits import (
    add_section,
    change_section_kind,
    find_section,
    move_section,
    remove_section,
    rename_section,
    set_ready,
)
from drafter.model.statement import Section, SectionKind
from drafter.model.text import Block
from drafter.register.labels import HEADLESS, labels
from drafter.ui.controls import Ground, TextLabel
from drafter.ui.explaining import explain, explain_in_menus
from drafter.ui.kinds import NAMES, icon_name
from drafter.ui.outline_model import Findings, OutlineModel
from drafter.ui.outline_view import RAIL, OutlineView
from drafter.ui.session import Session
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WITHOUT_TEXT = frozenset({SectionKind.SIGNATORIES, SectionKind.CALLS, SectionKind.RELATED})
STRIP = 40


class Outline(Ground):
    """216 or 240 wide, or a rail of 48 with icons alone."""

    went = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.RightEdge, parent)
        self._session = session
        self._section = ""
        self._block = ""
        self._locked = False
        self.model = OutlineModel(session, self)
        self.view = OutlineView(theme, self.model)
        head = QWidget()
        head.setFixedHeight(STRIP)
        self._head = TextLabel(theme, translate("Outline", "Sections"), Use.STRIP_HEAD, "text2")
        row = QHBoxLayout(head)
        row.setContentsMargins(*margins(20, 0, 8, 0))
        row.addWidget(self._head)
        self.add_button = QToolButton()
        self.add_button.setAutoRaise(True)
        self.add_button.setText(translate("Outline", "Section"))
        self.add_button.setAccessibleName(translate("Outline", "Add section"))
        self.add_button.setToolTip(translate("Outline", "Add a section"))
        self.add_button.setIcon(theme.icons.icon("add"))
        self.add_button.setIconSize(QSize(16, 16))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setProperty("row", True)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_button.setFixedHeight(32)
        self.add_button.clicked.connect(self._ask_kind)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 0)
        foot.addWidget(self.add_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(0, 0, 1, 0))
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1000)
        column.addLayout(foot)
        column.addStretch(1)
        self.view.went.connect(self.went)
        self.view.moved.connect(self.move_current)
        self.view.menu_asked.connect(self._open_menu)
        self.view.state_clicked.connect(self.toggle_ready)
        self.model.sections_changed.connect(self._restore)

    @property
    def section(self) -> str:
        """The section that holds the cursor; none where it is gone, as after an undo."""
        sections = self._session.statement.primary.sections
        return self._section if any(one.id == self._section for one in sections) else ""

    def set_findings(self, findings: Mapping[str, tuple[Severity, int]]) -> None:
        """The gravest finding of each section and how many it has; sections that are not named have none."""
        self.model.set_findings({section: Findings(*found) for section, found in findings.items()})

    def show_cursor(self, section_id: str, block_id: str) -> None:
        """Mark where the cursor is."""
        self._section, self._block = section_id, block_id
        self._restore()

    def _call_at_cursor(self) -> str:
        sections = self._session.statement.primary.sections
        blocks = (block for section in sections if section.id == self._section for block in section.blocks)
        calls = next((block.calls for block in blocks if block.id == self._block), ())
        return calls[0] if calls else ""

    def set_rail(self, rail: bool) -> None:
        """Icons alone, or names too."""
        self.view.set_rail(rail)
        self._head.setVisible(not rail)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if rail else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.add_button.setToolButtonStyle(style)
        self.setMaximumWidth(RAIL if rail else 16777215)

    def set_locked(self, why: str) -> None:
        """Allow no changes, for the reason given, or all."""
        locked = self._locked = bool(why)
        explain(self.add_button, why, translate("Outline", "Add a section"))
        self.view.setDragEnabled(not locked)

    def move_current(self, by: int) -> None:
        """Move the current section up or down."""
        section = self.section
        if section and not self._locked:
            _, place = find_section(self._session.statement, section)
            self._session.edit(
                lambda s: move_section(s, section, max(place + by, 0)), translate("Outline", "Move section")
            )

    def toggle_ready(self, section_id: str = "") -> None:
        """Mark a section, or the one with the cursor, as ready, or as not."""
        section_id = section_id or self.section
        if not section_id or self._locked:
            return
        edition, place = find_section(self._session.statement, section_id)
        ready = not edition.sections[place].ready
        name = translate("Outline", "Mark as ready") if ready else translate("Outline", "Mark as in progress")
        self._session.edit(lambda s: set_ready(s, section_id, ready), name)

    def fill_menu(self, menu: QMenu, section_id: str, *, moves: bool = True) -> None:
        """What can be done with a section; without `moves` where the menu has them already."""
        icons = self._theme.icons
        edition, place = find_section(self._session.statement, section_id)
        section = edition.sections[place]
        below = menu.addMenu(icons.icon("add"), translate("Outline", "Add section below"))
        self._fill_kinds(below, place + 1)
        if moves:
            ready = menu.addAction(translate("Outline", "Ready"), lambda: self.toggle_ready(section_id))
            ready.setCheckable(True)
            ready.setChecked(section.ready)
            up = menu.addAction(
                icons.icon("chevron-up"),
                f"{translate('Outline', 'Move up')}\tAlt+Up",
                lambda: self.move_current(-1),
            )
            explain(up, "" if place else translate("Outline", "It is the first section"))
            down = menu.addAction(
                icons.icon("chevron-down"),
                f"{translate('Outline', 'Move down')}\tAlt+Down",
                lambda: self.move_current(1),
            )
            last = place == len(edition.sections) - 1
            explain(down, translate("Outline", "It is the last section") if last else "")
        menu.addSeparator()
        if section.kind not in HEADLESS:
            menu.addAction(translate("Outline", "Rename…"), lambda: self._rename(section))
        kinds = menu.addMenu(translate("Outline", "Change kind"))
        for kind in NAMES:
            action = kinds.addAction(icons.icon(icon_name(kind)), NAMES[kind])
            explain(action, translate("Outline", "It is of this kind") if kind is section.kind else "")
            action.triggered.connect(lambda _=False, kind=kind: self._change_kind(section_id, kind))
        menu.addSeparator()
        menu.addAction(
            icons.icon("remove"), translate("Outline", "Remove section"), lambda: self._remove(section_id)
        )

    def add(self, kind: SectionKind, place: int) -> None:
        """Add an empty section of a kind at a place and go there."""
        section = Section(kind=kind, blocks=() if kind in _WITHOUT_TEXT else (Block(),))
        edition = self._session.statement.primary.id
        self._session.edit(
            lambda s: add_section(s, edition, place, section),
            translate("Outline", "Add {kind}").format(kind=NAMES[kind].lower()),
        )
        self.went.emit(section.id, "")

    def _restore(self) -> None:
        # A block may have become a call since the cursor came to it.
        self.view.show_current(self._section, self._call_at_cursor())

    def _open_menu(self, section_id: str, place: QPoint) -> None:
        if self._locked:
            return
        self._section = section_id
        menu = QMenu(self)
        self.fill_menu(menu, section_id)
        explain_in_menus(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _ask_kind(self) -> None:
        menu = QMenu(self)
        self._fill_kinds(menu, len(self._session.statement.primary.sections))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _fill_kinds(self, menu: QMenu, place: int) -> None:
        for kind, name in NAMES.items():
            action = menu.addAction(self._theme.icons.icon(icon_name(kind)), name)
            action.triggered.connect(lambda _=False, kind=kind: self.add(kind, place))

    def _change_kind(self, section_id: str, kind: SectionKind) -> None:
        self._session.edit(
            lambda s: change_section_kind(s, section_id, kind), translate("Outline", "Change kind of section")
        )

    def _remove(self, section_id: str) -> None:
        self._session.edit(lambda s: remove_section(s, section_id), translate("Outline", "Remove section"))

    def _rename(self, section: Section) -> None:
        usual = labels(self._session.statement.primary.language).section(section.kind)
        text, taken = QInputDialog.getText(
            self,
            translate("Outline", "Rename section"),
            translate("Outline", "Heading as printed"),
            text=section.heading or usual,
        )
        if taken:
            heading = "" if text.strip() == usual else text.strip()
            self._session.edit(
                lambda s: rename_section(s, section.id, heading), translate("Outline", "Rename section")
            )
