"""HTML, Markdown, plain text and mail: the composition's words, and no more, whatever they are."""

from __future__ import annotations

import email
import re
from dataclasses import replace
from email.policy import default
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings

from drafter.compose.brand import Brand
from drafter.compose.compose import compose
from drafter.compose.composition import (
    Cell,
    Composition,
    Figure,
    Footnote,
    Furniture,
    LogoStrip,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    StripLogo,
    Table,
    TableKind,
    notes_of,
    texts_of,
)
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.writers.eml import write_eml
from drafter.writers.html import write_body, write_html, write_mail
from drafter.writers.html.style import contrast, on_dark
from drafter.writers.html.words import words_of_html
from drafter.writers.markdown import write_markdown
from drafter.writers.markdown_words import words_of_markdown
from drafter.writers.plain_text import WIDTH, plain_words, write_text
from tests.strategies import DOT, statements


@pytest.fixture(scope="module")
def brand(tmp_path_factory: pytest.TempPathFactory) -> Brand:
    from drafter.desk.brands import brand as brand_of

    home = tmp_path_factory.mktemp("home")
    return brand_of("warm", Places(home, home, home, home))


def composition(*elements: object, notes: tuple[Footnote, ...] = ()) -> Composition:
    return Composition(
        language="en",
        title="A title",
        subject="Joint statement",
        date="2026-03-04",
        purpose=Purpose.RELEASE,
        elements=elements,  # type: ignore[arg-type]
        furniture=Furniture(),
        footnotes=notes,
    )


def body(*pieces: Piece, role: Role = Role.BODY, label: str = "") -> Paragraph:
    return Paragraph(role, pieces, label=label)


EVERYTHING = composition(
    body(Piece("Joint statement"), role=Role.KICKER),
    body(Piece("A < B & “C”"), role=Role.TITLE),
    body(Piece("Background"), role=Role.SECTION_HEAD),
    body(
        Piece("We wrote "),
        Piece("to all", strong=True),
        Piece(" of"),
        Piece("them", emphasis=True),
        Piece("1", note="n1"),
        Piece(",", raised=True),
        Piece("2", note="n2"),
        Piece(" and "),
        Piece("here", link="https://example.org/a_b?c=d&e=(f)"),
        Piece(" и там", language="ru"),
        Piece("."),
    ),
    body(Piece("1. not a list"), role=Role.BODY),
    body(Piece("one"), role=Role.ASK, label="1."),
    body(Piece("two\nlines"), role=Role.ASK, label="2."),
    body(Piece("ten"), role=Role.NUMBER, label="10."),
    body(Piece("a point"), role=Role.BULLET, label="–"),
    body(Piece("said *so* > they"), role=Role.QUOTATION),
    Table(
        "",
        TableKind.COMPARISON,
        (56, 46, 0),
        ((Piece("Here"),), (Piece("There"),), (Piece("Courts"),)),
        (
            (
                Cell(((Piece("Norvia", strong=True),), (Piece("a | b"),)), head=True, rows=2),
                Cell(((Piece("x"),),)),
                Cell(((Piece("none", quiet=True),),)),
            ),
            (None, Cell(((Piece("y"),),)), Cell(((Piece("z"),),))),
        ),
        label="Table 1.",
        caption=(Piece("What is compared"),),
        note=(Piece("And a note."),),
    ),
    Figure("", DOT, "A grey dot", 40, "Figure 1.", (Piece("A dot"),)),
    LogoStrip("", (StripLogo("s", "Harbour", DOT),)),
    SignatoryList("", (SignatoryEntry("s", ((Piece("A. Name", strong=True),), (Piece("Director"),))),)),
    notes=(
        Footnote("n1", "1", (Piece("See "), Piece("the law", emphasis=True))),
        Footnote("n2", "2", (Piece("[^1]: not a note"),)),
    ),
)


def read_back(made: Composition, brand: Brand) -> dict[str, tuple[str, str]]:
    return {
        "html": words_of_html(write_html(made, brand)),
        "body": words_of_html(write_body(made)),
        "mail": words_of_html(write_mail(made, brand)),
        "md": words_of_markdown(write_markdown(made)),
    }


def assert_same_words(made: Composition, brand: Brand) -> None:
    wanted = (" ".join(texts_of(made)), " ".join(notes_of(made)))
    for form, found in read_back(made, brand).items():
        assert found == wanted, form
    assert plain_words(write_text(made).decode()) == plain_words(" ".join(wanted))


@settings(max_examples=60, deadline=None)
@given(statement=statements())
def test_every_text_format_yields_the_composed_words(brand: Brand, statement: Statement) -> None:
    for purpose in Purpose:
        assert_same_words(compose(statement, "", brand, purpose, with_related=True), brand)


def test_every_kind_of_element_keeps_its_words(brand: Brand) -> None:
    assert_same_words(EVERYTHING, brand)


