from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.ui.palette.entries import Entry, find, with_recent_command
from drafter.ui.palette.matching import match
from drafter.ui.palette.rows import pieces


def entry(name: str, place: str = "", why: str = "", besides: str = "") -> Entry:
    return Entry(name, name, place, lambda: None, why=why, besides=besides)


def names(query: str, *entries: Entry, recent: tuple[str, ...] = ()) -> list[str]:
    return [found.entry.name for found in find(query, entries, recent)]


def bold(query: str, name: str) -> str:
    found = match(query, name)
    assert found is not None
    return "".join(f"[{words}]" if strong else words for words, strong in pieces(name, found.spans))


def test_letters_are_found_where_words_begin():
    assert bold("add", "Add call to action") == "[Add] call to action"
    assert bold("act", "Add call to action") == "Add call to [act]ion"
    assert bold("movup", "Move section up") == "[Mov]e section [up]"
    assert bold("msu", "Move section up") == "[M]ove [s]ection [u]p"
    assert bold("up sec", "Move section up") == "Move [sec]tion [up]"
    assert bold("heading", "Subheading") == "Sub[heading]"
    assert bold("resume", "Ajouter un résumé") == "Ajouter un [résumé]"
    assert bold("заг", "Перейти к Заголовок") == "Перейти к [Заг]оловок"
    assert match("oe", "Move section up") is None
    assert match("ve", "Move section up") is None
    assert match("add zebra", "Add call to action") is None


def test_the_nearest_is_first_and_what_is_off_goes_behind_its_like():
    rows = [
        entry("Save as"),
        entry("Insert a saved part"),
        entry("Move section up"),
        entry("Mark", why="Nothing is selected"),
        entry("Make a call"),
        entry("Quit", besides="save and leave"),
    ]
    assert names("sa", *rows) == ["Save as", "Insert a saved part", "Quit"]
    assert names("ma", *rows) == ["Make a call", "Mark"]
    assert names("leave", *rows) == ["Quit"]
    assert names("", *rows, recent=("Make a call", "Mark"))[:3] == ["Make a call", "Mark", "Save as"]
    assert names("nonsense", *rows) == []


def test_the_latest_command_is_remembered_once():
    recent: tuple[str, ...] = ()
    for key in ("a", "b", "a", *map(str, range(20)), "b"):
        recent = with_recent_command(recent, key)
    assert recent[:3] == ("b", "19", "18")
    assert len(recent) == len(set(recent)) == 8


@given(st.text(max_size=30), st.text(max_size=60))
def test_whatever_is_typed_the_stretches_lie_in_the_name_in_order(query: str, name: str):
    found = match(query, name)
    if found is not None:
        assert "".join(words for words, _ in pieces(name, found.spans)) == name
        assert found.cost >= 0


@given(st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=14).map(" ".join), st.data())
def test_the_beginnings_of_words_in_their_order_are_always_found(name: str, data: st.DataObject):
    words = name.split()[:4]
    typed = "".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert match(typed, name) is not None
