"""What typing, splitting and pasting do to the text of an editor."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from drafter.model.text import PLAIN, AnchorKind, Block, BlockKind, Marks, remarked, sliced
from drafter.ui.column.passage import Change

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor


_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"”»]*[^\s<>\"”».,;:!?)\]]", re.IGNORECASE)
_CLOSED = (AnchorKind.ADDRESSEE, AnchorKind.NOTE, AnchorKind.CLAIM)


def marks_for_typing(block: Block, offset: int) -> Marks:
    """The marks of a character typed at a code point of a block.

    Within a stretch it belongs to the stretch. At the end of one, strong, emphasis, internal notes and asks
    go on; links, names of addressees, claims and what a footnote is about do not. Before the first character
    nothing begins but a whole call.
    """
    before = _marks_at(block, offset - 1)
    after = _marks_at(block, offset)
    if before is None:
        if after is None:
            return PLAIN
        calls = tuple(anchor for anchor in after.anchors if anchor.kind is AnchorKind.CALL)
        return Marks(language=after.language, anchors=calls)
    here = after.anchors if after is not None else ()
    anchors = tuple(anchor for anchor in before.anchors if anchor.kind not in _CLOSED or anchor in here)
    link = before.link if after is not None and after.link == before.link else ""
    if anchors == before.anchors and link == before.link:
        return before
    return replace(before, anchors=anchors, link=link)


def _marks_at(block: Block, offset: int) -> Marks | None:
    at = 0
    if offset < 0:
        return None
    for run in block.runs:
        at += len(run.text)
        if offset < at:
            return run.marks
    return None


def prepare(editor: ProseEditor) -> None:
    """Give the next typed character the marks that belong where the cursor is."""
    if editor.prefer_toggled:
        return
    cursor = editor.textCursor()
    number, offset = editor.passage.offset_of(cursor.selectionStart())
    block = editor.passage.block(number)
    if cursor.hasSelection():
        wanted = _marks_at(block, offset) or PLAIN
    else:
        wanted = marks_for_typing(block, offset)
    if editor.formats.marks(cursor.charFormat()) != wanted or not cursor.charFormat().isValid():
        editor.setCurrentCharFormat(editor.formats.character(wanted, block.kind))
        editor.prefer_toggled = False


def split(editor: ProseEditor) -> None:
    """Enter: a new paragraph, a list item left when empty, or the end of a heading."""
    cursor = editor.textCursor()
    number, _ = editor.passage.offset_of(cursor.selectionStart())
    block = editor.passage.block(number)
    if not cursor.hasSelection() and not block.runs and block.kind is not BlockKind.PARAGRAPH:
        rekind(editor, BlockKind.PARAGRAPH)
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    at_end = cursor.atBlockEnd()
    at_start = cursor.atBlockStart()
    kind = block.kind
    if kind is BlockKind.SUBHEADING and at_start and not at_end:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        _clear_line(editor, cursor, BlockKind.PARAGRAPH)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    else:
        if kind is BlockKind.SUBHEADING and at_end:
            kind = BlockKind.PARAGRAPH
        cursor.insertBlock(editor.formats.block(kind), editor.formats.character(PLAIN, kind))
    cursor.endEditBlock()
    editor.setTextCursor(cursor)


def _clear_line(editor: ProseEditor, cursor: QTextCursor, kind: BlockKind) -> None:
    cursor.setBlockFormat(editor.formats.block(kind))
    cursor.setBlockCharFormat(editor.formats.character(PLAIN, kind))


def break_line(editor: ProseEditor) -> None:
    """Shift+Enter: a new line in the same paragraph."""
    prepare(editor)
    cursor = editor.textCursor()
    cursor.insertText("\u2028", editor.currentCharFormat())
    editor.setTextCursor(cursor)


def chosen_blocks(editor: ProseEditor) -> tuple[int, int]:
    """The first and last numbers of the paragraphs that the selection touches."""
    first, last = editor.selected()
    return first[0], last[0]


def rekind(editor: ProseEditor, kind: BlockKind) -> None:
    """Make the paragraphs of the selection a kind; those that all are it become plain again."""
    first, last = chosen_blocks(editor)
    present = [editor.passage.block(number) for number in range(first, last + 1)]
    if all(block.kind is kind for block in present):
        kind = BlockKind.PARAGRAPH
    changed = tuple(replace(block, kind=kind) for block in present)
    _offer(editor, first, changed)


def remark(editor: ProseEditor, change: Callable[[Marks], Marks]) -> None:
    """Apply `change` to the marks of the selected words."""
    first, last = editor.selected()
    changed: list[Block] = []
    for number in range(first[0], last[0] + 1):
        block = editor.passage.block(number)
        start = first[1] if number == first[0] else 0
        end = last[1] if number == last[0] else len(block.text)
        changed.append(replace(block, runs=remarked(block.runs, start, end, change)))
    _offer(editor, first[0], tuple(changed))


def all_marked(editor: ProseEditor, has: Callable[[Marks], bool]) -> bool:
    """Whether all selected words, or without a selection the next typed one, have a mark."""
    first, last = editor.selected()
    if first == last:
        if editor.prefer_toggled:
            return has(editor.formats.marks(editor.currentCharFormat()))
        return has(marks_for_typing(editor.passage.block(first[0]), first[1]))
    found = False
    for number in range(first[0], last[0] + 1):
        block = editor.passage.block(number)
        start = first[1] if number == first[0] else 0
        end = last[1] if number == last[0] else len(block.text)
        for run in sliced(block.runs, start, end):
            if not has(run.marks):
                return False
            found = True
    return found


def toggle(editor: ProseEditor, has: Callable[[Marks], bool], change: Callable[[Marks, bool], Marks]) -> None:
    """Give the selected words a mark, or take it where all have it; without a selection, what comes next."""
    wanted = not all_marked(editor, has)
    if editor.textCursor().hasSelection():
        remark(editor, lambda marks: change(marks, wanted))
        return
    number, offset = editor.caret()
    block = editor.passage.block(number)
    present = (
        editor.formats.marks(editor.currentCharFormat())
        if editor.prefer_toggled
        else marks_for_typing(block, offset)
    )
    editor.setCurrentCharFormat(editor.formats.character(change(present, wanted), block.kind))
    editor.prefer_toggled = True


def _offer(editor: ProseEditor, first: int, blocks: tuple[Block, ...]) -> None:
    """Put a change to the column, which brings it back as a difference."""
    count = 0 if editor.passage.count == 0 else len(blocks)
    present = tuple(editor.passage.block(first + number) for number in range(count))
    if blocks != present:
        editor.surroundings.written(editor, Change(first if count else 0, count, blocks))


def choose_link_or_word(editor: ProseEditor) -> None:
    """Select the link that the cursor is in, or else the word."""
    number, offset = editor.caret()
    block = editor.passage.block(number)
    at = 0
    for run in block.runs:
        end = at + len(run.text)
        if run.marks.link and at <= offset <= end:
            editor.put_caret(number, end, (number, at))
            return
        at = end
    choose_word(editor)


def choose_word(editor: ProseEditor) -> None:
    """Select the word that the cursor is in or just after."""
    cursor = editor.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    if not cursor.selectedText().strip():
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousWord)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText().strip():
        editor.setTextCursor(cursor)


def link_at(editor: ProseEditor) -> str:
    """The address of the selected link, empty where there is none."""
    (number, offset), _ = editor.selected()
    marks = _marks_at(editor.passage.block(number), offset)
    return marks.link if marks is not None else ""


def link_around(editor: ProseEditor) -> str:
    """The address of the link that the cursor is in or at the end of, empty where there is none."""
    number, offset = editor.caret()
    block = editor.passage.block(number)
    before, after = _marks_at(block, offset - 1), _marks_at(block, offset)
    return (before.link if before is not None else "") or (after.link if after is not None else "")


def choose_address(editor: ProseEditor) -> str:
    """Select the address that the cursor is in or at the end of; empty where it is in none."""
    number, offset = editor.caret()
    for found in _ADDRESS.finditer(editor.passage.block(number).text):
        if found.start() <= offset <= found.end():
            editor.put_caret(number, found.end(), (number, found.start()))
            return found[0]
    return ""


def insert_linked(editor: ProseEditor, address: str) -> None:
    """The address itself as linked words where the cursor is."""
    cursor = editor.textCursor()
    words = address.removeprefix("mailto:").removeprefix("https://")
    kind = editor.kind_at_caret()
    cursor.insertText(words, editor.formats.character(Marks(link=address), kind))
    editor.setTextCursor(cursor)
    # What was switched on or off before goes no further: the next key is outside the link.
    editor.prefer_toggled = False
