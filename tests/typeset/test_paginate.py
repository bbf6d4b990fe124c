"""Pages out of bands: gaps that give way, what keeps together, columns."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.typeset.bands import Band, ColumnSet, Entry, Item, SetNote, balanced_height
from drafter.typeset.footnotes import ABOVE
from drafter.typeset.look import Gap
from drafter.typeset.paginate import PageBreaks, Stood, fitted, paginate

HEIGHT = 690.0


def sections(count: int) -> list[Band]:
    return [Band(45, (), Gap(3, "section")) for _ in range(count)]


def gaps(page: list[Stood]) -> set[float]:
    return {round(b.y - a.y - a.band.height, 2) for a, b in pairwise(page)}


def test_gaps_give_way_together_where_that_saves_the_page() -> None:
    assert len(paginate(sections(11), HEIGHT, {})) == 2
    (page,) = fitted(sections(11), HEIGHT)
    assert gaps(page) == {18.75}


def test_gaps_stay_where_no_page_is_saved() -> None:
    first, last = fitted(sections(13), HEIGHT)
    assert gaps(first) == {22.5}
    assert len(last) == 3


def test_gaps_stay_where_the_last_page_is_well_filled() -> None:
    first, last = fitted([*sections(10), Band(300, (), Gap(3, "section"))], HEIGHT)
    assert gaps(first) == {22.5}
    assert last[0].band.height == 300


def test_a_gap_at_the_top_of_a_page_is_dropped_and_what_keeps_goes_along() -> None:
    items = [Band(600, ()), Band(20, (), Gap(3), keep=True), Band(60, (), Gap(1)), Band(20, (), Gap(1))]
    first, second = paginate(items, HEIGHT, {})
    assert [stood.band.height for stood in first] == [600]
    assert [stood.y for stood in second] == [0, 27.5, 95.0]


def test_what_fits_no_page_is_broken_rather_than_lost() -> None:
    items = [Band(100, (), keep=True) for _ in range(20)]
    pages = paginate(items, HEIGHT, {})
    assert [len(page) for page in pages] == [6, 6, 6, 2]


def test_a_note_that_fits_no_page_begins_with_its_reference_whatever_follows_it() -> None:
    leading = 11.25
    long, short = (
        SetNote(name, tuple(Band(leading, (), foot=True) for _ in range(count)))
        for name, count in (("long", 150), ("short", 1))
    )
    items = [Band(300, ()), Band(15, (), notes=(long, short)), *(Band(30, ()) for _ in range(12))]
    pages = paginate(items, HEIGHT, {})
    at_foot = [[stood for stood in page if stood.band.foot] for page in pages]
    assert len(at_foot[0]) == int((HEIGHT - 315 - ABOVE) / leading)
    assert [stood.band.height for stood in pages[0][:2]] == [300, 15]
    assert sum(map(len, at_foot)) == 151


def test_columns_go_on_over_pages_and_are_balanced_at_the_end() -> None:
    entries = tuple(Entry(15, ()) for _ in range(101))
    pages = paginate([Band(600, ()), ColumnSet(entries, (0, 100, 200))], HEIGHT, {})
    assert [stood.band.height for page in pages for stood in page] == [600, 90, 28 * 15]


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
@pytest.mark.parametrize("heights", [[15.0] * 7, [15, 30, 15, 45, 15, 15, 30], [60.0], [15.0, 90.0, 15.0]])
def test_the_balanced_height_is_the_smallest_that_does(columns: int, heights: list[float]) -> None:
    def needed(limit: float) -> int:
        count, used = 1, 0.0
        for height in heights:
            if used + height > limit:
                count, used = count + 1, 0.0
            used += height
        return count if limit >= max(heights) else 99

    best = balanced_height(heights, columns)
    assert needed(best) <= columns
    assert needed(best - 3.75) > columns


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
def test_names_do_not_go_on_with_a_single_row(columns: int) -> None:
    places = tuple(100.0 * number for number in range(columns))
    for more in range(1, 2 * columns):
        entries = tuple(Entry(15, ()) for _ in range(46 * columns + more))
        first, second = paginate([ColumnSet(entries, places)], HEIGHT, {})
        assert first[0].band.height == 45 * 15
        assert second[0].band.height >= 2 * 15


def _note(number: int, lines: int) -> SetNote:
    return SetNote(f"note{number}", tuple(Band(11.25, (), foot=True) for _ in range(lines)))


_ITEMS = st.one_of(
    st.builds(
        lambda height, units, keep, tied, lines: Band(
            height,
            (),
            Gap(units, "section"),
            keep=keep or tied,
            tied=tied,
            notes=tuple(_note(0, count) for count in lines),
        ),
        st.sampled_from([15.0, 45.0, 150.0, 400.0]),
        st.sampled_from([0, 1, 3]),
        st.booleans(),
        st.booleans(),
        st.lists(st.integers(1, 70), max_size=2).map(lambda found: found if len(found) == 2 else []),
    ),
    st.builds(lambda height: Band(height, (), new_page=True), st.sampled_from([15.0, 300.0])),
    st.builds(
        lambda count: ColumnSet(tuple(Entry(15, ()) for _ in range(count)), (0, 100, 200)),
        st.integers(1, 300),
    ),
)


@given(st.lists(_ITEMS, min_size=1, max_size=60), st.data())
def test_pages_taken_over_from_before_an_edit_are_those_of_all_items_anew(
    items: list[Item], data: st.DataObject
) -> None:
    breaks = PageBreaks()
    fitted(items, HEIGHT, breaks)
    for _ in range(4):
        at = data.draw(st.integers(0, len(items)))
        count = data.draw(st.integers(0, 3))
        items = [*items[:at], *data.draw(st.lists(_ITEMS, max_size=3)), *items[at + count :]]
        assert fitted(items, HEIGHT, breaks) == fitted(items, HEIGHT)


def test_pages_that_an_edit_does_not_reach_are_the_same_objects() -> None:
    items = [Band(100, (), Gap(1)) for _ in range(60)]
    before = PageBreaks()
    first = fitted(items, HEIGHT, before)
    items[32] = Band(100, (), Gap(1))
    second = fitted(items, HEIGHT, before)
    assert [one is other for one, other in zip(first, second, strict=True)].count(False) == 1
    items[32] = Band(115, (), Gap(1))
    third = fitted(items, HEIGHT, before)
    # A page holds six, and the higher band has room on it too.
    assert [one is other for one, other in zip(second, third, strict=True)].count(False) == 1
