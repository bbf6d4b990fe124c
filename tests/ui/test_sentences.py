"""Sentences of rooms without Qt are said in the language of the windows, and so is what fills them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.model.errors import InputRefused
from drafter.model.sentences import phrase, sentence
from drafter.storage.container import unpack
from drafter.ui.sentences import said

FRENCH = {
    "This file is damaged: {how}.": "Ce fichier est abîmé : {how}.",
    "it is empty": "il est vide",
    "its part {name} is missing or not as it was written": "il lui manque {name}",
}


class French(QTranslator):
    def translate(self, context: str, text: str, comment: str | None = "", n: int = -1) -> str:
        return FRENCH.get(text, "") if context == "Sentences" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    usual, translator = QLocale(), French()
    QLocale.setDefault(QLocale(QLocale.Language.French))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(usual)


@pytest.mark.usefixtures("french")
def test_what_fills_a_sentence_is_said_in_the_same_language() -> None:
    with pytest.raises(InputRefused) as refused:
        unpack(b"")
    assert refused.value.happened == "This file is damaged: it is empty."
    assert said(refused.value.happened) == "Ce fichier est abîmé : il est vide."
    part = sentence("its part {name} is missing or not as it was written", name="statement.json")
    whole = sentence("This file is damaged: {how}.", how=part)
    assert said(whole) == "Ce fichier est abîmé : il lui manque statement.json."
    # From another process too.
    assert said(pickle.loads(pickle.dumps(whole))) == said(whole)  # noqa: S301
    # A name is filled in as it is, whatever it says.
    named = sentence("This file is damaged: {how}.", how="it is empty")
    assert said(named) == "Ce fichier est abîmé : it is empty."


def test_in_english_it_is_the_text_itself() -> None:
    assert said(sentence("This file is damaged: {how}.", how=phrase("it is empty"))) == (
        "This file is damaged: it is empty."
    )
