"""Score what `drafter import PAGE --json` prints against what a careful editor expects of the page.

`score` and `field_scores` are pure; the command runs the importer on every page and prints a table.
The schema of the expectations is described in `pages/README.md`.
"""

# ruff: noqa: T201 (a command that prints a table)

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from tests.readers.generate import GENERATED  # noqa: E402
from tests.readers.page_fields import CHECKS, Problem, Verdict  # noqa: E402

PAGES = Path(__file__).parent / "pages"
TIMEOUT_SECONDS = 120


def verdicts(result_json: dict[str, Any], expected: dict[str, Any]) -> dict[str, Verdict]:
    """The verdict on each field that the expectation speaks of."""
    all_ = {field: check(result_json, expected) for field, check in CHECKS.items()}
    return {field: one for field, one in all_.items() if one is not None}


def score(result_json: dict[str, Any], expected: dict[str, Any]) -> list[Problem]:
    """Everything that the importer said otherwise than the editor."""
    return [problem for one in verdicts(result_json, expected).values() for problem in one.problems]


def field_scores(result_json: dict[str, Any], expected: dict[str, Any]) -> dict[str, float]:
    """For each field that the expectation speaks of, how much of it is right (0 to 1)."""
    return {field: one.value for field, one in verdicts(result_json, expected).items()}


# --- the pages and the command --------------------------------------------------------------------


def expectation_path(page: Path) -> Path:
    return page.with_name(f"{page.stem}.expected.toml")


def read_expectation(page: Path) -> dict[str, Any]:
    return tomllib.loads(expectation_path(page).read_text(encoding="utf-8"))


def stored_pages(*, held: bool) -> list[Path]:
    """The pages of the folder: those to work with, or those held out."""
    pages = sorted(p for p in PAGES.iterdir() if p.suffix in (".txt", ".md", ".html"))
    return [p for p in pages if p.name != "README.md" and p.name.startswith("held-") == held]


def import_page(page: Path) -> dict[str, Any] | str:
    """What the importer prints of the page, or what went wrong."""
    command = [sys.executable, "-m", "drafter", "import", str(page), "--json"]
    try:
        done = subprocess.run(
            command, capture_output=True, cwd=REPOSITORY, timeout=TIMEOUT_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {TIMEOUT_SECONDS} s"
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["without a word"]
        return f"exit {done.returncode}: {said[-1]}"
    try:
        printed = json.loads(done.stdout.decode("utf-8"))
    except ValueError as error:
        return f"not JSON: {error}"
    return printed if isinstance(printed, dict) else "not a JSON object"


def print_page(
    name: str, imported: dict[str, Any] | str, expected: dict[str, Any], *, explain: bool
) -> dict[str, float]:
    """Print the page's line of the table, with its problems where asked; hand back its scores."""
    if isinstance(imported, str):
        print(f"{name:34}  {imported}")
        return dict.fromkeys(field_scores({}, expected), 0.0)
    scores = field_scores(imported, expected)
    cells = "".join(f"{scores[field]:9.2f}" if field in scores else f"{'·':>9}" for field in CHECKS)
    print(f"{name:34}{cells}{sum(scores.values()) / len(scores):8.2f}")
    if explain:
        for problem in score(imported, expected):
            print(f"    {problem.field}: {problem.message}")
    return scores


def print_means(all_scores: Sequence[dict[str, float]]) -> None:
    """Print, for each field, the mean over the pages that speak of it."""
    columns = [[scores[field] for scores in all_scores if field in scores] for field in CHECKS]
    means = [sum(column) / len(column) if column else 1.0 for column in columns]
    whole = [value for column in columns for value in column]
    total = sum(whole) / len(whole) if whole else 1.0
    print(f"{'mean':34}{''.join(f'{mean:9.2f}' for mean in means)}{total:8.2f}")


def cases(names: Sequence[str], *, held: bool, folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    """The pages to score with their expectations; generated ones are written to `folder`."""
    pages = [(page, read_expectation(page)) for page in stored_pages(held=held)]
    if not held:
        for name, make in GENERATED.items():
            text, expected = make()
            page = folder / name
            page.write_text(text, encoding="utf-8")
            pages.append((page, expected))
    return [(page, expected) for page, expected in pages if not names or any(n in page.name for n in names)]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Score the importer on the pages of this folder.")
    parser.add_argument("names", nargs="*", help="parts of page names; without any, every page")
    parser.add_argument("--held", action="store_true", help="the pages held out, scores without problems")
    parser.add_argument("--quiet", action="store_true", help="scores without problems")
    chosen = parser.parse_args(arguments)
    print(f"{'page':34}{''.join(f'{field[:8]:>9}' for field in CHECKS)}{'all':>8}")
    with tempfile.TemporaryDirectory() as folder:
        all_scores = [
            print_page(page.name, import_page(page), expected, explain=not (chosen.held or chosen.quiet))
            for page, expected in cases(chosen.names, held=chosen.held, folder=Path(folder))
        ]
    print_means(all_scores)
    return 0


if __name__ == "__main__":
    sys.exit(main())
