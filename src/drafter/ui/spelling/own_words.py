"""Adding to the writer's own dictionary and taking out again, beside the window, for every window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from drafter.desk.own_words import add_own_word, remove_own_word
from drafter.model.errors import DrafterError
from drafter.places import Places
from drafter.ui.band import Message, Offer
from drafter.ui.jobs import Job
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_KEY = "own word"


def keep_own_word(window: StatementWindow, windows: Windows, word: str) -> None:
    """Have a word right in every statement, and offer to take that back."""

    def kept(_words: object) -> None:
        look_around(windows)
        window.band.say(
            Message(
                _KEY,
                translate("Spelling", "“%1” is in your dictionary now.").replace("%1", word),
                icon="done",
                colour="ok",
                offers=(
                    Offer(translate("Spelling", "Take out"), lambda: drop_own_word(window, windows, word)),
                ),
            )
        )

    _do(window, lambda: add_own_word(Places.of_user(), word), kept)


def drop_own_word(window: StatementWindow, windows: Windows, word: str) -> None:
    """Take a word out of the writer's dictionary."""
    _do(window, lambda: remove_own_word(Places.of_user(), word), lambda _words: look_around(windows))


def look_around(windows: Windows) -> None:
    """Have every window read the dictionaries anew."""
    for window in windows.windows:
        window.checking.look_around()


def _do(window: StatementWindow, work: Callable[[], object], then: Callable[[object], None]) -> None:
    job = Job(lambda _progress: work(), window)

    def failed(error: DrafterError) -> None:
        window.band.say(Message(_KEY, error.happened, error.remedy, "error", "err"))

    job.finished.connect(then)
    job.failed.connect(failed)
    job.start()
