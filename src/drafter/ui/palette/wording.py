"""Other words by which commands are looked for, and the names of languages."""

from __future__ import annotations

from drafter.ui.texts import translate


def other_words(key: str) -> str:
    """What people who know other programs type to find a command."""
    words = {
        "new": translate("Palette", "create document file"),
        "open": translate("Palette", "load file document"),
        "sample": translate("Palette", "example demo"),
        "import": translate("Palette", "word docx html markdown text paste read"),
        "export": translate("Palette", "pdf word docx html markdown mail print publish send make files"),
        "save": translate("Palette", "keep write store"),
        "save_as": translate("Palette", "copy duplicate rename"),
        "close": translate("Palette", "window"),
        "quit": translate("Palette", "exit leave end"),
        "undo": translate("Palette", "back revert"),
        "redo": translate("Palette", "again forward"),
        "paragraph": translate("Palette", "normal body text style"),
        "subheading": translate("Palette", "title heading style"),
        "bullet": translate("Palette", "list dots unordered"),
        "number": translate("Palette", "list ordered"),
        "quotation": translate("Palette", "quote block cite"),
        "bold": translate("Palette", "strong heavy"),
        "italic": translate("Palette", "emphasis slanted"),
        "link": translate("Palette", "add url web address hyperlink"),
        "note": translate("Palette", "add citation source reference endnote"),
        "make_call": translate("Palette", "add call to action demand"),
        "mark_ask": translate("Palette", "add demand request"),
        "inspector": translate("Palette", "preview pane side panel pages"),
        "find": translate("Palette", "search look for"),
        "replace": translate("Palette", "search exchange"),
        "history": translate("Palette", "versions revisions earlier changes compare restore"),
        "settings": translate("Palette", "preferences options configure theme language"),
        "shortcuts": translate("Palette", "keys keyboard hotkeys bindings change"),
        "keys": translate("Palette", "keyboard shortcuts hotkeys list print"),
        "guide": translate("Palette", "manual help documentation how to"),
        "first_minute": translate("Palette", "tour introduction hints tips"),
        "about": translate("Palette", "version licence"),
        "brands": translate("Palette", "logo look design colours fonts letterhead edit"),
        "number_asks": translate("Palette", "list calls demands prose"),
        "bullet_asks": translate("Palette", "list calls demands points dashes"),
        "asks_summary": translate("Palette", "annex appendix table addressees bodies demands"),
        "letter": translate("Palette", "address receiver reference press embargo"),
        "name_version": translate("Palette", "save snapshot milestone revision"),
        "home": translate("Palette", "library list all statements start"),
        "paste_plain": translate("Palette", "text only unformatted match style"),
        "hard_space": translate("Palette", "nbsp insert symbol"),
        "duplicate": translate("Palette", "copy clone"),
        "duplicate_section": translate("Palette", "copy clone"),
        "split_section": translate("Palette", "divide break"),
        "merge_section": translate("Palette", "join combine"),
        "ready": translate("Palette", "done finished state complete"),
        "add_call": translate("Palette", "new call to action demand"),
        "add_addressee": translate("Palette", "recipient institution to whom"),
        "call_deadline": translate("Palette", "date due legal article"),
        "add_signatory": translate("Palette", "organisation partner new signer"),
        "paste_list": translate("Palette", "organisations spreadsheet excel table"),
        "import_list": translate("Palette", "organisations spreadsheet excel csv xlsx table"),
        "word_count": translate("Palette", "length count statistics reading time"),
        "zoom_in": translate("Palette", "zoom bigger font size"),
        "zoom_out": translate("Palette", "zoom smaller font size"),
        "zoom_usual": translate("Palette", "zoom reset font size"),
        "focus": translate("Palette", "distraction free concentrate zen"),
        "full_screen": translate("Palette", "fullscreen maximise"),
    }
    return words.get(key, "")


def language_name(code: str) -> str:
    """A language by its name in the language of the windows."""
    names = {
        "en": translate("Palette", "English"),
        "fr": translate("Palette", "French"),
        "de": translate("Palette", "German"),
        "ru": translate("Palette", "Russian"),
        "es": translate("Palette", "Spanish"),
    }
    return names.get(code, code)
