"""What is done to the text while it is typed: quotation marks, spaces that do not break, lists.

Each is a step of its own for undo, and Backspace right behind it takes it back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.model.text import Block, BlockKind, Run, joined, sliced
from drafter.register.punctuation import correction
from drafter.ui.column.passage import Change
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.model.statement import Statement
    from drafter.ui.column.editor import ProseEditor

_TRIGGERS = frozenset("\"' ;:!?»«%0123456789")
_BULLET = re.compile(r"[-*•–] ")
_NUMBER = re.compile(r"1[.)] ")
_SEEN_BACK = 400


@dataclass(slots=True)
class Typing:
    """What the writer wants done while typing, and what was done last."""

    quotes: bool = True
    spaces: bool = True
    # The statement that the last correction made: nothing was typed since, while it is the present one.
    latest: Statement | None = None


def follow(editor: ProseEditor, typed: str) -> None:
    """A character was typed: correct the text before the cursor where there is something to correct."""
    if len(typed) != 1 or typed not in _TRIGGERS or not editor.passage.count:
        return
    number, offset = editor.caret()
    block = editor.passage.block(number)
    text = block.text[:offset]
    if not text.endswith(typed):
        return
    made = _listed(editor, block, text) if typed == " " else None
    if made is not None:
        _correct(editor, number, made, 0, translate("Column", "List"))
        return
    typing = editor.surroundings.typing
    found = correction(
        text[-_SEEN_BACK:], editor.surroundings.language, quotes=typing.quotes, spaces=typing.spaces
    )
    if found is None or found.text == text[-found.count :]:
        return
    start = offset - found.count
    marks = sliced(block.runs, offset - 1, offset)[0].marks
    runs = (
        *sliced(block.runs, 0, start),
        Run(found.text, marks),
        *sliced(block.runs, offset, len(block.text)),
    )
    name = (
        translate("Column", "Quotation mark") if typed in "\"'" else translate("Column", "Non-breaking space")
    )
    _correct(editor, number, replace(block, runs=joined(runs)), start + len(found.text), name)


def quoted(editor: ProseEditor, text: str) -> str:
    """Text that was written beside an editor, with quotation marks as print has them; addresses stay."""
    made = ""
    if not editor.surroundings.typing.quotes:
        return text
    for letter in text:
        made += letter
        if letter in "\"'" and "://" not in made.rpartition(" ")[2]:
            found = correction(made[-_SEEN_BACK:], editor.surroundings.language, spaces=False)
            made = made if found is None else made[: -found.count] + found.text
    return made


def _listed(editor: ProseEditor, block: Block, text: str) -> Block | None:
    """The paragraph as a list's item, where what was typed begins one."""
    if editor.single or block.kind is not BlockKind.PARAGRAPH:
        return None
    kind = BlockKind.BULLET if _BULLET.fullmatch(text) else None
    if _NUMBER.fullmatch(text):
        kind = BlockKind.NUMBER
    if kind is None:
        return None
    return replace(block, kind=kind, runs=sliced(block.runs, len(text), len(block.text)))


def _correct(editor: ProseEditor, number: int, block: Block, offset: int, name: str) -> None:
    editor.surroundings.corrected(editor, Change(number, 1, (block,)), name)
    if editor.passage.count > number and editor.passage.block(number).id == block.id:
        editor.put_caret(number, offset)


def undone(editor: ProseEditor) -> bool:
    """Backspace: take back what was corrected, if that was the last thing that happened."""
    typing = editor.surroundings.typing
    latest, typing.latest = typing.latest, None
    return latest is not None and editor.surroundings.take_back(latest)
