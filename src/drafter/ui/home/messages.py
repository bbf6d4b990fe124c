"""What Home says over its list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from drafter.desk.library import Refreshed
from drafter.ui.band import Message, Offer
from drafter.ui.home.folders import shown_folder
from drafter.ui.texts import translate


def message_of_look(result: Refreshed) -> Message | None:
    """What is to be said of a look through the folders; None where all is well.

    Files that cannot be read have rows that say so.
    """
    if result.trouble:
        return Message("look", result.trouble)
    folders = [one for one in result.troubles if one.path.suffix.lower() != ".drafter"]
    if not folders:
        return None
    first = folders[0]
    happened = translate("Home", "A folder was not looked into: %1").replace("%1", shown_folder(first.path))
    if len(folders) > 1:
        words = translate("Home", "%n folders were not looked into, the first of them %1", "", len(folders))
        happened = words.replace("%1", shown_folder(first.path))
    return Message("look", happened, first.reason)


def taken_from_list(title: str, undo: Callable[[], None]) -> Message:
    """A statement was taken from the list."""
    happened = translate("Home", "“%1” was taken from the list.").replace("%1", title)
    rest = translate("Home", "The file stays where it is.")
    return Message("list", happened, rest, "done", "ok", (Offer(translate("Home", "Undo"), undo),))


def recents_cleared(undo: Callable[[], None]) -> Message:
    """The recent files were forgotten."""
    happened = translate("Home", "The list of recent files was cleared.")
    rest = translate("Home", "Pinned ones and those in folders that are searched are still here.")
    return Message("list", happened, rest, "done", "ok", (Offer(translate("Home", "Undo"), undo),))


def folder_added(folder: Path) -> Message:
    """A folder was dropped on the window."""
    happened = translate("Home", "%1 is searched from now on.").replace("%1", shown_folder(folder))
    return Message("list", happened, "", "done", "ok")
