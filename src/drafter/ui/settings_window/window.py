"""The settings: one small window, no button to confirm; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from drafter.compose.brand import DEFAULT_BRAND, Brand
from drafter.desk.library import folders_of
from drafter.desk.settings import TEXT_SIZES, USUAL_TEXT_SIZE, Settings
from drafter.desk.settings import Theme as Chosen
from drafter.places import Places
from drafter.ui.brands.choices import Segments
from drafter.ui.settings_window.folders import Folders
from drafter.ui.settings_window.parts import GROUP_GAP, Choice, Group
from drafter.ui.settings_window.spelling import SpellingGroup
from drafter.ui.settings_window.stored import Stored
from drafter.ui.settings_window.unnamed import Unnamed
from drafter.ui.small_window import SmallWindow
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

WIDTH, HEIGHT = 560, 680
Change = Callable[[Settings], Settings]


class SettingsWindow(SmallWindow):
    """Shows the settings; `changed` has a change of them."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        places: Places,
        settings: Settings,
        brands: Sequence[Brand],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, translate("Settings", "Settings"), parent)
        self._settings = settings
        self.scheme = Segments(
            theme,
            translate("Settings", "Windows"),
            (
                (Chosen.LIGHT, translate("Settings", "Light")),
                (Chosen.DARK, translate("Settings", "Dark")),
                (Chosen.SYSTEM, translate("Settings", "As the system")),
            ),
        )
        sizes = [(size, f"{size} %") for size in TEXT_SIZES]
        self.text_size = Choice(translate("Settings", "Text you write"), sizes)
        # Each language by its own name: whoever reads no other finds it.
        self.language = Choice(
            translate("Settings", "Language of the windows"),
            (
                ("", translate("Settings", "As the system")),
                ("en", "English"),
                ("fr", "Français"),
                ("ru", "Русский"),
            ),
        )
        self.quotes = QCheckBox(translate("Settings", "Quotation marks and apostrophes of the language"))
        self.spaces = QCheckBox(
            translate("Settings", "Spaces that do not break, where the language wants them")
        )
        self.spelling = SpellingGroup(theme, places)
        self.folders = Folders(theme)
        named = [(brand.id, brand.name) for brand in brands]
        self.brand = Choice(translate("Settings", "Brand of new statements"), named)
        self.unnamed = Unnamed(theme, places)
        self.stored = Stored(theme, places)
        self.hints = QPushButton(translate("Settings", "Show the first hints again"))
        self.hints.setAutoDefault(False)
        self._assemble()
        self._wire()
        self.show_settings(settings)
        self.take_size(WIDTH, HEIGHT)

    def _assemble(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(GROUP_GAP)
        for group in (
            self._look(),
            self._typing(),
            self.spelling,
            self._statements(),
            self._safety(),
            self._keeping(),
        ):
            column.addWidget(group)
        column.addStretch(1)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.theme.changed.connect(self._take_ground)
        self._take_ground()

    def _look(self) -> Group:
        group = Group(self.theme, translate("Settings", "Look"))
        group.line(translate("Settings", "Windows"), self.scheme)
        group.line(translate("Settings", "Text you write"), self.text_size)
        group.line(translate("Settings", "Language of the windows"), self.language)
        group.note(translate("Settings", "Another language shows when Drafter is started again."))
        return group

    def _typing(self) -> Group:
        group = Group(self.theme, translate("Settings", "While typing"))
        group.body.addWidget(self.quotes)
        group.body.addWidget(self.spaces)
        return group

    def _statements(self) -> Group:
        group = Group(self.theme, translate("Settings", "Statements"))
        group.line(translate("Settings", "Brand of new statements"), self.brand)
        group.note(
            translate("Settings", "Folders that Home and search look through, with all folders in them:")
        )
        group.body.addWidget(self.folders)
        return group

    def _safety(self) -> Group:
        group = Group(self.theme, translate("Settings", "Safety"))
        group.note(
            translate(
                "Settings",
                "Names that must not be named. No release is written while one of them stands in it, or "
                "while it names a signatory who is withheld. The list stays on this computer.",
            )
        )
        group.body.addWidget(self.unnamed)
        return group

    def _keeping(self) -> Group:
        group = Group(self.theme, translate("Settings", "On this computer"))
        group.note(
            translate(
                "Settings",
                "Statements stay in the files you save them in. Drafter keeps these things besides. "
                "Nothing leaves the computer.",
            )
        )
        group.body.addWidget(self.stored)
        group.body.addWidget(self.hints, 0, Qt.AlignmentFlag.AlignLeft)
        return group

    def _wire(self) -> None:
        def set_(name: str, value: object) -> None:
            self.changed.emit(lambda settings: replace(settings, **{name: value}))

        self.scheme.chosen.connect(lambda value: set_("theme", value))
        self.text_size.activated.connect(lambda: set_("text_size", self.text_size.currentData()))
        self.language.activated.connect(lambda: set_("language", self.language.currentData()))
        self.brand.activated.connect(lambda: set_("brand", self.brand.currentData()))
        self.quotes.clicked.connect(lambda on: set_("smart_quotes", on))
        self.spaces.clicked.connect(lambda on: set_("hard_spaces", on))
        self.hints.clicked.connect(lambda: set_("hints", ()))
        self.spelling.changed.connect(self.changed)
        self.folders.added.connect(self._add_folder)
        self.folders.removed.connect(self._remove_folder)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._settings = settings
        self.scheme.show_value(settings.theme)
        self.text_size.show_value(settings.text_size or USUAL_TEXT_SIZE)
        self.language.show_value(settings.language)
        self.brand.show_value(settings.brand or DEFAULT_BRAND)
        self.quotes.setChecked(settings.smart_quotes)
        self.spaces.setChecked(settings.hard_spaces)
        self.spelling.show_settings(settings)
        self.folders.show_folders(settings.folders, folders_of(settings))
        seen = bool(settings.hints)
        self.hints.setEnabled(seen)
        self.hints.setToolTip(
            translate("Settings", "The marks on the sample come again when it is opened")
            if seen
            else translate("Settings", "They will be shown: none was put away yet")
        )

    def follow(self, _old: Settings, new: Settings) -> None:
        """The settings changed, here or elsewhere."""
        self.show_settings(new)

    def _add_folder(self, folder: Path) -> None:
        def added(settings: Settings) -> Settings:
            if folder in settings.folders:
                return settings
            # What was looked through without being named stays, now that something is named.
            return replace(settings, folders=(*(settings.folders or folders_of(settings)), folder))

        self.changed.emit(added)

    def _remove_folder(self, folder: Path) -> None:
        def without(settings: Settings) -> Settings:
            return replace(settings, folders=tuple(one for one in settings.folders if one != folder))

        self.changed.emit(without)

    def _take_ground(self) -> None:
        view = self._area.viewport()
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Window, self.theme.colours.raised)
        view.setPalette(palette)
