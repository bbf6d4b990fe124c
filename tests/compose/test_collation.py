"""Names in the order that readers of a language look them up in."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.collation import sorting_key, without_article

ORDERED = {
    "en": ["Ärzte", "Barnes", "Café Zone", "Caffeine", "Órgano", "Östergötland", "Zulu"],
    "sv": ["Afrikagrupperna", "Zonta", "Åland", "Älvsborg", "Öland"],
    "fi": ["Aalto", "Seta", "Trasek", "Åbo", "Äiti", "Öljy"],
    "nb": ["Amnesty", "FRI", "Zonta", "Ærlig", "Ørsta", "Åpen", "Aasen"],
    "da": ["Amnesty", "LGBT+ Danmark", "Zonta", "Ægir", "Øst", "Åben", "Aalborg"],
    "is": ["Akur", "Álfur", "Dagur", "Ðarmur", "Elding", "Él", "Zonta", "Þór", "Ægir", "Öld"],
    "de": ["Aktion", "Ärzte", "Azubi", "Strase", "Straße", "Strasse Nord", "Übergang", "Verband"],
    "es": ["Navarra", "Nube", "Ñandú", "Óvalo", "Oviedo"],
    "pl": ["Cena", "Ćma", "Dom", "Lato", "Ława", "Miasto", "Zebra", "Źrebak", "Żaba"],
    "cs": ["Cesta", "Čas", "Dům", "Hora", "Chata", "Idea", "Ruka", "Řeka", "Zima", "Žena"],
    "sk": ["Amen", "Äro", "Cesta", "Čas", "Hora", "Chata", "Okno", "Ôsmy", "Šalát"],
    "hu": [
        "Cukor",
        "Csoda",
        "Gomb",
        "Gyár",
        "Nap",
        "Nyár",
        "Olaj",
        "Öböl",
        "Sarok",
        "Szabad",
        "Zene",
        "Zsír",
    ],
    "tr": ["Can", "Çam", "Ilgaz", "İzmir", "Kaos GL", "Oda", "Öz", "Su", "Şu", "Uzun", "Üç"],
    "az": ["Elm", "Ərəb", "Həyat", "Xalq", "Irak", "İdman", "Körpü", "Qala", "Lalə"],
    "et": ["Sild", "Šokk", "Zoo", "Žanr", "Tartu", "Võit", "Õigus", "Ääs", "Öö", "Üks", "Xena"],
    "lv": ["Cena", "Čaks", "Gads", "Ģimene", "Kalns", "Ķīna", "Zeme", "Žurka"],
    "lt": ["Cukrus", "Čia", "Yla", "Ilgas", "Imti", "Jonas", "Šalis", "Tauta", "Žemė"],
    "ro": ["Arad", "Ăsta", "Bacău", "Iași", "Înger", "Sibiu", "Școala", "Timiș", "Țara"],
    "hr": ["Cvijet", "Čamac", "Ćup", "Duga", "Džep", "Đak", "Luka", "Ljubav", "Nada", "Njiva", "Žena"],
    "sq": ["Cak", "Çaj", "Dal", "Dhe", "Emër", "Ëndërr", "Shtëpi", "Zog", "Zheg"],
    "mt": ["Bahar", "Ċavetta", "Dar", "Ġnien", "Gallarija", "Hena", "Ħobż", "Żejt", "Zalza"],
    "cy": ["Cymru", "Chwarae", "Dŵr", "Ddoe", "Llan", "Maes"],
    "el": ["Αθήνα", "Άλφα", "Εύα", "Ζωή", "Ωδή", "Amnesty"],
    "ru": ["Выход", "Ёлка", "Ель", "Если", "Игра", "Йод", "Кот", "Я", "Amnesty International"],
    "uk": ["Гай", "Ґанок", "Дім", "Ера", "Єдність", "Жито", "Ірис", "Їжак", "Йод", "Кіт", "Яр"],
    "be": ["Ельнік", "Ёлка", "Жыта", "Ірыс", "Йод", "Удава", "Ўсе", "Фея"],
    "bg": ["Ива", "Йод", "Кон", "Щит", "Ъгъл", "Юг", "Ястреб"],
    "kk": [
        "Ақын",
        "Әйел",
        "Бала",
        "Гүл",
        "Ғылым",
        "Кітап",
        "Қала",
        "Нан",
        "Оқу",
        "Өнер",
        "Ұл",
        "Үй",
        "Feminita",
    ],
    "sr": ["Дан", "Ђак", "Ера", "Љубав", "Нада", "Његош", "Тома", "Ћуп", "Ужице", "Џеп", "Шума", "Helsinki"],
    "sr-Latn": ["Cvet", "Čamac", "Džep", "Đak", "Ljubav", "Njegoš", "Ужице"],
    "mk": ["Гора", "Дом", "Ѓорче", "Ѕвезда", "Ива", "Јован", "Тома", "Ќерка", "Џеб"],
    "ka": ["აფხაზეთი", "ბათუმი", "თბილისი", "იდენტობა", "ჰაერი", "Amnesty"],
    "hy": ["Արև", "Երևան", "Խոսք", "Նոր", "Փինք", "Amnesty"],
}


@pytest.mark.parametrize("language", sorted(ORDERED))
def test_names_go_in_the_order_of_the_alphabet(language: str) -> None:
    wanted = ORDERED[language]
    mixed = sorted(wanted)
    random.Random(7).shuffle(mixed)
    assert sorted(mixed, key=lambda name: sorting_key(name, language)) == wanted


def test_quotation_marks_articles_and_hyphens_do_not_count_and_numbers_do() -> None:
    wanted = [
        "The Council for Global Equality",
        "FRI – The Norwegian Organisation for Sexual and Gender Diversity",
        "“Harbour” Rights Forum",
        "ILGA Asia",
        "ILGA-Europe",
        "A Safer Place",
        "Society No. 2",
        "Society No. 10",
    ]
    mixed = wanted[::-1]
    assert sorted(mixed, key=lambda name: sorting_key(name, "en")) == wanted


def test_word_goes_before_word() -> None:
    names = ["Civicus", "Civic Orchard", "Civic-Orchard West", "Civic"]
    assert sorted(names, key=lambda name: sorting_key(name, "en")) == [
        "Civic",
        "Civic Orchard",
        "Civic-Orchard West",
        "Civicus",
    ]


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("L’Autre Cercle", "fr", "Autre Cercle"),
        ("Les Amis", "fr-BE", "Amis"),
        ("La Strada", "en", "La Strada"),
        ("„Der Verein“", "de", "Verein“"),
        ("Die", "de", "Die"),
        ("A. Example", "en", "A. Example"),
        ("The Council", "fr", "Council"),
        ("Theatre", "en", "Theatre"),
        ("Az Élet", "hu", "Élet"),
    ],
)
def test_a_leading_article_is_one_of_the_language(text: str, language: str, rest: str) -> None:
    assert without_article(text, language) == rest


@given(st.lists(st.text(), max_size=8), st.sampled_from(sorted(ORDERED)))
def test_any_names_have_one_order_whatever_they_begin_in(names: list[str], language: str) -> None:
    one = sorted(names, key=lambda name: sorting_key(name, language))
    backwards = names[::-1]
    assert one == sorted(backwards, key=lambda name: sorting_key(name, language))
