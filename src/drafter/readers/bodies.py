"""Names of bodies within prose: where they stand, how many they are, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.readers.name_ends import name_alone
from drafter.register.countries import is_country
from drafter.register.institutions import Institution, load
from drafter.register.naming import body_grammar
from drafter.register.wording import Bodies

_TOKEN = re.compile(r"[^\s,;:.()!?]+|[,;:.()!?]")
_ACRONYM = re.compile(r"(?<!\w)(?:[A-ZА-ЯЁІЇЄ]{3,8}|EU|UN|UE|ЕС|US|UK)(?!\w)")
_LONGEST = 260


@dataclass(frozen=True, slots=True)
class Body:
    """A body that a text names: the stretch, its name for the record, and its institution where known."""

    start: int
    end: int
    name: str
    institution: str = ""


@lru_cache(maxsize=8)
def _register(language: str) -> tuple[tuple[re.Pattern[str], str, Institution], ...]:
    """Patterns of the register's names in a language and in English, the longest first."""
    entries: list[tuple[int, re.Pattern[str], str, Institution]] = []
    for institution in load():
        for tag in dict.fromkeys((language, "en")):
            name = institution.names.get(tag, "")
            for form in _forms(name, institution.short(tag)):
                yields = form if tag == "en" or form != name else name
                entries.append((len(form), _inflected(form, tag), yields, institution))
    entries.sort(key=lambda entry: -entry[0])
    return tuple((pattern, name, institution) for _, pattern, name, institution in entries)


def _forms(name: str, abbreviation: str) -> Iterator[str]:
    if not name:
        return
    if "{" in name:
        stem = re.sub(r" (?:to|of)$", "", name.split(" {", maxsplit=1)[0])
        # One word alone, such as "Government", is no name.
        if " " in stem:
            yield stem
    elif name not in ("Tribunal", "Gericht", "General Court", "European Union", "Moscow Mechanism"):
        yield name
        inner = re.search(r"^(.+) \((.+)\)$", name)
        if inner:
            yield inner[1]
            yield inner[2]
    if len(abbreviation) >= 4 and abbreviation not in ("Commission", "Council"):
        yield abbreviation


def _inflected(form: str, language: str) -> re.Pattern[str]:
    """A name in any of its cases."""
    words = form.split(" ")
    if language in ("ru", "uk", "pl", "cs"):
        parts = [rf"{re.escape(_stem(word))}\w{{0,4}}" for word in words]
    elif language == "de":
        parts = [re.escape(re.sub(r"(?:er|es|e|en)$", "", word)) + r"\w{0,2}" for word in words]
    else:
        parts = [re.escape(word) for word in words]
    parts = [part.replace("’", "['’]") for part in parts]
    return re.compile(r"(?<!\w)" + r"\s".join(parts) + r"(?!\w)", 0 if form.isupper() else re.I)


def _stem(word: str) -> str:
    return word if len(word) < 5 else word[: max(4, len(word) - 3)]


def known_in(text: str, language: str) -> list[Body]:
    """The register's bodies that a text names, in order, none within another."""
    found: list[Body] = []
    for pattern, name, institution in _register(language):
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Body(match.start(), match.end(), name, institution.id))
    return sorted(found, key=lambda one: one.start)


def is_body(text: str, bodies: Bodies, language: str) -> bool:
    """Whether a noun phrase names a body: by its head noun, an acronym or the register."""
    if not text.strip() or len(text) > _LONGEST:
        return False
    # In capitals throughout, every word looks like an acronym.
    short = _ACRONYM.search(text) is not None and not (text.isupper() and " " in text.strip())
    return short or bool(
        bodies.heads.search(text) or known_in(text, language) or _are_countries(text, bodies)
    )


def _are_countries(text: str, bodies: Bodies) -> bool:
    """Whether a text is names of countries, with their articles, and nothing else."""
    if len(text) > 120 or not any(character.isupper() for character in text):
        return False
    for part in bodies.joiners.sub(", ", text.strip(" ,;:–—")).split(", "):
        leading = bodies.leading.match(part)
        if not is_country(part) and not (leading and is_country(part[leading.end() :])):
            return False
    return True


