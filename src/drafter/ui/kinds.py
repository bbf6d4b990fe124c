"""What the windows call the kinds of sections, and their icons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.model.statement import Edition, Section, SectionKind, headline_of
from drafter.register.labels import HEADLESS
from drafter.ui.texts import Texts, translate

_NAMES = {
    SectionKind.HEADLINE: QT_TRANSLATE_NOOP("Kinds", "Headline"),
    SectionKind.STANDFIRST: QT_TRANSLATE_NOOP("Kinds", "Standfirst"),
    SectionKind.LEDE: QT_TRANSLATE_NOOP("Kinds", "Lede"),
    SectionKind.BACKGROUND: QT_TRANSLATE_NOOP("Kinds", "Background"),
    SectionKind.INFLUENCE: QT_TRANSLATE_NOOP("Kinds", "Influence"),
    SectionKind.ANALYSIS: QT_TRANSLATE_NOOP("Kinds", "Analysis"),
    SectionKind.CALLS: QT_TRANSLATE_NOOP("Kinds", "Calls"),
    SectionKind.SIGNATORIES: QT_TRANSLATE_NOOP("Kinds", "Signatories"),
    SectionKind.NOTES: QT_TRANSLATE_NOOP("Kinds", "Notes to editors"),
    SectionKind.CONTACT: QT_TRANSLATE_NOOP("Kinds", "Contact"),
    SectionKind.RELATED: QT_TRANSLATE_NOOP("Kinds", "Related"),
}
NAMES: Mapping[SectionKind, str] = Texts("Kinds", _NAMES)


# What they are printed under says more than what they are, and nothing while they are empty.
_TELLING = frozenset({SectionKind.INFLUENCE, SectionKind.RELATED})


def section_label(section: Section, usual: str) -> str:
    """What stands over a section: in the column, in the history, over what was found.

    The `usual` heading that it is printed with, or what its kind is called where that would not be printed.
    """
    own = bool(section.heading) and not section.generated
    empty = not section.publications and not any(block.text for block in section.blocks)
    if own or not usual or section.kind in HEADLESS or (empty and section.kind in _TELLING):
        return NAMES[section.kind]
    return usual


def icon_name(kind: SectionKind) -> str:
    """The icon of a kind of section: they are named alike."""
    return kind.value


def outline_name(section: Section, edition: Edition) -> str:
    """What the outline calls a section: its kind, or its own heading where several are of that kind."""
    alike = [other.id for other in edition.sections if other.kind is section.kind]
    name = NAMES[section.kind]
    if len(alike) < 2:
        return name
    return section.heading or (name if alike[0] == section.id else f"{name} {alike.index(section.id) + 1}")


def shown_title(edition: Edition) -> str:
    """The headline as windows show it: without the label that it may begin with."""
    return headline_of(edition) or translate("Kinds", "Untitled statement")
