"""Every check says in three languages what is there, why and what to do, and has its page in the guide."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from drafter.checks.finding import Finding
from drafter.checks.words import words_of
from drafter.desk.checking import Checking, known_codes
from drafter.desk.guide import guide_folder
from tools.check_scores import cases

LANGUAGES = ("en", "fr", "ru")


def findings() -> Iterator[Finding]:
    for case in cases():
        yield from Checking().report(case.statement, purpose=case.purpose, today=case.today).findings


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: str):
    words = words_of(language)
    assert words.language == language
    assert set(known_codes()) <= set(words.codes())
    for code in known_codes():
        assert words.why(code).endswith((".", ")", "»")), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_told_in_whole_sentences(language: str):
    words = words_of(language)
    seen = 0
    for finding in findings():
        title, message = words.title(finding), words.message(finding)
        assert title, finding.code
        assert not title.endswith("."), finding.code
        assert message.endswith((".", "?")), (finding.code, message)
        assert bool(words.fix_label(finding)) == (finding.replacement is not None), finding.code
        # A blank that nothing filled.
        left = re.search(r"\{[a-z-]+\}", title + message.replace(finding.text, "") + words.fix_label(finding))
        assert left is None, (finding.code, message)
        seen += 1
    assert seen > 100


def test_every_code_has_a_page_in_the_guide():
    pages = {path.stem for path in (guide_folder() / "checks").glob("*.md")}
    assert set(known_codes()) <= pages
