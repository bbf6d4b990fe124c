"""The scorer itself, on small results made by hand, and the stored pages against their expectations."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import pytest

from tests.readers import score_pages
from tests.readers.generate import GENERATED, organisations, persons
from tests.readers.page_fields import body_name, plain, spaced
from tests.readers.score_pages import expectation_path, field_scores, read_expectation, score, stored_pages

ALL_PAGES = stored_pages(held=False) + stored_pages(held=True)
KINDS = {"background", "influence", "analysis", "calls", "notes", "contact"}
KEYS = {
    "title", "language", "date", "lede_starts", "keep", "sections", "calls", "signatories", "related_count",
    "related_titles", "notes_count", "notes_contains", "contacts", "must_not_be_signatory",
    "must_not_be_call", "left_over_contains", "title_any", "language_any", "date_any", "lede_starts_any",
    "related_count_any", "notes_count_any",
}  # fmt: skip

EXPECTED: dict[str, Any] = {
    "title": "Free the “Third Shelf”",
    "language": "en",
    "date": "2025-04-02",
    "lede_starts": "Masked officers",
    "keep": ["It was sealed.", "The law must go."],
    "sections": [
        {"kind": "background", "heading": "Context"},
        {"kind": "calls", "heading": "Our calls|Calls"},
    ],
    "calls": [
        {
            "addressees": ["European Commission", "Council"],
            "asks_contains": ["raise the raids"],
            "asks_count": 1,
        },
        {"addressees": ["Parlement|le Parlement"], "asks_contains": ["repeal the law"]},
    ],
    "signatories": {
        "count": 2,
        "first": "Open Page",
        "last": "Ada Brodsko",
        "samples": [{"name": "Ada Brodsko", "title": "Chair", "country": "Croatia"}],
    },
    "related_count": 1,
    "related_titles": ["Earlier raids"],
    "notes_count": 1,
    "notes_contains": ["Order No. 7"],
    "contacts": ["press@shelf.example"],
    "must_not_be_signatory": ["Facebook"],
    "must_not_be_call": ["send a postcard"],
    "left_over_contains": ["Cookie policy"],
}


def good_result() -> dict[str, Any]:
    return {
        "title": 'Free the "Third Shelf".',
        "language": "en-GB",
        "date": "2025-04-02",
        "lede": "Masked  officers came.",
        "sections": [
            {"kind": "background", "heading": "CONTEXT:", "generated": False, "text": "It was sealed."},
            {"kind": "calls", "heading": "Our calls", "generated": False, "text": "The law must go."},
            {"kind": "contact", "heading": "Contact", "generated": True, "text": "press@shelf.example"},
        ],
        "calls": [
            {"addressees": ["the European Commission"], "asks": ["to raise the raids"], "text": ""},
            {"addressees": ["Council"], "asks": [], "text": "raise the raids"},
            {"addressees": ["le Parlement"], "asks": ["repeal the law"], "text": ""},
        ],
        "signatories": [
            {"name": "Open Page", "affiliation": "", "title": "", "country": ""},
            {"name": "Ada Brodsko", "affiliation": "X", "title": "chair", "country": "Croatia"},
        ],
        "notes": ["Order No. 7 of May"],
        "related": [{"kind": "news", "title": "Earlier raids", "teaser": "", "url": None}],
        "left_over": ["Cookie policy", "Facebook"],
        "text": "Masked officers came.\n\nIt was sealed.\n\nThe law must go.",
    }


def test_a_right_result_has_no_problems() -> None:
    assert score(good_result(), EXPECTED) == []
    assert set(field_scores(good_result(), EXPECTED).values()) == {1.0}


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("title", {"title": "Free the shelf"}),
        ("language", {"language": "fr"}),
        ("date", {"date": None}),
        ("lede", {"lede": "Others came."}),
        ("sections", {"sections": []}),
        ("calls", {"calls": []}),
        ("asks", {"calls": [{"addressees": ["Council"], "asks": ["go"], "text": "raise the raids"}]}),
        ("signatories", {"signatories": []}),
        ("related", {"related": []}),
        ("notes", {"notes": []}),
        ("contacts", {"sections": []}),
        ("left over", {"left_over": []}),
        ("kept", {"text": "It was  sealed. The Law must go."}),
        ("guards", {"signatories": [{"name": "Share on Facebook"}]}),
        ("guards", {"calls": [{"addressees": [], "asks": ["send a postcard"], "text": ""}]}),
    ],
)
def test_each_fault_lowers_its_own_field(field: str, change: dict[str, Any]) -> None:
    result = good_result() | change
    assert field in {problem.field for problem in score(result, EXPECTED)}
    assert field_scores(result, EXPECTED)[field] < 1.0


def test_an_empty_result_is_scored_without_an_error() -> None:
    scores = field_scores({}, EXPECTED)
    assert scores["title"] == scores["calls"] == scores["kept"] == 0.0


def test_what_the_expectation_does_not_speak_of_is_not_judged() -> None:
    assert field_scores(good_result(), {"language": "en"}) == {"language": 1.0}


def test_a_call_or_section_too_many_is_a_problem() -> None:
    result = good_result()
    result["calls"].append({"addressees": ["Mayor"], "asks": ["wave"], "text": "The Mayor must wave"})
    result["sections"].append({"kind": "analysis", "heading": "Share this", "generated": False, "text": ""})
    assert {problem.field for problem in score(result, EXPECTED)} == {"calls", "sections"}


def test_calls_expected_to_be_none() -> None:
    assert field_scores(good_result(), {"calls": []})["calls"] == 0.0
    assert score({"calls": []}, {"calls": []}) == []


def test_sections_in_another_order_are_a_problem() -> None:
    result = good_result()
    result["sections"].reverse()
    assert field_scores(result, EXPECTED)["sections"] == 0.5


def test_kept_sentences_out_of_order_are_a_problem() -> None:
    result = good_result() | {"text": "The law must go. It was sealed."}
    assert [problem.message for problem in score(result, EXPECTED)] == ["kept sentences are out of order"]


def test_an_optional_call_may_be_missing() -> None:
    expected = {"calls": [{"addressees": ["Mayor"], "asks_contains": ["wave"], "optional": True}]}
    assert score({"calls": []}, expected) == []


def test_the_command_prints_scores_and_problems(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def imported(page: Path) -> dict[str, Any] | str:
        return (
            {"title": "Something else", "language": "de"} if page.stem == "de-fragment" else "exit 3: refused"
        )

    monkeypatch.setattr(score_pages, "import_page", imported)
    score_pages.main(["de-fragment", "uk-zayava"])
    printed = capsys.readouterr().out
    assert "title: 'Something else', expected" in printed
    assert "exit 3: refused" in printed
    assert printed.splitlines()[-1].startswith("mean")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The European Union", "european union"),
        ("l’Assemblée nationale", "assemblée nationale"),
        ("den Bundestag", "bundestag"),
        ("la Comisión", "comisión"),
        ("Theatre Union", "theatre union"),
        ("Генеральная прокуратура", "генеральная прокуратура"),
    ],
)
def test_names_of_bodies_lose_their_article_only(said: str, name: str) -> None:
    assert body_name(said) == name


def test_generated_pages_hold_what_they_promise() -> None:
    assert len(set(organisations(2000))) == 2000
    assert len({person[0] for person in persons(600)}) == 600
    for make in GENERATED.values():
        text, expected = make()
        assert make()[0] == text
        assert expected["signatories"]["first"] in text
        assert expected["signatories"]["last"] in text


def page_words(page: Path) -> str:
    """What a reader sees of the page, near enough to look for words in it."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".html":
        text = re.sub(r"(?s)<(script|style).*?</\1>|<!--.*?-->", " ", text)
        text = re.sub(r"</?(?:span|b|i|u|em|strong|a|sup|sub|font|abbr)\b[^>]*>", "", text)
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    if page.suffix == ".md":
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        text = re.sub(r"\\([.!()\[\]#+-])", r"\1", text)
        text = re.sub(r"(?m)^[>#]+ |[*_]+|\\$|\[\^\d+\]:?", "", text)
    return spaced(text)


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.name)
def test_pages_hold_what_is_expected_of_them(page: Path) -> None:
    assert expectation_path(page).exists()
    expected = read_expectation(page)
    assert set(expected) <= KEYS
    words = page_words(page)
    places = [words.find(spaced(sentence)) for sentence in expected.get("keep", [])]
    assert -1 not in places, expected["keep"][places.index(-1)]
    assert places == sorted(places)
    seen = plain(words)
    for phrase in phrases(expected):
        assert any(plain(one) in seen for one in phrase.split("|")), phrase


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.name)
def test_expectations_follow_the_schema(page: Path) -> None:
    expected = read_expectation(page)
    for section in expected.get("sections", []):
        assert set(section) <= {"kind", "kind_any", "heading", "heading_any", "generated", "optional"}
        assert {section.get("kind"), *section.get("kind_any", [])} <= KINDS | {None}
    for call in expected.get("calls", []):
        assert set(call) <= {"addressees", "addressees_any", "asks_contains", "asks_count", "optional"}
    signatories = expected.get("signatories", {})
    assert set(signatories) <= {"count", "count_any", "first", "last", "samples"}
    for sample in signatories.get("samples", []):
        assert set(sample) <= {"name", "affiliation", "title", "country"}


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.name)
def test_an_expectation_can_be_met(page: Path) -> None:
    expected = read_expectation(page)
    assert score(perfect_result(expected), expected) == []


