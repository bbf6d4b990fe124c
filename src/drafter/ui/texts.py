"""The words of the windows in the writer's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the windows; English where it is not translated.

    `context` is the window or pane, `comment` tells translators what the text alone does not, and `n` chooses
    among plural forms and stands for `%n`. All but `n` are literal, so that they can be collected.
    """
    return QCoreApplication.translate(context, text, comment or None, n)
