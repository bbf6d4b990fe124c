"""What the windows call the kinds of sections, and their icons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.model.statement import Edition, Section, SectionKind, headline_of
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
