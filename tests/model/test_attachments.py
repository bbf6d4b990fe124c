"""Names of kept files: whatever they came with, they are names on every system and read as what they are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.attachments import LONGEST_NAME, Attachment, ending_of, safe_name
from drafter.model.clips import clip_of
from drafter.model.source_edits import add_sources, claim_text, without_attachments
from drafter.model.sources import Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block

HOSTILE = (
    "../../etc/passwd",
    "C:\\Windows\\system32\\cmd.exe",
    "record\u202efdp.exe",
    "\u2066a\u2069.pdf",
    "con",
    "NUL.txt",
    "com1 .pdf",
    ".bashrc",
    "...",
    "a\0b.pdf",
    "a\nb.pdf",
    "ends in dots...",
    "x" * 4000 + ".pdf",
    "名" * 4000 + ".pdf",
    "a" + "\u0301" * 4000,
    "a." + "b" * 300,
    "https://example.org/a?b=c.pdf",
    "\ud83d",
    " ",
)
names = st.one_of(st.text(), st.sampled_from(HOSTILE), st.text().map(lambda text: f"{text}.pdf"))


@given(names)
def test_a_name_leads_nowhere_and_hides_nothing(name: str):
    made = safe_name(name)
    assert made == safe_name(made)
    assert made
    assert made == made.strip(" .")
    assert len(made) <= LONGEST_NAME
    assert len(made.encode()) <= 255
    assert not set(made) & set('/\\:*?"<>|')
    assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in made)
    assert made.split(".")[0].strip().casefold() not in ("con", "prn", "aux", "nul", "com1", "lpt9")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("capture-2024-10-11.pdf", "capture-2024-10-11.pdf"),
        ("Решение суда.pdf", "Решение суда.pdf"),
        ("../../etc/passwd", "etc passwd"),
        ("record\u202efdp.exe", "record fdp.exe"),
        ("NUL.txt", "_NUL.txt"),
        ("...", "file"),
    ],
)
def test_what_is_sound_in_a_name_stays(name: str, made: str):
    assert safe_name(name) == made


def test_a_long_name_keeps_its_ending():
    made = safe_name("x" * 4000 + ".PDF")
    assert len(made) == LONGEST_NAME
    assert ending_of(made) == "pdf"


def test_a_copy_and_a_clip_have_the_source_without_its_file():
    block = plain_block("The court fined the ferry.")
    section = Section(SectionKind.BACKGROUND, (block,))
    source = Source("Ruling", attached=Attachment("ruling.pdf", 3, "0" * 64))
    statement = add_sources(Statement((Edition("en", (section,)),)), (source,))
    statement, _ = claim_text(statement, block.id, 0, 9, [source.id])
    assert [one.attached for one in without_attachments(statement).sources] == [None]
    cut = statement.primary.sections[0].blocks
    (taken,) = clip_of(statement, [(section.id, cut)], whole=True).sources
    assert (taken.id, taken.title, taken.attached) == (source.id, "Ruling", None)
    assert statement.sources[0].attached is not None
