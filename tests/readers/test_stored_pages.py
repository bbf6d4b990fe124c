"""How well the reader does on the stored pages: a floor under each field, over all pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from drafter.desk.outline import as_json
from drafter.readers import read
from tests.readers.score_pages import field_scores, read_expectation, stored_pages

# What the reader reaches today, rounded down. A change that lowers one of these has a price to explain.
FLOORS = {
    "title": 1.0,
    "language": 1.0,
    "date": 0.98,
    "lede": 0.94,
    "sections": 0.98,
    "calls": 0.97,
    "asks": 0.97,
    "signatories": 0.98,
    "related": 0.97,
    "notes": 0.97,
    "contacts": 0.97,
    "left over": 0.98,
    "kept": 0.99,
    "guards": 0.98,
}


def _scores(pages: Iterable[Path]) -> dict[str, list[float]]:
    scores: dict[str, list[float]] = {}
    for page in pages:
        reading = read(page.read_bytes(), page.name)
        result = as_json(reading.statement, reading.left_over)
        for field, value in field_scores(result, read_expectation(page)).items():
            scores.setdefault(field, []).append(value)
    return scores


@pytest.fixture(scope="module")
def scores() -> dict[str, list[float]]:
    return _scores([*stored_pages(held=False), *stored_pages(held=True)])


@pytest.mark.parametrize("field", FLOORS)
def test_field(scores: dict[str, list[float]], field: str) -> None:
    values = scores[field]
    assert sum(values) / len(values) >= FLOORS[field]
