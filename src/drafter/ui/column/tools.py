"""The commands on text: what the tool strip and the menus show, enabled where they mean something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from drafter.desk.clips import address_in
from drafter.model.note_edits import add_footnote, change_footnote, find_footnote, remove_footnote
from drafter.model.statement import Footnote
from drafter.model.text import BlockKind, Marks
from drafter.ui.catalogue import BY_KEY
from drafter.ui.column import writing
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.footnotes import FootnoteField, note_at, with_text
from drafter.ui.column.link import LinkField
from drafter.ui.commands import make_command
from drafter.ui.explaining import explain
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn


class Tools(QObject):
    """Actions for the text under the cursor; their checked state follows it."""

    def __init__(self, column: WritingColumn) -> None:
        super().__init__(column)
        self._column = column
        self.by_key: dict[str, QAction] = {}
        self.paragraph = self._style(BlockKind.PARAGRAPH, "paragraph")
        self.subheading = self._style(BlockKind.SUBHEADING, "subheading")
        self.bullet = self._style(BlockKind.BULLET, "bullet")
        self.number = self._style(BlockKind.NUMBER, "number")
        self.quotation = self._style(BlockKind.QUOTATION, "quotation")
        self.styles = {
            BlockKind.PARAGRAPH: self.paragraph,
            BlockKind.SUBHEADING: self.subheading,
            BlockKind.BULLET: self.bullet,
            BlockKind.NUMBER: self.number,
            BlockKind.QUOTATION: self.quotation,
        }
        self.bold = self._action("bold", self._toggle_strong)
        self.italic = self._action("italic", self._toggle_emphasis)
        self.link = self._action("link", self._ask_link)
        self.note = self._action("note", self._ask_note)
        self.mark_ask = self._action("mark_ask", self._mark_ask)
        self.make_call = self._action("make_call", self._make_call)
        self._field: LinkField | FootnoteField | None = None
        self._state: tuple[object, ...] = ()
        self.follow()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """All of them."""
        return tuple(self.by_key.values())

    def _style(self, kind: BlockKind, key: str) -> QAction:
        return self._action(key, lambda: self._rekind(kind))

    def _action(self, key: str, do: Callable[[], None]) -> QAction:
        action = make_command(self._column.setting.theme, self, BY_KEY[key])
        action.triggered.connect(lambda _checked=False: do())
        self.by_key[key] = action
        return action

    @property
    def editor(self) -> ProseEditor | None:
        """The editor that the commands act on: the one with the cursor."""
        editor = self._column.editor
        focus = QApplication.focusWidget()
        if editor is None or not (editor is focus or self._keeps_cursor(focus)):
            return None
        if not editor.isVisible() and editor.window().isVisible():
            # A view lies over the text: nobody would see what was changed.
            return None
        return editor

    def _keeps_cursor(self, focus: object) -> bool:
        """Buttons and menus outside the column leave the cursor where it was."""
        if focus is None:
            return False
        return not self._column.ground.canvas.isAncestorOf(focus)  # type: ignore[arg-type]

    @property
    def style(self) -> BlockKind:
        """The kind of the paragraph with the cursor."""
        editor = self.editor
        return BlockKind.PARAGRAPH if editor is None else editor.kind_at_caret()

    def follow(self) -> None:
        """Take the state from where the cursor is; costs nothing where it is the same."""
        why = self._column.setting.locked
        editor = None if why else self.editor
        usable = editor is not None
        shaped = usable and editor is not None and (not editor.single or self._column.seizing.active)
        kind = editor.kind_at_caret() if editor is not None else BlockKind.PARAGRAPH
        strong = editor is not None and writing.all_marked(editor, lambda marks: marks.strong)
        emphasis = editor is not None and writing.all_marked(editor, lambda marks: marks.emphasis)
        linked = editor is not None and writing.all_marked(editor, lambda marks: bool(marks.link))
        noted = editor is not None and bool(note_at(editor))
        card = editor is not None and self._card(editor) is not None
        chosen = card and editor is not None and editor.textCursor().hasSelection()
        callable_ = (
            usable and not card and editor is not None and not editor.single and editor.passage.count > 0
        )
        state = (usable, shaped, kind, strong, emphasis, linked, noted, chosen, callable_, why)
        if state == self._state:
            return
        self._state = state
        out = why or translate("Column", "Put the cursor into the text first")
        whole = out if not usable else translate("Column", "This line has one style, that of its section")
        for style, action in self.styles.items():
            explain(action, "" if shaped else whole)
            action.setChecked(style is kind)
        marks = ((self.bold, strong), (self.italic, emphasis), (self.link, linked), (self.note, noted))
        for action, checked in marks:
            explain(action, "" if usable else out)
            action.setChecked(checked)
        ask = translate("Column", "Select the words of the ask, in a call")
        explain(self.mark_ask, "" if chosen else why or ask)
        if card:
            call = translate("Column", "This paragraph is a call already")
        else:
            call = translate("Column", "Put the cursor into a paragraph with words first")
        explain(self.make_call, "" if callable_ else why or call)
        self._column.tools_changed.emit()

    def _card(self, editor: ProseEditor) -> CardRow | None:
        row = self._column.row_of(editor)
        return row if isinstance(row, CardRow) else None

    def fill_menu(self, menu: QMenu) -> None:
        """What a context menu of an editor offers of them."""
        style = menu.addMenu(translate("Column", "Paragraph style"))
        style.addActions(list(self.styles.values()))
        menu.addActions([self.bold, self.italic, self.link, self.note])
        if self.make_call.isEnabled():
            menu.addAction(self.make_call)
        menu.addSeparator()

    def _again(self) -> None:
        self._state = ()
        self.follow()

    def _toggle_strong(self) -> None:
        self._toggle(lambda m: m.strong, lambda m, wanted: replace(m, strong=wanted))

    def _toggle_emphasis(self) -> None:
        self._toggle(lambda m: m.emphasis, lambda m, wanted: replace(m, emphasis=wanted))

    def _toggle(self, has: Callable[[Marks], bool], change: Callable[[Marks, bool], Marks]) -> None:
        editor = self.editor
        if editor is not None and not self._column.seizing.toggle(has, change):
            writing.toggle(editor, has, change)
            editor.setFocus()
        self._again()

    def _rekind(self, kind: BlockKind) -> None:
        editor = self.editor
        if editor is not None and not self._column.seizing.rekind(kind):
            writing.rekind(editor, kind)
            editor.setFocus()
        self._again()

    def _mark_ask(self) -> None:
        editor = self.editor
        card = self._card(editor) if editor is not None else None
        if card is not None:
            card.mark_ask()
        self._again()

    def _make_call(self) -> None:
        editor = self.editor
        if editor is not None and editor.passage.count:
            block = editor.passage.block(editor.caret()[0])
            self._column.bind_call(block.id)
        self._again()

    def _ask_link(self) -> None:
        editor = self.editor
        self._again()
        if editor is None:
            return
        if self._column.link_tip.take_offer(editor):
            return
        self._column.link_tip.hide()
        address = ""
        if not editor.textCursor().hasSelection():
            if not writing.link_around(editor):
                address = writing.choose_address(editor)
            if not address:
                writing.choose_link_or_word(editor)
        present = writing.link_at(editor)
        proposed = address or address_in(editor.textCursor().selectedText())
        field = self._field = LinkField(self._column.setting.theme, editor, present, proposed)
        field.chosen.connect(lambda address: self._set_link(editor, address))
        field.open_at(editor)

    def _set_link(self, editor: ProseEditor, address: str) -> None:
        if editor.textCursor().hasSelection():
            end = editor.selected()[1]
            writing.remark(editor, lambda marks: replace(marks, link=address))
            editor.put_caret(*end)
        elif address:
            writing.insert_linked(editor, address)
        editor.setFocus()
        self._again()

    def _ask_note(self) -> None:
        """A footnote to the selected words or the word at the cursor; the one that is there is changed."""
        editor = self.editor
        self._again()
        if editor is None or not editor.passage.count:
            return
        setting = self._column.setting
        present = note_at(editor)
        if not present and not editor.textCursor().hasSelection():
            writing.choose_word(editor)
        said = ""
        if present:
            edition, place = find_footnote(setting.session.statement, present)
            said = edition.footnotes[place].text
        field = self._field = FootnoteField(
            setting.theme, editor, said, setting.notes.number(present) if present else 0
        )
        field.chosen.connect(lambda text: self._set_note(editor, present, text))
        field.open_at(editor)

    def _set_note(self, editor: ProseEditor, present: str, text: str) -> None:
        column = self._column
        if present and not text:
            column.edit(lambda s: remove_footnote(s, present), translate("Column", "Remove footnote"))
        elif present:
            edition, place = find_footnote(column.setting.session.statement, present)
            runs = with_text(edition.footnotes[place].runs, text)
            column.edit(lambda s: change_footnote(s, present, runs), translate("Column", "Change footnote"))
        else:
            (_, first), (number, end) = editor.selected()
            block = editor.passage.block(number)
            start = first if editor.selected()[0][0] == number else 0
            if start < end:
                note = Footnote(with_text((), text))
                column.edit(
                    lambda s: add_footnote(s, block.id, start, end, note), translate("Column", "Add footnote")
                )
                editor.put_caret(number, end)
        editor.setFocus()
        self._again()
