"""The entries of a `brand.toml`, each asked for by name and checked; what nobody asked for is a mistake."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import TypeGuard

from drafter.model.sentences import sentence

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SIZE = re.compile(r"([0-9]{1,3}(?:\.[0-9]+)?)/([0-9]{1,3}(?:\.[0-9]+)?)( bold)?")
_SMALLEST, _LARGEST, _LARGEST_LEADING = 4, 72, 120


def is_file_name(name: str) -> bool:
    """Whether a name is that of a file in the same folder on every system."""
    return PurePath(name).name == name and name.isprintable() and not set(name) & set('/\\:*?"<>|')


def size_of(text: str) -> tuple[float, float, bool] | None:
    """Size and leading, and whether it is bold; None where the text is none that can be set."""
    match = _SIZE.fullmatch(text)
    if match is not None:
        size, leading = float(match[1]), float(match[2])
        if _SMALLEST <= size <= _LARGEST and size <= leading <= _LARGEST_LEADING:
            return size, leading, bool(match[3])
    return None


def _are_texts(found: object) -> TypeGuard[list[str]]:
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


class Entries:
    """A table of the file. Every method raises ValueError that names the entry and what it may be."""

    def __init__(
        self, name: str, values: dict[str, object], limits: Mapping[str, tuple[float, float]]
    ) -> None:
        self._name = name
        self._values = values
        self._limits = limits
        self._asked: set[str] = set()
        self._inside: list[Entries] = []

    def table(self, key: str) -> Entries:
        """A table in this one, empty where there is none."""
        found = self._found(key, {})
        if not isinstance(found, dict):
            raise ValueError(sentence("“{key}” must be a table", key=key))
        made = Entries(key, found, self._limits)
        self._inside.append(made)
        return made

    def end(self) -> None:
        """All that is known was asked for: refuses what is left."""
        unknown = [key for key in self._values if key not in self._asked]
        if unknown:
            place = f"[{self._name}] has" if self._name else "it has"
            known = ", ".join(sorted(self._asked))
            raise ValueError(
                sentence(
                    "{place} an entry “{unknown}” that Drafter does not know; it knows {known}",
                    place=place,
                    unknown=unknown[0],
                    known=known,
                )
            )
        for table in self._inside:
            table.end()

    def text(self, key: str, usual: str | None = None) -> str:
        """A text; one that has no usual value must be there and not be blank."""
        found = self._found(key, usual)
        if not isinstance(found, str) or (usual is None and not found.strip()):
            raise ValueError(sentence("{at} must be a text", at=self._at(key)))
        return found

    def name(self, key: str, usual: str, known: Sequence[str], longest: int) -> str:
        """A name of one line; one that is known is spelled as it is known."""
        found = self.text(key, usual)
        if not found.strip() or len(found) > longest or not found.isprintable():
            raise ValueError(
                sentence("{at} must be a name, such as {example}", at=self._at(key), example=known[0])
            )
        return next((one for one in known if one.casefold() == found.strip().casefold()), found.strip())

    def texts(self, key: str, most: int) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        found = self._found(key, [])
        if not _are_texts(found) or len(found) > most:
            raise ValueError(
                sentence("{at} must be a list of texts, {most} at most", at=self._at(key), most=most)
            )
        return tuple(found)

    def columns(self, key: str, most: int) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts, empty where there is none."""
        found = self._found(key, [])
        if not isinstance(found, list) or len(found) > most or not all(map(_are_texts, found)):
            raise ValueError(
                sentence("{at} must be a list of lists of texts, {most} at most", at=self._at(key), most=most)
            )
        return tuple(tuple(one) for one in found)

    def pairs(self, key: str, most: int) -> tuple[tuple[str, str], ...]:
        """A list of pairs of texts, empty where there is none."""
        found = self._found(key, [])
        if (
            not isinstance(found, list)
            or len(found) > most
            or not all(_are_texts(one) and len(one) == 2 for one in found)
        ):
            raise ValueError(
                sentence("{at} must be a list of pairs of texts, {most} at most", at=self._at(key), most=most)
            )
        return tuple((first, second) for first, second in found)

    def flag(self, key: str, usual: bool) -> bool:
        """True or false."""
        found = self._found(key, usual)
        if not isinstance(found, bool):
            raise ValueError(sentence("{at} must be true or false", at=self._at(key)))
        return found

    def number(self, key: str, usual: float) -> float:
        """A number within its limits."""
        found = self._found(key, usual)
        least, most = self._limits[f"{self._name}.{key}"]
        if isinstance(found, bool) or not isinstance(found, (int, float)) or not least <= found <= most:
            raise ValueError(
                sentence(
                    "{at} must be a number from {least} to {most}",
                    at=self._at(key),
                    least=f"{least:g}",
                    most=f"{most:g}",
                )
            )
        return float(found)

    def choice(self, key: str, options: Sequence[str]) -> str:
        """One of the options, the first where there is no entry."""
        found = self._found(key, options[0])
        for option in options:
            if isinstance(found, str) and found.casefold() == option.casefold():
                return option
        shown = ", ".join(f"“{option}”" for option in options)
        raise ValueError(sentence("{at} must be one of {shown}", at=self._at(key), shown=shown))

    def colour(self, key: str, usual: str | None = None) -> str:
        """A colour "#RRGGBB"."""
        found = self._found(key, usual)
        if not isinstance(found, str) or not _COLOUR.fullmatch(found):
            raise ValueError(sentence("{at} must be a colour such as #1F4A5F", at=self._at(key)))
        return found

    def size(self, key: str, usual: tuple[float, float]) -> tuple[float, float, bool]:
        """Size and leading in points, and whether it is bold."""
        found = self._found(key, "")
        if found == "" and key not in self._values:
            return (*usual, False)
        size = size_of(found) if isinstance(found, str) else None
        if size is not None:
            return size
        raise ValueError(
            sentence("{at} must be size and leading in points, such as “10.5/15”", at=self._at(key))
        )

    def file(self, key: str, has_file: Callable[[str], bool]) -> str:
        """The name of a file beside the brand's own, or nothing."""
        found = self.text(key, "")
        if found and (not is_file_name(found) or not has_file(found)):
            raise ValueError(
                sentence(
                    "{at} names “{found}”, and there is no such file in its folder",
                    at=self._at(key),
                    found=found,
                )
            )
        return found

    def _found(self, key: str, usual: object) -> object:
        self._asked.add(key)
        return self._values.get(key, usual)

    def _at(self, key: str) -> str:
        return f"“{self._name}.{key}”" if self._name else f"“{key}”"
