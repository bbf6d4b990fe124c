"""Pictures of the Sources tab and of the sheet of a source: for the guide, and beside the drawn ones.

Taken by `python3 dev.py screenshots 26`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from drafter.desk.sources import cited, verified
from drafter.model.attachments import Attachment
from drafter.model.source_edits import change_source
from drafter.model.sources import Reliability, Source
from drafter.model.statement import Statement, blocks_of
from drafter.ui.sources import opening, sheets
from drafter.ui.sources.sheet import SourceSheet
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from tools.states import GUIDE, SMALL, Shot, wait

_DRAFT = Source(
    "Draft law on foreign representatives, explanatory note",
    "Parliament of Norvia",
    date="2026-03-02",
    address="https://parliament.example/drafts/118",
    captured="2026-03-04",
    quotation="An association that receives a fifth of its funds from abroad shall register.",
    reliability=Reliability.HIGH,
    attached=Attachment("draft-118-2026-03-04.pdf", 412_300, "0" * 64),
)
_LAW = Source("Federal Law No. 121-FZ", "Official gazette", date="2012-07-20")
_REPORT = Source("Two offices searched in one night", "Fernhill Courier", "A. Brook", date="2026-03-09")
_CLAIMS = (
    ("receives a fifth of its funds from abroad", _DRAFT, "the coordinator"),
    ("a register first, then wider definitions, then criminal liability", _LAW, "the coordinator"),
    ("the offices of two associations were searched", _REPORT, "the coordinator"),
)


def with_sources(statement: Statement) -> Statement:
    """The sample with three claims, one of which was edited after it was verified."""
    for words, source, by in _CLAIMS:
        for _, block in blocks_of(statement.primary):
            start = block.text.find(words)
            if start >= 0:
                statement, claim = cited(statement, block.id, start, start + len(words), [source])
                statement = verified(statement, claim, by, "2026-03-10")
                break
    return change_source(statement, replace(_REPORT, date="2026-03-10"))


def at_claims(window: StatementWindow) -> None:
    """The tab with a claim without a source open."""
    opening.show_tab(window)
    found = opening.claims_of(window)
    for _ in range(100):
        if found.looked:
            break
        wait(20)
    first = next(row.name for row in found.rows() if not row.is_head)
    found.open(first)
    wait(200)


def sheet_of(window: StatementWindow) -> QWidget:
    """The sheet of the first source."""
    sheets.open_source(window, window.session.statement.sources[0].id)
    wait(200)
    return next(one for one in window.findChildren(SourceSheet) if one.isVisible())


def source_shots(statement: Statement) -> list[Shot]:
    """The states that are drawn, light and dark, and the guide's picture."""
    light, dark = Scheme.LIGHT, Scheme.DARK
    made = with_sources(statement)
    return [
        Shot("26-sources", light, SMALL, made, at_claims),
        Shot("26-sources-dark", dark, SMALL, made, at_claims),
        Shot("26b-source-sheet", light, SMALL, made, at_claims, of=sheet_of),
        Shot("26b-source-sheet-dark", dark, SMALL, made, at_claims, of=sheet_of),
        Shot("sources", light, SMALL, made, at_claims, GUIDE),
    ]
