"""The entries of the palette, gathered from a statement window as it is now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from drafter.compose.brand import DEFAULT_BRAND
from drafter.desk.brands import list_brands
from drafter.model.edits import set_brand
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind
from drafter.places import Places
from drafter.ui.actions import focused_edit
from drafter.ui.catalogue import BY_KEY, COMMANDS, PLACE_NAMES, Command, Place
from drafter.ui.controls import plain_name
from drafter.ui.kinds import NAMES, icon_name, outline_name
from drafter.ui.palette.entries import Entry
from drafter.ui.palette.wording import other_words
from drafter.ui.texts import translate
from drafter.ui.theme import Scheme
from drafter.ui.written_languages import WRITTEN, begin_in

if TYPE_CHECKING:
    from drafter.ui.home.cards import Card
    from drafter.ui.home.window import HomeWindow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_ON_TEXT = frozenset({Place.EDIT, Place.TEXT, Place.SECTION, Place.CALLS, Place.SIGNATORIES})
_FILES = 10
_LONGEST = 80
_CLIPBOARD = (("cut", "Ctrl+X"), ("copy", "Ctrl+C"), ("paste", "Ctrl+V"), ("selectAll", "Ctrl+A"))


def gather(window: StatementWindow, windows: Windows) -> list[Entry]:
    """The commands in the order of the menus, then where one can go, and what one can add and choose."""
    entries = [*_commands(window), *_clipboard(window), *_places(window), *_sections(window)]
    if window.room.view is not None:
        # What is done to the text, or in it, is done with the text in sight.
        away = translate("Palette", "Go back to the text first")
        texts = {command.key for command in COMMANDS if command.place in _ON_TEXT}
        entries = [
            replace(one, why=one.why or away) if one.key in texts or one.key not in BY_KEY else one
            for one in entries
        ]
    return [
        *entries,
        *_brands(window),
        *schemes(windows),
        *languages(windows),
        *files(window, windows),
    ]


def gather_at_home(window: HomeWindow, windows: Windows, cards: Sequence[Card]) -> list[Entry]:
    """What Home can do, the templates, and what was opened last."""
    mine = (entry_of(BY_KEY[key], window.commands[key]) for key in window.wired if key != "palette")
    search = window.search_action
    file = _place(Place.FILE)
    return [
        *mine,
        Entry("search", plain_name(search), file, search.trigger, shown_keys(search.shortcut()), "search"),
        *(
            Entry(
                f"template {card.id}",
                translate("Palette", "New from template: %1").replace("%1", card.name),
                file,
                partial(window.template_chosen.emit, card.id),
                besides=card.about,
            )
            for card in cards
        ),
        *languages(windows),
        *schemes(windows),
        *files(window, windows),
    ]


def _place(place: Place) -> str:
    return translate("Commands", PLACE_NAMES[place]).replace("&", "")


def _commands(window: StatementWindow) -> Iterator[Entry]:
    return (entry_of(command, action) for command, action in window.commands if command.key != "palette")


def entry_of(command: Command, action: QAction) -> Entry:
    """A command of the catalogue as it is now."""
    why = action.whatsThis() or translate("Palette", "There is nothing to do it with here")
    return Entry(
        key=command.key,
        name=plain_name(action),
        place=_place(command.place),
        run=action.trigger,
        keys=shown_keys(action.shortcut()),
        icon=command.icon,
        why="" if action.isEnabled() else why,
        checked=action.isCheckable() and action.isChecked(),
        besides=other_words(command.key),
    )


def shown_keys(sequence: QKeySequence) -> str:
    """A shortcut as the system writes it."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _clipboard(window: StatementWindow) -> Iterator[Entry]:
    """What the editors do themselves; which of it means something, they know."""
    names = {
        "cut": translate("Palette", "Cut"),
        "copy": translate("Palette", "Copy"),
        "paste": translate("Palette", "Paste"),
        "selectAll": translate("Palette", "Select all"),
    }
    for method, keys in _CLIPBOARD:
        run = partial(focused_edit, window, method)
        yield Entry(method, names[method], _place(Place.EDIT), run, shown_keys(QKeySequence(keys)))


