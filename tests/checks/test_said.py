"""What is said: of bodies and what they are asked for, of persons, of doubt, of those a call is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.checks.finding import Finding, Purpose
from drafter.checks.running import Checker
from drafter.desk.importing import import_text
from drafter.model.calls import Addressee, Call
from drafter.model.influence import InfluenceEntry, Measure, Strength
from drafter.model.sources import Claim, Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Anchor, AnchorKind, Block, Marks, Run, plain_block


def statement_of(language: str, *texts: str) -> Statement:
    """Paragraphs of background; those that begin with "!" are calls."""
    sections = tuple(
        Section(
            SectionKind.CALLS if text.startswith("!") else SectionKind.BACKGROUND,
            (plain_block(text.lstrip("!")),),
        )
        for text in texts
    )
    return Statement((Edition(language, sections),))


def found(code: str, statement: Statement, purpose: Purpose = Purpose.RELEASE) -> list[Finding]:
    return [one for one in Checker().check(statement, purpose=purpose).findings if one.code == code]


def words(code: str, language: str, *texts: str) -> list[str]:
    return [one.text for one in found(code, statement_of(language, *texts))]


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        (
            "en",
            "We call on the European Commission to impose targeted sanctions.",
            "impose targeted sanctions",
        ),
        ("en", "We ask OHCHR to renew the mandate of the group.", "renew the mandate of"),
        ("en", "We ask ODIHR to trigger the Moscow Mechanism.", "trigger the Moscow Mechanism"),
        ("en", "We urge the Government of Norvia to veto the law.", "veto the law"),
        ("fr", "Nous appelons la Commission européenne à imposer des sanctions.", "imposer des sanctions"),
        ("de", "Wir bitten die Europäische Kommission, Sanktionen zu verhängen.", "Sanktionen zu verhängen"),
        ("ru", "Призываем Европейскую комиссию ввести санкции.", "ввести санкции"),
    ],
)
def test_what_a_body_cannot_do_is_told_with_who_can(language: str, text: str, asked: str):
    findings = found("body-cannot", statement_of(language, f"!{text}"))
    assert [one.text for one in findings] == [asked]
    assert dict(findings[0].arguments)["body"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We call on the Council of the European Union to impose sanctions."),
        ("en", "We call on the European Parliament to call for targeted sanctions."),
        ("en", "We call on the European Commission to propose sanctions against those responsible."),
        ("en", "We call on the EU and its Member States to impose sanctions."),
        ("en", "We urge participating States of the OSCE to invoke the Moscow Mechanism."),
        ("en", "We urge the President of Norvia to veto the law."),
        ("fr", "Nous appelons le Conseil de l’Union européenne à adopter des sanctions."),
        ("de", "Wir fordern den Rat der Europäischen Union auf, Sanktionen zu verhängen."),
        ("ru", "Призываем Совет Европейского союза ввести санкции."),
    ],
)
def test_what_a_body_can_do_is_let_pass(language: str, text: str):
    assert words("body-cannot", language, f"!{text}") == []


def test_where_no_body_stands_in_the_sentence_the_call_s_own_is_meant():
    call = Call(addressees=(Addressee("European Parliament", "EU-EP"),))
    block = Block(runs=(Run("Impose targeted sanctions on those responsible."),), calls=(call.id,))
    edition = Edition("en", (Section(SectionKind.CALLS, (block,)),))
    assert len(found("body-cannot", Statement((edition,), (call,)))) == 1
    council = replace(call, addressees=(Addressee("Council of the European Union", "EU-COUNCIL"),))
    assert found("body-cannot", Statement((edition,), (council,))) == []


@pytest.mark.parametrize(
    ("language", "text", "accused"),
    [
        ("en", "Colonel Boris Ivanov ordered the attack.", ["Boris Ivanov"]),
        ("en", "The journalist Anna Lopez was attacked by Colonel Boris Ivanov.", ["Boris Ivanov"]),
        ("fr", "Le député Jean Dupont a agressé une militante.", ["Jean Dupont"]),
        ("de", "Der Abgeordnete Hans Müller bedrohte die Aktivistin.", ["Hans Müller"]),
        ("ru", "Депутат Иван Петров избил активиста.", ["Иван Петров"]),
        ("en", "Ivan Petrov was beaten in the street.", []),
        ("en", "According to two witnesses, Ivan Petrov beat a detainee.", []),
        ("en", "Ivan Petrov allegedly attacked her.", []),
        ("en", "A court found that Ivan Petrov beat a detainee.", []),
        ("en", "Human Rights Watch attacked the law.", []),
        ("ru", "Активиста Ивана Петрова избили полицейские.", []),
        ("ru", "Полицейские избили Ивана Петрова.", []),
    ],
)
def test_accusations_by_name(language: str, text: str, accused: list[str]):
    assert words("person-accused", language, text) == accused


def test_a_source_ends_the_question_who_says_so():
    runs = (Run("Colonel Boris Ivanov ordered the attack.", Marks(anchors=(Anchor(AnchorKind.CLAIM, "c"),))),)
    section = Section(SectionKind.BACKGROUND, (Block(runs=runs),))
    source = Source("Report")
    sourced = Statement(
        (Edition("en", (section,)),), sources=(source,), claims=(Claim((source.id,), id="c"),)
    )
    assert found("person-accused", sourced) == found("claim-unsourced", sourced) == []
    bare = replace(sourced, claims=(Claim(id="c"),))
    assert [one.text for one in found("claim-unsourced", bare)] == [
        "Colonel Boris Ivanov ordered the attack."
    ]
    assert found("claim-unsourced", bare, Purpose.DRAFT) == []


@pytest.mark.parametrize(
    ("code", "language", "text", "expected"),
    [
        ("hedge-doubled", "en", "According to reports, the ministry allegedly paid.", ["allegedly"]),
        ("hedge-doubled", "de", "Berichten zufolge wurde angeblich bezahlt.", ["angeblich"]),
        ("hedge-doubled", "ru", "По некоторым данным, он предположительно уехал.", ["предположительно"]),
        ("hedge-doubled", "fr", "Selon le ministère, il aurait été battu.", []),
        ("hedge-doubled", "en", "It is allegedly said that he paid.", ["is allegedly said"]),
        ("hedge-doubled", "en", "The men, allegedly reportedly armed, left.", ["allegedly reportedly"]),
        ("hedge-doubled", "en", "She was fined because she allegedly reported false news.", []),
        ("hedge-doubled", "de", "Angeblich sollen Beamte sie geschlagen haben.", ["Angeblich sollen"]),
        ("hedge-doubled", "de", "Die Gesetze sollen wegen angeblicher Verstöße verschärft werden.", []),
        ("hedge-doubled", "ru", "Якобы, по сообщениям, их били.", ["Якобы, по сообщениям"]),
        ("hedge-doubled", "ru", "По данным суда, он якобы был там.", []),
        ("hedge-doubled", "fr", "Prétendument, le maire aurait payé.", ["Prétendument, le maire aurait"]),
        ("hedge-doubled", "fr", "Une loi prétendument juste serait la bienvenue.", []),
        ("source-vague", "en", "Everyone knows that Norvia is poor.", ["Everyone knows"]),
        ("source-vague", "en", "Not everyone knows that Norvia is poor.", []),
        ("source-vague", "fr", "Chacun sait que Norvie est pauvre.", ["Chacun sait que"]),
        ("source-vague", "de", "Das Gericht ist bekanntlich nicht frei.", ["bekanntlich"]),
        ("source-vague", "ru", "Как известно, суд не свободен.", ["Как известно"]),
        (
            "source-vague",
            "en",
            "According to independent sources, he left.",
            ["According to independent sources"],
        ),
        ("source-vague", "en", "According to sources in the ministry, he left.", []),
        ("source-vague", "en", "According to reports by the Ombudsman, he left.", []),
        ("source-vague", "ru", "Источники сообщают, что он уехал.", ["Источники сообщают"]),
        ("source-vague", "ru", "По данным Мемориала, он уехал.", []),
        ("hedge-missing", "en", "The petition was orchestrated by officials.", ["was orchestrated by"]),
        ("hedge-missing", "en", "The petition was allegedly orchestrated by officials.", []),
        ("hedge-on-fact", "en", "They spoke of the alleged judgment of 2022.", ["alleged"]),
        ("body-name", "en", "The European Court for Human Rights held so.", ["for"]),
        ("body-name", "en", "The European Court of Human Rights held so.", []),
        ("body-incomplete", "en", "The EU Delegation to Norvia came. The EU Delegation left.", []),
        (
            "body-confused",
            "en",
            "The Council of Europe adopted new sanctions.",
            ["Council of Europe adopted new sanctions"],
        ),
        ("agreement", "en", "The schools is shut.", ["The schools is"]),
        ("agreement", "en", "The group of schools is shut, and these law firms are too.", []),
        ("comma-before-verb", "en", "The decision to shut it, violates the law.", ["it, violates"]),
        ("comma-before-verb", "en", "The decision, which was hasty, violates the law.", []),
        ("comma-before-verb", "fr", "La décision de fermer la radio, viole la loi.", ["radio, viole"]),
        ("article", "en", "It is a LGBTI group and an European one.", ["a", "an"]),
        ("article", "en", "It is an LGBTI group, a UN body, a NATO base and an hour away.", []),
        ("call-without-on", "en", "We call the Parliament of Norvia to reject it.", ["call"]),
        ("call-without-on", "en", "We call the law a threat to human dignity.", []),
        (
            "call-grammar",
            "de",
            "Wir fordern die Regierung, das Gesetz zurückzunehmen.",
            ["Wir fordern die Regierung"],
        ),
        ("call-grammar", "de", "Wir fordern die Regierung auf, das Gesetz zurückzunehmen.", []),
        (
            "call-grammar",
            "de",
            "Wir rufen die Regierung, das Gesetz zu streichen.",
            ["Wir rufen die Regierung"],
        ),
        ("call-grammar", "de", "Wir rufen die Regierung dazu auf, das Gesetz zu streichen.", []),
        ("call-grammar", "de", "Wir appellieren die Regierung.", ["Wir appellieren die Regierung"]),
        ("call-grammar", "de", "Wir appellieren an die Regierung.", []),
        ("call-grammar", "ru", "Мы призываем властям отменить его.", ["призываем властям"]),
        ("call-grammar", "fr", "Nous exhortons au gouvernement.", ["Nous exhortons au gouvernement"]),
        ("call-grammar", "en", "We demand the Government to act.", ["We demand the Government"]),
        ("call-grammar", "en", "We demand the Government’s answer to us.", []),
        ("call-grammar", "en", "We urge to the authorities.", ["We urge to the authorities"]),
        ("call-grammar", "en", "We urge the authorities to appeal to the Council.", []),
        ("call-grammar", "ru", "Мы призываем к правительству отменить его.", ["призываем к правительству"]),
        ("acronym-unexplained", "en", "The EEAS must act, and so must the EU.", ["EEAS"]),
        (
            "acronym-unexplained",
            "en",
            "The European External Action Service (EEAS) must act. The EEAS did.",
            [],
        ),
    ],
)
def test_what_is_found_and_what_is_left_alone(code: str, language: str, text: str, expected: list[str]):
    assert words(code, language, text) == expected


def test_who_is_to_be_banned_must_be_said():
    ask = "!We call on the government not to ban Roseway."
    unnamed = "A deputy asked to ban a leading association."
    assert words("entity-not-identified", "en", unnamed, ask) == ["Roseway"]
    assert words("entity-not-identified", "en", "A deputy asked to ban Roseway, an association.", ask) == []
    assert (
        words("entity-not-identified", "en", "A deputy asked to ban an association. It is Roseway.", ask)
        == []
    )


def test_entries_are_told_as_surely_as_they_are():
    entry = InfluenceEntry(here=Measure("Draft of the river tax law"), strength=Strength.ALLEGED)
    told = Section(SectionKind.INFLUENCE, (plain_block("The draft of the river tax law came from Moscow."),))
    sure = Statement((Edition("en", (told,)),), entries=(entry,))
    assert [one.text for one in found("entry-unhedged", sure)] == [told.blocks[0].text]
    hedged = Section(
        SectionKind.INFLUENCE, (plain_block("The draft of the river tax law allegedly came from Moscow."),)
    )
    assert found("entry-unhedged", replace(sure, editions=(Edition("en", (hedged,)),))) == []
    documented = replace(entry, strength=Strength.DOCUMENTED)
    assert found("entry-unhedged", replace(sure, entries=(documented,))) == []


def test_calls_want_an_addressee_an_ask_and_while_drafting_a_day():
    lede = "Ten people were taken to prison for reading aloud in a park."
    page = f"Norvia: free the readers\n\n{lede}\n\n{{}}\n\nRivers\n"
    nobody = import_text(page.format("We demand the release of the ten readers.")).statement
    assert len(found("call-without-addressee", nobody)) == 1
    nothing = import_text(page.format("We call on the European Commission.")).statement
    assert len(found("call-without-ask", nothing)) == 1
    whole = import_text(page.format("We call on the European Commission to raise their case.")).statement
    assert found("call-without-addressee", whole) == found("call-without-ask", whole) == []
    assert found("call-without-deadline", whole) == []
    assert len(found("call-without-deadline", whole, Purpose.DRAFT)) == 1


def test_the_seed_has_one_name_in_two_spellings_and_two_bodies_called_without_on(seed_text: str):
    findings = Checker().check(import_text(seed_text).statement).findings
    codes = [one.code for one in findings]
    assert [one.text for one in findings if one.code == "name-variant"] == ["Baltabaeva"]
    assert codes.count("call-without-on") == 2
    for code in ("hedge-doubled", "source-vague", "body-cannot", "comma-before-verb", "agreement"):
        assert codes.count(code) == 1
    assert [one.text for one in findings if one.code == "entity-not-identified"] == ["Feminita"]
    assert [one.text for one in findings if one.code == "person-accused"] == ["Bagila Baltabayeva"]


@pytest.mark.parametrize(
    ("code", "language", "text", "expected"),
    [
        (
            "body-name",
            "en",
            "The European commission and the European Parliament met.",
            ["European commission"],
        ),
        ("body-name", "en", "It is a european union of clubs; the Council of Europe met.", []),
        ("body-name", "fr", "Le Parlement Européen a voté.", ["Parlement Européen"]),
        ("body-name", "fr", "Le Conseil Européen des Chorales et la Commission européenne.", []),
        ("body-name", "de", "Sie rief die europäische Kommission an.", ["europäische Kommission"]),
        ("body-name", "de", "Es gibt kein gemeinsames europäisches Parlament der Chöre.", []),
        ("body-name", "ru", "Так решила европейская Комиссия.", ["европейская Комиссия"]),
        ("body-name", "ru", "Так решила Европейская комиссия по делам хоров.", []),
        ("article", "en", "Last, the ODIHR said so.", ["the ODIHR"]),
        ("article", "en", "It was said at the NATO summit and in the ODIHR report.", []),
        ("acronym-meant-twice", "en", "The CJEU ruled so. Then the ECJ did.", ["ECJ"]),
        ("acronym-meant-twice", "en", "The ECtHR sat. The ECHR ruled so.", ["ECHR"]),
        ("acronym-meant-twice", "en", "The ECtHR found a breach of the ECHR.", []),
        ("acronym-meant-twice", "de", "Die OSZE tagte. Auch die OSCE schwieg.", ["OSCE"]),
        ("acronym-unexplained", "ru", "Это нарушает МПГПП.", ["МПГПП"]),
        ("acronym-unexplained", "fr", "La liste SPG+ est longue.", ["SPG+"]),
        ("acronym-unexplained", "fr", "Le régime spécial de préférences (SPG+) est long.", []),
    ],
)
def test_names_of_bodies_by_letters_and_capitals(code: str, language: str, text: str, expected: list[str]):
    assert words(code, language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We call on the EU to open infringement proceedings.", ["EU"]),
        ("en", "We call on the EU to support civil society in Norvia.", []),
        ("en", "We call on the EU and its Member States to impose sanctions.", []),
        ("en", "We call on the European Commission of the EU to open infringement proceedings.", []),
        ("fr", "Nous appelons l’Union européenne à imposer des sanctions.", ["Union européenne"]),
        ("de", "Wir fordern die EU auf, Sanktionen zu verhängen.", ["EU"]),
        ("ru", "Призываем Европейский союз ввести санкции.", ["Европейский союз"]),
    ],
)
def test_the_union_is_asked_by_the_name_of_an_institution(language: str, text: str, expected: list[str]):
    assert words("body-incomplete", language, f"!{text}") == expected


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("en", ("The law was passed.", "We call for an immediate end to this."), ["We call for"]),
        ("en", ("The Government must act.", "We call for an immediate end to this."), []),
        ("en", ("We urge the court to act.", "We call for an immediate end to this."), []),
        ("fr", ("La loi est votée.", "Nous exigeons la fin de ce procès."), ["Nous exigeons"]),
        ("fr", ("Le maire doit agir.", "Nous exigeons la fin de ce procès."), []),
        ("de", ("Das Gesetz gilt.", "Wir fordern die Freilassung aller Gefangenen."), ["Wir fordern"]),
        ("de", ("Das Gesetz gilt.", "Wir fordern die Regierung auf, sie freizulassen."), []),
        ("ru", ("Закон принят.", "Мы требуем освобождения всех задержанных."), ["Мы требуем"]),
        ("ru", ("Суд должен решить.", "Мы требуем освобождения всех задержанных."), []),
    ],
)
def test_what_is_called_for_in_a_text_that_calls_on_nobody(
    language: str, texts: tuple[str, ...], expected: list[str]
):
    assert words("call-without-addressee", language, *texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Das Gesetz gilt.", "!Wir fordern die Behörden auf, Feminita nicht zu verbieten."), ["Feminita"]),
        (("Feminita singt.", "!Wir fordern die Behörden auf, Feminita nicht zu verbieten."), []),
        (("Es gilt.", "!Wir fordern den Rat auf, Ylva Johansen freizulassen."), ["Ylva Johansen"]),
        (("Das Gesetz gilt.", "!Wir fordern die Behörden auf, Gefangene freizulassen."), []),
        (("Das Gesetz gilt.", "!Wir fordern den Rat auf, Aktivistinnen umgehend freizulassen."), []),
        (("Das Gesetz gilt.", "!Wir fordern die Freilassung von Gefangenen und ein Ende."), []),
    ],
)
def test_german_calls_name_those_they_are_about_before_the_verb(texts: tuple[str, ...], expected: list[str]):
    assert words("entity-not-identified", "de", *texts) == expected