def perfect_result(expected: dict[str, Any]) -> dict[str, Any]:
    """What an importer would print that agrees with the editor in everything."""

    def wanted(values: dict[str, Any], key: str) -> Any:
        return values[f"{key}_any"][0] if f"{key}_any" in values else values.get(key)

    sections = [
        {
            "kind": wanted(section, "kind"),
            "heading": first_choice(section.get("heading", "")),
            "generated": section.get("generated", False),
        }
        for section in expected.get("sections", [])
    ]
    calls = [
        {
            "addressees": [first_choice(one) for one in wanted(call, "addressees")],
            "asks": [first_choice(ask) for ask in call["asks_contains"]],
            "text": "",
        }
        for call in expected.get("calls", [])
    ]
    contacts = {"kind": "contact", "generated": True, "text": str(expected.get("contacts"))}
    return {
        "title": wanted(expected, "title"),
        "language": expected["language"],
        "date": wanted(expected, "date") or None,
        "lede": wanted(expected, "lede_starts"),
        "sections": [*sections, contacts],
        "calls": calls,
        "signatories": perfect_signatories(expected.get("signatories", {})),
        "notes": [*expected.get("notes_contains", [])],
        "related": perfect_related(expected),
        "left_over": expected.get("left_over_contains", []),
        "text": "\n\n".join(expected.get("keep", [])),
    }


