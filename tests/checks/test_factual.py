"""Which sentences state facts."""

from __future__ import annotations

import pytest

from drafter.checks.factual import Why, factual
from drafter.checks.passages import Passage
from drafter.model.statement import Section, SectionKind
from drafter.model.text import Block, BlockKind, Run, plain_block

FACTS = [
    ("en", "On 4 May 2031 the editor left the country.", Why.DATE),
    ("en", "At least 46 people spent the night in custody.", Why.NUMBER),
    ("en", "The police stormed the office of the Lantern.", Why.ACCUSATION),
    ("en", "According to two neighbours, the door was open.", Why.ATTRIBUTED),
    ("en", "Later Mr Albrecht Tann received a letter.", Why.NAME),
    ("en", "In May 2031 he was held for ten days.", Why.NUMBER),
    ("en", "The deputy wrote: “Nobody will miss this newspaper here”.", Why.QUOTATION),
    ("fr", "Le 4 mai 2031, la rédactrice a quitté le pays.", Why.DATE),
    ("fr", "La police a perquisitionné les bureaux du journal.", Why.ACCUSATION),
    ("fr", "Selon deux voisins, la porte était ouverte.", Why.ATTRIBUTED),
    ("fr", "Le juge a retenu une amende de 1 200 euros.", Why.NUMBER),
    ("de", "Am 4. Mai 2031 verließ die Redakteurin das Land.", Why.DATE),
    ("de", "Die Polizei hat die Redaktion gestürmt und versiegelt.", Why.ACCUSATION),
    ("de", "Laut zwei Nachbarn stand die Tür offen.", Why.ATTRIBUTED),
    ("de", "Bei 90 Prozent der Anträge fehlte ein Bescheid.", Why.NUMBER),
    ("ru", "4 мая 2031 года редактор покинула страну.", Why.DATE),
    ("ru", "Полиция задержала редактора газеты прямо дома.", Why.ACCUSATION),
    ("ru", "По словам двух соседей, дверь была открыта.", Why.ATTRIBUTED),
    ("ru", "На горячую линию поступило 317 таких обращений.", Why.NUMBER),
    ("sv", "Den 4 maj 2031 lämnade redaktören landet.", Why.DATE),
]
NO_FACTS = [
    ("en", "We call on the ministry to release her by 4 May 2031."),
    ("en", "The government must not follow this path."),
    ("en", "If the editor were arrested, the paper would close."),
    ("en", "Article 19 of the Covenant protects the right to speak."),
    ("en", "It may well be that the court should be heard."),
    ("en", "Was the editor arrested without any warrant?"),
    ("en", "So-called “foreign agents” laws are a burden for all."),
    ("fr", "Nous appelons le ministère à libérer la rédactrice."),
    ("fr", "L’article 19 du Pacte protège la liberté d’expression."),
    ("de", "Wir fordern das Ministerium auf, sie freizulassen."),
    ("de", "Artikel 19 des Paktes schützt die freie Rede."),
    ("ru", "Мы призываем министерство освободить редактора."),
    ("ru", "Статья 19 Пакта защищает свободу слова."),
]


def passage(
    text: str,
    language: str,
    kind: SectionKind = SectionKind.BACKGROUND,
    block: BlockKind = BlockKind.PARAGRAPH,
) -> Passage:
    made = Block(kind=block, runs=(Run(text),))
    return Passage(Section(kind, (made,)), made, text, language)


@pytest.mark.parametrize(("language", "text", "why"), FACTS)
def test_a_fact_is_found_with_its_reason(language: str, text: str, why: Why) -> None:
    (fact,) = factual(passage(text, language))
    assert (fact.start, fact.end) == (0, len(text))
    assert why in fact.also
    assert fact.why is fact.also[0]
    # Quoted to the writer: whole words.
    quoted = text[fact.low : fact.high].strip()
    assert quoted
    assert not (quoted[-1].isalnum() and text[fact.high : fact.high + 1].isalnum())


@pytest.mark.parametrize(("language", "text"), NO_FACTS)
def test_what_is_asked_judged_or_cited_by_number_is_none(language: str, text: str) -> None:
    assert factual(passage(text, language)) == ()


def test_headlines_notes_and_signatories_have_no_facts() -> None:
    text = FACTS[0][1]
    for kind in (SectionKind.HEADLINE, SectionKind.NOTES, SectionKind.SIGNATORIES, SectionKind.RELATED):
        assert factual(passage(text, "en", kind)) == ()
    assert factual(passage(text, "en", block=BlockKind.SUBHEADING)) == ()


def test_a_quotation_block_is_somebody_s_words() -> None:
    found = factual(passage("Nobody will miss this newspaper.", "en", block=BlockKind.QUOTATION))
    assert [fact.why for fact in found] == [Why.QUOTATION]


def test_each_sentence_is_looked_at_by_itself() -> None:
    first, second, third = "It was quiet there then.", FACTS[2][1], FACTS[1][1]
    text = f"{first} {second} {third}"
    found = factual(passage(text, "en"))
    assert [text[fact.start : fact.end] for fact in found] == [second, third]


@pytest.mark.parametrize("unit", ["“a b c d e f”. A", "4 May 2031 said ", "12 345,678 ", "№ 5. ", "арестов"])
@pytest.mark.parametrize("language", ["en", "ru", "xx"])
def test_a_megabyte_of_anything_is_read_to_its_end(unit: str, language: str) -> None:
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000]
    block = plain_block(text)
    found = factual(Passage(Section(SectionKind.BACKGROUND, (block,)), block, text, language))
    assert all(0 <= fact.start <= fact.low <= fact.high <= fact.end <= len(text) for fact in found)
