"""What comes into the column from the clipboard or by drag and drop, and what goes out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from drafter.desk.clips import Taken, address_in, clip_of_html, clip_of_text
from drafter.model.clips import Clip, clip_of, words_clip
from drafter.model.edits import find_block
from drafter.model.placing import Placed, Span, as_one_line, place_clip
from drafter.model.statement import Statement
from drafter.model.text import Block, sliced
from drafter.ui.column import writing
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.loose_jobs import loose_job
from drafter.ui.column.pasting import own_clip, to_mime
from drafter.ui.column.text_rows import HeadingRow
from drafter.ui.jobs import Job, Progress
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

# What is longer is read beside the window.
_AT_ONCE = 60_000
# What is longer yet takes its time for certain, and is announced before it is begun.
_LONG = 400_000
_PAINTED_MS = 40


class TakingIn(QObject):
    """Pastes, drops and copies. `said` has what the writer should know; `reading` is true while one waits.

    `long` says whether what is read will take so long that the writer should be told at once.
    """

    said = Signal(str, str)
    reading = Signal(bool)
    address_pasted = Signal(object, str)

    def __init__(self, column: WritingColumn) -> None:
        super().__init__(column)
        self._column = column
        self._job: Job | None = None
        self.long = False
        self._prepared: set[str] = set()

    def prepare(self) -> None:
        """The cursor came into a call: what is pasted there will be read for whom it calls on."""
        language = self._column.setting.edition.language
        if language in self._prepared:
            return
        self._prepared.add(language)

        def work(_progress: Progress) -> None:
            from drafter.desk.recognising import prepare

            prepare(language)

        loose_job(work).start()

    def copied(self, editor: ProseEditor) -> QMimeData | None:
        """What is selected, for the clipboard."""
        column = self._column
        if column.seizing.active:
            return column.seizing.copied()
        first, last = editor.selected()
        if first == last or editor.passage.count == 0:
            return None
        blocks = _between(editor, first, last)
        row = column.row_of(editor)
        if isinstance(row, HeadingRow):
            return to_mime(words_clip(blocks))
        return to_mime(clip_of(column.session.statement, [(row.section, blocks)]))

    def receive(self, editor: ProseEditor, source: QMimeData, plain: bool = False) -> None:
        """Put what is on the clipboard in place of what is selected."""
        own = None if plain else own_clip(source)
        if own is not None:
            self.place(editor, own)
            return
        text = source.text() if source.hasText() else ""
        markup = source.html() if source.hasHtml() and not plain else ""
        if len(markup) + len(text) > _AT_ONCE:
            self._read_beside(editor, markup, text, plain)
            return
        taken = _read(markup, text, plain)
        self.place(editor, taken.clip, foreign=True)
        self._tell(taken, source.hasImage())
        if address := address_in(text):
            self.address_pasted.emit(editor, address)

    def _tell(self, taken: Taken, picture: bool = False) -> None:
        pictures = taken.pictures or int(picture and not taken.clip.blocks)
        if pictures:
            one = translate("Column", "A picture was not pasted.")
            several = translate("Column", "%n pictures were not pasted.", "", pictures)
            rest = translate("Column", "A statement holds text; the rest of what you copied is there.")
            alone = translate("Column", "A statement holds text.")
            self.said.emit(one if pictures == 1 else several, rest if taken.clip.blocks else alone)

    def _read_beside(self, editor: ProseEditor, markup: str, text: str, plain: bool) -> None:
        self.cancel()
        column = self._column
        row = column.row_of(editor)
        caret, chosen = editor.caret(), self._selected(editor)
        block = editor.passage.block(caret[0]).id if editor.passage.count else ""
        place = Caret(block, caret[1], section=row.section)
        before = column.session.statement
        plan = None if column.seizing.active or isinstance(row, HeadingRow) else self._plan(editor)

        def work(progress: Progress) -> tuple[Taken, Placed | None] | None:
            taken = _read(markup, text, plain, progress)
            return taken, plan(before, taken.clip) if plan is not None and taken.clip.blocks else None

        def done(result: tuple[Taken, Placed | None] | None) -> None:
            self._job = None
            self.reading.emit(False)
            if result is None:
                return
            taken, made = result
            unchanged = column.session.statement is before
            stayed = unchanged and column.editor is editor and self._selected(editor) == chosen
            if not unchanged or column.editor is not editor:
                column.put_caret(place)
            if made is not None and stayed and not column.setting.locked:
                # Placed beside the window too: nothing changed meanwhile.
                self._edit(lambda _statement: made, translate("Column", "Paste"))
            elif column.editor is not None:
                self.place(column.editor, taken.clip, foreign=True)
            self._tell(taken)

        job = self._job = Job(work, self)
        job.finished.connect(done)
        self.long = len(markup) + len(text) > _LONG
        self.reading.emit(True)
        # The message is painted first: two threads of Python take turns, and reading would hold painting up.
        QTimer.singleShot(_PAINTED_MS if self.long else 0, job, job.start)

    def cancel(self) -> None:
        """Let go of what is being read; the text stays as it is."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect()
            job.cancel()
            self.reading.emit(False)

    def place(self, editor: ProseEditor, clip: Clip, name: str = "", foreign: bool = False) -> None:
        """A clip in place of what is selected, with the cursor behind it.

        A `foreign` one is read for whom it calls on, where it comes into a call that does not say yet.
        """
        name = name or translate("Column", "Paste")
        column = self._column
        if not clip.blocks or column.setting.locked:
            return
        row = column.row_of(editor)
        if isinstance(row, HeadingRow):
            words = "".join(run.text for run in as_one_line(clip.blocks))
            editor.textCursor().insertText(words)
            return
        vacated = column.seizing.vacate()
        if vacated is not None:
            first, section, place = vacated
            span = Span(section, place, 0, place, 0)
            self._edit(lambda s: place_clip(first(s), span, clip), name)
            return
        plan = self._plan(editor, foreign)
        self._edit(lambda s: plan(s, clip), name)

    def _plan(self, editor: ProseEditor, foreign: bool = True) -> Callable[[Statement, Clip], Placed]:
        """What puts a clip in place of what is selected in an editor now."""
        span = self._selected(editor)
        low, _ = editor.selected()
        base = writing.marks_for_typing(editor.passage.block(low[0]), low[1])

        def put(statement: Statement, clip: Clip) -> Placed:
            placed = place_clip(statement, span, clip, base)
            return _telling(statement, placed) if foreign else placed

        return put

    def _selected(self, editor: ProseEditor) -> Span:
        row = self._column.row_of(editor)
        low, high = editor.selected()
        return Span(row.section, row.start + low[0], low[1], row.start + high[0], high[1])

    def _edit(self, change: Callable[[Statement], Placed], name: str) -> None:
        made: list[Placed] = []

        def edit(statement: Statement) -> Statement:
            made.append(change(statement))
            return made[-1].statement

        self._column.edit(edit, name)
        if made:
            end = made[-1]
            self._column.put_caret(Caret(end.block, end.offset, section=end.section))

    def dropped(self, editor: ProseEditor, at: tuple[int, int], source: QMimeData, moved: object) -> None:
        """Words were let go over a place of an editor: copied, or moved from one of the column's editors."""
        column = self._column
        own = own_clip(source)
        if own is None or not isinstance(moved, ProseEditor) or not column.isAncestorOf(moved):
            editor.put_caret(*at)
            editor.setFocus()
            self.receive(editor, source)
            return
        row, target = column.row_of(moved), column.row_of(editor)
        if isinstance(row, HeadingRow) or isinstance(target, HeadingRow) or not editor.passage.count:
            return
        low, high = moved.selected()
        span = Span(row.section, row.start + low[0], low[1], row.start + high[0], high[1])
        names = (moved.passage.block(low[0]).id, moved.passage.block(high[0]).id)
        place = _after_removal(names, low[1], high[1], editor.passage.block(at[0]).id, at[1])
        inside = editor is moved and low <= at <= high
        if place is not None and not inside:
            self._edit(partial(_moved, span=span, clip=own, to=place), translate("Column", "Move text"))


