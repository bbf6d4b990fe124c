"""What is checked and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from drafter.compose.composition import Composition


@dataclass(frozen=True)
class Made:
    """A file to check; `composition` is what it must say, where that is known."""

    path: Path
    composition: Composition | None = None
    # The same composition in other formats, by the endings of their files.
    beside: tuple[Path, ...] = ()

    @property
    def ending(self) -> str:
        """The ending of its name, such as "pdf"."""
        return self.path.suffix.removeprefix(".").lower()


@dataclass(frozen=True)
class Finding:
    """Something wrong with a file, in a line."""

    path: Path
    text: str

    def __str__(self) -> str:
        return f"{self.path.name}: {self.text}"
