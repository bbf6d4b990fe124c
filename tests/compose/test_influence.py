"""The influence section in print: nothing that was entered is lost, whatever way it is printed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import Brand, read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import Paragraph, Purpose, Role, Table, TimeLine, text_of, texts_of
from drafter.compose.memory import ComposeCache
from drafter.model.ids import new_id
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Stage, Strength
from drafter.model.sources import Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources

SOBER: Brand = read_brand(resources() / "brands" / "sober")
GARDENS = Measure(
    "On Gardens", "2012-07-20", "", "RU", "foreign_agents", "Law No. 9", courts="Court: annulled."
)
HERE = Measure("Law on Fences", "2024-05-28", "Assembly", "GE", "foreign_agents", stage=Stage.ADOPTED)
ENTRY = InfluenceEntry(HERE, GARDENS, strength=Strength.ALLEGED)


def statement(*entries: InfluenceEntry, style: InfluenceStyle, language: str = "en") -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Fences"),)),
        Section(SectionKind.INFLUENCE, (plain_block("Prose."),)),
        Section(SectionKind.NOTES, (plain_block("A note."),)),
    )
    return Statement((Edition(language, sections),), entries=entries, influence_as=style)


def shown(made: Statement, language: str = "") -> tuple[list[Table], list[TimeLine], list[Paragraph]]:
    elements = compose(made, language, SOBER, Purpose.RELEASE).elements
    listed = [one for one in elements if isinstance(one, Paragraph) and one.role is Role.NOTE and one.label]
    return (
        [one for one in elements if isinstance(one, Table)],
        [one for one in elements if isinstance(one, TimeLine)],
        listed,
    )


def cells(table: Table, row: int = 0) -> list[list[str]]:
    return [[text_of(text) for text in cell.paragraphs] if cell else [] for cell in table.rows[row]]


def test_a_row_says_what_happened_what_it_is_compared_with_and_what_courts_said() -> None:
    (table,), (), () = shown(statement(ENTRY, style=InfluenceStyle.TABLE))
    assert [text_of(head) for head in table.header] == [
        "Measure here",
        "Russian precedent compared",
        "What courts said",
    ]
    assert cells(table) == [
        ["Georgia, 28 May 2024", "Law on Fences (adopted, Assembly)", "Evidence: alleged"],
        ["20 July 2012", "Law No. 9 on Gardens"],
        ["On the Russian measure: Court: annulled."],
    ]
    assert table.rows[0][0] is not None
    assert table.rows[0][0].head
    assert text_of(table.caption) == "A measure of 2024, compared with a Russian one, and what courts said"
    assert "none was found" not in text_of(table.note)


def test_an_empty_cell_says_that_nothing_was_found_and_the_note_what_that_means() -> None:
    alone = InfluenceEntry(Measure("Something"))
    (table,), (), () = shown(statement(alone, style=InfluenceStyle.BOTH))
    assert cells(table) == [["Something", "Evidence: reported"], ["None named."], ["No judgment found."]]
    assert "none was found" in text_of(table.note)


def test_what_courts_said_of_a_precedent_is_told_once() -> None:
    (table,), (), () = shown(statement(ENTRY, replace(ENTRY, id=new_id()), style=InfluenceStyle.TABLE))
    assert cells(table, 0)[2] == ["On the Russian measure: Court: annulled."]
    assert cells(table, 1)[2] == ["No judgment found."]


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "es", "ka"])
@pytest.mark.parametrize("style", [style for style in InfluenceStyle if style is not InfluenceStyle.PROSE])
def test_every_title_is_printed_in_every_language(style: InfluenceStyle, language: str) -> None:
    entries = [
        InfluenceEntry(replace(HERE, title=f"Measure {number}", date=date, country=country), follows)
        for number, (date, country, follows) in enumerate(
            [
                ("2024", "KZ", GARDENS),
                ("", "", None),
                ("2024-10", "Elsewhere Land", replace(GARDENS, country="")),
            ]
        )
    ]
    words = " ".join(
        texts_of(compose(statement(*entries, style=style, language=language), "", SOBER, Purpose.DRAFT))
    )
    for entry in entries:
        assert entry.here.title in words
    assert "Law No. 9" in words
    assert "{" not in words


def test_prose_alone_prints_nothing_of_the_entries() -> None:
    assert shown(statement(ENTRY, style=InfluenceStyle.PROSE)) == ([], [], [])


def test_a_time_line_has_its_dates_in_a_list_or_the_table_besides() -> None:
    (), (line,), listed = shown(statement(ENTRY, style=InfluenceStyle.TIMELINE))
    assert [row.label for row in line.rows] == ["Russia", "Georgia"]
    (said,) = listed
    assert said.text == (
        "Georgia, 28 May 2024: Law on Fences (adopted, Assembly). Evidence: alleged. "
        "Compared with Law No. 9 on Gardens, 20 July 2012."
    )
    tables, lines, listed = shown(statement(ENTRY, style=InfluenceStyle.BOTH))
    assert (len(tables), len(lines), listed) == (1, 1, [])


def test_too_many_dates_are_a_table() -> None:
    many = [
        InfluenceEntry(replace(HERE, title=f"Measure {day}", date=f"2024-05-{day:02}"))
        for day in range(1, 26)
    ]
    tables, lines, listed = shown(statement(*many, style=InfluenceStyle.TIMELINE))
    assert (len(tables), lines, listed) == (1, [], [])
    assert len(tables[0].rows) == 25


def test_what_was_typed_in_another_language_says_so() -> None:
    made = statement(ENTRY, style=InfluenceStyle.TABLE)
    german = Edition("de", (Section(SectionKind.INFLUENCE, (plain_block("Text."),)),))
    (table,), (), () = shown(replace(made, editions=(*made.editions, german)), "de")
    spoken = {
        piece.text: piece.language
        for row in table.rows
        for cell in row
        if cell
        for text in cell.paragraphs
        for piece in text
    }
    assert spoken["Law on Fences"] == "en"
    assert spoken["Georgien, 28. Mai 2024"] == ""


@pytest.mark.parametrize("style", [InfluenceStyle.TABLE, InfluenceStyle.TIMELINE])
def test_the_sources_of_an_entry_are_cited_behind_its_evidence(style: InfluenceStyle) -> None:
    sources = (Source("A gazette", id="gazette"), Source("Never cited", id="never"))
    made = replace(statement(replace(ENTRY, sources=("gazette", "gone")), style=style), sources=sources)
    composition = compose(made, "", SOBER, Purpose.RELEASE)
    assert [(note.label, text_of(note.pieces)) for note in composition.footnotes] == [("1", "“A gazette”.")]
    assert "Evidence: alleged1" in " ".join(texts_of(composition))
    uncited = compose(replace(made, sources=()), "", SOBER, Purpose.RELEASE)
    assert uncited.footnotes == ()
    assert "Evidence: alleged1" not in " ".join(texts_of(uncited))


def test_without_a_section_the_entries_stand_before_the_calls_under_a_head() -> None:
    made = statement(ENTRY, style=InfluenceStyle.TABLE)
    edition = made.primary
    kept = tuple(section for section in edition.sections if section.kind is not SectionKind.INFLUENCE)
    elements = compose(
        replace(made, editions=(replace(edition, sections=kept),)), "", SOBER, Purpose.DRAFT
    ).elements
    at = next(place for place, one in enumerate(elements) if isinstance(one, Table))
    head, after = elements[at - 1], elements[at + 1]
    assert isinstance(head, Paragraph)
    assert isinstance(after, Paragraph)
    assert (head.text, after.text) == ("Russian influence", "Notes to editors")


@given(
    st.lists(st.sampled_from(["2012", "2020-05", "2024-05-28", ""]), max_size=14),
    st.sampled_from(InfluenceStyle),
)
def test_a_composition_kept_warm_is_the_same(dates: list[str], style: InfluenceStyle) -> None:
    cache = ComposeCache()
    entries: list[InfluenceEntry] = []
    for number, date in enumerate(dates):
        entries.append(InfluenceEntry(replace(HERE, title=f"Measure {number}", date=date), GARDENS))
        made = statement(*entries, style=style)
        cold = compose(made, "", SOBER, Purpose.RELEASE)
        assert compose(made, "", SOBER, Purpose.RELEASE, cache=cache) == cold
        assert compose(made, "", SOBER, Purpose.RELEASE, cache=cache) == cold
