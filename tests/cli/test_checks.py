"""drafter check and drafter fix, as a shell uses them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from drafter.cli import main
from drafter.desk.files import create, read
from drafter.desk.importing import import_text
from drafter.desk.unnamed import write_unnamed
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import Places

PAGE = """Norvia must withdraw the river tax.

Last week, the ministry spoke of ‘river agents” and of of boats 🚤 and Кlubs.

We call on the Government of Norvia to withdraw the bill.

Lantern House

River Watch Norvia

Choirs Without Borders
"""
KEYS = {"code", "severity", "section", "block", "start", "end", "text", "message", "fix"}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    path = tmp_path / "tax.drafter"
    create(path, import_text(PAGE, "page.txt").statement)
    return path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def findings(result: Result) -> dict[str, dict[str, Any]]:
    printed = json.loads(result.output)
    assert set(printed) == {"findings", "blocking"}
    assert all(set(one) == KEYS for one in printed["findings"])
    return {one["code"]: one for one in printed["findings"]}


def test_check_prints_what_the_schema_says(file: Path):
    result = run("check", file, "--json")
    found = findings(result)
    assert result.exit_code == 1
    alike = found["look-alike"]
    text = next(
        block.text
        for section in read(file).statement.primary.sections
        for block in section.blocks
        if block.id == alike["block"]
    )
    # Code points, so that a picture before it counts once.
    assert text[alike["start"] : alike["end"]] == alike["text"] == "Кlubs"
    assert alike["fix"] == {"label": "Write it in one alphabet", "replacement": "Klubs"}
    assert found["relative-date"]["fix"] is None
    assert found["relative-date"]["severity"] == "warning"
    assert found["heading-full-stop"]["section"] == "headline"
    assert json.loads(result.output)["blocking"] == sum(one["severity"] == "error" for one in found.values())


def test_what_is_read_on_a_terminal(file: Path):
    result = run("check", file)
    assert result.exit_code == 1
    assert "To fix: " in result.output
    assert "Fix: Keep one “of”" in result.output


def test_a_draft_is_not_asked_for_what_a_release_needs(file: Path):
    draft = findings(run("check", file, "--for", "draft", "--json"))
    assert "signatories-without-heading" not in draft
    assert "signatories-without-heading" in findings(run("check", file, "--json"))


def test_fix_applies_what_is_safe_and_keeps_what_was(file: Path):
    only = run("fix", file, "--code", "repeated-word", "--json")
    assert json.loads(only.output)["fixed"] == [
        {"code": "repeated-word", "text": "of of", "replacement": "of"}
    ]
    rest = run("fix", file)
    assert rest.exit_code == 0
    assert "Klubs" in rest.output
    result = run("check", file, "--json")
    assert result.exit_code == 0
    assert all(one["fix"] is None for one in findings(result).values())
    assert len(read(file).history.revisions) == 2
    before = file.read_bytes()
    assert run("fix", file).output == "Nothing to fix.\n"
    assert file.read_bytes() == before


def test_codes_and_editions_that_are_not_there_are_refused(file: Path):
    assert run("fix", file, "--code", "no-such").exit_code == 2
    assert run("check", file, "--edition", "xx").exit_code == 2
    assert run("check", file, "--do-not-name", file.with_name("none.txt")).exit_code == 3


def test_names_that_must_not_be_named_stop_a_release(file: Path, tmp_path: Path):
    names = tmp_path / "names.txt"
    names.write_text("# witnesses\nriver watch  NORVIA\n", encoding="utf-8")
    result = run("check", file, "--do-not-name", names, "--json")
    assert findings(result)["unnamed-person"]["text"] == "River Watch Norvia"
    folder = tmp_path / "out"
    refused = run("export", file, "--to", "txt", "--do-not-name", names, "-o", folder)
    assert refused.exit_code == 1
    assert "In the list of signatories: “River Watch Norvia”." in refused.output
    assert not folder.exists()
    write_unnamed(Places.of_user(), ["Lantern House"])
    assert run("export", file, "--to", "txt", "-o", folder).exit_code == 1
    draft = run("export", file, "--to", "txt", "--for", "draft", "-o", folder)
    assert draft.exit_code == 0
    write_unnamed(Places.of_user(), [])
    assert run("export", file, "--to", "txt", "-o", folder).exit_code == 0


def test_no_text_of_a_statement_steers_the_terminal(file: Path):
    hostile = plain_block("Norvia\x1b]0;taken\x07 must\x1b[2J\x9b2J withdraw the the tax.")
    section = Section(SectionKind.HEADLINE, (hostile,))
    create(file, Statement((Edition("en", (section,)),)), replacing=True)
    for command in ("show", "check", "fix"):
        result = CliRunner().invoke(main, [command, str(file)], color=True)
        assert result.output.strip()
        assert not set("\x1b\x07\x9b") & set(result.output)
