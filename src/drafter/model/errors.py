"""The errors that Drafter raises on purpose."""

from __future__ import annotations


class DrafterError(Exception):
    """What happened and what to do, in words for the writer.

    `happened` and `remedy` are sentences; neither carries text of a document.
    """

    def __init__(self, happened: str, remedy: str = "") -> None:
        super().__init__(f"{happened} {remedy}".strip())
        self.happened = happened
        self.remedy = remedy


class InputRefused(DrafterError):
    """A file or text that cannot be read as what it was given for."""


class UnknownName(DrafterError):
    """There is no such brand, template, format or edition; the remedy names those there are."""


class CannotWrite(DrafterError):
    """A file could not be written; what was there before is untouched."""


class Locked(DrafterError):
    """The document is open elsewhere or its passphrase is missing."""


class Incomplete(DrafterError):
    """A file that Drafter ships is missing or broken."""

    @classmethod
    def without(cls, name: str) -> Incomplete:
        """The error for the file of that name."""
        return cls(f"A part of Drafter is missing or broken: {name}.", "Install Drafter again.")