def bodies_in(text: str, start: int, end: int, bodies: Bodies, language: str) -> list[Body]:
    """The bodies that `text[start:end]` lists."""
    part = text[start:end][:_LONGEST]
    known = known_in(part, language)
    cuts = [0]
    for joiner in bodies.joiners.finditer(part):
        if any(one.start < joiner.end() and joiner.start() < one.end for one in known):
            continue
        if _parts(part, cuts[-1], joiner, known, bodies, listed=len(cuts) > 1):
            cuts += [joiner.start(), joiner.end()]
    cuts.append(len(part))
    found = []
    for first, last in zip(cuts[::2], cuts[1::2], strict=True):
        body = _named(text, start + first, start + last, known, start, bodies, language)
        if body is not None:
            found.append(body)
    return found


def _parts(
    part: str, first: int, joiner: re.Match[str], known: list[Body], bodies: Bodies, *, listed: bool
) -> bool:
    """Whether a conjunction parts two bodies, and not two words within the name of one."""
    left, right = part[first : joiner.start()], part[joiner.end() :]
    if not left.strip() or not right.strip():
        return False
    if any(one.start == joiner.end() for one in known):
        return True
    determiner = bodies.determiners.match(right)
    rest = right[determiner.end() :] if determiner else right
    head = bodies.heads.match(rest)
    if determiner:
        # "the Commissioner for data and the freedom of …": what the office is for, and no other body.
        further = bodies.joiners.search(rest)
        near = rest[: further.start()] if further else rest
        if bodies.heads.search(near) or _ACRONYM.match(rest):
            return True
        qualified = re.search(r"\s(?:für|for|on|sur|pour|para|по)\s", left) and bodies.heads.search(left)
        return rest[:1].isupper() and not qualified
    if head:
        return not _pair(left, head.group())
    last = left.split()[-1]
    near = " ".join(right.split()[:3])
    if bodies.cases and right[:1].isupper() and bodies.heads.search(near) and bodies.heads.search(left):
        # Within a name in these languages what follows a conjunction has no capital letter.
        return True
    if listed and len(left.split()) <= 3 and right[:1].isupper() and not bodies.heads.search(left):
        return True
    first_words = " ".join(right.split()[:4])
    ends_whole = bodies.heads.fullmatch(last) is not None or any(one.end == joiner.start() for one in known)
    if joiner.group().strip() == "," and right[:1].isupper() and bodies.joiners.search(right):
        qualified = re.search(r"\s(?:of|for|on|de|des|du|für|del|di)\s", left) and bodies.heads.search(left)
        if not qualified:
            return True
    if ends_whole or joiner.group().startswith(","):
        return right[:1].isupper() and (
            bodies.heads.search(first_words) is not None or bool(_ACRONYM.match(right))
        )
    return bool(_ACRONYM.match(right)) or (
        last[:1].isupper()
        and right[:1].isupper()
        and bodies.heads.search(left) is not None
        and bodies.heads.search(" ".join(right.split()[:3])) is not None
        and " of " not in f" {left} "
    )


def _pair(left: str, head: str) -> bool:
    """The two forms of one office, for women and men."""
    last = left.rsplit(maxsplit=1)[-1].lower()
    other = head.lower()
    return last != other and last[:5] == other[:5] and len(other) > 5


def _named(
    text: str, start: int, end: int, known: list[Body], offset: int, bodies: Bodies, language: str
) -> Body | None:
    stripped = text[start:end]
    article = ""
    for _ in range(4):
        start += len(stripped) - len(stripped.lstrip(" ,:;–—"))
        stripped = text[start:end].rstrip(" ,:;–—")
        leading = bodies.leading.match(stripped)
        if not leading or leading.end() >= len(stripped):
            break
        article = leading.group().strip().lower()
        start += leading.end()
        stripped = text[start:end]
    stripped = name_alone(text[start:end])
    if not stripped or not any(character.isalpha() for character in stripped):
        return None
    end = start + len(stripped)
    for one in known:
        if one.start + offset == start and one.end + offset == end:
            shown = one.name if bodies.cases and language in one_language(one, language) else stripped
            return Body(start, end, shown, one.institution)
    inner = next((one for one in known if start <= one.start + offset and one.end + offset <= end), None)
    whole = (
        inner is not None and inner.start + offset == start and _is_all(inner, end - offset, text[start:end])
    )
    if text[max(0, start - 4) : start].strip().lower().endswith(("от", "від")):
        article = "от"
    name = nominative(stripped, article, language) if bodies.cases else stripped
    return Body(start, end, name, inner.institution if inner and whole else "")


