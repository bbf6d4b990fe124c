"""What an empty section says about itself, as the template of the statement has it."""

from __future__ import annotations

from drafter.desk import templates
from drafter.model.statement import Edition, SectionKind
from drafter.ui.texts import translate


class Guide:
    """The guidance of an edition's template in its language; looked up when it is first needed."""

    def __init__(self) -> None:
        self._label: str | None = None
        self._language = ""
        self._template = templates.DEFAULT_TEMPLATE

    def follow(self, edition: Edition) -> bool:
        """Take the template from the edition's label; whether anything is said otherwise now."""
        if (edition.label, edition.language) == (self._label, self._language):
            return False
        before = (self._template, self._language)
        self._label, self._language = edition.label, edition.language
        self._template = templates.template_of(edition)
        return before != (self._template, self._language)

    def text(self, kind: SectionKind) -> str:
        """What stands in an empty section of a kind."""
        return templates.guidance(self._template, self._language)[kind].text

    def most_words(self, kind: SectionKind) -> int:
        """The most words that a section should have; 0 where that is not said."""
        return templates.guidance(self._template, self._language)[kind].most_words

    def call(self) -> templates.CallGuidance:
        """What an empty call says."""
        return templates.call_guidance(self._template, self._language)

    def measure(self, kind: SectionKind, words: int, figure: str) -> str:
        """What the label says of a section's length; how long it may be while it is empty or longer."""
        most = self.most_words(kind)
        if most and not words:
            return translate("Column", "%n words or fewer", "", most)
        if most and words > most:
            fewer = translate("Column", "%n or fewer", "", most)
            return f"{figure}, {fewer}"
        return figure
