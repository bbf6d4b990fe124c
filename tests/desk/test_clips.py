"""What comes from the clipboard: structure kept, looks dropped, nothing lost, nothing that no text holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.clips import LONGEST, address_in, cleaned, clip_of_html, clip_of_text
from drafter.model.text import AnchorKind, Block, BlockKind, stretches

P, H, B, N, Q = (
    BlockKind.PARAGRAPH,
    BlockKind.SUBHEADING,
    BlockKind.BULLET,
    BlockKind.NUMBER,
    BlockKind.QUOTATION,
)

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
<!-- p.MsoNormal {margin:0cm;font-family:"Calibri",sans-serif;} --></style></head><body lang=EN-GB>
<!--StartFragment--><h1>Background<o:p></o:p></h1>
<p class=MsoNormal>The law <b>was</b> <i>passed</i> in
<a href="https://example.org/law">May</a>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"
title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if
!supportFootnotes]>
<span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>
&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First point</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]>
<span style='font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span>
<![endif]>Point below</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Counted</p>
<p class=MsoQuote>What they said</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>hidden</span><del>gone</del>Kept
<img width=200 height=100 src="file:///C:/a.png"></p>
<!--EndFragment--><div style='mso-element:footnote-list'><![if !supportFootnotes]><hr align=left size=1>
<![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Official
Gazette, page 4.</p></div></div></body></html>"""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400;">Demands</span></h2><p dir="ltr"><span
style="font-weight:400;">We </span><span
style="font-weight:700;">call</span><span style="font-style:italic;"> now</span></p><ul><li dir="ltr"
aria-level="1"><p dir="ltr"><span>one</span></p></li><ul><li dir="ltr"
aria-level="2"><p><span>two</span></p></li></ul></ul><ol>
<li><p><span>three</span></p></li></ol></b>"""

OFFICE = """<html><head><style
type="text/css">p { line-height: 115% } a:link { color: #000080 }</style></head>
<body lang="en-GB"><h2 class="western">Facts</h2><p style="line-height: 100%">Text with <font
color="#c00"><b>weight</b>
</font></p><blockquote>Said aloud</blockquote><ol><li><p style="line-height:
100%">first</p></li></ol></body></html>"""

PAGE = """<div style="font-family: Arial"><p>Read <a href="https://example.org/a">this</a> and
<a
href="javascript:alert(1)">not that</a>.<br>A new line.</p><script>alert(1)</script>
<ul><li>A</li><li>B</li></ul>
<table><tr><th>Country</th><th>Votes</th></tr><tr><td>Here</td><td>4</td></tr></table></div>"""


def taken(markup: str) -> tuple[Block, ...]:
    found = clip_of_html(markup)
    assert found is not None
    return found.clip.blocks


def told(markup: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in taken(markup)]


def test_word_keeps_lists_quotations_marks_and_footnotes() -> None:
    assert told(WORD) == [
        (H, "Background"),
        (P, "The law was passed in May."),
        (B, "First point"),
        (B, "Point below"),
        (N, "Counted"),
        (Q, "What they said"),
        (P, "Kept"),
    ]
    found = clip_of_html(WORD)
    assert found is not None
    assert found.pictures == 1
    (note,) = found.clip.notes
    assert note.text == "Official Gazette, page 4."
    text = found.clip.blocks[1]
    assert [target for target, _, _ in stretches(text, AnchorKind.NOTE)] == [note.id]
    marks = {run.text.strip(" ."): run.marks for run in text.runs}
    assert marks["was"].strong
    assert marks["passed"].emphasis
    assert marks["May"].link == "https://example.org/law"


def test_google_documents_libre_office_and_pages() -> None:
    assert told(DOCS) == [(H, "Demands"), (P, "We call now"), (B, "one"), (B, "two"), (N, "three")]
    assert [(run.text, run.marks.strong, run.marks.emphasis) for run in taken(DOCS)[1].runs] == [
        ("We ", False, False),
        ("call", True, False),
        (" now", False, True),
    ]
    assert told(OFFICE) == [(H, "Facts"), (P, "Text with weight"), (Q, "Said aloud"), (N, "first")]
    assert told(PAGE) == [
        (P, "Read this and not that.\nA new line."),
        (B, "A"),
        (B, "B"),
        (P, "Country | Votes"),
        (P, "Here | 4"),
    ]
    assert [run.marks.link for run in taken(PAGE)[0].runs if run.marks.link] == ["https://example.org/a"]


def test_a_word_from_a_page_is_words_alone() -> None:
    assert told("<span>some <b>words</b></span>") == [(P, "some words")]


def test_lines_of_text_are_paragraphs_lists_and_quotations() -> None:
    text = "## Head\r\nFirst.\r\n\r\n- one\r\n* two\r\n1. three\r\n> four\r\n"
    found = [(block.kind, block.text) for block in clip_of_text(text).clip.blocks]
    assert found == [(H, "Head"), (P, "First."), (B, "one"), (B, "two"), (N, "three"), (Q, "four")]
    plain = [(block.kind, block.text) for block in clip_of_text(text, plain=True).clip.blocks]
    assert plain[2] == (P, "- one")
    assert [block.text for block in clip_of_text(" with spaces ").clip.blocks] == [" with spaces "]
    assert clip_of_text("\n\n").clip.blocks == ()


def test_what_no_text_holds_is_left_out() -> None:
    assert cleaned("a\x00b\ud800c\u202ed\u2066e\ufefff\u200bg\u00adh\x85i") == "abcdefgh\ni"
    assert (
        cleaned("\U0001f469\u200d\U0001f467 e\u0301 \u05d0\u200f")
        == "\U0001f469\u200d\U0001f467 e\u0301 \u05d0\u200f"
    )


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "   ",
        "<",
        "<p>",
        "<!--",
        "<img src=x>",
        "<![if",
        "<p style='mso-list:l0'>",
        "<div>" * 3000,
        "\ud800\x00",
        "<p>" + "<b>" * 300 + "x",
    ],
)
def test_broken_markup_is_no_error(markup: str) -> None:
    found = clip_of_html(markup)
    assert found is None or all(block.runs for block in found.clip.blocks)


@given(st.text())
def test_no_word_of_a_text_is_lost(text: str) -> None:
    words = cleaned(text).split()
    found = clip_of_text(text, plain=True).clip.blocks
    assert " ".join(block.text for block in found).split() == words


def test_a_paragraph_too_long_to_write_in_is_parted_between_words() -> None:
    text = "Some words of a sentence. " * 4000
    blocks = clip_of_text(text).clip.blocks
    assert len(blocks) > 4
    assert all(len(block.text) <= LONGEST for block in blocks)
    assert " ".join(block.text for block in blocks).split() == text.split()
    solid = clip_of_text("x" * 50_000).clip.blocks
    assert "".join(block.text for block in solid) == "x" * 50_000


def test_an_address_is_known_as_one() -> None:
    assert address_in(" https://example.org/a?b=c#d\n") == "https://example.org/a?b=c#d"
    assert address_in("see https://example.org") == ""
    assert address_in("example.org") == ""


def test_reading_stops_where_it_is_told_to() -> None:
    assert clip_of_html("<p>x</p>", lambda done, _of: done < 2) is None
