from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog
from pytestqt.qtbot import QtBot

from drafter.compose.brand import Running
from drafter.desk.brand_editing import FirstPage, first_page_of
from drafter.model.statement import SignatoryStyle, Statement
from drafter.places import Places
from drafter.ui.brands.window import BrandWindow
from tests.ui.brands.conftest import Opened, on_disk, settle

PATIENCE = 60_000


def typed(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def shown(window: BrandWindow):
    draft = window.session.current
    assert draft is not None
    return draft.brand


def test_what_is_typed_is_in_the_brands_folder_and_undo_takes_it_out_again(own: BrandWindow):
    before = shown(own)
    typed(own.foot.left, "Ferry Friends, Quay 3")
    typed(own.logo.high, "15,5")
    assert on_disk(own).furniture.foot_left == "Ferry Friends, Quay 3"
    assert on_disk(own).logo.height_mm == 15.5
    # One step for each field, however many keys it took.
    QTest.keyClick(own.logo.high, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(own).logo.height_mm == before.logo.height_mm
    assert own.logo.high.text() == f"{before.logo.height_mm:g} mm"
    QTest.keyClick(own.logo.high, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert on_disk(own) == before
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(own.logo.high, Qt.Key.Key_Z, both)
    assert own.foot.left.text() == "Ferry Friends, Quay 3"
    assert on_disk(own).furniture.foot_left == "Ferry Friends, Quay 3"


def test_a_refused_colour_is_shown_and_the_brand_keeps_the_last_good_one(own: BrandWindow, qtbot: QtBot):
    good = shown(own).colours.accent
    row, offer = own.colours.rows["accent"], own.colours.offers["accent"]
    typed(row.field, "#E2572B")
    assert shown(own).colours.accent == good == on_disk(own).colours.accent
    assert row.field.text() == row.swatch.colour == "#E2572B"
    assert row.field.property("refused")
    assert "Refused" in row.field.accessibleDescription()
    assert not offer.isHidden()
    qtbot.waitUntil(lambda: "1 refused" in own.status.accessibleDescription(), timeout=PATIENCE)
    assert "The pages keep the last good colour" in own.status.parts()
    offer.use.click()
    assert offer.isHidden()
    assert QApplication.focusWidget() is row.field
    nearest = shown(own).colours.accent
    assert nearest not in (good, "#E2572B")
    assert on_disk(own).colours.accent == nearest
    own.session.undo()
    assert row.field.text() == "#E2572B"
    assert not offer.isHidden()
    own.session.undo()
    assert row.field.text() == good
    assert offer.isHidden()


def test_an_unfinished_colour_is_nothing_yet_and_gone_when_the_field_is_left(own: BrandWindow):
    good = shown(own).colours.ink
    row = own.colours.rows["ink"]
    typed(row.field, "#12")
    assert shown(own).colours.ink == good
    assert own.session.current is not None
    assert not own.session.current.refused
    own.foot.left.setFocus()
    assert row.field.text() == good


def test_the_swatch_opens_a_dialog_that_shows_each_colour_at_once(own: BrandWindow):
    before = shown(own)
    own.colours.rows["rule"].swatch.click()
    dialog = own.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor(QColor("#336699"))
    assert own.colours.rows["rule"].field.text() == shown(own).colours.rule == "#336699"
    dialog.reject()
    assert shown(own) == before


def test_brands_that_come_with_drafter_stay_as_they_are(opened: Opened, qtbot: QtBot):
    window = opened("sober")
    assert window.session.locked
    assert window.form.notice.isVisible()
    before = shown(window)
    QTest.keyClicks(window.foot.left, "x")
    QTest.keyClicks(window.colours.rows["ink"].field, "#000000")
    window.first_page.choice.buttons[FirstPage.PRESS].click()
    window.session.set("furniture.foot_left", "x", "Foot")
    window.trade.remove("sober")
    assert shown(window) == before
    assert window.session.undo_stack.count() == 0
    qtbot.mouseClick(window.form.duplicate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.session.locked, timeout=PATIENCE)
    assert shown(window).name == f"{before.name} copy"
    assert not window.form.notice.isVisible()
    assert on_disk(window).colours == before.colours


def test_choices_are_made_by_pictures_and_segments_with_the_keyboard(own: BrandWindow):
    pages = own.signatories.choice.buttons
    own.form.jump(6)
    pages[SignatoryStyle.LIST].setFocus()
    QTest.keyClick(pages[SignatoryStyle.LIST], Qt.Key.Key_Right)
    assert shown(own).signatories is SignatoryStyle.COUNTRY
    own.page.paper.buttons["Letter"].click()
    assert on_disk(own).page.paper == "Letter"
    own.letterhead.running.setCurrentIndex(own.letterhead.running.findData(Running.NOTHING))
    own.letterhead.running.activated.emit(own.letterhead.running.currentIndex())
    assert on_disk(own).furniture.running is Running.NOTHING
    own.foot.fingerprint.click()
    assert on_disk(own).furniture.foot_fingerprint


def test_letters_and_press_releases_have_options_that_others_have_not(own: BrandWindow):
    letter, press = own.first_page.letter, own.first_page.press
    assert letter.isHidden()
    assert press.isHidden()
    own.first_page.choice.buttons[FirstPage.LETTER].click()
    assert not letter.isHidden()
    assert press.isHidden()
    letter.lines.setPlainText("Ferry Friends\nQuay 3\n")
    letter.add.click()
    row = letter.references[0]
    typed(row.label, "Telephone")
    typed(row.value, "+32 2 555 00 00")
    letter.window_choice.buttons["us"].click()
    written = on_disk(own)
    assert first_page_of(written) is FirstPage.LETTER
    assert written.address.lines == ("Ferry Friends", "Quay 3")
    assert written.address.references == (("Telephone", "+32 2 555 00 00"),)
    assert written.address.window == "us"
    row.remove.click()
    assert on_disk(own).address.references == ()
    own.first_page.choice.buttons[FirstPage.PRESS].click()
    assert letter.isHidden()
    assert not press.isHidden()
    typed(press.field, "#00FF88")
    press.squares.click()
    assert (on_disk(own).press.band, on_disk(own).press.end_squares) == ("#00FF88", False)


def test_a_logo_comes_in_clean_and_says_what_is_wrong_with_it(own: BrandWindow, qtbot: QtBot, tmp_path: Path):
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("Author", "Somebody")
    path = tmp_path / "Our Logo.png"
    Image.new("RGB", (120, 60), "#204060").save(path, pnginfo=about)
    before = shown(own).logo
    drop(own.logo.tile, path)
    qtbot.waitUntil(lambda: shown(own).logo != before, timeout=PATIENCE)
    logo = on_disk(own).logo
    picture = (shown(own).folder / logo.png).read_bytes()
    assert b"Somebody" not in picture
    qtbot.waitUntil(lambda: own.logo.after.isVisible(), timeout=PATIENCE)
    said = [row.words.accessibleName() for row in (*own.logo.before._rows, *own.logo.after._rows)]
    assert any("Too small for print" in words for words in said)
    assert any("Metadata removed" in words for words in said)
    qtbot.waitUntil(lambda: own.logo.alt_row.words.accessibleName().startswith("No alternative"))
    typed(own.logo.alt, "Ferry Friends")
    assert on_disk(own).logo.alt == "Ferry Friends"
    own.form.setFocus()
    qtbot.waitUntil(lambda: own.logo.alt_row.words.accessibleName().startswith("Alternative"))
    own.session.undo()
    own.session.undo()
    assert on_disk(own).logo == before


def test_what_is_no_picture_is_refused_in_a_sentence(own: BrandWindow, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "logo.svg"
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", encoding="utf-8")
    before = shown(own).logo
    own.logo.take(path)
    qtbot.waitUntil(lambda: own.band.message is not None, timeout=PATIENCE)
    assert own.band.message is not None
    assert "logo.svg" in own.band.message.happened
    assert shown(own).logo == before


def drop(widget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_a_brand_handed_on_comes_back_and_can_replace_the_one_that_is_here(
    own: BrandWindow, qtbot: QtBot, tmp_path: Path
):
    typed(own.foot.left, "As shared")
    path = tmp_path / "warm.drafter-brand"
    own.trade.share(path)
    qtbot.waitUntil(path.is_file, timeout=PATIENCE)
    shared, count = shown(own), len(own.session.drafts)
    typed(own.foot.left, "As it went on")
    drop(own, path)
    qtbot.waitUntil(lambda: own.band.message is not None and len(own.band.message.offers) == 2)
    assert own.band.message is not None
    both, instead = own.band.message.offers
    instead.do()
    assert shown(own).furniture.foot_left == "As shared"
    assert on_disk(own) == shown(own)
    own.session.undo()
    assert on_disk(own).furniture.foot_left == "As it went on"
    both.do()
    qtbot.waitUntil(lambda: len(own.session.drafts) == count + 1, timeout=PATIENCE)
    assert shown(own).id != shared.id
    assert on_disk(own).furniture.foot_left == "As shared"


def test_a_file_that_is_no_brand_is_refused_in_a_sentence(own: BrandWindow, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "broken.drafter-brand"
    path.write_bytes(b"PK not a zip")
    drafts = dict(own.session.drafts)
    drop(own, path)
    qtbot.waitUntil(lambda: own.band.message is not None, timeout=PATIENCE)
    assert own.band.message is not None
    assert "broken.drafter-brand" in own.band.message.happened
    assert own.session.drafts == drafts


def test_a_removed_brand_comes_back(own: BrandWindow):
    gone = shown(own)
    QTest.keyClick(own.shelf.view, Qt.Key.Key_Delete)
    settle(own)
    assert gone.id not in own.session.drafts
    assert not gone.folder.exists()
    assert own.band.message is not None
    own.band.message.offers[0].do()
    settle(own)
    assert shown(own) == gone == on_disk(own)


def test_new_brands_are_of_a_kind_and_have_a_name_of_the_writers(own: BrandWindow, qtbot: QtBot):
    count = len(own.session.drafts)
    own.trade.new(FirstPage.LETTER)
    qtbot.waitUntil(lambda: len(own.session.drafts) == count + 1, timeout=PATIENCE)
    assert first_page_of(shown(own)) is FirstPage.LETTER
    assert not shown(own).logo.png
    assert shown(own).furniture.foot_columns == ()
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Name of the brand"
    typed(field, "Ferry Friends")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(own).name == "Ferry Friends")
    assert on_disk(own).name == "Ferry Friends"
    assert own.shelf.view.currentIndex().data() == "Ferry Friends"


def test_the_strip_jumps_and_the_pages_follow(own: BrandWindow, qtbot: QtBot):
    own.form.strip.pills[6].click()
    assert own.pane.tab.value == "signatories"
    assert own.form.current == 6
    own.form.strip.pills[0].click()
    assert own.pane.tab.value == "release"
    assert own.form.area.verticalScrollBar().value() == 0
    bar = own.form.area.verticalScrollBar()
    bar.setValue(own.form._top_of(2) - 20)
    qtbot.waitUntil(lambda: own.form.current == 2)
    assert own.form.strip.pills[2].isChecked()
    own.pane.tabs.setCurrentIndex(1)
    assert own.feed.order.purpose == "circulation"


def test_pages_come_in_the_brand_as_it_is_typed(own: BrandWindow, qtbot: QtBot):
    with qtbot.waitSignal(own.feed.page_drawn, timeout=PATIENCE):
        pass
    own.pane.zoom.setFocus()
    with qtbot.waitSignal(own.feed.laid_out, timeout=PATIENCE):
        typed(own.foot.left, "Ferry Friends")
    unsaved = own.feed.order.unsaved
    assert unsaved is not None
    assert "Ferry Friends" in unsaved.toml
    assert not own.pane.preview.trouble.text()


@pytest.mark.parametrize(
    ("width", "beside", "listed"), [(1280, True, True), (1100, False, True), (700, False, False)]
)
def test_where_it_is_narrow_pages_lie_over_the_form_and_the_list_is_a_choice(
    opened: Opened, width: int, beside: bool, listed: bool
):
    window = opened("warm", width)
    assert window.pane.isVisible() is beside
    assert window.shelf.isVisible() is listed
    assert window.choice.isVisible() is not listed
    assert window.form.column.width() >= 480
    if not beside:
        window.actions_by_key["pages"].trigger()
        assert window.pane.isVisible()
        right = window.middle.mapTo(window, QPoint(window.middle.width(), 0)).x()
        assert window.pane.x() < right
    if not listed:
        window.choice.setCurrentIndex(window.choice.findData("press"))
        window.choice.activated.emit(window.choice.currentIndex())
        assert shown(window).id == "press"


def test_the_statements_languages_are_looked_at(own: BrandWindow, qtbot: QtBot, statement: Statement):
    qtbot.waitUntil(lambda: bool(own.fonts.sample.told.text()), timeout=PATIENCE)
    assert "English" in own.fonts.sample.told.text()
    assert "Georgian comes from" in own.fonts.sample.told.text()
    assert "characters a line" in own.page._measure.text()


def test_what_cannot_be_written_is_said_and_tried_again(own: BrandWindow, qtbot: QtBot):
    folder = shown(own).folder
    aside = folder.with_name("aside")
    folder.rename(aside)
    folder.write_text("in the way", encoding="utf-8")
    typed(own.foot.left, "Quay 3")
    own.keeper.write()
    qtbot.waitUntil(lambda: "Not saved" in own.status.parts(), timeout=PATIENCE)
    assert own.band.message is not None
    assert shown(own).furniture.foot_left == "Quay 3"
    folder.unlink()
    aside.rename(folder)
    assert on_disk(own).furniture.foot_left == "Quay 3"
    assert own.status.parts()[0].startswith("Saved")


def test_a_statement_that_lists_its_signatories_its_own_way_says_so(own: BrandWindow, statement: Statement):
    own.show_on(statement, "")
    assert own.signatories._own.isHidden()
    own.show_on(replace(statement, signatories_as=SignatoryStyle.PERSONS), "")
    assert not own.signatories._own.isHidden()


def test_closing_keeps_what_was_typed_last(own: BrandWindow, places: Places):
    from drafter.compose.brand import read_brand

    typed(own.foot.left, "Typed last")
    folder = shown(own).folder
    own.close()
    assert read_brand(folder).furniture.foot_left == "Typed last"