def _is_all(inner: Body, end: int, text: str) -> bool:
    """Whether a name of the register is the whole phrase, or all but the country that it leaves open."""
    if inner.end == end:
        return True
    known = next((one for one in load() if one.id == inner.institution), None)
    return known is not None and known.pattern and _PLACED.match(text[inner.end - inner.start :]) is not None


_PLACED = re.compile(r"\s(?:to|in|of|for|de|du|en|au|aux|del|para|a|für|von|в|на)\s\S|\s\w+$")


def one_language(body: Body, language: str) -> tuple[str, ...]:
    """The language in which the register names a body, where it does."""
    for institution in load():
        if institution.id == body.institution and institution.names.get(language) == body.name:
            return (language,)
    return ()


def noun_phrase(text: str, start: int, bodies: Bodies, language: str) -> int:
    """Where the name that begins at `start` ends: words with capitals, links between them, and head nouns."""
    known = {one.start + start: one.end + start for one in known_in(text[start : start + _LONGEST], language)}
    end = start
    seen_head = False
    for token in _TOKEN.finditer(text, start, start + _LONGEST):
        at, word = token.start(), token.group()
        if at < end:
            continue
        if at in known:
            end, seen_head = known[at], True
            continue
        if word in ",;:.()!?":
            break
        bare = re.sub(r"^[ldLD]['’]", "", word)
        head = bodies.heads.fullmatch(bare) is not None
        if not head and _links(word.lower(), bodies):
            if seen_head and language == "de" and word in _OBJECTS and text[end:at].strip() == "":
                # "…, dass die Regierung das Gesetz zurückzieht": another noun begins.
                break
            continue
        beside = seen_head and text[end:at].strip() == ""
        if head or bare[:1].isupper() or bare[:1].isdigit():
            if beside and language == "de" and (head or not _DECLINED.search(text, start, end)):
                break
            end, seen_head = token.end(), seen_head or head
        elif seen_head and _belongs(text, at, end, bare, language, beside=beside):
            end = token.end()
        elif seen_head and language in ("ru", "uk", "pl") and _leads_to_name(text, at, end):
            continue
        elif seen_head or end > start or at > start + 60:
            break
    return end


def _links(word: str, bodies: Bodies) -> bool:
    return bool(bodies.links.match(word) or bodies.determiners.match(f"{word} ") or word in _JOIN)


def _belongs(text: str, at: int, end: int, word: str, language: str, *, beside: bool) -> bool:
    """Whether a word in small letters after a head noun is still of the name."""
    if beside and _is_adjective(word, language):
        return True
    if text[end:at].strip() in _ARTICLES:
        # "… del Gobierno de Cuba la libertad": with an article and no more another noun begins.
        return False
    return word in body_grammar().fields and not _ends_after_head(text, end, at)


def _ends_after_head(text: str, end: int, start: int) -> bool:
    """Whether nothing links a word to the name before it."""
    return (
        _ends_before(text, end, start)
        and text[max(0, end - 40) : end].rsplit(None, 1)[-1].lower() not in body_grammar().fields
    )


def _leads_to_name(text: str, at: int, end: int) -> bool:
    """Small words between a head noun and a name, none of them a verb: "министерство связи Ландвии"."""
    if at - end > 40:
        return False
    for word in text[at : at + 60].split()[:4]:
        if word[:1].isupper():
            return True
        if _VERB.search(word) or word[-1:] in ",;:.":
            return False
    return False


