"""Texts that no rule was made for: scripts, strings known to break programs, texts of nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.desk.checking import Checking, all_fixed, safe
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "naughty-strings"
SCRIPTS = {
    "ar": "دعت المنظمات الحكومة إلى سحب القانون. وقالت إن القانون يمس حقوق الناس، ولا سيما النساء.",
    "he": "הארגונים קוראים לממשלה למשוך את החוק. החוק פוגע בזכויות אדם, בעיקר של נשים.",
    "fa": "سازمان‌ها از دولت می‌خواهند قانون را پس بگیرد.",
    "hi": "संगठनों ने सरकार से कानून वापस लेने की मांग की। यह कानून मानवाधिकारों का उल्लंघन करता है।",
    "zh": "各组织呼吁政府撤回该法律。该法律侵犯人权。",
    "ja": "諸団体は政府に対し、法律の撤回を求めている。",
    "ko": "단체들은 정부에 법률 철회를 촉구한다.",
    "th": "องค์กรต่าง ๆ เรียกร้องให้รัฐบาลถอนกฎหมาย",
    "ka": "ორგანიზაციები მოუწოდებენ მთავრობას, გაიწვიოს კანონი.",
    "hy": "Կազմակերպությունները կոչ են անում կառավարությանը հետ կանչել օրենքը։",
    "el": "Οι οργανώσεις καλούν την κυβέρνηση να αποσύρει τον νόμο.",
    "am": "ድርጅቶቹ መንግሥት ሕጉን እንዲሰርዝ ጠየቁ።",
    "tr": "Kuruluşlar hükümeti yasayı geri çekmeye çağırıyor. Yasa yavaş yavaş kabul edildi.",
    "kk": "Ұйымдар үкіметті заңды қайтарып алуға шақырады. Заң бірте-бірте қабылданды.",
}


def statement_of(text: str, language: str) -> Statement:
    headline = Section(SectionKind.HEADLINE, (plain_block(text[:30].replace(".", "")),))
    body = Section(SectionKind.BACKGROUND, (plain_block(text),), "Heading", generated=False)
    names = (Signatory(text[:40] or "A"), Signatory(text[5:60] or "B"))
    return Statement(
        (Edition(language, (headline, body, Section(SectionKind.SIGNATORIES))),), signatories=names
    )


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_text_in_a_script_that_no_rule_knows_is_left_alone(language: str):
    report = Checking().report(statement_of(SCRIPTS[language], language))
    quiet = {"signatories-without-heading", "signatory-not-agreed", "signatory-twice"}
    assert {one.code for one in report.findings} <= quiet


@pytest.mark.skipif(not NAUGHTY.is_dir(), reason="the corpus is not there")
@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_strings_that_break_programs_break_no_check(language: str):
    lines = [
        line
        for path in sorted(NAUGHTY.rglob("*.txt"))
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
        if line and not line.startswith("#")
    ]
    assert len(lines) > 300
    checking = Checking()
    for line in lines:
        statement = statement_of(line, language)
        report = checking.report(statement, today="2026-11-23", unnamed=(line[:40],))
        for one in report.findings:
            assert 0 <= one.start <= one.end
        fixed = all_fixed(statement, safe(report.findings))
        checking.report(fixed, today="2026-11-23")


@pytest.mark.parametrize("text", ["", " ", "\n", "“", "«", "‘’", "a", "—", "\u202e", "\ufffd"])
def test_texts_of_nothing(text: str):
    for language in ("en", "fr", "de", "ru", ""):
        Checking().report(statement_of(text, language), today="2026-11-23", unnamed=(text, "a"))
