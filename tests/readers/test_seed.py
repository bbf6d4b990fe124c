"""The published statement that everything must work on, from its page to a statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.model.statement import SectionKind, section_of_kind, title_of
from drafter.model.text import AnchorKind, stretches
from drafter.readers import Reading, read


@pytest.fixture(scope="module")
def reading(seed_path: Path) -> Reading:
    return read(seed_path.read_bytes(), seed_path.name)


def test_head(reading: Reading, seed_text: str) -> None:
    paragraphs = [line for line in seed_text.split("\n") if line.strip()]
    edition = reading.statement.primary
    assert title_of(edition) == paragraphs[0]
    assert edition.language == "en"
    assert reading.statement.date == ""
    lede = section_of_kind(edition, SectionKind.LEDE)
    assert lede is not None
    assert [block.text for block in lede.blocks] == [paragraphs[1]]


def test_sections_hold_their_paragraphs_whole(reading: Reading, seed_text: str) -> None:
    paragraphs = [line for line in seed_text.split("\n") if line.strip()]
    found = [
        (section.kind, section.generated, [block.text for block in section.blocks])
        for section in reading.statement.primary.sections
        if section.kind in (SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.CALLS)
    ]
    assert found == [
        (SectionKind.BACKGROUND, True, paragraphs[2:4]),
        (SectionKind.INFLUENCE, False, paragraphs[5:7]),
        (SectionKind.CALLS, True, paragraphs[7:9]),
    ]


def test_four_calls_to_five_bodies(reading: Reading) -> None:
    calls = reading.statement.calls
    assert [[body.name for body in call.addressees] for call in calls] == [
        ["Government of Kazakhstan"],
        ["European Parliament"],
        ["European Commission"],
        ["European External Action Service", "EU Delegation"],
    ]
    assert [[body.institution for body in call.addressees] for call in calls[1:]] == [
        ["EU-EP"],
        ["EU-COM"],
        ["EU-EEAS", "EU-DEL"],
    ]


def test_asks_and_bodies_are_bound_to_their_words(reading: Reading) -> None:
    blocks = [block for section in reading.statement.primary.sections for block in section.blocks]
    words = {
        target: block.text[start:end]
        for block in blocks
        for kind in (AnchorKind.ASK, AnchorKind.ADDRESSEE)
        for target, start, end in stretches(block, kind)
    }
    first, *_, last = reading.statement.calls
    asks = [words[ask.id] for ask in first.asks]
    assert len(asks) == 4
    assert [ask.split()[0] for ask in asks] == ["not", "not", "duly", "focus"]
    assert [words[body.id] for body in last.addressees] == [body.name for body in last.addressees]


def test_two_calls_of_a_paragraph_are_parted(reading: Reading) -> None:
    third, fourth = reading.statement.calls[2:]
    (block,) = (
        block
        for section in reading.statement.primary.sections
        for block in section.blocks
        if third.id in block.calls
    )
    assert block.calls == (third.id, fourth.id)
    parted = {target: block.text[start:end] for target, start, end in stretches(block, AnchorKind.CALL)}
    assert parted[fourth.id].startswith("We specifically call")
    assert f"{parted[third.id]} {parted[fourth.id]}" == block.text


def test_signatories_as_typed(reading: Reading) -> None:
    names = [one.name for one in reading.statement.signatories]
    assert len(names) == 7
    assert names[2].split(" ")[0] == "LSVD⁺"
    assert not any(one.country or one.title or one.affiliation for one in reading.statement.signatories)


def test_publications_of_the_tail(reading: Reading) -> None:
    related = section_of_kind(reading.statement.primary, SectionKind.RELATED)
    assert related is not None
    assert related.heading == "See also"
    assert len(related.publications) == 30
    assert all(one.kind and one.title and one.teaser for one in related.publications)
    assert sum("LGBT+ activist, " in one.title for one in related.publications) == 1
    assert set(reading.left_over) == {"read more"}
