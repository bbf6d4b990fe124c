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
_MAX_BYTES = 1_000_000


class Theme(StrEnum):
    """Light, dark, or what the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What Drafter remembers. Empty strings stand for "none yet".

    `layout` has sizes of windows and panes in pixels by name. `other` are keys that this version does not
    know, kept as they were.
    """

    theme: Theme = Theme.SYSTEM
    brand: str = ""
    recents: tuple[Path, ...] = ()
    pinned: tuple[Path, ...] = ()
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
    """`path` as the first of the recent files."""
    rest = tuple(other for other in settings.recents if other != path)
    return replace(settings, recents=(path, *rest)[:MAX_RECENTS])


def without_recent(settings: Settings, path: Path) -> Settings:
    """Without `path` among recent and pinned files."""
    return replace(
        settings,
        recents=tuple(other for other in settings.recents if other != path),
        pinned=tuple(other for other in settings.pinned if other != path),
    )


def _settings_of(table: dict[str, Any]) -> Settings:
    def text(key: str) -> str:
        value = table.pop(key, "")
        return value if isinstance(value, str) else ""

    def paths(key: str) -> tuple[Path, ...]:
        value = table.pop(key, [])
        listed = value if isinstance(value, list) else []
        found = (Path(one) for one in listed if isinstance(one, str) and "\0" not in one)
        return tuple(path for path in found if path.is_absolute())[:MAX_RECENTS]

    theme = text("theme")
    layout = table.pop("layout", {})
    sizes = layout.items() if isinstance(layout, dict) else ()
    return Settings(
        theme=Theme(theme) if theme in set(Theme) else Theme.SYSTEM,
        brand=text("brand"),
        recents=paths("recents"),
        pinned=paths("pinned"),
        last_export_folder=text("last_export_folder"),
        last_open_folder=text("last_open_folder"),
        layout={name: size for name, size in sizes if type(size) is int},
        other=table,
    )


def _table_of(settings: Settings) -> dict[str, Any]:
    return {
        "theme": str(settings.theme),
        "brand": settings.brand,
        "recents": _written(settings.recents),
        "pinned": _written(settings.pinned),
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
