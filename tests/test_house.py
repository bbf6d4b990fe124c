"""The house itself: no module and no function too long to read, and documents that name what is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "drafter"
MODULES = sorted(SOURCE.rglob("*.py"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
MOST_LINES = 400
MOST_OF_FUNCTION = 60

_FOLDERS = ("src", "tests", "tools", "bench", "resources", "docs", "requirements")
_ROOMS = {path.stem for path in SOURCE.iterdir() if path.name != "__pycache__"}
_QUOTED = re.compile(r"`([^`\n]+)`")
_FILE = re.compile(r"[\w.*<>{},-]+(?:/[\w.*<>{},-]+)*/?")
_DOTTED = re.compile(r"([a-z_]\w*(?:\.\w+)+)(?:\(.*\))?")
_LINK = re.compile(r"\]\(([^)#\s]+)")


def test_modules_can_be_read_in_one_go():
    long = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {str(path): lines for path, lines in long.items() if lines > MOST_LINES} == {}


def test_functions_can_be_seen_at_once():
    assert [found for path in MODULES for found in long_functions(path)] == []


def long_functions(path: Path) -> Iterator[str]:
    """The functions of a module that are too long."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_OF_FUNCTION:
                yield f"{path}:{node.lineno} {node.name} {lines}"


def test_pages_name_what_is_there():
    missing = {str(page): names for page in PAGES if (names := list(named_in_vain(page)))}
    assert missing == {}


def named_in_vain(page: Path) -> Iterator[str]:
    """What a page names or leads to that is not there."""
    text = page.read_text(encoding="utf-8")
    # What changed names what was there then.
    named = [] if page.name == "CHANGELOG.md" else _QUOTED.findall(text)
    yield from (name for name in named if is_named_in_vain(name))
    links = (link for link in _LINK.findall(text) if ":" not in link)
    yield from (link for link in links if not (page.parent / link).exists())


def is_named_in_vain(name: str) -> bool:
    """Whether words of a page are the name of a file, module or part of one that is not there."""
    if _FILE.fullmatch(name) and (name.endswith(".py") or (name.split("/")[0] in _FOLDERS and "/" in name)):
        return not is_file(name)
    dotted = _DOTTED.fullmatch(name)
    if dotted is None or dotted[1].removeprefix("drafter.").split(".")[0] not in _ROOMS:
        return False
    return not is_part(dotted[1].removeprefix("drafter.").split("."))


def is_file(name: str) -> bool:
    """Whether there are files or folders of this name, told from the root or from any folder of ours."""
    choice = re.search(r"\{([^}]*)\}", name)
    if choice is not None:
        return all(is_file(name.replace(choice[0], one)) for one in choice[1].split(","))
    pattern = re.sub(r"<[^>]*>", "*", name).rstrip("/")
    if any(ROOT.glob(pattern)) or any(SOURCE.glob(pattern)):
        return True
    return any(path for folder in _FOLDERS for path in (ROOT / folder).rglob(pattern))


def is_part(parts: list[str]) -> bool:
    """Whether there is a module of this dotted name, or a part of one."""
    place = SOURCE
    for number, part in enumerate(parts):
        if (place / part).is_dir():
            place /= part
            continue
        module = place / f"{part}.py"
        return module.exists() and all(defines(module, name) for name in parts[number + 1 :])
    return True


def defines(module: Path, name: str) -> bool:
    """Whether a module defines something of this name, at whatever depth."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name:
            return True
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id == name:
            return True
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and node.attr == name:
            return True
    return False
