#!/usr/bin/env python3
"""Set up this checkout and run, test or measure it. Needs nothing but Python 3.11 or later.

python3 dev.py run [FILE…]          open the sample, or FILE; without a display, export the sample to out/
python3 dev.py test [ARGUMENT…]     lint, types and every test; arguments go to pytest
python3 dev.py lint [--fix]         ruff, mypy and the import contracts
python3 dev.py conformance [FILE…]  every validator over FILE, or over all test documents
python3 dev.py bench [ARGUMENT…]    measure against the peers
python3 dev.py screenshots          take the guide's pictures again
python3 dev.py translate            collect the texts of the windows into resources/i18n
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OUT = ROOT / "out"
SAMPLE = ROOT / "resources" / "sample" / "sample.md"

# What Qt loads, and the Debian package that brings it. The wheel holds Qt itself and none of these.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
QT_DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# Programs that tests drive the application with or open its files in.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "soffice": "libreoffice-writer-nogui",
    # The Open XML SDK and a checker of HTML come by npm.
    "node": "nodejs",
    "npm": "npm",
    # veraPDF is a Java program, to which we have a driver of our own.
    "javac": "default-jdk-headless",
}
# Files that those programs need.
TEST_FILES = {"/usr/share/java/jaxb-runtime.jar": "libjaxb-java"}


class Stopped(Exception):
    """Something is missing that this script cannot put right; the text says what to do."""


def call(*command: str | Path, environment: dict[str, str] | None = None, silent: bool = False) -> int:
    return subprocess.call(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL if silent else None,
    )


# The environment


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()


def stamps(kind: str) -> tuple[str, str]:
    """What .venv was made from: the pinned packages and this Python, the project and where it stands."""
    pinned = (ROOT / "requirements" / f"{kind}.txt").read_bytes()
    project = (ROOT / "pyproject.toml").read_bytes()
    return digest(pinned, sys.version.encode()), digest(project, str(ROOT).encode())


def recorded(kind: str) -> tuple[str, str]:
    try:
        packages, project = (VENV / f"made-for-{kind}").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return "", ""
    return packages, project


def make_venv() -> None:
    if (BIN / "python").exists() or (BIN / "python.exe").exists():
        return
    if importlib.util.find_spec("ensurepip") is None:
        # Debian keeps it in a package of its own.
        install(["python3-venv"], "the venv module of Python")
    if subprocess.call([sys.executable, "-m", "venv", str(VENV)]) != 0:
        raise Stopped(f"The environment {VENV} could not be made. Delete that folder and try again.")


def set_up(kind: str) -> None:
    """Make .venv hold what `kind` needs; at once where it does already, so that it works offline."""
    wanted = stamps(kind)
    # What tests need includes what the application needs.
    python = BIN / "python"
    if wanted == recorded(kind) or (kind == "run" and stamps("dev") == recorded("dev")):
        compile_sources(python)
        return
    make_venv()
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    if wanted[0] != recorded(kind)[0]:
        print("Installing the pinned packages into .venv; this takes a minute the first time.", flush=True)
        if call(*pip, "--require-hashes", "-r", ROOT / "requirements" / f"{kind}.txt") != 0:
            raise Stopped(
                "The packages could not be installed; pip says why above. "
                "The first run needs a network: connect and run the same command again."
            )
    if call(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT) != 0:
        raise Stopped("Drafter itself could not be installed; pip says why above. Check pyproject.toml.")
    compile_sources(python)
    (VENV / f"made-for-{kind}").write_text(" ".join(wanted), encoding="ascii")


def compile_sources(python: Path) -> None:
    """Compile what has changed: where Python is told to write no bytecode, each start would do it anew."""
    call(python, "-m", "compileall", "-q", ROOT / "src")


# What the system brings


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(present: Callable[[str], bool] = loads) -> list[str]:
    """The Debian packages of the libraries that Qt wants and this system lacks."""
    if sys.platform != "linux":
        return []
    wanted = QT_LIBRARIES | QT_DISPLAY_LIBRARIES
    return [package for library, package in wanted.items() if not present(library)]


def missing_programs() -> list[str]:
    if sys.platform != "linux":
        return []
    programs = [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return programs + [package for file, package in TEST_FILES.items() if not Path(file).exists()]


def install(packages: Sequence[str], purpose: str) -> None:
    """Install Debian packages, or say in one line how to."""
    lacking = f"This system lacks {purpose}"
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stopped(f"{lacking}. On Debian these packages bring it: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Stopped(f"{lacking}. Install it and try again:\n\n    sudo {line}\n")
    print(f"Installing {purpose} from Debian: {' '.join(packages)}", flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    command = line.replace("install", "install -qq", 1).split()
    # A fresh image has no package lists, an old one stale lists; a good one needs no network for them.
    if subprocess.run(command, env={**os.environ, **quiet}, capture_output=True, check=False).returncode == 0:
        return
    call("apt-get", "update", "-qq")
    if call(*command, environment=quiet) != 0:
        raise Stopped(
            f"{lacking}, and apt-get could not install it; it says why above. By hand:\n\n    {line}\n"
        )


def bring_libraries() -> None:
    missing = missing_libraries()
    if missing:
        install(missing, "what Qt needs of the system")


def bring_programs(otherwise: str) -> None:
    """Install what tests open files with; where that cannot be, say why and what follows, and go on."""
    missing = missing_programs()
    if not missing:
        return
    try:
        install(missing, "programs that tests open files and windows with")
    except Stopped as reason:
        print(f"{reason}\n{otherwise}", file=sys.stderr)


def has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# The verbs


def run(arguments: list[str]) -> int:
    set_up("run")
    if has_display():
        bring_libraries()
        return call(BIN / "drafter", *(arguments or [str(SAMPLE)]))
    try:
        bring_libraries()
    except Stopped as reason:
        # Exporting needs no Qt, so this is for next time.
        print(reason, file=sys.stderr)
    return export_sample()


def export_sample() -> int:
    print("There is no display to open a window on, so the sample is exported instead.", flush=True)
    OUT.mkdir(exist_ok=True)
    statement = OUT / "sample.drafter"
    statement.unlink(missing_ok=True)
    made = call(BIN / "drafter", "import", SAMPLE, "-o", statement, silent=True)
    if made == 0:
        # It prints where the files are, one to a line.
        made = call(BIN / "drafter", "export", statement, "--to", "pdf,docx", "-o", OUT)
    if made != 0:
        raise Stopped(f"The sample could not be exported (code {made}); Drafter says why above.")
    return 0


def checks(arguments: list[str]) -> dict[str, int]:
    fix = "--fix" in arguments
    brief = ("--quiet", "--output-format=concise")
    return {
        "ruff check": call(BIN / "ruff", "check", *brief, *(["--fix"] if fix else [])),
        "ruff format": call(BIN / "ruff", "format", *(["--quiet"] if fix else ["--check", *brief])),
        "mypy": call(BIN / "mypy", "--no-error-summary"),
        "import contracts": call(BIN / "lint-imports", "--no-logo"),
    }


def verdict(codes: dict[str, int]) -> int:
    for name, code in codes.items():
        print(f"{name:20} {'passed' if code == 0 else f'FAILED ({code})'}")
    return 1 if any(codes.values()) else 0


def lint(arguments: list[str]) -> int:
    set_up("dev")
    return verdict(checks(arguments))


def test(arguments: list[str]) -> int:
    set_up("dev")
    bring_libraries()
    bring_programs("The tests that need them are skipped.")
    codes = checks([])
    codes["tests"] = call(BIN / "python", "-m", "pytest", *arguments)
    return verdict(codes)


def conformance(arguments: list[str]) -> int:
    set_up("dev")
    bring_programs("Validators that need them do not run.")
    files = [str(Path(name).resolve()) for name in arguments]
    return call(BIN / "python", "-m", "tools.conformance", *files)


def bench(arguments: list[str]) -> int:
    set_up("dev")
    return call(BIN / "python", "-m", "bench.bench", *arguments)


def screenshots(arguments: list[str]) -> int:
    set_up("dev")
    bring_libraries()
    return call(BIN / "python", ROOT / "tools" / "screenshots.py", *arguments)


def translate(arguments: list[str]) -> int:
    set_up("dev")
    return call(BIN / "python", ROOT / "tools" / "translations.py", *arguments)


VERBS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "conformance": conformance,
    "bench": bench,
    "screenshots": screenshots,
    "translate": translate,
}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036
        print(f"Drafter needs Python 3.11 or later; this is {platform.python_version()}.", file=sys.stderr)
        return 2
    if not arguments or arguments[0] not in VERBS:
        asked_for_help = bool(arguments) and arguments[0] in {"-h", "--help", "help"}
        print((__doc__ or "").strip(), file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return VERBS[arguments[0]](arguments[1:])
    except Stopped as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