def _telling(before: Statement, placed: Placed) -> Placed:
    """What was put into a call that nobody is named for yet names whom its words call on."""
    known = {id(block) for section in before.primary.sections for block in section.blocks}
    section = next(one for one in placed.statement.primary.sections if one.id == placed.section)
    new = [block.id for block in section.blocks if block.calls and id(block) not in known]
    if not new:
        return placed
    from drafter.desk.recognising import with_addressees

    return replace(placed, statement=with_addressees(placed.statement, new))


def _moved(statement: Statement, span: Span, clip: Clip, to: tuple[str, int]) -> Placed:
    without = place_clip(statement, span, Clip()).statement
    section, place = find_block(without, to[0])
    return place_clip(without, Span(section.id, place, to[1], place, to[1]), clip)


def _after_removal(
    names: tuple[str, str], start: int, end: int, block: str, offset: int
) -> tuple[str, int] | None:
    """Where a place is once the stretch between two blocks is taken out, which joins them."""
    first, last = names
    if block == last and offset >= end:
        return first, start + offset - end
    if block == first:
        return (first, offset) if offset <= start else None
    return block, offset


def _read(markup: str, text: str, plain: bool, progress: Progress | None = None) -> Taken:
    found = clip_of_html(markup, progress or (lambda _done, _of: True)) if markup else None
    if found is not None and found.clip.blocks:
        # A word from within a line is pasted with the spaces that it was copied with.
        single = len(found.clip.blocks) == 1 and text and "\n" not in text.strip("\r\n")
        block = found.clip.blocks[0]
        if single and text.strip() == block.text and not found.clip.notes:
            spaced = clip_of_text(text).clip.blocks[0].text
            return replace(found, clip=words_clip([_spaced(block, spaced)]))
        return found
    taken = clip_of_text(text, plain)
    return replace(taken, pictures=found.pictures) if found is not None else taken


def _spaced(block: Block, text: str) -> Block:
    lead = text[: len(text) - len(text.lstrip())]
    trail = text[len(text.rstrip()) :]
    runs = block.runs
    first, last = runs[0], runs[-1]
    runs = (replace(first, text=lead + first.text), *runs[1:])
    last = runs[-1]
    return replace(block, runs=(*runs[:-1], replace(last, text=last.text + trail)))


def _between(editor: ProseEditor, first: tuple[int, int], last: tuple[int, int]) -> list[Block]:
    """The text between two places of an editor, under ids of its own."""
    cut: list[Block] = []
    for number in range(first[0], last[0] + 1):
        block = editor.passage.block(number)
        start = first[1] if number == first[0] else 0
        end = last[1] if number == last[0] else len(block.text)
        cut.append(Block(kind=block.kind, runs=sliced(block.runs, start, end), calls=block.calls))
    return cut
