"""Run in a process of its own: prints every pattern that the checks compile, with where it stands."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_ROOMS = ("/drafter/checks/", "/drafter/register/sentences.py")


def compiled() -> list[tuple[str, str, int]]:
    """File, pattern and flags of each."""
    found: dict[tuple[str, str, int], None] = {}
    compile_, search = re.compile, re._compile  # type: ignore[attr-defined]

    def noted(pattern: Any, flags: Any = 0) -> Any:
        if isinstance(pattern, str):
            frame = sys._getframe(1)
            while frame.f_code.co_filename == re.__file__ and frame.f_back is not None:
                frame = frame.f_back
            name = frame.f_code.co_filename.replace("\\", "/")
            if any(room in name for room in _ROOMS):
                found[name.rsplit("/drafter/", 1)[1], pattern, int(flags)] = None
        return search(pattern, flags)

    re._compile = noted  # type: ignore[attr-defined]
    sys.path.insert(0, str(ROOT / "src"))
    from drafter.checks import rules, wordings
    from drafter.checks.running import Checker
    from drafter.model.statement import Edition, Section, SectionKind, Statement
    from drafter.model.text import plain_block

    # Phrases of which it is not told how they begin are looked for everywhere: all are compiled.
    for module in (rules, wordings):
        module.openings = lambda _: None  # type: ignore[attr-defined]
    for language in ("en", "fr", "de", "ru"):
        text = "We, 12 organisations, call on them on 9 October 2024. Мы призываем 9 октября. "
        section = Section(SectionKind.BACKGROUND, (plain_block(text * 3),))
        Checker().check(Statement((Edition(language, (section,)),)))
    re._compile = search  # type: ignore[attr-defined]
    assert re.compile is compile_
    return list(found)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(compiled()))
