"""Windows in Russian say nothing in English but what is the statement's, or a name.

The catalogues are whole in every language: what is left in English in one is left so in all of them. Russian
shares no word with English.
"""

from __future__ import annotations

import ast
import html
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desk.brands import list_brands
from drafter.places import Places, resources
from drafter.ui.language import SPOKEN, speak
from drafter.ui.spelling.languages import language_name
from tests.ui import conftest, scenes
from tests.ui.reading import texts_of
from tests.ui.scenes import SCENES, staged
from tests.ui.test_translations import messages
from tools.translations import collected

_APART = re.compile(r"[\n\t,;:()…“”«»·=|]|\. |\.$|–|—|\xa0|<[^>]*>")
_WORDS = re.compile(r"[A-Z]?[a-z]+(?=\b|[A-Z])|[A-Z][a-z]+")
_DATE = re.compile(r"\b[A-Z][a-z]+ (?:19|20)\d{2}$|^4 May$")
_FIGURES = re.compile(r"^(?:%n|\d+(?:\.\d+)?)\s+")
_NOT_ENGLISH = ("fr", "ru", "de", "es")
NAMES = frozenset(
    "Drafter Markdown Word Kazakhstan English Apache Open Font Licence Unicode Windows Mac LibreOffice "
    "Classique Letter Enter Return Backspace Home End Tab Space Ctrl Shift Alt Esc Del Delete Up Down "
    "Left Right Pg mm Aa quay drafter river".split()
)
# The language of the scenes' statements speaks in them, whatever the windows do; brands and dictionaries say
# in their own words whose they are.
_OF_STATEMENTS = ("templates", "register", "brands", "dictionaries")
_ROOT = Path(__file__).resolve().parents[2]


def parts_of(texts: set[str]) -> set[str]:
    """The words of texts between their marks, without the letters of menus."""
    plain = (html.unescape(text).replace("&&", "\0").replace("&", "").replace("\0", "&") for text in texts)
    return {part.strip() for text in plain for part in _APART.split(text) if _WORDS.search(part)}


def said_in(language: str, name: str, application: QApplication, qtbot: QtBot, folder: Path) -> set[str]:
    """What a scene says in a language."""
    speak(application, language)
    folder.mkdir()
    # Windows of other tests may still be there, in the language that these spoke.
    others = {id(one) for one in QApplication.topLevelWidgets() if one.isVisible()}
    try:
        with staged(application, qtbot, folder) as stage:
            SCENES[name](stage)
            QApplication.processEvents()
            windows = (one for one in QApplication.topLevelWidgets() if id(one) not in others)
            shown = [one for one in windows if one.isVisible()]
            return parts_of({text for one in shown for text in texts_of(one)})
    finally:
        speak(application, "en")


@cache
def of_statements() -> str:
    """All that scenes write, and what is said in the language that they write in."""
    written = [
        node.value
        for module in (scenes, conftest)
        for node in ast.walk(ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    shipped = (path for room in _OF_STATEMENTS for path in sorted((resources() / room).rglob("*.toml")))
    # The guide is there in English alone.
    guide = sorted((_ROOT / "docs" / "guide").rglob("*.md"))
    read = (path.read_text(encoding="utf-8") for path in (*shipped, *guide) if path.stem not in _NOT_ENGLISH)
    return "\n".join((*written, *read))


@cache
def waiting() -> str:
    """What is marked for translation and not translated yet: the catalogues' own test sees to it."""
    there = {text.text for text, _, stage in messages("ru") if not stage}
    return "\n".join(_FIGURES.sub("", text.text) for text in collected() if text.text not in there)


def is_allowed(part: str) -> bool:
    """Whether a part is a name, a date of the statement, a path, or words of the statement."""
    names = all(word in NAMES for word in _WORDS.findall(part))
    dated, bare = bool(_DATE.search(part)), _FIGURES.sub("", part)
    return names or dated or "/" in part or bare in of_statements() or bare in waiting()


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_left_in_english(
    name: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    said = {}
    for language in ("en", "ru"):
        monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / f"home-{language}"))
        said[language] = said_in(language, name, qapp, qtbot, tmp_path / language)
    brands = {one.name for one in list_brands(Places.of_user())}
    named = {*brands, *QFontDatabase.families(), *(language_name(tag) for tag in SPOKEN)}
    left = (said["en"] & said["ru"]) - named
    english = sorted(part for part in left if not is_allowed(part))
    assert not english, "\n".join(english)
