"""Lines of a list of signatories to name, title, affiliation and country."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from drafter.model.signatories import Signatory, SignatoryState
from drafter.readers.lines import LineKind
from drafter.readers.sheet import Part, Sheet
from drafter.readers.signatory_names import is_person, names_on, parted, split
from drafter.register.countries import is_country
from drafter.register.naming import signing

_PAREN = re.compile(r"^(.{2,}?)\s*\(([^()]{2,60})\)\s*$")
# "Albania: Open Page, Reading Room": the country before those who sign from it.
_COUNTRY_FIRST = re.compile(r"^([^:,]{3,40}):\s+(\S.+)$")
_DASHED = re.compile(r"^(.{2,}?)\s+[–—-]\s+([^–—]{2,60})$")


def read_signatories(sheet: Sheet, places: Sequence[int]) -> tuple[Signatory, ...]:
    """The signatories of those lines, in order; the lines get their parts."""
    if not places:
        return ()
    if any(sheet.lines[at].kind is LineKind.ROW for at in places):
        rows = [at for at in places if sheet.lines[at].kind is LineKind.ROW]
        if _header([sheet.lines[at].cells for at in rows]):
            sheet.give(rows[0], Part.LEFT_OVER)
        for at in places:
            sheet.give(at, Part.SIGNATORY if at in set(rows) else Part.SIGNATORIES_TEXT)
        # More names may follow the table in a row: "as well as: A, B and C".
        more = [at for at in places if at > rows[-1] and sheet.lines[at].text.count(",") >= 2]
        for at in more:
            sheet.parts[at] = Part.SIGNATORY
        others = [name for at in more for name in parted(sheet.lines[at].text)]
        return (*_of_rows([sheet.lines[at].cells for at in rows]), *_of_texts(others))
    columns = [at for at in places if len(sheet.lines[at].cells) > 1]
    by_country = _is_by_country(sheet, places)
    if len(columns) > 0.5 * len(places) and not by_country:
        for at in places:
            sheet.give(at, Part.SIGNATORY)
        return _of_rows([sheet.lines[at].cells or (sheet.lines[at].text,) for at in places])
    texts: list[tuple[str, str]] = []
    country = ""
    first = _countries_first(sheet, places)
    for place, at in enumerate(places):
        line = sheet.lines[at]
        if _is_country_heading(sheet, places, place, by_country):
            country = line.text.strip(" :")
            # It goes with those under it, unless nobody is.
            under = not _is_country_heading(sheet, places, place + 1, by_country)
            sheet.give(at, Part.SIGNATORY if under else Part.SIGNATORIES_TEXT)
        elif signing().more.match(line.text) and sheet.counts[at] <= 12:
            sheet.give(at, Part.SIGNATORIES_TEXT)
        elif _is_group_heading(sheet, places, place):
            country = ""
            sheet.give(at, Part.SIGNATORIES_TEXT)
        else:
            sheet.give(at, Part.SIGNATORY)
            last = place + 1 == len(places) or sheet.lines[places[place + 1]].text.endswith(":")
            texts += (first and _led_by_country(line.text)) or [
                (name, country) for name in names_on(sheet, at, alone=len(places) == 1, last=last)
            ]
    found = _of_texts([name for name, _ in texts])
    return tuple(
        replace(one, country=one.country or given) if given else one
        for one, (_, given) in zip(found, texts, strict=True)
    )


def _countries_first(sheet: Sheet, places: Sequence[int]) -> bool:
    """Whether most lines are a country, a colon and those who sign from it."""
    led = [found[1] for at in places if (found := _COUNTRY_FIRST.match(sheet.lines[at].text))]
    return len(led) >= 0.6 * len(places) and sum(map(is_country, led)) >= 0.4 * len(led)


def _led_by_country(text: str) -> list[tuple[str, str]]:
    """The names after a country and a colon, each with the country."""
    found = _COUNTRY_FIRST.match(text)
    return [(name, found[1]) for name in parted(found[2])] if found and found[1][:1].isupper() else []


def _is_by_country(sheet: Sheet, places: Sequence[int]) -> bool:
    """Whether the list is in groups, and most of their heads are countries."""
    heads = [place for place in range(len(places) - 1) if _heads_group(sheet, places, place)]
    known = sum(is_country(sheet.lines[places[place]].text) for place in heads)
    return known >= 2 and known * 2 >= len(heads)


def _is_country_heading(sheet: Sheet, places: Sequence[int], place: int, by_country: bool) -> bool:
    line = sheet.lines[places[place]]
    if line.kind in (LineKind.BULLET, LineKind.NUMBER) or place + 1 >= len(places):
        return False
    if is_country(line.text):
        return True
    # A country that the register does not know, among groups by country.
    words = line.text.strip(" :").split()
    named = len(words) <= 3 and all(word[:1].isupper() for word in words)
    return by_country and named and _heads_group(sheet, places, place)


def _heads_group(sheet: Sheet, places: Sequence[int], place: int) -> bool:
    return sheet.lines[places[place]].apart and not sheet.lines[places[place + 1]].apart


def _is_group_heading(sheet: Sheet, places: Sequence[int], place: int) -> bool:
    line = sheet.lines[places[place]]
    if line.kind is LineKind.HEADING:
        return True
    if place + 1 < len(places) and signing().group_heading.match(line.text):
        return not (sheet.is_item(places[place]) and sheet.is_item(places[place + 1]))
    if sheet.heading_kind(places[place]) == "signatories" and sheet.counts[places[place]] <= 4:
        return True
    after = places[place + 1 : place + 3]
    if line.strong and after and not any(sheet.lines[at].strong for at in after):
        return True
    return line.text.endswith(":") and sheet.counts[places[place]] <= 8


def _of_texts(texts: Sequence[str]) -> list[Signatory]:
    """Signatories of a list that writes all of them one way, as far as it does."""
    parted = [split(text) for text in texts]
    persons = sum(len(parts) > 1 and is_person(parts[0]) for parts in parted) > 0.5 * max(1, len(texts))
    in_brackets = sum(_PAREN.match(text) is not None for text in texts) >= 0.6 * len(texts)
    dashed = sum(_DASHED.match(text) is not None for text in texts) >= 0.6 * len(texts)
    endings = sum(len(parts) == 2 and not signing().title.search(parts[1]) for parts in parted) >= 0.6 * len(
        texts
    )
    return [_of_text(text, persons, in_brackets, dashed, endings) for text in texts]


def _of_text(text: str, persons: bool, in_brackets: bool, dashed: bool, endings: bool) -> Signatory:
    signed = Signatory("", state=SignatoryState.SIGNED)
    name, country = text, ""
    bracket = _PAREN.match(text)
    placed = (
        bracket and (in_brackets or _is_place(bracket[2])) and not _is_abbreviation(bracket[2], bracket[1])
    )
    if bracket and (is_country(bracket[2]) or placed):
        inner = split(bracket[2])
        if is_country(bracket[2]) or len(inner) == 1:
            name, country = bracket[1], bracket[2]
        else:
            return _person(replace(signed, name=bracket[1]), inner)
    if bracket and not country and is_person(bracket[1]) and bracket[2][:1].islower():
        # "Ada Example (geographer)".
        return replace(signed, name=bracket[1], title=bracket[2])
    dash = None if country else _DASHED.match(text)
    if dash and is_country(dash[2]):
        name, country = dash[1], dash[2]
    parts = split(name)
    if len(parts) > 1 and (is_person(parts[0]) and (persons or _is_of_person(parts))):
        person = _person(replace(signed, name=parts[0]), parts[1:])
        return replace(person, country=country or person.country)
    if dash and not country and (persons or is_person(dash[1])) and dashed:
        person = _person(replace(signed, name=dash[1]), split(dash[2]))
        if person.title or not signing().organisation.search(dash[1]):
            return person
    if len(parts) > 2 and not country and is_person(parts[1]) and signing().title.search(parts[2]):
        # "Organisation, person, role".
        return _person(replace(signed, name=parts[1], affiliation=parts[0]), parts[2:])
    if len(parts) > 1 and is_country(parts[-1]) and not country:
        return replace(signed, name=", ".join(parts[:-1]), country=parts[-1])
    place = len(parts) == 2 and _is_town(parts[1])
    if (
        place
        and not country
        and signing().organisation.search(parts[0])
        and not signing().organisation.search(parts[1])
    ):
        return replace(signed, name=parts[0], country=parts[1])
    if len(parts) == 2 and endings and not country:
        # Every line ends so: with the place that it is from.
        return replace(signed, name=parts[0], country=parts[1])
    return replace(signed, name=name.strip(" ,;*"), country=country)


def _is_of_person(parts: Sequence[str]) -> bool:
    """Whether what follows a name is of a person: title, calling, or an organisation after one of those."""
    if signing().title.search(parts[1]) or parts[1][:1].islower():
        return True
    if signing().honour.match(parts[0]):
        return True
    belongs = len(parts) > 2 and signing().organisation.search(parts[-1])
    return bool(belongs) and not signing().organisation.search(parts[1]) and not is_country(parts[1])


def _is_town(text: str) -> bool:
    """One word with a capital letter, or two or three as towns have them: "Rio de Janeiro"."""
    words = text.split()
    named = [word for word in words if word not in signing().particles and word != "am"]
    return (
        1 <= len(words) <= 4
        and bool(named)
        and len(named) <= 3
        and words[0] in named
        and words[-1] in named
        and all(re.fullmatch(r"[^\W\d_][\w'’.-]+", word) and word[0].isupper() for word in named)
    )


def _person(signed: Signatory, rest: Iterable[str]) -> Signatory:
    parts = list(rest)
    country = ""
    if parts and is_country(parts[-1]):
        country = parts.pop()
    title = ""
    if len(parts) > 1 or (parts and not _capital(parts[0])):
        if (
            signing().title.search(parts[0])
            or not _capital(parts[0])
            or not signing().title.search(parts[-1])
        ):
            title = parts.pop(0)
        else:
            title = parts.pop()
    elif parts and signing().title.fullmatch(parts[0]):
        title = parts.pop(0)
    if len(parts) > 1 and not country and not signing().organisation.search(parts[-1]):
        country = parts.pop()
    return replace(
        signed,
        title=title,
        affiliation=", ".join(filter(None, (signed.affiliation, *parts))),
        country=country,
    )


def _capital(text: str) -> bool:
    return text[:1].isupper()


def _is_place(text: str) -> bool:
    """One to three capitalised words, as of a town in brackets."""
    words = text.split()
    return len(words) <= 3 and all(
        re.fullmatch(r"[^\W\d_][^\W\d_'’-]*(?:[-'’][^\W\d_]+)*", w) and w[0].isupper() for w in words
    )


def _is_abbreviation(text: str, name: str) -> bool:
    """Whether brackets hold the short name of what stands before them."""
    capitals, letters = sum(c.isupper() for c in text), sum(c.isalpha() for c in text)
    return len(text.split()) == 1 and capitals >= 2 and capitals * 2 >= letters and len(name.split()) > 1


def _of_rows(rows: Sequence[Sequence[str]]) -> tuple[Signatory, ...]:
    """Signatories of a table or of columns."""
    if not rows:
        return ()
    names = _header(rows)
    if names:
        return tuple(_of_fields(names, row) for row in rows[1:] if any(row))
    if _are_fields(rows):
        return tuple(
            _person(Signatory(row[0], state=SignatoryState.SIGNED), _cells(row[1:]))
            if is_person(row[0])
            else _organisation(row)
            for row in rows
            if any(row)
        )
    cells = [cell for row in rows for cell in row if cell.strip()]
    return tuple(_of_texts(cells))


def _cells(cells: Sequence[str]) -> list[str]:
    """What the cells beside a name say; a single one may say all of it: "Chair, Open Page (Ireland)"."""
    filled = [cell for cell in cells if cell]
    if len(filled) != 1:
        return filled
    bracket = _PAREN.match(filled[0])
    if (
        bracket
        and (is_country(bracket[2]) or _is_place(bracket[2]))
        and not _is_abbreviation(bracket[2], bracket[1])
    ):
        return [*split(bracket[1]), bracket[2]]
    return split(filled[0])


def _header(rows: Sequence[Sequence[str]]) -> list[str]:
    """The fields that the first row of a table names, or none where it is a signatory like the others."""
    names = [_field(cell) for cell in rows[0]]
    short = all(len(cell.split()) <= 3 for cell in rows[0])
    named = sum(bool(name) for name in names)
    return names if len(rows) > 1 and short and named >= max(1, len(names) - 1) and "".join(rows[0]) else []


def _organisation(row: Sequence[str]) -> Signatory:
    cells = [cell for cell in row if cell]
    country = cells.pop() if len(cells) > 1 and is_country(cells[-1]) else ""
    rest = ", ".join(cells[1:])
    if rest and not country:
        country, rest = rest, ""
    return Signatory(
        cells[0] if cells else "", affiliation=rest, country=country, state=SignatoryState.SIGNED
    )


def _field(cell: str) -> str:
    if len(cell) > 40:
        return ""
    return next((name for name, pattern in signing().columns if pattern.search(cell)), "")


def _of_fields(names: Sequence[str], row: Sequence[str]) -> Signatory:
    values = {"name": "", "person": "", "affiliation": "", "title": "", "country": ""}
    for name, cell in zip(names, row, strict=False):
        if name == "number" or not cell:
            continue
        key = name or "affiliation"
        values[key] = (
            f"{values[key]} {cell}".strip() if key == "name" else ", ".join(filter(None, (values[key], cell)))
        )
    person, *role = split(values.pop("person")) or [""]
    if person and values["name"] and not values["affiliation"]:
        values["affiliation"], values["name"] = values["name"], ""
    if person and not values["name"]:
        # An organisation in one column and who signs for it in another.
        values["name"], values["title"] = person, ", ".join(filter(None, (values["title"], *role)))
    elif person:
        values["affiliation"] = ", ".join(filter(None, (values["affiliation"], person, *role)))
    if not values["name"]:
        values["name"], values["affiliation"] = values["affiliation"], ""
    return Signatory(
        values["name"],
        values["affiliation"],
        values["title"],
        values["country"],
        SignatoryState.SIGNED,
    )


def _are_fields(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the cells of a row belong to one signatory: a column of countries or titles beside names."""
    wide = [row for row in rows if len(row) > 1]
    if len(wide) < 0.6 * len(rows):
        return False

    def share(column: Callable[[Sequence[str]], bool]) -> float:
        return sum(column(row) for row in wide) / len(wide)

    if (
        share(lambda row: is_country(row[-1])) > 0.5
        or share(lambda row: any(signing().title.search(c) for c in row[1:])) > 0.5
    ):
        return True
    return share(lambda row: is_person(row[0])) > 0.6 and share(lambda row: is_person(row[-1])) < 0.4
