"""Calls in words: the verb that a call's prose is made with, and prose made anew from the call's fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from drafter.model.ask_edits import in_text_order, is_item
from drafter.model.call_edits import find_call, mark_ask, replace_words
from drafter.model.calls import Call
from drafter.model.edits import change_section
from drafter.model.statement import Section, Statement
from drafter.model.text import (
    Anchor,
    AnchorKind,
    Block,
    BlockKind,
    Marks,
    Run,
    anchored,
    joined,
    remarked,
    sliced,
    stretches,
)
from drafter.register.calling import NO_DETAILS, Details, Piece, Verb, calling
from drafter.register.labels import labels

__all__ = [
    "Verb",
    "add_to_made",
    "choose_verb",
    "made_lead",
    "rewrite",
    "verb_of",
    "verbs",
    "why_not_rewritten",
    "with_first_ask",
]


def verbs(language: str) -> tuple[Verb, ...]:
    """The verbs of calling of a language."""
    return calling(language).verbs


def _home(statement: Statement, call_id: str) -> tuple[Section, tuple[Block, ...]]:
    """The section of the primary edition with a call's prose, and the blocks of it."""
    for section in statement.primary.sections:
        blocks = tuple(block for block in section.blocks if call_id in block.calls)
        if blocks:
            return section, blocks
    raise KeyError(call_id)


def verb_of(statement: Statement, call_id: str) -> str:
    """The verb that the call's prose uses; empty where none is recognised."""
    _, blocks = _home(statement, call_id)
    found = calling(statement.primary.language).find(_around_asks(blocks[0]))
    return found.verb.verb if found is not None else ""


def _first_ask(block: Block) -> int:
    """Where the first ask begins that has words before it; -1 where there is none."""
    return next((start for _, start, _ in stretches(block, AnchorKind.ASK) if start), -1)


def _around_asks(block: Block) -> str:
    """The words of a block, with nothing where an ask is."""
    text = block.text
    for _, start, end in stretches(block, AnchorKind.ASK):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def choose_verb(statement: Statement, call_id: str, name: str) -> Statement:
    """The call with another verb: its prose says it, or begins with it where nothing is written yet.

    Prose in which no verb of calling is recognised stays as it is. A verb that wants another case than the
    one there has the prose made anew.
    """
    language = calling(statement.primary.language)
    _, blocks = _home(statement, call_id)
    if not any(block.text.strip() for block in blocks):
        return _with_prose(statement, call_id, name)
    block = blocks[0]
    spoken = language.find(_around_asks(block))
    if spoken is None:
        return statement
    verb = language.named(name)
    if verb.to is not spoken.verb.to:
        return _with_prose(statement, call_id, name, _details_said(statement, call_id))
    for start, end, words in language.changed(block.text, spoken, verb):
        statement = replace_words(statement, block.id, start, end, words)
    return statement


def why_not_rewritten(statement: Statement, call_id: str) -> str:
    """What is in the way of making a call's prose from its fields: "shared", or "" where nothing is."""
    _, blocks = _home(statement, call_id)
    return "shared" if any(len(block.calls) > 1 for block in blocks) else ""


def rewrite(statement: Statement, call_id: str) -> Statement:
    """The call's prose made anew from its addressees, asks, deadline and basis, with the verb that it has.

    Asks that are items of its list stay so, and those before the list become items of it. Paragraphs that
    neither name an addressee nor hold an ask stay as they are, after what is made.
    """
    if why_not_rewritten(statement, call_id):
        return statement
    return _with_prose(statement, call_id, verb_of(statement, call_id), _details(statement, call_id))


def _details(statement: Statement, call_id: str) -> Details:
    """The deadline and basis of a call in words; of a language that has words for them."""
    call = find_call(statement, call_id)
    words = labels(statement.primary.language)
    known = words.language == calling(statement.primary.language).language
    day = words.day(call.deadline) if call.deadline and known else ""
    return Details(day, call.basis.strip().rstrip("."))


def _details_said(statement: Statement, call_id: str) -> Details:
    """As `_details`, where the prose has them."""
    _, blocks = _home(statement, call_id)
    said = "\n".join(block.text for block in blocks)
    details = _details(statement, call_id)
    return Details(*(one if one and one in said else "" for one in (details.day, details.basis)))


