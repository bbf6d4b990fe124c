from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.desk.guide import Page, guide_folder, read_guide, search_guide

RIVER = Page(
    "river",
    "# The river\n\nBoats *cross* it.\n\n## Ferries\n\nA **ferry** takes [cars](cars.md) and `dogs`.\n\n"
    "| what | when |\n| --- | --- |\n| boats | by day |\n",
)
CARS = Page("cars", "# Cars\n\nThey wait for the ferry.\n")


def test_pages_are_in_order_and_lead_only_to_what_there_is():
    pages = read_guide()
    names = [page.name for page in pages]
    assert names[0] == "start"
    assert names.index("export") < names.index("safety")
    for page in pages:
        assert page.title != page.name, page.name
        for target in re.findall(r"\]\(([^)#]+)\)", page.source):
            assert (guide_folder() / target).is_file(), f"{page.name}: {target}"


def test_every_picture_is_shown_and_taken_by_the_command():
    root = Path(__file__).resolve().parents[2]
    told = "".join(page.source for page in read_guide()) + (root / "README.md").read_text(encoding="utf-8")
    shown = {Path(target).stem for target in re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", told)}
    command = (sys.executable, str(root / "tools" / "screenshots.py"), "--guide")
    taken = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout.split()
    kept = [picture.stem for picture in guide_folder().glob("*.png")]
    assert len(kept) > 10
    assert sorted(taken) == sorted(kept)
    assert shown == set(kept)


def test_a_page_is_read_without_its_marks():
    assert RIVER.title == "The river"
    assert RIVER.parts == (
        ("", "Boats cross it."),
        ("Ferries", "A ferry takes cars and dogs. what when boats by day"),
    )


def test_a_page_as_text_keeps_its_lines_and_rows():
    assert RIVER.text == (
        "The river\n\nBoats cross it.\n\nFerries\n\nA ferry takes cars and dogs.\n\n"
        "what\twhen\nboats\tby day\n"
    )
    listed = Page("list", "# List\n\n1. *One* `two`\n- three\n\n![a picture](a.png)\n\nA 1 - 2.\n")
    assert listed.text == "List\n\n1. One two\n- three\n\n\n\nA 1 - 2.\n"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ferr", [("river", "Ferries"), ("cars", "")]),
        ("ferry cars", [("river", "Ferries"), ("cars", "")]),
        ("erry", []),
        ("river", [("river", "")]),
        ("river dogs", [("river", "Ferries")]),
        ("boat", [("river", ""), ("river", "Ferries")]),
        ("(", []),
        ("  ", []),
    ],
)
def test_words_are_found_at_their_beginnings_headings_first(query: str, found: list[tuple[str, str]]):
    assert [(hit.page.name, hit.heading) for hit in search_guide((RIVER, CARS), query)] == found


def test_a_hit_shows_the_words_around():
    (hit,) = search_guide((Page("long", f"# Long\n\n{'one two ' * 40}needle {'three ' * 40}\n"),), "needle")
    assert "needle" in hit.around
    assert len(hit.around) < 140
