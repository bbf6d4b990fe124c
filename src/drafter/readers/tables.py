"""Lists in tables: CSV and its kin, and the sheets of XLSX and ODS, as rows of texts.

Nothing is executed: a cell that begins with "=" is a text like any other, a formula gives the value that its
file keeps for it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from io import BytesIO, StringIO

from drafter.model.errors import InputRefused
from drafter.model.values import Value
from drafter.readers.decoding import MOST_TEXT

MOST_BYTES = 20_000_000
MOST_ROWS = 20_000
MOST_COLUMNS = 64
MOST_CELL = 1_000
# A quotation mark that no other closes within so many lines was no opening one.
_MOST_LINES = 12
LINES = "\n"
"""In place of a separator: each line is one cell."""
SEPARATORS = ("\t", ";", ",", "|", LINES)
ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "koi8-r", "cp866", "iso8859-9", "mac-roman")
_QUOTED = re.compile(r'"[^"\n]*"')
_LISTED = re.compile(r"\s{0,9}(?:\(?\d{1,4}[.)]|[•●▪‣⁃*·–—-])\s+")
_SHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 0xFEFF))


class BrokenRow(Value, frozen=True):
    """A line that is no row, as it stands, and why: "quote", "long", "wide" or "letters"."""

    line: int
    text: str
    why: str


class Table(Value, frozen=True):
    """Rows of a list, each with the number of its line; what could not be read is kept in `broken`.

    `sheets` names the sheets of a workbook, `encoding` and `separator` are those of a text and else empty.
    `cut` says that the file goes on beyond what is read.
    """

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    broken: tuple[BrokenRow, ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    cut: bool = False


def read_table(data: bytes, sheet: str = "", encoding: str = "", separator: str = "") -> Table:
    """The rows of a file. Empty options are found out from the file. Raises InputRefused."""
    if len(data) > MOST_BYTES:
        raise InputRefused(
            f"The file has {len(data) // 1_000_000} MB, where {MOST_BYTES // 1_000_000} MB can be read.",
            "Save the list alone as a file of its own.",
        )
    if not data.strip():
        raise InputRefused("The file is empty.", "Choose the file that holds the list.")
    if data.startswith(_SHEETS):
        return _workbook(data, sheet)
    return read_rows(*_text(data, encoding), separator)


def _text(data: bytes, encoding: str) -> tuple[str, str]:
    """The text of a file, and the encoding that it is read in."""
    if encoding:
        if encoding not in ENCODINGS:
            raise InputRefused("The encoding is not one that Drafter reads.", "Choose another one.")
        return data.decode(encoding, "replace"), encoding
    from drafter.readers.decoding import decode

    try:
        text = decode(data)
    except InputRefused as refused:
        raise InputRefused(refused.happened, "Choose a list as CSV, XLSX or ODS.") from refused
    head = text[:400]
    sample = data[:1600]
    for name in ENCODINGS:
        read = sample.decode(name, "ignore").translate(_CONTROLS).replace("\r\n", "\n")
        if read[:200] == head[:200]:
            return text, name
    return text, "utf-8"


def read_rows(text: str, encoding: str = "", separator: str = "") -> Table:
    """The rows of a text, parted by `separator` or by what its first lines look like. Raises InputRefused."""
    if len(text) > MOST_TEXT:
        raise InputRefused(
            f"The list is too long: {len(text):,} characters, where {MOST_TEXT:,} can be read.",
            "Part it into several files.",
        )
    text = text.translate(_CONTROLS).encode("utf-8", "replace").decode("utf-8")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    mark = separator or guess_separator(lines)
    if mark == LINES:
        mark = ""
    if len(lines) > 1 and lines[0].casefold().startswith("sep=") and len(lines[0]) == 5:
        # How one program tells itself its separator.
        mark = separator or lines[0][4]
        lines[0] = ""
    if not mark:
        lines = _without_marks(lines)
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    broken: list[BrokenRow] = []
    at = 0
    while at < len(lines) and len(rows) + len(broken) < MOST_ROWS:
        cells, taken = _row(lines, at, mark)
        if cells is None:
            broken.append(BrokenRow(at + 1, lines[at][: 10 * MOST_CELL], "quote"))
        elif any(cells):
            why = _trouble(cells)
            if why:
                whole = "\n".join(lines[at : at + taken])
                broken.append(BrokenRow(at + 1, whole[: 10 * MOST_CELL], why))
            else:
                rows.append(cells)
                numbers.append(at + 1)
        at += taken
    cut = at < len(lines) and any(line.strip() for line in lines[at:])
    return Table(
        tuple(rows), tuple(numbers), tuple(broken), encoding=encoding, separator=mark or LINES, cut=cut
    )


def _without_marks(lines: list[str]) -> list[str]:
    """The lines of a list without its numbers or bullets, where most have one."""
    filled = [line for line in lines if line.strip()]
    if sum(_LISTED.match(line) is not None for line in filled) * 2 < len(filled):
        return lines
    return [_LISTED.sub("", line, count=1) for line in lines]


def _row(lines: list[str], at: int, separator: str) -> tuple[tuple[str, ...] | None, int]:
    """The cells of the row that begins with a line, and how many lines it takes; None for a broken one."""
    line = lines[at]
    if '"' not in line or not separator:
        return tuple(_clean(cell) for cell in (line.split(separator) if separator else [line])), 1
    for taken in range(1, min(_MOST_LINES, len(lines) - at) + 1):
        whole = "\n".join(lines[at : at + taken])
        if whole.count('"') % 2 and taken < _MOST_LINES and at + taken < len(lines):
            continue
        try:
            found = list(csv.reader(StringIO(whole, newline=""), delimiter=separator, strict=True))
        except csv.Error:
            # A quotation mark within a word is no quotation mark of the format.
            continue
        if len(found) == 1:
            return tuple(_clean(cell) for cell in found[0]), taken
    if not line.lstrip().startswith('"') and f'{separator}"' not in line.replace(" ", ""):
        return tuple(_clean(cell) for cell in line.split(separator)), 1
    return None, 1


def _clean(cell: str) -> str:
    return " ".join(cell.split())


def _trouble(cells: tuple[str, ...]) -> str:
    """Why cells are no row, or ""."""
    if len(cells) > MOST_COLUMNS:
        return "wide"
    if any(len(cell) > MOST_CELL for cell in cells):
        return "long"
    return "letters" if any("\ufffd" in cell for cell in cells) else ""


def guess_separator(lines: list[str]) -> str:
    """What parts the cells of most lines in the same way; "" where each line is one cell."""
    # What stands in quotation marks parts nothing.
    sample = [_QUOTED.sub("", line) for line in lines[:200] if line.strip()][:60]
    best, most = "", 0.0
    for mark in SEPARATORS[:-1]:
        counts = [line.count(mark) for line in sample]
        used = sorted(count for count in counts if count)
        if not used:
            continue
        usual = used[len(used) // 2]
        alike = sum(count == usual for count in counts) / len(sample)
        # A comma stands within names too: it must part nearly all lines alike.
        least = 0.3 if mark == "\t" else 0.7 if mark == "," else 0.6
        score = alike * (2 if mark == "\t" else 1)
        if alike >= least and score > most:
            best, most = mark, score
    return best


def _workbook(data: bytes, wanted: str) -> Table:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        names = tuple(str(name)[:80] for name in book.sheet_names)
        sheets = [name for name in book.sheet_names if name == wanted] or list(book.sheet_names)
        found: Sequence[Sequence[object]] = ()
        sheet = ""
        start = 0
        for name in sheets[:20]:
            one = book.get_sheet_by_name(name)
            sheet = str(name)[:80]
            start = one.start[0] if one.start else 0
            found = one.to_python(skip_empty_area=True, nrows=MOST_ROWS + 1)
            if found or wanted:
                break
    except (CalamineError, ValueError, KeyError, IndexError) as error:
        raise InputRefused(
            "The workbook cannot be read: it is damaged, protected by a password, or no table.",
            "Open it in your spreadsheet program and save it as XLSX, ODS or CSV.",
        ) from error
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    broken: list[BrokenRow] = []
    for number, values in enumerate(found[:MOST_ROWS], start + 1):
        cells = tuple(_clean(_plain(value).translate(_CONTROLS)) for value in values)
        while len(cells) > 1 and not cells[-1]:
            cells = cells[:-1]
        if not any(cells):
            continue
        why = _trouble(cells)
        if why:
            broken.append(BrokenRow(number, "\t".join(cells)[: 10 * MOST_CELL], why))
        else:
            rows.append(cells)
            numbers.append(number)
    return Table(tuple(rows), tuple(numbers), tuple(broken), names, sheet, cut=len(found) > MOST_ROWS)


def _plain(value: object) -> str:
    """A cell's value as its text: whole numbers without a point."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).encode("utf-8", "replace").decode("utf-8")
