"""Takes pictures of the windows: those of the guide from the sample, and the design's states to compare with.

Run by `python3 dev.py screenshots`. The guide's pictures go to docs/guide, the others to out/screenshots,
made from ../shared/seed where that is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
_HOME = tempfile.TemporaryDirectory(prefix="drafter-screenshots-")
os.environ["DRAFTER_HOME"] = _HOME.name
# Pop-ups keep to the screen, and this platform's own is 800 wide.
_SCREEN = Path(_HOME.name) / "screen.json"
_SCREEN.write_text(
    '{"screens": [{"name": "wide", "x": 0, "y": 0, "width": 1920, "height": 1620,'
    ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}',
    encoding="utf-8",
)
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")

from PySide6.QtCore import QPoint, Qt  # noqa: E402
from PySide6.QtGui import QCursor, QFont, QFontDatabase, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget  # noqa: E402

from drafter.desk.documents import OpenDocument  # noqa: E402
from drafter.desk.settings import Settings, write_settings  # noqa: E402
from drafter.desk.templates import new_statement  # noqa: E402
from drafter.model.edits import set_brand  # noqa: E402
from drafter.model.statement import Statement  # noqa: E402
from drafter.places import Places  # noqa: E402
from drafter.ui.brands.window import BrandWindow  # noqa: E402
from drafter.ui.first_minute.opening import words_of_sample  # noqa: E402
from drafter.ui.language import speak  # noqa: E402
from drafter.ui.statement_window import StatementWindow  # noqa: E402
from drafter.ui.style_paint import box  # noqa: E402
from drafter.ui.theme import Scheme, Theme  # noqa: E402
from drafter.ui.windows import Windows  # noqa: E402
from tools import checks_shots as checks  # noqa: E402
from tools import find_shots as finds  # noqa: E402
from tools import palette_shots as commands  # noqa: E402
from tools import spelling_shots as spells  # noqa: E402
from tools.brand_shots import PANEL, put_in_state, write_unfinished  # noqa: E402
from tools.component_shots import take_components  # noqa: E402
from tools.history_shots import take_history  # noqa: E402
from tools.home_shots import GUIDE_STATES, take_home  # noqa: E402
from tools.influence_shots import influence_shots  # noqa: E402
from tools.signatory_shots import guide_shot, signatory_shots  # noqa: E402
from tools.source_shots import source_shots  # noqa: E402
from tools.states import (  # noqa: E402
    GUIDE,
    LARGE,
    OUT,
    SMALL,
    Shot,
    at_background,
    at_calls,
    at_export,
    at_menu,
    at_outline_menu,
    at_signatories,
    first_pages,
    sample,
    settle,
    source,
    target,
    wait,
    with_many,
)

_MIRRORED = "--right-to-left"


def main() -> None:
    """Take all pictures, or those whose names begin with an argument; `--guide` lists those of the guide.

    With `--right-to-left` the windows stand as in Arabic or Hebrew, in a folder of their own.
    """
    if sys.argv[1:] == ["--guide"]:
        shipped = sample()
        names = [shot.name for shot in shots(shipped, shipped) if shot.folder == GUIDE]
        print(*names, *(state[0] for state in GUIDE_STATES), "history")
        return
    application = QApplication(["drafter"])
    speak(application, "en")
    mirrored = _MIRRORED in sys.argv
    out, guide = (OUT / "right-to-left",) * 2 if mirrored else (OUT, GUIDE)
    if mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
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
    for folder in (out, guide):
        folder.mkdir(parents=True, exist_ok=True)
    wanted = tuple(one for one in sys.argv[1:] if one != _MIRRORED)
    drawn, shipped = target(), sample()
    for shot in shots(drawn, shipped):
        # Those of each state of a table and a card are many: only where they are asked for.
        if shot.name.startswith(wanted) if wanted else not shot.name.startswith("8-"):
            theme.set_scheme(shot.scheme)
            take(windows, places, replace(shot, folder=out if shot.folder == OUT else guide))
    take_home(theme, source(), shipped, (out, guide), wanted, wait)
    take_components(theme, out, wanted)
    take_history(drawn, shipped, (out, guide), wanted, wait)
    sys.stdout.flush()
    os._exit(0)


def shots(target: Statement, sample: Statement) -> list[Shot]:
    """All pictures of statements, with the names of the design's."""
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
        Shot("27-new-statement", light, SMALL, new_statement(), lambda _window: None),
        Shot("27-new-statement-dark", dark, SMALL, new_statement(), lambda _window: None),
        Shot("27b-new-statement-whole", light, (1280, 1080), new_statement(), lambda _window: None),
        Shot("31-signatories-200", light, SMALL, with_many(target), at_signatories),
        Shot("32-narrow", light, (1000, 700), target, at_background),
        Shot("33-least", light, (640, 480), target, at_background),
        Shot("34-menu", light, SMALL, target, at_menu),
        Shot("35-outline-menu", dark, SMALL, target, at_outline_menu),
        *brand_shots(target),
        *check_shots(target, sample),
        *find_shots(target),
        *command_shots(target, sample),
        *signatory_shots(target),
        *influence_shots(target, sample),
        *source_shots(sample),
    ]
    guide = [
        Shot("window", light, SMALL, sample, at_background, GUIDE),
        Shot("window-dark", dark, SMALL, sample, at_background, GUIDE),
        Shot("calls", light, SMALL, sample, at_calls, GUIDE),
        Shot("signatories", light, SMALL, sample, at_signatories, GUIDE),
        guide_shot(sample),
        Shot("export", light, SMALL, sample, at_export, GUIDE),
        Shot("checking", light, SMALL, checks.slipped(sample), at_finding, GUIDE),
        Shot("find", light, SMALL, sample, lambda window: finds.in_guide(window, wait), GUIDE),
        Shot("focus", light, SMALL, sample, lambda window: finds.focus(window, wait), GUIDE),
        Shot("spelling", light, SMALL, spells.misspelt(sample), lambda one: spells.at_bar(one, wait), GUIDE),
        Shot("brands", light, SMALL, sample, at_background, GUIDE, unfinished_brand),
        Shot("palette", light, SMALL, sample, lambda window: at_palette(window, "add"), GUIDE),
        Shot("settings", light, SMALL, sample, lambda window: commands.settings(window, wait), GUIDE),
        Shot("shortcuts", light, SMALL, sample, lambda window: commands.shortcuts(window, wait), GUIDE),
        Shot("first-minute", light, SMALL, sample, first_minute, GUIDE),
        Shot("new-statement", light, SMALL, new_statement(), lambda _window: None, GUIDE),
    ]
    return [*made, *guide]


