"""Rows of text: plain paragraphs, a heading of the writer's own, place and date."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from drafter.model.statement import SectionKind
from drafter.model.text import Block, Run
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.formats import PARAGRAPH_GAP
from drafter.ui.column.parts import Part
from drafter.ui.column.rows import LABEL_GAP, Row
from drafter.ui.column.setting import Setting
from drafter.ui.texts import translate
from drafter.ui.theme import Use

USES = {SectionKind.HEADLINE: Use.HEADLINE, SectionKind.STANDFIRST: Use.LEDE, SectionKind.LEDE: Use.LEDE}
# Characters on a line of the whole column, for guesses at heights.
_PER_LINE = {Use.HEADLINE: 44, Use.HEADING: 56, Use.LEDE: 66, Use.BODY: 76}


def enter_editor(editor: ProseEditor, towards: Qt.Key, x: float) -> None:
    """Put the cursor into an editor as it comes from a neighbour; `x` counts from the editor's edge."""
    cursor = editor.textCursor()
    if towards in (Qt.Key.Key_Up, Qt.Key.Key_Down) and x >= 0:
        line = editor.formats.line
        y = line // 2 if towards is Qt.Key.Key_Down else editor.text_height() - line // 2
        cursor = editor.cursorForPosition(QPoint(round(x), y))
        editor.setTextCursor(cursor)
        cursor.setVerticalMovementX(round(x))
    elif towards in (Qt.Key.Key_Up, Qt.Key.Key_Left):
        cursor.movePosition(QTextCursor.MoveOperation.End)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.Start)
    editor.setTextCursor(cursor)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    editor.surroundings.caret_moved(editor)


class PartRow(Row):
    """A row with an editor for a part of a section; `start` is the place of its first block there."""

    def __init__(self, setting: Setting, section: str, gap: int) -> None:
        super().__init__(gap)
        self.setting = setting
        self.section = section
        self.part = Part((), ())
        self.start = 0
        self.editor: ProseEditor | None = None

    @property
    def editors(self) -> tuple[ProseEditor, ...]:
        return () if self.editor is None else (self.editor,)

    def released(self) -> None:
        self.editor = None

    def show_part(self, part: Part) -> None:
        """Show other blocks, touching what differs."""
        if part is self.part:
            return
        self.part = part
        if self.editor is not None:
            self.editor.show_blocks(part.blocks)
        self.setting.ground.refit(self)

    def text_estimate(self, use: Use, width: int) -> int:
        """About how high the blocks are at a width."""
        theme = self.setting.theme
        per_line = max(_PER_LINE[use] * width / theme.size(620), 8)
        lines = sum(max(ceil(_length(block) / per_line), 1) for block in self.part.blocks) or 1
        gaps = max(len(self.part.blocks) - 1, 0) * theme.size(PARAGRAPH_GAP)
        return round(lines) * theme.line_height(use) + gaps

    def enter(self, towards: Qt.Key, x: float) -> bool:
        if self.editor is None:
            return False
        offset = self.editor.mapTo(self.setting.ground.canvas, QPoint(0, 0)).x()
        enter_editor(self.editor, towards, x - offset + self.setting.ground.column_left if x >= 0 else -1)
        return True


def _length(block: Block) -> int:
    """About how long the text is: guessing is done for thousands of blocks at once."""
    runs = block.runs
    return len(runs[0].text) if len(runs) == 1 else sum(len(run.text) for run in runs)


class BareRow(PartRow):
    """A part whose editor stands in the column by itself."""

    def __init__(
        self, setting: Setting, section: str, gap: int, use: Use, name: str, guidance: str, single: bool
    ) -> None:
        super().__init__(setting, section, gap)
        self.use = use
        self.name = name
        self.guidance = guidance
        self.single = single

    def estimate(self, width: int) -> int:
        return self.text_estimate(self.use, width)

    def make(self, parent: QWidget) -> QWidget:
        formats = self.setting.formats(self.use)
        editor = ProseEditor(formats, self.setting.column, self.name, self.guidance, self.single, parent)
        editor.resize(self.setting.ground.column_width, formats.line)
        editor.show_blocks(self.part.blocks)
        editor.set_locked(bool(self.setting.locked))
        editor.height_changed.connect(lambda: self.setting.ground.refit(self))
        self.editor = editor
        return editor

    def fit(self, width: int) -> int:
        assert self.editor is not None
        return self.editor.lay_out(width)


class TextRow(BareRow):
    """Plain blocks of a section."""

    def __init__(self, setting: Setting, section: str, kind: SectionKind, name: str, gap: int) -> None:
        single = kind is SectionKind.HEADLINE
        super().__init__(setting, section, gap, USES.get(kind, Use.BODY), name, "", single)

    def set_guidance(self, guidance: str) -> None:
        """What stands here while nothing is written; shown only where the section is empty."""
        self.guidance = guidance
        if self.editor is not None:
            self.editor.set_guidance(guidance)


class HeadingRow(BareRow):
    """The heading that the writer gave a section, written like any other line."""

    def __init__(self, setting: Setting, section: str, name: str, usual: str) -> None:
        super().__init__(
            setting,
            section,
            LABEL_GAP,
            Use.HEADING,
            translate("Column", "{name}, heading").format(name=name),
            usual,
            True,
        )

    def show_heading(self, heading: str) -> None:
        """Show the heading as it is now."""
        present = "".join(block.text for block in self.part.blocks)
        if heading != present:
            blocks = (Block(id=self.section, runs=(Run(heading),)),) if heading else ()
            self.show_part(Part((), blocks))
