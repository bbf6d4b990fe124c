"""Suggestions for misspelt words, asked for once and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from drafter.ui.checking import CheckingFeed

_MOST = 500
# A word, its language, and which dictionaries there were.
_Key = tuple[str, str, int]
Then = Callable[[tuple[str, ...]], None]


class Suggesting(QObject):
    """Asks the checking process what a word may have been meant to be."""

    def __init__(self, feed: CheckingFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._feed = feed
        self._known: dict[_Key, tuple[str, ...]] = {}
        self._asked: dict[int, tuple[_Key, QObject, Then]] = {}
        feed.suggested.connect(self._take)

    def ask(self, word: str, language: str, asker: QObject, then: Then) -> None:
        """Give `then` the suggestions, at once where they are known; not once `asker` is gone."""
        key = (word, language, self._feed.order.dictionaries)
        if key in self._known:
            then(self._known[key])
            return
        self._asked[self._feed.suggest(word, language)] = (key, asker, then)

    def _take(self, serial: int, words: tuple[str, ...]) -> None:
        asked = self._asked.pop(serial, None)
        if asked is None:
            return
        key, asker, then = asked
        if len(self._known) > _MOST:
            self._known.clear()
        self._known[key] = words
        if isValid(asker):
            then(words)
