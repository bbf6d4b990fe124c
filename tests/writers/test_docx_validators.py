"""What other programs say of our DOCX files: the Open XML SDK finds nothing, LibreOffice reads every word."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from drafter.compose.composition import Paragraph, Purpose, notes_of, texts_of
from drafter.writers.docx import write_docx
from drafter.writers.docx.package import TEMPLATE
from tests.writers import docx_samples as samples
from tools.conformance.findings import Made
from tools.conformance.programs import Lacking
from tools.conformance.validators import ooxml_integrity, open_xml_sdk, openxml_audit

OPEN_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def found_in(file: Path) -> list[str]:
    """What the Open XML SDK, openxml-audit and ooxml-integrity find."""
    try:
        checks = (open_xml_sdk, openxml_audit, ooxml_integrity)
        return [str(finding) for check in checks for finding in check((Made(file),))]
    except Lacking as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("look", ["sober", "warm", "letter", "press"])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_validators_find_nothing(tmp_path, look, purpose):
    every = (*samples.signed(), *samples.lettered(), *samples.rich(purpose, 60).elements, *samples.pressed())
    composition = replace(samples.rich(purpose), elements=every)
    file = tmp_path / "statement.docx"
    file.write_bytes(write_docx(composition, samples.brand(look)))
    assert found_in(file) == []


def test_validators_find_nothing_in_the_template():
    assert found_in(samples.BRANDS.parent / TEMPLATE) == []


@pytest.mark.parametrize(
    ("look", "purpose"),
    [
        ("sober", Purpose.RELEASE),
        ("warm", Purpose.CIRCULATION),
        ("letter", Purpose.RELEASE),
        ("press", Purpose.DRAFT),
    ],
)
def test_libreoffice_reads_every_word_and_note_in_order(tmp_path, look, purpose):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed.")
    composition = samples.rich(purpose)
    made_of = (*samples.lettered(), *composition.elements, *samples.pressed(), *samples.signed())
    composition = replace(composition, elements=made_of)
    file = tmp_path / "statement.docx"
    file.write_bytes(write_docx(composition, samples.brand(look)))
    for target in ("txt:Text (encoded):UTF8", "fodt"):
        profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        command = [
            office,
            profile,
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            str(tmp_path),
            str(file),
        ]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "HOME": str(tmp_path)})
    text = file.with_suffix(".txt").read_text(encoding="utf-8-sig")
    # It writes every bullet of a list as the same sign.
    read = text.replace("\N{BALLOT BOX}", " ").replace("\N{BULLET}", "–").split()
    shown = tuple(
        replace(one, label=one.number or one.label) if isinstance(one, Paragraph) else one
        for one in composition.elements
    )
    assert read == " ".join(texts_of(replace(composition, elements=shown))).split()
    notes = etree.parse(file.with_suffix(".fodt")).iter(f"{OPEN_TEXT}note")
    found = [
        " ".join(" ".join("".join(map(str, part.itertext())) for part in note).split()) for note in notes
    ]
    assert found == list(notes_of(composition))
