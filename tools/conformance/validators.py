"""The validators in the order in which they run: which files each takes, and what it finds."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from drafter.compose.composition import Composition, Purpose, texts_of
from drafter.desk.export import Format
from drafter.desk.hidden_data import hidden_data
from drafter.desk.proof import same_words
from tools.conformance.docx_invariants import faults_of_file
from tools.conformance.findings import Finding, Made
from tools.conformance.office import libreoffice
from tools.conformance.pages_and_mail import nu_html, own_mail
from tools.conformance.pdf_invariants import pdf_faults
from tools.conformance.programs import (
    WORKERS,
    called,
    program,
    sdk_program,
    side_by_side,
    vera_command,
)

PROFILES = ("ua1", "2a")
_POPPLER = "poppler-utils"
# So many files a virtual machine checks in about the time that it takes to start.
_ONE_MACHINE = 8

Check = Callable[[Sequence[Made]], list[Finding]]


@dataclass(frozen=True)
class Validator:
    """A check of files with some endings. It raises Lacking where its program is not here."""

    name: str
    endings: frozenset[str]
    check: Check
    # It compares with the composition, and has nothing to say of a file whose composition is not known.
    composed: bool = False

    def takes(self, file: Made) -> bool:
        """Whether a file is of a kind that it checks."""
        return file.ending in self.endings and not (self.composed and file.composition is None)


def verapdf(files: Sequence[Made]) -> list[Finding]:
    """PDF/UA-1 and PDF/A-2a; a virtual machine, which is slow to start, takes many files."""
    command = [*vera_command(), *PROFILES]
    shares = [files[first::WORKERS] for first in range(WORKERS)] if len(files) > _ONE_MACHINE else [files]
    return [finding for found in side_by_side(partial(_vera, command), shares) for finding in found]


def _vera(command: Sequence[str], files: Sequence[Made]) -> list[Finding]:
    given = {str(file.path.resolve()): file.path for file in files}
    done = called(command, text="".join(f"{path}\n" for path in given))
    verdicts = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    found = []
    said = set()
    for verdict in verdicts:
        path, profile = given[verdict["file"]], verdict["profile"]
        if verdict["checks"] or verdict["broken"]:
            said.add((verdict["file"], profile))
        for rule in verdict["broken"]:
            text = f"{profile} {rule['rule']} ×{rule['times']}: {rule['message']} [{rule['place']}]"
            found.append(Finding(path, text))
        if not verdict["conforms"] and not verdict["broken"]:
            found.append(Finding(path, f"{profile} does not conform"))
    # No verdict is no pass: the machine may have stopped half-way.
    found.extend(
        Finding(path, f"{profile}: veraPDF gave no verdict; {done.stderr.strip()[-200:]}")
        for name, path in given.items()
        for profile in PROFILES
        if (name, profile) not in said
    )
    return found


def qpdf(files: Sequence[Made]) -> list[Finding]:
    """Syntax of PDF, cross-reference table, streams."""
    command = program("qpdf", "qpdf")

    def check(file: Made) -> list[Finding]:
        done = called((command, "--check", file.path))
        # It ends with 2 after errors and with 3 after warnings, and tells both there.
        told = done.stderr.splitlines()
        if done.returncode and not told:
            told = [f"qpdf ends with {done.returncode}"]
        return [Finding(file.path, line) for line in told]

    return [finding for found in side_by_side(check, files) for finding in found]


def poppler(files: Sequence[Made]) -> list[Finding]:
    """What pdfinfo says of the file, and pdffonts of its fonts."""
    info, fonts = program("pdfinfo", _POPPLER), program("pdffonts", _POPPLER)

    def check(file: Made) -> list[Finding]:
        said, listed = called((info, file.path)), called((fonts, file.path))
        faults = [*_information(said.stdout), *_listed_fonts(listed.stdout)]
        faults += [line for done in (said, listed) for line in done.stderr.splitlines() if line.strip()]
        return [Finding(file.path, fault) for fault in faults]

    return [finding for found in side_by_side(check, files) for finding in found]


def _information(text: str) -> Iterator[str]:
    rows = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    said = {key: value.strip() for key, value in rows.items()}
    wanted = {
        "Tagged": "yes",
        "JavaScript": "no",
        "Encrypted": "no",
        "Suspects": "no",
        "Custom Metadata": "no",
    }
    for key, value in wanted.items():
        if said.get(key) != value:
            yield f"pdfinfo says {key}: {said.get(key, 'nothing')}"
    yield from (
        f"pdfinfo names {key}: {said[key]}" for key in ("Author", "Creator", "Keywords") if said.get(key)
    )
    if not int(said.get("Pages", "0")):
        yield "pdfinfo finds no pages"


def _listed_fonts(text: str) -> Iterator[str]:
    lines = text.splitlines()
    # Columns are as wide as the dashes under their heads.
    rule = next((line for line in lines if line.startswith("---")), "")
    if not rule:
        yield "pdffonts lists nothing"
        return
    heads = lines[lines.index(rule) - 1]
    rows = lines[lines.index(rule) + 1 :]
    if not rows:
        yield "pdffonts finds no fonts"
    for row in rows:
        for head, meaning in (("emb", "embedded"), ("sub", "a subset"), ("uni", "mapped to Unicode")):
            at = heads.index(head)
            if row[at : at + 3].strip() != "yes":
                yield f"{row[:36].strip()} is not {meaning}"


def own_pdf(files: Sequence[Made]) -> list[Finding]:
    """Our own invariants of PDF."""
    return [Finding(file.path, fault) for file in files for fault in pdf_faults(file.path, file.composition)]


def open_xml_sdk(files: Sequence[Made]) -> list[Finding]:
    """The Open XML SDK, for the newest Word."""
    command = sdk_program()

    def check(file: Made) -> list[Finding]:
        done = called((command, file.path))
        try:
            errors = json.loads(done.stdout)["errors"]
        except (ValueError, KeyError):
            return [Finding(file.path, f"the SDK gave no verdict: {done.stderr.strip()[-200:]}")]
        return [Finding(file.path, f"{error['path']} {error['description']}") for error in errors]

    return [finding for found in side_by_side(check, files) for finding in found]


def openxml_audit(files: Sequence[Made]) -> list[Finding]:
    """The same rules written anew in Python, and what Word repairs besides."""
    from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

    found = []
    for file in files:
        # A new one for each file: it remembers parts by the address of a package, which the next one may get.
        validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=100)
        with warnings.catch_warnings():
            # It warns of what a newer lxml will do, which is no matter of our files.
            warnings.simplefilter("ignore")
            result = validator.validate(file.path)
        found += [Finding(file.path, f"{error.part_uri} {error.description}") for error in result.errors]
        if not result.is_valid and not result.errors:
            found.append(Finding(file.path, "openxml-audit does not say why"))
    return found


def ooxml_integrity(files: Sequence[Made]) -> list[Finding]:
    """References inside the file: comments, footnotes, changes, numbering."""
    from ooxml_integrity import check

    return [
        Finding(file.path, f"{one.code} {one.message}") for file in files for one in check(str(file.path))
    ]


def own_docx(files: Sequence[Made]) -> list[Finding]:
    """Our own invariants of DOCX."""
    found = []
    for file in files:
        purpose = file.composition.purpose if file.composition is not None else None
        found += [Finding(file.path, fault) for fault in faults_of_file(file.path, purpose)]
    return found


def equality(files: Sequence[Made]) -> list[Finding]:
    """The proof that a release is given: each format says the words of its composition, in order."""
    found = []
    for file in files:
        if file.composition is not None and not (file.ending == "pdf" and _has_rare(file.composition)):
            said = same_words(file.composition, file.path.name, file.path.read_bytes())
            if not said.same:
                found.append(Finding(file.path, f"it says “{said.found}” for “{said.composed}”"))
    return found


def _has_rare(composition: Composition) -> bool:
    # In a draft an emoji is a box that stands for it, which pdfium reads back up to U+FFFF only. The own
    # invariants read such files too, and a release has no boxes.
    return any(ord(letter) > 0xFFFF for text in texts_of(composition) for letter in text)


def hidden(files: Sequence[Made]) -> list[Finding]:
    """The report that a release is given: what a file holds beside its words."""
    found = []
    for file in files:
        purpose = file.composition.purpose if file.composition is not None else Purpose.RELEASE
        report = hidden_data(file.path.name, file.path.read_bytes(), purpose)
        found += [Finding(file.path, f"it holds {one}") for one in report.found]
    return found


_PDF, _DOCX, _MAIL, _HTML = (frozenset(names) for names in (("pdf",), ("docx",), ("eml",), ("html", "eml")))
_ALL = frozenset(form.value for form in Format)

VALIDATORS = (
    Validator("veraPDF", _PDF, verapdf),
    Validator("qpdf", _PDF, qpdf),
    Validator("poppler", _PDF, poppler),
    Validator("own PDF invariants", _PDF, own_pdf),
    Validator("Open XML SDK", _DOCX, open_xml_sdk),
    Validator("openxml-audit", _DOCX, openxml_audit),
    Validator("ooxml-integrity", _DOCX, ooxml_integrity),
    Validator("own DOCX invariants", _DOCX, own_docx),
    Validator("LibreOffice", _DOCX, libreoffice),
    Validator("Nu HTML checker", _HTML, nu_html),
    Validator("own mail invariants", _MAIL, own_mail),
    Validator("equality proof", _ALL, equality, composed=True),
    Validator("hidden data", _ALL, hidden),
)
