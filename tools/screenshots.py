"""Takes pictures of the windows: those of the guide from the sample, and the design's states to compare with.

Run by `python3 dev.py screenshots`. The guide's pictures go to docs/guide, the others to out/screenshots,
made from ../shared/seed where that is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="drafter-screenshots-")
os.environ["DRAFTER_HOME"] = _HOME.name

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QCursor, QFont, QFontDatabase, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget  # noqa: E402

from drafter.desk.documents import OpenDocument  # noqa: E402
from drafter.desk.settings import Settings, write_settings  # noqa: E402
from drafter.desk.templates import new_statement  # noqa: E402
from drafter.model.edits import set_brand  # noqa: E402
from drafter.model.signatories import Signatory, SignatoryState  # noqa: E402
from drafter.model.statement import SectionKind, Statement, section_of_kind  # noqa: E402
from drafter.places import Places, resources  # noqa: E402
from drafter.readers import read  # noqa: E402
from drafter.ui.brands.window import BrandWindow  # noqa: E402
from drafter.ui.column.carets import Caret  # noqa: E402
from drafter.ui.statement_window import StatementWindow  # noqa: E402
from drafter.ui.style_paint import box  # noqa: E402
from drafter.ui.theme import Scheme, Theme  # noqa: E402
from drafter.ui.windows import Windows  # noqa: E402
from tools import find_shots as finds  # noqa: E402
from tools import palette_shots as commands  # noqa: E402
from tools.brand_shots import PANEL, put_in_state, write_unfinished  # noqa: E402
from tools.home_shots import take_home  # noqa: E402

SEEDS = ROOT.parent / "shared" / "seed"
OUT = ROOT / "out" / "screenshots"
GUIDE = ROOT / "docs" / "guide"
SMALL, LARGE = (1280, 800), (1920, 1080)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, theme and size, the statement, and what is done before it is taken.

    With `brands` it is of the brand window over that statement, with `of` of the window that this opens.
    """

    name: str
    scheme: Scheme
    size: tuple[int, int]
    statement: Statement
    before: Callable[[StatementWindow], None]
    folder: Path = OUT
    brands: Callable[[BrandWindow], None] | None = None
    of: Callable[[StatementWindow], QWidget] | None = None


def main() -> None:
    """Take all pictures, or those whose names begin with one of the arguments."""
    application = QApplication(["drafter"])
    application.setCursorFlashTime(0)
    QCursor.setPos(700, 790)
    application.setFont(QFont("Inter" if "Inter" in QFontDatabase.families() else "Noto Sans", 10))
    font = application.font()
    font.setPixelSize(13)
    application.setFont(font)
    places = Places.of_user()
    theme = Theme(application, Scheme.LIGHT)
    settings = Settings(last_export_folder=str(Path.home() / "Documents"))
    write_settings(places, settings)
    windows = Windows(application, places, settings, theme)
    for folder in (OUT, GUIDE):
        folder.mkdir(parents=True, exist_ok=True)
    wanted = tuple(sys.argv[1:])
    for shot in shots():
        if wanted and not shot.name.startswith(wanted):
            continue
        theme.set_scheme(shot.scheme)
        take(windows, places, shot)
    sample = imported(resources() / "sample" / "sample.md")
    seed = next(iter(sorted(SEEDS.glob("*.txt"))), None)
    take_home(theme, imported(seed) if seed is not None else sample, sample, (OUT, GUIDE), wanted, wait)
    sys.stdout.flush()
    os._exit(0)


