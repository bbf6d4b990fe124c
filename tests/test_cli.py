"""The command line as a shell uses it: in a process of its own, judged by its output and exit code."""

from __future__ import annotations

import datetime
import json
import os
import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "sample.md"


def drafter(*arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DRAFTER_HOME": str(home), "PYTHONPATH": str(ROOT / "src")}
    environment |= {"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "drafter", *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def printed(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "sample.drafter"
    result = drafter("import", SAMPLE, "-o", path, home=tmp_path)
    assert result.returncode == 0, result.stderr
    return path


def test_what_import_prints_is_what_show_prints_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sample.drafter"
    imported = printed(drafter("import", SAMPLE, "-o", path, "--json", home=tmp_path))
    shown = printed(drafter("show", path, "--json", home=tmp_path))
    assert {**imported, "left_over": []} == shown
    assert list(shown) == [
        "title",
        "language",
        "date",
        "lede",
        "sections",
        "calls",
        "signatories",
        "notes",
        "related",
        "left_over",
        "text",
    ]
    assert shown["language"] == "en"
    assert shown["date"] == "2026-03-12"
    assert [section["kind"] for section in shown["sections"]] == [
        "background",
        "influence",
        "calls",
        "notes",
        "contact",
    ]
    assert [call["addressees"] for call in shown["calls"]] == [
        ["Parliament of Norvia"],
        ["Government of Norvia"],
        ["European Commission"],
        ["Council of Europe Commissioner for Human Rights", "EU Delegation to Norvia"],
    ]
    assert len(shown["signatories"]) == 6


def test_a_new_statement_can_be_shown_verified_and_exported(tmp_path: Path) -> None:
    path = tmp_path / "new.drafter"
    assert drafter("new", "--template", "joint-statement", "-o", path, home=tmp_path).returncode == 0
    kinds = [
        section["kind"] for section in printed(drafter("show", path, "--json", home=tmp_path))["sections"]
    ]
    assert kinds == ["background", "influence", "calls", "notes"]
    assert drafter("verify", path, home=tmp_path).returncode == 0
    result = drafter("export", path, "--to", "pdf,docx", "-o", tmp_path / "out", home=tmp_path)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("brand", ["letter", "press", "sober", "warm"])
@pytest.mark.parametrize("purpose", ["draft", "circulation", "release"])
def test_exports_are_whole_named_by_purpose_and_the_same_each_time(
    statement: Path, tmp_path: Path, brand: str, purpose: str
) -> None:
    def exported(folder: str) -> dict[str, bytes]:
        result = drafter(
            "export", statement, "--to", "docx,pdf", "--brand", brand, "--for", purpose, "-o",
            tmp_path / folder, home=tmp_path,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        names = [Path(line) for line in result.stdout.splitlines()]
        assert set(names) == set((tmp_path / folder).iterdir())
        return {path.name: path.read_bytes() for path in names}

    first, second = exported("one"), exported("two")
    assert first == second
    assert {Path(name).suffix for name in first} == {".pdf", ".docx"}
    for name, data in first.items():
        assert ("circulation" in name) == (purpose == "circulation")
        if name.endswith(".pdf"):
            assert data.startswith(b"%PDF-")
            assert data.rstrip().endswith(b"%%EOF")
    word = next(tmp_path.glob("one/*.docx"))
    with zipfile.ZipFile(word) as package:
        assert package.testzip() is None
        assert "word/document.xml" in package.namelist()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["show", "{gone}"], 3, "gone.drafter"),
        (["import", "{empty}"], 3, "empty"),
        (["import", "{binary}"], 3, "text"),
        (["show", "{binary}"], 3, "Drafter"),
        (["export", "{statement}", "--to", "odt", "-o", "{out}"], 2, "docx"),
        (["export", "{statement}", "--brand", "none", "-o", "{out}"], 2, "sober, warm"),
        (["export", "{statement}", "--edition", "xx", "-o", "{out}"], 2, "en"),
        (["export", "{statement}", "-o", "{file}"], 2, "file"),
        (["export", "{statement}", "-o", "{file}/inside"], 4, "Choose another folder"),
        (["new", "--template", "none", "-o", "{out}"], 2, "joint-statement"),
        (["new", "-o", "{file}/inside.drafter"], 4, ""),
        (["import", "{sample}", "-o", "{file}/inside.drafter"], 4, ""),
    ],
)
def test_refusals_say_what_happened_and_what_to_do_and_print_nothing_else(
    statement: Path, tmp_path: Path, arguments: list[str], code: int, says: str
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.bin").write_bytes(bytes(range(256)) * 64)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    names = {
        "gone": tmp_path / "gone.drafter",
        "empty": tmp_path / "empty.txt",
        "binary": tmp_path / "binary.bin",
        "statement": statement,
        "file": tmp_path / "file",
        "out": tmp_path / "out",
        "sample": SAMPLE,
    }
    result = drafter(*(argument.format(**names) for argument in arguments), home=tmp_path)
    assert result.returncode == code, result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert says in result.stderr
    assert not (tmp_path / "out").exists()


