"""A page while it is being recognised: its lines, and the part that each has been given."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from drafter.readers.dates import is_dateline
from drafter.readers.furniture import is_furniture
from drafter.readers.lines import Line, LineKind
from drafter.register.wording import Wording


class Part(Enum):
    """What a line is to the statement."""

    LEFT_OVER = auto()
    LABEL = auto()
    TITLE = auto()
    STANDFIRST = auto()
    DATELINE = auto()
    HEADING = auto()
    PROSE = auto()
    SIGNATORIES_HEADING = auto()
    SIGNATORY = auto()
    SIGNATORIES_TEXT = auto()
    RELATED_HEADING = auto()
    RELATED = auto()


_FINAL = re.compile(
    r"[.!?…:;,]['\"”»’“)\]]{0,3}(?:\[\d+\]|[¹²³⁴-⁹])?$|[.!?…]['\"”»’“)\]]{0,3}\s?(?:\[\d+\]|\(\d+\))$"
)
_SENTENCE = re.compile(r"[.!?…]['\"”»’“)\]]{0,3}(?:\s?\[\d+\]|[¹²³⁴-⁹])?$")
_COPIES = re.compile(r"(?:cc|copies|copy|copie|kopie|copia|копи[яи]|в копии)\b.{0,20}:", re.I)
_REACHED = re.compile(r"@\w|\d{2}[ .-]\d{2}|\+\d{2}")
_WORD = re.compile(r"\w+(?:['’.&+-]\w+)*")


@dataclass(slots=True)
class Sheet:
    """Lines with their parts; a line keeps the first part that it is given."""

    lines: tuple[Line, ...]
    words: Wording
    language: str
    parts: list[Part | None] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)
    counts: list[int] = field(default_factory=list)
    junk: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.parts = [None] * len(self.lines)
        self.counts = [len(_WORD.findall(line.text)) if len(line.text) < 3000 else 500 for line in self.lines]
        self.junk = [is_furniture(line.text, self.words) for line in self.lines]

    def give(self, at: int, part: Part) -> None:
        """The line at `at` becomes `part`, unless it is something already."""
        if self.parts[at] is None:
            self.parts[at] = part

    def open(self, start: int = 0, end: int | None = None) -> list[int]:
        """The places of lines that are nothing yet."""
        stop = len(self.lines) if end is None else min(end, len(self.lines))
        return [at for at in range(start, stop) if self.parts[at] is None]

    def is_prose(self, at: int) -> bool:
        """Whether a line is written out: sentences, or a good part of one."""
        line = self.lines[at]
        if line.kind in (LineKind.ROW, LineKind.HEADING) or line.cells:
            return False
        count = self.counts[at]
        if count >= 28:
            return line.text.count(",") < count // 3 or _SENTENCE.search(line.text) is not None
        if count >= 8 and _SENTENCE.search(line.text):
            return True
        return count >= 10 and _FINAL.search(line.text) is not None and not line.text.endswith((",", ";"))

    def above_text(self, at: int) -> bool:
        """Whether most of what is written out stands below a line."""
        written = [place for place in range(len(self.lines)) if self.is_prose(place)]
        above = sum(self.counts[place] for place in written if place < at)
        return above * 3 < sum(self.counts[place] for place in written)

    def is_sentence(self, at: int) -> bool:
        """Whether a line ends as a sentence does and has words enough for one."""
        return self.counts[at] >= 4 and _SENTENCE.search(self.lines[at].text) is not None

    def is_dateline(self, at: int) -> bool:
        """Whether a line is place and date."""
        return is_dateline(self.lines[at].text, self.language)

    def heading_kind(self, at: int) -> str:
        """Which kind of section a line would announce, were it a heading; "" where none."""
        return self.words.heading_kind(self.lines[at].text) if self.counts[at] <= 14 else ""

    def resumes(self, at: int) -> bool:
        """Whether a line takes the text up again below furniture: a heading or label of its closing parts."""
        line = self.lines[at]
        label = line.text.split(":")[0] if ":" in line.text else ""
        if label and len(label) < 50 and self.words.heading_kind(label) in ("notes", "contact"):
            return True
        ranked = line.kind is LineKind.HEADING or line.text.endswith(":") or line.strong
        kind = self.heading_kind(at)
        if kind == "contact" and line.apart and not line.linked:
            ranked = ranked or self._reached_below(at)
        return ranked and kind in ("notes", "contact", "signatories")

    def _reached_below(self, at: int) -> bool:
        """Whether an address or a number stands in the paragraph below a line, or in its first lines."""
        for other in range(at + 1, min(at + 5, len(self.lines))):
            if self.lines[other].apart and other > at + 1:
                return False
            if self.is_contact(other):
                return True
        return False

    def is_contact(self, at: int) -> bool:
        """Whether a line says how to reach somebody: an address of mail, or a number."""
        return _REACHED.search(self.lines[at].text) is not None and not self.is_dateline(at)

    def copies(self, at: int) -> bool:
        """Whether a line says who else is sent a letter."""
        return _COPIES.match(self.lines[at].text) is not None

    def is_item(self, at: int) -> bool:
        """Whether a line is an item of a list."""
        return self.lines[at].kind in (LineKind.BULLET, LineKind.NUMBER)
