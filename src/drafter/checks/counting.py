"""How many sign: the number that the text says against the list's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.signatories import ABSENT
from drafter.model.statement import SectionKind

_NAMED = 3
_SUMMED_UP = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})
# Numbers from one to nineteen, and the tens.
_SMALL = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf",
    "de": "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn",
    "ru": "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
}
_FORMS = {
    "en": ("{ten}-{one}", "{ten} {one}"),
    "fr": ("{ten}-{one}", "{ten} et {one}", "{ten}-et-{one}"),
    "de": ("{one}und{ten}",),
    "ru": ("{ten} {one}",),
}
# Behind "of" and other words that want it, Russian numbers have endings of their own.
_GENITIVE = (
    "одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати "
    "четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати"
)
_GENITIVE_TENS = "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста"
_DOZENS = {
    "en": {"half a dozen": 6, "a dozen": 12, "dozen": 12, "two dozen": 24, "three dozen": 36},
    "de": {"ein dutzend": 12, "zwei dutzend": 24},
    "ru": {"дюжина": 12},
}
_NUMBER = r"(?P<number>half a dozen|a dozen|\d{1,4}|[^\W\d_]{2,18}(?:(?:[- ]| et |-et-)[^\W\d_]{2,14}){0,2}?)"
# What makes a number the least of all, and what makes it about right.
_MORE = {
    "en": r"(?:(?P<least>more than|over|at least)|(?P<about>some|nearly|almost|about|around))",
    "fr": r"(?:(?P<least>plus de|au moins)|(?P<about>près de|environ|quelque|une trentaine|presque))",
    "de": r"(?:(?P<least>mehr als|über|mindestens)|(?P<about>rund|etwa|fast|knapp))",
    "ru": r"(?:(?P<least>более|свыше|не менее|больше)|(?P<about>около|почти|порядка))",
}
_WHAT = {
    "en": r"(?:(?:undersigned|civil society|human rights|rights|non-governmental|international|national|"
    r"LGBTI?\w{0,2}|independent|local|European|religious|press freedom|women[’']s) ){0,3}"
    r"(?:organi[sz]ations|NGOs|CSOs|groups|associations|signatories|networks|(?:trade )?unions|charities|"
    r"museums|libraries|choirs|universities|newsrooms|publishers|foundations|churches|initiatives|movements|"
    r"clubs|federations|institutes|cent(?:re|er)s|collectives|coalitions|bodies|media outlets)\b",
    "fr": r"(?:(?:organisations|associations|ONG|signataires|syndicats|collectifs|bibliothèques|fondations|"
    r"ligues|fédérations|groupes|réseaux|rédactions|universités|musées|éditeurs|églises|mouvements|centres|"
    r"médias|clubs)(?: et )?){1,2}\b",
    "de": r"(?:(?:unterzeichnend|zivilgesellschaftlich|unabhängig|international)\w{1,2} ){0,2}"
    r"(?:(?:\w{0,20}[Oo]rganisationen|\w{0,20}(?:[Vv]erbänden?|[Vv]ereinen?|[Vv]ereinigungen|[Gg]ruppen)|NGOs|"
    r"Initiativen|Gewerkschaften|Museen|Bibliotheken|Chören?|Theatern?|Kirchen|Stiftungen|Redaktionen|Verlagen?|"
    r"Hochschulen|Universitäten|Bündnissen?|Netzwerken?|Zentren|Kollektiven?)(?: und )?){1,2}\b",
    "ru": r"(?:(?:нижеподписавш|правозащитн|общественн|независим|международн|неправительственн)\w{2,4} ){0,2}"
    r"(?:организаци\w{1,3}|объединени\w{1,3}|НКО|НПО|групп\w{0,2}|ассоциаци\w{1,2}|фонд(?:а|ов)|союз(?:а|ов)|"
    r"редакци\w{1,2}|движени\w{1,2}|инициатив\w{0,2}|центр(?:а|ов)|музе\w{1,2}|библиотек\w{0,2}|"
    r"издани\w{1,2}|сообществ\w{0,2}|коллектив\w{0,2})\b",
}
# What those who sign do, behind their number at the head of a text: "Fifteen organisations call on".
_DO = {
    "en": r"(?:call|ask|demand|urge|appeal|express|condemn|say|request|remind|write|warn|welcome|denounce|"
    r"sign|join|draw|stress|raise|protest|support|submit|address|reject|oppose|remember|stand|"
    r"are (?:calling|asking|urging|demanding|writing|appealing)|"
    r"have (?:signed|written|called|asked|appealed|joined)|"
    r"(?:have )?today (?:said|urged|warned|called|asked|wrote|condemned|demanded|appealed)|"
    r"(?:said|urged|warned|called|asked|wrote|told)(?= [^.]{0,80}(?:today|in an? (?:joint|open))))(?!\w)",
    "fr": r"(?:demandent|appellent|exhortent|condamnent|dénoncent|s[’']adressent|expriment|réclament|exigent|"
    r"rappellent|invitent|alertent|prient|saluent|protestent|soutiennent|signent|interpellent|écrivent|lancent|"
    r"publient|s[’']opposent|se mobilisent|ont (?:signé|écrit|demandé|appelé))(?!\w)",
    "de": r"(?:fordern|rufen|appellieren|bitten|wenden|verurteilen|warnen|kritisieren|protestieren|erklären|"
    r"verlangen|begrüßen|unterstützen|schreiben|richten|mahnen|drängen|setzen|"
    r"(?:forderten|riefen|appellierten|verurteilten|kritisierten|warnten)(?= [^.]{0,40}heute))(?!\w)",
    "ru": r"(?:призывают|требуют|просят|обращаются|осуждают|выражают|заявляют|напоминают|предупреждают|"
    r"настаивают|поддерживают|протестуют|приветствуют|подписали|обратились|призвали|выступают|напоминает|"
    r"призывает|требует|просит|обращается|осуждает|заявляет|подписала|обратилась|выступает)(?!\w)",
}
_AT_WORD = r"(?<![\w.,-])"
_SUBJECT = (
    _AT_WORD
    + r"{more}{number} {what}(?: (?!and |und |et |и )[^.,;:!?()\n]{1,70}?)?"
    + r"(?:, [^.;:!?()\n]{1,90},|(?:, [^\W\d_]{3,20}){0,3} (?:et|and|und|и) [^\W\d_]{3,20})? {do}"
)
# A number that is not of those who sign: other years, others with whom they speak, a part.
_OTHERS = re.compile(
    r"(?<!\w)(?:\d{4}|last|earlier|previous\w{0,2}|former\w{0,2}|ago|dernier|dernière|ancien\w{0,3}|letzte\w?|"
    r"vorige\w?|прошл\w{2,3}|ранее|with|avec|mit|вместе с|вместе со|joined by|other|autres|weitere\w?|"
    r"andere\w?|других|ещё|еще|of the|the other|and|et|und|и)(?!\w)[^.]{0,60}$",
    re.I,
)
# Blanks for a number, words that make it vague, and what is counted.
_COUNTS = {
    "en": (
        r"\b[Ww]e,? (?:the )?(?:undersigned,? )?{more}{number} {what}",
        r"\b[Tt]he (?:undersigned )?{more}{number} (?:undersigned|signatory|signing) {what}",
        r"\b(?:[Ss]igned|[Ee]ndorsed) by (?:the following )?{more}{number} {what}",
        r"\b[Tt]he {number} (?:signatories|undersigned)\b",
        r"\b[Tt]he undersigned {number}(?= [a-z])(?! {what})",
        r"\b[Tt]he {more}{number} {what} (?:that|which|who) (?:have )?(?:sign(?:ed)?|endorsed?|write) ",
        r"\b[Ww]e,? (?:the )?{number}(?=,? (?:ask|call|urge|demand|appeal|write|sign|request|condemn)\b)",
        r"\b[Tt]h(?:e|is) (?:coalition|alliance|statement|appeal|letter) (?:of|by) {more}{number} {what}",
    ),
    "fr": (
        r"\b[Nn]ous,? (?:les )?{more}{number} {what}",
        r"\b[Ll]es {number} (?:organisations|associations|ONG) (?:soussignées|signataires)\b",
        r"\b[Ll]es {number} signataires\b",
        r"\b(?:[Ss]igné|[Ss]ignée|[Ss]outenue?) par {more}{number} {what}",
        r"\b(?:[Ll]a |[Ll]e |[Ll][’'])(?:coalition|collectif|alliance|appel|lettre) de {more}{number} {what}",
        r"\b[Nn]ous,? (?:les )?{number}(?=,? (?:demandons|appelons|exigeons|exhortons|écrivons|signons)\b)",
    ),
    "de": (
        r"\b[Ww]ir,? (?:die )?(?:unterzeichnenden )?{more}{number} {what}",
        r"\b[Dd](?:as|ie|er|ieser?) (?:Bündnis|Allianz|Aufruf|Erklärung) (?:aus|von) {more}{number} {what}",
        r"\b[Dd]ie {number} {what},? die (?:hier )?(?:unterzeichne|unterschreib|sprech)",
        r"\b[Dd]ie {number} (?:unterzeichnenden|Unterzeichne\w{0,8})\b",
        r"\b[Uu]nterzeichnet von {more}{number} {what}",
    ),
    "ru": (
        r"\b[Мм]ы ?,? (?:нижеподписавшиеся,? )?{more}{number} {what}",
        r"\b(?:[Оо]бращение|[Зз]аявление|[Пп]исьмо|[Кк]оалици\w|[Аа]льянс) (?:из )?{more}{number} {what}",
        r"\b{number} (?:нижеподписавш\w{2,4}|подписавш\w{2,4}) (?:\w{3,20} )?организаци\w{1,3}\b",
    ),
}


class Stated(NamedTuple):
    """A number of signatories in a text: where it stands, and whether more or about as many are meant."""

    start: int
    end: int
    number: int
    least: bool
    about: bool


def stated(passage: Passage) -> tuple[Stated, ...]:
    """Where a passage says how many sign."""
    forms = _COUNTS.get(passage.primary)
    if forms is None or passage.kind is SectionKind.RELATED:
        return ()
    text = passage.own
    found: dict[int, re.Match[str]] = {}
    for form in forms:
        for one in _fitting(form, passage.primary, text):
            if _number(one["number"], passage.primary) is not None:
                found.setdefault(one.start("number"), one)
    if passage.kind in _SUMMED_UP:
        for one in _fitting(_SUBJECT, passage.primary, text):
            start, _ = passage.sentence_at(one.start())
            if not _OTHERS.search(text, max(start, one.start() - 200), one.start()):
                found.setdefault(one.start("number"), one)
    facts = []
    for one in found.values():
        number = _number(one["number"], passage.primary)
        if number is not None and number >= _NAMED:
            said = one.groupdict()
            facts.append(
                Stated(*one.span("number"), number, bool(said.get("least")), bool(said.get("about")))
            )
    return tuple(facts)


def _fitting(form: str, language: str, text: str) -> Iterator[re.Match[str]]:
    return _compiled(form, language).finditer(text)


@lru_cache(maxsize=64)
def _compiled(form: str, language: str) -> re.Pattern[str]:
    more = f"(?:{_MORE[language]} )?"
    blanks = (("{more}", more), ("{what}", _WHAT[language]), ("{do}", _DO[language]), ("{number}", _NUMBER))
    for blank, words in blanks:
        form = form.replace(blank, words)
    return re.compile(form, re.I if form.startswith(_AT_WORD) else 0)


@cache
def _numbers(language: str) -> dict[str, int]:
    """The numbers from one to ninety-nine in words."""
    small, tens = _SMALL[language].split(), _TENS[language].split()
    found = {word: value for value, word in enumerate(small, 1)}
    found |= {"ru": {"одна": 1, "две": 2}, "fr": {"une": 1}}.get(language, {})
    for place, ten in enumerate(tens, 2):
        found[ten] = 10 * place
        above = 19 if ten in ("soixante", "quatre-vingts") else 9
        for one, value in [(one, value) for one, value in found.items() if value <= above]:
            for form in _FORMS[language]:
                found.setdefault(form.format(ten=ten.removesuffix("s"), one=one), 10 * place + value)
    if language == "ru":
        found |= _genitive()
    return found | _DOZENS.get(language, {})


def _genitive() -> dict[str, int]:
    ones = {word: value for value, word in enumerate(_GENITIVE.split(), 1)}
    tens = {word: 10 * place for place, word in enumerate(_GENITIVE_TENS.split(), 2)}
    both = {f"{ten} {one}": high + low for ten, high in tens.items() for one, low in ones.items() if low < 10}
    return {
        form.replace("ё", letter): value
        for form, value in {**ones, **tens, **both}.items()
        for letter in "её"
    }


def _number(words: str, language: str) -> int | None:
    return int(words) if words.isdecimal() else _numbers(language).get(words.casefold())


def counted(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A number of signatories in the text that is not the list's."""
    named = [one for one in overview.statement.signatories if one.state not in ABSENT]
    if not named:
        return
    # Where persons sign too, the text may count the organisations alone.
    counts = {len(named), sum(not one.title for one in named)}
    for passage, facts in gathered:
        for one in facts:
            if not any(_near(one, count) for count in counts):
                arguments = (("number", str(one.number)), ("count", str(len(named))))
                yield passage, Hit(one.start, one.end, arguments)


def _near(one: Stated, count: int) -> bool:
    if one.least:
        return count * 0.7 <= one.number <= count
    return count * 0.7 <= one.number <= count * 1.1 if one.about else one.number == count
