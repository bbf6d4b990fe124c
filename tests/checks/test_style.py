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
        ("abbreviation-points", "en", "The O.S.C.E. met J. R. R. Vane of the U.N. The N.G.O.s left.", [
            ("O.S.C.E.", "OSCE"), ("U.N.", "UN."), ("N.G.O.s", "NGOs")]),
        ("abbreviation-points", "fr", "L’O.N.G. et les O.I.G. de M. J. C. Vane", [
            ("O.N.G.", "ONG"), ("O.I.G.", "OIG")]),
        ("abbreviation-points", "de", "z. B. der Verein e. V. und der I.St.G.H.", [("I.St.G.H.", "IStGH.")]),
        ("abbreviation-points", "ru", "Е. С. Вейн, т. е. он, и С.М.И. молчат, как и О.Д.К.Б.", [
            ("С.М.И.", "СМИ"), ("О.Д.К.Б.", "ОДКБ.")]),
        ("date-form", "en", "On Sept. 3 and on October the 1st they met on 4 May.", [
            ("Sept. 3", "3 September"), ("October the 1st", "1 October")]),
        ("date-form", "fr", "Parue en Février 2026, le 1er. avril et le 12ème mai", [
            ("Février", "février"), ("1er. avril", "1er avril"), ("12ème mai", "12 mai")]),
        ("date-form", "de", "seit dem 1sten Mai und am 31. Jänner", [("1sten Mai", "1. Mai")]),
        ("date-form", "ru", "Марта 26-го 2026 года и 22-ого мая 2026-го года", [
            ("Марта 26-го 2026", "26 марта 2026"), ("22-ого мая 2026", "22 мая 2026"), (
                "2026-го года", "2026 года")]),
        ("date-numeric", "en", "On 4.3.2026, on 29/07/26 and 2018-08-21; form NV 12/07/2026; rule 1.2.26", [
            ("4.3.2026", None), ("29/07/26", "29 July 2026"), ("2018-08-21", "21 August 2018")]),
        ("date-numeric", "fr", "Depuis le 30.04.26 et le 3/11/2026", [
            ("30.04.26", "30 avril 2026"), ("3/11/2026", "3 novembre 2026")]),
        ("date-impossible", "en", "until the thirty-first of April, the thirty-first of May", [
            ("thirty-first of April", None)]),
        ("date-impossible", "de", "am einunddreißigsten Juni", [("einunddreißigsten Juni", None)]),
        ("date-impossible", "ru", "тридцать первого сентября", [("тридцать первого сентября", None)]),
        ("date-impossible", "fr", "le trente et un novembre", [("trente et un novembre", None)]),
        ("weekday-wrong", "en", "On Mon. 12 January 2026 and on Wed. 15 January 2026", [
            ("Wed. 15 January 2026", None)]),
        ("weekday-wrong", "de", "Freitag, der 28. März 2026, Samstag, der 28. März 2026", [
            ("Freitag, der 28. März 2026", None)]),
        ("number-apostrophe", "en", "In the late 90’s, in her 40's, by the 1990’s", [
            ("90’s", "90s"), ("40's", "40s"), ("1990’s", "1990s")]),
        ("number-money", "en", "a fine of 900 BRL, and 9 million NOK", [
            ("900 BRL", "BRL\u00a0900"), ("9 million NOK", "NOK\u00a09 million")]),
        ("number-thousands", "en", "KES 90000 is much; passport NV 4471203 is lost", [("90000", "90,000")]),
        ("number-worded", "en", "All thirty seven boats, and of these, fifty-two rafts", [
            ("thirty seven", "37"), ("fifty-two", "52")]),
        ("number-small", "en", "They sent 4 police officers.", [("4", "four")]),
        ("spacing", "en", "They have“no land” and Tides(of the year) came. Why?They left, with ami(e)s.", [
            ("e“n", "e “n"), ("s(o", "s (o"), ("y?T", "y? T")]),
        ("spacing", "de", "„nein“ und die„Flut“, 40Seiten, der 80er-Bus", [("e„F", "e „F"), ("40S", "40 S")]),
        ("spacing", "ru", "Совесть(как и касса) молчит", [("ь(к", "ь (к")]),
        ("punctuation-twice", "en", "They ask for: : gauze,, and then….. All etc., and so", [
            (": :", ":"), (",,", ","), ("…..", "…")]),
        ("not-closed", "fr", "[Le relevé a été perdu.", [("[Le relevé a été perdu.", None)]),
        ("quotation-mismatched", "de", "»Licht» und »Freiwillig“ und »gut«", [("»Licht»", "„Licht“"), (
            "»Freiwillig“", "„Freiwillig“")]),
        ("quotation-mismatched", "en", "“I know every boat,‘ he wrote. The “Tide ‘order” of a year’s end.", [
            ("“I know every boat,‘", "“I know every boat,”"), ("‘order”", "“order”")]),
        ("quotation-mixed", "ru", "«Да», «нет» и 'может быть'", [("'может быть'", "«может быть»")]),
        ("repeated-word", "en", "It is is late. Those who who stay. What it is is new.", [
            ("is is", "is"), ("who who", "who")]),
        ("repeated-word", "de", "Es gibt es es nicht, weil es es weiß.", [("es es", "es")]),
        ("character-lost", "en", "Roșia Montan?’s priest in Gy?r, DiyarbakÄ±r. Why? he asked. ÄRZTE", [
            ("Montan?’s", None), ("Gy?r,", None), ("DiyarbakÄ±r.", None)]),
        ("term-acronym", "en", "For LGBTI people and the LGBTI shelter; an LGBTQIA+ band; the LGBT Fund", [
            ("LGBTQIA+", None)]),
        ("number-mixed", "en", "between nine and 11 boats, six to 12 rafts, nine women and 11 men", [
            ("nine and 11", "9 and 11"), ("six to 12", "6 to 12")]),
        ("number-mixed", "en", "It passed, eighty-four for and four against; 84 for and 4 against.", [
            ("eighty-four for and four against", "84 for and 4 against")]),
        ("number-mixed", "en", "They got 12 2-year terms and 3 boats.", [("12", "twelve")]),
        ("number-mixed", "en", "They had 5 thousand boats and 2 million oars.", [("5 thousand", "5,000")]),
        ("capital-needless", "en", "When the Law was read, the Presidents and others left. The Act is old.", [
            ("Law", "law"), ("Presidents", "presidents")]),
        ("capital-needless", "en", "The Law on Rivers (the “Law”) is old, and the Law was read.", []),
        ("citation-incomplete", "en", "Lane and Others v. Norway, and Vane v. Malta (no. 12345/20)", [
            ("Lane and Others v. Norway", None)]),
        ("citation-incomplete", "ru", "Закон № 12-ФЗ и № 14-ФЗ от 4 марта 2025 года", [
            ("№ 12-ФЗ", None)]),
        ("acronym-unused", "en", "The River Boat Fund (RBF), the Ferry Club (FC). FC rows.", [("RBF", None)]),
        ("body-order", "en", "We wrote to the Commission, the Council and the Parliament.", [
            ("the Commission, the Council and the Parliament", None)]),
        ("body-order", "en", "The European Parliament, the Council and the Commission met.", []),
        ("body-order", "fr", "la Commission, le Parlement et le Conseil", [
            ("la Commission, le Parlement et le Conseil", None)]),
        ("country-name", "en", "The Republic of Latvia has it; the army of the Republic of Latvia has it.", [
            ("The Republic of Latvia", None)]),
        ("form-of-address", "fr", "M. Jean VANE a parlé.", [("VANE", "Vane")]),
        ("wordy", "en", "The Ministry shall withdraw it. We shall be there.", [("shall", None)]),
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
