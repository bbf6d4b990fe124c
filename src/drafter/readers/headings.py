"""Which lines head what follows them, and what kind of section they say it is."""

from __future__ import annotations

import itertools
import re

from drafter.readers.bodies import is_body, noun_phrase
from drafter.readers.call_sentences import after_caller
from drafter.readers.lines import Line, LineKind
from drafter.readers.sheet import Part, Sheet

CONTACT = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|\+\d[\d ()-]{6,}|\b(?:tel|phone|telefon|téléphone|тел)\b", re.I
)
"""An address or a telephone number, or the word before one."""

LABELLED = re.compile(r"([^:]{3,40}):(?:\s|$)")
"""A line that begins with what it is: "Media contact: …"."""

# Of so many words are headings that nothing but their place tells, and known ones with a full stop.
_FEW, _KNOWN = 6, 3
# What a heading tells of what stands under it: "What the court said", «Почему это важно».
_TOLD = re.compile(
    r"(?:why|what|how|who|where|warum|weshalb|wer|was|wie|worum|ce que|ce qui|pourquoi|comment|qui|"
    r"почему|зачем|что|как|кто|чего|о чём) [^,;:?!—–]{3,60}$",
    re.I,
)
# A thing and what is of it, without a verb: "A fence of three wires", "Ein Lied und seine Folgen".
_THING = re.compile(
    r"(?:An?|The) [a-z]+ (?:and|of|in|for|without|after) (?:(?:its|his|her|their|the|an?|two|three) )?[a-z]+"
    r"|(?:Une?|L[ea]s?|L[’']) ?[a-zà-ÿ]+ (?:et|de|du|des|sans) (?:son |sa |ses |la |les? |l[’'])?[a-zà-ÿ]+"
    r"|(?:Eine?|Der|Die|Das) [A-ZÄÖÜ]\w+ (?:und|ohne|von|im?|nach|vor) (?:(?:sein|ihr|d)\w{1,2} )?[A-ZÄÖÜ]\w+"
    r"|[A-ZÄÖÜ]\w+(?:, [A-ZÄÖÜ]\w+){2,4}"
)
_IS_SENTENCE = re.compile(
    r"^(?!why|warum|weshalb|pourquoi|почему|зачем).* "
    r"(?:is|was|are|were|will|must|means|remains|ist|sind|war|est|sont|était) \w+(?: \w+){0,5}$",
    re.I,
)
_OWN = re.compile(r"(?:(?:our|the|unsere?|die|nos|notre|les|наши|мои) )?(?:\w+ )?\w+$", re.I)


def find_headings(sheet: Sheet, start: int) -> None:
    """Give the part HEADING to lines of the text that head what follows."""
    places = sheet.open(start)
    # Text without blank lines between its parts: then no line stands apart, and all may.
    current = ""
    loose = sum(sheet.lines[at].apart for at in places) < 0.2 * len(places)
    for number, at in enumerate(places):
        after = places[number + 1] if number + 1 < len(places) else None
        kind = _heading_kind(sheet, at, after, loose)
        under = number > 0 and sheet.parts[places[number - 1]] is Part.HEADING
        if kind == "calls" and _opens_call(sheet, at, current):
            kind = None
        elif kind == current and under and not (sheet.lines[at].level or sheet.lines[at].strong):
            # "Press office" right below "Contact" says who is to be asked.
            kind = None if kind in ("contact", "notes") else kind
        if kind == current == "contact" and sheet.lines[at].kind is LineKind.PARAGRAPH:
            # Whom to ask stands under the heading: "Press office of the alliance".
            kind = None
        if kind is not None:
            current = kind
            sheet.give(at, Part.HEADING)
            sheet.kinds[at] = kind


