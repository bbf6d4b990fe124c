"""The dictionaries there are: those that come with Drafter, and those that the writer added."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from drafter.desk.spelling_letters import Following, following_of
from drafter.model.values import Value
from drafter.places import Places, resources

FOLDER = "dictionaries"
CATALOGUE = "dictionaries.toml"
_LARGEST = 64_000_000


class Dictionary(Value, frozen=True):
    """A Hunspell dictionary. `languages` are BCP 47 tags, the first its own.

    The `.aff` and `.dic` files are called by `key`. An `advisory` one takes many right words for wrong.
    `digest` is that of the unpacked files of a shipped one; one of the writer's `own` has none.
    """

    key: str
    name: str
    languages: tuple[str, ...]
    licence: str = ""
    origin: str = ""
    version: str = ""
    advisory: bool = False
    digest: str = ""
    own: bool = False


@lru_cache(maxsize=1)
def shipped() -> tuple[Dictionary, ...]:
    """The dictionaries that come with Drafter."""
    return _read_catalogue(resources() / FOLDER / CATALOGUE, own=False)


def dictionaries(places: Places) -> tuple[Dictionary, ...]:
    """Every dictionary; one of the writer's own takes the place of a shipped one of the same key."""
    own: list[Dictionary] = []
    folder = places.data / FOLDER
    with contextlib.suppress(OSError):
        for one in sorted(folder.iterdir()):
            own.extend(_read_catalogue(one / CATALOGUE, own=True))
    keys = {one.key for one in own}
    return (*own, *(one for one in shipped() if one.key not in keys))


def dictionary_for(
    language: str, among: Iterable[Dictionary], chosen: Mapping[str, str]
) -> Dictionary | None:
    """The dictionary for a language: the one chosen for it, the one of the very tag, one of the language.

    `chosen` has keys of dictionaries by language. One that is chosen and gone counts for nothing.
    """
    among = tuple(among)
    wanted = language.lower()
    primary = wanted.split("-", maxsplit=1)[0]
    by_key = {one.key: one for one in among}
    for tag in (wanted, primary):
        if tag in chosen and chosen[tag] in by_key:
            return by_key[chosen[tag]]
    for one in among:
        if wanted in map(str.lower, one.languages):
            return one
    if "-latn" in wanted or "-cyrl" in wanted:
        # The same language in another script.
        return None
    return next((one for one in among if any(_primary(tag) == primary for tag in one.languages)), None)


def files_of(dictionary: Dictionary, places: Places) -> Path:
    """The folder where the dictionary's two files stand ready for Hunspell.

    Those that come with Drafter are unpacked into the cache when they are first used. Raises OSError, and
    ValueError where what was packed is damaged.
    """
    if dictionary.own:
        return places.data / FOLDER / dictionary.key
    folder = places.cache / FOLDER / f"{dictionary.key}-{dictionary.digest[:12]}"
    if not all((folder / f"{dictionary.key}{end}").is_file() for end in (".aff", ".dic")):
        _unpack(dictionary, places, folder)
    return folder


@lru_cache(maxsize=1)
def _of_the_field() -> dict[str, frozenset[str]]:
    table = tomllib.loads((resources() / FOLDER / "field.toml").read_text(encoding="utf-8"))
    return {language: frozenset(words.split()) for language, words in table.items()}


def field_words(primary: str) -> frozenset[str]:
    """Words of the field in a language that dictionaries lack."""
    return _of_the_field().get(primary, frozenset())


def compound_heads(primary: str) -> frozenset[str]:
    """What many compounds of a language begin with, as it stands before the rest."""
    return _of_the_field().get(f"{primary}-heads", frozenset())


def letters_that_follow(dictionary: Dictionary) -> Following | None:
    """What was gathered of the words of a dictionary that comes with Drafter."""
    return None if dictionary.own else following_of(FOLDER, dictionary.key)


def licence_of(dictionary: Dictionary, places: Places) -> str:
    """The text of the dictionary's licence, as far as one is kept with it."""
    base = places.data if dictionary.own else resources()
    folder = base / FOLDER / dictionary.key
    texts: list[str] = []
    with contextlib.suppress(OSError):
        texts = [
            path.read_text(encoding="utf-8", errors="replace")
            for path in sorted(folder.glob("*.txt"))
            if path.stat().st_size < 1_000_000
        ]
    return "\n\n".join(texts)


def _primary(tag: str) -> str:
    return tag.lower().split("-", maxsplit=1)[0]


def _unpack(dictionary: Dictionary, places: Places, folder: Path) -> None:
    import lzma

    packed = resources() / FOLDER / dictionary.key
    digest = hashlib.sha256()
    unpacked: dict[str, bytes] = {}
    for end in (".aff", ".dic"):
        name = f"{dictionary.key}{end}"
        try:
            data = lzma.LZMADecompressor().decompress((packed / f"{name}.xz").read_bytes(), _LARGEST)
        except lzma.LZMAError as error:
            raise ValueError(name) from error
        digest.update(data)
        unpacked[name] = data
    if digest.hexdigest() != dictionary.digest:
        raise ValueError(dictionary.key)
    places.make(folder.parent)
    places.make(folder)
    for name, data in unpacked.items():
        # Another process may be doing the same: each file comes into its place whole.
        fresh = folder / f"{name}.{os.getpid()}"
        fresh.write_bytes(data)
        fresh.replace(folder / name)


def _read_catalogue(path: Path, *, own: bool) -> tuple[Dictionary, ...]:
    """The dictionaries of a catalogue; none where it makes no sense."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Dictionary(
                key=key,
                name=str(entry["name"]),
                languages=tuple(str(tag) for tag in entry["languages"]),
                licence=str(entry.get("licence", "")),
                origin=str(entry.get("origin", "")),
                version=str(entry.get("version", "")),
                advisory=entry.get("advisory", False) is True,
                digest=str(entry.get("digest", "")),
                own=own,
            )
            for key, entry in table.items()
            if not own or key == path.parent.name
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()
