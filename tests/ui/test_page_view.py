from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from drafter.desk.preview_frames import Layout, Spot
from drafter.ui.page_view import A4, Fit, PageView
from drafter.ui.theme import Theme

SPOTS = {
    "first": (Spot(0, 100, 100, 300, 60),),
    "split": (Spot(0, 100, 700, 300, 60), Spot(1, 100, 60, 300, 40)),
    "later": (Spot(2, 100, 400, 300, 80),),
}


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PageView:
    made = PageView(theme)
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    made.show_layout(Layout(1, (A4, A4, A4), SPOTS))
    return made


def test_a_page_is_as_wide_as_the_design_says(view: PageView):
    assert abs(view.page_rect(0).width() - 284) <= 1
    assert view.page_rect(0).left() == 38 or view.page_rect(0).left() == 37
    assert view.page_rect(0).top() == 16
    assert view.page_rect(1).top() - view.page_rect(0).bottom() == 17


def test_the_view_follows_the_cursor_to_its_page(view: PageView):
    assert view.page_in_sight() == 0
    view.show_cursor(("unprinted", "later"))
    assert view.page_in_sight() == 2
    (rect,) = view.cursor_rects()
    assert view.viewport().rect().toRectF().contains(rect)


def test_a_block_over_two_pages_is_marked_on_both(view: PageView):
    view.show_cursor(("split",))
    assert len(view.cursor_rects()) == 2


def test_a_click_finds_the_block_under_it_or_the_nearest(view: PageView, qtbot: QtBot):
    page = view.page_rect(0)
    factor = page.width() / A4[0]
    inside = QPointF(page.left() + 150 * factor, page.top() + 120 * factor)
    assert view.place_at(inside) == "first"
    below = QPointF(page.left() + 150 * factor, page.top() + 166 * factor)
    assert view.place_at(below) == "first"
    blank = QPointF(page.left() + 150 * factor, page.top() + 400 * factor)
    assert view.place_at(blank) == ""
    with qtbot.waitSignal(view.clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside.toPoint())
    assert clicked.args == ["first"]


def test_the_mark_lies_under_the_ink(view: PageView):
    view.set_zoom(Fit.WIDTH)
    size = view.page_rect(0).size()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    spot = SPOTS["first"][0]
    factor = size.width() / A4[0]
    ink = (round((spot.x + 50) * factor), round((spot.y + 30) * factor))
    image.setPixelColor(*ink, QColor("black"))
    view.show_picture(0, factor, image)
    view.show_cursor(("first",))
    page = view.page_rect(0)
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(page.left() + ink[0], page.top() + ink[1]) == QColor("black")
    assert shot.pixelColor(page.left() + ink[0] + 3, page.top() + ink[1]) == QColor("#E9EDFB")
    assert shot.pixelColor(page.left() + 4, page.top() + 4) == QColor("white")


def test_zooming_keeps_the_middle_and_asks_for_sharper_pages(view: PageView, qtbot: QtBot):
    view.show_cursor(("later",))
    with qtbot.waitSignal(view.sight_changed) as sight:
        view.set_zoom(1.0)
    first, count, scale = sight.args
    assert first <= 2 < first + count
    assert scale == pytest.approx(view.logicalDpiX() / 72 * view.devicePixelRatioF())
    view.step_zoom(100)
    assert view.zoom == 4.0
