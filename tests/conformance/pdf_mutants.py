"""Good PDF files broken on purpose, each in one way, and who must notice."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

VERA, QPDF, POPPLER, OWN = "veraPDF", "qpdf", "poppler", "own PDF invariants"
EQUALITY, HIDDEN = "equality proof", "hidden data"


@dataclass(frozen=True)
class PdfMutant:
    """The first match of a pattern, in the file laid open by qpdf, replaced; and who must see it."""

    name: str
    pattern: bytes
    put: bytes
    seen_by: frozenset[str]


def _mutant(name: str, pattern: bytes, put: bytes, *seen_by: str) -> PdfMutant:
    return PdfMutant(name, pattern, put, frozenset(seen_by))


PDF_MUTANTS = (
    _mutant("no language", rb"  /Lang \([^)]*\)\n  /MarkInfo", rb"  /MarkInfo", VERA, OWN),
    _mutant("not marked", rb"/Marked true", rb"/Marked false", VERA, OWN, POPPLER),
    _mutant("no structure", rb"  /StructTreeRoot \d+ 0 R\n", b"", VERA, OWN),
    _mutant("an MCID twice", rb"/MCID 2>> BDC", rb"/MCID 1>> BDC", OWN),
    _mutant("a paragraph hidden", rb"/P <</MCID 2>> BDC", rb"/Artifact BMC", OWN, EQUALITY),
    _mutant("a paragraph unmarked", rb"/P <</MCID 2>> BDC(.*?)\nEMC\n", rb"\1\n", VERA, OWN),
    _mutant("a mark left open", rb"\nEMC\n", rb"\n", OWN),
    _mutant("an element of another page", rb"(  /K 2\n  /P \d+ 0 R\n)  /Pg \d+ 0 R\n", rb"\1", OWN),
    _mutant("text out of order", rb"  /K 3\n(.*?)  /K 4\n", rb"  /K 4\n\1  /K 3\n", OWN, EQUALITY),
    _mutant("parent tree of another page", rb"/StructParents 0\b", rb"/StructParents 1", OWN),
    _mutant("not in the parent tree", rb"/StructParents 0\b", rb"/StructParents 971", OWN),
    _mutant("a heading skips", rb"/S /H2\n", rb"/S /H4\n", VERA, OWN),
    _mutant("a figure without words", rb"/S /P\n", rb"/S /Figure\n", VERA, OWN),
    _mutant(
        "a figure called by its file",
        rb"/S /P\n",
        rb"/S /Figure /Alt (logo-final.png) /A <</O /Layout /BBox [0 0 9 9]>>\n",
        OWN,
    ),
    _mutant("a list item outside a list", rb"/S /L\n", rb"/S /Sect\n", VERA, OWN),
    _mutant("a font not embedded", rb"  /FontFile2 \d+ 0 R\n", b"", VERA, POPPLER, OWN),
    _mutant("a font without letters", rb"  /ToUnicode \d+ 0 R\n", b"", VERA, POPPLER, OWN),
    _mutant("a whole font", rb"  /BaseFont /[A-Z]{6}\+", rb"  /BaseFont /", OWN),
    _mutant("a link without words", rb"  /Contents \([^)]*\)\n", b"", VERA, OWN),
    _mutant("a link that is a program", rb"/URI \(https:", rb"/URI (javascript:", OWN),
    _mutant("a link not in the structure", rb"  /StructParent \d+\n", b"", VERA, OWN),
    _mutant("a reference to another place", rb"(/Contents [^\n]*\n  /Dest \[\n    )\d+", rb"\g<1>1", OWN),
    _mutant("a note without a name", rb"  /ID \(note[^)]*\)\n", b"", VERA, OWN),
    _mutant("a reference that is none", rb"/S /Reference\n", rb"/S /Span\n", OWN),
    _mutant("no order of tabs", rb"  /Tabs /S\n", b"", VERA, OWN),
    _mutant("an author", rb"  /Producer \(", rb"  /Author (Somebody)\n  /Producer (", POPPLER, OWN, HIDDEN),
    _mutant(
        "a local time", rb"/CreationDate \(D:\d+Z\)", rb"/CreationDate (D:20260304143000+02'00')", OWN, HIDDEN
    ),
    _mutant("a path", rb"  /Producer \(Drafter", rb"  /Producer (/home/somebody/Drafter", OWN, HIDDEN),
    _mutant("a version", rb"  /Producer \(Drafter", rb"  /Producer (Drafter 0.1", OWN, HIDDEN),
    _mutant("the file’s name for a title", rb"/DisplayDocTitle true", rb"/DisplayDocTitle false", VERA, OWN),
    _mutant("no metadata", rb"  /Metadata \d+ 0 R\n", b"", VERA, OWN),
    _mutant("no colour profile", rb"  /OutputIntents \[.*?\n  \]\n", b"", VERA),
    _mutant(
        "a script",
        rb"  /MarkInfo <<",
        rb"  /OpenAction <</S /JavaScript /JS (app.alert\(1\))>>\n  /MarkInfo <<",
        VERA,
        OWN,
        HIDDEN,
    ),
    _mutant(
        "a stream that is not packed",
        rb"(  /Length \d+ 0 R\n>>\nstream)",
        rb"  /Filter /FlateDecode\n\1",
        QPDF,
    ),
)


def opened(good: Path, into: Path) -> bytes:
    """The file as qpdf lays it open: nothing compressed, an object after the other."""
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", good, into], check=True)
    return into.read_bytes()


def mutated(laid_open: bytes, mutant: PdfMutant | None, into: Path) -> Path:
    """The file with the mutant's change, or with none, and its table of objects put right."""
    made = laid_open
    if mutant is not None:
        made, times = re.subn(mutant.pattern, mutant.put, laid_open, count=1, flags=re.DOTALL)
        assert times == 1, mutant.name
    done = subprocess.run(["fix-qdf"], input=made, capture_output=True, check=True)
    into.write_bytes(done.stdout)
    if mutant is None or QPDF not in mutant.seen_by:
        # Laid open, a file has streams whose ends are not where PDF/A wants them.
        command: list[str | Path] = ["qpdf", "--replace-input", "--newline-before-endstream", into]
        subprocess.run(command, check=True, capture_output=True)
    return into
