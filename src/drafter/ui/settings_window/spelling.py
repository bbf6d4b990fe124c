"""Spelling in the settings: whether words are marked, dictionaries, and the writer's own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.dictionaries import Dictionary, dictionaries, dictionary_for
from drafter.desk.dictionary_adding import (
    ENDINGS,
    FoundDictionary,
    add_dictionaries,
    read_dictionaries,
    remove_dictionary,
)
from drafter.desk.own_words import own_words, write_own_words
from drafter.desk.settings import Settings
from drafter.model.errors import DrafterError
from drafter.places import Places
from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.explaining import explain
from drafter.ui.jobs import Job
from drafter.ui.sentences import said
from drafter.ui.settings_window.framed import Framed
from drafter.ui.settings_window.parts import LINE_GAP, NAME, Choice, Group
from drafter.ui.settings_window.unnamed import Lines
from drafter.ui.spelling.languages import language_name
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_SHOWN, _LINES = 8, 4
_OFFERED = (
    "ar be bg ca cs da de el en-GB en-US es et fa fi fr ga he hr hu hy it ka kk ky lt lv mk mn nb nl nn pl "
    "pt pt-BR ro ru sk sl sq sr sv tg tk tr uk uz"
)


class SpellingGroup(Group):
    """`changed` has a change of the settings; `looked_anew` says that dictionaries or words are others."""

    changed = Signal(object)
    looked_anew = Signal()

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__(theme, translate("Settings", "Spelling"))
        self._places = places
        self._settings = Settings()
        self._found: tuple[FoundDictionary, ...] = ()
        self._words: tuple[str, ...] = ()
        self._busy = False
        self.marks = QCheckBox(translate("Settings", "Mark misspelt words while typing"))
        self.choices: dict[str, Choice] = {}
        self.advisory: dict[str, QCheckBox] = {}
        self.list = QListWidget()
        self.add = QPushButton(translate("Settings", "Add…"))
        self.remove = QPushButton(translate("Settings", "Remove"))
        self.licence = QPushButton(translate("Settings", "Licence"))
        self.language = Choice(
            translate("Settings", "Language of the dictionary"),
            [("", "…"), *((tag, f"{language_name(tag)} ({tag})") for tag in _OFFERED.split())],
        )
        self.message = WrappedLabel(theme, "", Use.SECONDARY, "err")
        self.words = Lines()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(LINE_GAP)
        self._assemble()
        self._wire()
        self.look()

    def _assemble(self) -> None:
        self.list.setAccessibleName(translate("Settings", "Dictionaries"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.remove, self.licence):
            set_variant(button, small=True)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.add.setToolTip(
            translate(
                "Settings", "From an extension of LibreOffice (.oxt), or a .dic with its .aff beside it"
            )
        )
        self.body.addWidget(self.marks)
        self.body.addLayout(self._lines)
        self.body.addWidget(Framed(self.theme, self.list))
        self.body.addLayout(row)
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(12)
        asked.addWidget(WrappedLabel(self.theme, translate("Settings", "Which language is it for?")), 1)
        asked.addWidget(self.language)
        self._asked.hide()
        self.body.addWidget(self._asked)
        self.message.hide()
        self.body.addWidget(self.message)
        self.note(translate("Settings", "Your own words, right in every statement on this computer:"))
        self.words.setAccessibleName(translate("Settings", "Your own words"))
        self.words.setPlaceholderText(translate("Settings", "One word on each line"))
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_LINES * self.theme.line_height(Use.INTERFACE) + 12)
        self.body.addWidget(Framed(self.theme, self.words))

    def _wire(self) -> None:
        def mark(on: bool) -> None:
            self.changed.emit(lambda settings: replace(settings, spelling=on))

        self.marks.clicked.connect(mark)
        self.list.currentRowChanged.connect(self._follow)
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.licence.clicked.connect(self._show_licence)
        self.language.activated.connect(self._add_for_language)
        self.words.left.connect(self.keep_words)

    # What there is

    def look(self) -> None:
        """Read which dictionaries and words there are."""
        self._shelf = tuple(sorted(dictionaries(self._places), key=_shown))
        row = self.list.currentRow()
        high = self.theme.line_height(Use.INTERFACE) + 10
        self.list.clear()
        for one in self._shelf:
            item = QListWidgetItem(_shown(one))
            item.setToolTip("\n".join(part for part in (one.origin, one.licence, one.version) if part))
            item.setSizeHint(QSize(0, high))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.list.setFixedHeight(min(self.list.count(), _SHOWN) * high + 4)
        self._make_lines()
        self._follow()
        self._words = own_words(self._places)
        if not self.words.hasFocus():
            self.words.setPlainText("\n".join(self._words))

    def _make_lines(self) -> None:
        """A line for each language with several dictionaries, a tick for each dictionary that errs often."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices.clear()
        self.advisory.clear()
        by_language: dict[str, list[Dictionary]] = {}
        for one in self._shelf:
            by_language.setdefault(_primary(one), []).append(one)
        for language, several in by_language.items():
            if len(several) > 1:
                choice = Choice(language_name(language), [(one.key, _shown(one)) for one in several])
                choice.activated.connect(lambda _at, language=language: self._choose(language))
                self.choices[language] = choice
                self._lines.addWidget(_Named(self.theme, choice))
        for one in self._shelf:
            if one.advisory:
                words = translate("Settings", "Mark words in %1 too: its dictionary lacks many right ones")
                tick = QCheckBox(words.replace("%1", language_name(_primary(one))))
                tick.clicked.connect(lambda on, key=one.key: self._tick(key, on))
                self.advisory[one.key] = tick
                self._lines.addWidget(tick)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._settings = settings
        self.marks.setChecked(settings.spelling)
        for key, tick in self.advisory.items():
            tick.setChecked(key in settings.advisory)
        for language, choice in self.choices.items():
            used = dictionary_for(language, self._shelf, settings.dictionaries)
            choice.show_value(used.key if used is not None else "")

    def _choose(self, language: str) -> None:
        key = str(self.choices[language].currentData())
        self.changed.emit(
            lambda settings: replace(settings, dictionaries={**settings.dictionaries, language: key})
        )

    def _tick(self, key: str, on: bool) -> None:
        def ticked(settings: Settings) -> Settings:
            rest = tuple(one for one in settings.advisory if one != key)
            return replace(settings, advisory=(*rest, key) if on else rest)

        self.changed.emit(ticked)

    @property
    def current(self) -> Dictionary | None:
        """The dictionary that is marked in the list."""
        row = self.list.currentRow()
        return self._shelf[row] if 0 <= row < len(self._shelf) else None

    def _follow(self) -> None:
        one = self.current
        busy = translate("Settings", "A dictionary is being added") if self._busy else ""
        none = translate("Settings", "Mark a dictionary first") if one is None else ""
        ours = "" if one is None or one.own else translate("Settings", "It comes with Drafter and stays")
        explain(self.add, busy, self.add.toolTip().split("\n")[0])
        explain(self.remove, busy or none or ours, translate("Settings", "Take it away"))
        explain(self.licence, none, translate("Settings", "Who made it, and what may be done with it"))

    # Adding and taking away

    def _ask(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Settings", "Add a dictionary"),
            str(Path.home()),
            f"{translate('Settings', 'Dictionaries')} ({kinds})",
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Add the dictionaries of a file."""
        self._asked.hide()
        self._do(lambda: read_dictionaries(path), self._read)

    def _read(self, found: tuple[FoundDictionary, ...]) -> None:
        self._found = found
        if all(one.languages for one in found):
            self._keep("")
        else:
            self.language.show_value("")
            self._asked.show()
            self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_for_language(self) -> None:
        tag = str(self.language.currentData())
        if tag and self._found:
            self._keep(tag)

    def _keep(self, language: str) -> None:
        found, places = self._found, self._places
        self._do(lambda: add_dictionaries(found, places, language), self._kept)

    def _kept(self, made: tuple[Dictionary, ...]) -> None:
        self._found = ()
        self._asked.hide()
        self._changed_shelf()
        keys = [one.key for one in self._shelf]
        if made and made[0].key in keys:
            self.list.setCurrentRow(keys.index(made[0].key))

    def _remove(self) -> None:
        one = self.current
        if one is not None and one.own:
            self._do(lambda: remove_dictionary(one, self._places), lambda _none: self._changed_shelf())

    def _changed_shelf(self) -> None:
        self.look()
        self.looked_anew.emit()

    def _show_licence(self) -> None:
        from drafter.ui.settings_window.licence import show_licence

        if self.current is not None:
            show_licence(self.theme, self.current, self._places, self.window())

    def keep_words(self) -> None:
        """Have the writer's words on the disk, if they are others."""
        words = tuple(self.words.toPlainText().splitlines())
        if words == self._words:
            return
        try:
            self._words = write_own_words(self._places, words)
        except DrafterError as error:
            self._say(error)
            return
        self.looked_anew.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_words()
        super().hideEvent(event)

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Work beside the window; what cannot be done is said below the list."""

        def ended(result: object) -> None:
            self._busy = False
            self.message.hide()
            self._follow()
            then(result)

        def failed(error: DrafterError) -> None:
            self._busy = False
            self._follow()
            self._say(error)

        self._busy = True
        self._follow()
        job = Job(lambda _progress: work(), self)
        job.finished.connect(ended)
        job.failed.connect(failed)
        job.start()

    def _say(self, error: DrafterError) -> None:
        self.message.setText(f"{said(error.happened)} {said(error.remedy)}")
        self.message.show()


class _Named(QWidget):
    """A control with its name before it."""

    def __init__(self, theme: Theme, control: QWidget) -> None:
        super().__init__()
        label = TextLabel(theme, control.accessibleName())
        label.setFixedWidth(theme.size(NAME))
        label.setWordWrap(True)
        label.setBuddy(control)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(control, 1)


def _primary(one: Dictionary) -> str:
    return one.languages[0].split("-")[0].lower()


def _shown(one: Dictionary) -> str:
    name = language_name(one.languages[0])
    if not one.own:
        return name
    return translate("Settings", "%1, added by you (%2)").replace("%2", one.name).replace("%1", name)
