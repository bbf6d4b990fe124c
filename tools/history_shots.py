"""Pictures of the history view: as drawn, dark, larger text, narrow, empty. Taken by screenshots.py."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from drafter.desk.documents import OpenDocument
from drafter.desk.history import Reason, keep, versions_of
from drafter.model.edits import move_block, remove_section, replace_block
from drafter.model.statement import SectionKind, Statement, blocks_of, section_of_kind
from drafter.model.text import Run
from drafter.places import Places
from drafter.ui.history.view import HistoryView
from drafter.ui.kinds import shown_title
from drafter.ui.length import WordCount
from drafter.ui.style import DrafterStyle
from drafter.ui.theme import Scheme, Theme
from tools.states import wait

_DESIGNED_PX = 13
NOW = datetime.fromisoformat("2024-10-14T14:32:00+00:00").astimezone()

# What the picture's second version said otherwise, where the statement has these words; and the sample's.
_EARLIER = (
    ("risks further affiliating with", "moves closer to"),
    ("requested to ban", "asked to ban"),
    ("violates", "breaches"),
    (" and further affiliates it with Russia", ""),
    (" 2024, Mr", ", Mr"),
    ("speaking on behalf of the ruling party Amanat, ", ""),
    ("prohibition", "a ban"),
    ("pro-Russian radical ", ""),
    (", the leader of the Kazakhstan Union of Parents,", ""),
    (" for the LGBTI community", ""),
    ("would silence the organisations that people rely on", "threatens civil society"),
    ("On 2 March 2026", "On 2 March"),
    ("shelters, newsrooms and election observers", "associations"),
    (", and open their files to inspectors who need no warrant", ""),
    ("is to vote on", "debates"),
    ("and fines that close an organisation at the second mistake", "and fines"),
    (", and a provincial radio station lost its advertisers", ""),
)


def earlier(statement: Statement, count: int) -> Statement:
    """The statement before the last `count` changes."""
    changed = statement
    for _, block in blocks_of(statement.primary):
        runs = []
        for run in block.runs:
            text = run.text
            for now, then in _EARLIER[:count]:
                text = text.replace(now, then)
            runs.append(Run(text, run.marks))
        if tuple(runs) != block.runs:
            changed = replace_block(changed, type(block)(block.id, block.kind, tuple(runs), block.calls))
    return changed


def rearranged(statement: Statement) -> Statement:
    """The first version: a section fewer and a paragraph elsewhere."""
    edition = statement.primary
    for kind in (SectionKind.NOTES, SectionKind.ANALYSIS, SectionKind.RELATED):
        section = section_of_kind(edition, kind)
        if section is not None:
            statement = remove_section(statement, section.id)
            break
    background = section_of_kind(edition, SectionKind.BACKGROUND)
    if background is not None and len(background.blocks) > 1:
        statement = move_block(statement, background.blocks[-1].id, background.id, 0)
    return statement


def document_of(statement: Statement, places: Places) -> OpenDocument:
    """The statement with a history of three named versions and two kept by themselves."""
    document = OpenDocument.new(statement, places)
    second = earlier(statement, len(_EARLIER))
    for days, hour, minute, old, reason, name in (
        (4, 11, 12, rearranged(second), Reason.NAMED, "imported from the web"),
        (4, 17, 40, second, Reason.NAMED, "first full draft"),
        (2, 18, 20, earlier(statement, 6), Reason.CLOSING, ""),
        (0, 8, 51, earlier(statement, 5), Reason.REPLACING, ""),
        (0, 9, 5, earlier(statement, 2), Reason.NAMED, "after partners’ edits"),
    ):
        when = (NOW - timedelta(days=days)).replace(hour=hour, minute=minute)
        keep(document, old, reason, name, when)
    return document


def take_history(
    target: Statement,
    sample: Statement,
    folders: tuple[Path, Path],
    wanted: tuple[str, ...],
    wait: Callable[[int], None],
) -> None:
    """Take the pictures that are wanted, or all: the design's of `target`, the guide's of the sample.

    They come last: each has a theme of its own.
    """
    places = Places.of_user()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = application.font()
    out, guide = folders
    for name, scheme, size, scale, state in STATES:
        if wanted and not name.startswith(wanted):
            continue
        font = application.font()
        font.setPixelSize(round(_DESIGNED_PX * scale))
        application.setFont(font)
        # The size of the interface's text is taken when a theme is made.
        theme = Theme(application, scheme)
        application.setStyle(DrafterStyle(theme))
        theme.prepare()
        folder, statement = (guide, sample) if name == "history" else (out, target)
        document = (
            document_of(statement, places) if state is not empty else OpenDocument.new(statement, places)
        )
        view = HistoryView(theme, shown_title(statement.primary))
        view.resize(*size)
        view.show_history(document.history, statement, WordCount().of(statement), NOW)
        view.show()
        state(view, document)
        wait(400)
        view.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")
        view.close()
        document.close(discard=True)
        application.setFont(usual)


def choose(view: HistoryView, document: OpenDocument, number: int, change: int = 0) -> None:
    """Compare a named version with now, at a change."""
    found = next(one for one in versions_of(document.history) if one.number == number)
    view.timeline.show_chosen([found.id])
    view._choose([found.id])
    wait(400)
    if view.pair is not None and view.pair.comparison.spots:
        view.go_to(min(change, len(view.pair.comparison.spots) - 1))


def second(view: HistoryView, document: OpenDocument) -> None:
    choose(view, document, 2, 5)


def first(view: HistoryView, document: OpenDocument) -> None:
    choose(view, document, 1, 6)


def last(view: HistoryView, document: OpenDocument) -> None:
    choose(view, document, 1, 10_000)


def two(view: HistoryView, document: OpenDocument) -> None:
    """Two versions with each other."""
    ids = [one.id for one in versions_of(document.history) if one.number in (1, 3)]
    view.timeline.show_chosen(ids)
    view._choose(ids)
    wait(400)


def empty(_view: HistoryView, _document: OpenDocument) -> None:
    """No version yet."""


State = Callable[[HistoryView, OpenDocument], None]
STATES: tuple[tuple[str, Scheme, tuple[int, int], float, State], ...] = (
    ("12-history", Scheme.LIGHT, (1280, 800), 1, second),
    ("12b-history-dark", Scheme.DARK, (1280, 800), 1, second),
    ("12c-history-moved", Scheme.LIGHT, (1280, 800), 1, first),
    ("12d-history-end", Scheme.DARK, (1280, 800), 1, last),
    ("12e-history-two", Scheme.LIGHT, (1280, 800), 1, two),
    ("12f-history-200", Scheme.LIGHT, (1280, 800), 2, second),
    ("12g-history-narrow", Scheme.LIGHT, (840, 700), 1, second),
    ("12h-history-least", Scheme.DARK, (640, 480), 1, second),
    ("12i-history-empty", Scheme.LIGHT, (1280, 800), 1, empty),
    ("12j-history-1920", Scheme.LIGHT, (1920, 1080), 1, second),
    ("history", Scheme.LIGHT, (1280, 800), 1, second),
)
