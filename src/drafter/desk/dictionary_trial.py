"""Tries a dictionary that came from outside: `python -m drafter.desk.dictionary_trial FOLDER KEY`.

Hunspell reads it here first, with limits of memory and processor time: what makes it fall over does so here.
Ends with 0 where it spells and suggests.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_MEMORY = 1 << 30
_SECONDS = 20
_PATIENCE = 60
_TRIED = 400


def holds(folder: Path, key: str, command: tuple[str, ...] = ()) -> bool:
    """Whether Hunspell can do with the dictionary of two files in a folder, tried in a process of its own."""
    source = str(Path(__file__).resolve().parents[2])
    paths = os.environ.get("PYTHONPATH", "")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (source, paths) if part)}
    try:
        done = subprocess.run(
            (*(command or (sys.executable, "-m", "drafter.desk.dictionary_trial")), str(folder), key),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def main(folder: str, key: str) -> int:
    """Load it, look words of its own up, and one that is none."""
    _confine()
    from hunspell import Hunspell

    engine = Hunspell(key, hunspell_data_dir=folder, system_encoding="UTF-8")
    encoding = engine._dic_encoding
    with (Path(folder) / f"{key}.dic").open("rb") as stream:
        lines = stream.read(200_000).decode(encoding, "replace").splitlines()[1 : _TRIED + 1]
    words = [line.split("/")[0].split("\t")[0].strip() for line in lines]
    words = [word for word in words if word.isalpha()]
    known = sum(map(_spelt(engine), words))
    for word in words[:3]:
        engine.suggest(word[:1] + word)
    return 0 if known * 4 >= len(words) and words else 1


def _spelt(engine: Any) -> Callable[[str], bool]:
    def known(word: str) -> bool:
        try:
            return bool(engine.spell(word))
        except UnicodeEncodeError:
            return False

    return known


def _confine() -> None:
    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, present = resource.getrlimit(kind)
        least = most if present == resource.RLIM_INFINITY else min(most, present)
        resource.setrlimit(kind, (least, least))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
