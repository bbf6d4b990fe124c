"""The commands on what an editor would say of a statement: list it, and apply what is safe."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.telling import AS_JSON, FINDINGS_BLOCK, INPUT, print_json, refusals_told, tell
from drafter.model.errors import CannotWrite, InputRefused, UnknownName

if TYPE_CHECKING:
    from drafter.desk.checking import Finding, Report
    from drafter.model.statement import Statement

EDITION = click.option("--edition", "language", default="", metavar="LANG", help="This edition alone.")
DO_NOT_NAME = click.option(
    "--do-not-name", "listed", type=INPUT, default=None, metavar="FILE",
    help="Names that a release must not hold, one a line, besides those of the settings.")  # fmt: skip
_PASSES = 4


@click.command()
@click.argument("file", type=INPUT)
@click.option("--for", "purpose", default="release", show_default=True, metavar="PURPOSE",
              type=click.Choice(["draft", "circulation", "release"]))  # fmt: skip
@EDITION
@DO_NOT_NAME
@AS_JSON
@refusals_told
def check(file: Path, purpose: str, language: str, listed: Path | None, as_json: bool) -> None:
    """Say what an editor would say of a statement. Exit 1 where something is to be fixed first."""
    from drafter.desk.checking import Purpose, reports
    from drafter.desk.files import read

    statement = read(file).statement
    asked_edition(statement, language)
    made = reports(statement, language, Purpose(purpose), today(), names_not_to_name(listed))
    if as_json:
        print_json(report_json(statement, made))
    elif len(made) == 1:
        tell("\n".join(report_lines(statement, made[0])))
    else:
        for edition, report in zip(statement.editions, made, strict=True):
            tell("\n".join((f"[{edition.language}]", *report_lines(statement, report), "")))
    if any(report.blocking for report in made):
        raise SystemExit(FINDINGS_BLOCK)


@click.command()
@click.argument("file", type=INPUT)
@click.option("--code", default="", metavar="CODE", help="Only findings of this code, such as repeated-word.")
@EDITION
@AS_JSON
@refusals_told
def fix(file: Path, code: str, language: str, as_json: bool) -> None:
    """Apply the fixes that are safe; what needs a decision stays. The version before is kept in the file."""
    from drafter.desk.checking import known_codes
    from drafter.desk.documents import Conflict, OpenDocument
    from drafter.desk.history import Reason, keep

    if code and code not in known_codes():
        raise UnknownName(f"There is no check “{code}”.", f"There are: {', '.join(known_codes())}.")
    opened = OpenDocument.open(file)
    try:
        statement = opened.document.statement
        asked_edition(statement, language)
        made, done = _fixed(statement, language, code)
        if done:
            keep(opened, statement, Reason.REPLACING)
            saved = opened.save(made)
            if isinstance(saved, Conflict):
                raise CannotWrite(saved.reason, "Nothing was changed. Try again.")
    finally:
        opened.close(discard=True)
    if as_json:
        print_json(
            {"fixed": [{"code": one.code, "text": one.text, "replacement": one.replacement} for one in done]}
        )
        return
    for one in done:
        tell(f"{one.code:<24} {one.text} → {one.replacement}")
    tell(f"Fixed: {len(done)}" if done else "Nothing to fix.")


def _fixed(statement: Statement, language: str, code: str) -> tuple[Statement, list[Finding]]:
    """What the fixes come to: one may uncover another, so they are looked for a few times."""
    from drafter.desk.checking import Purpose, all_fixed, reports, safe

    done: list[Finding] = []
    for _ in range(_PASSES):
        made_of = reports(statement, language, Purpose.RELEASE, today())
        found = [one for report in made_of for one in report.findings]
        # Who names a check has decided.
        wanted = [one for one in found if one.code == code and one.replacement is not None]
        fixes = wanted if code else list(safe(found))
        made = all_fixed(statement, fixes)
        if made is statement:
            break
        statement = made
        done.extend(fixes)
    return statement, done


def asked_edition(statement: Statement, language: str) -> None:
    """Refuse an edition that a statement has not."""
    if language and language not in {edition.language for edition in statement.editions}:
        raise UnknownName(f"The statement has no edition in “{language}”.", "Leave --edition out.")


def names_not_to_name(listed: Path | None) -> tuple[str, ...]:
    """The names of the settings' list, and those of a file besides."""
    from drafter.desk.unnamed import listed as listed_names
    from drafter.desk.unnamed import names_of_file

    names = listed_names()
    if listed is None:
        return names
    try:
        return (*names, *names_of_file(listed))
    except FileNotFoundError:
        raise InputRefused(f"There is no file “{listed.name}”.", "Name the list that you mean.") from None


def today() -> str:
    """The day by this computer's clock."""
    return date.today().isoformat()  # noqa: DTZ011


def report_json(statement: Statement, made: Sequence[Report]) -> dict[str, Any]:
    """The findings as `check --json` prints them, of one edition after the other.

    Of words in no block of the text `section` says what they stand in, `block` is the id of what has them.
    """
    from drafter.desk.checking import words_of

    words = words_of("en")
    kinds = _kinds(statement)
    rows = []
    for one in (one for report in made for one in report.findings):
        fix = None
        if one.replacement is not None:
            fix = {"label": words.fix_label(one), "replacement": one.replacement}
        rows.append(
            {
                "code": one.code,
                "severity": one.severity.value,
                "section": one.where or kinds.get(one.section, ""),
                "block": one.block,
                "start": one.start,
                "end": one.end,
                "text": one.text,
                "message": words.message(one),
                "fix": fix,
            }
        )
    return {"findings": rows, "blocking": sum(report.blocking for report in made)}


def report_lines(statement: Statement, report: Report) -> list[str]:
    """The findings by their gravity, as read on a terminal."""
    from drafter.desk.checking import Severity, words_of

    words = words_of("en")
    kinds = _kinds(statement)
    lines: list[str] = []
    heads = ((Severity.ERROR, "To fix"), (Severity.WARNING, "To look at"), (Severity.ADVICE, "Advice"))
    for severity, head in heads:
        here = [one for one in report.findings if one.severity is severity]
        if not here:
            continue
        lines += ["", f"{head}: {len(here)}"] if lines else [f"{head}: {len(here)}"]
        for one in here:
            shown = " ".join(one.text.split())
            shown = f"“{shown[:80]}{'…' if len(shown) > 80 else ''}” " if shown else ""
            place = one.where or kinds.get(one.section, "statement")
            lines.append(f"  {place}: {shown}{words.title(one)} ({one.code})")
            lines.append(f"    {words.message(one)}")
            if one.replacement is not None:
                lines.append(f"    Fix: {words.fix_label(one)}")
    if report.ignored:
        lines += ["", f"Set aside: {len(report.ignored)}"]
    return lines or ["Nothing to say."]


def _kinds(statement: Statement) -> dict[str, str]:
    return {section.id: section.kind.value for edition in statement.editions for section in edition.sections}