@pytest.mark.parametrize(
    "text",
    [
        "# one",
        "1) two",
        "- three",
        "***",
        "> four",
        "    five",
        "`six`",
        "[7](8)",
        "<b>9</b>",
        "&amp;",
        "~~~",
        "a\\",
    ],
)
def test_nothing_that_is_typed_becomes_markup(brand: Brand, text: str) -> None:
    for made in (composition(body(Piece(text))), composition(body(Piece("x\n"), Piece(text, strong=True)))):
        assert_same_words(made, brand)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_page_says_what_each_part_is(brand: Brand) -> None:
    reader = _Tags()
    page = write_html(EVERYTHING, brand).decode()
    reader.feed(page)
    names = [name for name, _ in reader.found]
    assert names.count("h1") == names.count("article") == names.count("main") == 1
    assert {"header", "section", "ol", "blockquote", "table", "caption", "figure", "figcaption"} <= set(names)
    ids = {values["id"] for _, values in reader.found if values.get("id")}
    targets = [
        str(values["href"])[1:] for _, values in reader.found if str(values.get("href")).startswith("#")
    ]
    assert len(targets) == 4
    assert set(targets) == ids
    assert ("span", {"lang": "ru"}) in reader.found
    heads = [values for name, values in reader.found if name == "th"]
    assert [values.get("scope") for values in heads] == ["col", "col", "col", "row"]
    assert heads[-1]["rowspan"] == "2"
    assert all(values.get("alt") for name, values in reader.found if name == "img")


def test_what_no_address_and_no_language_may_hold_is_not_in_a_page(brand: Brand) -> None:
    pieces = (
        Piece("here", link='https://example.org/a b"c<d>?q=[100%]&r=%20#e#f'),
        Piece(" and "),
        Piece("there", language="en\x00"),
        Piece(" or "),
        Piece("elsewhere", language="kk-Cyrl"),
    )
    made = replace(composition(body(*pieces)), title=" ", subject="", language="en_GB.utf8")
    for page in (write_html(made, brand), write_mail(made, brand)):
        text = page.decode("utf-8")
        assert 'href="https://example.org/a%20b%22c%3Cd%3E?q=%5B100%25%5D&amp;r=%20#e%23f"' in text
        assert re.findall('lang="([^"]*)"', text) == ["und", "kk-Cyrl"]
        assert f"<title>{brand.name}</title>" in text


def test_a_page_loads_nothing_and_runs_nothing(brand: Brand) -> None:
    hostile = composition(
        body(Piece("</script><script>alert(1)</script>", link="javascript:alert(1)"), role=Role.TITLE),
        body(Piece("x", link='https://example.org/"onmouseover="alert(1)')),
    )
    for data in (write_html(replace(hostile, title="</title></script>"), brand), write_body(hostile)):
        reader = _Tags()
        reader.feed(data.decode())
        for name, values in reader.found:
            assert name not in ("link", "iframe", "object", "base", "form")
            assert name != "script" or values.get("type") == "application/ld+json"
            assert not any(key.startswith("on") for key in values)
            for key in ("src", "href"):
                assert re.match(r"https://example\.org/|data:image/png;base64,|#|None", str(values.get(key)))


def test_text_is_no_wider_than_a_mail_allows() -> None:
    long = composition(body(Piece("word " * 60)), body(Piece("many words " * 20), role=Role.ASK, label="1."))
    assert max(map(len, write_text(long).decode().splitlines())) <= WIDTH


def test_a_mail_is_a_draft_with_both_texts_and_the_file(brand: Brand) -> None:
    text, html = write_text(EVERYTHING), write_mail(EVERYTHING, brand)
    data = write_eml("A “title”\r\nBcc: x@example.org", text, html, [("a.pdf", b"%PDF-1.7 \x00\xff")])
    message = email.message_from_bytes(data, policy=default)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "A “title” Bcc: x@example.org"
    assert not {"From", "To", "Date", "Bcc", "Message-ID"} & set(message.keys())
    plain, rich = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert rich is not None
    assert plain.get_content().replace("\r\n", "\n") == text.decode()
    assert rich.get_content().replace("\r\n", "\n") == html.decode()
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "a.pdf"
    assert attached.get_content() == b"%PDF-1.7 \x00\xff"
    assert data == write_eml("A “title”\r\nBcc: x@example.org", text, html, [("a.pdf", b"%PDF-1.7 \x00\xff")])


@pytest.mark.parametrize("accent", ["#1F4A5F", "#A32A12", "#1F4D3A", "#111111", "#FFD400"])
def test_accents_can_be_read_on_dark(accent: str) -> None:
    assert contrast(on_dark(accent), "#16181b") >= 7


def test_markdown_of_the_sample_reads_like_markdown(brand: Brand) -> None:
    from drafter.desk.importing import import_file

    sample = Path(__file__).resolve().parents[2] / "resources" / "sample" / "sample.md"
    made = compose(import_file(sample).statement, "", brand, Purpose.RELEASE)
    lines = write_markdown(made).decode().splitlines()
    assert sum(line.startswith("# ") for line in lines) == 1
    assert sum(line.startswith("## ") for line in lines) >= 4
    assert "1. " in {line[:3] for line in lines}
    assert not any("\\" in line for line in lines)
