"""Pages too long to store: made when a test wants them, the same each time, with their expectations."""

from __future__ import annotations

import html
from collections.abc import Callable
from itertools import islice, product
from typing import Any

PLACES = ("Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Granite", "Harbour", "Island", "Juniper")
THEMES = ("Civic", "Open", "Equal", "Free", "Just", "Common", "Bright", "Plain", "United", "Green")
FORMS = (
    "Forum", "Network", "Centre", "League", "Alliance", "Foundation", "Initiative", "Union", "Collective",
    "Association", "Committee", "Watch", "House", "Circle", "Platform", "Council", "Fund", "Institute",
    "Movement", "Society",
)  # fmt: skip
GIVEN = ("Ada", "Bela", "Ciro", "Dina", "Edin", "Fina", "Goran", "Hana", "Ivo", "Jana", "Kaj", "Lena")
FAMILY = ("Abelmann", "Brodsko", "Cardewell", "Dravic", "Eskelund", "Fanshaw", "Gorlitzer", "Hollbrook")
POSTS = ("Director", "Chair", "Legal adviser", "Researcher", "Treasurer")
COUNTRIES = ("Austria", "Bulgaria", "Croatia", "Denmark", "Estonia", "Finland")

Page = tuple[str, dict[str, Any]]

OPENING = """\
Open letter: the archive of the Vellmark tribunal must stay open

Geneva, 21 January 2025

On 31 March the reading room of the Vellmark tribunal closes for good.

Background

Survivors gave these testimonies on the promise that anyone could read them.

The host government now says that it lacks the money for two archivists.

Our calls

We call on the United Nations Secretary-General to take the archive into the care of the United Nations.

The Government of Vellmark must keep the reading room open until then.
"""

EXPECTED: dict[str, Any] = {
    "title": "Open letter: the archive of the Vellmark tribunal must stay open",
    "language": "en",
    "date": "2025-01-21",
    "lede_starts": "On 31 March the reading room",
    "keep": [
        "Survivors gave these testimonies on the promise that anyone could read them.",
        "The host government now says that it lacks the money for two archivists.",
        "The Government of Vellmark must keep the reading room open until then.",
    ],
    "sections": [
        {"kind": "background", "heading": "Background"},
        {"kind": "calls", "heading": "Our calls"},
    ],
    "calls": [
        {
            "addressees": ["United Nations Secretary-General"],
            "asks_contains": ["take the archive into the care of the United Nations"],
        },
        {"addressees": ["Government of Vellmark"], "asks_contains": ["keep the reading room open"]},
    ],
    "related_count": 0,
    "notes_count": 0,
    "must_not_be_signatory": ["Privacy", "Back to top"],
    "left_over_contains": ["Back to top"],
}


def organisations(count: int) -> list[str]:
    """Names of invented organisations, none twice."""
    names = (f"{place} {theme} {form}" for form, theme, place in product(FORMS, THEMES, PLACES))
    return list(islice(names, count))


def persons(count: int) -> list[tuple[str, str, str, str]]:
    """Name, position, organisation and country of invented people, none twice."""
    groups = organisations(count)
    people = []
    for number, group in enumerate(groups):
        given = GIVEN[number % len(GIVEN)]
        family = FAMILY[number // len(GIVEN) % len(FAMILY)]
        middle = chr(ord("A") + number // (len(GIVEN) * len(FAMILY)))
        place = number % len(POSTS), number % len(COUNTRIES)
        people.append((f"{given} {middle}. {family}", POSTS[place[0]], group, COUNTRIES[place[1]]))
    return people


def long_text(count: int = 2000) -> Page:
    """A page as copied from the web with one organisation a line."""
    names = organisations(count)
    text = f"{OPENING}\nSignatories\n\n" + "\n".join(names) + "\n\nBack to top\nPrivacy policy\n"
    signatories = {
        "count": count,
        "first": names[0],
        "last": names[-1],
        "samples": [{"name": names[count // 3]}, {"name": names[count // 2]}],
    }
    return text, EXPECTED | {"signatories": signatories}


def long_table(count: int = 600) -> Page:
    """A web page with a table of people: name, position, organisation, country."""
    people = persons(count)
    title, *rest = [html.escape(part) for part in OPENING.strip().split("\n\n")]
    body = "".join(f"<h2>{p}</h2>\n" if p in ("Background", "Our calls") else f"<p>{p}</p>\n" for p in rest)
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in person) + "</tr>\n" for person in people)
    head = "<tr><th>Name</th><th>Position</th><th>Organisation</th><th>Country</th></tr>\n"
    page = (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>\n<body>'
        f"<main><h1>{title}</h1>\n{body}<h2>Signatories</h2>\n<table>\n{head}{rows}</table></main>\n"
        '<footer><a href="#top">Back to top</a> <a href="/privacy">Privacy policy</a></footer>'
        "</body></html>\n"
    )
    keys = ("name", "title", "affiliation", "country")
    samples = [dict(zip(keys, people[place], strict=True)) for place in (0, count // 2, count - 1)]
    signatories = {"count": count, "first": people[0][0], "last": people[-1][0], "samples": samples}
    return page, EXPECTED | {"signatories": signatories}


GENERATED: dict[str, Callable[[], Page]] = {
    "en-two-thousand.txt": long_text,
    "en-six-hundred.html": long_table,
}
