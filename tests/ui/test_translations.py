"""The catalogues hold what the windows say, whole, and the windows speak them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from drafter.desk.documents import OpenDocument
from drafter.model.errors import CannotWrite, Incomplete
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.home.opening import Home
from drafter.ui.language import SPOKEN, direction_of, language_for, speak
from drafter.ui.sentences import said
from drafter.ui.statement_window import StatementWindow
from drafter.ui.texts import figure, translate
from drafter.ui.windows import Windows
from tools.translations import (
    KNOWN_SENTENCES,
    LANGUAGES,
    SENTENCES,
    Text,
    catalogue,
    collected,
    release,
    sentences,
    update,
)

FORMS = {"en": 2, "fr": 2, "ru": 3}
PLACEHOLDER = re.compile(r"%L?[n1-9]|\{\w+\}|\t.*|&(?=&)")
MAPS = Path("/proc/self/maps")
MARK = re.compile(r"&(?!&)(\w)")


def messages(language: str) -> Iterator[tuple[Text, tuple[str, ...], str]]:
    """The texts of a catalogue, their forms, and how far each is."""
    for context in etree.parse(catalogue(language)).getroot().findall("context"):
        for message in context.findall("message"):
            told = message.find("translation")
            assert told is not None
            counts = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in told.findall("numerusform")) or (told.text or "",)
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                counts,
            )
            yield text, forms, told.get("type", "")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_text_of_the_windows_and_no_other(language: str):
    wanted = [text for text in collected() if text.counts or language != "en"]
    assert len(wanted) > 30
    assert Counter(text for text, _, _ in messages(language)) == Counter(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_what_is_filled_in_and_its_key(language: str):
    for text, forms, stage in messages(language):
        assert not stage, text
        assert len(forms) == (FORMS[language] if text.counts else 1), text
        for form in forms:
            assert form.strip(), text
            wanted = Counter(one for one in PLACEHOLDER.findall(text.text) if not one.startswith("\t"))
            # A sentence that is known again may say less, as where English has two words for one.
            assert Counter(PLACEHOLDER.findall(form)) >= wanted or text.context == SENTENCES, (text, form)
            assert set(re.findall(r"%L?[n1-9]|\{\w+\}", form)) <= set(PLACEHOLDER.findall(text.text)), text
            assert form.count("\t") == text.text.count("\t"), text
            assert len(MARK.findall(form)) == len(MARK.findall(text.text)), text
            assert form.endswith("…") == text.text.endswith("…"), text
            assert form.rstrip().endswith(":") == text.text.rstrip().endswith(":"), text


def test_french_and_russian_have_their_own_marks():
    for text, forms, _ in messages("fr"):
        for form in forms:
            assert "'" not in form, text
            assert not re.search(r"(?<![\u00a0\u202f:/])[;!?»]|[^\u00a0:/]:(?=\s|$)|«(?!\u00a0)", form), form
    for text, forms, _ in messages("ru"):
        for form in forms:
            assert "“" not in form, text
            assert " – " not in form, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_windows_load_is_made_of_the_catalogue(language: str, tmp_path: Path):
    made = tmp_path / "made.qm"
    assert release(catalogue(language), made) == 0
    assert made.read_bytes() == catalogue(language).with_suffix(".qm").read_bytes()


def test_bringing_a_catalogue_up_to_date_leaves_it_as_it_is(tmp_path: Path):
    again = tmp_path / "drafter_ru.ts"
    again.write_bytes(catalogue("ru").read_bytes())
    assert update(collected(), again) == 0
    assert again.read_text(encoding="utf-8") == catalogue("ru").read_text(encoding="utf-8")


def test_the_language_is_the_chosen_one_or_the_first_of_the_system_that_is_spoken():
    assert SPOKEN == LANGUAGES
    assert language_for("fr", ("ru-RU",)) == "fr"
    assert language_for("", ("kk-KZ", "ru_KZ", "en-US")) == "ru"
    assert language_for("", ("kk",)) == language_for("xx", ()) == "en"


def test_lines_begin_where_the_language_has_them():
    assert direction_of("ru") == Qt.LayoutDirection.LeftToRight
    assert direction_of("ar") == Qt.LayoutDirection.RightToLeft


def test_windows_speak_french_with_qt_and_its_numbers(qapp: QApplication, french: None):
    assert translate("Commands", "&File") == "&Fichier"
    assert translate("WordCount", "%n words", "", 1) == "1 mot"
    assert translate("WordCount", "%n words", "", 1234) == f"{figure(1234)} mots"
    assert QLocale().language() == QLocale.Language.French
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    assert buttons.buttons()[0].text().replace("&", "") == "Fermer"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.skipif(not MAPS.exists(), reason="the system does not say what is mapped")
def test_catalogues_can_be_replaced_while_windows_are_open(french: None):
    assert translate("Commands", "&File") == "&Fichier"
    assert ".qm" not in MAPS.read_text()


def test_what_other_rooms_say_is_said_in_french(french: None):
    full = CannotWrite("“river.drafter” was not saved. The disk is full.", "Save it in another place.")
    assert said(full.happened) == "« river.drafter » n’a pas été enregistré. Le disque est plein.".replace(
        "« ", "«\u00a0"
    ).replace(" »", "\u00a0»")
    assert said(full.remedy) == "Enregistrez-la ailleurs."
    assert said(Incomplete.without("x.toml").happened).endswith("manque ou est abîmée\u00a0: x.toml.")
    assert said("Nothing that is known.") == "Nothing that is known."
    assert said("") == ""


def test_every_sentence_of_other_rooms_is_known_again(french: None):
    known = KNOWN_SENTENCES.read_text(encoding="utf-8").splitlines()
    assert known == sentences()
    french_ones = {text.text: forms[0] for text, forms, _ in messages("fr") if text.context == SENTENCES}
    for template in known:
        filled = re.sub(r"\{(\w+)\}", r"\1", template)
        assert said(filled) == re.sub(r"\{(\w+)\}", r"\1", french_ones[template])


def test_english_counts_too():
    assert translate("WordCount", "%n words", "", 1) == "1 word"
    assert translate("WordCount", "%n words", "", 12_345) == "12\u202f345 words"


def marked_twice(menu: QMenu) -> list[tuple[str, str]]:
    """Letters that two entries of one menu, or of one in it, are marked by."""
    menu.aboutToShow.emit()
    shown = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    letters = Counter(letter.lower() for action in shown for letter in MARK.findall(action.text()))
    found = [(menu.title(), letter) for letter, count in letters.items() if count > 1]
    for action in shown:
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += marked_twice(inner)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_one_letter(
    qapp: QApplication, windows: Windows, statement: Statement, language: str
):
    speak(qapp, language)
    try:
        window = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
        assert isinstance(window, StatementWindow)
        assert marked_twice(window.menu) == []
        home = Home(windows, Places.of_user(), None)
        home.show()
        assert home.window is not None
        assert marked_twice(home.window.menu) == []
        home.window.close()
        names = [action.text() for _, action in window.commands]
        assert len(names) == len(set(names))
    finally:
        speak(qapp, "en")


def press(menu: QMenu, letter: str) -> None:
    """A letter's key, of whatever script: QTest has Latin ones alone."""
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(menu, QKeyEvent(kind, Qt.Key.Key_unknown, none, letter))