def _places(window: StatementWindow) -> Iterator[Entry]:
    """Sections, the subheadings in them, and the calls by whom they are to."""
    edition = window.session.statement.primary
    calls = {call.id: call for call in window.session.statement.calls}
    go = translate("Palette", "Go to %1")
    for section in edition.sections:
        name = outline_name(section, edition)
        own = section.heading if section.heading != name else ""
        to = partial(window.column.go_to_section, section.id)
        place, icon = translate("Palette", "Sections"), icon_name(section.kind)
        yield Entry(f"go {section.id}", go.replace("%1", name), place, to, icon=icon, besides=own)
        if own:
            words = go.replace("%1", _cut(own))
            yield Entry(f"go heading {section.id}", words, name, to, icon=icon, besides=name)
        told: set[str] = set()
        for block in section.blocks:
            there = partial(window.column.go_to_block, block.id)
            if block.kind is BlockKind.SUBHEADING and block.text.strip():
                yield Entry(f"go {block.id}", go.replace("%1", _cut(block.text)), name, there, icon=icon)
            for call_id in block.calls:
                call = calls.get(call_id)
                if call is not None and call_id not in told and call.addressees:
                    told.add(call_id)
                    whom = ", ".join(addressee.name for addressee in call.addressees)
                    words = translate("Palette", "Go to the call to %1").replace("%1", _cut(whom))
                    yield Entry(f"go {call_id}", words, name, there, icon="calls")


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _sections(window: StatementWindow) -> Iterator[Entry]:
    add, why = translate("Palette", "Add %1"), window.column.setting.locked
    sections = window.session.statement.primary.sections
    end = len(sections)
    there = {section.kind for section in sections}

    def run(kind: SectionKind) -> None:
        window.outline.add(kind, end)

    # What is not there yet is wanted first.
    for kind, name in sorted(NAMES.items(), key=lambda one: one[0] in there):
        words = add.replace("%1", name[:1].lower() + name[1:])
        besides = translate("Palette", "new section")
        yield Entry(
            f"add {kind.value}",
            words,
            _place(Place.SECTION),
            partial(run, kind),
            icon=icon_name(kind),
            why=why,
            besides=besides,
        )


def _brands(window: StatementWindow) -> Iterator[Entry]:
    used = window.session.statement.brand or DEFAULT_BRAND
    why = window.column.setting.locked

    def run(brand_id: str) -> None:
        window.session.edit(lambda s: set_brand(s, brand_id), translate("Menus", "Choose brand"))

    for brand in list_brands(Places.of_user()):
        words = translate("Palette", "Set in the brand %1").replace("%1", brand.name)
        yield Entry(
            f"brand {brand.id}",
            words,
            _place(Place.PAGES),
            partial(run, brand.id),
            icon="brand",
            why=why,
            checked=brand.id == used,
            besides=translate("Palette", "look logo design use"),
        )


def schemes(windows: Windows) -> Iterator[Entry]:
    """Light and dark."""
    names = {
        Scheme.SYSTEM: translate("Palette", "Light or dark as the system"),
        Scheme.LIGHT: translate("Palette", "Light windows"),
        Scheme.DARK: translate("Palette", "Dark windows"),
    }
    for scheme, name in names.items():
        yield Entry(
            f"scheme {scheme.value}",
            name,
            _place(Place.VIEW),
            partial(windows.set_scheme, scheme),
            checked=windows.theme.scheme is scheme,
            besides=translate("Palette", "theme mode colours night"),
        )


def languages(windows: Windows) -> Iterator[Entry]:
    """New statements, by the language that they begin in."""
    for language, name in WRITTEN.items():
        words = translate("Palette", "New statement in %1").replace("%1", name)
        run = partial(begin_in, windows, language)
        yield Entry(f"new {language}", words, _place(Place.FILE), run, icon="globe")


def files(window: StatementWindow | HomeWindow, windows: Windows) -> Iterator[Entry]:
    """What was opened last."""
    for path in windows.settings.recents[:_FILES]:
        words = translate("Palette", "Open %1").replace("%1", _cut(path.stem))
        yield Entry(
            f"open {path}", words, _folder(path), partial(windows.open_file, path, window), icon="file"
        )


def _folder(path: Path) -> str:
    return path.parent.name or str(path.parent)
