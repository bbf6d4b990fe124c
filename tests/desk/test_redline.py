from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

from drafter.desk.compare import compare
from drafter.desk.redline import redline_html
from drafter.model.edits import move_block, remove_section, replace_block, set_date
from drafter.model.statement import Statement
from drafter.model.text import Run
from tests.desk.test_compare import statement
from tests.strategies import statements


class Reader(HTMLParser):
    """The text of a page, by whether it stands in an insertion, a deletion or neither."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, str]] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "link"):
            self.open.append(tag)
        self.addresses += [value or "" for key, value in attrs if key in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self.open or "main" not in self.open:
            return
        mark = next((tag for tag in self.open if tag in ("ins", "del")), "")
        self.found.append((mark, data))


def page(old: Statement, new: Statement) -> tuple[str, Reader]:
    made = redline_html(compare(old, new), "first draft", "last <draft>", "A title", "en").decode()
    reader = Reader()
    reader.feed(made)
    reader.close()
    assert reader.open == []
    assert reader.addresses == []
    assert "<script" not in made
    return made, reader


def changed(old: Statement) -> Statement:
    block = old.primary.sections[1].blocks[0]
    new = replace_block(old, replace(block, runs=(Run("It was announced on <Friday> & after."),)))
    new = move_block(new, old.primary.sections[1].blocks[2].id, old.primary.sections[1].id, 0)
    return set_date(remove_section(new, old.primary.sections[2].id), "2026-05-04")


def test_words_in_and_out_are_elements_and_all_of_the_text_is_there():
    old = statement()
    made, reader = page(old, changed(old))
    came = "".join(text for mark, text in reader.found if mark == "ins")
    went = "".join(text for mark, text in reader.found if mark == "del")
    assert "<Friday> & after" in came
    assert "2026-05-04" in came
    assert "Monday" in went
    assert "withdraw it." in went
    assert 'data-sign="↘"' in made
    assert "This section was taken out." in made
    assert "last &lt;draft&gt;" in made


def test_equal_statements_are_said_to_be_equal():
    made, reader = page(statement_once := statement(), statement_once)
    assert "Nothing differs." in made
    assert {mark for mark, _ in reader.found} == {""}


@given(statements(), statements())
def test_every_page_is_well_formed_whatever_is_typed(old: Statement, new: Statement):
    page(old, new)


def test_the_checker_of_pages_finds_nothing(tmp_path: Path):
    from tools.conformance.findings import Made
    from tools.conformance.pages_and_mail import nu_html
    from tools.conformance.programs import Lacking, html_checker

    try:
        html_checker()
    except Lacking as missing:
        pytest.skip(f"The HTML checker is not here: {missing}")
    old = statement()
    path = tmp_path / "redline.html"
    path.write_bytes(redline_html(compare(old, changed(old)), "one", "two", "A title", "en"))
    assert nu_html([Made(path)]) == []
