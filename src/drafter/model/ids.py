"""Identifiers that live as long as the thing they name."""

from __future__ import annotations

import re

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_SHAPE = re.compile(r"[a-z0-9]{8,32}")


def new_id() -> str:
    """Twelve random characters of `[a-z0-9]`: 62 bits, never derived from text, time or machine."""
    import secrets

    return "".join(secrets.choice(_ALPHABET) for _ in range(12))


def is_id(text: str) -> bool:
    """Whether `text` has the shape of an identifier, `[a-z0-9]{8,32}`."""
    return _SHAPE.fullmatch(text) is not None
