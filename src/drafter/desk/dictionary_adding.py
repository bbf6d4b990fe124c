"""Adding dictionaries of the writer's own, and taking them away."""

from __future__ import annotations

import re
import shutil
import uuid
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from drafter.desk.apart import Task, read_apart
from drafter.desk.dictionaries import CATALOGUE, FOLDER, Dictionary, dictionaries
from drafter.desk.dictionary_trial import holds
from drafter.model.errors import CannotWrite, InputRefused
from drafter.places import Places
from drafter.readers.dictionaries import LARGEST_AFF, LARGEST_DIC, LARGEST_FILE, FoundDictionary
from drafter.storage.disk import NotAFile, SystemDisk, sentence_of

__all__ = ["FoundDictionary", "add_dictionaries", "read_dictionaries", "remove_dictionary"]

ENDINGS = (".oxt", ".xpi", ".zip", ".dic", ".aff")
"""The files that dictionaries come in."""
_KEY = re.compile(r"[^A-Za-z0-9]+")


def read_dictionaries(path: Path) -> tuple[FoundDictionary, ...]:
    """What a file holds, read in a process apart. Raises InputRefused."""
    if path.suffix.lower() not in (".dic", ".aff"):
        return _apart(Task("dictionary", path.name), _bytes(path, LARGEST_FILE, path.name))
    aff, dic = path.with_suffix(".aff"), path.with_suffix(".dic")
    if not (aff.is_file() and dic.is_file()):
        raise InputRefused(
            f"“{path.name}” is one half of a dictionary.",
            f"Put “{(dic if path == aff else aff).name}” into the same folder and choose it again.",
        )
    rules, words = _bytes(aff, LARGEST_AFF, aff.name), _bytes(dic, LARGEST_DIC, dic.name)
    return _apart(Task("dictionary", dic.name, options=(str(len(rules)),)), rules + words)


def add_dictionaries(
    found: Sequence[FoundDictionary], places: Places, language: str = ""
) -> tuple[Dictionary, ...]:
    """Keep dictionaries; one of the same language and name takes the place of an earlier one.

    `language` is what a dictionary is for whose file does not say it. Raises InputRefused, where Hunspell
    cannot do with one of them too, and CannotWrite; then none was kept.
    """
    named = [one if one.languages else replace(one, languages=(language,)) for one in found]
    if not all(one.languages[0] for one in named):
        raise InputRefused(
            "The file does not say which language the dictionary is for.",
            "Choose the language and add it again.",
        )
    base = places.data / FOLDER
    fresh: list[tuple[Path, Dictionary]] = []
    try:
        places.make(base)
        for one in named:
            scratch = base / f".{uuid.uuid4().hex[:12]}"
            places.make(scratch)
            fresh.append((scratch, _written(one, scratch)))
        for scratch, made in fresh:
            if not holds(scratch, made.key):
                raise InputRefused(
                    f"“{made.key}” was not added: Hunspell could not do with it.",
                    "Choose another dictionary.",
                )
        for scratch, made in fresh:
            place = base / made.key
            shutil.rmtree(place, ignore_errors=True)
            scratch.rename(place)
    except OSError as error:
        raise CannotWrite(
            f"The dictionary was not kept. {sentence_of(error)}", "Those that were there are as they were."
        ) from error
    finally:
        for scratch, _ in fresh:
            shutil.rmtree(scratch, ignore_errors=True)
    keys = {made.key for _, made in fresh}
    return tuple(one for one in dictionaries(places) if one.key in keys)


def remove_dictionary(dictionary: Dictionary, places: Places) -> None:
    """Take a dictionary of the writer's away. Raises CannotWrite."""
    if not dictionary.own:
        raise CannotWrite(
            "A dictionary that comes with Drafter stays.", "Choose another one for the language."
        )
    try:
        shutil.rmtree(places.data / FOLDER / dictionary.key)
    except OSError as error:
        raise CannotWrite(f"The dictionary is still there. {sentence_of(error)}", "Try it again.") from error


def _written(one: FoundDictionary, folder: Path) -> Dictionary:
    import tomli_w

    key = _KEY.sub("_", one.stem).strip("_")[:40] or _KEY.sub("_", one.languages[0])
    made = Dictionary(key, one.stem[:80], one.languages, own=True)
    (folder / f"{key}.aff").write_bytes(one.aff)
    (folder / f"{key}.dic").write_bytes(one.dic)
    if one.licence:
        (folder / "licence.txt").write_text(one.licence, encoding="utf-8")
    table = {key: {"name": made.name, "languages": list(made.languages)}}
    (folder / CATALOGUE).write_bytes(tomli_w.dumps(table).encode())
    return made


def _apart(task: Task, data: bytes) -> tuple[FoundDictionary, ...]:
    found: tuple[FoundDictionary, ...] = read_apart(task, data, tuple[FoundDictionary, ...])
    return found


def _bytes(path: Path, largest: int, name: str) -> bytes:
    try:
        data = SystemDisk().read(path, largest + 1)
    except NotAFile as error:
        raise InputRefused(f"“{name}” is no file.", "Choose a file.") from error
    except OSError as error:
        raise InputRefused(
            f"“{name}” cannot be read. {sentence_of(error)}", "Check that you may read it."
        ) from error
    if len(data) > largest:
        raise InputRefused(f"“{name}” is too large for a dictionary.", "Choose another file.")
    return data
