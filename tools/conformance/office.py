"""LibreOffice as a second reader of DOCX files: the same words, and nearly the same pages."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from drafter.compose.composition import Composition, Paragraph, text_of, texts_of
from tools.conformance.findings import Finding, Made
from tools.conformance.programs import Lacking, called, program, side_by_side

# A page more or less, and one in four of many: another program breaks lines and pages elsewhere, and has
# other fonts for what ours lack.
_SPARE_PAGES, _SPARE_SHARE = 1, 0.25
# So many words of a note are looked for: they stand in one line or two.
_BEGINNING = 8
# It writes every bullet of a list as this sign.
_BULLET = "\N{BULLET}"
_BOX = "\N{BALLOT BOX}"


def libreoffice(files: Sequence[Made]) -> list[Finding]:
    """Each file is converted; where its composition is known, its words and pages are compared."""
    office = program("soffice", "libreoffice-writer-nogui")
    found: list[Finding] = []
    with tempfile.TemporaryDirectory() as folder:
        given, texts, pages = (Path(folder) / name for name in ("given", "texts", "pages"))
        for place in (given, texts, pages):
            place.mkdir()
        # Files of several folders may have the same name.
        numbered = {f"{number:04}": file for number, file in enumerate(files)}
        for stem, file in numbered.items():
            (given / f"{stem}.docx").write_bytes(file.path.read_bytes())
        wanted = (("txt:Text (encoded):UTF8", texts), ("pdf", pages))
        side_by_side(lambda one: _convert(office, one[0], given, one[1]), wanted)
        for stem, file in numbered.items():
            text, set_pages = texts / f"{stem}.txt", pages / f"{stem}.pdf"
            if not (text.is_file() and set_pages.is_file()):
                found.append(Finding(file.path, "LibreOffice cannot convert it"))
                continue
            found += [Finding(file.path, fault) for fault in _faults(file, text, set_pages)]
    return found


def _convert(office: Path, wanted: str, given: Path, into: Path) -> None:
    home = into.parent / f"home-{into.name}"
    # All files in one start of the program, which takes longer than a file.
    options = (f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", wanted)
    command: list[str | Path] = [office, *options, "--outdir", into, *sorted(given.iterdir())]
    done = called(command, environment={"HOME": str(home)})
    if done.returncode and not any(into.iterdir()):
        raise Lacking(f"LibreOffice does not start: {done.stderr.strip()[-200:]}")


def _faults(file: Made, text: Path, set_pages: Path) -> Iterator[str]:
    read = text.read_text(encoding="utf-8-sig").replace(_BOX, " ").replace(_BULLET, "–").split()
    if not read:
        yield "LibreOffice reads no words"
    if file.composition is None:
        return
    wanted = " ".join(texts_of(_as_printed(file.composition))).split()
    if read != wanted:
        at = next((n for n, (a, b) in enumerate(zip(read, wanted, strict=False)) if a != b), len(wanted))
        yield f"LibreOffice reads “{' '.join(read[at : at + 6])}” for “{' '.join(wanted[at : at + 6])}”"
    # Its text export leaves notes out; its pages have them, parted by pages.
    shown = _words(called((program("pdftotext", "poppler-utils"), "-raw", set_pages, "-")).stdout)
    for note in file.composition.footnotes:
        if not set(_words(text_of(note.pieces))[:_BEGINNING]) <= set(shown):
            yield f"LibreOffice does not show note {note.label}"
    ours = next((path for path in file.beside if path.suffix == ".pdf"), None)
    if ours is not None:
        other, own = page_count(set_pages), page_count(ours)
        if abs(other - own) > max(_SPARE_PAGES, own * _SPARE_SHARE):
            yield f"it has {other} pages in LibreOffice and {own} as PDF"


def _words(text: str) -> list[str]:
    # Poppler parts a line where its font changes, at brackets and quotation marks of some scripts.
    return re.findall(r"\w+", text)


def _as_printed(composition: Composition) -> Composition:
    """With the numbers of paragraphs, which are furniture of a page and a list's labels in Word."""
    return replace(
        composition,
        elements=tuple(
            replace(one, label=one.number or one.label) if isinstance(one, Paragraph) else one
            for one in composition.elements
        ),
    )


def page_count(path: Path) -> int:
    """The pages of a PDF file as poppler counts them; 0 where it cannot."""
    done = called((program("pdfinfo", "poppler-utils"), path))
    lines = (line.split() for line in done.stdout.splitlines())
    return next((int(words[1]) for words in lines if words[:1] == ["Pages:"]), 0)
