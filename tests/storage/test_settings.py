from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import CannotWrite
from drafter.places import Places
from drafter.storage.settings import (
    FILE_NAME,
    MAX_RECENTS,
    TEXT_SIZES,
    Settings,
    Theme,
    change_settings,
    read_settings,
    with_hidden,
    with_recent,
    without_recent,
    write_settings,
)
from tests.storage.faults import FailingDisk

names = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0/"), min_size=1, max_size=12)
paths = st.lists(names.map(lambda name: Path("/statements") / name), max_size=4, unique=True).map(tuple)
settings = st.builds(
    Settings,
    theme=st.sampled_from(Theme),
    language=st.sampled_from(("", "en", "fr", "ru")),
    text_size=st.sampled_from(TEXT_SIZES),
    smart_quotes=st.booleans(),
    hard_spaces=st.booleans(),
    looked_for=st.sampled_from(("", "draft", "circulation", "release")),
    brand=names,
    folders=paths,
    shortcuts=st.dictionaries(names, st.lists(names, max_size=2).map(tuple), max_size=3),
    commands=st.lists(names, max_size=3).map(tuple),
    hints=st.lists(names, max_size=2).map(tuple),
    recents=paths,
    pinned=paths,
    hidden=paths,
    last_export_folder=names,
    last_open_folder=names,
    layout=st.dictionaries(names, st.integers(-(2**31), 2**31), max_size=3),
    other=st.dictionaries(names.map(lambda name: "x-" + name), st.one_of(names, st.booleans()), max_size=3),
)


@given(settings)
def test_settings_come_back_equal(tmp_path_factory: pytest.TempPathFactory, settings: Settings):
    home = tmp_path_factory.mktemp("settings")
    places = Places(home, home, home, home)
    write_settings(places, settings)
    assert read_settings(places) == settings


def test_without_a_file_there_are_defaults(places: Places):
    assert read_settings(places) == Settings()
    assert not places.config.exists()


def test_what_a_newer_version_wrote_is_kept(places: Places):
    places.make(places.config)
    file = places.config / FILE_NAME
    file.write_text('theme = "dark"\nlater = [1, 2]\n[review]\nquiet = true\n', encoding="utf-8")
    change_settings(places, lambda settings: replace(settings, brand="warm"))
    text = file.read_text(encoding="utf-8")
    assert 'brand = "warm"' in text
    assert "quiet = true" in text
    assert read_settings(places).other == {"later": [1, 2], "review": {"quiet": True}}


@pytest.mark.parametrize("data", [b"theme = ", b"\xff\xfe", b"\0" * 100, b"[[[[", b"a=" + b"[" * 100_000])
def test_a_damaged_file_is_set_aside(places: Places, data: bytes):
    places.make(places.config)
    file = places.config / FILE_NAME
    file.write_bytes(data)
    assert read_settings(places) == Settings()
    assert not file.exists()
    assert (places.config / f"{FILE_NAME}.damaged").read_bytes() == data


def test_an_entry_that_makes_no_sense_costs_only_itself(places: Places):
    places.make(places.config)
    (places.config / FILE_NAME).write_text(
        'theme = "purple"\nbrand = 3\nrecents = ["relative", 7, "/a.drafter"]\n'
        'pinned = "no"\nlast_open_folder = "/here"\ntext_size = 100.0\nsmart_quotes = "yes"\n'
        'hints = [1, "seen"]\n'
        '[layout]\nwidth = 900\nheight = "tall"\nfull = true\n'
        '[shortcuts]\nsave = "Ctrl+S"\nopen = []\nfind = ["Ctrl+G", 3]\n',
        encoding="utf-8",
    )
    assert read_settings(places) == Settings(
        recents=(Path("/a.drafter"),),
        last_open_folder="/here",
        hints=("seen",),
        shortcuts={"open": (), "find": ("Ctrl+G",)},
        layout={"width": 900},
    )


def test_recent_files_are_few_and_the_latest_first():
    settings = Settings(pinned=(Path("/7"),))
    for number in range(50):
        settings = with_recent(settings, Path(f"/{number}"))
    settings = with_recent(settings, Path("/40"))
    assert settings.recents[:3] == (Path("/40"), Path("/49"), Path("/48"))
    assert len(settings.recents) == MAX_RECENTS
    gone = without_recent(without_recent(settings, Path("/40")), Path("/7"))
    assert Path("/40") not in gone.recents
    assert gone.pinned == ()


def test_a_name_that_is_no_text_is_not_remembered(places: Places):
    odd = Path(os.fsdecode(b"/\xff.drafter"))
    write_settings(places, with_recent(with_recent(Settings(), odd), Path("/a.drafter")))
    assert read_settings(places).recents == (Path("/a.drafter"),)


def test_whatever_fails_the_old_settings_stay_and_it_is_told(places: Places):
    write_settings(places, Settings(brand="old"))
    for at in range(1, 6):
        disk = FailingDisk(at, errno.ENOSPC)
        with pytest.raises(CannotWrite, match="full"):
            write_settings(places, Settings(brand="new"), disk)
        assert disk.fired
        assert read_settings(places).brand == "old"
        assert [path.name for path in places.config.iterdir()] == [FILE_NAME]


def test_a_statement_taken_from_the_list_is_on_it_again_once_opened():
    one, other = Path("/statements/one.drafter"), Path("/statements/other.drafter")
    both = Settings(recents=(one, other), pinned=(one,))
    gone = with_hidden(both, one)
    assert (gone.recents, gone.pinned, gone.hidden) == ((other,), (), (one,))
    assert with_hidden(gone, one).hidden == (one,)
    back = with_recent(gone, one)
    assert (back.recents, back.hidden) == ((one, other), ())
