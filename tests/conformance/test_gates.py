"""Each validator is itself tested: it finds nothing in a good file, and what was broken in a bad one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.composition import Paragraph, Purpose, Role
from drafter.desk.export import Format
from drafter.typeset.layout import typeset
from drafter.typeset.pages import PlacedLine
from drafter.writers.pdf import write_pages
from tests.conformance import docx_mutants, pdf_mutants
from tests.conformance.conftest import named, said
from tests.conformance.docx_mutants import DOCX_MUTANTS
from tests.conformance.pdf_mutants import PDF_MUTANTS
from tools.conformance import statements
from tools.conformance.documents import Document, brand_of, make
from tools.conformance.findings import Made
from tools.conformance.pdf_invariants import pdf_faults
from tools.conformance.validators import VALIDATORS, Validator

RELEASE = Document("release", statements.full)
HTML = next(validator for validator in VALIDATORS if "html" in validator.endings)
MAIL = next(validator for validator in VALIDATORS if validator.endings == {"eml"})
CIRCULATION = Document("circulation", statements.full, purpose=Purpose.CIRCULATION)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A release as PDF, and a circulation copy as DOCX, which has bookmarks."""
    folder = tmp_path_factory.mktemp("good")
    (pdf,) = make([RELEASE], folder, (Format.PDF,))
    (docx,) = make([CIRCULATION], folder, (Format.DOCX,))
    return pdf, docx


@pytest.fixture(scope="module")
def broken(good, tmp_path_factory):
    """A function from a validator to its good file, and to the broken ones that it must see, by name."""
    pdf, docx = good
    folder = tmp_path_factory.mktemp("mutants")
    laid_open = pdf_mutants.opened(pdf.path, folder / "open.pdf")
    data = docx.path.read_bytes()
    whole = pdf_mutants.mutated(laid_open, None, folder / "good.pdf")

    def files(validator: Validator) -> tuple[Made, dict[str, Made]]:
        found: dict[str, Made] = {}
        if "pdf" in validator.endings:
            for one in PDF_MUTANTS:
                if validator.name in one.seen_by:
                    path = pdf_mutants.mutated(laid_open, one, named(folder, one.name, "pdf"))
                    found[one.name] = replace(pdf, path=path)
            return replace(pdf, path=whole), found
        for other in DOCX_MUTANTS:
            if validator.name in other.seen_by:
                path = named(folder, other.name, "docx")
                path.write_bytes(docx_mutants.mutated(data, other))
                found[other.name] = replace(docx, path=path)
        return docx, found

    return files


@pytest.mark.parametrize(
    "validator", [one for one in VALIDATORS if one.endings & {"pdf", "docx"}], ids=lambda one: one.name
)
def test_finds_what_was_broken_and_nothing_in_the_good_file(broken, validator):
    whole, files = broken(validator)
    assert files
    found = {finding.path for finding in said(validator, (whole, *files.values()))}
    assert whole.path not in found
    assert {name for name, file in files.items() if file.path not in found} == set()


def test_words_that_run_together_at_the_end_of_a_line_are_seen(good, tmp_path):
    composition = good[0].composition
    pages = typeset(composition, brand_of(RELEASE))
    glued = replace(
        pages,
        pages=tuple(
            replace(
                page,
                things=tuple(
                    replace(thing, line=replace(thing.line, soft=False))
                    if isinstance(thing, PlacedLine)
                    else thing
                    for thing in page.things
                ),
            )
            for page in pages.pages
        ),
    )
    path = tmp_path / "glued.pdf"
    path.write_bytes(write_pages(glued, composition))
    assert any("run together" in fault for fault in pdf_faults(path, composition))


def test_words_that_are_not_those_of_the_composition_are_seen(good):
    pdf = good[0]
    first, second, *_ = (
        place
        for place, one in enumerate(pdf.composition.elements)
        if isinstance(one, Paragraph) and one.role is Role.BODY
    )
    elements = list(pdf.composition.elements)
    elements[first], elements[second] = elements[second], elements[first]
    assert pdf_faults(pdf.path, replace(pdf.composition, elements=tuple(elements)))
    assert pdf_faults(pdf.path, replace(pdf.composition, elements=pdf.composition.elements[1:]))
    assert not pdf_faults(pdf.path, pdf.composition)


def test_a_page_of_html_without_what_it_must_have_is_seen(tmp_path):
    start = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><p>x</p>'
    fine, bad = tmp_path / "good page.html", tmp_path / "bad.html"
    fine.write_text(f"{start}</body></html>", encoding="utf-8")
    bad.write_text(f'{start}<img src="a.png"></body></html>', encoding="utf-8")
    found = said(HTML, (Made(fine), Made(bad)))
    assert {finding.path for finding in found} == {bad}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"X-Unsent: 1\r\n", b""),
        (b"X-Unsent: 1\r\n", b"X-Unsent: 1\r\nDate: Wed, 04 Mar 2026 12:30:00 +0100\r\n"),
        (b"Subject: ", b"Subject: \r\nX-Old-Subject: "),
        (b"application/pdf", b"application/zip"),
        (b"--=0=", b"--=7="),
        (b"\r\n", b"\n"),
    ],
)
def test_a_mail_draft_that_lacks_something_is_seen(tmp_path, old, new):
    files = make([RELEASE], tmp_path, (Format.PDF, Format.MAIL))
    mail = next(file for file in files if file.ending == "eml")
    assert not said(MAIL, (mail,))
    data = mail.path.read_bytes()
    assert old in data
    mail.path.write_bytes(data.replace(old, new, 1))
    assert said(MAIL, (mail,))
