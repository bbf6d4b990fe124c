"""What is said to the writer by rooms that know no language but English: templates, and what fills them.

A sentence is English text: whoever wants no other language need not know more. Windows say it anew from
its template, and what fills it too, where that is a sentence or a phrase of its own.
"""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """English text that knows its `template`, with `{name}` for each of what `filled` has."""

    __slots__ = ("filled", "template")

    template: str
    filled: Mapping[str, str]

    def __new__(cls, text: str, template: str = "", filled: Mapping[str, str] | None = None) -> Sentence:
        made = super().__new__(cls, text)
        made.template, made.filled = template or text, filled or {}
        return made

    def __getnewargs__(self) -> tuple[str, str, Mapping[str, str]]:  # type: ignore[override]
        return str(self), self.template, self.filled


def sentence(template: str, **filled: object) -> Sentence:
    """A sentence of a literal template, which is collected for translation as it stands."""
    given = {name: one if isinstance(one, str) else str(one) for name, one in filled.items()}
    return Sentence(template.format(**given), template, given)


def phrase(words: str) -> Sentence:
    """Literal words that fill a place in a sentence, translated by themselves."""
    return Sentence(words)


def listed(parts: list[Sentence]) -> Sentence:
    """Several with commas between them."""
    if len(parts) < 2:
        return parts[0] if parts else Sentence("")
    names = {f"part{place}": one for place, one in enumerate(parts)}
    template = ", ".join(f"{{{name}}}" for name in names)
    return Sentence(template.format(**names), template, names)


def reason_of(error: Exception, otherwise: Sentence) -> str:
    """What an error says, as the sentence or phrase that it was given where it was given one."""
    given = error.args[0] if error.args else ""
    return given if isinstance(given, Sentence) else str(error) or otherwise