def shots() -> list[Shot]:
    """All pictures, with the names of the design's."""
    sample = imported(resources() / "sample" / "sample.md")
    seed = next(iter(sorted(SEEDS.glob("*.txt"))), None)
    target = with_states(imported(seed)) if seed is not None else with_states(sample)
    light, dark = Scheme.LIGHT, Scheme.DARK
    made = [
        Shot("01-statement-light", light, SMALL, target, at_background),
        Shot("02-statement-dark", dark, SMALL, target, at_background),
        Shot("03-calls", light, SMALL, target, at_calls),
        Shot("03b-calls-dark", dark, SMALL, target, at_calls),
        Shot("05-signatories", light, SMALL, target, at_signatories),
        Shot("05b-signatories-dark", dark, SMALL, target, at_signatories),
        Shot("11-export", light, SMALL, target, at_export),
        Shot("11b-export-dark", dark, SMALL, target, at_export),
        Shot("14-statement-1920", light, LARGE, target, at_background),
        Shot("14c-statement-1920-dark", dark, LARGE, target, at_background),
        Shot("30-empty", light, SMALL, new_statement(), lambda _window: None),
        Shot("31-signatories-200", light, SMALL, with_many(target), at_signatories),
        Shot("32-narrow", light, (1000, 700), target, at_background),
        Shot("33-least", light, (640, 480), target, at_background),
        Shot("34-menu", light, SMALL, target, at_menu),
        Shot("35-outline-menu", dark, SMALL, target, at_outline_menu),
        *brand_shots(target),
        *find_shots(target),
        *command_shots(target, sample),
    ]
    guide = [
        Shot("window", light, SMALL, sample, at_background, GUIDE),
        Shot("window-dark", dark, SMALL, sample, at_background, GUIDE),
        Shot("calls", light, SMALL, sample, at_calls, GUIDE),
        Shot("signatories", light, SMALL, sample, at_signatories, GUIDE),
        Shot("export", light, SMALL, sample, at_export, GUIDE),
        Shot("find", light, SMALL, sample, lambda window: finds.in_guide(window, wait), GUIDE),
        Shot("focus", light, SMALL, sample, lambda window: finds.focus(window, wait), GUIDE),
        Shot("brands", light, SMALL, sample, at_background, GUIDE, unfinished_brand),
        Shot("palette", light, SMALL, sample, lambda window: at_palette(window, "add"), GUIDE),
        Shot("settings", light, SMALL, sample, lambda window: commands.settings(window, wait), GUIDE),
    ]
    return [*made, *guide]


def at_palette(window: StatementWindow, typed: str) -> None:
    """The palette over the text."""
    at_background(window)
    commands.palette(window, wait, typed)


def command_shots(target: Statement, sample: Statement) -> list[Shot]:
    """Palette, shortcuts, settings, guide, first minute."""
    light, dark = Scheme.LIGHT, Scheme.DARK

    def first_minute(window: StatementWindow) -> None:
        at_background(window)
        commands.first_minute(window, wait)

    def keys(window: StatementWindow) -> QWidget:
        return commands.guide(window, wait, "keys")

    return [
        Shot("09-palette", light, SMALL, target, lambda window: at_palette(window, "add")),
        Shot("09b-palette-dark", dark, SMALL, target, lambda window: at_palette(window, "go")),
        Shot("09c-palette-least", light, (640, 480), target, lambda window: at_palette(window, "undo")),
        Shot("09d-shortcuts", light, SMALL, target, lambda window: commands.shortcuts(window, wait)),
        Shot("09e-shortcuts-dark", dark, SMALL, target, lambda window: commands.conflict(window, wait)),
        Shot("09f-settings", light, SMALL, target, lambda window: commands.settings(window, wait)),
        Shot("09g-settings-dark", dark, SMALL, target, lambda window: commands.settings(window, wait)),
        Shot("09h-guide", light, SMALL, sample, at_background, of=lambda w: commands.guide(w, wait)),
        Shot("09i-keys-dark", dark, SMALL, sample, at_background, of=keys),
        Shot("09j-about", light, SMALL, sample, lambda window: commands.about(window, wait)),
        Shot("28-first-minute", light, SMALL, target, first_minute),
        Shot("28b-first-minute-dark", dark, SMALL, target, first_minute),
        Shot("28c-first-minute-narrow", light, (1000, 700), target, first_minute),
    ]


