"""Other words by which commands are looked for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.ui.texts import Texts

_WORDS = Texts(
    "Palette",
    {
        "new": QT_TRANSLATE_NOOP("Palette", "create document file"),
        "open": QT_TRANSLATE_NOOP("Palette", "load file document"),
        "sample": QT_TRANSLATE_NOOP("Palette", "example demo"),
        "import": QT_TRANSLATE_NOOP("Palette", "word docx html markdown text paste read"),
        "export": QT_TRANSLATE_NOOP(
            "Palette", "pdf word docx html markdown mail print publish send make files"
        ),
        "save": QT_TRANSLATE_NOOP("Palette", "keep write store"),
        "save_as": QT_TRANSLATE_NOOP("Palette", "copy duplicate rename"),
        "close": QT_TRANSLATE_NOOP("Palette", "window"),
        "quit": QT_TRANSLATE_NOOP("Palette", "exit leave end"),
        "undo": QT_TRANSLATE_NOOP("Palette", "back revert"),
        "redo": QT_TRANSLATE_NOOP("Palette", "again forward"),
        "paragraph": QT_TRANSLATE_NOOP("Palette", "normal body text style"),
        "subheading": QT_TRANSLATE_NOOP("Palette", "title heading style"),
        "bullet": QT_TRANSLATE_NOOP("Palette", "list dots unordered"),
        "number": QT_TRANSLATE_NOOP("Palette", "list ordered"),
        "quotation": QT_TRANSLATE_NOOP("Palette", "quote block cite"),
        "bold": QT_TRANSLATE_NOOP("Palette", "strong heavy"),
        "italic": QT_TRANSLATE_NOOP("Palette", "emphasis slanted"),
        "link": QT_TRANSLATE_NOOP("Palette", "add url web address hyperlink"),
        "note": QT_TRANSLATE_NOOP("Palette", "add citation source reference endnote"),
        "make_call": QT_TRANSLATE_NOOP("Palette", "add call to action demand"),
        "mark_ask": QT_TRANSLATE_NOOP("Palette", "add demand request"),
        "inspector": QT_TRANSLATE_NOOP("Palette", "preview pane side panel pages"),
        "find": QT_TRANSLATE_NOOP("Palette", "search look for"),
        "replace": QT_TRANSLATE_NOOP("Palette", "search exchange"),
        "history": QT_TRANSLATE_NOOP("Palette", "versions revisions earlier changes compare restore"),
        "settings": QT_TRANSLATE_NOOP("Palette", "preferences options configure theme language"),
        "shortcuts": QT_TRANSLATE_NOOP("Palette", "keys keyboard hotkeys bindings change"),
        "keys": QT_TRANSLATE_NOOP("Palette", "keyboard shortcuts hotkeys list print"),
        "guide": QT_TRANSLATE_NOOP("Palette", "manual help documentation how to"),
        "first_minute": QT_TRANSLATE_NOOP("Palette", "tour introduction hints tips"),
        "about": QT_TRANSLATE_NOOP("Palette", "version licence"),
        "brands": QT_TRANSLATE_NOOP("Palette", "logo look design colours fonts letterhead edit"),
        "number_asks": QT_TRANSLATE_NOOP("Palette", "list calls demands prose"),
        "bullet_asks": QT_TRANSLATE_NOOP("Palette", "list calls demands points dashes"),
        "asks_summary": QT_TRANSLATE_NOOP("Palette", "annex appendix table addressees bodies demands"),
        "letter": QT_TRANSLATE_NOOP("Palette", "address receiver reference press embargo"),
        "name_version": QT_TRANSLATE_NOOP("Palette", "save snapshot milestone revision"),
        "home": QT_TRANSLATE_NOOP("Palette", "library list all statements start"),
        "paste_plain": QT_TRANSLATE_NOOP("Palette", "text only unformatted match style"),
        "hard_space": QT_TRANSLATE_NOOP("Palette", "nbsp insert symbol"),
        "duplicate": QT_TRANSLATE_NOOP("Palette", "copy clone"),
        "duplicate_section": QT_TRANSLATE_NOOP("Palette", "copy clone"),
        "split_section": QT_TRANSLATE_NOOP("Palette", "divide break"),
        "merge_section": QT_TRANSLATE_NOOP("Palette", "join combine"),
        "ready": QT_TRANSLATE_NOOP("Palette", "done finished state complete"),
        "add_call": QT_TRANSLATE_NOOP("Palette", "new call to action demand"),
        "add_addressee": QT_TRANSLATE_NOOP("Palette", "recipient institution to whom"),
        "call_deadline": QT_TRANSLATE_NOOP("Palette", "date due legal article"),
        "add_signatory": QT_TRANSLATE_NOOP("Palette", "organisation partner new signer"),
        "paste_list": QT_TRANSLATE_NOOP("Palette", "organisations spreadsheet excel table"),
        "import_list": QT_TRANSLATE_NOOP("Palette", "organisations spreadsheet excel csv xlsx table"),
        "word_count": QT_TRANSLATE_NOOP("Palette", "length count statistics reading time"),
        "zoom_in": QT_TRANSLATE_NOOP("Palette", "zoom bigger font size"),
        "zoom_out": QT_TRANSLATE_NOOP("Palette", "zoom smaller font size"),
        "zoom_usual": QT_TRANSLATE_NOOP("Palette", "zoom reset font size"),
        "focus": QT_TRANSLATE_NOOP("Palette", "distraction free concentrate zen"),
        "full_screen": QT_TRANSLATE_NOOP("Palette", "fullscreen maximise"),
    },
)


def other_words(key: str) -> str:
    """What people who know other programs type to find a command."""
    return _WORDS.get(key, "")
