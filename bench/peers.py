"""The programs Drafter is measured against, and the commands that make them do the same work."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from bench.material import ROOT
from bench.measure import CannotMeasure, Contender, cold, run
from bench.standing import Standing

VENV = ROOT / ".venv-bench"
PINNED = ROOT / "requirements" / "bench.txt"
FONTS = ROOT / "resources" / "fonts"
TYPST_PAGE = Path(__file__).resolve().parent / "statement.typ"
LOGO = ROOT / "resources" / "brands" / "sober" / "open-ground.png"

COMPILE = """
import sys, typst
page, result, data, logo, fonts, alone = sys.argv[1:]
typst.compile(
    page, output=result, root="/", sys_inputs={"data": data, "logo": logo},
    font_paths=[fonts], ignore_system_fonts=alone == "alone",
)
"""
WHERE_PANDOC_IS = "import pypandoc; print(pypandoc.get_pandoc_path())"


def set_up() -> None:
    """An environment of their own, so that no peer is ever a dependency."""
    stamp = VENV / "made-from"
    wanted = hashlib.sha256(PINNED.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    print("Installing the peers into .venv-bench.", file=sys.stderr)
    if subprocess.call([sys.executable, "-m", "venv", str(VENV)]) != 0:
        raise CannotMeasure(".venv-bench could not be made")
    run([VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", PINNED])
    stamp.write_text(wanted, encoding="ascii")


def typst_and_pandoc(folder: Path, name: str, *, own_fonts_alone: bool = False) -> Contender:
    """A PDF by typst and a DOCX by pandoc, each program started anew.

    typst looks through the system's fonts as it does for anyone, unless it is told that ours are all.
    """
    python = VENV / "bin" / "python"
    pdf, docx = folder / f"{name}.typst.pdf", folder / f"{name}.pandoc.docx"
    data = folder / f"{name}.json"
    return cold(
        [python, "-c", COMPILE, TYPST_PAGE, pdf, data, LOGO, FONTS, "alone" if own_fonts_alone else "all"],
        to_docx(folder, name, docx),
        made=[pdf, docx],
    )


def pandoc(folder: Path, name: str) -> Contender:
    """A DOCX by pandoc, started anew: it has no other way."""
    docx = folder / f"{name}.pandoc.docx"
    return cold(to_docx(folder, name, docx), made=[docx])


def to_docx(folder: Path, name: str, docx: Path) -> list[str | Path]:
    program = run([VENV / "bin" / "python", "-c", WHERE_PANDOC_IS]).strip()
    return [program, "--from", "markdown", "--output", docx, folder / f"{name}.md"]


def standing_typst(folder: Path, name: str) -> Standing:
    """typst with its compiler kept, so that it sets only what an edit changed."""
    data = folder / f"{name}.edited.json"
    shutil.copy(folder / f"{name}.json", data)
    return Standing(VENV / "bin" / "python", "bench.standing_typst", TYPST_PAGE, data, LOGO, FONTS)


def libreoffice(folder: Path, docx: Path) -> Contender:
    """LibreOffice without a window, turning a DOCX into a PDF; its profile was made by an earlier run."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise CannotMeasure("LibreOffice is not installed: apt-get install libreoffice-writer-nogui")
    result = folder / "libreoffice"
    result.mkdir(exist_ok=True)
    profile = (folder / "profile").resolve().as_uri()
    return cold(
        [
            program,
            "--headless",
            f"-env:UserInstallation={profile}",
            "--convert-to",
            "pdf",
            "--outdir",
            result,
            docx,
        ],
        made=[result / f"{docx.stem}.pdf"],
    )