@pytest.mark.parametrize(("language", "letter", "inner"), [("fr", "t", "e"), ("ru", "т", "в")])
def test_letters_of_menus_work(
    qapp: QApplication, windows: Windows, statement: Statement, language: str, letter: str, inner: str
):
    speak(qapp, language)
    try:
        window = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
        window.column.focus_first()
        window.header.open_menu()
        press(window.menu, letter)
        text = QApplication.activePopupWidget()
        assert isinstance(text, QMenu)
        assert text.objectName() == "text"
        named = [action for action in text.actions() if f"&{inner}" in action.text().lower()]
        assert len(named) == 1
        press(text, inner)
        assert QApplication.activePopupWidget() is None
    finally:
        speak(qapp, "en")


def test_panes_stand_the_other_way_round_where_lines_begin_at_the_right(window: StatementWindow):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1280, 800)
    window.room.place()
    assert window.outline.geometry().right() == window.rect().right()
    assert window.inspector.geometry().left() == 0
    assert window.middle.geometry().right() == window.outline.geometry().left() - 1
    first = window.outline.view.visualRect(window.outline.model.index(0, 0))
    wanted = window.session.statement.primary.sections[0].ready
    QTest.mouseClick(
        window.outline.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, first.center().y())
    )
    assert window.session.statement.primary.sections[0].ready is not wanted
