"""What cannot be a statement is refused in one sentence with a remedy, and nothing is slow or a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.desk.importing import import_file, import_text
from drafter.model.errors import InputRefused
from drafter.model.statement import title_of
from drafter.readers import read
from tests.readers.reading_of_pages import words_kept

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "naughty-strings"
PLAIN = "Joint statement: reopen the path\n\nThe path was closed in March, and nobody knows why it was.\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.txt"),
        (b" \n\t\r\n", "blank.txt"),
        (b"\xef\xbb\xbf", "mark.txt"),
        (bytes(range(256)) * 64, "noise.txt"),
        (b"%PDF-1.7 and so on", "page.txt"),
        (b"PK\x03\x04 and so on", "page.txt"),
        (b"a b " * 12_500_000, "fifty-megabytes.txt"),
        (b"word " * 200_000, "one-line.txt"),
        (b"<p>" + b"word " * 200_000, "one-line.html"),
        (b"<div>" * 100_000 + b"deep", "deep.html"),
        (b"<html><body></body></html>", "empty.html"),
        (b"<script>only()</script>", "script.html"),
        ("Home\nAbout us\nNews\n© 2024".encode(), "menu.txt"),
        (b"***\n---\n...", "marks.txt"),
        (b"a line\n\n" * 40_000, "lines.txt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refused(data: bytes, name: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read(data, name)
    assert refused.value.happened.endswith(".")
    assert refused.value.remedy.endswith(".")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings(encoding: str) -> None:
    assert title_of(read(PLAIN.encode(encoding), "page.txt").statement.primary) == PLAIN.split("\n")[0]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Déclaration commune\n\nLe chemin a été fermé en mars, et personne ne sait pourquoi.", "cp1252"),
        ("Совместное заявление\n\nТропу закрыли в марте, и никто не знает почему.", "cp1251"),
        ("Совместное заявление\n\nТропу закрыли в марте, и никто не знает почему.", "koi8-r"),
    ],
)
def test_old_encodings(text: str, encoding: str) -> None:
    reading = read(text.encode(encoding), "page.txt")
    assert text.split("\n")[-1] in {b.text for s in reading.statement.primary.sections for b in s.blocks}


def test_the_encoding_that_html_declares() -> None:
    page = '<meta charset="iso-8859-2"><h1>Wspólne stanowisko</h1><p>Ścieżkę zamknięto w marcu.</p>'
    reading = read(page.encode("iso-8859-2"), "page.html")
    assert title_of(reading.statement.primary) == "Wspólne stanowisko"


def test_files_that_are_none(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.txt"):
        with pytest.raises(InputRefused):
            import_file(path)


def test_text_of_the_clipboard_is_read_by_its_tags() -> None:
    fragment = "<h1>Reopen the path</h1><p>It was closed in March.</p><ul><li>A</li><li>B</li></ul>"
    assert title_of(import_text(fragment).statement.primary) == "Reopen the path"


@pytest.mark.skipif(not NAUGHTY.is_dir(), reason="The naughty strings are not beside this checkout.")
def test_naughty_strings() -> None:
    for path in sorted(NAUGHTY.rglob("*.txt")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for name in ("page.txt", "page.md", "page.html"):
            read(text.encode(), name)
        # One line is nothing but control characters: that is no text, and refused elsewhere.
        lines = [line for line in text.split("\n") if line.strip() and not any(c < "\t" for c in line)]
        for at in range(0, len(lines), 6):
            some = "\n\n".join(lines[at : at + 6])
            reading = read(f"{PLAIN}\n{some}\n\nSigned by\n\n{some}\nB House\n".encode(), "page.txt")
            assert words_kept(reading)["reopen"]
