from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.document import Document
from drafter.model.errors import InputRefused
from drafter.places import Places
from drafter.storage.backups import ALWAYS_KEPT, DAY, HOUR, Backups, fading
from drafter.storage.container import pack
from tests.storage.statements import statement_of, words_of

NOW = 1_700_000_000.0


def simulated(minutes: int, step: int) -> list[tuple[int, float]]:
    """What is kept after saves every `step` minutes, thinned at each, the newest first."""
    kept: list[tuple[int, float]] = []
    for generation, minute in enumerate(range(0, minutes, step), 1):
        now = NOW + minute * 60
        kept.insert(0, (generation, now))
        going = set(fading(kept, now))
        kept = [one for place, one in enumerate(kept) if place not in going]
    return kept


def test_every_generation_of_an_hour_one_an_hour_for_a_day_one_a_day_for_a_month():
    kept = simulated(60 * 24 * 60, 5)
    now = kept[0][1]
    ages = [now - when for _, when in kept]
    assert sum(age < HOUR for age in ages) == 12
    assert 22 <= sum(HOUR <= age < DAY for age in ages) <= 25
    assert 28 <= sum(age >= DAY for age in ages) <= 32


def test_the_newest_stay_however_old_and_whatever_the_clock_says():
    kept = [(generation, NOW - 400 * DAY) for generation in range(30, 0, -1)]
    assert fading(kept, NOW) == list(range(ALWAYS_KEPT, 30))
    assert fading([(generation, NOW + 400 * DAY) for generation in range(30, 0, -1)], NOW) == []


@given(st.lists(st.floats(-100 * DAY, 100 * DAY), max_size=60))
def test_no_clock_makes_the_newest_ten_or_the_last_hour_go(offsets: list[float]):
    kept = [(len(offsets) - place, NOW + offset) for place, offset in enumerate(offsets)]
    going = fading(kept, NOW)
    assert all(place >= ALWAYS_KEPT for place in going)
    assert all(NOW - kept[place][1] >= HOUR for place in going)
    # What stays stays, if nothing happens in between.
    left = [one for place, one in enumerate(kept) if place not in going]
    assert fading(left, NOW) == []


def keep(
    backups: Backups, words: str, generation: int, target: Path, document_id: str = "document0001"
) -> None:
    document = Document(statement_of(words), id=document_id)
    backups.keep(document_id, pack(document, generation), target, NOW)


def test_generations_order_and_times_do_not(places: Places, tmp_path: Path):
    backups = Backups(places)
    for generation in range(1, 6):
        keep(backups, str(generation), generation, tmp_path / "a.drafter")
    for one in backups.of("document0001"):
        os.utime(one.path, (NOW, NOW - one.generation * HOUR))
    assert [one.generation for one in backups.of("document0001")] == [5, 4, 3, 2, 1]
    assert words_of(backups.read(backups.of("document0001")[0]).document.statement) == "5"


def test_they_are_found_by_the_place_of_the_file_and_say_nothing_of_it(places: Places, tmp_path: Path):
    backups = Backups(places)
    target = tmp_path / "Secret name.drafter"
    keep(backups, "one", 1, target)
    keep(backups, "other", 1, tmp_path / "other.drafter", "document0002")
    (found,) = backups.for_path(target)
    assert words_of(backups.read(found).document.statement) == "one"
    for path in places.data.rglob("*"):
        assert "Secret" not in path.name
        if path.is_file():
            assert b"Secret" not in path.read_bytes()
            assert path.stat().st_mode & 0o077 == 0 or path.name == "paths"


def test_a_damaged_backup_is_told(places: Places, tmp_path: Path):
    backups = Backups(places)
    keep(backups, "one", 1, tmp_path / "a.drafter")
    (one,) = backups.of("document0001")
    one.path.write_bytes(one.path.read_bytes()[:-300])
    with pytest.raises(InputRefused):
        backups.read(one)
    assert backups.of("../..") == []
