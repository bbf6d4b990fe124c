"""Collect the texts of the windows, keep the catalogues up to date and make what the windows load.

Qt's lupdate reads neither f-strings nor the number of a plural in Python, so the texts are collected here and
handed to it as calls in its own language. It merges them into resources/i18n/drafter_*.ts, and lrelease makes
the .qm files of those. Run it by `python3 dev.py translate`.

The rooms that know no Qt speak English: what they say to the writer are whole sentences, with a stop,
collected too. The windows know them again by resources/i18n/sentences.txt (see drafter.ui.sentences).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "drafter"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "ru")
SENTENCES = "Sentences"
KNOWN_SENTENCES = CATALOGUES / "sentences.txt"
_SAYING = ("compose", "desk", "model", "readers", "storage", "typeset")
# What these say is for developers, printed, or of what a validator found.
_NOT_TO_WRITERS = (
    "desk/measures.py",
    "desk/redline.py",
    "desk/hidden_data.py",
    "desk/proof.py",
    "storage/verifying.py",
)
_SENTENCE = re.compile(r"(?=.*[a-z]{2})[A-Z“{][^\n]* [^\n]*\.", re.DOTALL)
_BETWEEN = re.compile(r"(?<=\.) (?=[A-Z“{])")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate, where it is said, what translators should know, whether it counts something."""

    context: str
    text: str
    comment: str = ""
    counts: bool = False


class NotLiteral(Exception):
    """A text that is put together by the code cannot be collected."""


def collected(folder: Path = SOURCES) -> list[Text]:
    """Every text that the sources mark for translation."""
    found: set[Text] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found.update(_texts_in(node, path))
    found.update(Text(SENTENCES, sentence) for sentence in (*sentences(folder), *phrases(folder)))
    return sorted(found)


def sentences(folder: Path = SOURCES) -> list[str]:
    """What the rooms without Qt say to the writer, a sentence each, `{name}` for what is filled in."""
    found: set[str] = set()
    for path in sorted(one for room in _SAYING for one in (folder / room).rglob("*.py")):
        if path.relative_to(folder).as_posix() not in _NOT_TO_WRITERS:
            tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
            found.update(one for said in _said_in(tree) for one in _BETWEEN.split(said) if _is_sentence(one))
    return sorted(found)


def phrases(folder: Path = SOURCES) -> list[str]:
    """What those rooms give as sentences that know their template, and as words that fill one."""
    found: set[str] = set()
    for path in sorted(one for room in _SAYING for one in (folder / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("sentence", "phrase"):
                words = _literal(node.args[0])
                if words is None:
                    raise NotLiteral(f"{path.name}:{node.lineno}")
                found.add(words)
    return sorted(found - {""})


def _is_sentence(text: str) -> bool:
    words = re.sub(r"\{\w+\}", "", text)
    return bool(_SENTENCE.fullmatch(text)) and len(re.findall(r"[a-z]{2,}", words)) > 1


def _said_in(tree: ast.Module) -> Iterator[str]:
    """The texts of a module that are no docstrings and no parts of others."""
    parts: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr | ast.JoinedStr):
            parts.update(id(part) for part in ast.walk(node) if part is not node)
            if isinstance(node, ast.JoinedStr):
                parts.discard(id(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield _template(node)
        elif id(node) not in parts and isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _template(text: ast.JoinedStr) -> str:
    """An f-string with names for what it fills in."""
    made, names = "", list[str]()
    for part in text.values:
        if isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            names.append(f"{name}{names.count(name) + 1}" if name in names else name)
            made += f"{{{names[-1]}}}"
        elif isinstance(part, ast.Constant):
            made += str(part.value)
    return made


def _name(value: ast.expr) -> str:
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return value.attr
    return _name(value.args[0]) if isinstance(value, ast.Call) and value.args else "what"


def _texts_in(call: ast.Call, path: Path) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [_literal(argument) for argument in call.args]
    if name == "QT_TRANSLATE_NOOP":
        if len(given) != 2 or given[0] is None or given[1] is None:
            raise NotLiteral(f"{path.name}:{call.lineno}")
        yield Text(given[0], given[1])
    elif name == "translate" and len(given) > 1:
        counts = len(call.args) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
        comments = [_literal(keyword.value) for keyword in call.keywords if keyword.arg == "comment"]
        comment = given[2] if len(given) > 2 else comments[0] if comments else ""
        if given[0] is not None and given[1] is not None and comment is not None:
            yield Text(given[0], given[1], comment, counts)
        elif isinstance(call.args[1], ast.JoinedStr | ast.BinOp):
            raise NotLiteral(f"{path.name}:{call.lineno}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def as_calls(texts: Sequence[Text]) -> str:
    """The texts as lupdate reads them without fail."""
    calls = []
    for text in texts:
        literals = (text.context, text.text, text.comment)
        given = ", ".join(json.dumps(literal, ensure_ascii=False) for literal in literals)
        calls.append(f"QCoreApplication::translate({given}{', 1' if text.counts else ''});")
    return "void f() {\n" + "\n".join(calls) + "\n}\n"


def catalogue(language: str) -> Path:
    """The file that translators work on."""
    return CATALOGUES / f"drafter_{language}.ts"


def update(texts: Sequence[Text], file: Path) -> int:
    """Have a catalogue hold these texts and no others; what is translated stays; in English, plurals."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_calls(texts), encoding="utf-8")
        options: tuple[str, ...] = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages")
        # A text that looks like another is not the other.
        options += ("-disable-heuristic", "similartext", "-disable-heuristic", "sametext")
        if file.stem.endswith("_en"):
            options += ("-pluralonly",)
        return _run("lupdate", *options, str(source), "-source-language", "en", "-ts", str(file))


def release(file: Path, made: Path) -> int:
    """Make what the windows load of a catalogue."""
    return _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(made))


def _run(tool: str, *arguments: str) -> int:
    folder = Path(sys.executable).parent
    return subprocess.run([str(folder / f"pyside6-{tool}"), *arguments], check=False).returncode


def main() -> int:
    """Bring all catalogues up to date."""
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    texts = collected()
    KNOWN_SENTENCES.write_text("".join(f"{one}\n" for one in sentences()), encoding="utf-8")
    for file in map(catalogue, LANGUAGES):
        code = update(texts, file) or release(file, file.with_suffix(".qm"))
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
