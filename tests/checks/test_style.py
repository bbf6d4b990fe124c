"""The rules of style one by one: what each finds, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.desk.checking import Checking, Purpose
from drafter.model.calls import Call
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Marks, Run, plain_block

LONG = "The club met in May and went on to the harbour. The keeper of the lock opened it and let the boats "


def statement_of(text: str, language: str = "en", kind: BlockKind = BlockKind.PARAGRAPH) -> Statement:
    return Statement((Edition(language, (Section(SectionKind.BACKGROUND, (plain_block(text, kind),)),)),))


def found(statement: Statement, code: str) -> list[tuple[str, str | None]]:
    findings = Checking().report(statement, today="2026-11-23").findings
    return [(one.text, one.replacement) for one in findings if one.code == code]


@pytest.mark.parametrize(
    ("code", "language", "text", "expected"),
    [
        ("not-closed", "en", "The law (of 2024 was read.", [("(of 2024 was read.", None)]),
        ("not-closed", "en", "The law (of 2024) was read. 1) The “tax” 2) the toll", []),
        ("not-closed", "en", "He said “it is done and went.", [("“it is done and went.", None)]),
        ("no-full-stop", "en", LONG + "through", [("through", "through.")]),
        ("no-full-stop", "en", LONG + "through.", []),
        ("form-of-address", "en", "Mr Arman BERIK met Mrs Lane.", [("BERIK", "Berik"), ("Mrs", "Ms")]),
        ("spacing", "fr", "Est-ce une loi ? « Oui » ; non !", []),
        ("spacing", "fr-CA", "Est-ce une loi? «\u00a0Oui\u00a0»", []),
        ("spacing", "en", "See www.norvia.example,then go to U.S.A. and 1,000 boats.", []),
        ("repeated-word", "fr", "Nous nous rendons à Baden Baden.", []),
        ("repeated-word", "tr", "Yavaş yavaş geldi.", []),
        ("date-form", "en-US", "On March 4, 2025, they met.", []),
        ("date-form", "en", "On 4 March 2025 and on March 9th, they met.", [("March 9th", "9 March")]),
        ("date-form", "de", "am 1. Mai und am 2 Mai", [("2 Mai", "2. Mai")]),
        ("date-form", "fr", "le 1er mai et le 1 juin", [("1 juin", "1er juin")]),
        ("date-impossible", "ru", "30 февраля 2024 года и 29 февраля 2024 года", [("30 февраля 2024", None)]),
        ("weekday-wrong", "de", "am Freitag, den 9. Oktober 2026", []),
        ("weekday-wrong", "fr", "le lundi 9 octobre 2026", [("lundi 9 octobre 2026", None)]),
        ("relative-date", "en", "In the last year, and last year, in 2024, all was well. Last year too.", [
            ("Last year", None)]),
        ("relative-date", "en", "He said “it was last week” and left.", []),
        ("number-small", "en", "It has 3 parts, Article 3 has 4 lines and 14 words. It took 5 per cent.", []),
        ("number-small", "en", "The law has 3 parts.", [("3", "three")]),
        ("so-called", "en", "the so-called Islamic State, the so-called “tax” and so-called experts", [
            ("so-called", None)]),
        ("so-called", "de", "die sogenannte Reform", []),
        ("term-people", "en", "The Homosexual People Archive; they said “homosexuals”.", []),
        ("relative-date", "en", "They recently said so. Until recently nobody knew.", [("recently", None)]),
        ("relative-date", "en", "Recently, in March 2024, they met.", []),
        ("relative-date", "fr", "Il a récemment parlé.", [("récemment", None)]),
        ("relative-date", "de", "Sie haben kürzlich geantwortet.", [("kürzlich", None)]),
        ("relative-date", "ru", "Суд накануне отказал ей.", [("накануне", None)]),
        ("relative-date", "ru", "Это было накануне выборов.", []),
        ("percent-space", "fr", "Ce sont 50% des gens et 12,5 % des autres.", [("50%", "50\u202f%")]),
        ("percent-space", "de", "Es sind 50% der Leute.", [("50%", "50\u00a0%")]),
        ("percent-space", "en", "These are 50% of them.", []),
        ("apostrophe-mixed", "fr", "L'avocat et l’accusé.", [("L'avocat", "L’avocat")]),
        ("apostrophe-mixed", "en", "It's theirs, and it isn't ours.", []),
        ("puffery", "en", "It leads to closures, leading to fines. The Leading Light sank.", []),
        ("puffery", "en", "Leading lawyers met leading writers, a landmark day. Leading ones left.", [
            ("Leading", None), ("landmark", None)]),
        ("country-name", "en", "The Czech Republic, Kiev", [
            ("The Czech Republic", "Czechia"), ("Kiev", "Kyiv")]),
        ("look-alike", "en", "Norvia and Nоrvia", [("Nоrvia", "Norvia")]),
        ("look-alike", "ru", "IT-компания и VPN, COVID-19", []),
        ("text-turned", "ar", "قال \u200fالنص", []),
        ("text-turned", "en", "Anna \u202eainroN\u202c came", [("\u202eainroN\u202c", "ainroN")]),
        ("character-lost", "en", "Erdo?an asked: why? See http://a.example/?q=b", [("Erdo?an", None)]),
        ("quotation-mismatched", "de", "Sie sprach von „Schutz\" und „Recht“.", [('„Schutz"', "„Schutz“")]),
        ("quotation-mixed", "en", "“one”, “two” and ‘three’", [("‘three’", "“three”")]),
        ("quotation-mixed", "en", "‘one’, ‘two “x” y’ and ‘three’", []),
        ("comma-missing", "de", "Wir hoffen dass er geht, und dass sie bleibt, ohne dass es regnet.", [
            ("hoffen dass", "hoffen, dass")]),
        ("term-acronym", "en", "LGBTI people, LGBTI youth, LGBTQ+ people, LGBT Denmark", [("LGBTQ+", None)]),
        ("heading-full-stop", "en", "A text. Of two sentences.", []),
    ],
)  # fmt: skip
def test_what_a_rule_finds(code: str, language: str, text: str, expected: list[tuple[str, str | None]]):
    assert found(statement_of(text, language), code) == expected


def test_links_other_languages_and_notes_are_not_the_writers_words():
    runs = (
        Run("See "),
        Run("last week’s page", Marks(link="https://norvia.example")),
        Run(" and "),
        Run("the the", Marks(internal=True)),
        Run("  ", Marks(internal=True)),
        Run(" then "),
        Run("hier", Marks(language="fr")),
        Run("."),
    )
    block = replace(plain_block(""), runs=runs)
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    codes = {one.code for one in Checking().report(statement).findings}
    assert not codes & {"relative-date", "repeated-word", "spacing"}


def test_signatories_are_counted_and_compared():
    names = (
        "Lantern House",
        "Lantern Hause",
        "Verein Flussrat e. V.",
        "Verein Flussrat",
        "Group 7",
        "Group 8",
    )
    text = "We, the undersigned 12 organisations, protest. The six signatories agree."
    statement = replace(statement_of(text), signatories=tuple(Signatory(name) for name in names))
    assert found(statement, "signatory-count") == [("12", None)]
    assert found(statement, "signatory-twice") == [("Lantern Hause", None), ("Verein Flussrat", None)]
    report = Checking().report(statement)
    assert "signatory-not-agreed" in {one.code for one in report.findings}
    draft = Checking().report(statement, purpose=Purpose.CIRCULATION)
    assert "signatory-not-agreed" not in {one.code for one in draft.findings}
    signed = tuple(replace(one, state=SignatoryState.SIGNED) for one in statement.signatories)
    assert found(replace(statement, signatories=signed), "signatory-not-agreed") == []


def test_names_of_signatories_hold_no_strange_characters():
    names = ("Lаntern House", "River\u200b Watch", "Verein Fl?uss", "Haus Erdoğan")
    statement = replace(statement_of("Words."), signatories=tuple(Signatory(name) for name in names))
    section = Section(SectionKind.SIGNATORIES)
    edition = replace(statement.primary, sections=(*statement.primary.sections, section))
    listed = replace(statement, editions=(edition,))
    assert found(listed, "look-alike") == [("Lаntern", "Lantern")]
    assert found(listed, "unseen-character") == [("River\u200b", "River")]
    assert found(listed, "character-lost") == [("Fl?uss", None)]


def test_a_deadline_that_has_passed():
    block = Block(runs=(Run("We call on the Council to act."),), calls=("c",))
    section = Section(SectionKind.CALLS, (block,))
    statement = Statement((Edition("en", (section,)),), calls=(Call(id="c", deadline="2026-11-01"),))
    assert [text for text, _ in found(statement, "deadline-past")] == ["We call on the Council to act."]
    later = replace(statement, calls=(Call(id="c", deadline="2026-12-01"),))
    assert found(later, "deadline-past") == []
    assert len(found(replace(later, date="2027-01-01"), "deadline-past")) == 1


def test_sections_that_are_empty_or_stand_wrong():
    text = (plain_block("Words."),)
    sections = (
        Section(SectionKind.CONTACT, text),
        Section(SectionKind.CALLS, text),
        Section(SectionKind.HEADLINE, text),
        Section(SectionKind.ANALYSIS),
    )
    statement = Statement((Edition("en", sections),))
    report = Checking().report(statement)
    places = {(one.code, one.section) for one in report.findings}
    assert ("section-empty", sections[3].id) in places
    assert {one for one in places if one[0] == "section-order"} == {
        ("section-order", sections[0].id),
        ("section-order", sections[2].id),
    }
    draft = Checking().report(statement, purpose=Purpose.DRAFT)
    assert "section-empty" not in {one.code for one in draft.findings}


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "We call on the Council to act by 1 February 2025.", "by 1 February 2025"),
        ("fr", "Nous demandons une réponse d’ici au 1er février 2025.", "d’ici au 1er février 2025"),
        ("de", "Wir fordern eine Antwort bis zum 1. Februar 2025.", "bis zum 1. Februar 2025"),
        ("ru", "Призываем суд ответить до 1 февраля 2025 года.", "до 1 февраля 2025"),
    ],
)
def test_a_day_in_an_ask_that_lies_before_the_statement_is_found(language: str, text: str, day: str):
    section = Section(SectionKind.CALLS, (plain_block(text),))
    statement = Statement((Edition(language, (section,)),), date="2025-03-01")
    assert [one for one, _ in found(statement, "deadline-past")] == [day]
    assert found(replace(statement, date="2025-01-15"), "deadline-past") == []
    assert found(replace(statement, date="2029-01-15"), "deadline-past") == []
