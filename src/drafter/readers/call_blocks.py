"""Calls over the blocks of sections: paragraphs, lists under a paragraph, lists under a body's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from drafter.model.statement import SectionKind
from drafter.model.text import Block, BlockKind
from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.readers.call_duties import ASKED
from drafter.readers.call_items import given_by, headed, labelled
from drafter.readers.call_parts import Found, Place, after_opener, trimmed
from drafter.readers.call_sentences import calls_in, of_clause
from drafter.readers.sections import Draft
from drafter.register.sentences import masked
from drafter.register.wording import Wording

_ITEMS = (BlockKind.BULLET, BlockKind.NUMBER)
_TRIM = " ,;:.–—"
_THAT = re.compile(r"(?:that|qu[e'’]|dass|che|чтобы|щоб|aby|żeby)\s?", re.I)
_THAT_LEAD = re.compile(r"\b(?:that|que|dass|che|чтобы|щоб|aby|żeby)\s?:$", re.I)
_NOWHERE = (SectionKind.NOTES, SectionKind.CONTACT, SectionKind.SIGNATORIES, SectionKind.RELATED)
# Sections whose heading says that they tell and explain: duties there describe the law more than they call.
_TELLING = (SectionKind.BACKGROUND, SectionKind.ANALYSIS, SectionKind.INFLUENCE)


# Words with a capital letter that no sentence opens with.
_WITHIN = re.compile(r"(?<=[^\W\d_A-ZА-Я],\s|[^\W\d_A-ZА-Я]{2}\s)[A-ZÀ-ÞА-ЯЁ]\w+")


@dataclass(slots=True)
class Bound:
    """A call with its stretches in blocks, each as (block's place, start, end)."""

    prose: list[tuple[int, int, int]] = field(default_factory=list)
    bodies: list[tuple[int, Body]] = field(default_factory=list)
    asks: list[tuple[int, int, int]] = field(default_factory=list)
    you: bool = False
    opening: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What the calls of a page are read with: its language, who speaks, and whom a letter is to."""

    words: Wording
    language: str
    speakers: tuple[str, ...]
    recipients: tuple[str, ...]


def find_calls(drafts: Sequence[Draft], setting: Setting) -> list[Bound]:
    """The calls of a page; places of blocks count through all sections in order."""
    texts = (block.text for draft in drafts for block in draft.blocks if draft.kind not in _NOWHERE)
    names = frozenset(name for text in texts for name in _WITHIN.findall(text))
    has_section = any(draft.kind is SectionKind.CALLS for draft in drafts)
    found: list[Bound] = []
    lede: list[Bound] = []
    offset = 0
    for draft in drafts:
        if draft.kind not in _NOWHERE:
            reader = _Section(draft, offset, setting, has_section, names)
            (lede if draft.kind is SectionKind.LEDE else found).extend(reader.read())
        offset += len(draft.blocks)
    # A lede that says whom it is to sums up what is said below, unless it is said to them nowhere else.
    below = {body.name.casefold() for call in found for _, body in call.bodies}
    first = [
        call
        for call in lede
        if (call.bodies or (call.you and not found))
        and not any(body.name.casefold() in below for _, body in call.bodies)
        and not (below and all(body.name.islower() and " " not in body.name for _, body in call.bodies))
    ]
    return first + found


class _Section:
    """One pass over the blocks of a section, with the call that is open for a list below it."""

    def __init__(
        self, draft: Draft, offset: int, setting: Setting, has_section: bool, names: frozenset[str]
    ) -> None:
        self._draft = draft
        self._offset = offset
        self._setting = setting
        self._names = names
        self._is_calls = draft.kind is SectionKind.CALLS
        self._telling = not draft.generated and draft.kind in _TELLING and not draft.unsure
        told = draft.kind is SectionKind.BACKGROUND and has_section
        self._duties = self._is_calls or (draft.generated and not told) or not has_section
        self._calls: list[Bound] = []
        self._open: list[Bound] = []
        self._headed = False
        self._claused_before = False
        self._addressing = False

    def read(self) -> list[Bound]:
        if self._is_calls:
            self._addressing = self._setting.words.calls.addressing.search(self._draft.heading) is not None
            self._open_by_heading()
        for at, block in enumerate(self._draft.blocks):
            if block.kind is BlockKind.SUBHEADING:
                self._subheading(at, block)
            elif block.kind is BlockKind.QUOTATION:
                self._open = []
            elif block.kind in _ITEMS or self._unmarked_item(at, block.text):
                self._item(at, block)
            else:
                self._paragraph(at, block)
        return [call for call in self._calls if call.asks or call.bodies]

    def _open_by_heading(self) -> None:
        """A heading that names the body speaks for the list under it."""
        text = self._draft.heading.strip(" :")
        words = self._setting.words
        place = _addressed_in(text, words, self._setting.language)
        if place >= 0:
            self._open_bodies(-1, text[place:])

    def _subheading(self, at: int, block: Block) -> None:
        self._open = []
        self._headed = False
        leading = self._setting.words.bodies.leading.match(block.text)
        named = is_body(block.text, self._setting.words.bodies, self._setting.language)
        if self._is_calls and (named or (leading and block.text.rstrip().endswith(":"))):
            self._open_bodies(at, block.text)

    def _open_bodies(self, at: int, text: str) -> None:
        words = self._setting.words
        bodies = bodies_in(masked(text), 0, len(text.rstrip(" :")), words.bodies, self._setting.language)
        if not bodies:
            return
        call = Bound()
        if at >= 0:
            call.prose.append((self._offset + at, 0, len(text)))
            call.bodies = [(self._offset + at, body) for body in bodies]
        else:
            call.bodies = [(-1, body) for body in bodies]
        self._calls.append(call)
        self._open = [call]
        self._headed = True

    def _place(self, text: str) -> Place:
        duties = self._duties
        if self._telling and not self._is_calls:
            duties = duties and (bool(self._calls) or self._speaks(text))
        return Place(
            duties=duties,
            bare=self._is_calls,
            speakers=self._setting.speakers,
            continued=bool(self._calls),
            names=self._names,
        )

    def _speaks(self, text: str) -> bool:
        """Whether a paragraph makes a call outright, so that its duties are calls too."""
        place = Place(duties=False, speakers=self._setting.speakers)
        modal = self._setting.words.calls.modal
        if any(ASKED.search(found.group()) for found in modal.finditer(masked(text))):
            return True
        return any(
            one.bodies or one.you
            for one in calls_in(text, self._setting.words, self._setting.language, place)
        )

    def _paragraph(self, at: int, block: Block) -> None:
        text = block.text
        place = self._place(text)
        if self._telling and self._speaks(text):
            place = replace(place, duties=True)
        found = calls_in(text, self._setting.words, self._setting.language, place)
        if (not found or not (found[0].bodies or found[0].you)) and self._label(at, block):
            return
        if not found and self._is_calls and (self._bold_name(at, block) or self._over_list(at, text)):
            return
        if not found and self._open and self._continues(at, text):
            self._add_ask(at, text, 0)
            return
        self._open = []
        self._headed = False
        for one in found:
            self._bind(at, one)
        if found and found[-1].listed:
            self._open = [self._calls[-1]]
        elif not found and self._leads_list(at, text):
            # "We ask:" opens a list without saying whom.
            self._open = [self._fresh(at, text)]
            self._addressing = self._setting.words.calls.addressing.search(text) is not None

    def _leads_list(self, at: int, text: str) -> bool:
        blocks = self._draft.blocks
        follows = at + 1 < len(blocks) and blocks[at + 1].kind in _ITEMS
        if text.rstrip().endswith(":") and self._is_calls:
            return True
        ended = text.rstrip()[-1:].isalpha() or text.rstrip().endswith(":")
        if follows and ended and self._setting.words.calls.begins(text):
            return True
        formulas = self._setting.words.calls.formulas
        unended = text.rstrip()[-1:].isalpha() or text.rstrip().endswith(":")
        return (
            follows
            and unended
            and any(
                match.end() >= len(text.rstrip(_TRIM)) - 1
                for formula in formulas
                if not formula.strict
                for match in formula.lead.finditer(masked(text))
            )
        )

    def _fresh(self, at: int, text: str) -> Bound:
        call = Bound(prose=[(self._offset + at, 0, len(text))])
        self._calls.append(call)
        return call

    def _continues(self, at: int, text: str) -> bool:
        """Whether a paragraph is an item of an open list without its mark, or stands under a body's name."""
        if self._headed:
            # Below a list under a name the list is over.
            return not at or self._draft.blocks[at - 1].kind not in _ITEMS
        before = self._draft.blocks[at - 1].text.rstrip() if at else ""
        return text[:1].islower() and before.endswith((":", ";", ","))

    def _unmarked_item(self, at: int, text: str) -> bool:
        """Whether a paragraph is an item that has lost its mark: in small letters, where a list goes on."""
        if not text[:1].islower() or not (self._is_calls or self._open):
            return False
        before = self._draft.blocks[at - 1].text.rstrip() if at else ":"
        return before.endswith((":", ";", ","))

    def _item(self, at: int, block: Block) -> None:
        text = block.text
        place = self._place(text)
        if not (self._is_calls or self._open or self._draft.generated):
            place = replace(place, duties=False, bare=False)
        if self._open:
            own = text[:1].isupper() or (
                self._bodiless() and self._setting.words.bodies.leading.match(text) is not None
            )
            place = replace(place, bare=False, listed=True, duties=place.duties and own)
        found = list(calls_in(text, self._setting.words, self._setting.language, place))
        known = [one for one in found if one.bodies or one.you or one.follows]
        if known:
            for one in known:
                self._bind(at, one)
            return
        if self._label(at, block) or self._claused(at, block) or self._bodied(at, block):
            return
        if self._open:
            self._add_ask(at, text, 0)
        elif self._is_calls:
            before = self._draft.blocks[at - 1].kind if at else None
            if before in _ITEMS and self._calls and not self._calls[-1].bodies and not self._calls[-1].you:
                self._open = [self._calls[-1]]
            else:
                self._open = [self._fresh(at, text)]
                self._open[0].prose = []
            self._add_ask(at, text, 0)
            self._open = []

    def _label(self, at: int, block: Block) -> bool:
        """A body's name, a colon, what it is asked: "To the Council: adopt …"."""
        if not self._is_calls and not self._open:
            return False
        words, language = self._setting.words, self._setting.language
        item = block.kind in _ITEMS or self._unmarked_item(at, block.text) or self._is_calls
        addressing = self._addressing and self._bodiless()
        found = labelled(block.text, words, language, addressing=addressing, item=item)
        if found is None:
            return False
        call = self._bound_to(at, block.text, found[0])
        if block.text[found[1] :].strip(_TRIM):
            self._add_asks(call, at, masked(block.text), found[1])
            if block.kind not in _ITEMS:
                self._open = [call]
        else:
            self._open = [call]
        return True

    def _bodied(self, at: int, block: Block) -> bool:
        """An item of the shape "the Ministry to restore the licence", or one whose body is set in bold."""
        words, language = self._setting.words, self._setting.language
        if not self._bodiless():
            return False
        found = headed(block, words, language, addressing=self._addressing)
        if found is None:
            return False
        self._add_asks(self._bound_to(at, block.text, found[0]), at, masked(block.text), found[1])
        return True

    def _bold_name(self, at: int, block: Block) -> bool:
        """A paragraph that opens with a body in bold, and says without a verb of its own what it is to do."""
        words, language = self._setting.words, self._setting.language
        found = headed(block, words, language, addressing=False) if block.runs[0].marks.strong else None
        if found is None:
            return False
        self._add_asks(self._bound_to(at, block.text, found[0]), at, masked(block.text), found[1])
        self._open = []
        self._headed = False
        return True

    def _over_list(self, at: int, text: str) -> bool:
        """A line over a list that only says whom it is for: "To the Council of Europe"."""
        blocks = self._draft.blocks
        follows = at + 1 < len(blocks) and blocks[at + 1].kind in _ITEMS
        if not follows or len(text.split()) > 16 or text.rstrip()[-1:] in ".;!?":
            return False
        if not given_by(text, self._setting.words):
            return False
        self._open_bodies(at, text)
        return self._headed

    def _bodiless(self) -> bool:
        """Whether what leads up to an item has not said whom it is for."""
        if not self._open:
            return self._is_calls
        return not self._open[-1].bodies and not self._open[-1].you

    def _bound_to(self, at: int, text: str, bodies: list[Body]) -> Bound:
        call = self._fresh(at, text)
        call.bodies = [(self._offset + at, body) for body in bodies]
        return call

    def _claused(self, at: int, block: Block) -> bool:
        """An item like "that the Ministry restore the licence", its "that" here or before the list."""
        text = masked(block.text)
        conjunction = _THAT.match(text)
        led = bool(self._open) and at > 0 and _THAT_LEAD.search(self._draft.blocks[at - 1].text) is not None
        led = led or (self._claused_before and (bool(self._open) or self._is_calls))
        led = led or (at == 0 and self._is_calls and _THAT_LEAD.search(self._draft.heading) is not None)
        if not (self._is_calls or self._open) or not (conjunction or led):
            return False
        words, language = self._setting.words, self._setting.language
        start = conjunction.end() if conjunction else 0
        end = noun_phrase(text, start, words.bodies, language)
        named = words.bodies.leading.match(text[start:end]) or words.bodies.heads.match(text[start:end])
        if not (named or text[start : start + 1].isupper()) or (self._open and self._open[-1].you):
            return False
        if not is_body(text[start:end], words.bodies, language):
            return False
        self._claused_before = led
        clause = next(formula for formula in words.calls.formulas if formula.kind == "clause")
        one = of_clause(text, (0, start), len(text), clause, words, language)
        if one is None or not one.bodies:
            return False
        one.asks = [trimmed(text, *span) for span in one.asks]
        opened = self._open
        self._bind(at, one)
        self._open = opened
        return True

    def _bind(self, at: int, one: Found) -> None:
        place = self._offset + at
        if one.follows and self._calls:
            # The same bodies, called by a pronoun: nothing here is bound to their names.
            before = self._calls[-1]
            again = Bound(you=before.you, bodies=[(-1, body) for _, body in before.bodies])
            again.prose.append((place, one.start, one.end))
            again.asks = [(place, start, end) for start, end in one.asks]
            self._calls.append(again)
            return
        call = Bound(you=one.you, opening=one.opening)
        call.prose.append((place, one.start, one.end))
        call.bodies = [(place, body) for body in one.bodies]
        call.asks = [(place, start, end) for start, end in one.asks]
        self._calls.append(call)

    def _add_ask(self, at: int, text: str, start: int) -> None:
        place = self._offset + at
        for call in self._open:
            call.prose.append((place, 0, len(text)))
            call.asks.append((place, *trimmed(masked(text), start, len(text))))

    def _add_asks(self, call: Bound, at: int, text: str, start: int) -> None:
        place = self._offset + at
        first = start + len(text[start:]) - len(text[start:].lstrip(_TRIM))
        cuts = [first]
        ends: list[int] = []
        for more in self._setting.words.calls.more.finditer(text[first:]):
            if more.start() > 4:
                ends.append(first + more.start())
                cuts.append(first + after_opener(more))
        ends.append(len(text.rstrip(_TRIM)))
        call.asks += [(place, low, high) for low, high in zip(cuts, ends, strict=True) if high > low]


def _addressed_in(heading: str, words: Wording, language: str) -> int:
    """Where a heading begins to name the body that it is for ("Our expectations of the Council"), or -1."""
    for found in re.finditer(r"(?:^|\s)(?=\S)", heading):
        rest = heading[found.end() :]
        leading = words.bodies.leading.match(rest)
        if not leading or not is_body(rest, words.bodies, language):
            continue
        if noun_phrase(heading, found.end() + leading.end(), words.bodies, language) >= len(heading) - 1:
            return found.end()
    return -1
