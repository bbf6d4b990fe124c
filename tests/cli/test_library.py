"""`drafter index` and `drafter search`, as a shell uses them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.test_cli import SAMPLE, drafter, printed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the sample, in which nobody looks yet."""
    made = tmp_path / "statements"
    made.mkdir()
    assert drafter("import", SAMPLE, "-o", made / "sample.drafter", home=tmp_path).returncode == 0
    return made


def test_a_folder_is_named_once_and_searched_from_then_on(folder: Path, tmp_path: Path):
    assert printed(drafter("search", "norvia", "--json", home=tmp_path))["found"] == []
    indexed = printed(drafter("index", folder, "--json", home=tmp_path))
    assert indexed["folders"] == [str(folder)]
    assert (indexed["statements"], indexed["added"], indexed["removed"]) == (1, 1, 0)
    # What came since is found too.
    new = folder / "new.drafter"
    assert drafter("new", "--template", "open-letter", "-o", new, home=tmp_path).returncode == 0
    result = printed(drafter("search", "“foreign", "represent", "--json", home=tmp_path))
    assert result["query"] == "“foreign represent"
    (found,) = result["found"]
    assert found["path"] == str(folder / "sample.drafter")
    assert (found["language"], found["state"], found["words"]) == ("en", "draft", 377)
    assert (found["round"], found["deadline"], found["problem"]) == (0, None, None)
    marked = [found["title"][start:end] for start, end in found["title_hits"]]
    assert marked == ["foreign representatives"]
    text = found["excerpt"]["text"]
    assert [text[start:end] for start, end in found["excerpt"]["hits"]] == ["foreign representative"]
    told = drafter("search", "venice", home=tmp_path)
    assert str(folder / "sample.drafter") in told.stdout
    assert "Venice Commission" in told.stdout
    assert "\x1b" not in told.stdout
    assert "2 statements: 0 new, 0 changed, 0 gone." in drafter("index", home=tmp_path).stdout
    assert drafter("index", "--forget", folder, home=tmp_path).returncode == 0
    nothing = drafter("search", "venice", home=tmp_path)
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, "", "No statement has these words.\n")


def test_no_query_fails(folder: Path, tmp_path: Path):
    assert drafter("index", folder, home=tmp_path).returncode == 0
    for query in ('"', "(*", "NEAR(", "title: -x", "\N{GRINNING FACE}‘’“"):
        assert printed(drafter("search", "--json", "--", query, home=tmp_path))["found"] == []


def test_what_cannot_be_done_is_said(folder: Path, tmp_path: Path):
    result = drafter("index", tmp_path / "none", home=tmp_path)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr == "There is no folder “none” there. Name one that there is.\n"
    result = drafter("index", "--forget", folder, home=tmp_path)
    assert result.returncode == 2
    assert drafter("index", folder, home=tmp_path).returncode == 0
    folder.rename(tmp_path / "away")
    result = drafter("index", home=tmp_path)
    assert result.returncode == 0
    assert "gone" in result.stderr
    (tmp_path / "data" / "library.sqlite").unlink()
    (tmp_path / "data" / "library.sqlite").mkdir()
    result = drafter("search", "norvia", home=tmp_path)
    assert result.returncode == 3
    assert "could not be read or kept" in result.stderr
    assert "Traceback" not in result.stderr
    assert drafter("index", home=tmp_path).returncode == 4


def test_commands_at_the_same_time(folder: Path, tmp_path: Path):
    for number in range(20):
        assert drafter("new", "-o", folder / f"{number}.drafter", home=tmp_path).returncode == 0
    assert drafter("index", folder, home=tmp_path).returncode == 0
    (tmp_path / "data" / "library.sqlite").unlink()
    with ThreadPoolExecutor() as pool:
        jobs = [
            pool.submit(drafter, *words, home=tmp_path) for words in (["index"], ["search", "norvia"]) * 3
        ]
    results = [job.result() for job in jobs]
    assert [(one.returncode, one.stderr) for one in results] == [(0, "")] * 6
    assert all("21 statements" in one.stdout or "sample.drafter" in one.stdout for one in results)
