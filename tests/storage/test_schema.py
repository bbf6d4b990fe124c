from __future__ import annotations

import importlib.util
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "schema.py"


def test_the_published_schema_is_that_of_the_model():
    spec = importlib.util.spec_from_file_location("schema_tool", TOOL)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    published = tool.SCHEMA.read_text(encoding="utf-8")
    assert published == tool.schema_text(), (
        "The model changed: run tools/schema.py and look at what it changed."
    )
