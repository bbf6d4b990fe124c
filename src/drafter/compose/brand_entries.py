"""The entries of a `brand.toml`, each asked for by name and checked; what nobody asked for is a mistake."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SIZE = re.compile(r"([0-9]{1,3}(?:\.[0-9]+)?)/([0-9]{1,3}(?:\.[0-9]+)?)( bold)?")
_SMALLEST, _LARGEST, _LARGEST_LEADING = 4, 72, 120


class Entries:
    """A table of the file. Every method raises ValueError that names the entry and what it may be."""

    def __init__(self, name: str, values: dict[str, object]) -> None:
        self._name = name
        self._values = values
        self._asked: set[str] = set()
        self._inside: list[Entries] = []

    def table(self, key: str, *, checked: bool = True) -> Entries:
        """A table in this one, empty where there is none."""
        found = self._found(key, {})
        if not isinstance(found, dict):
            raise ValueError(f"“{key}” must be a table")
        made = Entries(key, found)
        if checked:
            self._inside.append(made)
        return made

    def end(self) -> None:
        """All that is known was asked for: refuses what is left."""
        unknown = [key for key in self._values if key not in self._asked]
        if unknown:
            place = f"[{self._name}] has" if self._name else "it has"
            known = ", ".join(sorted(self._asked))
            raise ValueError(f"{place} an entry “{unknown[0]}” that Drafter does not know; it knows {known}")
        for table in self._inside:
            table.end()

    def text(self, key: str, usual: str | None = None) -> str:
        """A text; one that has no usual value must be there and not be blank."""
        found = self._found(key, usual)
        if not isinstance(found, str) or (usual is None and not found.strip()):
            raise ValueError(f"{self._at(key)} must be a text")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        found = self._found(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise ValueError(f"{self._at(key)} must be a list of texts")
        return tuple(found)

    def flag(self, key: str, usual: bool) -> bool:
        """True or false."""
        found = self._found(key, usual)
        if not isinstance(found, bool):
            raise ValueError(f"{self._at(key)} must be true or false")
        return found

    def number(self, key: str, usual: float, least: float, most: float) -> float:
        """A number from `least` to `most`."""
        found = self._found(key, usual)
        if isinstance(found, bool) or not isinstance(found, (int, float)) or not least <= found <= most:
            raise ValueError(f"{self._at(key)} must be a number from {least:g} to {most:g}")
        return float(found)

    def choice(self, key: str, options: Sequence[str]) -> str:
        """One of the options, the first where there is no entry."""
        found = self._found(key, options[0])
        for option in options:
            if isinstance(found, str) and found.casefold() == option.casefold():
                return option
        raise ValueError(f"{self._at(key)} must be one of {', '.join(options)}")

    def colour(self, key: str, usual: str | None = None) -> str:
        """A colour "#RRGGBB"."""
        found = self._found(key, usual)
        if not isinstance(found, str) or not _COLOUR.fullmatch(found):
            raise ValueError(f"{self._at(key)} must be a colour such as #1F4A5F")
        return found

    def size(self, key: str, usual: tuple[float, float]) -> tuple[float, float, bool]:
        """Size and leading in points, and whether it is bold."""
        found = self._found(key, "")
        if found == "" and key not in self._values:
            return (*usual, False)
        match = _SIZE.fullmatch(found) if isinstance(found, str) else None
        if match is not None:
            size, leading = float(match[1]), float(match[2])
            if _SMALLEST <= size <= _LARGEST and size <= leading <= _LARGEST_LEADING:
                return size, leading, bool(match[3])
        raise ValueError(f"{self._at(key)} must be size and leading in points, such as “10.5/15”")

    def file(self, key: str, folder: Path) -> str:
        """The name of a file beside the brand's own, or nothing."""
        found = self.text(key, "")
        if found and (Path(found).name != found or "\\" in found or not (folder / found).is_file()):
            raise ValueError(f"{self._at(key)} names “{found}”, and there is no such file in its folder")
        return found

    def _found(self, key: str, usual: object) -> object:
        self._asked.add(key)
        return self._values.get(key, usual)

    def _at(self, key: str) -> str:
        return f"“{self._name}.{key}”" if self._name else f"“{key}”"
