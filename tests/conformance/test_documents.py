"""No validator finds anything in any test document, of any format."""

from __future__ import annotations

from itertools import product

import pytest

from drafter.compose.composition import Purpose
from drafter.model.statement import SignatoryStyle
from tests.conformance.conftest import said
from tools.conformance.documents import DOCUMENTS, brand_names
from tools.conformance.validators import VALIDATORS


@pytest.mark.parametrize("validator", VALIDATORS, ids=lambda one: one.name)
def test_finds_nothing(validator, documents):
    files = [file for file in documents if validator.takes(file)]
    if not files:
        pytest.skip("There is no writer of such files.")
    found = said(validator, files)
    assert not found, "\n".join(map(str, found[:40]))


def test_the_catalogue_has_every_brand_for_every_purpose_and_no_name_twice():
    names = [document.name for document in DOCUMENTS]
    assert len(set(names)) == len(names)
    shown = {(document.brand, document.purpose) for document in DOCUMENTS if document.exhibits}
    assert shown == set(product(brand_names(), Purpose))
    styles = {(document.brand, document.style) for document in DOCUMENTS}
    assert styles >= set(product(brand_names(), SignatoryStyle))