def _heading_kind(sheet: Sheet, at: int, after: int | None, loose: bool) -> str | None:
    """The kind of the heading that a line is ("" where unknown), or None where it is none."""
    line = sheet.lines[at]
    text = line.text.rstrip()
    if line.kind is not LineKind.HEADING and (_is_said(sheet, text) or _begins_list(sheet, at, after)):
        return None
    known = sheet.heading_kind(at)
    if line.kind is LineKind.HEADING:
        if not known and any(
            formula.lead.search(text) for formula in sheet.words.calls.formulas if not formula.strict
        ):
            known = "calls"
        return known if len(text) < 250 else None
    if text.endswith(":") and after is not None and sheet.is_item(after) and _leads_call(sheet, text):
        return None
    if known in ("signatories", "related"):
        # Those were given before, where anything stands under them.
        known = ""
        if text[-1:].isalpha() and after is not None and sheet.is_item(after):
            return None
    if sheet.counts[at] > 14 or not 0 < len(text) <= 110 or line.kind is LineKind.ROW or line.cells:
        return None
    if after is None and known not in ("notes", "contact"):
        return None
    ends = (_ends_sentence(text) and not _stopped(sheet, at, after)) or text.endswith((",", ";", "…"))
    if line.kind is LineKind.NUMBER and re.fullmatch(r"\d{1,2}\.|\(?[ivx]+\)", line.marker):
        below = sheet.lines[after].kind if after is not None else LineKind.NUMBER
        follows = below is LineKind.BULLET or (below is LineKind.PARAGRAPH and sheet.is_prose(after or 0))
        return known if follows and not ends else None
    if line.kind is not LineKind.PARAGRAPH or ends:
        return None
    if not known and _ends_in_lead(sheet, text):
        known = "calls"
    return known if line.strong else _plain_heading_kind(sheet, at, after, known, loose)


def _begins_list(sheet: Sheet, at: int, after: int | None) -> bool:
    """Whether a line is a sentence begun, which the items below end: "The alliance appeals to"."""
    line = sheet.lines[at]
    text = line.text.rstrip()
    if line.kind is not LineKind.PARAGRAPH or line.strong or text.isupper() or " " not in text:
        return False
    follows = text[-1:].isalpha() and after is not None and sheet.is_item(after)
    return follows and sheet.words.calls.begins(text)


def _is_said(sheet: Sheet, text: str) -> bool:
    """Whether a line closes a letter, or gives an address: neither heads anything."""
    labelled = LABELLED.match(text) is not None
    address = CONTACT.search(text) is not None and (labelled or re.search(r"@\w|\d{3}", text) is not None)
    address = address or (labelled and sheet.words.heading_kind(text) == "contact")
    closes = sheet.words.letter.closing.search(text) is not None
    return closes or (address and not text.endswith(":"))


def _plain_heading_kind(sheet: Sheet, at: int, after: int | None, known: str, loose: bool) -> str | None:
    """The kind of the heading that a line without any mark of one is, or None."""
    line = sheet.lines[at]
    if line.text[:1].islower():
        return None
    if line.text.rstrip().endswith(":"):
        if known in ("contact", "notes", "calls", "background", "influence") and sheet.counts[at] <= 6:
            return known
        lead = after is not None and (sheet.is_item(after) or not sheet.lines[after].apart)
        return "addressee" if lead and is_addressee_heading(sheet, line) else None
    if known and (line.apart or loose or sheet.counts[at] <= 4):
        return known
    if not (line.apart or loose) or after is None:
        return None
    apart = sheet.lines[after].apart or loose or line.text.isupper()
    follows = sheet.is_prose(after) or sheet.is_item(after) or sheet.is_sentence(after)
    return known if apart and (follows or _over_heading(sheet, at, after)) else None


def _over_heading(sheet: Sheet, at: int, after: int) -> bool:
    """Whether a short line below the text stands over another heading: nothing was written under it."""
    line, below = sheet.lines[at], sheet.lines[after]
    if not line.apart or sheet.counts[at] > _FEW or at == 0 or not sheet.is_sentence(at - 1):
        return False
    if below.kind is not LineKind.PARAGRAPH or sheet.counts[after] > _FEW or _ends_sentence(below.text):
        return False
    kind, beneath = sheet.heading_kind(after), after + 1
    if kind in ("contact", "notes", "related") or beneath >= len(sheet.lines):
        return False
    return sheet.lines[beneath].apart and (
        sheet.is_prose(beneath) or (bool(kind) and sheet.is_sentence(beneath))
    )


