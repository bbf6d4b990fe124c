"""What the history view says about versions and changes."""

from __future__ import annotations

from datetime import datetime, timedelta

from drafter.desk.compare import Change, Part, Row
from drafter.desk.history import Reason, Version
from drafter.ui.kinds import NAMES, section_label
from drafter.ui.texts import translate

NOW = ""


def name_of(version: Version) -> str:
    """What a version is called in the time line."""
    if version.number:
        return f"{version.number}, {version.name}" if version.name else short_name(version)
    return reason_of(version.reason)


def short_name(version: Version | None) -> str:
    """What a version is called over its side, and on the button that brings it back."""
    if version is None:
        return translate("History", "Now")
    if version.number:
        return translate("History", "Version {number}").format(number=version.number)
    return moment_of(version.when)


def reason_of(reason: Reason) -> str:
    """Why a version was kept by itself."""
    return {
        Reason.NAMED: translate("History", "Named"),
        Reason.CLOSING: translate("History", "Before closing"),
        Reason.REPLACING: translate("History", "Before “Replace all”"),
        Reason.IMPORTING: translate("History", "Before an import"),
        Reason.RESTORING: translate("History", "Before bringing a version back"),
        Reason.CHANGING: translate("History", "Before a large change"),
        Reason.RESTING: translate("History", "Before a pause"),
    }[reason]


def moment_of(when: datetime | None, now: datetime | None = None) -> str:
    """A moment as briefly as it can be told: by the hour today, by the day this year."""
    if when is None:
        return translate("History", "At an unknown time")
    from PySide6.QtCore import QLocale

    present = (now or datetime.now().astimezone()).astimezone(when.tzinfo)
    clock = f"{when:%H:%M}"
    if when.date() == present.date():
        return translate("History", "Today {time}").format(time=clock)
    if when.date() == (present - timedelta(days=1)).date():
        return translate("History", "Yesterday {time}").format(time=clock)
    month = QLocale().standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)
    year = f" {when.year}" if when.year != present.year else ""
    return f"{when.day} {month}{year} {clock}"


def words_of(count: int) -> str:
    """So many words."""
    return translate("History", "%n words", "", count)


def gained_words(count: int) -> str:
    """So many words more or fewer than before."""
    return f"{'+' if count >= 0 else '−'}{words_of(abs(count))}"


def second_line(version: Version, now: datetime | None = None) -> str:
    """When a version was kept, and what it brought."""
    when = moment_of(version.when, now)
    if not version.number:
        return when
    return f"{when}, {words_of(version.words) if version.gained is None else gained_words(version.gained)}"


def label_of(part: Part) -> str:
    """The label over a part."""
    if part.kind is None:
        other = part.name == "details"
        return translate("History", "Details") if other else translate("History", "Footnotes")
    section = part.new or part.old
    return section_label(section, part.name) if section is not None else NAMES[part.kind]


def said_of_part(part: Part) -> str:
    """What became of a section as a whole; empty where it is as it was."""
    if part.kind is None or part.name == "":
        return ""
    if part.old is None:
        return translate("History", "New section")
    if part.new is None:
        return translate("History", "Section taken out")
    if part.other_kind:
        return translate("History", "Was: {kind}").format(kind=NAMES[part.old.kind])
    return translate("History", "Section moved") if part.moved else ""


def said_of_row(row: Row) -> str:
    """What became of a row besides its words."""
    said = []
    if row.change is Change.LEFT:
        to = translate("History", "Moved to “{section}”").format(section=row.elsewhere)
        said.append(to if row.elsewhere else translate("History", "Moved within the section"))
    if row.change is Change.ARRIVED:
        come = translate("History", "Moved here from “{section}”").format(section=row.elsewhere)
        said.append(come if row.elsewhere else translate("History", "Moved here"))
    if row.other_kind and row.old is not None and row.new is not None:
        before, after = style_in_words(row.old.style), style_in_words(row.new.style)
        said.append(translate("History", "Was {before}, is {after}").format(before=before, after=after))
    return ". ".join(said)


def style_in_words(style: str) -> str:
    """The kind of a block or the state of a signatory."""
    known = {
        "paragraph": translate("History", "a paragraph"),
        "bullet": translate("History", "a bullet"),
        "number": translate("History", "a numbered item"),
        "quotation": translate("History", "a quotation"),
        "subheading": translate("History", "a subheading"),
        "invited": translate("History", "invited"),
        "reviewing": translate("History", "reviewing"),
        "approved": translate("History", "approved"),
        "conditional": translate("History", "conditional"),
        "signed": translate("History", "signed"),
        "declined": translate("History", "declined"),
        "withdrawn": translate("History", "withdrawn"),
        "withheld": translate("History", "withheld"),
        "lead": translate("History", "leading"),
    }
    shown = []
    for part in style.split(", "):
        logo = part.startswith("logo ")
        shown.append(translate("History", "with a logo") if logo else known.get(part, part))
    return ", ".join(shown)


def detail_name(label: str) -> str:
    """What a detail is called."""
    return {
        "date": translate("History", "Date"),
        "embargo": translate("History", "Embargo"),
        "brand": translate("History", "Brand"),
        "order of signatories": translate("History", "Order of signatories"),
        "signatories as": translate("History", "Signatories as"),
        "calls as": translate("History", "Calls as"),
        "summary of asks": translate("History", "Summary of asks"),
        "persons named": translate("History", "Persons named"),
        "affiliations identify only": translate("History", "Affiliations identify only"),
        "language": translate("History", "Language"),
        "label": translate("History", "Kind of text"),
        "dateline": translate("History", "Place and date"),
        "running title": translate("History", "Running title"),
        "recipient": translate("History", "Recipient"),
        "reference": translate("History", "Reference"),
        "salutation": translate("History", "Salutation"),
        "closing": translate("History", "Closing"),
        "signed by": translate("History", "Signed by"),
        "title of the signer": translate("History", "Title of the signer"),
        "enclosure": translate("History", "Enclosure"),
        "ready section": translate("History", "Marked as ready"),
        "call to": translate("History", "Call to"),
        "basis of the call": translate("History", "Basis of the call"),
        "deadline of the call": translate("History", "Deadline of the call"),
        "asks of the call": translate("History", "Asks of the call"),
        "influence as": translate("History", "Influence as"),
        "sources as": translate("History", "Sources as"),
        "spelt right here": translate("History", "Spelt right here"),
        "influence entry": translate("History", "Influence entry"),
        "source": translate("History", "Source"),
        "claim": translate("History", "Claim"),
        "finding set aside": translate("History", "Finding set aside"),
    }.get(label, label)


def section_name(part: Part) -> str:
    """What a section is called where it is brought back."""
    return label_of(part)