def at_palette(window: StatementWindow, typed: str) -> None:
    """The palette over the text."""
    at_background(window)
    commands.palette(window, wait, typed)


def first_minute(window: StatementWindow) -> None:
    """The three notes over the sample."""
    at_background(window, "formally")
    window.status.set_saved(words_of_sample())
    commands.first_minute(window, wait)


def command_shots(target: Statement, sample: Statement) -> list[Shot]:
    """Palette, shortcuts, settings, guide, first minute."""
    light, dark = Scheme.LIGHT, Scheme.DARK

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


def at_finding(window: StatementWindow) -> None:
    """The first finding open."""
    checks.open_finding(window, wait)


def check_shots(target: Statement, sample: Statement) -> list[Shot]:
    """Findings: one open, its reason to be ignored asked for, ignored ones, nothing found."""
    light, dark = Scheme.LIGHT, Scheme.DARK

    def names(window: StatementWindow) -> None:
        checks.open_finding(window, wait, "name-variant")

    return [
        Shot("06-checks", light, SMALL, target, names),
        Shot("06b-checks-dark", dark, SMALL, target, names),
        Shot("06c-asking", light, SMALL, target, lambda window: checks.asking(window, wait)),
        Shot("06d-ignored", dark, SMALL, target, lambda window: checks.ignored(window, wait)),
        Shot("06e-checks-1920", light, LARGE, target, names),
        Shot("06f-checks-narrow", light, (1000, 700), target, names),
        Shot("06g-checks-least", dark, (640, 480), target, names),
        Shot("06i-checks-focus", light, SMALL, target, lambda window: checks.in_focus_mode(window, wait)),
        Shot("06j-checks-focus-dark", dark, SMALL, target, lambda window: checks.in_focus_mode(window, wait)),
        Shot("06h-nothing-found", light, SMALL, sample, lambda window: checks.nothing(window, wait)),
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
    first_pages(window)
    wait(200)
    if window.session.statement.primary.sections[0].blocks[0].text:
        window.status.set_saved("Saved 14:32")
    shot.before(window)
    settle(window)
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


if __name__ == "__main__":
    main()