def _stopped(sheet: Sheet, at: int, after: int | None) -> bool:
    """Whether a heading ends in a full stop by mistake: it is known as one, or says what the text tells."""
    line = sheet.lines[at]
    if line.kind is not LineKind.PARAGRAPH or not line.apart or after is None or not sheet.lines[after].apart:
        return False
    if sheet.counts[at] > _FEW or not sheet.is_prose(after) or line.text.count(".") != 1:
        return False
    bare = line.text.rstrip(". ")
    if _THING.fullmatch(bare):
        return True
    if _TOLD.match(bare):
        return not _IS_SENTENCE.search(bare)
    known = sheet.words.heading_kind(bare)
    begins = sheet.words.calls.begins(bare)
    return sheet.counts[at] <= _KNOWN and bool(known) and _OWN.match(bare) is not None and not begins


def _leads_call(sheet: Sheet, text: str) -> bool:
    """Whether a line before a list names a body and says that it is asked, all but what."""
    words = sheet.words
    modal = words.calls.modal.search(text)
    if (
        modal
        and modal.end() >= len(text) - 6
        and is_body(text[: modal.start()], words.bodies, sheet.language)
    ):
        return True
    if words.calls.addressing.search(text) and words.letter.you.search(text):
        return True
    for formula in words.calls.formulas:
        if formula.kind == "you" and formula.lead.search(text):
            return True
        own = formula.strict and formula.opener is not words.calls.opener and formula.lead.match(text)
        opener = formula.opener.search(text) if own else None
        if opener and opener.start() and is_body(text[: opener.start()], words.bodies, sheet.language):
            return True
    caller = after_caller(text, 0, len(text), words)
    if caller and is_body(text[caller:], words.bodies, sheet.language):
        return True
    return any(
        is_body(text[match.end() :], words.bodies, sheet.language)
        for formula in words.calls.formulas
        if not formula.strict
        for match in formula.lead.finditer(text)
    )


def _ends_in_lead(sheet: Sheet, text: str) -> bool:
    """Whether a line is a call begun, without saying whom: "We, the undersigned, demand:"."""
    if text.endswith(":") and sheet.words.calls.begins(text):
        return True
    return any(
        match.end() >= len(text.rstrip(" :")) - 1
        for formula in sheet.words.calls.formulas
        if not formula.strict
        for match in formula.lead.finditer(text)
    )


def _opens_call(sheet: Sheet, at: int, current: str) -> bool:
    """Whether a line that ends in a colon is the first words of a call, and not the heading over calls."""
    text = sheet.lines[at].text.rstrip()
    if not text.endswith(":") or sheet.lines[at].kind is LineKind.HEADING:
        return False
    if current == "calls" and at + 1 < len(sheet.lines) and sheet.is_item(at + 1):
        return True
    opens = any(formula.lead.search(text) for formula in sheet.words.calls.formulas if not formula.strict)
    return opens and (current == "calls" or is_body(text, sheet.words.bodies, sheet.language))


def _ends_sentence(text: str) -> bool:
    # A heading may ask a question, or cry out.
    return re.search(r"[.…]['\"”»’“)]{0,2}$", text) is not None and not re.search(r"\b[A-ZА-Я]\.$", text)


def is_addressee_heading(sheet: Sheet, line: Line) -> bool:
    """Whether a heading names a body and nothing else."""
    text = line.text
    bare = text.strip(" :*\u00a0")
    bodies = sheet.words.bodies
    if len(bare.split()) > 14 or sheet.words.calls.modal.search(bare):
        return False
    leading = bodies.leading.match(bare)
    if leading and text.rstrip().endswith(":") and bare[leading.end() : leading.end() + 1].isupper():
        return True
    start = leading.end() if leading else 0
    if after_caller(bare, 0, len(bare), sheet.words):
        return False
    if (line.strong or line.level) and bodies.heads.search(" ".join(bare[start:].split()[:3])):
        return True
    if not bare[start : start + 1].isupper() and not leading:
        return False
    whole = all(
        noun_phrase(bare, low, bodies, sheet.language) >= high - 1 for low, high in _listed(bare, start)
    )
    return whole and is_body(bare, bodies, sheet.language)


def _listed(text: str, start: int) -> list[tuple[int, int]]:
    """The stretches of a text between its commas, from `start` on."""
    cuts = [
        start,
        *(found.end() for found in re.finditer(r",\s", text) if found.end() > start),
        len(text) + 2,
    ]
    return [(low, high - 2) for low, high in itertools.pairwise(cuts)]
