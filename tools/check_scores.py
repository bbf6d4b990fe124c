"""How well the checks find what is wrong in texts with known faults: precision and recall, by check.

    python -m tools.check_scores            the table of docs/features/checks.md
    python -m tools.check_scores --each     what was missed, and what was found besides, in each text

A text stands in tests/checks/texts as a page to import. Lines before `---` are its front matter: `today`,
`also` (codes of findings that have no words of their own, by commas), `purpose`. A fault is marked where it
stands as [[code: the words]]; several codes of the same words are joined by +.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.desk.checking import Checking, Finding, Purpose
from drafter.desk.importing import import_text
from drafter.model.statement import Statement

TEXTS = Path(__file__).resolve().parent.parent / "tests" / "checks" / "texts"
_MARK = re.compile(r"\[\[([a-z+-]+): (.*?)\]\]", re.S)
TODAY = "2026-11-23"


@dataclass(frozen=True)
class Case:
    """A text and the faults in it, as code and words; empty words fit any."""

    name: str
    statement: Statement
    expected: tuple[tuple[str, str], ...]
    today: str
    purpose: Purpose


@dataclass(frozen=True)
class Score:
    """What of a text was found, what was missed, and what was found besides."""

    name: str
    hits: tuple[str, ...]
    missed: tuple[tuple[str, str], ...]
    besides: tuple[tuple[str, str], ...]


def load(path: Path) -> Case:
    """The text of a file, as it is when it was imported."""
    head, page = re.split(r"^---\n", path.read_text(encoding="utf-8"), maxsplit=1, flags=re.M)
    about = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    expected = [
        (code, " ".join(found[2].split())) for found in _MARK.finditer(page) for code in found[1].split("+")
    ]
    expected += [(code.strip(), "") for code in about.get("also", "").split(",") if code.strip()]
    plain = _MARK.sub(lambda found: found[2], page)
    statement = import_text(plain, f"{path.stem}.txt").statement
    purpose = Purpose(about.get("purpose", "release"))
    return Case(path.stem, statement, tuple(expected), about.get("today", TODAY), purpose)


def cases() -> list[Case]:
    """Every text there is."""
    return [load(path) for path in sorted(TEXTS.glob("*.txt"))]


def score(case: Case) -> Score:
    """A text's findings against the faults that are known."""
    findings = list(Checking().report(case.statement, purpose=case.purpose, today=case.today).findings)
    hits: list[str] = []
    missed: list[tuple[str, str]] = []
    # The longest words first: a short one may stand in several findings.
    for code, words in sorted(case.expected, key=lambda one: -len(one[1])):
        found = next((one for one in findings if one.code == code and _fits(one, words)), None)
        if found is None:
            missed.append((code, words))
        else:
            findings.remove(found)
            hits.append(code)
    return Score(case.name, tuple(hits), tuple(missed), tuple((one.code, one.text) for one in findings))


def _fits(finding: Finding, words: str) -> bool:
    said = " ".join(finding.text.split())
    return not words or words in said or (bool(said) and said in words)


def table(scores: Iterable[Score]) -> list[str]:
    """Precision and recall of each check, and of all, as a table in Markdown."""
    every = list(scores)
    hits = Counter(code for one in every for code in one.hits)
    missed = Counter(code for one in every for code, _ in one.missed)
    besides = Counter(code for one in every for code, _ in one.besides)
    codes = sorted({*hits, *missed, *besides})
    return [
        "| check | faults | found | besides | precision | recall |",
        "| --- | --- | --- | --- | --- | --- |",
        *(_row(f"`{code}`", hits[code], missed[code], besides[code]) for code in codes),
        _row("**all**", hits.total(), missed.total(), besides.total()),
    ]


def _row(name: str, hits: int, missed: int, besides: int) -> str:
    shares = (_share(hits, besides), _share(hits, missed))
    return f"| {' | '.join((name, str(hits + missed), str(hits), str(besides), *shares))} |"


def _share(hits: int, others: int) -> str:
    return f"{hits / (hits + others):.2f}" if hits + others else "–"


def main(arguments: Sequence[str]) -> int:
    """Print the table, or what went wrong in each text."""
    scores = [score(case) for case in cases()]
    if "--each" in arguments:
        for one in scores:
            print(f"{one.name}: {len(one.hits)} found")
            for code, words in one.missed:
                print(f"  missed   {code}: {words}")
            for code, words in one.besides:
                print(f"  besides  {code}: {words[:100]}")
        return 0
    print("\n".join(table(scores)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