def test_import_does_not_write_over_another_kind_of_file(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    result = drafter("import", SAMPLE, "-o", notes, home=tmp_path)
    assert result.returncode == 4
    assert "Choose another name" in result.stderr
    assert notes.read_text(encoding="utf-8") == "mine"


def test_a_damaged_file_is_found_by_verify(statement: Path, tmp_path: Path) -> None:
    data = bytearray(statement.read_bytes())
    data[len(data) // 2] ^= 1
    statement.write_bytes(bytes(data))
    result = drafter("verify", statement, "--json", home=tmp_path)
    assert result.returncode == 1
    assert json.loads(result.stdout)["blocking"] >= 1


def test_lists(tmp_path: Path) -> None:
    brands = printed(drafter("brands", "--json", home=tmp_path))["brands"]
    assert [brand["id"] for brand in brands] == ["letter", "press", "sober", "warm"]
    templates = printed(drafter("templates", "--json", home=tmp_path))["templates"]
    assert [template["id"] for template in templates] == [
        "joint-statement", "rapid-response", "open-letter", "solidarity", "judgment",
    ]  # fmt: skip


def test_every_command_has_help_and_none_imports_qt(tmp_path: Path) -> None:
    for command in ("new", "import", "show", "export", "brands", "templates", "verify", "search", "index"):
        result = drafter(command, "--help", home=tmp_path)
        assert result.returncode == 0
        assert result.stdout.startswith("Usage: drafter")


def test_what_is_no_language_is_refused(tmp_path: Path) -> None:
    result = drafter("new", "--language", "../x", "-o", tmp_path / "a.drafter", home=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert "../x" in result.stderr
    assert not (tmp_path / "a.drafter").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_an_outline_that_finds_no_room_says_so(statement: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "drafter", "show", str(statement)]
    environment = {**os.environ, "DRAFTER_HOME": str(tmp_path), "PYTHONPATH": str(ROOT / "src")}
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False
        )
    assert result.returncode == 4
    assert "could not be written" in result.stderr
    assert "Traceback" not in result.stderr


def _inflated(path: Path) -> bytes:
    """The file's bytes, and what it holds compressed."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            return b"\n".join([data, *(archive.read(name) for name in archive.namelist())])
    streams = re.findall(rb"/FlateDecode.{0,80}?stream\n(.*?)\nendstream", data, re.DOTALL)
    assert streams
    return b"\n".join([data, *(zlib.decompress(stream) for stream in streams)])


def test_a_file_says_nothing_of_who_made_it_where_and_when(statement: Path, tmp_path: Path) -> None:
    folders = (tmp_path / "one", tmp_path / "two")
    settings = (
        {
            "PYTHONHASHSEED": "1",
            "TZ": "Asia/Almaty",
            "LC_ALL": "C",
            "USER": "zaphod-b",
            "HOME": "/home/zaphod-b",
        },
        {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "C.UTF-8", "LOGNAME": "zaphod-b"},
    )
    for folder, setting in zip(folders, settings, strict=True):
        for brand in ("sober", "warm"):
            command = ["export", str(statement), "--for", "circulation", "--brand", brand]
            environment = {
                **os.environ,
                "DRAFTER_HOME": str(tmp_path),
                "PYTHONPATH": str(ROOT / "src"),
                **setting,
            }
            subprocess.run(
                [sys.executable, "-m", "drafter", *command, "-o", str(folder / brand)],
                env=environment,
                check=True,
                stdout=subprocess.DEVNULL,
            )
    first, second = (sorted(folder.glob("*/*")) for folder in folders)
    assert len(first) == 4
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    today = datetime.datetime.now(datetime.UTC).date()
    places = [str(tmp_path), str(ROOT), str(Path.home() / "x")[:-1], "zaphod"]
    for needle in [*places, f"{today:%Y%m%d}", today.isoformat(), "reportlab", "ReportLab", "python-docx"]:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert not any(needle.encode(encoding) in _inflated(path) for path in first), needle
