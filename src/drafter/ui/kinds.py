"""What the windows call the kinds of sections, and their icons."""

from __future__ import annotations

from drafter.model.statement import Edition, Section, SectionKind, title_of

NAMES: dict[SectionKind, str] = {
    SectionKind.HEADLINE: "Headline",
    SectionKind.STANDFIRST: "Standfirst",
    SectionKind.LEDE: "Lede",
    SectionKind.BACKGROUND: "Background",
    SectionKind.INFLUENCE: "Influence",
    SectionKind.ANALYSIS: "Analysis",
    SectionKind.CALLS: "Calls",
    SectionKind.SIGNATORIES: "Signatories",
    SectionKind.NOTES: "Notes to editors",
    SectionKind.CONTACT: "Contact",
    SectionKind.RELATED: "Related",
}


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
    title = title_of(edition)
    label = edition.label
    if label and title.casefold().startswith(f"{label.casefold()}:"):
        title = title[len(label) + 1 :].strip() or title
    return title or "Untitled statement"
