"""The application's settings: a TOML file that the writer may edit."""

from __future__ import annotations

import contextlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from drafter.model.errors import CannotWrite
from drafter.places import Places
from drafter.storage.disk import Disk, SystemDisk, replace_whole, sentence_of

FILE_NAME = "settings.toml"
MAX_RECENTS = 30
MAX_HIDDEN = 1_000
# The text of the column, in hundredths of its size in the design.
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
USUAL_TEXT_SIZE = 100
_LISTED = 100
_MAX_BYTES = 1_000_000


class Theme(StrEnum):
    """Light, dark, or what the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What Drafter remembers. Empty strings stand for "none yet".

    `language` is that of the windows, empty for the system's; `written` is that of new statements, empty for
    that of the windows. `smart_quotes` and `hard_spaces` are what is
    done to the text while it is typed. `spelling` marks misspelt words; `dictionaries` has the key of the one
    to use by language, `advisory` the keys of those that err often and whose marks are wanted all the same.
    `looked_for` is what the checks look for, as it was chosen last.
    `folders` are looked through for statements. `shortcuts` has the keys
    of the commands whose keys the writer changed, `commands` those run last from the palette, `hints` what
    was shown once and need not be again. `hidden` are statements that the writer took from the list of those
    there are. `layout` has sizes of windows and panes in pixels by name. `other`
    are keys that this version does not know, kept as they were.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    written: str = ""
    text_size: int = USUAL_TEXT_SIZE
    smart_quotes: bool = True
    hard_spaces: bool = True
    spelling: bool = True
    dictionaries: Mapping[str, str] = field(default_factory=dict)
    advisory: tuple[str, ...] = ()
    looked_for: str = ""
    brand: str = ""
    folders: tuple[Path, ...] = ()
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    commands: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    recents: tuple[Path, ...] = ()
    pinned: tuple[Path, ...] = ()
    hidden: tuple[Path, ...] = ()
    last_export_folder: str = ""
    last_open_folder: str = ""
    layout: Mapping[str, int] = field(default_factory=dict)
    other: Mapping[str, Any] = field(default_factory=dict)


def read_settings(places: Places, disk: Disk | None = None) -> Settings:
    """The settings there are; the defaults where there are none.

    A file that is no TOML is set aside under another name. An entry that makes no sense is passed over.
    """
    path = places.config / FILE_NAME
    try:
        table = tomllib.loads((disk or SystemDisk()).read(path, _MAX_BYTES).decode("utf-8"))
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{FILE_NAME}.damaged"))
        return Settings()
    return _settings_of(table)


def write_settings(places: Places, settings: Settings, disk: Disk | None = None) -> None:
    """Have the settings on the disk, whole or not at all. Raises CannotWrite."""
    import tomli_w

    disk = disk or SystemDisk()
    path = places.config / FILE_NAME
    try:
        data = tomli_w.dumps(_table_of(settings)).encode("utf-8")
        places.make(places.config)
        replace_whole(disk, path, data)
    except OSError as error:
        raise CannotWrite(
            f"The settings were not saved. {sentence_of(error)}",
            "Drafter goes on with them until it is closed.",
        ) from error


def change_settings(
    places: Places, change: Callable[[Settings], Settings], disk: Disk | None = None
) -> Settings:
    """The settings on disk as `change` makes them, so that two windows do not undo each other."""
    old = read_settings(places, disk)
    new = change(old)
    if new != old:
        write_settings(places, new, disk)
    return new


def with_recent(settings: Settings, path: Path) -> Settings:
    """`path` as the first of the recent files, and on the list again."""
    rest = tuple(other for other in settings.recents if other != path)
    hidden = tuple(other for other in settings.hidden if other != path)
    return replace(settings, recents=(path, *rest)[:MAX_RECENTS], hidden=hidden)


def without_recent(settings: Settings, path: Path) -> Settings:
    """Without `path` among recent and pinned files."""
    return replace(
        settings,
        recents=tuple(other for other in settings.recents if other != path),
        pinned=tuple(other for other in settings.pinned if other != path),
    )


def with_hidden(settings: Settings, path: Path) -> Settings:
    """With `path` on no list: neither recent nor pinned, nor among what was found in folders."""
    gone = without_recent(settings, path)
    rest = tuple(other for other in settings.hidden if other != path)
    return replace(gone, hidden=(path, *rest)[:MAX_HIDDEN])


def _settings_of(table: dict[str, Any]) -> Settings:
    def text(key: str) -> str:
        value = table.pop(key, "")
        return value if isinstance(value, str) else ""

    def paths(key: str, most: int = MAX_RECENTS) -> tuple[Path, ...]:
        value = table.pop(key, [])
        listed = value if isinstance(value, list) else []
        found = (Path(one) for one in listed if isinstance(one, str) and "\0" not in one)
        return tuple(path for path in found if path.is_absolute())[:most]

    def on(key: str) -> bool:
        value = table.pop(key, True)
        return value if isinstance(value, bool) else True

    def words(key: str) -> tuple[str, ...]:
        return _texts(table.pop(key, []))[:_LISTED]

    theme = text("theme")
    text_size = table.pop("text_size", USUAL_TEXT_SIZE)
    layout = table.pop("layout", {})
    sizes = layout.items() if isinstance(layout, dict) else ()
    return Settings(
        theme=Theme(theme) if theme in set(Theme) else Theme.SYSTEM,
        language=text("language"),
        written=text("written"),
        text_size=text_size if type(text_size) is int and text_size in TEXT_SIZES else USUAL_TEXT_SIZE,
        smart_quotes=on("smart_quotes"),
        hard_spaces=on("hard_spaces"),
        spelling=on("spelling"),
        dictionaries=_by_language(table.pop("dictionaries", {})),
        advisory=words("advisory"),
        looked_for=text("looked_for"),
        brand=text("brand"),
        folders=paths("folders"),
        shortcuts=_shortcuts(table.pop("shortcuts", {})),
        commands=words("commands"),
        hints=words("hints"),
        recents=paths("recents"),
        pinned=paths("pinned"),
        hidden=paths("hidden", MAX_HIDDEN),
        last_export_folder=text("last_export_folder"),
        last_open_folder=text("last_open_folder"),
        layout={name: size for name, size in sizes if type(size) is int},
        other=table,
    )


def _texts(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(one for one in listed if isinstance(one, str))


def _shortcuts(value: object) -> dict[str, tuple[str, ...]]:
    """An empty list is kept: the command has no key then."""
    rows = value.items() if isinstance(value, dict) else ()
    return {key: _texts(keys) for key, keys in rows if isinstance(keys, list)}


def _by_language(value: object) -> dict[str, str]:
    rows = value.items() if isinstance(value, dict) else ()
    return {language: key for language, key in rows if isinstance(key, str)}


def _table_of(settings: Settings) -> dict[str, Any]:
    return {
        "theme": str(settings.theme),
        "language": settings.language,
        "written": settings.written,
        "text_size": settings.text_size,
        "smart_quotes": settings.smart_quotes,
        "hard_spaces": settings.hard_spaces,
        "spelling": settings.spelling,
        "dictionaries": dict(sorted(settings.dictionaries.items())),
        "advisory": list(settings.advisory),
        "looked_for": settings.looked_for,
        "brand": settings.brand,
        "folders": _written(settings.folders),
        "shortcuts": {key: list(keys) for key, keys in sorted(settings.shortcuts.items())},
        "commands": list(settings.commands),
        "hints": list(settings.hints),
        "recents": _written(settings.recents),
        "pinned": _written(settings.pinned),
        "hidden": _written(settings.hidden),
        "last_export_folder": _text(settings.last_export_folder),
        "last_open_folder": _text(settings.last_open_folder),
        "layout": dict(sorted(settings.layout.items())),
        **settings.other,
    }


def _written(paths: tuple[Path, ...]) -> list[str]:
    # A name that is no text cannot stand in TOML; such a file is opened, but not remembered.
    return [written for path in paths if (written := _text(str(path)))]


def _text(path: str) -> str:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return ""
    return path