_VERB = re.compile(r"(?:ло|ла|ли|л|ть|ти|ет|ют|ит|ат|ят|лись|лся|лось|лася|ала|ało|ły|ił|ął|ać|ić)$", re.I)
_ARTICLES = frozenset(("la", "el", "los", "las", "le", "les", "the", "il", "lo", "gli", "o", "os"))
# "… vom Roten Kreuz": a declined adjective after a small word, which leaves its noun to come.
_DECLINED = re.compile(r"\s(?:vom|von|der|des|dem|den|für|gegen|zum|zur)\s[A-ZÄÖÜ]\w*[a-zäöüß]e[nrms]?$")
_OBJECTS = frozenset(("die", "das", "den", "dem"))
_JOIN = frozenset(("and", "et", "und", "y", "и", "і", "та", "e", "oraz"))


def _is_adjective(word: str, language: str) -> bool:
    pattern = body_grammar().adjectives.get(language)
    return pattern is not None and pattern.match(word) is not None


def _ends_before(text: str, end: int, start: int) -> bool:
    """Nothing but a space stands between two words."""
    return text[end:start].strip() == ""


def nominative(name: str, article: str, language: str) -> str:
    """The name as a list would give it, where the prose has it in another case."""
    if language == "de":
        return _nominative_german(name, article)
    if language in ("ru", "uk"):
        return _nominative_slavic(name, article)
    return name


def _nominative_german(name: str, article: str) -> str:
    words = name.split(" ")
    if not article or len(words) < 2:
        if re.fullmatch(r"\w+(?:tag|rat|gericht)e?s", name) and article.endswith("des"):
            return re.sub(r"e?s$", "", name)
        return name
    first, head = words[0], words[1]
    if not re.fullmatch(r"[A-ZÄÖÜa-zäöü]\w{2,}en", first) or not head[:1].isupper():
        return name
    if re.search(
        r"(?:regierung|kommission|union|versammlung|bank|agentur|botschaft|behörde|delegation|präsidentin|ministerin)$",
        head,
        re.I,
    ):
        first = first[:-1]
    elif re.search(r"(?:parlament|ministerium|gericht|amt|büro)$", head, re.I):
        first = first[:-1] + "s"
    elif re.search(
        r"(?:rat|dienst|präsident|minister|gerichtshof|kanzler|senat|ausschuss|bürgermeister)$", head, re.I
    ):
        first = first[:-1] + "r"
    return " ".join([first, *words[1:]])


def _nominative_slavic(name: str, article: str) -> str:
    words = name.split(" ")
    for place, word in enumerate(words[:4]):
        lower = word.lower()
        for stem, whole in body_grammar().heads:
            if lower.startswith(stem) and len(lower) - len(stem) <= 4:
                if re.search(r"(?:ам|ям|ами|ями|ах|ях|ов)$", lower):
                    return name
                if whole.endswith("о") and lower == f"{stem}а" and article != "от":
                    # Several of them, asked.
                    return name
                cased = whole.capitalize() if word[:1].isupper() else whole
                before = [_adjective(one, whole) for one in words[:place]]
                return " ".join([*before, cased, *words[place + 1 :]])
        if not re.search(r"(?:ого|его|ому|ему|ый|ий|ой|ую|юю|ая|яя|их|ых|им|ым|ній|ної|ному)$", lower):
            return name
    return name


def _adjective(word: str, head: str) -> str:
    soft = re.search(r"(?:его|ему|ий|юю|яя|их|им)$", word.lower()) is not None
    stem = re.sub(r"(?:ого|его|ому|ему|ый|ий|ій|ой|ої|ей|ую|юю|ая|яя|их|ых|им|ым)$", "", word)
    hard_k = stem[-1:].lower() in "кгхжчшщ"
    if head.endswith(("а", "я")):
        return stem + ("яя" if soft and not hard_k else "ая")
    if head.endswith(("о", "е")):
        return stem + ("ее" if soft and not hard_k else "ое")
    if head.endswith(("и", "ы")):
        return stem + ("ие" if soft or hard_k else "ые")
    return stem + ("ий" if soft or hard_k else "ый")