def first_choice(text: str) -> str:
    return text.split("|")[0]


def perfect_related(expected: dict[str, Any]) -> list[dict[str, str]]:
    """The titles that the expectation names, and as many more as it counts."""
    titles = [first_choice(title) for title in expected.get("related_titles", [])]
    count = expected.get("related_count", expected.get("related_count_any", [0])[-1])
    return [{"title": one} for one in (*titles, *(f"Other {n}" for n in range(count - len(titles))))]


def perfect_signatories(signed: dict[str, Any]) -> list[dict[str, str]]:
    """The first, the samples, as many more as are missing, and the last."""
    ends = [first_choice(signed[key]) for key in ("first", "last") if key in signed]
    known = {name: {"name": name} for name in ends}
    for sample in signed.get("samples", []):
        fields = {key: first_choice(value) for key, value in sample.items()}
        known[fields["name"]] = fields
    last = known.pop(ends[1]) if ends else {}
    count = signed.get("count", signed.get("count_any", [0])[0])
    more = [{"name": f"Other {number}"} for number in range(count - len(known) - len(ends[:1]))]
    return [*known.values(), *more, last] if ends else []


def phrases(expected: dict[str, Any]) -> list[str]:
    """Every stretch of text that the expectation says is on the page."""
    found: list[str] = [expected[key] for key in ("title", "lede_starts") if key in expected]
    for key in ("title_any", "lede_starts_any"):
        found += expected.get(key, [])
    for key in ("related_titles", "notes_contains", "contacts", "left_over_contains"):
        found += expected.get(key, [])
    for key in ("must_not_be_signatory", "must_not_be_call"):
        found += expected.get(key, [])
    found += [section["heading"] for section in expected.get("sections", []) if "heading" in section]
    for call in expected.get("calls", []):
        found += call.get("asks_contains", []) + call.get("addressees", [])
    signatories = expected.get("signatories", {})
    found += [signatories[key] for key in ("first", "last") if key in signatories]
    for sample in signatories.get("samples", []):
        found += [value for value in sample.values() if value]
    return found
