"""Names in two spellings, told from cases, genders and other persons' names without any dictionary."""

from __future__ import annotations

import pytest

from drafter.checks.finding import Finding
from drafter.checks.running import Checker
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block

# Words in small letters behind each text, so that no line is all capitals.
_REST = {
    "en": " and that was all that anybody said of it.",
    "fr": " et puis il ne restait rien à en dire.",
    "de": " und dann war nichts mehr davon zu hören.",
    "ru": " и больше об этом никто не говорил.",
    "uk": " і більше про це ніхто не казав.",
    "pl": " i nikt o tym więcej nie mówił.",
    "kk": " және басқа ештеңе айтылған жоқ.",
}


def variants(language: str, *texts: str) -> list[Finding]:
    blocks = tuple(plain_block(text + _REST[language]) for text in texts)
    statement = Statement((Edition(language, (Section(SectionKind.BACKGROUND, blocks),)),))
    return [one for one in Checker().check(statement).findings if one.code == "name-variant"]


@pytest.mark.parametrize(
    ("language", "first", "second", "odd", "kept"),
    [
        ("en", "The deputy Aidar Seitov spoke,", "Then Seytov left,", "Seytov", "Seitov"),
        ("en", "President Zelenskyy met her,", "Later Zelensky said so,", "Zelensky", "Zelenskyy"),
        ("en", "The lawyer Olga Solovyova was held,", "That day Solovieva left,", "Solovieva", "Solovyova"),
        ("en", "across Kazakhstan the law", "nobody in Kazakstan knew", "Kazakstan", "Kazakhstan"),
        ("en", "Mr Rinat Zaitov spoke", "they said that Renat Zaitov had", "Renat", "Rinat"),
        ("en", "the city of Chişinău is", "they are in Chisinau now", "Chisinau", "Chişinău"),
        ("fr", "Le député Tokaïev a parlé,", "Selon M. Tokayev tout va bien,", "Tokayev", "Tokaïev"),
        ("de", "Der Abgeordnete Rinat Saitow sprach,", "Herr Saitov sagte nichts,", "Saitov", "Saitow"),
        ("de", "Ylva Johansen kam,", "Frau Johannsen blieb,", "Johannsen", "Johansen"),
        ("ru", "Депутат Ринат Заитов выступил,", "По словам Зайтова это не так,", "Зайтова", "Заитов"),
        ("ru", "Президент Токаев сказал,", "они видели, что Такаев ушёл,", "Такаев", "Токаев"),
        ("en", "The deputy Rinat Zaitov spoke,", "Then Rinat Saitow left,", "Saitow", "Zaitov"),
        ("en", "Mr Zhumabayev spoke,", "they saw Jumabaev there,", "Jumabaev", "Zhumabayev"),
        ("en", "Mikhail Khodorkovsky was", "Then Chodorkowski spoke,", "Chodorkowski", "Khodorkovsky"),
        ("fr", "Le député Rinat Jumabaïev a", "Selon Rinat Zhumabaev", "Zhumabaev", "Jumabaïev"),
        ("de", "Nino Schwanidse kam,", "Frau Shvanidze blieb,", "Shvanidze", "Schwanidse"),
        ("ru", "Депутат Ринат Джумабаев", "По словам Жумабаева это не так", "Жумабаева", "Джумабаев"),
        ("de", "die Ärztin Ada Morus sprach,", "danach ging Frau Moruss,", "Moruss", "Morus"),
        ("en", "They hold Sevda Guluzade there,", "Later Ms Quluzade wept,", "Quluzade", "Guluzade"),
        ("en", "They hold Umed Safarzoda there,", "Later Mr Safarzodah left,", "Safarzodah", "Safarzoda"),
        ("ru", "там судят Наталию Коваль,", "вчера Наталья Коваль ушла,", "Наталья", "Наталию"),
        ("ru", "там судят Зарину Толмасову,", "Она в Хороге. Талмасова ждёт,", "Талмасова", "Толмасову"),
        ("uk", "Активістка Олена Мельниченко", "рішення щодо Олени Мелниченко", "Мелниченко", "Мельниченко"),
    ],
)
def test_spellings_of_one_name_are_one_finding(language: str, first: str, second: str, odd: str, kept: str):
    found = variants(language, first, second)
    assert [(one.text, dict(one.arguments)["kept"]) for one in found] == [(odd, kept)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Aleksandr Petrov spoke and Alexander Smith listened,"),
        ("en", "Mr Baltabayev and his wife Ms Baltabayeva came,"),
        ("en", "Anna Petrova spoke and Olga Betrova listened; they met Zaitsev and Saitov,"),
        ("en", "the European Council and the European Counsel met; Ivan Orlov and Anna Arlova came,"),
        ("ru", "Ивана Азарова и Петра Озерова видели там, а Сазонова и Зазонкова нет,"),
        (
            "en",
            "Georgia and Georgian law, Ireland and Iceland, Slovakia and Slovenia, Austria and Australia,",
        ),
        ("en", "The Ministry and the Minister, an Organisation and an Organization, Centre and Center,"),
        ("en", "Diana Petrova and Dana Petrova met Maria Lopez, Mario Lopez and Marta Lopez,"),
        ("fr", "Le Ministre et le Ministère, le Premier et la Première, Irlande et Islande,"),
        ("de", "Die Mutter und die Mütter, der Verband und der Verbund, Länder und Lande, Staat und Stadt,"),
        ("de", "Frau Kowalski sprach mit Herrn Kowalskis Bruder,"),
        ("ru", "Токаев с Токаевым, Павел и Павла, Армения и Армянский, Россия и Российской,"),
        ("ru", "Мария Иванова и Марина Иванова, Наталья Петрова и Наталия Сидорова,"),
        ("ru", "Задержан Алексей Муравьёв, а его адвокат говорит с Муравьевым,"),
        ("uk", "Київ і Києва, Харків і Харкова, Микола і Миколи,"),
        ("pl", "Łódź i Łodzi, Warszawa i Warszawie, Kraków i Krakowa,"),
        ("kk", "Қазақстан Үкіметі, Қазақстанның Үкіметін, Алматыда және Алматыға"),
    ],
)
def test_cases_genders_and_other_names_are_no_variants(language: str, text: str):
    assert variants(language, text) == []


def test_three_spellings_are_one_finding_at_the_rarest():
    found = variants(
        "en",
        "The deputy Aidar Seitov spoke, and Seitov laughed,",
        "Then Mr Seytov left and Mr Seytov wept,",
        "Only Mr Seitoff stayed,",
    )
    assert len(found) == 1
    assert (found[0].text, dict(found[0].arguments)["others"]) == ("Seitoff", "Seitov, Seytov")


def test_a_fix_keeps_the_case_of_a_russian_name():
    found = variants("ru", "Депутат Ринат Заитов выступил,", "По словам Зайтова это не так,")
    assert found[0].replacement == "Заитова"


def test_a_spelling_within_a_quotation_is_told_and_not_changed():
    found = variants("en", "The deputy Aidar Seitov spoke,", "The paper wrote “then Mr Seytov left us alone”")
    assert [(one.text, one.replacement) for one in found] == [("Seytov", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Inese Tarvel wrote. Then Ineze Tarvel read it aloud."),
        ("ru", "Среди них был Самат Утегенов, а везли Утегенева в багажнике."),
    ],
)
def test_sounds_and_endings_of_one_name(language: str, text: str):
    assert variants(language, text)
