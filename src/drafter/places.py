"""Where resources and the writer's folders are."""

from __future__ import annotations

import os
import sys
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


def documents_folder() -> Path:
    """The folder in which the system expects a writer's documents, whether it is there or not."""
    override = os.environ.get("DRAFTER_HOME")
    if override:
        return Path(override) / "documents"
    named = _documents_on_windows() if os.name == "nt" else _documents_by_xdg()
    # A name that is not absolute says nothing.
    return Path(named) if named and Path(named).is_absolute() else Path.home() / "Documents"


def _documents_by_xdg() -> str:
    """What the desktop calls it: `XDG_DOCUMENTS_DIR="$HOME/Dokumente"` in user-dirs.dirs."""
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    try:
        lines = (Path(config) / "user-dirs.dirs").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ""
    for line in lines:
        name, _, value = line.strip().partition("=")
        if name == "XDG_DOCUMENTS_DIR":
            return value.strip().strip('"').replace("$HOME", str(Path.home()), 1)
    return ""


def _documents_on_windows() -> str:
    """Where it was moved to, as into a synced folder."""
    if sys.platform == "win32":
        import winreg

        key = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as folders:
                return os.path.expandvars(str(winreg.QueryValueEx(folders, "Personal")[0]))
        except OSError:
            return ""
    return ""


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
