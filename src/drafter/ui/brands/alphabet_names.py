"""What the languages of known alphabets are called in the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.ui.texts import Texts

ALPHABETS = Texts(
    "Languages",
    {
        "English": QT_TRANSLATE_NOOP("Languages", "English"),
        "French": QT_TRANSLATE_NOOP("Languages", "French"),
        "German": QT_TRANSLATE_NOOP("Languages", "German"),
        "Spanish": QT_TRANSLATE_NOOP("Languages", "Spanish"),
        "Italian": QT_TRANSLATE_NOOP("Languages", "Italian"),
        "Portuguese": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
        "Dutch": QT_TRANSLATE_NOOP("Languages", "Dutch"),
        "Polish": QT_TRANSLATE_NOOP("Languages", "Polish"),
        "Czech": QT_TRANSLATE_NOOP("Languages", "Czech"),
        "Slovak": QT_TRANSLATE_NOOP("Languages", "Slovak"),
        "Slovenian": QT_TRANSLATE_NOOP("Languages", "Slovenian"),
        "Croatian": QT_TRANSLATE_NOOP("Languages", "Croatian"),
        "Bosnian": QT_TRANSLATE_NOOP("Languages", "Bosnian"),
        "Serbian": QT_TRANSLATE_NOOP("Languages", "Serbian"),
        "Macedonian": QT_TRANSLATE_NOOP("Languages", "Macedonian"),
        "Bulgarian": QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
        "Romanian": QT_TRANSLATE_NOOP("Languages", "Romanian"),
        "Hungarian": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
        "Albanian": QT_TRANSLATE_NOOP("Languages", "Albanian"),
        "Swedish": QT_TRANSLATE_NOOP("Languages", "Swedish"),
        "Danish": QT_TRANSLATE_NOOP("Languages", "Danish"),
        "Norwegian": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
        "Finnish": QT_TRANSLATE_NOOP("Languages", "Finnish"),
        "Estonian": QT_TRANSLATE_NOOP("Languages", "Estonian"),
        "Latvian": QT_TRANSLATE_NOOP("Languages", "Latvian"),
        "Lithuanian": QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
        "Turkish": QT_TRANSLATE_NOOP("Languages", "Turkish"),
        "Azerbaijani": QT_TRANSLATE_NOOP("Languages", "Azerbaijani"),
        "Greek": QT_TRANSLATE_NOOP("Languages", "Greek"),
        "Russian": QT_TRANSLATE_NOOP("Languages", "Russian"),
        "Ukrainian": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
        "Belarusian": QT_TRANSLATE_NOOP("Languages", "Belarusian"),
        "Kazakh": QT_TRANSLATE_NOOP("Languages", "Kazakh"),
        "Kyrgyz": QT_TRANSLATE_NOOP("Languages", "Kyrgyz"),
        "Tajik": QT_TRANSLATE_NOOP("Languages", "Tajik"),
        "Uzbek": QT_TRANSLATE_NOOP("Languages", "Uzbek"),
        "Turkmen": QT_TRANSLATE_NOOP("Languages", "Turkmen"),
        "Mongolian": QT_TRANSLATE_NOOP("Languages", "Mongolian"),
        "Georgian": QT_TRANSLATE_NOOP("Languages", "Georgian"),
        "Armenian": QT_TRANSLATE_NOOP("Languages", "Armenian"),
    },
)
"""Names by the English ones that the alphabets have."""


def alphabet_name(english: str) -> str:
    """The name of a language; the English one where there is no other."""
    return ALPHABETS.get(english, english)
