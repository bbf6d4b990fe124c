"""Where resources and the writer's folders are."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).resolve().parent


class PlaceRefused(Exception):
    """A folder that Drafter was told to use cannot be used; the text says why."""


def resources() -> Path:
    """The folder of fonts, brands, templates and registers: beside the checkout or inside the wheel."""
    packed = _HERE / "resources"
    if packed.is_dir():
        return packed
    return _HERE.parent.parent / "resources"


@dataclass(frozen=True, slots=True)
class Places:
    """The writer's own folders, absolute, made on demand with mode 0700."""

    config: Path
    data: Path
    state: Path
    cache: Path

    @staticmethod
    def of_user() -> Places:
        """The system's folders for this user, or those under `DRAFTER_HOME`.

        Raises PlaceRefused where a folder is not absolute.
        """
        override = os.environ.get("DRAFTER_HOME")
        if override:
            home = Path(override)
            found = Places(home / "config", home / "data", home / "state", home / "cache")
        else:
            import appdirs

            found = Places(
                Path(appdirs.user_config_dir("drafter", appauthor=False)),
                Path(appdirs.user_data_dir("drafter", appauthor=False)),
                Path(appdirs.user_state_dir("drafter", appauthor=False)),
                Path(appdirs.user_cache_dir("drafter", appauthor=False)),
            )
        for folder in (found.config, found.data, found.state, found.cache):
            if not folder.is_absolute():
                raise PlaceRefused(
                    f"The folder {folder} is not an absolute path. Set DRAFTER_HOME to an absolute path."
                )
        return found

    def make(self, folder: Path) -> Path:
        """`folder`, made with its parents and closed to other users."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
        return folder
