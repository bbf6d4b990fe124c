"""Write docs/statement.schema.json anew from the model: `python tools/schema.py`."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from drafter.model.document import Document

SCHEMA = Path(__file__).resolve().parent.parent / "docs" / "statement.schema.json"


def schema_text() -> str:
    """The JSON Schema of what a file holds, as it is kept in docs."""
    (reference,), parts = msgspec.json.schema_components([Document], ref_template="#/$defs/{name}")
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What a .drafter file of format version 2 holds",
        "description": "statement.json is a Statement, ledger.json a Ledger, history.json a History.",
        **reference,
        "$defs": parts,
    }
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    print(SCHEMA)
