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
        "letter": translate("Palette", "address receiver reference press embargo"),
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
