"""The small drawings of the ways to list signatories and to set a first page."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.desk.brand_editing import FirstPage
from drafter.model.statement import SignatoryStyle
from drafter.ui.brands.choices import Stroke


def _lines(left: float, top: float, width: float, rows: int, gap: float, last: float = 0.7) -> list[Stroke]:
    """Lines of text, the last one shorter."""
    return [
        (left, top + row * gap, width * (last if row == rows - 1 else 1.0), 2.0, "grey")
        for row in range(rows)
    ]


def _bars(*bars: tuple[float, float, float, float]) -> list[Stroke]:
    return [(*bar, "dark") for bar in bars]


_COUNTRIES = [
    *_bars((0, 4, 24, 3), (0, 24, 24, 3)),
    *_lines(34, 4, 80, 2, 8),
    *_lines(34, 24, 80, 3, 8),
]
_PERSONS = [
    stroke
    for left, top in ((0, 4), (42, 4), (84, 4), (0, 28), (42, 28))
    for stroke in (*_bars((left, top, 30, 3)), *_lines(left, top + 8, 24, 2, 5))
]
_LOGOS = _bars(
    (0, 8, 30, 12), (44, 6, 16, 16), (76, 9, 34, 10), (2, 30, 24, 9), (40, 28, 28, 12), (84, 27, 14, 14)
)

SIGNATORIES: tuple[tuple[SignatoryStyle, object, list[Stroke]], ...] = (
    (
        SignatoryStyle.LIST,
        QT_TRANSLATE_NOOP("Brands", "List"),
        [*_lines(0, 4, 52, 5, 8), *_lines(66, 4, 48, 4, 8)],
    ),
    (SignatoryStyle.COUNTRY, QT_TRANSLATE_NOOP("Brands", "By country"), _COUNTRIES),
    (SignatoryStyle.PERSONS, QT_TRANSLATE_NOOP("Brands", "Persons"), _PERSONS),
    (SignatoryStyle.LOGOS, QT_TRANSLATE_NOOP("Brands", "Logos"), _LOGOS),
)

FIRST_PAGES: tuple[tuple[FirstPage, object, list[Stroke]], ...] = (
    (
        FirstPage.PLAIN,
        QT_TRANSLATE_NOOP("Brands", "Plain"),
        [*_bars((0, 0, 20, 5), (0, 12, 100, 4), (0, 19, 70, 4)), *_lines(0, 30, 82, 3, 6)],
    ),
    (
        FirstPage.PANEL,
        QT_TRANSLATE_NOOP("Brands", "Panel"),
        [*_bars((0, 0, 20, 5), (-6, 9, 126, 15)), *_lines(0, 30, 82, 3, 6)],
    ),
    (
        FirstPage.LETTER,
        QT_TRANSLATE_NOOP("Brands", "Letter"),
        [
            *_bars((0, 0, 20, 5)),
            *_lines(0, 12, 36, 3, 5),
            *_bars((0, 29, 80, 3)),
            *_lines(0, 36, 110, 2, 5),
        ],
    ),
    (
        FirstPage.PRESS,
        QT_TRANSLATE_NOOP("Brands", "Press"),
        [
            *_bars((0, 0, 20, 5), (70, 0, 44, 5)),
            (0, 9, 114, 6, "half"),
            *_bars((0, 19, 110, 5)),
            *_lines(0, 30, 82, 3, 6),
        ],
    ),
)
