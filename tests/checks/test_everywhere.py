"""Words are looked at wherever a reader sees them: no place of a page is left out but those listed here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from drafter.checks.finding import Finding
from drafter.checks.page_texts import LOOKED_FOR, SPELT, PageTexts, page_texts
from drafter.checks.running import Checker
from drafter.checks.unnamed import places_of
from drafter.compose.brand import brand_folders, read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import Purpose, notes_of, texts_of
from drafter.desk.checking import all_fixed, reports
from drafter.desk.spelling import Spelling
from drafter.desk.spelling_edits import corrected
from drafter.model.calls import Addressee, Call
from drafter.model.edits import replace_block
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.sources import Claim, Source
from drafter.model.statement import Edition, Footnote, Letter, Publication, Section, SectionKind, Statement
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, plain_block
from drafter.model.values import Value
from drafter.model.where import Where, text_at
from drafter.places import Places, resources

# What is printed and looked at by nobody, and why.
LISTED = {
    ("Measure", "country"): "a country of the list; what is printed is its name in the edition's language",
}
# What is no words: keys, days, addresses and what steers how others are printed.
NO_WORDS = {
    *(("Statement", name) for name in ("brand", "date", "embargo")),
    *(("Measure", name) for name in ("date", "kind")),
    *(("Source", name) for name in ("date", "captured")),
    *(("Marks", name) for name in ("link", "language")),
    *(("Edition", "language"), ("InfluenceEntry", "precedent"), ("Publication", "date")),
    *(("Addressee", "institution"), ("Call", "deadline"), ("Anchor", "target"), ("Claim", "dismissed")),
}
# What is looked at, but not by a dictionary, and why.
NOT_SPELT = {
    **dict.fromkeys((Where.NAME, Where.AFFILIATION, Where.COUNTRY, Where.ADDRESSEE), "names"),
    **dict.fromkeys((Where.SIGNER, Where.RECIPIENT, Where.HERE_BODY, Where.FOLLOWS_BODY), "names"),
    **dict.fromkeys((Where.HERE_NUMBER, Where.FOLLOWS_NUMBER, Where.REFERENCE), "numbers"),
    **dict.fromkeys((Where.ADDRESS, Where.SOURCE_ADDRESS, Where.SOURCE_ARCHIVE), "addresses"),
    **dict.fromkeys((Where.SOURCE_TITLE, Where.SOURCE_PUBLISHER, Where.SOURCE_AUTHOR), "other languages"),
}
NOT_CHECKED = {Where.SOURCE_QUOTATION: "the source's own words, which no copy carries"}


def everything(said: str = "Words") -> Statement:
    """A statement in which everything that can hold words says the same."""
    note = Footnote((Run(said),))
    source = Source(said, said, said, "2026", said, said, "2026", said)
    call = Call(addressees=(Addressee(said),), basis=said)
    claim = Claim((source.id,))
    noted = Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),))
    claimed = Marks(anchors=(Anchor(AnchorKind.CLAIM, claim.id),))
    measure = Measure(said, "2026", said, said, "", said, courts=said)
    sections = (
        Section(SectionKind.HEADLINE, (plain_block(said),)),
        Section(SectionKind.STANDFIRST, (plain_block(said),)),
        Section(SectionKind.LEDE, (plain_block(said),)),
        Section(SectionKind.BACKGROUND, (Block(runs=(Run(said, noted), Run(said, claimed))),), said, False),
        Section(SectionKind.INFLUENCE, (plain_block(said, BlockKind.SUBHEADING),)),
        Section(SectionKind.ANALYSIS, (plain_block(said, BlockKind.QUOTATION),)),
        Section(SectionKind.CALLS, (Block(runs=(Run(said),), calls=(call.id,)),)),
        Section(SectionKind.SIGNATORIES, (plain_block(said),)),
        Section(SectionKind.NOTES, (plain_block(said, BlockKind.BULLET),)),
        Section(SectionKind.CONTACT, (plain_block(said),)),
        Section(SectionKind.RELATED, publications=(Publication(said, said, said, said),)),
    )
    letter = Letter((said, said), said, said, said, said, said, said)
    return Statement(
        (Edition("en", sections, said, said, said, (note,), letter),),
        calls=(call,),
        signatories=(Signatory(said, said, said, said, SignatoryState.SIGNED),),
        entries=(InfluenceEntry(measure, replace(measure, country="PL"), sources=(source.id,)),),
        influence_as=InfluenceStyle.BOTH,
        sources=(source,),
        claims=(claim,),
        asks_summary=True,
    )


class Marked:
    """A copy of a statement in which each field that may hold words has a word of its own."""

    def __init__(self, statement: Statement) -> None:
        self.words: dict[str, tuple[str, str]] = {}
        self.statement: Statement = self._copy(statement)

    def _copy(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self._copy(one) for one in value)
        if not isinstance(value, Value):
            return value
        kind = type(value).__name__
        made: dict[str, Any] = {}
        for field in fields(value):
            said = getattr(value, field.name)
            if type(said) is str and field.name != "id" and (kind, field.name) not in NO_WORDS:
                made[field.name] = self._word(kind, field.name)
            elif (kind, field.name) == ("Letter", "recipient"):
                made[field.name] = tuple(self._word(kind, field.name) for _ in said)
            else:
                made[field.name] = self._copy(said)
        return replace(value, **made)

    def _word(self, kind: str, field: str) -> str:
        word = f"Zq{''.join(chr(ord('a') + int(digit)) for digit in str(len(self.words)))}w"
        self.words[word.casefold()] = (kind, field)
        return word

    def in_text(self, text: str) -> set[tuple[str, str]]:
        """The fields whose words stand in a text."""
        folded = text.casefold()
        return {field for word, field in self.words.items() if word in folded}


def printed(statement: Statement) -> str:
    """All that any brand prints of it for anybody."""
    said: list[str] = []
    for folder in brand_folders((resources() / "brands",)).values():
        brand = read_brand(folder)
        for purpose in (Purpose.RELEASE, Purpose.CIRCULATION):
            for influence in InfluenceStyle:
                made = compose(
                    replace(statement, influence_as=influence), "", brand, purpose, with_related=True
                )
                said += [*texts_of(made), *notes_of(made), made.furniture.running_title, made.title]
    return "\n".join(said)


def test_whatever_is_printed_is_looked_at_or_listed():
    marked = Marked(everything())
    statement = marked.statement
    seen = marked.in_text(printed(statement))
    # Nothing that holds words escaped the sample: each of these is found on some page.
    assert {("Letter", "enclosure"), ("Publication", "teaser"), ("Source", "title")} <= seen
    texts = [
        text.section.heading if text.block is None else text.block.text
        for text in page_texts(statement, statement.primary)
    ]
    names = [text for one in statement.signatories for text in (one.name, one.affiliation, one.country)]
    looked_at = marked.in_text("\n".join((*texts, *names)))
    assert seen - looked_at == set(LISTED)
    # Names that must not be named are looked for in all of it.
    assert seen - marked.in_text("\n".join(place.text for place in places_of(statement))) == set(LISTED)


def test_every_place_has_its_checks_or_a_reason_for_none():
    places = set(Where) - {Where.BLOCK, Where.HEADING}
    assert set(LOOKED_FOR) | set(NOT_CHECKED) == places
    assert SPELT | set(NOT_SPELT) | set(NOT_CHECKED) == places
    assert not SPELT & set(NOT_SPELT)


def _found(statement: Statement, code: str) -> list[Finding]:
    return [one for one in Checker().check(statement).findings if one.code == code]


def test_a_fault_is_found_and_mended_in_every_place():
    statement = everything("The ri\u200bver.")
    found = _found(statement, "unseen-character")
    assert {one.where for one in found if one.where} == set(LOOKED_FOR)
    blocks = [block.id for section in statement.primary.sections for block in section.blocks]
    headings = [one.id for one in statement.primary.sections if not one.generated]
    assert [one for one in blocks if one not in {it.block for it in found}] == []
    assert {one.section for one in found if not one.block} == set(headings)
    for one in found:
        if one.where:
            assert text_at(statement, one.where, one.block)[one.start : one.end] == one.text
    assert _found(all_fixed(statement, found), "unseen-character") == []


def test_findings_stand_in_the_order_of_the_page():
    found = _found(everything("The ri\u200bver."), "unseen-character")
    order = [one.where for one in found if one.where]
    assert list(dict.fromkeys(order))[:3] == [Where.RECIPIENT, Where.REFERENCE, Where.SALUTATION]
    places = [order.index(one) for one in (Where.LABEL, Where.DATELINE, Where.FOOTNOTE, Where.HERE_TITLE)]
    rest = [Where.BASIS, Where.NAME, Where.TEASER, Where.SOURCE_TITLE]
    places += [order.index(one) for one in rest]
    assert places == sorted(places)
    blocks = [one.block for one in found]
    noted = next(one for one in found if one.where is Where.FOOTNOTE)
    assert found[blocks.index(noted.block) - 1].where is None


@pytest.fixture(scope="module")
def spelling(tmp_path_factory: pytest.TempPathFactory) -> Spelling:
    home: Path = tmp_path_factory.mktemp("home")
    return Spelling(Places(home / "config", home / "data", home / "state", home / "cache"))


def test_a_wrong_word_is_found_and_corrected_in_every_place_that_is_spelt(spelling: Spelling):
    statement = everything("The goverment.")
    for _ in spelling.reading(statement):
        pass
    found = spelling.misspelt
    assert {one.where for one in found if one.where} == SPELT
    mended = corrected(statement, found, "government")
    for _ in spelling.reading(mended):
        pass
    assert spelling.misspelt == ()


def test_editions_are_read_in_their_own_language_and_what_they_share_in_the_first(spelling: Spelling):
    statement = everything("The ri\u200bver and the goverment.")
    note = Footnote((Run("L’egalité de de tous."),))
    marks = Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),))
    sections = (Section(SectionKind.LEDE, (Block(runs=(Run("Texte", marks),)),)),)
    french = Edition("fr", sections, label="Declaration", footnotes=(note,))
    both = replace(statement, editions=(statement.primary, french))
    for _ in spelling.reading(both, "fr"):
        pass
    assert [(one.word, one.where) for one in spelling.misspelt] == [
        ("Declaration", Where.LABEL),
        ("egalité", Where.FOOTNOTE),
    ]
    checker = Checker()
    first, other = checker.check(both), checker.check(both, "fr")
    assert {(one.code, one.where) for one in other.findings} >= {("repeated-word", Where.FOOTNOTE)}
    assert not [one for one in other.findings if one.where in (Where.HERE_TITLE, Where.SOURCE_TITLE)]
    # To and fro between them, each has the report that it would have by itself.
    assert checker.check(both) == first == Checker().check(both)
    assert checker.check(both, "fr") == other == Checker().check(both, "fr")
    english, rest = reports(both)
    assert english == first
    assert [one.code for one in rest.findings if one.where is Where.NAME] == []


def test_what_did_not_change_is_the_very_same_text_and_not_read_again():
    statement, texts = everything(), PageTexts()

    def blocks(of: Statement) -> Iterator[Block]:
        every = chain.from_iterable(texts.fields(of, of.primary))
        return (text.block for text in every if text.block is not None)

    before = list(blocks(statement))
    block = statement.primary.sections[2].blocks[0]
    changed = replace_block(statement, replace(block, runs=(Run("Other words."),)))
    assert all(one is other for one, other in zip(before, blocks(changed), strict=True))
    entry = replace(statement.entries[0], here=Measure("Another"))
    others = list(blocks(replace(changed, entries=(entry,))))
    fresh = [one.text for one in others if all(one is not other for other in before)]
    assert fresh == ["Another"]


@pytest.mark.parametrize("where", sorted(LOOKED_FOR))
def test_after_an_edit_of_any_place_the_report_is_that_of_a_fresh_look(where: Where):
    """Each fault is mended alone, and made again."""
    statement, checker = everything("The ri\u200bver."), Checker()
    found = [one for one in checker.check(statement).findings if one.where is where]
    mended = all_fixed(statement, found[:1])
    assert mended != statement
    for one in (mended, statement, mended):
        assert checker.check(one) == Checker().check(one)
