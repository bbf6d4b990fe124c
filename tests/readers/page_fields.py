"""One check for each field of an imported page, against what a careful editor expects of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

ARTICLES = re.compile(
    r"^(?:the|an?|les?|la|l'|au|aux|du|des|der|die|das|dem|den|des|vom|el|los|las|al|del|il|lo|gli|i|"
    r"all'|alla|al|ao|aos|à|às|o|os|as)(?:\s+|(?<='))",
)
PLAIN = str.maketrans("“”„«»‘’‚ʼ–—‑‐", '"""""\'\'\'\'----')
KINDS = {"notes to editors": "notes", "notes-to-editors": "notes", "notes_to_editors": "notes"}


@dataclass(frozen=True)
class Problem:
    """One thing that the importer said otherwise than the editor."""

    field: str
    message: str


@dataclass(frozen=True)
class Verdict:
    """What one field is worth (0 to 1) and why not more."""

    value: float
    problems: tuple[Problem, ...] = ()


# --- comparing words ------------------------------------------------------------------------------


def spaced(text: str) -> str:
    """The text with every stretch of white space, of whatever kind, as one blank."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """The text without differences that no reader would notice: case, quote marks, dashes, spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(PLAIN)
    folded = re.sub(r"\s*\"\s*", '"', folded) if '"' in folded else folded
    return spaced(folded).strip(" .,;:*")


def body_name(text: str) -> str:
    """A noun phrase made comparable: plain, and without its article."""
    name = plain(text)
    return ARTICLES.sub("", name, count=1).strip()


def choices(text: str) -> list[str]:
    """The alternatives of an expectation written `one|other`."""
    return text.split("|")


def same(expected: str, actual: object) -> bool:
    found = plain(str(actual or ""))
    return any(plain(choice) == found for choice in choices(expected))


def same_body(expected: str, actual: str) -> bool:
    found = body_name(actual)
    return any(body_name(choice) == found for choice in choices(expected))


def holds(text: object, expected: str) -> bool:
    found = plain(str(text or ""))
    return any(plain(choice) in found for choice in choices(expected))


def has_words(text: object, expected: str) -> bool:
    """As `holds`, but whole words only: a guard of one word must not meet it within another."""
    found = plain(str(text or ""))
    return any(re.search(rf"(?<!\w){re.escape(plain(choice))}(?!\w)", found) for choice in choices(expected))


def any_of(expected: dict[str, Any], key: str) -> list[Any] | None:
    """The accepted values of `key`: those of `key_any`, or the one of `key`, or none given."""
    if f"{key}_any" in expected:
        return list(expected[f"{key}_any"])
    return [expected[key]] if key in expected else None


def verdict(field: str, right: float, all_: int, complaints: Iterable[str]) -> Verdict:
    value = max(0.0, right / all_) if all_ else 1.0
    return Verdict(value, tuple(Problem(field, complaint) for complaint in complaints))


# --- one function for each field ------------------------------------------------------------------


