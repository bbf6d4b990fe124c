"""The statement that is measured, as published and with its text repeated ten and a hundred times."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.measure import run

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seed"
SAMPLE = ROOT / "resources" / "sample" / "sample.md"

PARAGRAPHS_EACH = 6
SIGNATORIES_AT_100 = 1000


@dataclass(frozen=True)
class Part:
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Material:
    """A statement's text, in the plain form that every contender is given."""

    title: str
    language: str
    lede: str
    parts: tuple[Part, ...]
    signatories: tuple[str, ...]

    @property
    def paragraph_count(self) -> int:
        return 1 + sum(len(part.paragraphs) for part in self.parts)

    def markdown(self) -> str:
        lines = [f"# {self.title}", self.lede]
        for part in self.parts:
            if part.heading:
                lines.append(f"## {part.heading}")
            lines.extend(part.paragraphs)
        if self.signatories:
            lines.append("## Signatories")
            lines.append("\n".join(f"- {name}" for name in self.signatories))
        return "\n\n".join(lines) + "\n"

    def write(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(self.markdown(), encoding="utf-8")
        (folder / f"{name}.json").write_text(json.dumps(asdict(self)), encoding="utf-8")


def page() -> Path:
    """The published statement where it is at hand, else the sample that ships with Drafter."""
    found = sorted(SEEDS.glob("*.txt"))
    return found[0] if found else SAMPLE


def read(drafter: Path, statement: Path) -> Material:
    """What Drafter recognised in a statement, so that all measure the same words."""
    shown = json.loads(run([drafter, "show", statement, "--json"]))
    parts = tuple(
        Part("" if section.get("generated") else section["heading"] or "", paragraphs(section["text"]))
        for section in shown["sections"]
        if section["text"].strip()
    )
    names = tuple(signatory["name"] for signatory in shown["signatories"])
    return Material(shown["title"], shown["language"] or "en", shown["lede"] or "", parts, names)


def paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def repeated(once: Material, times: int) -> Material:
    """Its text `times` times over, six paragraphs for each time, in the sections that it has."""
    if times == 1:
        return once
    wanted = PARAGRAPHS_EACH * times - 1
    total = sum(len(part.paragraphs) for part in once.parts)
    parts: list[Part] = []
    seen = count = 0
    for part in once.parts:
        seen += len(part.paragraphs)
        share = wanted * seen // total - count
        count += share
        again = -(-share // max(1, len(part.paragraphs)))
        parts.append(Part(part.heading, (part.paragraphs * again)[:share]))
    names = once.signatories or ("An organisation",)
    many = max(len(names), SIGNATORIES_AT_100 * times // 100)
    signatories = tuple(f"{names[number % len(names)]} {number + 1}" for number in range(many))
    return Material(once.title, once.language, once.lede, tuple(parts), signatories)
