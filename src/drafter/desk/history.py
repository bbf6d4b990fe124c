"""The history of a document: keeping versions of it, finding them, and bringing them back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from drafter.desk.documents import OpenDocument
from drafter.desk.files import create, read
from drafter.model.errors import CannotWrite, UnknownName
from drafter.model.history import History, Reason, Revision
from drafter.model.restoring import restore_section
from drafter.model.statement import UNREAD, Statement, blocks_of
from drafter.model.values import Value
from drafter.storage.history import FULL_BYTES, size_of, statement_of, thinned, with_revision
from drafter.storage.saving import Saved

__all__ = [
    "History",
    "Reason",
    "Version",
    "as_json",
    "find_version",
    "is_large_change",
    "keep",
    "reason_in_words",
    "restore",
    "restore_section",
    "statement_at",
    "versions_of",
    "words_in",
]

_LEAST_PREFIX = 4
# So many words, or signatories, gone at once are a large change.
_LARGE, _MANY_NAMES = 60, 10
_LONGEST_NAME = 200
_REASONS = {
    Reason.NAMED: "Named",
    Reason.CLOSING: "Before closing",
    Reason.REPLACING: "Before “Replace all”",
    Reason.IMPORTING: "Before an import",
    Reason.RESTORING: "Before a version was brought back",
    Reason.CHANGING: "Before a large change",
    Reason.RESTING: "Before a pause",
}


class Version(Value, frozen=True):
    """A revision as it is shown. `number` is 0 for one that was kept by itself.

    `gained` are its words more than those of the named version before it; None where there is none.
    """

    id: str
    reason: Reason
    at: str
    words: int
    number: int = 0
    name: str = ""
    gained: int | None = None

    @property
    def when(self) -> datetime | None:
        """The moment in the zone of this computer."""
        try:
            return datetime.fromisoformat(self.at).astimezone()
        except (ValueError, OverflowError, OSError):
            return None


def versions_of(history: History) -> tuple[Version, ...]:
    """All versions, the newest first."""
    found: list[Version] = []
    before: int | None = None
    for one in history.revisions:
        named = one.reason is Reason.NAMED
        gained = one.words - before if named and before is not None else None
        found.append(Version(one.id, one.reason, one.at, one.words, one.number, one.name, gained))
        if named:
            before = one.words
    return tuple(reversed(found))


def words_in(statement: Statement) -> int:
    """The words of the text, without notes, contact and related publications."""
    return sum(
        len(block.printed.split())
        for section, block in blocks_of(statement.primary)
        if section.kind not in UNREAD
    )


def keep(
    document: OpenDocument, statement: Statement, reason: Reason, name: str = "", now: datetime | None = None
) -> Version | None:
    """Have `statement` in the document's history; the next save has it in the file.

    Only a named version is kept of a text that the newest one has already, or of one without words. Raises
    CannotWrite where the history is full.
    """
    history = document.history
    named = reason is Reason.NAMED
    if not named and (_newest_is(history, statement) or not _says_anything(statement)):
        return None
    moment = (now or datetime.now(UTC)).astimezone()
    number = 1 + max((one.number for one in history.revisions), default=0) if named else 0
    about = Revision(
        at=moment.isoformat(timespec="seconds"),
        reason=reason,
        rest=statement,
        number=number,
        name=" ".join(name.split())[:_LONGEST_NAME] if named else "",
        words=words_in(statement),
    )
    grown = thinned(with_revision(history, statement, about), moment.timestamp())
    if named and size_of(grown) > FULL_BYTES:
        raise CannotWrite(
            "The history of this statement is full.", "Save a copy: it begins a history of its own."
        )
    document.history = grown
    return next((one for one in versions_of(document.history) if one.id == about.id), None)


def _newest_is(history: History, statement: Statement) -> bool:
    return bool(history.revisions) and statement_of(history, history.revisions[-1]) == statement


def _says_anything(statement: Statement) -> bool:
    return bool(statement.signatories) or any(
        block.text for edition in statement.editions for _, block in blocks_of(edition)
    )


def is_large_change(before: Statement, after: Statement) -> bool:
    """Whether so many words went at one time that a writer may want them back."""
    old = {block.id: block for edition in before.editions for _, block in blocks_of(edition)}
    new = {block.id: block for edition in after.editions for _, block in blocks_of(edition)}
    lost = 0
    for name, block in old.items():
        present = new.get(name)
        if present is not block:
            words = len(present.text.split()) if present is not None else 0
            lost += max(len(block.text.split()) - words, 0)
    if lost < _LARGE and len(before.signatories) - len(after.signatories) < _MANY_NAMES:
        return False
    # What only moved or was joined is still there.
    return words_in(before) - words_in(after) >= _LARGE or len(before.signatories) > len(after.signatories)


def statement_at(history: History, version_id: str) -> Statement:
    """The statement as it was in a version; KeyError where there is no such version."""
    for revision in history.revisions:
        if revision.id == version_id:
            return statement_of(history, revision)
    raise KeyError(version_id)


def find_version(history: History, wanted: str) -> Version:
    """The version of a number, a name, or the beginning of an id. Raises UnknownName."""
    versions = versions_of(history)
    plain = wanted.strip().casefold()
    found = [one for one in versions if one.number and str(one.number) == plain]
    found = found or [one for one in versions if one.name and one.name.casefold() == plain]
    if not found and len(plain) >= _LEAST_PREFIX:
        found = [one for one in versions if one.id.startswith(plain)]
    if len(found) == 1:
        return found[0]
    if not versions:
        raise UnknownName("This statement has no earlier versions yet.", "Open it and name one.")
    if found:
        raise UnknownName(f"“{wanted}” is several versions.", f"Say which: {_listed(found)}.")
    raise UnknownName(f"There is no version “{wanted}”.", f"There are: {_listed(versions)}.")


def _listed(versions: Iterable[Version]) -> str:
    return ", ".join(str(one.number) if one.number else one.id for one in versions)


def restore(path: Path, wanted: str, output: Path) -> Saved:
    """The statement of a version of the file at `path` in a file of its own, which begins its own history.

    Raises UnknownName, InputRefused or CannotWrite.
    """
    history = read(path).history
    version = find_version(history, wanted)
    return create(output, statement_at(history, version.id))


def reason_in_words(reason: Reason) -> str:
    """Why a version was kept, in English."""
    return _REASONS[reason]


def as_json(history: History) -> list[dict[str, object]]:
    """The versions as `drafter history --json` prints them, the newest first."""
    return [
        {
            "id": one.id,
            "number": one.number or None,
            "name": one.name,
            "reason": one.reason.value,
            "at": one.at,
            "words": one.words,
        }
        for one in versions_of(history)
    ]