def check_title(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    accepted = any_of(expected, "title")
    if accepted is None:
        return None
    found = result.get("title")
    right = any(same(title, found) for title in accepted)
    return verdict("title", right, 1, [] if right else [f"{found!r}, expected {accepted[0]!r}"])


def check_language(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    accepted = any_of(expected, "language")
    if accepted is None:
        return None
    found = str(result.get("language") or "")
    right = found.split("-")[0].lower() in accepted
    return verdict("language", right, 1, [] if right else [f"{found!r}, expected {accepted}"])


def check_date(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    accepted = any_of(expected, "date")
    if accepted is None:
        return None
    found = result.get("date") or ""
    right = found in accepted
    return verdict("date", right, 1, [] if right else [f"{found!r}, expected {accepted}"])


def check_lede(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    accepted = any_of(expected, "lede_starts")
    if accepted is None:
        return None
    found = plain(str(result.get("lede") or ""))
    right = any(found.startswith(plain(words)) if words else not found for words in accepted)
    return verdict("lede", right, 1, [] if right else [f"{found[:60]!r}, expected {accepted}"])


def section_fits(section: dict[str, Any], expected: dict[str, Any]) -> bool:
    kinds = any_of(expected, "kind") or []
    kind = str(section.get("kind"))
    if kinds and KINDS.get(kind, kind) not in kinds:
        return False
    if expected.get("generated"):
        return bool(section.get("generated"))
    return not section.get("generated") and heading_fits(section, expected)


def heading_fits(section: dict[str, Any], expected: dict[str, Any]) -> bool:
    headings = any_of(expected, "heading")
    return headings is None or any(same(one, section.get("heading")) for one in headings)


def check_sections(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """Those expected, in their order; none besides but those that the application supplied."""
    if "sections" not in expected:
        return None
    found: list[dict[str, Any]] = list(result.get("sections", []))
    complaints: list[str] = []
    right = 0
    required = [one for one in expected["sections"] if not one.get("optional")]
    used: set[int] = set()
    start = 0
    for one in expected["sections"]:
        place = next((i for i in range(start, len(found)) if section_fits(found[i], one)), None)
        if place is not None:
            used.add(place)
            start = place + 1
            right += not one.get("optional")
        elif not one.get("optional"):
            there = [s.get("kind") for s in found if not one.get("generated") and heading_fits(s, one)]
            why = f"there as {there}" if there else "missing"
            complaints.append(f"{any_of(one, 'kind')} {any_of(one, 'heading') or 'generated'}: {why}")
    extra = [s for i, s in enumerate(found) if i not in used and not s.get("generated")]
    known = [one for one in expected["sections"] if "heading" in one or "heading_any" in one]
    extra = [s for s in extra if not any(heading_fits(s, one) for one in known)]
    complaints += [f"not expected: {s.get('kind')} {str(s.get('heading'))[:60]!r}" for s in extra]
    # Where nothing is to be found, finding nothing is the whole of it.
    of = max(1, len(required))
    return verdict("sections", (right if required else of) - 0.5 * len(extra), of, complaints)


def overlap(call: dict[str, Any], expected: dict[str, Any]) -> float:
    """How likely it is that `call` is the expected one."""
    names: list[str] = list(call.get("addressees", []))
    best = 0.0
    for accepted in any_of(expected, "addressees") or [[]]:
        shared = sum(any(same_body(one, name) for name in names) for one in accepted)
        union = len(accepted) + len(names) - shared
        best = max(best, shared / union if union else 1.0)
    text = [call.get("text"), *call.get("asks", [])]
    asks: list[str] = expected.get("asks_contains", [])
    words = sum(any(holds(part, ask) for part in text) for ask in asks) / max(1, len(asks))
    return best + 1.5 * words


def pair_calls(found: Sequence[dict[str, Any]], expected: Sequence[dict[str, Any]]) -> list[int | None]:
    """For each call found, the place of the expected call that it belongs to."""
    pairs: list[int | None] = []
    for call in found:
        weights = [overlap(call, one) for one in expected]
        best = max(range(len(weights)), key=weights.__getitem__, default=None)
        pairs.append(best if best is not None and weights[best] > 0 else None)
    return pairs


def addressees_fit(calls: Sequence[dict[str, Any]], expected: dict[str, Any]) -> bool:
    names = [name for call in calls for name in call.get("addressees", [])]
    return any(
        all(any(same_body(one, name) for name in names) for one in accepted)
        and all(any(same_body(one, name) for one in accepted) for name in names)
        for accepted in any_of(expected, "addressees") or [names]
    )


def check_calls(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """Every call found, with its addressees, and none besides."""
    if "calls" not in expected:
        return None
    found: list[dict[str, Any]] = list(result.get("calls", []))
    pairs = pair_calls(found, expected["calls"])
    complaints: list[str] = []
    right = 0.0
    required = [one for one in expected["calls"] if not one.get("optional")]
    for place, one in enumerate(expected["calls"]):
        mine = [call for call, pair in zip(found, pairs, strict=True) if pair == place]
        wanted = (any_of(one, "addressees") or ["any"])[0]
        if not mine:
            if not one.get("optional"):
                complaints.append(f"missing: {wanted} to {one.get('asks_contains', [])[:1]}")
        elif addressees_fit(mine, one):
            right += not one.get("optional")
        else:
            names = [name for call in mine for name in call.get("addressees", [])]
            complaints.append(f"addressees {names}, expected {wanted}")
            right += 0.0 if one.get("optional") else 0.5
    extra = [call for call, pair in zip(found, pairs, strict=True) if pair is None]
    complaints += [f"not expected: {c.get('addressees')} {str(c.get('text'))[:60]!r}" for c in extra]
    # Where nothing is to be found, finding nothing is the whole of it.
    of = max(1, len(required))
    return verdict("calls", (right if required else of) - 0.5 * len(extra), of, complaints)


def check_asks(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """Every ask among those of its own call."""
    if not any(one.get("asks_contains") for one in expected.get("calls", [])):
        return None
    found: list[dict[str, Any]] = list(result.get("calls", []))
    pairs = pair_calls(found, expected["calls"])
    right, all_, complaints = 0, 0, []
    for place, one in enumerate(expected["calls"]):
        mine = [call for call, pair in zip(found, pairs, strict=True) if pair == place]
        if one.get("optional") and not mine:
            continue
        asks = [ask for call in mine for ask in call.get("asks", [])]
        lacking = [ask for ask in one.get("asks_contains", []) if not any(holds(a, ask) for a in asks)]
        all_ += len(one.get("asks_contains", []))
        right += len(one.get("asks_contains", [])) - len(lacking)
        complaints += [f"not among the asks: {ask!r}" for ask in lacking]
        if "asks_count" in one:
            all_ += 1
            right += len(asks) == one["asks_count"]
            if len(asks) != one["asks_count"]:
                complaints.append(f"{len(asks)} asks of {any_of(one, 'addressees')}, not {one['asks_count']}")
    return verdict("asks", right, all_, complaints)


def sample_misses(sample: dict[str, str], found: Sequence[dict[str, Any]]) -> list[str]:
    """What is wrong with the signatory that has the sample's name."""
    here = [one for one in found if same(sample["name"], one.get("name"))]
    if not here:
        return [f"no signatory {sample['name']!r}"]
    fields = [key for key in sample if key != "name"]
    per = [[key for key in fields if not same(sample[key], one.get(key))] for one in here]
    bad = min(per, key=len)
    return [f"{sample['name']!r}: {key} is {here[0].get(key)!r}, not {sample[key]!r}" for key in bad]


def check_signatories(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    if "signatories" not in expected:
        return None
    wanted: dict[str, Any] = expected["signatories"]
    found: list[dict[str, Any]] = list(result.get("signatories", []))
    complaints: list[str] = []
    counts = any_of(wanted, "count") or [len(found)]
    off = min(abs(len(found) - count) / max(1, count) for count in counts)
    if off:
        complaints.append(f"{len(found)} signatories, not {counts[0]}")
    for key, place in (("first", 0), ("last", -1)):
        name = found[place].get("name") if found else None
        if key in wanted and not same(wanted[key], name):
            complaints.append(f"{key} is {name!r}, not {wanted[key]!r}")
    for sample in wanted.get("samples", []):
        complaints += sample_misses(sample, found)
    others = len(complaints) - bool(off)
    all_ = sum(key in wanted for key in ("first", "last")) + sum(map(len, wanted.get("samples", [])))
    value = 0.5 * max(0.0, 1 - off) + 0.5 * (max(0.0, 1 - others / all_) if all_ else float(not off))
    return Verdict(value, tuple(Problem("signatories", one) for one in complaints))


def check_related(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    counts = any_of(expected, "related_count")
    if counts is None:
        return None
    found = [str(one.get("title")) for one in result.get("related", [])]
    titles: list[str] = expected.get("related_titles", [])
    complaints = [f"no related {t!r}" for t in titles if not any(same(t, one) for one in found)]
    right = len(titles) - len(complaints) + (len(found) in counts)
    if len(found) not in counts:
        complaints.append(f"{len(found)} related, not {counts[0]}")
    return verdict("related", right, len(titles) + 1, complaints)


def check_notes(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    counts = any_of(expected, "notes_count")
    if counts is None:
        return None
    found = [str(one) for one in result.get("notes", [])]
    words: list[str] = expected.get("notes_contains", [])
    complaints = [f"no note with {w!r}" for w in words if not any(holds(one, w) for one in found)]
    right = len(words) - len(complaints) + (len(found) in counts)
    if len(found) not in counts:
        complaints.append(f"{len(found)} notes, not {counts[0]}")
    return verdict("notes", right, len(words) + 1, complaints)


def check_contacts(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """Each in a section of contacts, or where the page puts it, among the notes to editors."""
    wanted: list[str] = expected.get("contacts", [])
    sections = [
        s for s in result.get("sections", []) if KINDS.get(s["kind"], s["kind"]) in ("contact", "notes")
    ]
    text = " ".join(str(s.get("text")) for s in sections)
    lacking = [one for one in wanted if not holds(text, one)]
    complaints = [f"not among the contacts: {one!r}" for one in lacking]
    return verdict("contacts", len(wanted) - len(lacking), len(wanted), complaints) if wanted else None


def check_left_over(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    wanted: list[str] = expected.get("left_over_contains", [])
    text = "\n".join(map(str, result.get("left_over", [])))
    lacking = [one for one in wanted if not holds(text, one)]
    complaints = [f"not left over: {one!r}" for one in lacking]
    return verdict("left over", len(wanted) - len(lacking), len(wanted), complaints) if wanted else None


def check_kept(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """Each sentence unchanged to the letter, and all in the page's order."""
    wanted: list[str] = expected.get("keep", [])
    if not wanted:
        return None
    text = spaced(str(result.get("text") or ""))
    places = [text.find(spaced(sentence)) for sentence in wanted]
    complaints = [f"changed or gone: {s!r}" for s, at in zip(wanted, places, strict=True) if at < 0]
    right = len(wanted) - len(complaints)
    there = [at for at in places if at >= 0]
    if there != sorted(there):
        complaints.append("kept sentences are out of order")
        right -= 1
    return verdict("kept", right, len(wanted), complaints)


def check_guards(result: dict[str, Any], expected: dict[str, Any]) -> Verdict | None:
    """What looks like a signatory or a call and is none."""
    names: list[str] = expected.get("must_not_be_signatory", [])
    words: list[str] = expected.get("must_not_be_call", [])
    found = [str(one.get("name")) for one in result.get("signatories", [])]
    said = [t for call in result.get("calls", []) for t in (call.get("text"), *call.get("asks", []))]
    complaints = [f"taken for a signatory: {n!r}" for n in names if any(has_words(one, n) for one in found)]
    complaints += [f"taken for a call: {w!r}" for w in words if any(has_words(one, w) for one in said)]
    all_ = len(names) + len(words)
    return verdict("guards", all_ - len(complaints), all_, complaints) if all_ else None


Check = Callable[[dict[str, Any], dict[str, Any]], Verdict | None]
CHECKS: dict[str, Check] = {
    "title": check_title,
    "language": check_language,
    "date": check_date,
    "lede": check_lede,
    "sections": check_sections,
    "calls": check_calls,
    "asks": check_asks,
    "signatories": check_signatories,
    "related": check_related,
    "notes": check_notes,
    "contacts": check_contacts,
    "left over": check_left_over,
    "kept": check_kept,
    "guards": check_guards,
}
