"""The process that matches regular expressions, run as `python -m drafter.desk.expression_worker`."""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Iterator, Sequence

import msgspec

from drafter.desk.expressions import Matched, Wanted
from drafter.desk.own_process import receive, send

_MEMORY = 1 << 30
_ALIKE = {"'": "’‘ʼ", '"': "“”„«»", " ": "\u00a0\u202f", "-": "\u2011"}
_TEMPLATE = re.compile(r"\\.|\$(?:(?P<number>\d{1,2})|\{(?P<name>\w+)\}|(?P<all>&))", re.S)


def forgiving(expression: str) -> str:
    """The expression with straight quotes and spaces standing for curly and non-breaking ones as well."""
    made: list[str] = []
    at, inside = 0, False
    while at < len(expression):
        character = expression[at]
        if character == "\\":
            made.append(expression[at : at + 2])
            at += 2
            continue
        if character == "[" and not inside:
            inside = True
            # A bracket that closes at once is a character of the set.
            opened = re.match(r"\[\^?\]?", expression[at:])
            assert opened is not None
            made.append(opened[0])
            at += len(opened[0])
            continue
        if character == "]":
            inside = False
        more = _ALIKE.get(character, "")
        beside = expression[at - 1 : at] + expression[at + 1 : at + 2]
        if inside and (character == "-" or "-" in beside):
            more = ""
        made.append(character + more if inside or not more else f"[{re.escape(character)}{more}]")
        at += 1
    return "".join(made)


def template_of(written: str) -> str:
    """A replacement with $1, ${name} and $& in the manner of Python's own."""

    def python(found: re.Match[str]) -> str:
        group = found["number"] or found["name"] or ("0" if found["all"] else "")
        return f"\\g<{group}>" if group else found[0]

    return _TEMPLATE.sub(python, written)


def matched(wanted: Wanted, texts: Sequence[str]) -> Matched:
    """What matches in each text; texts after the last hit that is wanted have none."""
    try:
        pattern = re.compile(forgiving(wanted.expression), 0 if wanted.case else re.IGNORECASE)
    except re.error as error:
        return Matched(wrong=error.msg, at=-1 if error.pos is None else error.pos)
    except (OverflowError, RecursionError) as error:
        return Matched(wrong=str(error))
    template = None if wanted.template is None else template_of(wanted.template)
    if template is not None:
        wrong = _wrong(pattern, template)
        if wrong is not None:
            return wrong
    spans, count = [], 0
    for text in texts:
        if count >= wanted.most:
            break
        here = tuple(_spans(pattern, text, wanted.whole, template))
        count += len(here)
        spans.append(here)
    return Matched(tuple(spans))


def _wrong(pattern: re.Pattern[str], template: str) -> Matched | None:
    # A template is read when it is first used: on a pattern of as many groups that matches the empty text.
    names = {number: name for name, number in pattern.groupindex.items()}
    groups = (f"(?P<{names[n]}>)" if n in names else "()" for n in range(1, pattern.groups + 1))
    try:
        re.sub("".join(groups), template, "")
    except (re.error, IndexError) as error:
        wrong = error.msg if isinstance(error, re.error) else str(error)
        return Matched(wrong=wrong, in_template=True)
    return None


def _spans(
    pattern: re.Pattern[str], text: str, whole: bool, template: str | None
) -> Iterator[tuple[int, int, str | None]]:
    for found in pattern.finditer(text):
        start, end = found.span()
        if start == end or (whole and not _whole(text, start, end)):
            continue
        yield start, end, None if template is None else found.expand(template)


def _whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    begins = not (_is_word(before) and _is_word(text[start]))
    return begins and not (_is_word(after) and _is_word(text[end - 1]))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _confine() -> None:
    """Little memory, where the system has such limits: an expression can ask for any amount."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def main() -> None:
    """Answer until the other side goes."""
    warnings.simplefilter("ignore")
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    _confine()
    send(out, b"ready")
    while (frame := receive(sys.stdin.buffer)) is not None:
        wanted = msgspec.json.decode(frame[0], type=Wanted)
        try:
            answer = matched(wanted, msgspec.json.decode(frame[1], type=list[str]))
        except MemoryError:
            answer = Matched(wrong="it takes too much memory")
        send(out, b"", msgspec.json.encode(answer))


if __name__ == "__main__":
    main()
