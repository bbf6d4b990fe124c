"""Pictures of first pages: made once, kept by content, left out where they cannot be made."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from drafter.desk.templates import list_templates, sample_statement
from drafter.model.edits import set_brand
from drafter.places import Places
from drafter.ui.home.pictures import FOLDER, FirstPages, picture_key

WIDE = 136
NO_WORKER = (sys.executable, "-c", "raise SystemExit(3)")


def made(pages: FirstPages, templates: list[str], qtbot: QtBot) -> dict[str, QImage]:
    """What came of asking for these."""
    found: dict[str, QImage] = {}
    pages.came.connect(lambda template, image: found.setdefault(template, image))
    with qtbot.waitSignal(pages.ended, timeout=60_000):
        pages.want(templates)
    pages.close()
    return found


def test_a_second_start_needs_no_process(places: Places, qtbot: QtBot):
    templates = [one.id for one in list_templates()]
    first = made(FirstPages(places, WIDE), templates, qtbot)
    assert list(first) == templates
    assert {image.width() for image in first.values()} <= {WIDE - 1, WIDE, WIDE + 1}
    # Printed pages: paper with ink on it, and none like another.
    for image in first.values():
        colours = {image.pixel(x, y) for x in range(0, WIDE - 1, 3) for y in range(0, WIDE, 3)}
        assert len(colours) > 8
    assert len({bytes(image.constBits()) for image in first.values()}) == len(templates)
    second = made(FirstPages(places, WIDE, command=NO_WORKER), templates, qtbot)
    assert list(second) == templates
    for template in templates:
        assert second[template].convertToFormat(first[template].format()) == first[template]


def test_a_page_that_cannot_be_made_leaves_the_others(places: Places, qtbot: QtBot):
    templates = [one.id for one in list_templates()]
    made(FirstPages(places, WIDE), templates[:1], qtbot)
    found = made(FirstPages(places, WIDE, command=NO_WORKER), templates[:2], qtbot)
    assert list(found) == templates[:1]


def test_a_picture_is_kept_for_its_words_its_brand_and_its_size(places: Places):
    statement = sample_statement("joint-statement")
    key = picture_key(statement, places, WIDE)
    assert key == picture_key(sample_statement("joint-statement"), places, WIDE)
    others = {
        picture_key(set_brand(statement, "warm"), places, WIDE),
        picture_key(replace(statement, date="2025-01-01"), places, WIDE),
        picture_key(statement, places, 2 * WIDE),
        picture_key(sample_statement("joint-statement", "fr"), places, WIDE),
    }
    assert len(others | {key}) == 5


def test_what_is_no_picture_is_made_anew(places: Places, qtbot: QtBot):
    template = list_templates()[0].id
    made(FirstPages(places, WIDE), [template], qtbot)
    (file,) = (places.cache / FOLDER).iterdir()
    whole = file.read_bytes()
    file.write_bytes(b"torn")
    found = made(FirstPages(places, WIDE), [template], qtbot)
    assert list(found) == [template]
    assert Path(file).read_bytes() == whole
