"""The words of the windows in the writer's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

_Key = TypeVar("_Key")
_NARROW = "\u202f"


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the windows; English where it is not translated.

    `context` is the window or pane, `comment` tells translators what the text alone does not, and `n` chooses
    among plural forms and stands for `%n`. All but `n` are literal, so that they can be collected.
    """
    said = QCoreApplication.translate(context, text, comment or None, n)
    return said.replace(str(n), figure(n), 1) if n > 999 else said


def spoken() -> str:
    """The language of the windows, as in BCP 47."""
    return QLocale().bcp47Name().split("-")[0]


def figure(number: int) -> str:
    """A number with its thousands apart."""
    return f"{number:,}".replace(",", _NARROW)


class Texts(Mapping[_Key, str]):
    """Names by key, as `QT_TRANSLATE_NOOP` marked them; each is translated when it is asked for."""

    def __init__(self, context: str, names: Mapping[_Key, object]) -> None:
        self._context = context
        self._names = names

    def __getitem__(self, key: _Key) -> str:
        return translate(self._context, str(self._names[key]))

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