def made_lead(statement: Statement, call_id: str) -> str:
    """What stands before the first ask where all of a call's prose is as made from its fields; else ""."""
    try:
        _, blocks = _home(statement, call_id)
    except KeyError:
        return ""
    if len(blocks) != 1 or len(blocks[0].calls) != 1 or blocks[0].kind is not BlockKind.PARAGRAPH:
        return ""
    call = find_call(statement, call_id)
    text = blocks[0].text
    language = calling(statement.primary.language)
    spoken = language.find(_around_asks(blocks[0]))
    if spoken is None:
        return ""
    details = _details_said(statement, call_id)
    made = _words(_made(statement, call, blocks, spoken.verb, details, listed=False))
    if _bare(made) != _bare(text):
        return ""
    first = _first_ask(blocks[0])
    return text if first < 0 else text[:first]


def with_first_ask(statement: Statement, block: Block) -> Statement:
    """What is written behind prose that was made from the fields of a call without asks, as its first ask."""
    if len(block.calls) != 1 or block.kind is not BlockKind.PARAGRAPH:
        return statement
    call = find_call(statement, block.calls[0])
    spoken = calling(statement.primary.language).find(block.text)
    if spoken is None or call.asks or not call.addressees:
        return statement
    lead = _words(_made(statement, call, (block,), spoken.verb, NO_DETAILS, listed=False))
    if not block.text.startswith(lead) or not block.text[len(lead) :].strip(" .,;:"):
        return statement
    # Looked for last, for it takes the longer the longer the statement is.
    if len(_home(statement, call.id)[1]) != 1:
        return statement
    start = len(lead) + len(block.text[len(lead) :]) - len(block.text[len(lead) :].lstrip())
    return mark_ask(statement, call.id, block.id, start, len(block.text))


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(" .;")


def add_to_made(before: Statement, after: Statement, call_id: str) -> Statement:
    """`after`, where the call has other addressees, with its prose made to follow.

    Only prose that is as made from the fields follows, and prose that is empty; what was written stays.
    """
    try:
        _, blocks = _home(after, call_id)
    except KeyError:
        return after
    empty = not any(block.text.strip() for block in blocks)
    if not empty and not made_lead(before, call_id):
        return after
    if not find_call(after, call_id).addressees and not empty:
        return after
    if empty:
        return _with_prose(after, call_id, "")
    return _with_prose(after, call_id, verb_of(before, call_id), _details_said(after, call_id))


def _with_prose(statement: Statement, call_id: str, verb: str, details: Details = NO_DETAILS) -> Statement:
    section, blocks = _home(statement, call_id)
    call = find_call(statement, call_id)
    chosen = calling(statement.primary.language).named(verb)
    items = _items(blocks)
    prose = tuple(block for block in blocks if not is_item(block))
    runs = _made(statement, call, (*prose, *items), chosen, details, listed=bool(items))
    targets = {body.id for body in call.addressees} | {ask.id for ask in call.asks}
    kept = tuple(block for block in prose[1:] if block.text.strip() and not _names(block, targets))
    first = replace(blocks[0], kind=BlockKind.PARAGRAPH, runs=runs)
    if is_item(blocks[0]):
        first = Block(runs=runs, calls=blocks[0].calls)
    whole = (first, *items, *kept)
    gone = {one.id for one in blocks}

    def change(present: Section) -> Section:
        at = next(place for place, one in enumerate(present.blocks) if one.id in gone)
        rest = [one for one in present.blocks if one.id not in gone]
        return replace(present, blocks=(*rest[:at], *whole, *rest[at:]))

    edited = change_section(statement, section.id, change)
    return in_text_order(edited, call_id)