def brand_shots(target: Statement) -> list[Shot]:
    """The brand window: unfinished, as a whole, read-only, narrow."""
    light, dark = Scheme.LIGHT, Scheme.DARK
    whole = (1280, 1620)
    return [
        Shot("17-brand", light, SMALL, target, at_background, brands=unfinished_brand),
        Shot("17-brand-dark", dark, SMALL, target, at_background, brands=unfinished_brand),
        Shot("17b-brand-whole", light, whole, target, at_background, brands=unfinished_brand),
        Shot("17c-brand-letter", light, whole, target, at_background, brands=letter_brand),
        Shot("17d-brand-read-only", dark, SMALL, target, at_background, brands=shipped_brand),
        Shot("17e-brand-narrow", light, (800, 700), target, at_background, brands=unfinished_brand),
        Shot("17f-brand-1920", light, LARGE, target, at_background, brands=unfinished_brand),
    ]


def find_shots(target: Statement) -> list[Shot]:
    """Find, what would be replaced, an expression that is none, hits in a table; focus mode."""
    light, dark = Scheme.LIGHT, Scheme.DARK
    return [
        Shot("10-find", light, SMALL, target, lambda window: finds.found(window, wait)),
        Shot("10b-find-dark", dark, SMALL, target, lambda window: finds.found(window, wait)),
        Shot("10c-replace", light, SMALL, target, lambda window: finds.replace(window, wait)),
        Shot("10d-replace-dark", dark, SMALL, target, lambda window: finds.replace(window, wait)),
        Shot("10e-replace-1920", light, LARGE, target, lambda window: finds.replace(window, wait)),
        Shot("10f-replace-least", light, (640, 480), target, lambda window: finds.replace(window, wait)),
        Shot("10g-refused", light, SMALL, target, lambda window: finds.refused(window, wait)),
        Shot("10h-in-tables", dark, SMALL, target, lambda window: finds.in_tables(window, wait)),
        Shot("13-focus", light, SMALL, target, lambda window: finds.focus(window, wait)),
        Shot("13b-focus-dark", dark, SMALL, target, lambda window: finds.focus(window, wait)),
        Shot("13c-focus-1920", light, LARGE, target, lambda window: finds.focus(window, wait)),
    ]


def unfinished_brand(window: BrandWindow) -> None:
    """A brand of the writer's own, with things to mend."""
    put_in_state(window, wait)


def letter_brand(window: BrandWindow) -> None:
    """A letter's brand, duplicated."""
    window.choose("letter")
    window.trade.duplicate()
    wait(1500)
    window.form.setFocus()
    window.form.jump(7)


def shipped_brand(window: BrandWindow) -> None:
    """A brand that comes with Drafter."""
    window.choose("sober")


def take(windows: Windows, places: Places, shot: Shot) -> None:
    """Open a window, do what the picture wants, and keep what is on the screen."""
    document = OpenDocument.new(shot.statement, places)
    window = windows.show(document, shot.statement, (), None)
    window.resize(*shot.size)
    window.move(0, 0)
    window.activateWindow()
    wait(1500)
    if window.session.statement.primary.sections[0].blocks[0].text:
        window.status.set_saved("Saved 14:32")
    shot.before(window)
    wait(900)
    target: QWidget = window
    if shot.brands is not None:
        write_unfinished(places)
        target = show_brands(windows, window, shot)
    if shot.of is not None:
        target = shot.of(window)
    picture = target.grab()
    for above in QApplication.topLevelWidgets():
        if above is not target and above.isVisible() and not isinstance(above, QMainWindow):
            lay_over(picture, window, above)
    picture.save(str(shot.folder / f"{shot.name}.png"))
    print(shot.folder / f"{shot.name}.png")
    for above in QApplication.topLevelWidgets():
        if above is not window and above.isVisible():
            above.close()
    window.closing = None
    window.keeper.close(discard=True)
    # Another is opened before this one goes, so that the last window closed does not end the application.
    window.close()
    wait(50)


def show_brands(windows: Windows, window: StatementWindow, shot: Shot) -> BrandWindow:
    """The brand window over a statement, in the state of a picture."""
    statement = window.session.statement
    window.session.edit(lambda s: set_brand(s, PANEL), "Choose brand")
    windows.show_brands(window)
    found = next(one for one in QApplication.topLevelWidgets() if isinstance(one, BrandWindow))
    found.resize(*shot.size)
    found.move(0, 0)
    found.activateWindow()
    found.show_on(replace(statement, brand=PANEL), found.head.subtitle.text())
    while not found.session.drafts:
        wait(50)
    assert shot.brands is not None
    shot.brands(found)
    wait(2000)
    return found


