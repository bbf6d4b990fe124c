"""A passage: consecutive blocks of a section, and the text document that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from drafter.model.text import Block, Marks, Run, joined, sliced
from drafter.ui.column.carrying import Written, carried
from drafter.ui.column.formats import Formats
from drafter.ui.column.offsets import points, shown, span, units, written


@dataclass(frozen=True, slots=True)
class Change:
    """What a writer changed: `blocks` in place of `count` blocks from `place` of the passage on."""

    place: int
    count: int
    blocks: tuple[Block, ...]


class Passage:
    """Keeps a text document and a run of blocks equal, touching what differs in either direction.

    Paragraph n of the document is `blocks[n]`. A passage without blocks shows one empty paragraph.
    """

    def __init__(self, document: QTextDocument, formats: Formats) -> None:
        self.document = document
        self.formats = formats
        self._blocks: list[Block] = [Block()]
        self._vacant = True
        self._applying = False
        self._head: int | None = None
        self._tail = 0
        cursor = QTextCursor(document)
        kind = self._blocks[0].kind
        cursor.setBlockFormat(formats.block(kind))
        cursor.setBlockCharFormat(formats.character(Marks(), kind))
        # A document tells of changes only once it has a layout.
        document.documentLayout()
        document.contentsChange.connect(self._note)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the model that are shown."""
        return () if self._vacant else tuple(self._blocks)

    @property
    def pending(self) -> bool:
        """Whether the document was edited since `take`."""
        return self._head is not None

    @property
    def count(self) -> int:
        """How many blocks of the model are shown."""
        return 0 if self._vacant else len(self._blocks)

    def block(self, number: int) -> Block:
        """The block of paragraph `number`; for a passage without blocks the one that typing would begin."""
        return self._blocks[number]

    def _note(self, at: int, _removed: int, added: int) -> None:
        if self._applying:
            return
        last = self.document.blockCount() - 1
        head = self.document.findBlock(at).blockNumber()
        end = self.document.findBlock(at + added)
        tail = last - end.blockNumber() if end.isValid() else 0
        if self._head is None:
            self._head, self._tail = head, tail
        else:
            self._head, self._tail = min(self._head, head), min(self._tail, tail)

    def take(self) -> Change | None:
        """What the writer changed since the last time, now part of `blocks`; None where nothing was."""
        if self._head is None:
            return None
        head, tail, self._head = self._head, self._tail, None
        head = min(head, len(self._blocks) - 1)
        tail = max(min(tail, len(self._blocks) - head - 1), 0)
        end = self.document.blockCount() - tail
        texts = [self._read(number) for number in range(head, end)]
        old = self._blocks[head : len(self._blocks) - tail]
        new = carried(old, texts)
        self._mend_kinds(head, texts, new)
        same = _same(old, new)
        same_end = _same(old[same:][::-1], new[same:][::-1])
        if same == len(old) == len(new):
            return None
        self._blocks[head : len(self._blocks) - tail] = new
        change = Change(head + same, len(old) - same - same_end, tuple(new[same : len(new) - same_end]))
        if self._vacant:
            self._vacant = False
            return Change(0, 0, tuple(self._blocks))
        return change

    def _read(self, number: int) -> Written:
        paragraph = self.document.findBlockByNumber(number)
        return Written(self.formats.kind(paragraph.blockFormat()), self._runs(paragraph))

    def _runs(self, paragraph: QTextBlock) -> tuple[Run, ...]:
        text = paragraph.text()
        if not text:
            return ()
        ranges = paragraph.textFormats()
        if len(ranges) == 1:
            return (Run(written(text), self.formats.marks(ranges[0].format)),)
        paired = paragraph.length() - 1 != len(text)
        runs = []
        for stretch in ranges:
            start, end = stretch.start, stretch.start + stretch.length
            if paired:
                start, end = points(text, start), points(text, end)
            runs.append(Run(written(text[start:end]), self.formats.marks(stretch.format)))
        return joined(runs)

    def _mend_kinds(self, head: int, texts: Sequence[Written], blocks: Sequence[Block]) -> None:
        for place, (text, block) in enumerate(zip(texts, blocks, strict=True)):
            if text.kind is not block.kind:
                self._applying = True
                self._restyle(self.document.findBlockByNumber(head + place), block)
                self._applying = False

    def show(self, blocks: Sequence[Block]) -> int | None:
        """Make the document show `blocks` by the least difference; the place where it ends, None for none."""
        new = list(blocks) or [self._blocks[0] if self._vacant else Block()]
        self._vacant = not blocks
        old = self._blocks
        head = _same(old, new)
        if head == len(old) == len(new):
            return None
        tail = _same(old[head:][::-1], new[head:][::-1])
        before, after = old[head : len(old) - tail], new[head : len(new) - tail]
        self._blocks = new
        self._applying = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            return self._replace(cursor, head, before, after)
        finally:
            cursor.endEditBlock()
            self._applying = False

    def _replace(self, cursor: QTextCursor, place: int, old: Sequence[Block], new: Sequence[Block]) -> int:
        first = _named_alike(old, new)
        last = _named_alike(old[first:][::-1], new[first:][::-1])
        between_old, between_new = len(old) - first - last, len(new) - first - last
        paired = min(between_old, between_new)
        ended: QTextCursor | None = None
        # From the end, so that the numbers of paragraphs above stay what they are.
        for back in range(1, last + 1):
            if self._rewrite(cursor, place + len(old) - back, old[-back], new[-back]):
                ended = ended or QTextCursor(cursor)
        start = place + first + paired
        if between_old > paired:
            self._remove(cursor, start, between_old - paired)
            ended = ended or QTextCursor(cursor)
        elif between_new > paired:
            self._insert(cursor, start, new[first + paired : len(new) - last])
            ended = ended or QTextCursor(cursor)
        for at in reversed(range(first + paired)):
            if self._rewrite(cursor, place + at, old[at], new[at]):
                ended = ended or QTextCursor(cursor)
        return ended.position() if ended else 0

    def _rewrite(self, cursor: QTextCursor, number: int, old: Block, new: Block) -> bool:
        if old is new:
            return False
        paragraph = self.document.findBlockByNumber(number)
        if old.kind is not new.kind:
            self._restyle(paragraph, old, new)
        if old.runs == new.runs:
            cursor.setPosition(paragraph.position())
            return old.kind is not new.kind
        text = shown(old.text)
        start, end_old, end_new = _differing(old.runs, new.runs)
        cursor.setPosition(paragraph.position() + units(text, start))
        cursor.setPosition(paragraph.position() + units(text, end_old), QTextCursor.MoveMode.KeepAnchor)
        if old.text == new.text:
            at = cursor.selectionStart()
            for run in sliced(new.runs, start, end_new):
                cursor.setPosition(at)
                at += span(shown(run.text))
                cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self.formats.character(run.marks, new.kind))
        else:
            cursor.removeSelectedText()
            self._write(cursor, sliced(new.runs, start, end_new), new)
        return True

    def _write(self, cursor: QTextCursor, runs: Sequence[Run], block: Block) -> None:
        for run in runs:
            cursor.insertText(shown(run.text), self.formats.character(run.marks, block.kind))

    def _remove(self, cursor: QTextCursor, number: int, count: int) -> None:
        first = self.document.findBlockByNumber(number)
        after = self.document.findBlockByNumber(number + count)
        keep = QTextCursor.MoveMode.KeepAnchor
        # Qt gives the paragraph that remains the format of either, by what was in them: say which.
        remaining = after if after.isValid() else first.previous()
        format_, plain = remaining.blockFormat(), remaining.charFormat()
        if after.isValid():
            cursor.setPosition(first.position())
            cursor.setPosition(after.position(), keep)
        else:
            cursor.setPosition(first.position() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, keep)
        cursor.removeSelectedText()
        cursor.setBlockFormat(format_)
        cursor.setBlockCharFormat(plain)

    def _insert(self, cursor: QTextCursor, number: int, blocks: Sequence[Block]) -> None:
        if number == 0:
            first = self.document.firstBlock()
            cursor.setPosition(0)
            cursor.insertBlock(first.blockFormat(), first.charFormat())
            cursor.setPosition(0)
            self._begin(cursor, blocks[0])
            self._write(cursor, blocks[0].runs, blocks[0])
            blocks = blocks[1:]
        else:
            before = self.document.findBlockByNumber(number - 1)
            cursor.setPosition(before.position() + before.length() - 1)
        for block in blocks:
            cursor.insertBlock()
            self._begin(cursor, block)
            self._write(cursor, block.runs, block)

    def _begin(self, cursor: QTextCursor, block: Block) -> None:
        cursor.setBlockFormat(self.formats.block(block.kind))
        cursor.setBlockCharFormat(self.formats.character(Marks(), block.kind))

    def _restyle(self, paragraph: QTextBlock, held: Block, wanted: Block | None = None) -> None:
        kind = (wanted or held).kind
        cursor = QTextCursor(paragraph)
        cursor.setBlockFormat(self.formats.block(kind))
        cursor.setBlockCharFormat(self.formats.character(Marks(), kind))
        at = paragraph.position()
        for run in held.runs:
            cursor.setPosition(at)
            at += span(shown(run.text))
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self.formats.character(run.marks, kind))

    def restyle(self) -> None:
        """Give every paragraph its formats anew, as after a change of theme."""
        self._applying = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number, block in enumerate(self._blocks):
            self._restyle(self.document.findBlockByNumber(number), block)
        cursor.endEditBlock()
        self._applying = False

    def place_of(self, number: int, offset: int) -> int:
        """The document's position of a code point of paragraph `number`."""
        paragraph = self.document.findBlockByNumber(min(max(number, 0), len(self._blocks) - 1))
        text = self._blocks[paragraph.blockNumber()].text
        return paragraph.position() + units(text, min(offset, len(text)))

    def offset_of(self, position: int) -> tuple[int, int]:
        """Paragraph and code point of a position of the document."""
        paragraph = self.document.findBlock(position)
        inside = position - paragraph.position()
        return paragraph.blockNumber(), points(paragraph.text(), inside)


def _same(one: Sequence[Block], other: Sequence[Block]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right:
            break
        count += 1
    return count


def _named_alike(one: Sequence[Block], other: Sequence[Block]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left.id != right.id:
            break
        count += 1
    return count


def _differing(old: Sequence[Run], new: Sequence[Run]) -> tuple[int, int, int]:
    """Where two texts begin to differ, and where the difference ends in each, in code points."""
    old_length, new_length = sum(len(run.text) for run in old), sum(len(run.text) for run in new)
    start = _alike(old, new)
    backward = _alike(_backwards(old), _backwards(new))
    end = min(backward, old_length - start, new_length - start)
    return start, old_length - end, new_length - end


def _backwards(runs: Sequence[Run]) -> list[Run]:
    return [Run(run.text[::-1], run.marks) for run in reversed(runs)]


def _alike(old: Sequence[Run], new: Sequence[Run]) -> int:
    """How many characters at the start of both are the same and marked alike."""
    count = 0
    for left, right in zip(old, new, strict=False):
        if left.marks != right.marks:
            return count
        if left.text == right.text:
            count += len(left.text)
            continue
        for one, other in zip(left.text, right.text, strict=False):
            if one != other:
                return count
            count += 1
        return count
    return count