def _items(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The items of a call's list; where it has any, the asks of its prose are items as well."""
    kind = next((block.kind for block in blocks if is_item(block)), None)
    found: list[Block] = []
    for block in blocks if kind is not None else ():
        if is_item(block):
            found.append(block)
            continue
        for _, start, end in stretches(block, AnchorKind.ASK):
            found.append(
                Block(kind=kind or block.kind, runs=sliced(block.runs, start, end), calls=block.calls)
            )
    return tuple(found)


def _names(block: Block, targets: set[str]) -> bool:
    return any(anchor.target in targets for run in block.runs for anchor in run.marks.anchors)


def _made(
    statement: Statement,
    call: Call,
    blocks: Sequence[Block],
    verb: Verb,
    details: Details,
    *,
    listed: bool,
) -> tuple[Run, ...]:
    """The runs of a call's first paragraph; words that the prose has for a body or an ask are kept."""
    language = calling(statement.primary.language)
    said = _stretches(blocks)
    own = {ask.id: said[ask.id] for ask in call.asks if ask.id in said}
    order = [ask for ask in _in_order(blocks) if ask in own]
    if listed:
        items = {t for block in blocks if is_item(block) for t, _, _ in stretches(block, AnchorKind.ASK)}
        order = [ask for ask in order if ask not in items]
    bodies = [
        (
            body.id,
            language.behind(verb, _words(said[body.id]) if body.id in said else language.body(body.name)),
        )
        for body in call.addressees
    ]
    asks = [(ask, _words(own[ask]).rstrip(" .;,")) for ask in order]
    pieces = language.prose(verb, bodies, asks, listed and not asks, details)
    kinds = {body.id: AnchorKind.ADDRESSEE for body in call.addressees}
    names = {body.id: body.name for body in call.addressees}
    runs: list[Run] = []
    for piece in pieces:
        if not piece.target:
            runs.append(Run(piece.words))
        elif piece.target in kinds:
            runs += _named(piece, said.get(piece.target), names[piece.target])
        else:
            runs += sliced(own[piece.target], 0, len(piece.words))
    return joined(runs)


def _named(piece: Piece, said: tuple[Run, ...] | None, name: str) -> tuple[Run, ...]:
    """The words for a body, bound to it; an article before its name is not."""
    if said is not None:
        written = _words(said)
        pairs = zip(reversed(written), reversed(piece.words), strict=False)
        alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        lead = piece.words[: len(piece.words) - alike]
        # The article may be another one than before; a name in another case is taken as it was.
        return joined((Run(lead), *sliced(said, len(written) - alike, len(written))))
    start = max(piece.words.find(name), 0)
    mark = Anchor(AnchorKind.ADDRESSEE, piece.target)
    whole = (Run(piece.words),)
    return remarked(whole, start, len(piece.words), lambda marks: _bound(marks, mark))


def _bound(marks: Marks, mark: Anchor) -> Marks:
    return anchored(marks, mark)


def _words(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)


def _stretches(blocks: Sequence[Block]) -> dict[str, tuple[Run, ...]]:
    """The runs of each addressee's and ask's words; an addressee's article before them included."""
    found: dict[str, tuple[Run, ...]] = {}
    for block in blocks:
        for kind in (AnchorKind.ADDRESSEE, AnchorKind.ASK):
            for target, start, end in stretches(block, kind):
                if target in found and kind is AnchorKind.ADDRESSEE:
                    continue
                begun = _with_article(block.text, start) if kind is AnchorKind.ADDRESSEE else start
                more = sliced(block.runs, begun, end)
                found[target] = joined((*found[target], Run(" "), *more)) if target in found else more
    return found


# The longer ones first: "a la" before "la".
_ARTICLES = (
    *("a la ", "a los ", "al ", "à la ", "à l’", "à l'", "au ", "aux ", "l’", "l'"),
    *(f"{word} " for word in "the The le la les den die das el los las il gli o a".split()),
)


def _with_article(text: str, start: int) -> int:
    before = text[max(start - 7, 0) : start]
    for article in _ARTICLES:
        if before.endswith(article) and (
            len(article) == len(before) or not before[: -len(article)][-1:].isalnum()
        ):
            return start - len(article)
    return start


def _in_order(blocks: Sequence[Block]) -> list[str]:
    found: dict[str, None] = {}
    for block in blocks:
        for target, _, _ in stretches(block, AnchorKind.ASK):
            found.setdefault(target)
    return list(found)
