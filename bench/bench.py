"""Measure Drafter against its peers: `python3 dev.py bench`.

Every figure is a ratio of medians taken in turns in one run, because the machines this runs on are noisy.
Prints a table and writes out/bench.json.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import checking, library, material, peers, windows
from bench.measure import CannotMeasure, Contender, Figure, cold, run, take_turns
from bench.standing import Standing

ROOT = material.ROOT
OUT = ROOT / "out"
DRAFTER = Path(sys.executable).parent / "drafter"
SIZES = (1, 10, 100, 150)
# What Drafter sets on about two hundred pages.
LONG = "x150"


def prepare(folder: Path) -> None:
    """x1.drafter, x100.drafter and so on, and the same words for the peers."""
    run([DRAFTER, "import", material.page(), "-o", folder / "x1.drafter"])
    once = material.read(DRAFTER, folder / "x1.drafter")
    for times in SIZES:
        repeated = material.repeated(once, times)
        name = f"x{times}"
        repeated.write(folder, name)
        if times > 1:
            run([DRAFTER, "import", folder / f"{name}.md", "-o", folder / f"{name}.drafter"])


def export(folder: Path, name: str) -> tuple[Contender, Path]:
    """Our cold export, and the DOCX it makes."""
    result = folder / f"ours-{name}"
    command: list[str | Path] = [
        DRAFTER,
        "export",
        folder / f"{name}.drafter",
        "--to",
        "pdf,docx",
        "-o",
        result,
    ]
    run(command)
    # Drafter names its files after the statement.
    (docx,), (pdf,) = result.glob("*.docx"), result.glob("*.pdf")
    return cold(command, made=[docx, pdf]), docx


def cold_exports(folder: Path, rounds: int) -> Iterator[Figure]:
    for name, reach in (("x1", 0.20), ("x100", 0.30)):
        ours, docx = export(folder, name)
        contenders = {
            "drafter": ours,
            "LibreOffice": peers.libreoffice(folder, docx),
            "typst + pandoc": peers.typst_and_pandoc(folder, name),
            "typst + pandoc, no system fonts": peers.typst_and_pandoc(folder, name, own_fonts_alone=True),
        }
        turns = take_turns(contenders, rounds)
        what = f"cold export to PDF and DOCX, {name}"
        yield turns.figure(what, "drafter", "LibreOffice", peer="LibreOffice, PDF alone", reach=reach)
        yield turns.figure(what, "drafter", "typst + pandoc", reach=1.8 if name == "x1" else None)
        yield turns.figure(what, "drafter", "typst + pandoc, no system fonts")


def standing(folder: Path, name: str) -> Standing:
    """Drafter with a statement open."""
    return Standing(sys.executable, "bench.standing_drafter", folder / f"{name}.drafter")


def warm_exports(folder: Path, rounds: int) -> Iterator[Figure]:
    with standing(folder, "x10") as tenth, standing(folder, "x100") as ours:
        with peers.standing_typst(folder, "x100") as typst:
            for work, what, reach in (
                ("pdf", "warm PDF after an edit, x100", 1.0),
                ("pdf grown", "the same where all that follows moves", None),
            ):
                turns = take_turns({"drafter": ours.contender(work), "typst": typst.contender(work)}, rounds)
                yield turns.figure(what, "drafter", "typst", reach=reach)
        pandoc = peers.pandoc(folder, "x100")
        turns = take_turns({"drafter": ours.contender("docx"), "pandoc": pandoc}, rounds)
        yield turns.figure("warm DOCX, x100", "drafter", "pandoc", reach=0.15)
        turns = take_turns({"x100": ours.contender("files"), "x10": tenth.contender("files")}, rounds)
        yield turns.figure("warm PDF and DOCX, x100", "x100", "x10", peer="itself, x10", reach=12)


def previews(folder: Path, rounds: int) -> Iterator[Figure]:
    for name, reach in (("x1", 1.0), ("x100", 0.6)):
        with standing(folder, name) as ours, peers.standing_typst(folder, name) as typst:
            contenders = {"drafter": ours.contender("picture"), "typst": typst.contender("picture")}
            turns = take_turns(contenders, rounds)
        what = f"edit to new page picture, {name}"
        yield turns.figure(what, "drafter", "typst", peer="typst + pdfium", reach=reach)


def first_windows(folder: Path, rounds: int) -> Iterator[Figure]:
    contenders = {
        "drafter": windows.first_window("bench.statement_window", folder / "x1.drafter"),
        "empty window": windows.first_window("bench.empty_window"),
    }
    turns = take_turns(contenders, rounds)
    for quantity, unit, what, reach in (
        ("seconds", "s", "first painted window", 1.5),
        ("megabytes", "MB", "peak memory at first paint", 1.4),
        # The window comes first and its text a moment later; both are what someone waits for.
        ("text_seconds", "s", "first painted text", None),
        ("text_megabytes", "MB", "peak memory at first painted text", None),
    ):
        yield turns.figure(what, "drafter", "empty window", quantity=quantity, unit=unit, reach=reach)


def keys(folder: Path, rounds: int) -> Iterator[Figure]:
    contenders = {
        "drafter": windows.keystrokes(folder / f"{LONG}.drafter"),
        "bare text widget": windows.keystrokes("--bare", folder / f"{LONG}.md"),
    }
    turns = take_turns(contenders, rounds)
    for who, quantity, what, reach in (
        ("drafter", "p95_ms", "95th percentile", 8.0),
        ("drafter", "worst_ms", "worst", 16.0),
        ("bare text widget", "p95_ms", "a bare widget, 95th percentile", None),
    ):
        taken = turns.taken[who][quantity]
        yield Figure(
            what=f"key to repaint, 200 pages: {what}",
            ours=turns.median(who, quantity),
            unit="ms",
            reach=reach,
            runs=len(taken),
            spread=(min(taken), max(taken)),
        )


def searches(folder: Path, rounds: int) -> Iterator[Figure]:
    yield from library.figures(folder, DRAFTER, rounds)


def checks(folder: Path, rounds: int) -> Iterator[Figure]:
    yield from checking.figures(folder, rounds)


GROUPS: dict[str, Callable[[Path, int], Iterator[Figure]]] = {
    "export": cold_exports,
    "warm": warm_exports,
    "preview": previews,
    "window": first_windows,
    "keys": keys,
    "library": searches,
    "checks": checks,
}


def line(figure: Figure) -> str:
    verdict = {True: "within", False: "BEYOND", None: ""}[figure.within]
    theirs = f"{figure.theirs:.3g} {figure.unit}" if figure.theirs is not None else ""
    ratio = f"{figure.judged:.2f}" if figure.theirs is not None else ""
    reach = f"{figure.reach:g}" if figure.reach is not None else ""
    low, high = figure.spread or (figure.judged, figure.judged)
    ours = f"{figure.ours:.3g} {figure.unit}"
    return (
        f"{figure.what:52} {ours:>10}  {figure.peer:32} {theirs:>9} "
        f"{ratio:>6} {low:6.2f}–{high:<6.2f} {reach:>5} {verdict}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure against the peers.")
    parser.add_argument(
        "groups", nargs="*", choices=[*GROUPS, []], help="what to measure; all where not given"
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each contender runs (default 5)")
    arguments = parser.parse_args()
    figures: list[Figure] = []
    untaken: dict[str, str] = {}
    # As installed, where modules are compiled once; each warm-up run does that.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with TemporaryDirectory(prefix="drafter-bench-") as name:
        folder = Path(name)
        os.environ["DRAFTER_HOME"] = str(folder / "home")
        try:
            peers.set_up()
            prepare(folder)
        except CannotMeasure as reason:
            sys.exit(f"Nothing can be measured: {reason}.")
        for group in arguments.groups or GROUPS:
            print(f"{group} ", end="", file=sys.stderr, flush=True)
            try:
                figures.extend(GROUPS[group](folder, arguments.rounds))
            except CannotMeasure as reason:
                untaken[group] = str(reason)
                print(f"not measured: {reason}", file=sys.stderr)
    print(
        f"\n{'':52} {'Drafter':>10}  {'peer':32} {'peer':>9} {'ratio':>6} {'lowest–highest':13} {'reach':>5}"
    )
    for figure in figures:
        print(line(figure))
    write(figures, untaken)
    return 1 if untaken else 0


def write(figures: list[Figure], untaken: dict[str, str]) -> None:
    OUT.mkdir(exist_ok=True)
    result = {
        "machine": {
            "processors": os.cpu_count(),
            "system": platform.system(),
            "architecture": platform.machine(),
            "python": platform.python_version(),
        },
        "figures": [
            asdict(figure) | {"judged": figure.judged, "within": figure.within} for figure in figures
        ],
        "not_measured": untaken,
    }
    path = OUT / "bench.json"
    path.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nWritten to {path}")


if __name__ == "__main__":
    sys.exit(main())