def lay_over(picture: QPixmap, window: QWidget, above: QWidget) -> None:
    """Paint what floats over the window where it floats; dialogs in its middle, with a border for a frame."""
    place = above.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    if isinstance(above, QDialog):
        place = QPoint((window.width() - above.width()) // 2, (window.height() - above.height()) // 2)
    painter = QPainter(picture)
    painter.drawPixmap(place, above.grab())
    if isinstance(above, QDialog) and isinstance(window, StatementWindow):
        frame = above.rect().translated(place).adjusted(-1, -1, 1, 1)
        box(painter, frame, None, window.theme.colours.ctl, radius=2)
    painter.end()


def imported(path: Path) -> Statement:
    """The statement in a text."""
    return read(path.read_bytes(), path.name).statement


def with_states(statement: Statement) -> Statement:
    """The signatories in the states that the design shows; a call with basis and deadline."""
    states = [SignatoryState.SIGNED] * 2 + [SignatoryState.APPROVED] * 3
    states += [SignatoryState.CONDITIONAL, SignatoryState.INVITED]
    countries = ("Belgium", "United States", "Germany", "Germany", "Norway", "United States", "Denmark")
    signatories = tuple(
        replace(one, state=state, country=one.country or country)
        for one, state, country in zip(statement.signatories, states, countries, strict=False)
    )
    calls = list(statement.calls)
    if len(calls) > 2:
        calls[2] = replace(calls[2], deadline="2024-11-30", basis="Council Regulation (EU) 2024/2642")
    date = statement.date or "2024-10-15"
    return replace(statement, signatories=signatories, calls=tuple(calls), date=date)


def with_many(statement: Statement) -> Statement:
    """Two hundred signatories."""
    states = tuple(SignatoryState)[:7]
    many = tuple(
        Signatory(f"Organisation {number} for Open Society", state=states[number * 3 % len(states)])
        for number in range(1, 201)
    )
    return replace(statement, signatories=many)


def at_background(window: StatementWindow) -> None:
    """The cursor in the first paragraph of the background, the text at its top."""
    section = section_of_kind(window.session.statement.primary, SectionKind.BACKGROUND)
    if section is None or not section.blocks:
        return
    block = section.blocks[0]
    at = block.text.find("stormed")
    window.column.put_caret(Caret(block.id, at + 7 if at >= 0 else min(len(block.text), 120)))
    wait(200)
    window.column.ground.verticalScrollBar().setValue(0)


def at_calls(window: StatementWindow) -> None:
    """The cursor in the last call's addressees, a name begun."""
    section = section_of_kind(window.session.statement.primary, SectionKind.CALLS)
    if section is None or not section.blocks:
        return
    window.column.put_caret(Caret(section.blocks[-1].id, 3))
    wait(300)
    row = window.column.row_of(window.column.editor) if window.column.editor is not None else None
    focus = getattr(row, "focus_addressees", None)
    if callable(focus):
        focus()
        wait(100)
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, "eu spec")


def at_signatories(window: StatementWindow) -> None:
    """The table of signatories, one of them chosen."""
    section = section_of_kind(window.session.statement.primary, SectionKind.SIGNATORIES)
    if section is None:
        return
    window.column.go_to_section(section.id)
    wait(200)
    for _ in range(5):
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, Qt.Key.Key_Down)


def at_export(window: StatementWindow) -> None:
    """The export dialog."""
    at_background(window)
    window.export_asked.emit(None)


def at_menu(window: StatementWindow) -> None:
    """The menu, open."""
    at_background(window)
    window.header.open_menu()


def at_outline_menu(window: StatementWindow) -> None:
    """What can be done with a section."""
    at_background(window)
    view = window.outline.view
    rect = view.visualRect(view.currentIndex())
    view.menu_asked.emit(window.outline.section, view.viewport().mapToGlobal(rect.bottomLeft()))


def wait(milliseconds: int) -> None:
    """Let the application work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
